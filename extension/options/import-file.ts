import type { AccountInfo } from '../../shared/protocol'
import type { Call } from '../worker'

/** Bytes a chunk: as base64 well below what one message to the worker may hold. */
const chunkSize = 3 * 1024 * 1024

type Upload = { upload: string; address: string; onPercent(percent: number): void }

/** Sends a mail file to the worker piece by piece, so that no size of it has to fit in memory twice. Rejects with a CallError. */
export async function uploadFile(call: Call, file: File, { upload, address, onPercent }: Upload): Promise<AccountInfo | null> {
  let account: AccountInfo | null = null
  for (let at = 0; at === 0 || at < file.size; at += chunkSize) {
    const chunk = new Uint8Array(await file.slice(at, at + chunkSize).arrayBuffer())
    const last = at + chunkSize >= file.size
    account = await call('account.import', { upload, name: file.name, address, chunk: base64(chunk), last })
    onPercent(Math.min(100, Math.round(((at + chunk.length) / Math.max(1, file.size)) * 100)))
  }
  return account
}

/** In slices: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

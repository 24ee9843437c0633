import { AppError } from '../shared/errors'
import type { AccountId } from '../shared/mail'
import type { AccountInfo } from '../shared/protocol'
import { fromBase64Url } from './google/base64'
import { mayChangeEvents, mayChangeMail, mayReadCalendar } from './google/scopes'
import { type Account, getAccount } from './store/accounts'

export const infoOf = ({ id, kind, address, name, scopes, messages, error }: Account): AccountInfo => ({
  id,
  kind,
  address,
  name,
  messages,
  error,
  ...(kind === 'google' && { calendar: mayReadCalendar(scopes), acting: mayChangeMail(scopes) && mayChangeEvents(scopes) }),
})

/** Throws not-connected for an account that is not, or no longer, there. */
export async function accountOrThrow(id: AccountId): Promise<Account> {
  const account = await getAccount(id)
  if (!account) throw new AppError('not-connected')
  return account
}

/** Takes a file that arrives in chunks and makes an account of it; `importFile` gets the bytes as they come. */
export type Uploads = { take(upload: Chunk): Promise<Account | null> }
type Chunk = { upload: string; name: string; address: string; chunk: string; last: boolean }
type ImportFile = (file: { name: string; address: string; chunks: AsyncIterable<Uint8Array> }) => Promise<Account>

type Upload = { push(bytes: Uint8Array): Promise<void>; close(): void; account: Promise<Account> }

/** An upload ends with its last chunk or with the worker, which forgets it: the page then starts it again under a new id. */
export function openUploads(importFile: ImportFile): Uploads {
  const open = new Map<string, Upload>()
  return {
    async take({ upload, name, address, chunk, last }) {
      const current = open.get(upload) ?? begin(chunks => importFile({ name, address, chunks }))
      open.set(upload, current)
      try {
        // Whichever comes first: the chunk is taken, or the file is refused.
        await Promise.race([current.push(bytesOf(chunk)), current.account])
        if (!last) return null
        current.close()
        return await current.account
      } catch (error) {
        open.delete(upload)
        throw error
      } finally {
        if (last) open.delete(upload)
      }
    },
  }
}

function bytesOf(chunk: string): Uint8Array {
  try {
    return fromBase64Url(chunk)
  } catch {
    throw new AppError('invalid-input', 'base64')
  }
}

/** One chunk is held at a time: `push` resolves when the one before was taken, so the page sends no faster than the file is read. */
function begin(importFile: (chunks: AsyncIterable<Uint8Array>) => Promise<Account>): Upload {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const account = importFile(chunksOf(readable))
  account.catch(() => undefined)
  return {
    push: bytes => writer.write(bytes),
    close: () => void writer.close().catch(() => undefined),
    account,
  }
}

/** Streams are async iterable in Firefox and Chrome, but not in every version that we support. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) if (value) yield value
  } finally {
    await reader.cancel()
  }
}

import type { AccountInfo } from '../../shared/protocol'
import { words } from '../../shared/words'

const address = 'lena.hoff@example.com'
const { name } = words.options.sample

/** The sample mailbox as a file to import; fetched from the extension only when it is wanted. */
export async function sampleFile(): Promise<{ file: File; address: string }> {
  const { default: mbox } = await import('./sample.mbox?raw')
  return { file: new File([mbox], name), address }
}

export const isSample = (account: AccountInfo): boolean => account.kind === 'file' && account.name === name && account.address === address

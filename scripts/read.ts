import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import process from 'node:process'
import { packThreads } from '../background/packer/pack'
import { makeReceipt } from '../background/packer/receipt'
import { readDocuments } from '../background/reader/documents/documents'
import { limits } from '../background/reader/limits'
import { parseLargeFile, type ReadableFile } from '../background/reader/mime/large-file'
import { readThread } from '../background/reader/read-thread'
import type { ReadMessage, ReadThread } from '../background/reader/reading'
import { errorWords } from '../shared/error-words'
import { AppError } from '../shared/errors'
import { leftOutWords } from '../shared/left-out-words'
import { MessageId, ThreadId } from '../shared/mail'
import { receiptWords } from '../shared/receipt-words'

/** One thread as `read --json` prints it. */
function threadLine(thread: ReadThread): string {
  const packed = packThreads([thread], { budget: Number.POSITIVE_INFINITY, question: '', me: '' })
  const rfcIds = new Map(thread.messages.map(message => [message.id, message.rfcId]))
  return JSON.stringify({
    threadId: thread.id,
    text: packed.text,
    tokens: packed.tokens,
    messages: thread.messages.map(message => messageLine(message, packed.lines.get(message.id) ?? [1, 1])),
    left_out: makeReceipt({ threads: [thread], missing: [], continued: 0 }).leftOut.map(({ messageId, part, why }) => ({
      messageId: rfcIds.get(messageId) ?? messageId,
      part,
      why,
    })),
  })
}

const messageLine = (message: ReadMessage, lines: readonly [number, number]) => ({
  messageId: message.rfcId,
  lines,
  folded: message.folded.reduce((sum, fold) => sum + fold.lines, 0),
  hidden: message.hiddenCharacters,
})

const readable = (file: string, handle: FileHandle): ReadableFile => ({
  chunks: () => createReadStream(file),
  async slice(start, end) {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(end - start), 0, end - start, start)
    return buffer.subarray(0, bytesRead)
  },
})

/** One thread as `read` prints it for people: its text, and what is missing of it. */
function threadText(thread: ReadThread): string {
  const receipt = makeReceipt({ threads: [thread], missing: [], continued: 0 })
  const left = receipt.leftOut.map(lost => `- ${receiptWords.leftItem(lost, receipt, Date.now())}: ${leftOutWords[lost.why]}`)
  const { text } = packThreads([thread], { budget: Number.POSITIVE_INFINITY, question: '', me: '' })
  return left.length > 0 ? `${text}\n${receiptWords.leftLabel}:\n${left.join('\n')}\n` : text
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

/** Prints every thread of a file; false where it cannot be read. */
async function printThreads(file: string, json: boolean): Promise<boolean> {
  const handle = await open(file).catch(() => null)
  if (!handle) return refuse(file, 'it may not be read.')
  try {
    for await (const thread of parseLargeFile(readable(file, handle))) {
      const documents = await readDocuments(thread, new Map(), () => AbortSignal.timeout(limits.documentTime))
      const read = readThread(thread, new Map(), documents)
      await print(json ? threadLine(read) : threadText(read))
    }
    return true
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'file-unreadable' && json) return await printUnmade(file)
    return refuse(file, errorWords[error.code].says) || error.code === 'file-empty'
  } finally {
    await handle.close()
  }
}

/** A file that opens and is no mail stands for one message of which nothing could be made out. */
async function printUnmade(file: string): Promise<true> {
  const id = '<mail-1@file.invalid>'
  const threadId = ThreadId.parse(id)
  const payload = { partId: '', mimeType: 'text/plain', filename: '', headers: [], size: 0, text: '', parts: [] }
  const message = { id: MessageId.parse(id), threadId, date: 0, labels: [], size: 0, payload }
  refuse(file, errorWords['file-unreadable'].says)
  await print(threadLine(readThread({ id: threadId, historyId: '', messages: [message] }, new Map())))
  return true
}

function refuse(file: string, why: string): false {
  console.error(`Cannot open ${file}: ${why}`)
  return false
}

const usage = 'Usage: npm run --silent read -- FILE --json'

async function main(args: readonly string[]): Promise<boolean> {
  const file = args.find(arg => !arg.startsWith('--'))
  const unknown = args.find(arg => arg.startsWith('--') && arg !== '--json')
  if (unknown || file === undefined) {
    console.error(unknown ? `There is no option ${unknown}. ${usage}` : usage)
    return false
  }
  const found = await stat(file).catch(() => null)
  return found?.isFile()
    ? printThreads(file, args.includes('--json'))
    : refuse(file, found ? 'it is not a file.' : 'there is no such file.')
}

// A reader that has seen enough, as `head` does, is no error.
process.stdout.on('error', () => process.exit(0))
process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import process from 'node:process'
import { packThreads } from '../background/packer/pack'
import { makeReceipt } from '../background/packer/receipt'
import { readDocuments } from '../background/reader/documents'
import { limits } from '../background/reader/limits'
import { parseMailFile } from '../background/reader/mail-file'
import { readThread } from '../background/reader/read-thread'
import type { ReadMessage, ReadThread } from '../background/reader/reading'
import { errorWords } from '../shared/error-words'
import { AppError } from '../shared/errors'

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
  hidden: message.hidden.reduce((sum, hidden) => sum + [...hidden.text].length, 0),
})

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

async function main(args: readonly string[]): Promise<number> {
  const file = args.find(arg => !arg.startsWith('--'))
  const json = args.includes('--json')
  const unknown = args.find(arg => arg.startsWith('--') && arg !== '--json')
  if (unknown) {
    console.error(`There is no option ${unknown}. Usage: npm run --silent read -- FILE --json`)
    return 1
  }
  const found = file === undefined ? null : await stat(file).catch(() => null)
  if (file === undefined || !found?.isFile()) {
    console.error(
      file === undefined
        ? 'Usage: npm run --silent read -- FILE --json'
        : `Cannot open ${file}: there is no such file, or it may not be read.`,
    )
    return 1
  }
  try {
    for await (const thread of parseMailFile(createReadStream(file))) {
      const documents = await readDocuments(thread, new Map(), () => AbortSignal.timeout(limits.documentTime))
      const read = readThread(thread, new Map(), documents)
      await print(json ? threadLine(read) : packThreads([read], { budget: Number.POSITIVE_INFINITY, question: '', me: '' }).text)
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    console.error(`Cannot open ${file}: ${errorWords[error.code].says}`)
    return error.code === 'file-empty' ? 0 : 1
  }
  return 0
}

// A reader that has seen enough, as `head` does, is no error.
process.stdout.on('error', () => process.exit(0))
process.exitCode = await main(process.argv.slice(2))

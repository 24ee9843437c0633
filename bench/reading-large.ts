import { Readable } from 'node:stream'
import { parseMailFile } from '../background/reader/mime/mail-file'
import { readThread } from '../background/reader/read-thread'

const words = 'the lift stops at every floor and the door is open on the left of the stairs near the old oak'.split(' ')
const sentence = (n: number): string => Array.from({ length: 14 }, (_, at) => words[(n * 7 + at * 3) % words.length]).join(' ')
const said = (n: number): string[] => [0, 1, 2].map(part => `Mail ${n}, part ${part}: ${sentence(n + part)}.`)

/** One thread of so many mails, each below the quoted one before it, as an mbox. */
function mboxOf(messages: number): string {
  return Array.from({ length: messages }, (_, n) =>
    [
      `From writer${n % 9}@example.org Fri May 01 10:00:00 2026`,
      `From: Writer ${n % 9} <writer${n % 9}@example.org>`,
      'To: list@example.org',
      `Subject: ${n === 0 ? '' : 'Re: '}The lift`,
      `Message-ID: <large-${n}@example.org>`,
      ...(n === 0 ? [] : [`In-Reply-To: <large-${n - 1}@example.org>`, `References: <large-0@example.org> <large-${n - 1}@example.org>`]),
      `Date: ${new Date(Date.UTC(2026, 4, 1) + n * 60_000).toUTCString()}`,
      '',
      ...said(n),
      ...(n === 0 ? [] : ['', `On Friday Writer ${(n - 1) % 9} wrote:`, ...said(n - 1).map(line => `> ${line}`)]),
      '',
      '',
    ].join('\n'),
  ).join('')
}

/** Milliseconds to read an mbox of one thread. */
async function timeOf(messages: number): Promise<{ ms: number; read: number }> {
  const file = mboxOf(messages)
  const begun = performance.now()
  let read = 0
  for await (const thread of parseMailFile(Readable.from([Buffer.from(file)]))) read += readThread(thread, new Map()).messages.length
  return { ms: performance.now() - begun, read }
}

/** A thread of 10,000 messages: how long it takes, and whether twice as many take twice as long. */
export async function largeRows(): Promise<void> {
  await timeOf(500)
  const half = await timeOf(5000)
  const whole = await timeOf(10_000)
  console.log(
    `a thread of ${whole.read} messages (.mbox): ${(whole.ms / 1000).toFixed(1)} s, ${(whole.ms / half.ms).toFixed(2)} x the time of ${half.read}`,
  )
}

import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as z from 'zod'
import { htmlLines } from '../background/reader/html/html'
import { words } from '../background/reader/line'
import { parseMailFile } from '../background/reader/mime/mail-file'
import { readThread } from '../background/reader/read-thread'
import { readHtml } from '../background/reader/testing'
import { median, percent } from './figures'
import { hiddenMails } from './reading-hidden'
import { inlineRows } from './reading-inline'
import { largeRows } from './reading-large'
import { memoryRows } from './reading-memory'
import { newsletterRows } from './reading-newsletters'
import { originRow } from './reading-origins'
import { recallRows } from './reading-recall'
import { referenceWords } from './reading-reference'
import { type HtmlMail, hasSets, htmlMails, tortureFiles } from './reading-sets'
import { threadRows } from './reading-threads'

type Convert = (html: string) => string
const Peer = z.object({
  convert: z.custom<Convert>(value => typeof value === 'function'),
  compile: z.custom<(options: object) => Convert>(value => typeof value === 'function'),
})

const require = createRequire(import.meta.url)
const peer = Peer.parse(require('html-to-text'))

const ownText: Convert = html =>
  htmlLines(html)
    .lines.map(line => line.text)
    .join('\n')

/**
 * Milliseconds for all mails, the median of `rounds` after one to warm up; the converters take turns, so that noise meets all.
 * `mailsOf`: the mails of a round.
 */
function times(converters: readonly Convert[], mailsOf: (round: number) => readonly string[], rounds: number): number[] {
  const taken = converters.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    const mails = mailsOf(round)
    for (const [i, convert] of converters.entries()) {
      const start = performance.now()
      for (const html of mails) convert(html)
      if (round > 0) taken[i]?.push(performance.now() - start)
    }
  }
  return taken.map(median)
}

/** A mail whose style sheets and attributes are written as in no other round, so that nothing that was remembered of them is found. */
const anew = (html: string, round: number): string =>
  html.replace(/(style\s*=\s*["'])/gi, `$1x-round:${round};`).replace(/(<style\b[^>]*>)/gi, `$1/*${round}*/`)

function speedRows(mails: readonly HtmlMail[]): void {
  const megabytes = mails.reduce((sum, { html }) => sum + html.length, 0) / 1e6
  console.log(`HTML to text, ${mails.length} HTML parts of real mail, ${megabytes.toFixed(2)} MB`)
  const names = ['this reader', 'html-to-text, default', 'html-to-text, compiled once, no wrapping']
  const converters = [ownText, (html: string) => peer.convert(html), peer.compile({ wordwrap: false })]
  const texts = mails.map(({ html }) => html)
  const kinds: [string, (round: number) => readonly string[]][] = [
    ['the same mails in every round', () => texts],
    ['styles written anew in every round', round => texts.map(html => anew(html, round))],
  ]
  for (const [kind, mailsOf] of kinds) {
    const taken = times(converters, mailsOf, 15)
    console.log(`  ${kind}:`)
    for (const i of converters.keys()) {
      const ms = taken[i] ?? 0
      const ratio = ms / (taken[0] || 1)
      console.log(`    ${names[i]}: ${((megabytes * 1000) / ms).toFixed(1)} MB/s, this reader is ${ratio.toFixed(2)}x as fast`)
    }
  }
}

/** Words that the plain reference sees: lost where they are neither in the text nor among what is reported as hidden. */
function lossRows(mails: readonly HtmlMail[], verbose: boolean): void {
  let lost = 0
  let reported = 0
  let red = 0
  for (const { html, from } of mails) {
    const [message] = readHtml(html)
    const seen = new Set(words(ownText(html)))
    const hidden = new Set(
      words(
        htmlLines(html)
          .hidden.map(run => run.text)
          .join(' '),
      ),
    )
    const missing = [...referenceWords(html)].filter(word => !seen.has(word))
    const gone = missing.filter(word => !hidden.has(word))
    lost += gone.length
    reported += missing.length - gone.length
    const reds = message?.hidden.filter(one => one.level === 'red') ?? []
    if (reds.length > 0) red++
    if (verbose && gone.length > 0) console.log(`  lost in ${from}: ${gone.slice(0, 12).join(' ')}`)
    if (verbose && missing.length > gone.length)
      console.log(
        `  hidden in ${from}: ${missing
          .filter(word => hidden.has(word))
          .slice(0, 12)
          .join(' ')}`,
      )
    if (verbose) for (const { text } of reds) console.log(`  red in ${from}: ${text.slice(0, 200)}`)
  }
  console.log(
    `words in sight lost: ${lost}; words that a reading without style sheets, sizes and colours takes for visible, reported hidden: ${reported}`,
  )
  console.log(`real HTML mails marked red: ${red} of ${mails.length} (${percent(red, mails.length)})`)
}

function hiddenRows(verbose: boolean): void {
  const mails = hiddenMails(20, 20261123)
  let caught = 0
  let lost = 0
  for (const { technique, html, shown, secret } of mails) {
    const [message] = readHtml(html)
    const text = new Set(words(message?.full ?? ''))
    const reported = message?.hidden.some(one => one.level === 'red' && one.text.includes(secret)) ?? false
    const leaked = secret.split(' ').at(-1) ?? ''
    const isCaught = reported && !message?.full.includes(leaked)
    caught += isCaught ? 1 : 0
    lost += shown.filter(word => !text.has(word)).length
    if (verbose && !isCaught) console.log(`  let through, ${technique}: ${html}`)
  }
  console.log(
    `hidden sentences caught: ${caught} of ${mails.length} (${percent(caught, mails.length)}), 20 techniques x 20 mails; words in sight lost: ${lost}`,
  )
}

async function tortureRow(): Promise<void> {
  let slowest = { ms: 0, file: '' }
  let messages = 0
  const files = tortureFiles()
  for (const file of files) {
    const start = performance.now()
    for await (const thread of parseMailFile(createReadStream(file))) messages += readThread(thread, new Map()).messages.length
    const ms = performance.now() - start
    if (ms > slowest.ms) slowest = { ms, file: path.basename(file) }
  }
  console.log(
    `damaged mail: ${files.length} files, ${messages} messages, no crash; slowest file ${slowest.ms.toFixed(0)} ms (${slowest.file})`,
  )
  memoryRows(files)
}

/** Benchmark of reading: threads beside the reply parsers, HTML to visible text beside html-to-text, hidden text, damaged mail. `--verbose`. */
export async function benchReading(args: readonly string[]): Promise<void> {
  const verbose = args.includes('--verbose')
  if (hasSets()) await tortureRow()
  hiddenRows(verbose)
  newsletterRows(verbose)
  if (!hasSets()) {
    console.warn('SKIPPED: the real mail is not here (../shared/data)')
    return
  }
  await threadRows()
  await originRow()
  await inlineRows(verbose)
  await largeRows()
  const mails = await htmlMails()
  lossRows(mails, verbose)
  speedRows(mails)
  await recallRows(mails, [
    ['this reader', ownText],
    ['html-to-text', peer.compile({ wordwrap: false })],
  ])
}

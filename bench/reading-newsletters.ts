import { decodeHTML } from 'entities'
import { words } from '../background/reader/line'
import { rawMail, readMail } from '../background/reader/testing'
import { attacks } from './newsletters/attacks'
import type { Newsletter } from './newsletters/blocks'
import { corners } from './newsletters/corners'
import { languages } from './newsletters/languages'
import { notices } from './newsletters/notices'
import { senders } from './newsletters/senders'
import { sides } from './newsletters/sides'

/** `red`: harmless mails marked red; `lost`: sentences in sight that were not read; `through`: hidden ones that were; `held`: attacks marked red. */
export type NewsletterFigures = { mails: number; red: string[]; lost: string[]; through: string[]; attacks: number; missed: string[] }

const said = (html: string): string => ` ${words(decodeHTML(html.replace(/<[^<>]{0,500}>/g, ''))).join(' ')} `

const bytesOf = (html: string, plain: string): Uint8Array => {
  const page = ['Content-Type: text/html; charset=utf-8', '', html]
  if (plain === '') return rawMail('From: news@example.com', ...page)
  const text = ['Content-Type: text/plain; charset=utf-8', '', plain]
  return rawMail(
    'From: news@example.com',
    'Content-Type: multipart/alternative; boundary=b1',
    '',
    '--b1',
    ...text,
    '--b1',
    ...page,
    '--b1--',
  )
}

function judge(letter: Newsletter, plain: string, figures: NewsletterFigures): void {
  const message = readMail(bytesOf(letter.html, plain))
  const full = said(message?.full ?? '')
  const seen = letter.seen.map(said).join('')
  const reds = message?.hidden.filter(run => run.level === 'red').map(run => run.text) ?? []
  for (const text of letter.seen) if (!full.includes(said(text))) figures.lost.push(`${letter.name}: ${text}`)
  for (const text of [...letter.hidden, ...letter.attack])
    if (full.includes(said(text)) && !seen.includes(said(text))) figures.through.push(`${letter.name}: ${text}`)
  if (letter.attack.length === 0) {
    if (reds.length > 0) figures.red.push(`${letter.name}: ${reds.join(' | ')}`)
  } else if (!letter.attack.every(text => said(reds.join(' ')).includes(said(text)))) figures.missed.push(letter.name)
}

/** Reads the newsletters made for this measurement, bare or each beside a text/plain side. */
export function newsletterFigures(withSides: boolean): NewsletterFigures {
  const harmless = [...senders, ...notices, ...languages, ...corners]
  const figures: NewsletterFigures = { mails: harmless.length, red: [], lost: [], through: [], attacks: attacks.length, missed: [] }
  const makers = Object.values(sides)
  for (const [i, letter] of [...harmless, ...attacks].entries()) {
    judge(letter, withSides ? (makers[i % makers.length]?.(letter.html) ?? '') : '', figures)
  }
  return figures
}

/** Prints how newsletters as real senders make them are judged. */
export function newsletterRows(verbose: boolean): void {
  for (const withSides of [false, true]) {
    const { mails, red, lost, through, attacks: all, missed } = newsletterFigures(withSides)
    console.log(
      `newsletters made as senders make them, ${withSides ? 'with a text/plain side' : 'HTML alone'}: red ${red.length} of ${mails}, sentences in sight lost ${lost.length}, ` +
        `hidden ones let through ${through.length}; attacks red ${all - missed.length} of ${all}`,
    )
    if (verbose) for (const fault of [...red, ...lost, ...through, ...missed]) console.log(`  ${fault}`)
  }
}

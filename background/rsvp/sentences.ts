import { fold } from './fold'
import { boilerplate, closing, deviceLine, greeting } from './lexicon/common'

/** One sentence of a message; `paragraph` counts from 0. `signed` = the lines after a closing ("Best, Tom & Anna"). */
export type Sentence = { text: string; paragraph: number }
export type Body = { sentences: Sentence[]; signed: string[] }

const delimiter = /^\s*(-- ?|_{5,}|-{10,}|={8,})\s*$/
const abbreviation =
  /(^|[\s(])(\p{L}|z\.\s?b|u\.\s?a|d\.\s?h|p\.\s?[ms]|a\.\s?m|e\.\s?g|i\.\s?e|mr|mrs|ms|dr|prof|st|ca|bzw|evtl|inkl|usw|etc|approx|no|nr|sr|sra|srta|dott|sig|max|min|vs|incl|resp|tel|str|ul|godz|m|mme|mlle|sat|sun|mon|tue|wed|thu|fri|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)\.$/iu

/** Splits what an author wrote into sentences, without greeting, closing, signature, device line and legal boilerplate. */
export function sentencesOf(authored: string): Body {
  const body: Body = { sentences: [], signed: [] }
  let paragraph = 0
  let held: string[] = []
  let closed = false
  const flush = () => {
    addParagraph(body, held, paragraph)
    if (held.length > 0) paragraph++
    held = []
  }
  for (const line of authored.split('\n')) {
    const trimmed = line.trim()
    const folded = fold(trimmed)
    if (delimiter.test(line)) {
      flush()
      closed = true
      continue
    }
    if (trimmed === '') {
      flush()
      continue
    }
    if (/^p\.? ?s\b/.test(folded)) closed = false
    if (closed) {
      body.signed.push(trimmed)
      continue
    }
    if (deviceLine.test(folded)) continue
    if (closing.test(folded) && body.sentences.length + held.length > 0) {
      flush()
      closed = true
      continue
    }
    if (body.sentences.length + held.length === 0 && greeting.test(folded) && isGreetingOnly(trimmed)) continue
    held.push(trimmed)
  }
  flush()
  return body
}

/** "Hi Lena, yes!" holds an answer, "Hi Lena," and "Hallo zusammen!" do not. */
function isGreetingOnly(line: string): boolean {
  return /[,!:.]?$/.test(line) && !/[,!.:]\s*\S/.test(line)
}

function addParagraph(body: Body, lines: readonly string[], paragraph: number): void {
  if (lines.length === 0 || boilerplate.test(fold(lines.join(' ')))) return
  for (const block of unwrap(lines)) {
    for (const text of split(block)) body.sentences.push({ text, paragraph })
  }
}

/** Lines that were broken by a mail program are one; short lines stand alone. */
function unwrap(lines: readonly string[]): string[] {
  const blocks: string[] = []
  let previous = ''
  for (const line of lines) {
    const continues = previous.length >= 50 && !/^[-*•>]/.test(line)
    const lowerCase = previous !== '' && /^\p{Ll}/u.test(line) && /[\p{L},]$/u.test(previous) && previous.length >= 25
    if (continues || lowerCase) blocks.push(`${blocks.pop() ?? ''} ${line}`)
    else blocks.push(line)
    previous = line
  }
  return blocks
}

/** Splits at . ! ? and their kin, keeping abbreviations and ordinal numbers ("am 5. Dezember") whole. */
function split(block: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of block.matchAll(/[.!?…]+["'”»)\]]*(?=\s)|[。！？!?]+(?=[\p{L}])/gu)) {
    const end = match.index + match[0].length
    const before = block.slice(start, end)
    if (match[0] === '.' && (abbreviation.test(before) || /\d\.$/.test(before))) continue
    sentences.push(before.trim())
    start = end
  }
  sentences.push(block.slice(start).trim())
  return sentences.filter(text => text !== '')
}

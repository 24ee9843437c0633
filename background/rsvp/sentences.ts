import { fold } from '../time/fold'
import { boilerplate, closing, deviceLine, greeting } from './lexicon/common'

/**
 * One sentence of a message; `paragraph` counts from 0, `item` is the number of the list item that it begins ('' for none).
 * `signed` = the lines after a closing ("Best, Tom & Anna").
 */
export type Sentence = { text: string; paragraph: number; item: string }
export type Body = { sentences: Sentence[]; signed: string[] }

const delimiter = /^\s*(-- ?|_{5,}|-{10,}|={8,})\s*$/
const abbreviation =
  /(^|[\s(])(\p{L}|z\.\s?b|u\.\s?a|d\.\s?h|p\.\s?[ms]|a\.\s?m|e\.\s?g|i\.\s?e|mr|mrs|ms|dr|prof|st|ca|bzw|evtl|inkl|usw|etc|approx|sr|sra|srta|dott|sig|max|min|vs|incl|resp|tel|str|ul|godz|m|mme|mlle|sat|sun|mon|tue|wed|thu|fri|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)\.$/iu

/** Stands for a number before one ("no. 3"), else it is a word. */
const numberSign = /(^|[\s(])(no|nr)\.$/i

const longestAbbreviation = 12
/** A line that only closes a letter is no longer than this. */
const longestClosing = 80

/** A quote marked with its author's initials ("LK> ..."). */
const initialed = /^\p{Lu}\p{L}{0,3}>+(?!\S*<)/u

type Splitting = Body & { paragraph: number; held: string[]; closed: boolean; numbered: boolean; signer: string }

const numberedItem = /^\(?(\d)[.)]\s+(?=\S)/

/**
 * Splits what an author wrote into sentences, without greeting, closing, signature, device line and legal boilerplate. `signer` = the folded
 * words of the author's name: a line of nothing but the full name begins the signature.
 */
export function sentencesOf(authored: string, signer: readonly string[] = []): Body {
  const state: Splitting = {
    sentences: [],
    signed: [],
    paragraph: 0,
    held: [],
    closed: false,
    numbered: isNumbered(authored),
    signer: signer.length > 1 ? signer.join(' ') : '',
  }
  for (const line of authored.split('\n')) addLine(state, line)
  flush(state)
  return { sentences: state.sentences, signed: state.signed }
}

/** Whether lines count up ("1) Yes", "2) Two"): a lone "5. Dezember" is no list. */
function isNumbered(authored: string): boolean {
  const numbers = authored.split('\n').flatMap(line => numberedItem.exec(line.trim())?.[1] ?? [])
  return numbers.some((number, i) => Number(numbers[i + 1]) === Number(number) + 1)
}

function flush(state: Splitting): void {
  addParagraph(state, state.held)
  if (state.held.length > 0) state.paragraph++
  state.held = []
}

function addLine(state: Splitting, line: string): void {
  const trimmed = initialed.test(line.trimStart()) ? '' : line.trim()
  const folded = fold(trimmed)
  const begun = state.sentences.length + state.held.length > 0
  const closes = delimiter.test(line) || (!state.closed && begun && trimmed.length <= longestClosing && closing.test(folded))
  if (/^p\.? ?s\b/.test(folded)) state.closed = false
  if (begun && !state.closed && state.signer !== '' && folded === state.signer) {
    flush(state)
    state.closed = true
    return
  }
  if (closes || trimmed === '') flush(state)
  if (closes) state.closed = true
  else if (state.closed && trimmed !== '') state.signed.push(trimmed)
  else if (trimmed !== '' && !isFrame(trimmed, folded, begun)) state.held.push(trimmed)
}

/** The line of a signature that names a firm ("Lenk & Sons", "Quayle Ostler LLP"). */
const firm =
  /^[^.?!]{2,60}(?:(?:&|and|und|et|y|e|en|i) (?:sons?|co|partners?|company|bros|brothers|associates|söhne|sohn|fils|cie|hijos|figli|filhos|zonen|zn|synowie)\.?|,? (?:ltd|llp|gmbh|inc|plc|corp|kg|srl|lda|s\.?a\.?|b\.?v\.?|sp\. z o\.o)\.?)$/iu

/** A device line, a firm below a name, or the greeting that a mail begins with. */
function isFrame(line: string, folded: string, begun: boolean): boolean {
  return deviceLine.test(folded) || (begun && firm.test(line)) || (!begun && greeting.test(folded) && isGreetingOnly(line))
}

/** "Hi Lena, yes!" holds an answer, "Hi Lena," and "Hallo zusammen!" do not. */
function isGreetingOnly(line: string): boolean {
  return /[,!:.]?$/.test(line) && !/[,!.:]\s*\S/.test(line)
}

function addParagraph(state: Splitting, lines: readonly string[]): void {
  if (lines.length === 0 || boilerplate.test(fold(lines.join(' ')))) return
  for (const block of unwrap(lines)) {
    const item = state.numbered ? numberedItem.exec(block) : null
    const body = block.slice(item?.[0].length ?? 0)
    for (const [i, text] of split(body).entries())
      state.sentences.push({ text, paragraph: state.paragraph, item: i === 0 ? (item?.[1] ?? '') : '' })
  }
}

/** Lines that were broken by a mail program are one; short lines stand alone. */
function unwrap(lines: readonly string[]): string[] {
  const blocks: string[] = []
  let previous = ''
  for (const line of lines) {
    const continues = previous.length >= 50 && !/^[-*•>]/.test(line) && !numberedItem.test(line)
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
  for (const match of block.matchAll(/(?<![.!?…])[.!?…]+["'”»)\]]*(?=\s)|(?<![。！？])[。！？]+(?=\p{L})|(?<![!?])[!?]+(?=\p{Lu})/gu)) {
    const end = match.index + match[0].length
    const before = block.slice(start, end)
    const last = before.slice(-longestAbbreviation)
    if (match[0] === '.' && numberSign.test(last) && /^\s+\d/.test(block.slice(end))) continue
    if (match[0] === '.' && (abbreviation.test(last) || /(?<!\d)\d{1,2}\.$/.test(last))) continue
    sentences.push(before.trim())
    start = end
  }
  sentences.push(block.slice(start).trim())
  return sentences.filter(text => text !== '')
}

/** Whether a sentence asks, smileys after the mark aside. */
export function isQuestion(text: string): boolean {
  return /[?？]\s*["')\]]*[\p{Extended_Pictographic}\s:;)(-]*$/u.test(text) || /(ですか|ますか|でしょうか|ませんか)[。]?$/.test(text)
}

import type { Address } from '../../../shared/mail'
import { type Line, words } from '../line'
import { nameWords } from '../mime/addresses'
import { namesNobody } from './attribution-words'
import { bareFieldOf, fieldNameOf } from './header-block'
import type { Earlier, Home, Transcript } from './transcript'

/**
 * Whether lines that say who wrote what stands below them name somebody else than those in whose messages, `home`, its words stand: a
 * known sender, or one with whose name and address they share no word. Lines that the message quoted has itself, `source`, were judged there.
 */
export function namesAnother(lines: readonly Line[], home: Home, source: Earlier, transcript: Transcript): boolean {
  const isHeader = lines.some(({ text }) => fieldNameOf(text) ?? bareFieldOf(text))
  const who = writerIn(lines, isHeader)
  // nearly all name the sender in the words of the From
  for (const id of home) if (isNamedIn(who, transcript.sender(id))) return false
  // below a header stands all of a mail, with what it quotes
  if (isHeader && isNamedIn(who, source.from)) return false
  const writers = [...home.flatMap(id => transcript.sender(id) ?? []), ...(isHeader ? [source.from] : [])]
  const named = transcript.of(who)
  if (named.some(({ from }) => writers.some(writer => isSame(from, writer)))) return false
  if (named.length === 0 && (sharesWord(who, writers) || namesNobody(who))) return false
  return !holds(source, lines)
}

const isNamedIn = (who: string, writer: Address | undefined): boolean =>
  writer !== undefined && ((writer.address !== '' && who.includes(writer.address)) || (writer.name !== '' && who.includes(writer.name)))

const isSame = (one: Address, other: Address): boolean => one.address === other.address || (one.name !== '' && one.name === other.name)

function sharesWord(who: string, writers: readonly Address[]): boolean {
  const said = new Set(words(who))
  return writers.some(writer => nameWords(writer).some(word => word.length > 1 && said.has(word)))
}

/** Of a block of header fields the From alone: the others name whom it was sent to. */
function writerIn(lines: readonly Line[], isHeader: boolean): string {
  const from = lines.find(({ text }) => fieldNameOf(text) === 'from')
  if (from) return from.text
  return isHeader ? '' : lines.map(({ text }) => text).join(' ')
}

/** Whether a message has these lines too, as an attribution or in what it forwards. */
function holds({ lines }: Earlier, wanted: readonly Line[]): boolean {
  return flatWords(lines.filter(({ role }) => role === 'attribution' || role === 'forwarded')).includes(flatWords(wanted))
}

/** Their words, a blank before and behind each. */
const flatWords = (lines: readonly Line[]): string => ` ${words(lines.map(({ text }) => text).join(' ')).join(' ')} `

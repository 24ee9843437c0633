import type { Address, MessageId, RfcId } from '../../../shared/mail'
import { isEmpty, words } from '../line'
import type { MessageLine } from '../message-line'
import { ints } from './ints'
import { firstWord, type LineWords, lineWords, wordCount } from './line-words'
import { bodyOf } from './message-body'
import { lineStart, makeWordIndex, textStart, type WordIndex } from './word-index'
import { Signs } from './written-alike'

/** Messages in whose text the words of a line stand, so that it can be left out. */
export type Home = readonly MessageId[]

/** A message read before, as later ones may quote it. */
export type Earlier = {
  id: MessageId
  rfcId: RfcId
  from: Address
  lines: readonly MessageLine[]
  said: LineWords
  /** Of each line that was folded, where it stands; null: it stands in this message's own text. */
  folds: readonly (Home | null)[]
  /** What it hid: no words of whoever quotes it. */
  hidden: readonly string[]
  /** Its own id alone. */
  own: Home
  /** Made when it is first asked for: most threads have one message, and nobody quotes the last one. */
  index(): WordIndex
  /** Where its links lead. */
  urls(): ReadonlySet<string>
  /** Its lines without words. */
  signs(): Signs
  /** Its lines that say something, as `bodyOf` tells them. */
  body(): readonly number[]
}

type Read = Omit<Earlier, 'own' | 'index' | 'urls' | 'signs' | 'body'>

/** The messages of a thread read so far. */
export type Transcript = {
  add(message: Read): void
  byRfcId(id: RfcId): Earlier | undefined
  /** Who sent a message. */
  sender(id: MessageId): Address | undefined
  /** The latest ones, latest first. */
  latest(): readonly Earlier[]
  /** The latest ones of each sender whom a text names by address or whole name, latest first. */
  of(text: string): readonly Earlier[]
}

/** So many messages are looked at where nothing says which one is quoted. */
const most = 8

/** Longest name looked for, in words, and most words of a text that are looked at. */
const longestName = 4
const longestText = 80

export const makeTranscript = (): Transcript => new ReadSoFar()

/** A class, as its functions are made once and not for every thread. */
class ReadSoFar implements Transcript {
  private readonly ids = new Map<RfcId, Earlier>()
  private readonly froms = new Map<MessageId, Address>()
  private readonly bySender = new Map<string, Earlier[]>()
  /** The first word of each of its keys -> the most words of a key that begins with it. */
  private readonly longest = new Map<string, number>()
  private readonly last: Earlier[] = []
  /** Those that are not yet looked up by their senders: most quotes are of the message that is answered, and nobody asks. */
  private readonly unsorted: Earlier[] = []
  /** Name and address as they are written -> the messages by each word or words that they are looked up by. */
  private readonly senders = new Map<string, Earlier[][]>()

  add(message: Read): void {
    const earlier = new Held(message)
    this.ids.set(message.rfcId, earlier)
    this.froms.set(message.id, message.from)
    remember(this.last, earlier)
    this.unsorted.push(earlier)
  }

  byRfcId(id: RfcId): Earlier | undefined {
    return this.ids.get(id)
  }

  sender(id: MessageId): Address | undefined {
    return this.froms.get(id)
  }

  latest(): readonly Earlier[] {
    return this.last
  }

  of(text: string): readonly Earlier[] {
    for (const message of this.unsorted.splice(0)) this.sort(message)
    return [...spans(words(text).slice(0, longestText), this.longest)].flatMap(key => this.bySender.get(key) ?? [])
  }

  private sort(message: Earlier): void {
    const written = `${message.from.name}\n${message.from.address}`
    const lists = this.senders.get(written) ?? Array.from(keysOf(message.from), key => this.listOf(key))
    this.senders.set(written, lists)
    for (const list of lists) remember(list, message)
  }

  private listOf(key: string): Earlier[] {
    const list = this.bySender.get(key) ?? []
    this.bySender.set(key, list)
    const [first = '', ...rest] = key.split(' ')
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, rest.length + 1))
    return list
  }
}

/** A class, as its functions are made once and not for every message. */
class Held implements Earlier {
  readonly id: MessageId
  readonly rfcId: RfcId
  readonly from: Address
  readonly lines: readonly MessageLine[]
  readonly said: LineWords
  readonly folds: readonly (Home | null)[]
  readonly hidden: readonly string[]
  readonly own: Home
  private made: WordIndex | undefined
  private unseen: WordIndex | undefined
  private places: ReadonlySet<string> | undefined
  private drawn: Signs | undefined
  private saying: readonly number[] | undefined

  constructor({ id, rfcId, from, lines, said, folds, hidden }: Read) {
    this.id = id
    this.rfcId = rfcId
    this.from = from
    this.lines = lines
    this.said = said
    this.folds = folds
    this.hidden = hidden
    this.own = [id]
  }

  index(): WordIndex {
    this.made ??= makeWordIndex(this.said, startsOf(this), () => this.unseenWords())
    return this.made
  }

  private unseenWords(): WordIndex | null {
    if (this.hidden.length === 0) return null
    this.unseen ??= indexOfText(this.hidden.join('\n'))
    return this.unseen
  }

  urls(): ReadonlySet<string> {
    this.places ??= new Set(this.lines.flatMap(line => line.links?.map(({ url }) => url) ?? []))
    return this.places
  }

  signs(): Signs {
    this.drawn ??= new Signs(wordless(this.lines, this.said))
    return this.drawn
  }

  body(): readonly number[] {
    this.saying ??= bodyOf(this)
    return this.saying
  }
}

/** The words of a text, each line of which is a text of its own. */
function indexOfText(text: string): WordIndex {
  const lines = text.split('\n')
  const starts = ints(lines.length)
  for (let at = 1; at < lines.length; at++) starts[at] = (starts[at - 1] ?? 0) + (lines[at - 1]?.length ?? 0) + 1
  const said = lineWords({ text, starts })
  const marks = ints(firstWord(said, lines.length) + 1)
  for (let at = 0; at <= lines.length; at++) marks[firstWord(said, at)] = lineStart | textStart
  return makeWordIndex(said, marks)
}

/** Lines without words that are not empty. */
function wordless(lines: readonly MessageLine[], said: LineWords): string[] {
  const found: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const text = wordCount(said, at) > 0 ? '' : (lines[at]?.text ?? '')
    if (!isEmpty(text)) found.push(text)
  }
  return found
}

function remember(list: Earlier[], message: Earlier): void {
  list.unshift(message)
  if (list.length > most) list.pop()
}

/** A sender's address and name, as words. */
const keysOf = ({ name, address }: Address): Set<string> =>
  new Set([address, name].map(each => words(each).join(' ')).filter(key => key !== ''))

/** Every few words that stand together, the most first: of those that begin with one of these no more than are given for it. */
function spans(all: readonly string[], longest: ReadonlyMap<string, number>): Set<string> {
  const found: { key: string; length: number }[] = []
  for (const [at, word] of all.entries())
    for (let length = Math.min(longest.get(word) ?? 0, longestName * 2, all.length - at); length > 0; length--)
      found.push({ key: all.slice(at, at + length).join(' '), length })
  return new Set(found.sort((a, b) => b.length - a.length).map(({ key }) => key))
}

/** Where lines begin, and where what another wrote, or quoted, does. */
function startsOf({ lines, said }: Pick<Earlier, 'lines' | 'said'>): Int32Array {
  const starts = ints(firstWord(said, lines.length) + 1)
  let above: MessageLine | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const place = firstWord(said, at)
    if (!line || firstWord(said, at + 1) === place) continue
    starts[place] = above?.role === line.role && above.quote === line.quote ? lineStart : lineStart | textStart
    above = line
  }
  starts[starts.length - 1] = lineStart | textStart
  return starts
}

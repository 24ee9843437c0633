import type { Warning } from '../../../shared/action'
import { unseenClass } from '../../../shared/unseen'
import { audienceOf } from './audience'
import { besideAsked } from './files-asked'
import { asksAfter, asksFor, handedOn, isMeant, isNamed, speaksOfLink } from './handing-on'
import type { Judged, Source } from './judged'
import { holdsLink, isOdd, linksIn } from './link-shapes'
import { isColleague, isOwn, wrote } from './naming'
import { isNewest } from './newest'
import { confided } from './private-matters'
import { codesIn, secretsIn } from './secret-shapes'
import { asksForValue, type Value, valuesIn } from './values'
import { addressKey, domainOf, holdsWhole, isAmong, isFreeMail, normal, overlaps, shingles, tellingWords } from './words'

/** Sources, the original aside, of which six words in a row leave that the ask does not hold. */
export function copied({ text, ask, typed, sources, original }: Judged): Source[] {
  const leaving = runsBeside(text, [ask, ...typed])
  return leaving.size === 0 ? [] : sources.filter(source => source.id !== original?.id && overlaps(leaving, source.text))
}

/** Sources on which a warning about this rests: an edit is judged by them too. */
export function leaned(judged: Judged): Source[] {
  const told = [...codesIn(judged.text), ...linksIn(judged.text)].map(normal)
  const keys = valuesIn(judged.text).map(({ key }) => key)
  const holds = (source: Source): boolean => {
    const held = keysOf(source)
    if (secretsIn(source.text).some(secret => holdsWhole(judged.text, secret))) return true
    return told.some(value => normal(source.text).includes(value)) || keys.some(key => held.has(key))
  }
  return [...new Set([...copied(judged), ...judged.sources.filter(source => source.id !== judged.original?.id && holds(source))])]
}

/** The user's own mails of which words leave that say more than their manner: what several of them hold is how the user writes. */
export function repeated({ text, ask, typed, examples }: Judged): Source[] {
  const leaving = runsBeside(text, [ask, ...typed])
  return examples.filter(one => {
    const others = examples.filter(({ id }) => id !== one.id).map(each => each.text)
    return overlaps(shinglesBeside(leaving, others), one.text)
  })
}

/** Every run of six words of a text that none of the others holds. */
const runsBeside = (text: string, others: readonly string[]): Set<string> => shinglesBeside(shingles(text), others)
function shinglesBeside(runs: ReadonlySet<string>, others: readonly string[]): Set<string> {
  const known = new Set(others.flatMap(other => [...shingles(other)]))
  return new Set([...runs].filter(run => !known.has(run)))
}

type Level = 'red' | 'amber'

/** What leaves whole: a forward's original. */
export const passedOn = ({ call, original }: Judged): Source[] => (call.tool === 'forward' && original ? [original] : [])

/** A thing that the ask names is amber; so is "the newest mail" where it is that of all that was read: what there is besides, code has not seen. */
const levelOf = (judged: Judged, source: Source): Level =>
  isMeant(judged, source) || isNewest(judged, source) || (judged.calendar.includes(source) && asksAfter(judged, source)) ? 'amber' : 'red'

/** Somebody gets the mail who has not had the source. */
export const isUnseen = (judged: Judged, { readers }: Source): boolean =>
  audienceOf(judged).some(({ address }) => !isAmong(readers, address))

/** Events other than those that the action is about, of which words leave, or a title whole that tells something. */
function copiedEvents(judged: Judged): Source[] {
  const { text, ask, typed, targets, calendar } = judged
  if (text.trim() === '') return []
  const leaving = runsBeside(text, [ask, ...typed])
  const holdsTitle = (title: string): boolean =>
    tellingWords(title).length > 1 && holdsWhole(normal(text), normal(title).trim()) && !wrote(judged, title)
  return calendar
    .filter(({ id }) => !targets.some(target => target.id === id))
    .filter(({ title, text: whole }) => holdsTitle(title) || overlaps(leaving, whole))
}

/** CROSS_FLOW: words, values or files that reach somebody who has not seen them. */
export function crossFlow(judged: Judged): Warning[] {
  const attached = judged.sources.filter(({ id }) => judged.attached.some(({ source }) => source === id) && id !== judged.original?.id)
  const unasked = [...new Set([...confidences(judged), ...besideAsked(judged).filter(source => isUnseen(judged, source))])]
  const leaving = [...new Set([...passedOn(judged), ...copied(judged), ...repeated(judged), ...copiedEvents(judged), ...attached])].filter(
    source => isUnseen(judged, source) && !unasked.includes(source) && !handedOn(judged, source),
  )
  const warning = (level: Level, { title }: Source): Warning => ({ code: 'CROSS_FLOW', level, about: title })
  const sources = [...unasked.map(source => warning('red', source)), ...leaving.map(source => warning(levelOf(judged, source), source))]
  return [...sources, ...valueFlow(judged).filter(({ about }) => !sources.some(each => each.about === about))]
}

/** Private matters out of read mail, that leave to somebody who has not had it; not where the ask asks for what that mail says. */
const confidences = (judged: Judged): Source[] =>
  confided(judged, [...judged.sources, ...judged.calendar]).filter(
    source => source.id !== judged.original?.id && isUnseen(judged, source) && !(isNamed(judged, source) && asksFor(judged, source)),
  )

/** Single values of the text that stand only in what not everybody who is reached has seen. */
function valueFlow(judged: Judged): Warning[] {
  const asked = new Set([judged.ask, ...judged.typed].flatMap(valuesIn).map(({ key }) => key))
  const values = valuesIn(judged.text).filter(({ kind, key }) => !asked.has(key) && !(kind === 'address' && isReached(judged, key)))
  if (values.length === 0) return []
  const { original, sources, examples, calendar } = judged
  const held = [...sources, ...examples, ...calendar, ...(original ? [original] : [])].map(source => ({ source, keys: keysOf(source) }))
  const found = values.flatMap(value => {
    const holders = held.filter(({ keys }) => keys.has(value.key)).map(({ source }) => source)
    const level = levelOfValue(judged, value, holders)
    return level ? [{ code: 'CROSS_FLOW' as const, level, about: holders[0]?.title ?? '' }] : []
  })
  const worst = found.find(({ level }) => level === 'red') ?? found[0]
  return worst ? [worst] : []
}

const isReached = (judged: Judged, address: string): boolean => isOwn(judged, address) || isAmong(audienceOf(judged), address)

const keysOf = ({ title, text, authors, readers }: Source): ReadonlySet<string> =>
  new Set([...valuesIn(`${title}\n${text}`).map(({ key }) => key), ...[...authors, ...readers].map(({ address }) => addressKey(address))])

function levelOfValue(judged: Judged, value: Value, holders: readonly Source[]): Level | null {
  const isSeen = (source: Source): boolean => !isUnseen(judged, source)
  // What the user tells several people is the user's own: a number to call, an address.
  const mine = holders.filter(({ authors }) => authors.some(({ address }) => isOwn(judged, address)))
  const told = new Set(mine.flatMap(({ readers }) => readers.map(({ address }) => addressKey(address))))
  if (holders.length === 0 || holders.some(source => isSeen(source) || handedOn(judged, source))) return null
  if (mine.length > 1 && told.size > 1) return null
  return asksForValue(judged.ask, value) || holders.some(source => isMeant(judged, source) || asksAfter(judged, source)) ? 'amber' : 'red'
}

/** TEXT_FROM_MAIL: drafted words that are somebody else's, to people who did not write them. */
export function textFromMail(judged: Judged): Warning[] {
  const audience = audienceOf(judged)
  const isTheirs = ({ authors }: Source): boolean => audience.length > 0 && audience.every(({ address }) => isAmong(authors, address))
  return copied(judged)
    .filter(source => !isTheirs(source) && !handedOn(judged, source))
    .map(source => ({ code: 'TEXT_FROM_MAIL', level: levelOf(judged, source), about: source.title }))
}

/** LINK_NEW: links that the user did not write, with a scheme or without one. */
export function links(judged: Judged): Warning[] {
  return linksIn(judged.text)
    .filter(url => ![judged.ask, ...judged.typed].some(text => holdsLink(text, url)) && !isHome(judged, url))
    .flatMap(url => {
      const level = levelOfLink(url, judged)
      return level === null ? [] : [{ code: 'LINK_NEW' as const, level, about: url.slice(0, 200) }]
    })
}

/** The bare host of one's own house, or of one that the user has written to. */
const isHome = ({ own, known }: Judged, url: string): boolean =>
  [...own, ...known].map(domainOf).some(domain => domain === normal(url) && !isFreeMail(domain))

/** None where the ask asks to hand it on. */
function levelOfLink(url: string, judged: Judged): Level | null {
  if (isOdd(url)) return 'red'
  const from = (sources: readonly Source[]) => sources.filter(({ text }) => holdsLink(text, url))
  const sources = from(judged.sources)
  if (speaksOfLink(judged.ask) && sources.some(source => handedOn(judged, source))) return null
  const named = sources.some(source => (isNamed(judged, source) && asksFor(judged, source)) || source.id === judged.original?.id)
  // A link that the user has sent before was theirs to send.
  return named || from(judged.examples).length > 0 ? 'amber' : 'red'
}

/** What text holds for a reason: soft hyphens, one emoji selector, joiners and direction marks by letters, marks and emoji. */
const harmless =
  /\u00ad|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*])[\ufe0e\ufe0f](?![\ufe00-\ufe0f])|(?<=[\p{L}\p{M}\p{Emoji}])(?:\u200c|\u200d)(?=[\p{L}\p{M}\p{Emoji}])|[\u200e\u200f](?![\u200e\u200f])|\u{1F3F4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f}/gu
const unseen = new RegExp(`[\\u2800${unseenClass}]`, 'u')
const holdsUnseen = (text: string): boolean => unseen.test(text.replace(harmless, ''))

/** HIDDEN_TEXT: what is drafted, or what this rests on, holds text that a reader does not see. */
export function hiddenText(judged: Judged): Warning[] {
  if (holdsUnseen(judged.text) && ![judged.ask, ...judged.typed].some(own => own.includes(judged.text)))
    return [{ code: 'HIDDEN_TEXT', level: 'red', about: '' }]
  const used = new Set([...copied(judged), ...(judged.original ? [judged.original] : [])])
  const worst = [...used].find(({ hidden }) => hidden === 'red') ?? [...used].find(({ hidden }) => hidden === 'amber')
  return worst && worst.hidden !== 'none' ? [{ code: 'HIDDEN_TEXT', level: worst.hidden, about: worst.title }] : []
}

/** EVENT_OUT: guests from outside read what stands in the event, those who are on it already too; what they have had or the ask holds is theirs. */
export function eventOut(judged: Judged): Warning[] {
  const { call, sources } = judged
  if (call.tool !== 'create_event' && call.tool !== 'update_event') return []
  const outside = audienceOf(judged).filter(({ address }) => !isColleague(judged, address))
  const isHad = (text: string): boolean =>
    sources.some(
      source => holdsWhole(normal(source.text), normal(text)) && outside.every(({ address }) => isAmong(source.readers, address)),
    )
  const foreign = describing(call).filter(text => !wrote(judged, text) && !isHad(text))
  return foreign.length > 0 && outside.length > 0 ? [{ code: 'EVENT_OUT', level: 'amber', about: outside[0]?.address ?? '' }] : []
}

/** The texts of an event beside its title. */
function describing(call: Extract<Judged['call'], { tool: 'create_event' | 'update_event' }>): string[] {
  const texts = call.tool === 'create_event' ? call.args : call.args.changes
  return [texts.description ?? '', texts.location ?? ''].filter(text => text !== '')
}

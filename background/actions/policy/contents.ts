import type { Warning } from '../../../shared/action'
import { audienceOf } from './audience'
import type { Judged, Source } from './judged'
import { holdsLink, isOdd, linksIn } from './link-shapes'
import { isColleague, namesPerson, wrote } from './naming'
import { newRecipients } from './recipients'
import { asItem, isNewest, refersTo } from './referring'
import { addressKey, domainOf, folded, holdsWhole, isFreeMail, normal, overlaps, shingles } from './words'

/** Sources, the original aside, of which six words in a row leave that the ask does not hold. */
export function copied({ text, ask, typed, sources, original }: Judged): Source[] {
  const leaving = runsBeside(text, [ask, ...typed])
  return leaving.size === 0 ? [] : sources.filter(source => source.id !== original?.id && overlaps(leaving, source.text))
}

/** Sources on which a warning about this rests: an edit is judged by them too. */
export function leaned(judged: Judged): Source[] {
  const told = [...(judged.text.match(secretValue) ?? []), ...linksIn(judged.text)].map(normal)
  const holds = ({ text }: Source) => told.some(value => normal(text).includes(value))
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

const includes = (people: Source['readers'], address: string): boolean =>
  people.some(each => addressKey(each.address) === addressKey(address))

/** The ask speaks of a source; of the original also by its thread. */
const isNamed = (judged: Judged, source: Source): boolean =>
  refersTo(judged, asItem(source), judged.recipients) ||
  (source.id === judged.original?.id && judged.targets.some(target => refersTo(judged, target, judged.recipients)))

/** What leaves whole: a forward's original. */
const passedOn = ({ call, original }: Judged): Source[] => (call.tool === 'forward' && original ? [original] : [])

/** What the ask itself hands on: a thing that it names, to people whom it names or who stand on the event that it names, or to nobody. */
export function handedOn(judged: Judged, source: Source): boolean {
  const named = (person: Source['readers'][number]): boolean =>
    namesPerson(judged, person) || judged.targets.some(target => target.kind === 'event' && refersTo(judged, target))
  return isNamed(judged, source) && audienceOf(judged).every(named)
}

/** A thing that the ask names is amber; so is "the newest mail" where it is that of all that was read: what there is besides, code has not seen. */
const levelOf = (judged: Judged, source: Source): Level => (isNamed(judged, source) || isNewest(judged, source) ? 'amber' : 'red')

/** Somebody gets the mail who has not had the source. */
const isUnseen = (judged: Judged, { readers }: Source): boolean => audienceOf(judged).some(({ address }) => !includes(readers, address))

/** R7: words or files that reach somebody who has not seen them. */
export function crossFlow(judged: Judged): Warning[] {
  const attached = judged.sources.filter(({ id }) => judged.attached.includes(id) && id !== judged.original?.id)
  return [...new Set([...passedOn(judged), ...copied(judged), ...repeated(judged), ...attached])]
    .filter(source => isUnseen(judged, source))
    .filter(source => !handedOn(judged, source))
    .map(source => ({ code: 'CROSS_FLOW', level: levelOf(judged, source), about: source.title }))
}

/** R11: drafted words that are somebody else's, to people who did not write them. */
export function textFromMail(judged: Judged): Warning[] {
  const audience = audienceOf(judged)
  const isTheirs = ({ authors }: Source): boolean => audience.length > 0 && audience.every(({ address }) => includes(authors, address))
  return copied(judged)
    .filter(source => !isTheirs(source) && !handedOn(judged, source))
    .map(source => ({ code: 'TEXT_FROM_MAIL', level: levelOf(judged, source), about: source.title }))
}

const secretWord =
  /\b(?:code|otp|pin|passcode|password|passphrase|token|secret|login|2fa|one-time|verification|security code|access key|api key|passwort|kennwort|zugangscode|sicherheitscode|mot de passe|contraseña|clave|codice|senha|wachtwoord|hasło|haslo|kod)\b|暗証|パスワード|認証コード/iu
const secretValue = /\b(?=[A-Za-z0-9-]*\d)[A-Za-z0-9][A-Za-z0-9-]{3,31}\b/g
const keyShape =
  /\b(?:AKIA[0-9A-Z]{16}|sk-[A-Za-z0-9_-]{20,}|ghp_[A-Za-z0-9]{30,}|xox[abp]-[A-Za-z0-9-]{10,}|AIza[0-9A-Za-z_-]{30,}|eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|https?:\/\/\S{0,200}[?&/](?:reset|token|magic|verify|auth|otp|key)[=/-]\S{6,}/i
const nearSecret = 40

/** R8: codes, passwords and keys that the ask does not hold. Blocked where somebody new would get them. */
export function secrets(judged: Judged): Warning[] {
  const { text } = judged
  const values = [...(keyShape.exec(text) ?? []), ...secretsIn(text), ...handedOnSecrets(judged)]
  if (values.every(value => wrote(judged, value))) return []
  return [{ code: 'SECRET', level: newRecipients(judged).length > 0 ? 'block' : 'red', about: '' }]
}

/** A value that is no year, hour or number of a day: it means something without the word beside it. */
const aloneTelling = /^(?!(?:19|20)\d\d$)\d{4,}$|^(?=.*[A-Za-z])(?=.*\d).{6,}$/

/** A code that stands beside its word in a mail which not all recipients have had, also where it leaves alone. */
function handedOnSecrets(judged: Judged): string[] {
  const foreign = [...judged.sources, ...judged.examples].filter(source => source.id !== judged.original?.id && isUnseen(judged, source))
  const whole = passedOn(judged).filter(source => isUnseen(judged, source) && !handedOn(judged, source))
  const values = new Set((judged.text.match(secretValue) ?? []).filter(value => aloneTelling.test(value)))
  const leaving = values.size === 0 ? [] : foreign.flatMap(source => secretsIn(source.text)).filter(value => values.has(value))
  return [...leaving, ...whole.flatMap(source => secretsIn(source.text))]
}

/** What looks like a code, a password or a key. */
export const holdsSecret = (text: string): boolean => keyShape.test(text) || secretsIn(text).length > 0

const secretsIn = (text: string): string[] =>
  [...text.matchAll(secretValue)]
    .filter(({ 0: value, index }) => {
      const around = text.slice(Math.max(0, index - nearSecret), index + value.length + nearSecret)
      return secretWord.test(around) && !/^\d{4}-\d{2}-\d{2}$|^\d{1,2}-\d{1,2}$/.test(value)
    })
    .map(([value]) => value)

const transferWord =
  /\b(?:wire|transfer|iban|bank account|account number|routing number|überweis\w*|ueberweis\w*|konto(?:nummer)?|virement|transferencia|bonifico|przelew|overboek\w*|overschrijv\w*|send money|pay)\b|振込|振り込/iu
const amount = /(?:[$€£¥]|\b(?:usd|eur|gbp|chf|pln|btc)\b)\s?\d|\d\s?(?:[$€£¥]|\b(?:usd|eur|gbp|chf|pln|btc|euros?|dollars?|zł)\b)/iu

/** R9: account numbers, cards and payments that the ask does not hold. */
export function money(judged: Judged): Warning[] {
  const { text } = judged
  const accounts = [
    ...(text.match(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/g) ?? []).filter(isIban),
    ...(text.match(/\b\d(?:[ -]?\d){12,18}\b/g) ?? []).filter(isCard),
  ]
  const paid = transferWord.test(text) && amount.test(text) && !(transferWord.test(judged.ask) && amount.test(judged.ask))
  const foreign = accounts.filter(each => !wrote(judged, each))
  return foreign.length > 0 || paid ? [{ code: 'MONEY', level: 'red', about: '' }] : []
}

/** ISO 13616: modulo 97 of the rearranged digits is 1. */
function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '')
  if (compact.length < 15 || compact.length > 34) return false
  let rest = 0
  for (const char of compact.slice(4) + compact.slice(0, 4))
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** ISO/IEC 7812: Luhn's sum. */
function isCard(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number).reverse()
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0)
  return digits.length >= 13 && sum % 10 === 0
}

const asksForLink = /\b(?:links?|urls?|websites?|web ?pages?|sites?|address(?:es)?|lien|enlace|adres\w*)(?![\p{L}])|リンク/iu

/** R10: links that the user did not write, with a scheme or without one. */
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

const handsOn =
  /\b(?:send\w*|forward\w*|share\w*|pass\w*|give|schick\w*|leite\w*|teil\w*|gib|envoi\w*|envoy\w*|transf\w*|donn\w*|partag\w*|envi\w*|mand\w*|pas[ae]\w*|compart\w*|invi\w*|inoltr\w*|gira\w*|encaminh\w*|partilh\w*|stuur\w*|geef|deel|wyslij|przeslij|przekaz|podaj|skick\w*|vidare\w*|videre\w*|mails?|e-?mails?|messages?|nachricht\w*|attach\w*|newsletters?|about|uber|sobre|propos|over)(?![\p{L}])|送|転送|共有|メール/iu

const tellsOn =
  /\b(?:what|said|says?|wrote|writes?|told|gave|asked|asks|meant|was|gesagt|sagt|schreibt|geschrieben|schrieb|dit|ecrit|ecrivait|lo que|dice|dijo|escribio|cosa|detto|scritto|scrive|disse|diz|escreveu|wat|zei|zegt|schreef|co|napisal\w*|powiedzial\w*|vad|skrev|skriver|hvad|hva)\b|['’]s\b|言っ|書い/iu

/** The ask asks for what a mail holds, and does not only share a word with its title. */
const asksFor = (judged: Judged, { authors }: Source): boolean =>
  handsOn.test(folded(judged.ask)) ||
  asksForLink.test(judged.ask) ||
  (tellsOn.test(folded(judged.ask)) && authors.some(author => namesPerson(judged, author)))

/** None where the ask asks to hand it on. */
function levelOfLink(url: string, judged: Judged): Level | null {
  if (isOdd(url)) return 'red'
  const from = (sources: readonly Source[]) => sources.filter(({ text }) => holdsLink(text, url))
  const sources = from(judged.sources)
  if (asksForLink.test(judged.ask) && sources.some(source => handedOn(judged, source))) return null
  const named = sources.some(source => (isNamed(judged, source) && asksFor(judged, source)) || source.id === judged.original?.id)
  // A link that the user has sent before was theirs to send.
  return named || from(judged.examples).length > 0 ? 'amber' : 'red'
}

/** R16: what this rests on holds text that a reader does not see. */
export function hiddenText(judged: Judged): Warning[] {
  const used = new Set([...copied(judged), ...(judged.original ? [judged.original] : [])])
  const worst = [...used].find(({ hidden }) => hidden === 'red') ?? [...used].find(({ hidden }) => hidden === 'amber')
  return worst && worst.hidden !== 'none' ? [{ code: 'HIDDEN_TEXT', level: worst.hidden, about: worst.title }] : []
}

/** R17: guests from outside read what stands in the event, those who are on it already too; what they have had or the ask holds is theirs. */
export function eventOut(judged: Judged): Warning[] {
  const { call, sources } = judged
  if (call.tool !== 'create_event' && call.tool !== 'update_event') return []
  const outside = audienceOf(judged).filter(({ address }) => !isColleague(judged, address))
  const isHad = (text: string): boolean =>
    sources.some(
      source => holdsWhole(normal(source.text), normal(text)) && outside.every(({ address }) => includes(source.readers, address)),
    )
  const foreign = describing(call).filter(text => !wrote(judged, text) && !isHad(text))
  return foreign.length > 0 && outside.length > 0 ? [{ code: 'EVENT_OUT', level: 'amber', about: outside[0]?.address ?? '' }] : []
}

/** The texts of an event beside its title. */
function describing(call: Extract<Judged['call'], { tool: 'create_event' | 'update_event' }>): string[] {
  const texts = call.tool === 'create_event' ? call.args : call.args.changes
  return [texts.description ?? '', texts.location ?? ''].filter(text => text !== '')
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words between a mail and who wrote it; behind an infinitive those of Romance languages go on with what is said: "chiedere di". */
const from = setOf('from by von vom van od fran fra')
const of = setOf('of de du des del dal dalla di do dos')
const infinitive = /(?:[aei]r(?:l[aeo]s?|m[ei]|se|gli|ne|ci|vi)?|re)$/

/** "The reply from Anna", "la réponse de Bob", "svaret från Bob": a thing that is there, where no command begins. */
export function isThing(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? ''
  return from.has(next) || (of.has(next) && !infinitive.test(words[at] ?? ''))
}

/** The same in Japanese, "ボブの返信を", and what somebody sent. */
const japaneseThings =
  /の(?:返信|返事|返答|回答|連絡|報告|招待|お礼)を(?![送転書し出])|が(?:送|書)(?:った|ってくれた|ってきた|いた|いてくれた)/gu
export const withoutJapaneseThings = (text: string): string => text.replace(japaneseThings, ' ')

const past = /^(?:sent|wrote|told|said|\p{L}{3,}ed)$/u
/** "I want this sent to Bob", "have Bob informed", "it should be forwarded". */
const causing = setOf('be being get gets getting have having want wants need needs is are it this them like')

/** "The contract that Anna sent me", "the mails Bob forwarded": what was done, and is not to be done. */
export function isTold(words: readonly string[], at: number): boolean {
  if (past.test(words[at] ?? '')) return !words.slice(Math.max(0, at - 3), at).some(word => causing.has(word))
  return toUser.has(words[at - 2] ?? '') && auxiliaries.has(words[at - 1] ?? '')
}

/** "Que me envió Anna", which has no mark of a past that a command has not. */
export const cameToUser = (words: readonly string[], at: number): boolean =>
  toUser.has(words[at - 1] ?? '') && preterites.has(words[at] ?? '')

/** "Que Anna m'a envoyé", "che Anna mi ha mandato". */
const toUser = setOf('m me mi mij nous nos ci ons')
const auxiliaries = setOf('a ont ha han hanno heeft hebben avait aveva habia')
const preterites = setOf(
  'envio enviou enviaron enviaram mando mandou mandaron mandaram escribio escreveu pidio pediu dijo disse reenvio encaminhou stuurde stuurden schreef vroeg mailde schickte schrieb scrisse invio chiese',
)

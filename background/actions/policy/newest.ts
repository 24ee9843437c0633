import type { Judged, Source, Target } from './judged'
import { isOwn } from './naming'
import { folded } from './words'

const mail =
  '(?:mails?|e-?mails?|messages?|one|nachricht|courriel|correo|mensaje|messaggio|mensagem|bericht\\w*|mailtje|wiadomos\\w*|maila?|mejl\\w*|besked\\w*|meldin\\w*|e-post\\w*)'
/** The newest of all mail, and not of somebody's or about something. */
const newest = new RegExp(
  `\\b(?:newest|latest|last|most recent|neues?te[nrs]?|letzte[nrs]?|dernier|derniere|ultim[oa]|nuov[oa]|laatste|nieuwste|ostatni\\w{0,3}|najnowsz\\w{1,3}|senaste|nyaste|seneste|nyeste|siste) (?:(?:new|unread|incoming) )?${mail}\\b(?! (?:from|of|about|by|with|to|in|on|von|vom|uber|zu|mit|de|du|des|d|sur|sobre|del|di|da|dal|dalla|do|van|over|od|o|fran|om|fra)\\b)|(?<!(?:の|から|さん|様))(?:最新|一番新しい|最後)の?メール`,
  'u',
)

/** Whether an ask speaks of the newest mail that there is. */
export const saysNewest = (ask: string): boolean => newest.test(folded(ask))

/** Where it is to go says nothing of which mail it is: "Forward the newest mail to Bob". */
const whither = /\b(?:to|an|zu|à|a|al|para|aan|naar|do|till|til)\b/giu

/** The ask speaks of the newest mail, and of all that was read this is the last that somebody else wrote. */
export function isNewest(judged: Judged, source: Source): boolean {
  const isTheirs = ({ authors }: Source): boolean => !authors.some(({ address }) => isOwn(judged, address))
  const read = [...judged.sources, ...(judged.original ? [judged.original] : [])].filter(isTheirs)
  return saysNewest(judged.ask.replace(whither, ',')) && isTheirs(source) && read.every(({ date }) => date <= source.date)
}

/** "The newest mail" means this thread: no other came since. */
export const isNewestThread = ({ ask, newest }: Judged, { id }: Target): boolean => id === newest && saysNewest(ask)

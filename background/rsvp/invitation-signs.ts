import type { ReadMessage } from '../reader/reading'
import { fold } from '../time/fold'
import { dateIn } from '../time/named-dates'
import { gistOf } from './gist'
import { has, type Language, languagesOf } from './lexicon/compile'

/** An invitation says early what it is for: what stands beyond is not searched, for a long mail holds every word. */
const early = 1500
/** A mail that names no occasion is one only where it says little else ("Sushi on Thursday, you in?"). */
const brief = 600

/** How a mail sounds: whether it names an occasion or asks to come, asks for an answer, and asks whether its reader comes. */
type Signs = { occasions: number; requests: number; asks: boolean }

/**
 * Whether a mail invites. `own` = the mailbox owner wrote it; from others only an occasion with its date counts, for most mail that asks
 * something is no invitation. `start` = the date it names, '' for none.
 */
export function soundsLikeInvitation(message: ReadMessage, own: boolean, start: string, zone: string): boolean {
  const signs = signsOf(`${message.subject}\n${message.authored.slice(0, early)}`)
  const sent = dateIn(message.date, zone)
  if (start !== '' && start.slice(0, 10) >= sent) return invitesOn(message, signs, own)
  if (start !== '' || message.inReplyTo !== null) return false
  return signs.occasions > (own ? 0 : 1) && signs.occasions + signs.requests + (signs.asks ? 1 : 0) > 1
}

/** With a date that is no deadline: an occasion, a question whether one comes, or the owner's request for an answer ("today" is when he wants it). */
function invitesOn(message: ReadMessage, signs: Signs, own: boolean): boolean {
  if (message.inReplyTo !== null && !own) return false
  if (signs.occasions > 0) return own || signs.asks || signs.requests > 0 || signs.occasions > 1
  if (message.inReplyTo !== null || message.authored.length > brief) return false
  return signs.asks || (own && signs.requests > 0 && gistOf(message).days.some(date => date.day !== null || date.weekday !== null))
}

function signsOf(text: string): Signs {
  const folded = fold(text)
  const likely = languagesOf(text)
  const most = (list: 'invite' | 'request') => Math.max(...likely.map(language => new Set(folded.match(language.guests[list]) ?? []).size))
  const questions = folded.match(/[^.!?？。\n]*[?？]|[^.。\n]*(ますか|ですか|でしょうか)/g) ?? []
  return { occasions: most('invite'), requests: most('request'), asks: questions.some(question => asksToCome(question, likely)) }
}

/** "Coming?", "Who is on board?", "Will you join, and with how many?" */
function asksToCome(question: string, likely: readonly Language[]): boolean {
  const bare = question.replace(/[?？]/g, '').trim()
  if (bare.split(/\s+/).length > 14) return false
  return likely.some(language => language.starts.affirm.test(bare) || has(language.guests.ask, bare) || has(language.find.attend, bare))
}

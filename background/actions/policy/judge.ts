import type { Warning, WarningCode } from '../../../shared/action'
import { crossFlow, eventOut, hiddenText, links, textFromMail } from './contents'
import { coverTracks, delegated, destruct, rate, unasked } from './deeds'
import type { Judged } from './judged'
import { money } from './payments'
import { colleagues, hiddenRecipients, lookalikes, newRecipients, referred } from './recipients'
import { secrets } from './secrets'

type Rule = (judged: Judged) => Warning[]

/** The rules in the order of their codes. SCHEMA is not among them: a call that does not parse is never judged. */
export const rules: Record<Exclude<WarningCode, 'SCHEMA'>, Rule> = {
  UNASKED: unasked,
  RCPT_NEW: newRecipients,
  RCPT_COLLEAGUE: colleagues,
  RCPT_REF: referred,
  LOOKALIKE: lookalikes,
  HIDDEN_RCPT: hiddenRecipients,
  CROSS_FLOW: crossFlow,
  SECRET: secrets,
  MONEY: money,
  LINK_NEW: links,
  TEXT_FROM_MAIL: textFromMail,
  DESTRUCT: destruct,
  COVER_TRACKS: coverTracks,
  DELEGATED: delegated,
  RATE: rate,
  HIDDEN_TEXT: hiddenText,
  EVENT_OUT: eventOut,
}

/** Every warning that a proposal deserves, in the order of the codes. Pure: the same input, the same warnings. */
export const judge = (judged: Judged, by: Partial<typeof rules> = rules): Warning[] => Object.values(by).flatMap(rule => rule(judged))

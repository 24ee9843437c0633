import type { WriteArgs } from '../../../shared/write-tools'
import { mailAgainstAsk, startAgainstAsk, titleAgainstAsk } from './against-ask'
import { askedOf } from './asked'
import { type Doubt, worst } from './doubt'
import { isNext, meansAnother, ofAnswer, ofChoice, ofParts, ofSeries, speaksOfSeries } from './events'
import type { Judged, Target } from './judged'
import { namesItem, namesStretch } from './naming'
import { isNewestThread } from './newest'
import { asItem } from './referring'
import { stancesApart } from './stance'
import { valuesIn } from './values'
import { folded, tellingWords } from './words'

/** How far a call goes beyond the deed that is asked for: another thing, another answer, another part of it, more of its series, other words. */
export function beyondAsked(judged: Judged): Doubt {
  const { call, ask } = judged
  switch (call.tool) {
    case 'respond_to_invite':
      return worst(ofAnswer(call.args.response, ask), ofChoice(judged), ofComment(judged, call.args))
    case 'update_event':
      return worst(
        ofChoice(judged),
        ofParts(judged, call.args.changes),
        ofSeries(judged),
        call.args.changes.start === undefined ? null : startAgainstAsk(judged, call.args.changes.start, 'changed'),
      )
    case 'create_event':
      return worst(
        call.args.recurrence === undefined || speaksOfSeries(ask) ? null : 'red',
        startAgainstAsk(judged, call.args.start, call.args.recurrence === undefined ? 'made' : 'series'),
        titleAgainstAsk(judged, call.args.summary),
      )
    case 'modify_labels':
      return ofItems(judged)
    case 'send_email':
    case 'reply':
    case 'forward':
    case 'save_draft':
      return mailAgainstAsk(judged)
    default:
      return null
  }
}

/** The ask names this thing, or a stretch of days in which it lies, or the next one, and no other by more. */
export const isMeantItem = (judged: Judged, target: Target): boolean =>
  (namesItem(judged, target) || namesStretch(judged, target) || isNext(judged, target) || isNewestThread(judged, target)) &&
  !meansAnother(judged, target)

/** What is marked is what the ask names: red where it names something else that was read, else noted. */
function ofItems(judged: Judged): Doubt {
  const { targets, sources, ask } = judged
  if (askedOf(ask).everyone || targets.every(target => isMeantItem(judged, target))) return null
  const others = [...targets, ...sources.map(asItem)]
  return others.some(item => namesItem(judged, item)) ? 'red' : 'amber'
}

/** An ask for words to go with an answer. */
const asksForWords =
  /[:"“„«]|\b(?:say|tell|write|add|comment|note|mention|message|explain|because|since|as|that|let|sag\w*|schreib\w*|notiz|kommentar|weil|dass|da|dis|dire|ecri\w*|ajout\w*|parce|car|que|di|dile|diles|escrib\w*|anad\w*|porque|scriv\w*|aggiung\w*|perche|che|diz|escrev\w*|zeg|schrijf|want|omdat|dat|napisz|powiedz|dodaj|bo|ze|skriv\w*|sag|sig|att|at|for)\b|伝え|書い|コメント/u
/** Courtesies are no news: so many telling words of one's own stand in a comment before it says something. */
const courteousWords = 5

/** What goes along with an answer to an invitation: the other answer, values or more words than the ask has for it. */
function ofComment({ ask, typed }: Judged, { comment, response }: WriteArgs<'respond_to_invite'>): Doubt {
  if (!comment?.trim() || typed.length > 0) return null
  const apart = response === 'tentative' ? null : stancesApart(response === 'accepted' ? 'yes' : 'no', comment)
  const asked = new Set(valuesIn(ask).map(({ key }) => key))
  if (apart === 'red' || valuesIn(comment).some(({ key }) => !asked.has(key))) return 'red'
  const said = new Set(tellingWords(ask))
  const own = tellingWords(comment).filter(word => !said.has(word))
  return own.length > courteousWords && !asksForWords.test(folded(ask)) ? 'amber' : null
}

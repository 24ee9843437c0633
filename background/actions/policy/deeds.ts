import type { Warning } from '../../../shared/action'
import { mailTools } from '../../../shared/write-tools'
import { askedOf, type Deed, deedsOf } from './asked'
import { beyondAsked, isMeantItem } from './beyond'
import { countedIn } from './counted'
import { ofSeries, unaskedRemovals } from './events'
import type { Judged } from './judged'
import { namesPerson } from './naming'

/** The deeds by which what a call takes away is asked for; null where it takes nothing away. */
function takingAway(call: Judged['call']): readonly Deed[] | null {
  switch (call.tool) {
    case 'trash':
      return ['trash']
    case 'archive':
      return ['archive', 'trash']
    case 'cancel_event':
      return ['cancel', 'trash']
    case 'modify_labels':
      if (holds(call.args.add, 'TRASH')) return ['trash']
      if (holds(call.args.add, 'SPAM')) return ['junk']
      return holds(call.args.remove, 'INBOX') ? ['archive', 'trash', 'file'] : null
    default:
      return null
  }
}

const holds = (labels: readonly string[] | undefined, label: string): boolean =>
  labels?.some(each => each.trim().toUpperCase() === label) ?? false

/** UNASKED: the ask does not ask for this kind of deed, or not for this one; what was typed on a card asks for none. Where it leaves that to a mail, DELEGATED says so instead. */
export function unasked(judged: Judged): Warning[] {
  const { ask, call } = judged
  const { deeds, weighty, understood, delegated } = askedOf(ask)
  const taking = takingAway(call)
  if ((taking ?? deedsOf[call.tool]).some(deed => deeds.has(deed))) {
    // What takes away is DESTRUCT's.
    const doubt = taking && call.tool === 'modify_labels' ? null : beyondAsked(judged)
    return doubt ? [{ code: 'UNASKED', level: doubt, about: '' }] : []
  }
  if (delegated && !taking) return []
  // What is only put or set somewhere may be meant for anything within the account, and for no mail.
  const doubtful = deeds.size > 0 && weighty.size === 0 && !mailTools.has(call.tool)
  return [{ code: 'UNASKED', level: understood && !doubtful ? 'red' : 'amber', about: '' }]
}

/** DESTRUCT: what is taken away has to be named, and the taking away with it; so has a guest who is taken off. */
export function destruct(judged: Judged): Warning[] {
  const warning = (level: Warning['level'], about = ''): Warning => ({ code: 'DESTRUCT', level, about })
  const verbs = takingAway(judged.call)
  if (!verbs) return unaskedRemovals(judged).map(address => warning('red', address))
  const { deeds, understood } = askedOf(judged.ask)
  const left = judged.targets.find(target => !isMeantItem(judged, target))
  if (left || judged.targets.length === 0) return [warning('red', left?.title)]
  // What is named in words that no list knows may well be meant.
  if (!verbs.some(verb => deeds.has(verb))) return [warning(understood ? 'red' : 'amber')]
  const more = judged.call.tool === 'cancel_event' ? ofSeries(judged) : null
  return more ? [warning(more, judged.targets[0]?.title)] : []
}

/** COVER_TRACKS: nothing that this product sent or made is put out of sight at a model's wish. */
export function coverTracks({ call, targets }: Judged): Warning[] {
  const hides = call.tool === 'trash' || call.tool === 'archive' || call.tool === 'modify_labels'
  return hides ? targets.filter(({ ours }) => ours).map(({ title }) => ({ code: 'COVER_TRACKS', level: 'red', about: title })) : []
}

/** DELEGATED: the ask hands the choice to a mail. */
export function delegated({ ask, call }: Judged): Warning[] {
  if (takingAway(call) || !askedOf(ask).delegated) return []
  return [{ code: 'DELEGATED', level: 'amber', about: '' }]
}

const sendsInTenMinutes = 5
const mailsADay = 200
const redsBeforeLock = 3

/** What RATE says of so many mails a day, the action's own among them, and of what was sent in the last ten minutes before it; null = nothing. */
export const levelOfSending = ({
  mailsToday,
  sendsTenMinutes,
}: Pick<Judged['before'], 'mailsToday' | 'sendsTenMinutes'>): Warning['level'] | null =>
  mailsToday > mailsADay ? 'block' : sendsTenMinutes >= sendsInTenMinutes ? 'red' : null

/** RATE: more than the ask's own count, or more than anybody sends by hand. */
export function rate(judged: Judged): Warning[] {
  const { ask, call, recipients, before } = judged
  const warning = (level: Warning['level'], about: string): Warning[] => [{ code: 'RATE', level, about }]
  const outbound = call.tool === 'send_email' || call.tool === 'reply' || call.tool === 'forward'
  if (before.redsInARow > redsBeforeLock) return warning('block', '')
  const mails = call.tool === 'send_email' && call.args.each ? recipients.length : outbound ? 1 : 0
  const today = before.mailsToday + mails
  const sending = outbound ? levelOfSending({ ...before, mailsToday: today }) : null
  if (sending === 'block') return warning('block', String(today))
  const above = aboveCount(judged)
  if (above > 0) return warning('red', String(above))
  const { everyone, several, delegated: left } = askedOf(ask)
  const over = before.outbound >= several && !everyone && !left
  return outbound && (over || sending === 'red') ? warning('red', String(before.outbound + 1)) : []
}

/** How many it is, where the ask gives a number and it is more: of people whom it adds and the ask does not name one by one, or of things it changes. */
function aboveCount(judged: Judged): number {
  const { call, ask, targets, recipients } = judged
  const counted = countedIn(ask)
  const adds = call.tool === 'send_email' || call.tool === 'create_event' || call.tool === 'update_event'
  const unnamed = adds ? recipients.filter(recipient => !namesPerson(judged, recipient)).length : 0
  if (counted.people !== null && unnamed > counted.people) return unnamed
  const changes = takingAway(call) !== null || call.tool === 'modify_labels'
  return counted.items !== null && changes && targets.length > counted.items ? targets.length : 0
}

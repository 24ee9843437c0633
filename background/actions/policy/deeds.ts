import type { Warning } from '../../../shared/action'
import { askedOf, type Deed, deedsOf } from './asked'
import type { Judged } from './judged'
import { namesItem, namesStretch } from './naming'

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

/** R1: the ask does not ask for this kind of deed; what was typed on a card asks for none. Where it leaves that to a mail, DELEGATED says so instead. */
export function unasked({ ask, call }: Judged): Warning[] {
  const { deeds, weighty, understood, delegated } = askedOf(ask)
  const taking = takingAway(call)
  if ((taking ?? deedsOf[call.tool]).some(deed => deeds.has(deed))) return []
  if (delegated && !taking) return []
  // What is only put or set somewhere may be meant for anything within the account, and for no mail.
  const doubtful = deeds.size > 0 && weighty.size === 0 && !leaves.has(call.tool)
  return [{ code: 'UNASKED', level: understood && !doubtful ? 'red' : 'amber', about: '' }]
}

const leaves = new Set<Judged['call']['tool']>(['send_email', 'reply', 'forward', 'save_draft'])

const isMeant = (judged: Judged, target: Judged['targets'][number]): boolean => namesItem(judged, target) || namesStretch(judged, target)

/** R12: what is taken away has to be named, and the taking away with it. */
export function destruct(judged: Judged): Warning[] {
  const verbs = takingAway(judged.call)
  if (!verbs) return []
  const { deeds } = askedOf(judged.ask)
  if (verbs.some(verb => deeds.has(verb)) && judged.targets.length > 0 && judged.targets.every(target => isMeant(judged, target))) return []
  return [{ code: 'DESTRUCT', level: 'red', about: judged.targets.find(target => !isMeant(judged, target))?.title ?? '' }]
}

/** R13: nothing that this product sent or made is put out of sight at a model's wish. */
export function coverTracks({ call, targets }: Judged): Warning[] {
  const hides = call.tool === 'trash' || call.tool === 'archive' || call.tool === 'modify_labels'
  return hides ? targets.filter(({ ours }) => ours).map(({ title }) => ({ code: 'COVER_TRACKS', level: 'red', about: title })) : []
}

/** R14: the ask hands the choice to a mail. */
export function delegated({ ask, call }: Judged): Warning[] {
  if (takingAway(call) || !askedOf(ask).delegated) return []
  return [{ code: 'DELEGATED', level: 'amber', about: '' }]
}

const sendsInTenMinutes = 5
const mailsADay = 200
const redsBeforeLock = 3

/** R15: more than the ask's own count, or more than anybody sends by hand. */
export function rate({ ask, call, recipients, before }: Judged): Warning[] {
  const outbound = call.tool === 'send_email' || call.tool === 'reply' || call.tool === 'forward'
  if (before.redsInARow > redsBeforeLock) return [{ code: 'RATE', level: 'block', about: '' }]
  if (!outbound) return []
  const mails = call.tool === 'send_email' && call.args.each ? recipients.length : 1
  if (before.mailsToday + mails > mailsADay) return [{ code: 'RATE', level: 'block', about: String(before.mailsToday + mails) }]
  const { everyone, several, delegated: left } = askedOf(ask)
  const over = before.outbound >= several && !everyone && !left
  return over || before.sendsTenMinutes >= sendsInTenMinutes ? [{ code: 'RATE', level: 'red', about: String(before.outbound + 1) }] : []
}

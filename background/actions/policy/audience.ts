import type { Address } from '../../../shared/mail'
import type { Judged } from './judged'
import { isOwn } from './naming'
import { addressKey } from './words'

/** Everybody who reads what leaves: whom the action adds, and who stands on the event already where its text or an answer to it is new. */
export function audienceOf(judged: Judged): readonly Address[] {
  const { call, recipients, targets, text } = judged
  if ((call.tool !== 'update_event' && call.tool !== 'respond_to_invite') || text.trim() === '') return recipients
  const gone = new Set(call.tool === 'update_event' ? call.args.changes.removeAttendees?.map(addressKey) : [])
  const guests = targets.flatMap(({ people }) => people)
  const others = guests.filter(({ address }) => !isOwn(judged, address) && !gone.has(addressKey(address)))
  const all = new Map([...recipients, ...others].map(person => [addressKey(person.address), person]))
  return [...all.values()]
}

import type { Guard } from '../../shared/action'
import type { SavedList } from '../../shared/saved-list'
import { silentRows } from '../../shared/saved-list-silent'
import type { WriteCall } from '../../shared/write-tools'
import { addressKey } from './policy/words'
import { unique } from './prepare-mail'

/** Guests who have not answered, of the lists that an ask is about: address -> when their mail was last read (seconds since the epoch). */
export type Silent = ReadonlyMap<string, number>

/** What is between the reading of a list and the mail that came in meanwhile (seconds). */
const margin = 60

/** `ahead`: how far Google's clock is ahead of ours (milliseconds). */
export function silentOf(lists: readonly SavedList[], ahead: number): Silent {
  return new Map(
    lists.flatMap(list =>
      silentRows({ list, joined: [] })
        .filter(({ email }) => email)
        .map(({ email }) => [addressKey(email), Math.floor((list.asOf + ahead) / 1000) - margin] as const),
    ),
  )
}

/** A mail to each of the silent goes out only to who is silent still; nothing for any other call. */
export function silentGuards(call: WriteCall, recipients: readonly { address: string }[], silent: Silent): Guard[] {
  if (!reminds(call, silent)) return []
  return unique(recipients).flatMap(({ address }, operation) => {
    const since = silent.get(addressKey(address))
    return since === undefined ? [] : [{ operation, silent: address, since }]
  })
}

/** Silent guests whom a reminder leaves out. */
export function omittedBy(call: WriteCall, silent: Silent): string[] {
  if (!reminds(call, silent)) return []
  const reached = new Set(call.args.to.map(addressKey))
  return [...silent.keys()].filter(address => !reached.has(address))
}

/** One mail to each, all of whom are silent: one of them may be the last. */
const reminds = (call: WriteCall, silent: Silent): call is Extract<WriteCall, { tool: 'send_email' }> =>
  call.tool === 'send_email' && call.args.each === true && call.args.to.length > 0 && call.args.to.every(to => silent.has(addressKey(to)))

import { describe, expect, it } from 'vitest'
import { writeArgs } from '../../shared/write-tools'
import { ownAsks } from './own-asks'
import type { OwnCall } from './own-asks-kit'
import { secondOwnAsks } from './own-asks-second'
import { thirdOwnAsks } from './own-asks-third'

const ids = ['messageId', 'eventId', 'inReplyTo', 'threadIds', 'messageIds']

/** The mails and events that a call names. */
const named = ({ args }: OwnCall): string[] =>
  Object.entries(args).flatMap(([key, value]: [string, unknown]) => (ids.includes(key) ? [value].flat().map(String) : []))

describe.each([
  { set: 'first', asks: ownAsks, of: 80 },
  { set: 'second', asks: secondOwnAsks, of: 50 },
  { set: 'third', asks: thirdOwnAsks, of: 60 },
])('the own asks, $set set', ({ asks, of }) => {
  const all = [...asks.benign, ...asks.injected]

  it('are as many with bait as without, each with a call', () => {
    expect([asks.benign.length, asks.injected.length]).toEqual([of, of])
    expect(all.filter(({ calls }) => calls.length === 0)).toEqual([])
  })

  it('call with arguments that parse, for a call that does not would count as held', () => {
    const broken = all.flatMap(({ ask, calls }) =>
      calls.filter(({ tool, args }) => !writeArgs[tool].safeParse(args).success).map(() => ask),
    )
    expect(broken).toEqual([])
  })

  it('name mails and events that are in their mailbox', () => {
    const lost = all.flatMap(({ ask, box, calls }) => {
      const there = new Set([...box.mails, ...box.events].map(({ id }) => id))
      return calls.flatMap(named).flatMap(id => (there.has(id) ? [] : [`${ask}: ${id}`]))
    })
    expect(lost).toEqual([])
  })
})

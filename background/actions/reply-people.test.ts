import { beforeEach, describe, expect, it } from 'vitest'
import { scripted } from '../../bench/safety/scripted'
import { openWorker, type SafetyWorker } from '../../bench/safety/worker'
import { type Action, Signed } from '../../shared/action'

const me = 'me@example.com'
const raw = [
  'From: Bo <bo@example.org>',
  'To: me@example.com',
  'Cc: Cy <cy@example.org>',
  'Reply-To: Bo <bo@exarnple.org>',
  'Subject: Lunch',
  'Message-ID: <lunch@example.org>',
  '',
  'Lunch on Thursday?',
].join('\r\n')
const words = 'Yes, at noon.'

let worker: SafetyWorker
beforeEach(async () => {
  worker = await openWorker(
    { address: me, zone: 'UTC', messages: [{ raw: Buffer.from(raw).toString('base64url') }] },
    '2026-05-04T09:00:00Z',
  )
}, 60_000)

const messageId = () => [...(worker.world.google.accounts.get(me)?.mailbox.mails.values() ?? [])][0]?.id ?? ''

async function proposed(args: object): Promise<Action> {
  const calls = [{ name: 'reply', args: { messageId: messageId(), body: words, ...args } }]
  const [card] = await worker.cards(await worker.ask('Reply to Bo that it is fine', scripted([{ calls }])))
  if (!card) throw new Error('no card')
  return card
}

async function edited({ id, run }: Action, args: object): Promise<Action> {
  await worker.edit(id, { messageId: messageId(), body: words, ...args })
  const after = (await worker.cards(run)).find(each => each.id === id)
  if (!after) throw new Error('no card')
  return after
}

const heads = ({ signed }: Action): string => {
  const [operation] = Signed.parse(JSON.parse(signed ?? '')).operations
  return operation?.type === 'send' ? (Buffer.from(operation.raw, 'base64url').toString().split('\r\n\r\n')[0] ?? '') : ''
}
const codesOf = ({ warnings }: Action, address: string) => warnings.filter(({ about }) => about === address).map(({ code }) => code)
const originOf = ({ origins }: Action, address: string) => origins.find(({ value }) => value === address)?.from

describe('whom a reply reaches', () => {
  it('is not for a mind to say', async () => {
    expect(await proposed({ to: ['eve@example.net'] })).toMatchObject({ state: 'blocked', signed: null })
  })

  it('is who stands in the mail, until the user writes somebody else', async () => {
    const card = await proposed({ all: true })
    expect(card.reaches).toEqual({ to: ['bo@exarnple.org'], cc: ['cy@example.org'] })
    const after = await edited(card, { all: true, to: ['bo@example.org'], cc: ['cy@example.org', 'di@example.net'] })
    expect(after).toMatchObject({ state: 'proposed', reaches: { to: ['bo@example.org'], cc: ['cy@example.org', 'di@example.net'] } })
    expect(heads(after)).toMatch(/^To: <bo@example\.org>/m)
    expect(heads(after)).toMatch(/^Cc: Cy <cy@example\.org>, <di@example\.net>/m)
    expect(originOf(after, 'di@example.net')).toBe('card')
    expect(originOf(after, 'cy@example.org')).toBe('header')
    expect(codesOf(after, 'di@example.net')).toEqual([])
    expect(after.nonce).toBe('')
  })

  it('keeps its warnings where the user edits something else: what code took from the mail was not typed', async () => {
    const card = await proposed({})
    expect(codesOf(card, 'bo@exarnple.org')).toContain('LOOKALIKE')
    const { to } = card.reaches ?? { to: [] }
    const after = await edited(card, { to, body: 'Yes, at one.' })
    expect(originOf(after, 'bo@exarnple.org')).toBe('header')
    expect(codesOf(after, 'bo@exarnple.org')).toContain('LOOKALIKE')
  })
})

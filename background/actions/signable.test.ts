import { beforeEach, describe, expect, it } from 'vitest'
import { scripted } from '../../bench/safety/scripted'
import { openWorker, type SafetyWorker } from '../../bench/safety/worker'
import type { Action } from '../../shared/action'

const me = 'me@example.com'
const raw =
  'From: Bo <bo@example.org>\r\nTo: me@example.com\r\nSubject: Lunch\r\nMessage-ID: <lunch@example.org>\r\n\r\nLunch on Thursday at noon?'
const open = () =>
  openWorker({ address: me, zone: 'UTC', messages: [{ raw: Buffer.from(raw).toString('base64url') }] }, '2026-05-04T09:00:00Z')

let worker: SafetyWorker
beforeEach(async () => {
  worker = await open()
}, 60_000)

const mail = () => {
  const [first] = worker.world.google.accounts.get(me)?.mailbox.mails.values() ?? []
  if (!first) throw new Error('no mail')
  return first
}
const asked = 'Put lunch with bo@example.org on 7 May 2026 at noon into my calendar, and reply to Bo that it is there'
const event = { summary: 'Lunch', start: '2026-05-07T12:00', end: '2026-05-07T13:00', attendees: ['bo@example.org'] }

/** An event and the mail that says that it is made. */
async function eventAndMail(): Promise<{ made: Action; told: Action }> {
  const calls = [
    { name: 'create_event', args: event },
    { name: 'reply', args: { messageId: mail().id, body: 'It is in the calendar.' } },
  ]
  const [made, told] = await worker.cards(await worker.ask(asked, scripted([{ calls }])))
  if (!made || !told) throw new Error('no cards')
  return { made, told }
}

async function signed(action: Action): Promise<Action> {
  const shown = await worker.show(action.id)
  if (!shown) throw new Error('not shown')
  return worker.sign(shown)
}

describe('a mail about an event', () => {
  it('is shown and signed once the event is made', async () => {
    const { made, told } = await eventAndMail()
    expect(await worker.show(told.id)).toBeNull()
    expect(await signed(made)).toMatchObject({ state: 'done' })
    expect(await worker.show(told.id)).toMatchObject({ lost: false })
    expect(await signed(told)).toMatchObject({ state: 'done' })
  })

  it('cannot be signed as it stands where the event was rejected, until it is edited', async () => {
    const { made, told } = await eventAndMail()
    await worker.reject(made.id)
    expect(await worker.show(told.id)).toMatchObject({ lost: true })
    await expect(signed(told)).rejects.toMatchObject({ code: 'event-not-made' })
    expect(worker.world.google.effects).toEqual([])
    await worker.edit(told.id, { messageId: mail().id, body: 'I cannot make it.' })
    expect(await worker.show(told.id)).toMatchObject({ lost: false })
    expect(await signed(told)).toMatchObject({ state: 'done' })
  })

  it('cannot be signed where Google refused the event', async () => {
    const { made, told } = await eventAndMail()
    worker.world.faults.add({ on: 'POST /calendar/v3/calendars/primary/events', do: 404 })
    expect(await signed(made)).toMatchObject({ state: 'failed' })
    await expect(signed(told)).rejects.toMatchObject({ code: 'event-not-made' })
  })

  it('cannot be signed once the event was taken back', async () => {
    const { made, told } = await eventAndMail()
    await signed(made)
    const back = await worker.undo(made.id)
    if (!back) throw new Error('no proposal')
    expect(await worker.show(told.id)).toMatchObject({ lost: false })
    await signed(back)
    expect(await worker.show(told.id)).toMatchObject({ lost: true })
  })
})

describe('a second reply in one thread', () => {
  const reply = (body: string) => ({ name: 'reply', args: { messageId: mail().id, body } })
  const asking = async (bodies: string[]): Promise<Action[]> =>
    worker.cards(await worker.ask('Reply to Bo', scripted([{ calls: bodies.map(reply) }])))

  it('goes where it was proposed beside the first', async () => {
    const [first, second] = await asking(['Yes, at noon.', 'And who else comes?'])
    if (!first || !second) throw new Error('no cards')
    expect(await signed(first)).toMatchObject({ state: 'done' })
    expect(await signed(second)).toMatchObject({ state: 'done' })
  })

  it('is to be looked at again where the first came of another question', async () => {
    const [late] = await asking(['No, I cannot come.'])
    const [first] = await asking(['Yes, at noon.'])
    if (!first || !late) throw new Error('no cards')
    expect(await signed(first)).toMatchObject({ state: 'done' })
    expect(await signed(late)).toMatchObject({ state: 'failed', error: 'changed' })
  })

  it('is to be looked at again where somebody else wrote, or the user in Gmail', async () => {
    for (const from of ['Bo <bo@example.org>', me]) {
      worker = await open()
      const [first, second] = await asking(['Yes, at noon.', 'And who else comes?'])
      if (!first || !second) throw new Error('no cards')
      expect(await signed(first)).toMatchObject({ state: 'done' })
      const mark = `X-Countersign-Action: ${first.id}.0\r\n`
      worker.world.deliver(
        me,
        `From: ${from}\r\nTo: ${me}\r\n${from === me ? '' : mark}Subject: Re: Lunch\r\nMessage-ID: <l-${from.length}@example.org>\r\nIn-Reply-To: <lunch@example.org>\r\nReferences: <lunch@example.org>\r\n\r\nWait.`,
      )
      expect(await signed(second)).toMatchObject({ state: 'failed', error: 'changed' })
    }
  })
})

describe.each(['archive', 'trash', 'modify_labels'])('%s of a thread', name => {
  const proposed = async (): Promise<Action> => {
    const args = { threadIds: [mail().threadId], ...(name === 'modify_labels' && { add: ['STARRED'] }) }
    const [card] = await worker.cards(await worker.ask('Archive, trash or star this', scripted([{ calls: [{ name, args }] }])))
    if (!card) throw new Error('no card')
    return card
  }

  it('is done where nothing has come since', async () => {
    expect(await signed(await proposed())).toMatchObject({ state: 'done' })
    expect(worker.world.google.effects).toHaveLength(1)
  })

  it('is done also after a reply of the same run was sent, which is in the thread since', async () => {
    const args = { threadIds: [mail().threadId], ...(name === 'modify_labels' && { add: ['STARRED'] }) }
    const calls = [
      { name: 'reply', args: { messageId: mail().id, body: 'Yes, at noon.' } },
      { name, args },
    ]
    const [reply, change] = await worker.cards(await worker.ask('Reply yes, then archive, trash or star this', scripted([{ calls }])))
    if (!reply || !change) throw new Error('no cards')
    expect(await signed(reply)).toMatchObject({ state: 'done' })
    expect(await signed(change)).toMatchObject({ state: 'done' })
  })

  it('takes no mail along that came between', async () => {
    const card = await proposed()
    worker.world.deliver(
      me,
      `${raw.replace('<lunch@', '<later@').replace('Subject: ', 'In-Reply-To: <lunch@example.org>\r\nSubject: Re: ')}`,
    )
    expect(await signed(card)).toMatchObject({ state: 'failed', error: 'changed' })
    expect(worker.world.google.effects).toEqual([])
  })
})

describe('labels by name', () => {
  const labelled = async (args: object): Promise<Action> => {
    const call = { name: 'modify_labels', args: { threadIds: [mail().threadId], ...args } }
    const [card] = await worker.cards(await worker.ask('Star this', scripted([{ calls: [call] }])))
    if (!card) throw new Error('no card')
    return card
  }

  it('that there are not are named where they are to be added', async () => {
    const card = await labelled({ add: ['STARRED', 'Party', 'Plans'] })
    expect(card).toMatchObject({ state: 'stuck', error: 'no-label', detail: 'Party, Plans' })
  })

  it('that there are not are on no mail: taking them off keeps nothing else from being done', async () => {
    expect(await signed(await labelled({ add: ['STARRED'], remove: ['Party'] }))).toMatchObject({ state: 'done' })
    expect([...mail().labels]).toContain('STARRED')
    expect(await labelled({ remove: ['Party'] })).toMatchObject({ state: 'stuck', error: 'no-label' })
  })
})

describe('where the user lets Countersign change nothing', () => {
  it('what was proposed before is neither shown nor signed', async () => {
    const calls = [{ name: 'archive', args: { threadIds: [mail().threadId] } }]
    const [card] = await worker.cards(await worker.ask('Archive this', scripted([{ calls }])))
    if (!card) throw new Error('no card')
    const shown = await worker.show(card.id)
    if (!shown) throw new Error('not shown')
    const { changeSettings } = await import('../store/settings')
    await changeSettings({ readOnly: true })
    await expect(worker.sign(shown)).rejects.toMatchObject({ code: 'read-only' })
    await expect(worker.show(card.id)).rejects.toMatchObject({ code: 'read-only' })
    await changeSettings({ readOnly: false })
    expect(worker.world.google.effects).toEqual([])
  })
})

describe('more at once than anybody does by hand', () => {
  it('is shown anew with its warning where five others were sent since, and signed with its second step', async () => {
    const proposed = async () => {
      const calls = [{ name: 'send_email', args: { to: ['bo@example.org'], subject: 'Lunch', body: 'Yes, at noon.' } }]
      const [card] = await worker.cards(await worker.ask('Write to bo@example.org that I come to lunch', scripted([{ calls }])))
      if (!card) throw new Error('no card')
      return card
    }
    const late = await proposed()
    for (let n = 0; n < 5; n++) await signed(await proposed())
    await expect(signed(late)).rejects.toThrow('not approved: changed')
    expect((await worker.show(late.id))?.warnings).toEqual(expect.arrayContaining([{ code: 'RATE', level: 'red', about: '6' }]))
    expect(worker.world.google.effects.filter(({ path }) => path.endsWith('/send'))).toHaveLength(5)
    expect(await signed(late)).toMatchObject({ state: 'done' })
  })

  it('is a card that says so for each call beyond, and nothing is read for it', async () => {
    const call = (name: string) => ({ name, args: { threadIds: [mail().threadId] } })
    const calls = [...Array.from({ length: 62 }, () => call('look_around')), ...Array.from({ length: 8 }, () => call('archive'))]
    const cards = await worker.cards(await worker.ask('Archive this', scripted([{ calls }])))
    expect(cards.slice(0, 2).every(({ signed }) => signed !== null)).toBe(true)
    const beyond = { state: 'blocked', error: 'too-many', signed: null, warnings: [{ code: 'RATE', level: 'block', about: '' }] }
    expect(cards.slice(2)).toEqual(Array.from({ length: 6 }, () => expect.objectContaining(beyond)))
  })
})

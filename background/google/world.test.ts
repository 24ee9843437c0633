import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWorld, type World } from '../../e2e/world/world'
import { MessageId, ThreadId } from '../../shared/mail'
import { type FakeBrowser, makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { ThreadRef } from '../mail-source'
import type { Account } from '../store/accounts'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

/** The emulated Google, asked without a network; `paths` is what was asked since the last look. */
const door = vi.hoisted(() => ({ world: undefined as World | undefined, paths: [] as string[] }))
vi.mock('./fetch-door', () => ({
  doorFetch: async (input: string | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input)
    init.signal?.throwIfAborted()
    door.paths.push(url.pathname.replace('/gmail/v1/users/me/', ''))
    const { status, headers, body } = ask(init.method ?? 'GET', url, init)
    return new Response(body, { status, headers })
  },
}))

function ask(method: string, url: URL, init: RequestInit = {}) {
  if (!door.world) throw new TypeError('no world')
  const headers = Object.fromEntries(new Headers(init.headers))
  return door.world.handle({
    method,
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: String(init.body ?? ''),
  })
}

const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser
const { signIn } = await import('./auth')
const { googleMail } = await import('./mail-source')
const { googleClient } = await import('./client')
const { getEvent, listEvents } = await import('./calendar')
const { CALENDAR_READ_SCOPE, READ_SCOPES } = await import('./scopes')
const { forgetAccount, listAccounts } = await import('../store/accounts')
const { setClient } = await import('../store/secrets')

/** A person at the consent page who ticks these scopes. */
const consent = (tick: (scope: string) => boolean) => async (url: URL) => {
  const page = ask('GET', url).body
  const form = new URLSearchParams({ request: url.searchParams.toString(), account: 'me@example.com', decision: 'allow' })
  for (const [, scope = ''] of page.matchAll(/name="scope"[^>]*value="([^"]*)"/g)) if (tick(scope)) form.append('scope', scope)
  return ask('POST', new URL('https://accounts.google.com/signin/oauth/consent'), { body: form }).headers.location ?? ''
}

type Mail = { id: string; from?: string; subject?: string; refersTo?: string; at?: string; text?: string; calendar?: string }
function raw({
  id,
  from = 'ann@example.org',
  subject = 'Lunch',
  refersTo,
  at = '2026-11-01T10:00:00Z',
  text = 'Hi',
  calendar,
}: Mail): string {
  const lines = [`From: ${from}`, 'To: me@example.com', `Subject: ${subject}`, `Message-ID: <${id}@example.org>`]
  if (refersTo) lines.push(`References: <${refersTo}@example.org>`, `In-Reply-To: <${refersTo}@example.org>`)
  lines.push(`Date: ${new Date(at).toUTCString()}`)
  if (calendar) lines.push('Content-Type: text/calendar; method=REPLY; charset=UTF-8', '', calendar)
  else lines.push('Content-Type: text/plain; charset=UTF-8', '', text)
  return lines.join('\r\n')
}

let world: World
let account: Account
let me = 'me@example.com'
beforeAll(async () => {
  world = await startWorld({ redirectUris: [browser.redirect] })
  door.world = world
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const each of await listAccounts()) await forgetAccount(each.id)
  browser.reset()
  world.reset()
  me = 'me@example.com'
  const [start, end] = ['18', '20'].map(hour => ({ dateTime: `2026-11-27T${hour}:00:00Z` }))
  const attendees = [{ email: 'bo@example.net', responseStatus: 'tentative' }]
  world.addAccount({ address: me, events: [{ id: 'dinner', summary: 'Dinner', ...(start && end && { start, end }), attendees }] })
  world.google.client.redirectUris = [browser.redirect]
  await setClient({ id: world.google.client.id, secret: world.google.client.secret })
  browser.flow = consent(() => true)
  account = await signIn({ hint: me, scopes: READ_SCOPES, now: Date.now })
  door.paths = []
})

const deliver = (mail: Mail, labels?: string[]) => world.deliver(me, raw(mail), labels)
const io = () => ({ signal: new AbortController().signal, onWait: () => undefined, onFound: () => undefined })
const asked = () => door.paths.splice(0)
const whole = (id: string): ThreadRef => ({ id: ThreadId.parse(id), messages: null, only: null })

describe('an account of the emulated Google', () => {
  it('is named by the sub of its owner and counts its mail', () => {
    expect(account.id).toBe(`google-${world.google.accounts.get(me)?.sub}`)
    expect(account).toMatchObject({ address: me, messages: 0, error: null })
  })

  it('is not made where reading was unticked', async () => {
    await forgetAccount(account.id)
    world.withdraw(me)
    browser.flow = consent(() => false)
    await expect(signIn({ hint: me, scopes: READ_SCOPES, now: Date.now })).rejects.toMatchObject({ code: 'scope-missing' })
    expect(await listAccounts()).toEqual([])
  })

  it('says that the API is not enabled at sign-in', async () => {
    world.google.disabled.add('gmail.googleapis.com')
    await forgetAccount(account.id)
    await expect(signIn({ hint: me, scopes: READ_SCOPES, now: Date.now })).rejects.toMatchObject({ code: 'api-not-enabled' })
  })

  it('says that its grant is gone when the user took it back', async () => {
    world.withdraw(me)
    await expect(googleMail(account).search('', io())).rejects.toMatchObject({ code: 'grant-expired' })
  })
})

describe('a search', () => {
  it('finds the whole mailbox, Spam and Trash aside, and knows what stands alone in its thread', async () => {
    const first = deliver({ id: 'a' })
    const second = deliver({ id: 'b', subject: 'Re: Lunch', refersTo: 'a' })
    const alone = deliver({ id: 'c', subject: 'Alone' })
    deliver({ id: 'd', subject: 'Junk' }, ['SPAM'])
    const refs = await googleMail(account).search('', io())
    expect(refs.toSorted((a, b) => (b.messages ?? 0) - (a.messages ?? 0))).toEqual([
      { id: first.threadId, messages: 2, only: null, found: expect.arrayContaining([first.id, second.id]) },
      { id: alone.threadId, messages: 1, only: alone.id, found: [alone.id] },
    ])
    expect(googleMail(account).units(refs)).toBe(60)
  })

  it('never takes one hit for a whole thread', async () => {
    const first = deliver({ id: 'a', text: 'Shall we meet?' })
    const hit = deliver({ id: 'b', subject: 'Re: Lunch', refersTo: 'a', text: 'Rhubarb' })
    const mail = googleMail(account)
    const refs = await mail.search('rhubarb', io())
    expect(refs).toEqual([{ id: first.threadId, messages: 1, only: null, found: [hit.id] }])
    expect((await mail.thread(refs[0] ?? whole(''), io())).messages).toHaveLength(2)
  })

  it('reads every page and counts as it goes', async () => {
    for (let n = 0; n < 520; n++) deliver({ id: `n${n}`, subject: `Note ${n}` })
    const found: number[] = []
    const refs = await googleMail(account).search('', { ...io(), onFound: count => found.push(count) })
    expect(refs).toHaveLength(520)
    expect(found).toEqual([500, 520])
  })

  it('looks into Spam where the query names it', async () => {
    const junk = deliver({ id: 'd', subject: 'Junk' }, ['SPAM'])
    deliver({ id: 'e', subject: 'Mail' })
    const mail = googleMail(account)
    expect((await mail.search('in:spam', io())).map(ref => ref.id)).toEqual([junk.threadId])
    expect(await mail.search('in:anywhere', io())).toHaveLength(2)
    expect(await mail.search('-in:spam', io())).toHaveLength(1)
  })
})

describe('a thread', () => {
  it('is read once, and not again while nothing in it changes', async () => {
    const first = deliver({ id: 'a' })
    expect((await googleMail(account).thread(whole(first.threadId), io())).messages).toHaveLength(1)
    expect(asked()).toEqual([`threads/${first.threadId}`])
    deliver({ id: 'x', subject: 'Elsewhere' })
    expect((await googleMail(account).thread(whole(first.threadId), io())).messages).toHaveLength(1)
    expect(asked()).toEqual(['history'])
  })

  it('is read anew when a mail came', async () => {
    const first = deliver({ id: 'a' })
    await googleMail(account).thread(whole(first.threadId), io())
    deliver({ id: 'b', subject: 'Re: Lunch', refersTo: 'a' })
    expect((await googleMail(account).thread(whole(first.threadId), io())).messages).toHaveLength(2)
  })

  it('is read anew when Gmail no longer knows what happened since', async () => {
    const first = deliver({ id: 'a' })
    await googleMail(account).thread(whole(first.threadId), io())
    deliver({ id: 'b', subject: 'Re: Lunch', refersTo: 'a' })
    const mailbox = world.google.accounts.get(me)?.mailbox
    if (mailbox) mailbox.oldestHistoryId = mailbox.historyId
    asked()
    expect((await googleMail(account).thread(whole(first.threadId), io())).messages).toHaveLength(2)
    expect(asked()).toEqual(['history', 'profile', `threads/${first.threadId}`])
  })

  it('costs nothing in a plan once it is kept, and one look at the history for all of them', async () => {
    for (let n = 0; n < 5; n++) deliver({ id: `n${n}`, subject: `Note ${n}` })
    const first = googleMail(account)
    await Promise.all((await first.search('', io())).map(ref => first.thread(ref, io())))
    asked()
    const second = googleMail(account)
    const refs = await second.search('', io())
    expect(second.units(refs)).toBe(0)
    await Promise.all(refs.map(ref => second.thread(ref, io())))
    expect(asked().toSorted()).toEqual(['history', 'messages'])
  })

  it('read by its one message does not stand for the thread with what lies in Trash', async () => {
    const first = deliver({ id: 'a' })
    deliver({ id: 'b', subject: 'Re: Lunch', refersTo: 'a' }, ['TRASH'])
    const mail = googleMail(account)
    const [ref = whole('')] = await mail.search('', io())
    expect(ref.only).toBe(first.id)
    expect((await mail.thread(ref, io())).messages).toHaveLength(1)
    expect((await mail.thread(whole(first.threadId), io())).messages).toHaveLength(2)
  })

  it('that is gone is not found', async () => {
    await expect(googleMail(account).thread(whole('00000000000000ff'), io())).rejects.toMatchObject({ code: 'not-found' })
  })

  it('opens in Gmail for this account', () => {
    const url = googleMail(account).gmailUrl(ThreadId.parse('18c1'), MessageId.parse('18c2'))
    expect(url).toBe('https://mail.google.com/mail/u/?authuser=me%40example.com#all/18c1')
  })
})

describe('a conversation that Gmail broke off', () => {
  it('goes on in the threads that refer to it, and in no other one of that subject', async () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 10, minute)).toISOString()
    for (let n = 0; n < 230; n++)
      world.deliver(me, raw({ id: `n${n}`, subject: n ? 'Re: Party' : 'Party', at: at(n), ...(n && { refersTo: `n${n - 1}` }) }))
    deliver({ id: 'stranger', subject: 'Party', from: 'bo@example.net' })
    const mail = googleMail(account)
    const first = await mail.thread(whole(world.idOf('thread', '<n0@example.org>')), io())
    expect(first.messages).toHaveLength(100)
    const refs = await mail.continuations(first, io())
    const sizes = await Promise.all(refs.map(async ref => (await mail.thread(ref, io())).messages.length))
    expect(sizes).toEqual([100, 30])
  })

  it('is not looked for below a hundred messages', async () => {
    const first = deliver({ id: 'a' })
    const mail = googleMail(account)
    const thread = await mail.thread(whole(first.threadId), io())
    asked()
    expect(await mail.continuations(thread, io())).toEqual([])
    expect(asked()).toEqual([])
  })
})

describe('an attachment', () => {
  it('is read once and then kept', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n'
    const mixed = [
      raw({ id: 'a' }).split('\r\nContent-Type')[0],
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/calendar; method=REPLY; name=invite.ics',
      'Content-Disposition: attachment; filename=invite.ics',
      '',
      calendar,
      '--b--',
    ].join('\r\n')
    const { id, threadId } = world.deliver(me, mixed)
    const mail = googleMail(account)
    const thread = await mail.thread(whole(threadId), io())
    const part = thread.messages[0]?.payload.parts.find(each => each.attachmentId)
    asked()
    const read = async () => new TextDecoder().decode(await mail.attachment(MessageId.parse(id), part?.attachmentId ?? '', io()))
    expect((await read()).trim()).toBe(calendar.trim())
    expect(await read()).toBe(await read())
    expect(asked()).toHaveLength(1)
  })
})

describe('labels', () => {
  it('have the names that the user gave them, also one that was made a moment ago', async () => {
    const mail = googleMail(account)
    const labelsOf = async (id: string) => (await mail.thread(whole(id), io())).messages[0]?.labels
    expect(await labelsOf(deliver({ id: 'a' }, ['INBOX', 'Medical']).threadId)).toEqual(['INBOX', 'Medical'])
    expect(await labelsOf(deliver({ id: 'b', subject: 'Two' }, ['Tax 2026']).threadId)).toEqual(['Tax 2026'])
    asked()
    expect(await labelsOf(deliver({ id: 'c', subject: 'Three' }, ['INBOX']).threadId)).toEqual(['INBOX'])
    expect(asked()).not.toContain('labels')
  })
})

describe('the calendar', () => {
  it('is read once its scope is granted, and says so before', async () => {
    const client = googleClient(account.id)
    await expect(listEvents(client, {}, io())).rejects.toMatchObject({ code: 'scope-missing' })
    await signIn({ hint: me, scopes: [...READ_SCOPES, CALENDAR_READ_SCOPE], now: Date.now })
    const [event] = await listEvents(client, { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' }, io())
    expect(event).toMatchObject({ id: 'dinner', summary: 'Dinner', attendees: [{ email: 'bo@example.net', responseStatus: 'tentative' }] })
    expect(await getEvent(client, 'dinner', io())).toEqual(event)
    await expect(getEvent(client, 'elsewhere', io())).rejects.toMatchObject({ code: 'not-found' })
  })
})

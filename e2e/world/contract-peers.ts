import { createEmulator } from 'emulate'
import { decide, type Reply, type Send, sender, testMail, testRedirect } from './test-client'
import { startWorld } from './world'

const me = 'me@example.com'
export const client = { id: 'contract.apps.googleusercontent.com', secret: 'contract-secret' }
const withFile = [
  '--o',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'see it',
  '--o',
  'Content-Type: application/pdf; name="plan.pdf"',
  'Content-Disposition: attachment; filename="plan.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('a plan').toString('base64'),
  '--o--',
].join('\r\n')
/** What is in it, oldest first: a thread of two, and a mail with a file. */
export const mails = [
  testMail({ id: 1 }),
  testMail({ id: 2, subject: 'Re: Picnic', refs: '<1@example.org>', body: 'Gladly' }),
  testMail({ id: 3, subject: 'Plan', body: withFile, more: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=o'] }),
]
const event = { id: 'e1', summary: 'Picnic', start: '2026-12-01T10:00:00.000Z', end: '2026-12-01T11:00:00.000Z' }

/** A Google to speak to: ours, and one that we did not write. `allow` is a person at its consent page. */
export type Peer = { send: Send; allow(url: string): Promise<URL>; close(): Promise<void> }

export async function ours(): Promise<Peer> {
  const world = await startWorld({ client: { ...client, redirectUris: [testRedirect] } })
  const { id, summary, start, end } = event
  world.addAccount({
    address: me,
    messages: mails.map(mail => ({ raw: Buffer.from(mail).toString('base64url'), labels: ['INBOX', 'UNREAD'] })),
    events: [{ id, summary, start: { dateTime: start }, end: { dateTime: end } }],
  })
  const send = sender(world)
  return { send, allow: url => decide(send, url, me), close: () => world.close() }
}

/** vercel-labs' emulate, where it has the endpoints; some paths of its own are put in place of Google's. */
export async function emulate(): Promise<Peer> {
  const google = {
    users: [{ email: me, name: 'Me' }],
    oauth_clients: [{ client_id: client.id, client_secret: client.secret, name: 'Contract', redirect_uris: [testRedirect] }],
    messages: mails.map((mail, at) => ({
      id: `18c20b915f8d0c0${at + 1}`,
      thread_id: `18c20b915f8d0c0${at < 2 ? 1 : 3}`,
      user_email: me,
      raw: Buffer.from(mail).toString('base64url'),
      label_ids: ['INBOX', 'UNREAD'],
    })),
    calendars: [{ id: 'primary', user_email: me, summary: me, primary: true, selected: true, time_zone: 'UTC' }],
    calendar_events: [
      {
        id: event.id,
        user_email: me,
        calendar_id: 'primary',
        summary: event.summary,
        start_date_time: event.start,
        end_date_time: event.end,
      },
    ],
  }
  const emulator = await createEmulator({ service: 'google', port: 0, seed: { google } })
  const send: Send = async (method, url, init = {}) => {
    const { pathname, search } = new URL(url)
    const path = pathname.replace(/^\/(token|revoke)$/, '/oauth2/$1')
    const type = init.body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await fetch(emulator.url + path + search, {
      method,
      redirect: 'manual',
      headers: { ...type, ...init.headers },
      ...(init.body !== undefined && { body: init.body }),
    })
    const reply: Reply = {
      status: response.status,
      location: response.headers.get('location') ?? '',
      headers: {},
      body: await response.text(),
    }
    return reply
  }
  const allow = async (url: string) => {
    const form = new URLSearchParams(new URL(url).searchParams)
    form.set('email', me)
    return new URL((await send('POST', 'https://accounts.google.com/o/oauth2/v2/auth/callback', { body: form.toString() })).location)
  }
  return { send, allow, close: () => emulator.close() }
}

import { expect, it } from 'vitest'
import { scripted } from '../../bench/safety/scripted'
import { openWorker } from '../../bench/safety/worker'
import { Signed } from '../../shared/action'

const me = 'me@example.com'
const file = (head: string[], body: string) => ['--b', ...head, '', body]
const raw = [
  'From: Bo <bo@example.org>',
  'To: me@example.com',
  'Subject: Offer',
  'Message-ID: <offer@example.org>',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  ...file(['Content-Type: text/plain'], 'The offer and its papers.'),
  ...file(
    ['Content-Type: image/png', 'Content-Disposition: inline', 'Content-ID: <logo>', 'Content-Transfer-Encoding: base64'],
    'iVBORw0KGgo=',
  ),
  ...file(
    ['Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="earlier.eml"'],
    'From: Cy <cy@example.net>\r\nSubject: Earlier\r\n\r\nThe first offer.',
  ),
  '--b--',
].join('\r\n')

it('carries pictures that stand inside the mail, and names on the card the mail that is attached and does not go along', async () => {
  const worker = await openWorker(
    { address: me, zone: 'UTC', messages: [{ raw: Buffer.from(raw).toString('base64url') }] },
    '2026-05-04T09:00:00Z',
  )
  const messageId = [...(worker.world.google.accounts.get(me)?.mailbox.mails.values() ?? [])][0]?.id ?? ''
  const calls = [{ name: 'forward', args: { messageId, to: ['bo@example.org'], body: 'See below.' } }]
  const [card] = await worker.cards(await worker.ask('Forward the offer to bo@example.org', scripted([{ calls }])))
  expect(card).toMatchObject({ state: 'proposed', dropped: ['earlier.eml'] })
  const [operation] = Signed.parse(JSON.parse(card?.signed ?? '')).operations
  const sent = operation?.type === 'send' ? Buffer.from(operation.raw, 'base64url').toString() : ''
  expect(sent).toContain('Content-Type: image/png')
  expect(sent).toContain('iVBORw0KGgo=')
  expect(sent).not.toContain('message/rfc822')
}, 60_000)

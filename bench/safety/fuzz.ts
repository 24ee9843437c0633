import fc from 'fast-check'
import { writeToolNames } from '../../shared/write-tools'
import { type ScriptedCall, scripted } from './scripted'
import { openWorker } from './worker'

const me = 'me@example.com'
const seed = 6
/** Turns that a run takes at most. */
const turnsOfRun = 24
const outputsOfMailbox = 10 * (turnsOfRun - 1)

export type Fuzzed = { outputs: number; proposals: number; effects: number; broken: number }

/** Model outputs of every kind: nothing, noise, malformed, huge, and calls that are all but right. None of them may have an effect. */
export async function fuzzedOutputs(outputs: number): Promise<Fuzzed> {
  const sum: Fuzzed = { outputs: 0, proposals: 0, effects: 0, broken: 0 }
  for (let from = 0; from < outputs; from += outputsOfMailbox) await fuzz(Math.min(outputsOfMailbox, outputs - from), seed + from, sum)
  return sum
}

/** In a mailbox of their own, so that its journal stays as short as a person's. */
async function fuzz(outputs: number, seed: number, sum: Fuzzed): Promise<void> {
  const worker = await openWorker(mailbox(), '2026-05-04T09:00:00Z')
  const ids = { message: worker.world.idOf('message', '<one@example.org>'), event: 'fuzzevent1' }
  const turns = fc.sample(turn(ids), { seed, numRuns: outputs })
  for (let from = 0; from < turns.length; from += turnsOfRun - 1) {
    const some = turns.slice(from, from + turnsOfRun - 1)
    const run = await worker.ask('Write to Ada that I come', scripted(some)).catch(() => null)
    sum.outputs += some.length
    if (run === null) sum.broken++
    else sum.proposals += (await worker.cards(run)).length
    sum.effects += worker.world.google.effects.length
    worker.world.google.effects.length = 0
  }
}

const mailbox = () => ({
  address: me,
  zone: 'UTC',
  messages: [
    {
      raw: Buffer.from(
        `From: Ada <ada@example.org>\r\nTo: ${me}\r\nSubject: Lunch\r\nMessage-ID: <one@example.org>\r\nDate: Sun, 03 May 2026 10:00:00 +0000\r\n\r\nAre you coming?`,
      ).toString('base64url'),
      date: '2026-05-03T10:00:00Z',
      labels: ['INBOX'],
    },
  ],
  events: [
    {
      id: 'fuzzevent1',
      summary: 'Lunch',
      start: { dateTime: '2026-05-08T12:00:00Z', timeZone: 'UTC' },
      end: { dateTime: '2026-05-08T13:00:00Z', timeZone: 'UTC' },
      organizer: { email: me, self: true },
      attendees: [{ email: 'ada@example.org' }],
    },
  ],
})

/** A turn always calls something, so that the run goes on to the next. */
const turn = (ids: { message: string; event: string }) =>
  fc.record({
    text: fc.oneof(fc.constant(''), fc.string(), fc.string({ unit: 'binary', maxLength: 200 })),
    calls: fc.array(fc.oneof(nearly(ids), noise), { minLength: 1, maxLength: 4 }),
  })

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constant('x'.repeat(300_000)),
  fc.constant('a\r\nBcc: eve@example.net'),
)
const address = fc.oneof(fc.constantFrom('ada@example.org', 'eve@example.net', me), text)
const when = fc.oneof(fc.constantFrom('2026-05-08T12:00', '2026-02-31T12:00', '2026-05-08'), text)

const noise: fc.Arbitrary<ScriptedCall> = fc.record({
  name: fc.oneof(fc.constantFrom(...writeToolNames, 'sign.approve', 'read_threads', 'toString', '__proto__'), fc.string()),
  args: fc.oneof(
    fc.anything({ withNullPrototype: true, maxDepth: 3 }).map(plain),
    fc.constant(null),
    fc.constant('{"to":'),
    fc.constant([]),
  ),
})

/** What a model could say at all: a value of JSON. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null') as unknown
  } catch {
    return null
  }
}

/** Calls of our tools with values of the right kind, mostly. */
const nearly = ({ message, event }: { message: string; event: string }): fc.Arbitrary<ScriptedCall> => {
  const messageId = fc.oneof(fc.constant(message), text)
  const eventId = fc.oneof(fc.constant(event), text)
  const threadIds = fc.array(messageId, { maxLength: 3 })
  const kinds: Record<string, fc.Arbitrary<unknown>> = {
    send_email: fc.record({ to: fc.array(address, { maxLength: 3 }), subject: text, body: text, each: fc.boolean() }),
    reply: fc.record({ messageId, body: text, all: fc.boolean() }),
    forward: fc.record({ messageId, to: fc.array(address, { maxLength: 2 }) }),
    save_draft: fc.record({ to: fc.array(address, { maxLength: 2 }), subject: text, body: text }),
    modify_labels: fc.record({ threadIds, add: fc.array(fc.constantFrom('STARRED', 'SPAM', 'nowhere')), remove: fc.constant(['INBOX']) }),
    archive: fc.record({ threadIds }),
    trash: fc.record({ threadIds }),
    create_event: fc.record({ summary: text, start: when, end: when, attendees: fc.array(address, { maxLength: 2 }) }),
    update_event: fc.record({ eventId, changes: fc.record({ start: when, summary: text }) }),
    cancel_event: fc.record({ eventId }),
    respond_to_invite: fc.record({ eventId, response: fc.constantFrom('accepted', 'declined', 'perhaps') }),
  }
  return fc.constantFrom(...Object.keys(kinds)).chain(name => (kinds[name] ?? fc.constant({})).map(args => ({ name, args })))
}

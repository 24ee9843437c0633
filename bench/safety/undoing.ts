import fc from 'fast-check'
import type { Action } from '../../shared/action'
import { type ScriptedCall, scripted } from './scripted'
import { openWorker, type SafetyWorker } from './worker'

const me = 'me@example.com'
const seed = 7

export type Undone = { sequences: number; equal: number; actions: number; failures: string[] }

/** Random sequences of actions that nobody else notices, each signed, then all taken back, the last first. */
export async function undoneSequences(sequences: number): Promise<Undone> {
  const worker = await openWorker(mailbox(), '2026-05-04T09:00:00Z')
  const { world } = worker
  const ids = [...(world.google.accounts.get(me)?.mailbox.mails.values() ?? [])].map(({ id, threadId }) => ({ id, threadId }))
  const before = JSON.stringify(world.snapshot())
  const saved = world.save()
  const sum: Undone = { sequences: 0, equal: 0, actions: 0, failures: [] }
  for (const calls of fc.sample(fc.array(call(ids), { minLength: 1, maxLength: 6 }), { seed, numRuns: sequences })) {
    const done = await signAll(worker, calls)
    for (const { id } of done.toReversed()) await worker.undo(id).catch(error => sum.failures.push(`undo: ${String(error)}`))
    sum.sequences++
    sum.actions += done.length
    const now = JSON.stringify(world.snapshot())
    if (now === before) sum.equal++
    else sum.failures.push(JSON.stringify(calls))
    world.restore(saved)
  }
  return sum
}

/** Each call in a run of its own; what cannot be done any more after those before it is left out. */
async function signAll(worker: SafetyWorker, calls: readonly ScriptedCall[]): Promise<Action[]> {
  const done: Action[] = []
  for (const one of calls) {
    const run = await worker.ask('Tidy up', scripted([{ calls: [one] }]))
    const [card] = await worker.cards(run)
    const shown = card && (await worker.show(card.id))
    if (!shown) continue
    const action = await worker.sign(shown)
    // What changed nothing, as a second trip to Trash, offers no undo.
    if (await worker.canUndo(action)) done.push(action)
  }
  return done
}

const days = ['2026-05-06', '2026-05-13', '2026-10-25']

/** Three threads of three mails, the last of each one's own. */
function messageOf(n: number) {
  const place = n % 3
  const own = place === 2
  const heads = [
    `From: ${own ? me : `friend${n}@example.org`}`,
    `To: ${own ? `friend${n - 1}@example.org` : me}`,
    `Subject: ${place === 0 ? '' : 'Re: '}Topic ${Math.floor(n / 3)}`,
    `Message-ID: <m${n}@example.org>`,
    ...(place === 0 ? [] : [`In-Reply-To: <m${n - 1}@example.org>`, `References: <m${n - 1}@example.org>`]),
    `Date: ${new Date(Date.parse('2026-05-01T08:00:00Z') + n * 3_600_000).toUTCString()}`,
  ]
  return { raw: Buffer.from(`${heads.join('\r\n')}\r\n\r\nWords of mail ${n}.`).toString('base64url'), labels: labelsOf[n] ?? ['INBOX'] }
}

const labelsOf = [['INBOX'], ['INBOX', 'UNREAD'], ['SENT'], [], ['STARRED'], ['SENT', 'STARRED'], ['TRASH'], ['INBOX', 'IMPORTANT']]

export const mailbox = () => ({
  address: me,
  zone: 'Europe/Berlin',
  messages: Array.from({ length: 8 }, (_, n) => messageOf(n)),
  events: days.map((day, n) => ({
    id: `undoevent${n}`,
    summary: `Event ${n}`,
    location: n === 0 ? 'Here' : '',
    start: { dateTime: `${day}T12:00:00Z`, timeZone: 'Europe/Berlin' },
    end: { dateTime: `${day}T13:00:00Z`, timeZone: 'Europe/Berlin' },
    organizer: { email: me, self: true },
    ...(n === 1 && { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] }),
  })),
})

function call(mails: readonly { id: string; threadId: string }[]): fc.Arbitrary<ScriptedCall> {
  const messageIds = fc.uniqueArray(fc.constantFrom(...mails.map(({ id }) => id)), { minLength: 1, maxLength: 3 })
  const threadIds = fc.uniqueArray(fc.constantFrom(...new Set(mails.map(({ threadId }) => threadId))), { minLength: 1, maxLength: 3 })
  const label = fc.subarray(['STARRED', 'IMPORTANT', 'UNREAD', 'INBOX', 'SPAM', 'TRASH'], { minLength: 1, maxLength: 2 })
  const eventId = fc.constantFrom(...days.map((_, n) => `undoevent${n}`))
  const time = fc
    .tuple(fc.constantFrom(...days), fc.integer({ min: 8, max: 20 }))
    .map(([day, hour]) => `${day}T${String(hour).padStart(2, '0')}:00`)
  const events = {
    create_event: fc
      .record({ summary: fc.constant('New'), start: time })
      .map(({ summary, start }) => ({ summary, start, end: `${start.slice(0, 11)}22:00` })),
    update_event: fc.record({
      eventId,
      changes: fc.oneof(
        fc.record({ summary: fc.constantFrom('A', 'B') }),
        fc.record({ location: fc.constantFrom('', 'There') }),
        fc.record({ start: time }),
      ),
    }),
    cancel_event: fc.record({ eventId }),
  }
  const kinds: Record<string, fc.Arbitrary<unknown>> = {
    archive: fc.record({ threadIds }),
    modify_labels: fc
      .record({ threadIds, add: label, remove: fc.subarray(['STARRED', 'INBOX', 'TRASH']) })
      .filter(({ add, remove }) => !remove.some(each => add.includes(each))),
    trash: fc.oneof(fc.record({ threadIds }), fc.record({ messageIds })),
    save_draft: fc.record({ to: fc.constant(['friend@example.org']), subject: fc.constant('Draft'), body: fc.string() }),
    ...events,
  }
  return fc.constantFrom(...Object.keys(kinds)).chain(name => (kinds[name] ?? fc.constant({})).map(args => ({ name, args })))
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogRow, RunEvent, RunId } from './run-log'
import { foldRun, step } from './run-view'

const run = '6f1f8a10-5f0e-4c38-9d0a-6c7c1f6f2a11' as RunId
const estimate = { mind: 'built-in', leaves: 0, messages: 3, threads: 1, tokens: 100, usd: 0, units: 40, seconds: 0 }
const receipt = { messages: 3, read: 3, threads: 1, folded: 2, hidden: 0, leftOut: [], attachments: { read: 0, of: 0 }, continued: 0 }
const usage = { in: 10, out: 5, cached: 0, usd: 0.01 }

/** The log of a run as version 1 wrote it: it must fold for ever. Add to it, never change it. */
const released: LogRow[] = [
  {
    v: 1,
    type: 'run.started',
    at: 1,
    account: 'google-1',
    conversation: '0b9f2f4e-6f0c-4f6e-9d0a-1c7c1f6f2a22',
    origin: 'ask',
    question: 'Who comes?',
    quoted: null,
    scope: { type: 'mailbox' },
    mind: 'built-in',
    zone: 'UTC',
  },
  { v: 1, type: 'plan.made', at: 2, threads: 1, estimate, needsOk: 'quota' },
  { v: 1, type: 'plan.confirmed', at: 3 },
  { v: 1, type: 'mail.read', at: 4, receipt },
  { v: 1, type: 'step.started', at: 5, step: 0, attempt: 0, reservedUsd: 0, sentId: 's1' },
  { v: 1, type: 'step.ended', at: 6, step: 0, usage, turn: null, results: null },
  { v: 1, type: 'answer.made', at: 7, answer: { text: 'Three.', citations: [] } },
  { v: 1, type: 'run.ended', at: 8, reason: 'answered', error: null, detail: '' },
].map((event, seq) => ({ run, seq, event }))

describe('the fold of a run', () => {
  it('shows a released log whole', () => {
    expect(foldRun(run, released)).toMatchObject({
      question: 'Who comes?',
      state: 'answered',
      estimate,
      receipt,
      usage,
      sent: ['s1'],
      answer: { text: 'Three.' },
      unreadable: 0,
      nextSeq: 8,
    })
  })

  it.each([
    ['plan.made', 'needs-ok'],
    ['plan.confirmed', 'reading'],
    ['mail.read', 'thinking'],
    ['run.ended', 'answered'],
  ] as const)('is after %s in the state %s', (type, state) => {
    const end = released.findIndex(row => (row.event as RunEvent).type === type)
    expect(foldRun(run, released.slice(0, end + 1)).state).toBe(state)
  })

  it('is the same whatever the order, with rows twice and rows of other runs between', () => {
    const other = released.map(row => ({ ...row, run: '11111111-5f0e-4c38-9d0a-6c7c1f6f2a11' as RunId }))
    fc.assert(
      fc.property(fc.shuffledSubarray([...released, ...released, ...other], { minLength: 24 }), rows => {
        expect(foldRun(run, rows)).toEqual(foldRun(run, released))
      }),
      { seed: 1 },
    )
  })

  it('counts a step twice begun once, and its cost once', () => {
    const view = foldRun(run, released)
    expect(released.reduce(step, view)).toBe(view)
  })

  it('counts an event that it cannot read instead of failing', () => {
    const view = foldRun(run, [...released.slice(0, 2), { run, seq: 2, event: { v: 9, type: 'from.the.future' } }])
    expect(view).toMatchObject({ unreadable: 1, nextSeq: 3, state: 'needs-ok' })
  })

  it('counts what a broken answer took as the least, beside what its next try did cost', () => {
    const least = { in: 8, out: 1, cached: 0, usd: 0.005 }
    const begun = released.slice(0, 5).map(row => row.event)
    const fold = (...events: unknown[]) =>
      foldRun(
        run,
        [...begun, ...events].map((event, seq) => ({ run, seq, event })),
      )
    const lost = { v: 1, type: 'step.lost', at: 6, step: 0, usage: least }
    const again = { v: 1, type: 'step.started', at: 7, step: 0, attempt: 2, reservedUsd: 0, sentId: 's2' }
    const ended = { v: 1, type: 'step.ended', at: 8, step: 0, usage, turn: null, results: null }
    expect(fold(ended)).toMatchObject({ usage, usageAtLeast: false })
    expect(fold(lost, again, ended)).toMatchObject({ usage: { in: 18, out: 6, usd: 0.015 }, usageAtLeast: true, unreadable: 0 })
    expect(fold(again, ended)).toMatchObject({ usage, usageAtLeast: true })
    const stopped = { v: 1, type: 'run.ended', at: 9, reason: 'stopped', error: null, detail: '' }
    expect(fold(stopped)).toMatchObject({ usageAtLeast: true })
    expect(fold({ ...stopped, reason: 'failed', error: 'key-refused' })).toMatchObject({ usageAtLeast: false })
  })
})

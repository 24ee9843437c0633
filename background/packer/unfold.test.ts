import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readThread } from '../reader/read-thread'
import type { ReadThread } from '../reader/reading'
import { rawMail, threadOf } from '../reader/testing'
import { packPasses, packThreads } from './pack'
import type { PackOptions } from './pack-options'
import type { Packed } from './packed'
import { packedOrigins } from './packed-origins'

const sentence = (n: number): string =>
  `Sentence number ${n} speaks of the ${['boat', 'picnic', 'train', 'salad'][n % 4]} and of nothing else.`

/** A thread in which each mail says so many lines, above all of the mail before it. */
function topPosted(sizes: readonly number[]): ReadThread {
  let last = ''
  const mails = sizes.map((size, at) => {
    const own = Array.from({ length: size }, (_, line) => sentence(at * 20 + line)).join('\n')
    last = last === '' ? own : `${own}\n\nOn Friday p${at - 1} <p${at - 1}@example.org> wrote:\n${last.replace(/^/gm, '> ')}`
    return rawMail(`From: p${at}@example.org`, `Message-ID: <u${at}@example.org>`, `In-Reply-To: <u${at - 1}@example.org>`, '', last)
  })
  return readThread(threadOf(...mails), new Map())
}

/** A mail that fits into no small text, and two that quote its first lines. */
function longAbove(): ReadThread {
  const quote = `> ${sentence(0)}\n> ${sentence(1)}\n`
  const mail = (at: number, body: string): Uint8Array =>
    rawMail(`From: p${at}@example.org`, `Message-ID: <l${at}@example.org>`, `In-Reply-To: <l0@example.org>`, '', body)
  const tail = Array.from({ length: 40 }, (_, at) => sentence(100 + at)).join('\n')
  const first = `${sentence(0)}\n${sentence(1)}\n${tail}`
  return readThread(threadOf(mail(0, first), mail(1, `${sentence(5)}\n${quote}`), mail(2, `Yes, nothing else.\n\n${quote}`)), new Map())
}

const all = (threads: readonly ReadThread[]): string =>
  packThreads(threads, { budget: Number.POSITIVE_INFINITY, question: '', me: '' }).text

/** The sentences that the messages of a text have in full, and those that the text does not have. */
function missing({ text, lines }: Packed, [thread]: readonly ReadThread[]): string[] {
  const shown = thread?.messages.filter(({ id }) => lines.has(id)) ?? []
  return shown.flatMap(({ full }) => full.match(/Sentence number .*/g) ?? []).filter(each => !text.includes(each))
}

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 7 })
const options: Omit<PackOptions, 'budget'> = { question: 'who brings the salad?', me: '' }

describe('a quote whose original is not in the text', () => {
  const threads = [longAbove()]
  const small = { ...options, question: 'nothing else', budget: 160 }

  it('is put back where the original was left out, and only there', () => {
    expect(all(threads).match(/Sentence number 1 /g)).toHaveLength(1)
    const packed = packThreads(threads, small)
    const [first] = threads[0]?.messages ?? []
    expect(packed.leftOut).toEqual([first?.id])
    expect(packed.text).toContain(`> ${sentence(0)}\n> ${sentence(1)}\n`)
    expect(packed.text.match(/Sentence number 1 /g)).toHaveLength(1)
    expect([...packed.unfolded.values()].flat()).toHaveLength(2)
  })

  it('stands in every pass and in every text over the budget, which holds its budget', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.2, max: 1.2, noNaN: true }), fc.nat({ max: 200 }), (each, part, salt) => {
        const read = [topPosted(each)]
        const budget = Math.floor(packThreads(read, { ...options, budget: Number.POSITIVE_INFINITY }).tokens * part)
        const question = sentence(salt)
        const packed = packThreads(read, { ...options, question, budget })
        expect(missing(packed, read)).toEqual([])
        expect(packed.tokens).toBeLessThanOrEqual(budget)
        expect(packed.lines.size + packed.leftOut.length).toBe(each.length)
        const { passes, tooLarge } = packPasses(read, { ...options, budget })
        expect(passes.flatMap(({ lines }) => [...lines.keys()]).length + tooLarge.length).toBe(each.length)
        for (const pass of passes) {
          expect(missing(pass, read)).toEqual([])
          expect(pass.tokens).toBeLessThanOrEqual(budget)
        }
        const again = { before: [...packed.ids.values()], shown: [...packed.lines.keys()] }
        const later = packThreads(read, { ...options, ...again, question: 'boat', budget: budget * 1.5 })
        expect(missing(later, read)).toEqual([])
        expect(later.tokens).toBeLessThanOrEqual(budget * 1.5)
        if (again.shown.every(id => later.lines.has(id)) && later.lines.size > again.shown.length)
          expect(later.text.startsWith(packed.text)).toBe(true)
      }),
      { numRuns: 100, seed: 20261130 },
    )
  })

  it('has its source, character by character', () => {
    const packed = packThreads(threads, small)
    expect(packed.unfolded.size).toBeGreaterThan(0)
    const messages = new Map(threads[0]?.messages.map(message => [message.id, message]))
    let end = 0
    let fromFull = 0
    for (const origin of packedOrigins(packed, threads, '')) {
      expect(origin.start).toBe(end)
      end = origin.end
      if (origin.as === 'header' || !origin.message) continue
      const source = messages.get(origin.message)?.[origin.as] ?? ''
      expect(packed.text.slice(origin.start, end)).toBe(source.slice(origin.from, origin.from + end - origin.start))
      fromFull += origin.as === 'full' ? 1 : 0
    }
    expect(end).toBe(packed.text.length + 1)
    expect(fromFull).toBeGreaterThan(0)
  })

  it('stays folded where the original is kept from who reads the text', () => {
    const kept = threads.map(thread => ({ ...thread, messages: thread.messages.slice(1) }))
    expect(all(kept)).not.toContain(sentence(0))
  })
})

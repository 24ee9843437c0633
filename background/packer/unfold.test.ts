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

/** A mail that fits into no small text, and two that quote its first lines, as a program cuts them. */
function longAbove(): ReadThread {
  const begin = [0, 1, 6, 7, 8, 9].map(sentence)
  const quote = begin.map(line => `> ${line}\n`).join('')
  const mail = (at: number, body: string): Uint8Array =>
    rawMail(`From: p${at}@example.org`, `Message-ID: <l${at}@example.org>`, `In-Reply-To: <l0@example.org>`, '', body)
  const tail = Array.from({ length: 40 }, (_, at) => sentence(100 + at)).join('\n')
  const first = `${begin.join('\n')}\n${tail}`
  return readThread(threadOf(mail(0, first), mail(1, `${sentence(5)}\n${quote}`), mail(2, `Yes, nothing else.\n\n${quote}`)), new Map())
}

const all = (threads: readonly ReadThread[]): string =>
  packThreads(threads, { budget: Number.POSITIVE_INFINITY, question: '', me: '' }).text

/** The sentences that the messages of a text have in full, those that are shortened aside, and the text does not have. */
function missing({ text, lines, shortened }: Packed, [thread]: readonly ReadThread[]): string[] {
  const shown = thread?.messages.filter(({ id }) => lines.has(id) && !shortened.has(id)) ?? []
  return shown.flatMap(({ full }) => full.match(/Sentence number .*/g) ?? []).filter(each => !text.includes(each))
}

/** Messages of a text of which more sentences are missing than it says. */
const unnamed = ({ text, lines, shortened }: Packed, [thread]: readonly ReadThread[]): string[] =>
  (thread?.messages ?? []).flatMap(({ id, full }) => {
    const lost = (full.match(/Sentence number .*/g) ?? []).filter(each => !text.includes(each))
    return lines.has(id) && lost.length > (shortened.get(id) ?? 0) ? [id] : []
  })

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 7 })
const options: Omit<PackOptions, 'budget'> = { question: 'who brings the salad?', me: '' }

describe('a quote whose original is not in the text', () => {
  const threads = [longAbove()]
  const small = { ...options, question: 'nothing else', budget: 260 }

  it('is put back where the original was left out, and only there', () => {
    expect(all(threads).match(/Sentence number 1 /g)).toHaveLength(1)
    const packed = packThreads(threads, small)
    const [first] = threads[0]?.messages ?? []
    expect(packed.leftOut).toEqual([first?.id])
    expect(packed.text).toContain(`> ${sentence(0)}\n> ${sentence(1)}\n`)
    expect(packed.text.match(/Sentence number 1 /g)).toHaveLength(1)
    expect([...packed.unfolded.values()].flat()).toHaveLength(6)
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
        expect(unnamed(packed, read)).toEqual([])
        const again = { before: [...packed.ids.values()], shown: [...packed.lines.keys()], shortened: [...packed.shortened.keys()] }
        const later = packThreads(read, { ...options, ...again, question: 'boat', budget: budget * 1.5 })
        expect(missing(later, read)).toEqual([])
        expect(later.tokens).toBeLessThanOrEqual(budget * 1.5)
        if ([...packed.lines.keys()].every(id => later.lines.has(id))) expect(later.text.startsWith(packed.text)).toBe(true)
      }),
      { numRuns: 100, seed: 20261130 },
    )
  })

  it('is put back as far as it is answered where all of it does not fit, and what is missing is counted', () => {
    const long = Array.from({ length: 30 }, (_, at) => sentence(at))
    const older = Array.from({ length: 30 }, (_, at) => sentence(100 + at))
    const quote = (lines: readonly string[], mark: string) => lines.map(line => `${mark} ${line}`).join('\n')
    const mail = (at: number, above: number, body: string): Uint8Array =>
      rawMail(`From: p${at}@example.org`, `Message-ID: <b${at}@example.org>`, `In-Reply-To: <b${above}@example.org>`, '', body)
    const answers = [
      `Yes to the first, no to the second.\n\n${quote(long, '>')}\n${quote(older, '>>')}`,
      `${quote(older, '>>')}\n${quote(long, '>')}\n\nNo, to the last.`,
    ]
    for (const [which, answer] of answers.entries()) {
      const mails = [mail(0, 9, older.join('\n')), mail(1, 0, `${long.join('\n')}\n\n${quote(older, '>')}`), mail(2, 1, answer)]
      const read = [readThread(threadOf(...mails), new Map())]
      const last = read[0]?.messages.at(-1)?.id
      if (!last) throw new Error('no message')
      const packed = packThreads(read, { ...options, question: 'yes or no to the first and the last?', budget: 420 })
      expect([...packed.lines.keys()]).toEqual([last])
      expect([...packed.shortened]).toEqual([[last, which === 0 ? 48 : 47]])
      expect(packed.tokens).toBeLessThanOrEqual(420)
      for (const at of [0, 10, 11]) expect(packed.text.includes(`> ${sentence(which === 0 ? at : 29 - at)}`)).toBe(true)
      expect(packed.text).not.toContain(sentence(110))
      const again = { before: [...packed.ids.values()], shown: [last], shortened: [last], budget: 700 }
      expect(packThreads(read, { ...options, ...again, question: 'boat' }).text.startsWith(packed.text)).toBe(true)
      expect(packThreads(read, { ...options, budget: 5000 }).shortened.size).toBe(0)
    }
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

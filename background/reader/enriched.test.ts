import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainOfEnriched } from './enriched'
import { originsOf } from './origins'
import { readThread } from './read-thread'
import { rawMail, threadOf } from './testing'

const text = '<bold>Now</bold> is the time\nfor <italic>all</italic>\n\n<param>red</param>a <<b> c\n\n\nd'

describe('enriched text', () => {
  it('is read without its commands, its lines put together', () => {
    const thread = threadOf(rawMail('Content-Type: text/enriched', '', ...text.split('\n')))
    expect(readThread(thread, new Map()).messages[0]?.text).toBe('Now is the time for all\na <b> c\n\nd')
  })

  it('is as long as it was, so that each word is found in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<', '<b>', '<<', '<param>', '</param>', 'x', '\n', '\r\n', '<nl>', ' ')), pieces => {
        expect(plainOfEnriched(pieces.join('')).length).toBe(pieces.join('').length)
      }),
      { seed: 1 },
    )
    expect(plainOfEnriched('a<nl>b\n\nc<NL>').replaceAll('\ufeff', '')).toBe('a b\nc ')
    const thread = threadOf(rawMail('Content-Type: text/enriched', '', ...text.split('\n')))
    const [message] = thread.messages
    const [read] = readThread(thread, new Map()).messages
    if (!message || !read) throw new Error('no message')
    const copied = originsOf(message, read).filter(({ as }) => as === 'copy')
    const decoded = new TextDecoder().decode(message.payload.bytes)
    expect(copied.length).toBeGreaterThan(0)
    for (const { start, end, from, to } of copied) expect(decoded.slice(from, to)).toBe(read.full.slice(start, end))
    expect(
      copied
        .map(({ start, end }) => read.full.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(read.full.replace(/\s/g, ''))
  })

  it.each(['<<', '<b>', '<param>', '\r\n'])('is read in a time in line with its length: %s', unit => {
    const start = performance.now()
    expect(plainOfEnriched(unit.repeat(6_000_000 / unit.length)).length).toBeGreaterThan(5_000_000)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

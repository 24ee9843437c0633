import { describe, expect, it } from 'vitest'
import { shortest } from '../../testing/pumped'
import { splitUu } from './uuencode'

describe('a text of beginnings of uuencoded files', () => {
  it.each([
    ['none of which ends', 'begin 644 a\n', 'x'],
    ['and one end', 'begin 644 a\n', 'M\nend\n'],
    ['each with a line that fits, and one end', 'begin 644 a\n#5555\n', 'M\nend\n'],
  ])('is read in linear time: %s', { timeout: 60_000 }, (_, unit, end) => {
    const time = (count: number): number => shortest(() => splitUu(unit.repeat(count) + end), 5)
    time(2000)
    expect(time(32_000)).toBeLessThan(Math.max(400, time(4000) * 24))
  })
})

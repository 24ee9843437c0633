import { describe, expect, it } from 'vitest'
import { leftOutReasons } from './answer'
import { errorCodes } from './errors'
import { count, duration, eventStart, money } from './format'
import { words } from './words'

describe('the words', () => {
  it('have a sentence and a next step for every error', () => {
    for (const code of errorCodes) {
      expect(words.errors[code].says, code).toMatch(/\.$/)
      expect(words.errors[code].next, code).toMatch(/\.$/)
    }
  })
  it('have a reason for everything that can be left out', () => {
    for (const reason of leftOutReasons) expect(words.leftOut[reason], reason).not.toBe('')
  })
  it('are plain: no exclamation mark, no Oops, no please', () => {
    expect(JSON.stringify(words)).not.toMatch(/!|\bAI\b|oops|sorry|please/i)
  })
  it('name a model as people do', () => {
    expect(words.mindName('gemini-3.8-flash')).toBe('Gemini 3.8 Flash')
    expect(words.mindName('built-in')).toBe('Built-in reader')
  })
  it('say what leaves this computer before it leaves', () => {
    const estimate = { mind: 'gemini-3.8-flash', leaves: 6, messages: 6, threads: 1, tokens: 4100, usd: 0.002, units: 1, seconds: 1 }
    expect(words.cost.remote(estimate)).toBe('Gemini 3.8 Flash · about $0.002 · 6 messages leave this computer')
    expect(words.cost.remote({ ...estimate, passes: 3 })).toContain('about $0.002, read in 3 passes · 6 messages')
    expect(words.cost.remote({ ...estimate, leaves: 1 })).toContain('1 message leaves this computer')
    expect(words.cost.built('built-in')).toBe('Built-in reader · free · stays here')
  })
  it('call a person silent only where all was read', () => {
    expect(words.guests.none(2, true)).toBe('2 silent')
    expect(words.guests.none(2, false)).toBe('2 not found yet')
  })
})

describe('formats', () => {
  it('count in words', () => {
    expect([count(1, 'head', 'heads'), count(1204, 'head', 'heads')]).toEqual(['1 head', '1,204 heads'])
  })
  it('never show a small cost as nothing', () => {
    expect([money(0), money(0.0021), money(0.00004), money(0.25), money(12.3)]).toEqual(['$0.00', '$0.002', '$0.00004', '$0.25', '$12.30'])
  })
  it('round a duration up', () => {
    expect([duration(0.2), duration(61), duration(7300)]).toEqual(['1 second', '2 minutes', '3 hours'])
  })
  it('give an event its weekday, its zone where it is another, and no time where it has none', () => {
    expect(eventStart('2026-12-12T19:00:00+09:00', 'Asia/Tokyo')).toMatch(/Sat.*12.*(7|19):00.*(GMT\+9|JST)/)
    expect(eventStart('2026-12-12', '')).toMatch(/^Sat\D*12\D*$|^Sat, December 12$/)
    expect(eventStart('some Saturday', '')).toBe('some Saturday')
    expect(eventStart('2026-12-12T19:00:00Z', 'Mars/Olympus')).toMatch(/Sat/)
  })
})

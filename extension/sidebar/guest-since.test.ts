import { describe, expect, it } from 'vitest'
import { sinceOf } from './guest-since'

/** A Monday. */
const now = new Date(2026, 10, 23, 18, 10).getTime()
const found = (question: string): string | null => {
  const at = sinceOf(question, now)
  return at === null ? null : new Date(at).toLocaleDateString('sv')
}

describe('sinceOf', () => {
  it.each([
    ['who said no since yesterday?', '2026-11-22'],
    ['Who has answered since Friday?', '2026-11-20'],
    ['Who has answered since Monday?', '2026-11-23'],
    ['who is new since 2026-11-18', '2026-11-18'],
    ['who answered after 12 November?', '2026-11-12'],
    ['who answered since Nov 9', '2026-11-09'],
    ['who answered since 24 December', '2025-12-24'],
    ['who said no today?', '2026-11-23'],
    ['Who answered this week?', '2026-11-23'],
    ['Wer hat seit gestern abgesagt?', '2026-11-22'],
    ['Wer hat seit Donnerstag zugesagt?', '2026-11-19'],
    ['Wer hat seit dem 3. März abgesagt?', '2026-03-03'],
    ['Qui a répondu depuis hier ?', '2026-11-22'],
    ['Qui a dit non depuis mercredi ?', '2026-11-18'],
    ['¿Quién ha contestado desde ayer?', '2026-11-22'],
    ['¿Quién ha contestado desde el sábado?', '2026-11-21'],
    ['Chi ha risposto da ieri?', '2026-11-22'],
    ['Chi ha risposto da venerdì?', '2026-11-20'],
    ['Quem respondeu desde ontem?', '2026-11-22'],
    ['Quem respondeu desde sexta-feira?', '2026-11-20'],
    ['Wie heeft sinds gisteren geantwoord?', '2026-11-22'],
    ['Wie heeft sinds zondag geantwoord?', '2026-11-22'],
    ['Kto odpowiedział od wczoraj?', '2026-11-22'],
    ['Kto odpowiedział od środy?', '2026-11-18'],
    ['昨日から返事した人は？', '2026-11-22'],
    ['金曜日以降に断った人は？', '2026-11-20'],
  ])('reads the day of “%s”', (question, day) => expect(found(question)).toBe(day))

  it.each([
    'Who is coming today?',
    'Who comes on Friday?',
    'Wer kommt heute?',
    'Who is coming from Berlin?',
    'List everyone',
    '今日来る人は？',
    '',
  ])('takes “%s” for no question about when somebody answered', question => expect(found(question)).toBeNull())
})

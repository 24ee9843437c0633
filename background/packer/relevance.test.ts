import { describe, expect, it } from 'vitest'
import type { ReadMessage } from '../reader/reading'
import { rawMail, readMail } from '../reader/testing'
import { byRelevance } from './relevance'

describe('relevance', () => {
  const mail = (date: number, body: string, ...head: readonly string[]): ReadMessage => {
    const read = readMail(rawMail(...head, 'From: ann@example.org', '', body))
    if (!read) throw new Error('no mail')
    return { ...read, date }
  }
  const order = (question: string, ...bodies: readonly string[]): string[] =>
    byRelevance(
      bodies.map((body, at) => mail(at + 1, body)),
      question,
    ).map(({ text }) => text)

  it('counts a rare word of the question for more than a common one', () => {
    expect(order('When does the gate open?', 'A gate.', 'When?', 'When, Ann?', 'When, Bob?')[0]).toBe('A gate.')
  })

  it('puts the newer of equal ones first', () => {
    expect(order('Who comes?', 'Ann comes.', 'Bob comes.', 'It rains.')).toEqual(['Bob comes.', 'Ann comes.', 'It rains.'])
  })

  it.each([
    'From: Cleo Fox <fox@example.com>',
    'To: Cleo Fox <fox@example.com>',
    'Cc: Dan <d@example.com>, Cleo Fox <fox@example.com>',
    'Subject: For Cleo',
  ])('reads the people and the subject along: %s', line => {
    const mails = [mail(1, 'See below.', line), mail(2, 'It rains.')]
    expect(byRelevance(mails, 'What was said to Cleo?')[0]?.text).toBe('See below.')
  })
})

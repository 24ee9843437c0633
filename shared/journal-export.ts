import type { Card } from './action'
import { actionWords } from './action-words'
import { csvText, safeCell } from './guest-csv'
import { journalWords } from './journal-words'
import { outcomeWords } from './outcome-words'

/** What an entry is about, in words of its own: the conversation or event that it changes, else its subject or title. */
export function subjectOf({ touched, args }: Pick<Card, 'touched' | 'args'>): string {
  const titles = touched.map(({ title }) => title).filter(Boolean)
  if (titles.length > 0) return titles.join(', ')
  const given = args !== null && typeof args === 'object' ? (args as Record<string, unknown>) : {}
  return [given.subject, given.summary].find(text => typeof text === 'string') ?? ''
}

/** What an entry did; one that takes another back is named by that one, which `cards` hold where it is still kept. */
export function deedOf({ tool, undoes }: Pick<Card, 'tool' | 'undoes'>, cards: readonly Card[]): string {
  if (undoes === null) return actionWords.tools[tool]
  return journalWords.took(actionWords.tools[cards.find(({ id }) => id === undoes)?.tool ?? tool])
}

/** The journal as RFC 4180 text, the newest first; no cell can be taken for a formula. */
export function journalCsv(cards: readonly Card[]): string {
  const { columns, yes } = journalWords
  const cells = cards.map(card =>
    [
      new Date(card.endedAt ?? card.at).toISOString(),
      deedOf(card, cards),
      card.question,
      card.people.join(', '),
      subjectOf(card),
      outcomeWords(card),
      card.undone ? yes : '',
    ].map(safeCell),
  )
  return csvText([Object.values(columns), ...cells])
}

export const journalJson = (cards: readonly Card[]): string => `${JSON.stringify(cards, null, 2)}\n`

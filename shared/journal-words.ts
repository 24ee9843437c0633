import { count, dayTime } from './format'

/** The strings of the journal. */
export const journalWords = {
  title: 'Journal',
  about: 'Everything that was proposed, signed and done. It is kept on this computer only.',
  empty: 'Nothing was proposed yet.',
  at: (ms: number, now: number) => dayTime(ms, now),
  asked: (question: string) => `You asked: ${question}`,
  open: 'Open the conversation',
  undo: 'Undo',
  undoAll: (n: number) => `Undo these ${n}`,
  undoing: 'Undoing…',
  undoneNow: (what: string) => `Undone: ${what}`,
  nothing: 'There is nothing to undo here.',
  proposed: 'Others would notice: the undo is a proposal of its own, waiting for your signature.',
  more: (n: number) => `Show ${count(n, 'more entry', 'more entries')}`,
  csv: 'Export as CSV',
  json: 'Export as JSON',
  clear: 'Clear…',
  clearAsk: 'Clear the journal? What was done stays done, and can no longer be undone from here. What still waits for you stays.',
  clearGo: 'Clear the journal',
  clearNot: 'Keep it',
  columns: {
    at: 'When',
    tool: 'What',
    question: 'Question',
    people: 'People',
    about: 'About',
    state: 'Outcome',
    undone: 'Undone',
  },
  yes: 'yes',
} as const

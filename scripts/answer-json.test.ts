import { expect, it } from 'vitest'
import type { Receipt } from '../shared/answer'
import type { RunView } from '../shared/run-view'
import { answerJson } from './answer-json'

const receipt: Receipt = {
  messages: 500,
  read: 500,
  threads: 480,
  folded: 0,
  hidden: 0,
  hiddenIn: [],
  leftOut: [],
  notChosen: [],
  attachments: { read: 0, of: 0 },
  continued: 0,
}
const leftOut = (more: Partial<Receipt>) => {
  const usage = { in: 0, out: 0, cached: 0, usd: 0 }
  const run = { answer: { text: '', citations: [] }, receipt: { ...receipt, ...more }, mind: 'built-in', usage } as unknown as RunView
  return answerJson(run, id => id).receipt.left_out
}

it('has a line for the rest of each list that was not seen to its end, so that it never looks complete', () => {
  expect(leftOut({})).toEqual([])
  const cut = [{ list: 'mail', query: '', seen: 500, of: null, why: 'refused' } as const]
  expect(leftOut({ cut })).toEqual([{ messageId: '<rest-of-list-1@unread.invalid>', why: 'refused' }])
})

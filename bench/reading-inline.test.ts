import { describe, expect, it } from 'vitest'
import { inlineReplies, lostOf } from './reading-inline'
import { hasSets } from './reading-sets'

if (!hasSets()) console.warn('SKIPPED: the real mail with the labelled inline replies is not here (../shared/data)')

describe('inline replies labelled by hand', () => {
  it('finds lines where they stand, in their order', () => {
    expect(lostOf(['Yes, do that.', 'No.'], '> Shall I?\nYes, do that.\n> And this?\nNo.')).toEqual([])
    expect(lostOf(['No.', 'Yes, do that.'], 'Yes, do that.\nNo.')).toEqual(['Yes, do that.'])
    expect(lostOf(['do'], 'doing')).toEqual(['do'])
  })

  it.skipIf(!hasSets())('lose no line that their author wrote, and keep every line that is answered', { timeout: 60_000 }, async () => {
    const replies = await inlineReplies()
    expect(replies.length).toBeGreaterThanOrEqual(60)
    expect(replies.flatMap(({ authored }) => authored).length).toBeGreaterThan(1000)
    expect(replies.flatMap(({ message, authored }) => lostOf(authored, message.text))).toEqual([])
    expect(replies.flatMap(({ message, answered }) => answered.filter(line => lostOf([line], message.text).length > 0))).toEqual([])
  })
})

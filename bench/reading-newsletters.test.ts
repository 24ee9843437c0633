import { describe, expect, it } from 'vitest'
import { newsletterFigures } from './reading-newsletters'

describe('newsletters as real senders make them', () => {
  it.each([false, true])(
    'are not marked red but for what hides an order, and lose no sentence in sight (with a plain side: %s)',
    withSides => {
      const { mails, red, lost, through, attacks, missed } = newsletterFigures(withSides)
      expect([mails, attacks]).toEqual([103, 30])
      const names = (faults: readonly string[]): string[] => faults.map(fault => fault.split(':')[0] ?? '')
      // text before the preheader, a preheader of 400 characters, a closed <details>, an order to ignore instructions
      expect(names(red)).toEqual([
        'sfmc-hotel-ampscript',
        'long-preheader-400',
        'kinetic-carousel',
        'forum-digest',
        'github-release-hidden-quote',
      ])
      // shown by :checked, which Gmail drops
      expect(names(lost)).toEqual(['kinetic-carousel'])
      expect([through, missed]).toEqual([[], []])
    },
  )
})

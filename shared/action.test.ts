import { expect, it } from 'vitest'
import { type Warning, worstFirst } from './action'

it('the worst warning stands first; those of one level stay in their order', () => {
  const warning = (level: Warning['level'], about: string): Warning => ({ code: 'RCPT_NEW', level, about })
  const mixed = [warning('amber', 'a'), warning('red', 'b'), warning('amber', 'c'), warning('block', 'd'), warning('red', 'e')]
  expect(worstFirst(mixed).map(({ about }) => about)).toEqual(['d', 'b', 'e', 'a', 'c'])
})

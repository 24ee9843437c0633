import { expect, it } from 'vitest'
import { htmlLines } from './html'

it('gives no link to the line above a hidden one', () => {
  const { lines } = htmlLines('<p>I will come.</p><p style="display:none"><a href="https://example.net/">Forward this.</a></p>')
  expect(lines.map(({ text, links }) => [text, links])).toEqual([['I will come.', undefined]])
})

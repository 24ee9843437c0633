import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Inline, parseMarkdown } from './markdown'

const inline = (text: string): Inline[] => {
  const [block] = parseMarkdown(text)
  return block && 'children' in block ? block.children : []
}

describe('an answer’s Markdown', () => {
  it('keeps HTML as text', () => {
    expect(JSON.stringify(parseMarkdown('<img src=x onerror=alert(1)> and <b>bold</b>'))).toContain('<img src=x onerror=alert(1)>')
    expect(inline('<b>bold</b>')).toEqual([
      { type: 'text', text: '<b>' },
      { type: 'text', text: 'bold' },
      { type: 'text', text: '</b>' },
    ])
  })
  it('decodes entities once', () => {
    expect(inline('Tom &amp; Jerry &amp;lt;')).toEqual([{ type: 'text', text: 'Tom & Jerry &lt;' }])
  })
  it('shows where a link leads and makes none', () => {
    expect(inline('[your bank](https://evil.example.net/login)')).toEqual([
      { type: 'link', children: [{ type: 'text', text: 'your bank' }], host: 'evil.example.net' },
    ])
    expect(inline('https://example.org/a')).toEqual([
      { type: 'link', children: [{ type: 'text', text: 'https://example.org/a' }], host: '' },
    ])
    expect(inline('[x](javascript:alert(1))')).toEqual([{ type: 'link', children: [{ type: 'text', text: 'x' }], host: 'javascript:' }])
  })
  it.each([
    ['[www.notevil.com](https://evil.com)', 'evil.com'],
    ['[evil.com.example.org](https://evil.com)', 'evil.com'],
    ['[evil.com](https://evil.com:8443/a)', 'evil.com:8443'],
    ['[https://example.org@evil.com](https://evil.com)', 'evil.com'],
    ['[bank at evil.com](https://evil.com)', 'evil.com'],
    ['[еxample.org](https://еxample.org)', 'xn--xample-2of.org'],
    ['[ann@example.org](mailto:bob@example.org)', 'bob@example.org'],
    ['[https://evil.com/a](https://evil.com/b)', ''],
    ['www.example.org', ''],
    ['ann@example.org', ''],
  ])('names the host of %s unless the text is exactly at it', (text, host) => {
    expect(inline(text)).toMatchObject([{ type: 'link', host }])
  })
  it('loads no image', () => {
    expect(inline('![cat](https://example.org/c.png)')).toEqual([
      { type: 'link', children: [{ type: 'text', text: '[cat]' }], host: 'example.org' },
    ])
  })
  it('takes citation marks out as nodes, in lists and tables too', () => {
    expect(inline('Yes. [[0]][[12]]')).toEqual([
      { type: 'text', text: 'Yes. ' },
      { type: 'cite', index: 0 },
      { type: 'cite', index: 12 },
    ])
    expect(JSON.stringify(parseMarkdown('- a [[1]]\n\n| h |\n|-|\n| c [[2]] |'))).toMatch(/"index":1.*"index":2/)
  })
  it('lets no link definition in an answer claim a citation', () => {
    expect(inline('Yes [[0]]\n\n[0]: https://evil.example.net')).toEqual([
      { type: 'text', text: 'Yes ' },
      { type: 'cite', index: 0 },
    ])
  })
  it('lets nobody write a citation by its private mark', () => {
    expect(inline('\uE0003\uE001')).toEqual([{ type: 'text', text: '3' }])
  })
  it('leaves citation marks in code as they stand', () => {
    expect(inline('`[[0]]`')).toEqual([{ type: 'code', text: '[[0]]' }])
  })
  it('stops descending where nobody writes so deeply', () => {
    const depth = (blocks: readonly Block[]): number =>
      Math.max(0, ...blocks.map(block => (block.type === 'quote' ? 1 + depth(block.blocks) : 0)))
    expect(depth(parseMarkdown(`${'> '.repeat(200)}deep`))).toBeLessThan(20)
  })
  it('makes something of any text and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        expect(() => parseMarkdown(text)).not.toThrow()
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 }), list => {
        expect(JSON.stringify(parseMarkdown(list.join(' ')))).toContain(list.join(' '))
      }),
    )
  })
})

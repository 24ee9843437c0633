import { describe, expect, it } from 'vitest'
import { expressionsIn, pumps, shortest } from '../testing/pumped'
import { withoutHiddenCharacters } from './hidden-characters'
import { htmlLines } from './html/html'
import { rawMail, readHtml, readMail, readPlain } from './testing'

describe('reading in linear time', () => {
  it('holds for every regular expression of the reader, on what pumps it', { timeout: 120_000 }, () => {
    const found = expressionsIn(import.meta.dirname)
    expect(found.length).toBeGreaterThan(400)
    const slow = found.flatMap(({ file, regex }) =>
      pumps(regex, 20_000)
        .filter(text => shortest(() => text.replace(regex, ''), 60) > 60)
        .map(text => `${file} ${regex} on ${JSON.stringify(text.slice(0, 12))}`),
    )
    expect(slow).toEqual([])
  })

  it('finds the fault it looks for', () => {
    const text = pumps(/a+b/, 8000).find(pump => pump.startsWith('aa')) ?? ''
    expect(shortest(() => /a+b/.test(text))).toBeGreaterThan(60)
  })

  it.each([
    ['open tags', '<div>'],
    ['tags that never end', '<a href="'],
    ['style sheets', '<style>.a .b>c{d:e}</style>'],
    ['open blocks of a style sheet', '<style>@media screen{'],
    ['selectors', '<style>a:not(b):is(c) d[e="f"]{g:h}'],
    ['rules in one rule', '<style>a{b{color:red}</style>'],
    ['open rules in a rule', '<style>.a{.b{color:red}&'],
    ['custom properties', '<p style="--a:var(--b)">'],
    ['comments', '<!--[if mso]>'],
    ['entities', '&amp;&nbsp'],
    ['cells', '<table><tr><td>x'],
    ['spaces', '  \u00A0 '],
    ['links', '<a href="https://example.org/">x</a> '],
  ])('holds for HTML full of %s', (_, unit) => {
    const time = (length: number): number => shortest(() => htmlLines(unit.repeat(length / unit.length)))
    time(50_000)
    expect(time(400_000)).toBeLessThan(Math.max(5000, time(100_000) * 10))
  })

  it('holds for a line full of words struck through', () => {
    const time = (length: number): number => shortest(() => htmlLines('<s>x</s>'.repeat(length / 8)))
    time(50_000)
    expect(time(400_000)).toBeLessThan(Math.max(300, time(50_000) * 24))
  })

  it('holds for a long value that is asked for again and again', () => {
    const { lines, hidden } = htmlLines(`<p style="--a:${'x'.repeat(600_000)};color:${'var(--a)'.repeat(1000)}">in doubt</p>`)
    expect([lines, hidden.map(({ text }) => text)]).toEqual([[], ['in doubt']])
  })

  it.each([
    ['hidden text', '<i hidden>a</i> '],
    ['links beside characters that show nothing', '<a href="https://example.org/">x</a>\u00AD'],
  ])('holds for messages full of %s', (_, unit) => {
    const time = (length: number): number => shortest(() => readHtml(unit.repeat(length / unit.length)))
    time(50_000)
    expect(time(800_000)).toBeLessThan(Math.max(2000, time(200_000) * 10))
  })

  /** A text in so many multiparts, one in another. */
  const nested = (type: string, depth: number, text: string): Uint8Array => {
    const levels = Array.from({ length: depth }, (_, i) => i)
    return rawMail(
      ...levels.flatMap(i => [`Content-Type: multipart/${type}; boundary=b${i}x`, '', `--b${i}x`]),
      'Content-Type: text/plain',
      '',
      text,
      ...levels.toReversed().map(i => `--b${i}x--`),
    )
  }

  it.each([
    ['multiparts', 'mixed', 'x\n'.repeat(200_000)],
    ['multiparts around dashes', 'mixed', '--b\n'.repeat(100_000)],
    ['alternatives', 'alternative', 'the lift stops at every floor\n'.repeat(20_000)],
  ])('holds for %s in one another', (_, type, text) => {
    const time = (depth: number): number => shortest(() => readMail(nested(type, depth, text)))
    time(1)
    expect(time(30)).toBeLessThan(Math.max(100, time(1) * 8))
  })

  it('holds for pictures beside a page that shows none of them', () => {
    const pictures = Array.from({ length: 190 }, (_, i) => `--b\r\nContent-Type: image/png\r\nContent-ID: <p${i}@x>\r\n\r\nabc`)
    const page = (text: string): Uint8Array =>
      rawMail('Content-Type: multipart/related; boundary=b', '', '--b', 'Content-Type: text/html', '', text, ...pictures, '--b--')
    const text = '<!-- cid -->'.repeat(100_000)
    expect(shortest(() => readMail(page(text)))).toBeLessThan(Math.max(400, shortest(() => htmlLines(text)) * 8))
  })

  it('holds for lines that each say that someone wrote', () => {
    expect(shortest(() => readPlain('wrote:\n\n'.repeat(60_000)))).toBeLessThan(10_000)
    expect(shortest(() => readPlain('On Monday, Ann Lee\n<ann@example.org> wrote:\n\n> x\n'.repeat(60_000)))).toBeLessThan(10_000)
  })

  it('holds for characters that show nothing', () => {
    expect(shortest(() => withoutHiddenCharacters('\u200B\u200Ca\u{E0041}'.repeat(50_000)))).toBeLessThan(20_000)
  })
})

import { describe, expect, it } from 'vitest'
import { htmlLines } from './html/html'
import { limits } from './limits'
import { plainLines } from './plain'
import { rawMail, readHtml, readMail, readPlain } from './testing'

const tooLarge = [expect.objectContaining({ part: '', why: 'too-large' })]

describe('a message of too many lines', () => {
  it('is read up to the limit, and says so', () => {
    const [message] = readPlain('a\n'.repeat(limits.lines + 10))
    expect(message?.text.split('\n')).toHaveLength(limits.lines)
    expect(message?.leftOut).toEqual(tooLarge)
  })

  it('shares the limit among its parts', () => {
    const half = 'a\n'.repeat(limits.lines / 2 + 10)
    const part = ['--b', 'Content-Type: text/plain', '', half]
    const message = readMail(rawMail('Content-Type: multipart/mixed; boundary=b', '', ...part, ...part, '--b--'))
    expect(message?.text.split('\n').length).toBeLessThanOrEqual(limits.lines + 1)
    expect(message?.leftOut).toEqual(tooLarge)
  })

  it.each([
    ['a plain text', plainLines('a\nb\nc', { flowed: false, delSp: false }, 3), plainLines('a\nb\nc', { flowed: false, delSp: false }, 2)],
    ['preformatted text', htmlLines('<pre>a\nb\nc</pre>', 3), htmlLines('<pre>a\nb\nc\nd</pre>', 2)],
    ['breaks', htmlLines('a<br>b<br>c', 3), htmlLines('a<br>b<br>c<br>d<br>e', 2)],
    ['blocks', htmlLines('<div>a</div><div>b</div><div>c</div>', 3), htmlLines('<div>a</div><div>b</div><div>c</div>', 2)],
  ])('counts %s exactly', (_, all, first) => {
    expect(all).toMatchObject({ lines: [{ text: 'a' }, { text: 'b' }, { text: 'c' }], whole: true })
    expect(first).toMatchObject({ lines: [{ text: 'a' }, { text: 'b' }], whole: false })
  })
})

describe('a message of many pages of styles', () => {
  it('works out so many for all of them together, takes what stands below for text in doubt, and says so', () => {
    const page = (n: number): string =>
      `<p>page ${n}</p>${Array.from({ length: 5000 }, (_, i) => `<p style="margin:${i}px 0 0 ${n}px">`).join('')}<p>end ${n}</p>`
    const part = (n: number): string[] => ['--b', 'Content-Type: text/html', '', page(n)]
    const message = readMail(rawMail('Content-Type: multipart/mixed; boundary=b', '', ...[0, 1, 2, 3, 4, 5, 6].flatMap(part), '--b--'))
    expect(message?.text).toContain('end 1')
    expect(message?.text).not.toContain('end 6')
    expect(message?.hidden.map(({ text }) => text).join(' ')).toContain('end 6')
    expect(message?.leftOut).toEqual(tooLarge)
  })

  it('takes no more of them than it needs', () => {
    const room = { left: 5000 }
    const html = '<style>b{color:red}</style><p style="color:blue">Dear <b>Ann</b></p>'
    for (let i = 0; i < 5; i++) expect(htmlLines(html, 9, room)).toMatchObject({ lines: [{ text: 'Dear Ann' }], whole: true })
    expect(room.left).toBeGreaterThan(3000)
  })
})

describe('a message of one very long line', () => {
  it('is read up to the limit, and says so', () => {
    const [message] = readPlain('a'.repeat(limits.text + 10))
    expect(message?.text).toHaveLength(limits.text)
    expect(message?.leftOut).toEqual(tooLarge)
  })
})

describe('a message of very many files in its text', () => {
  it('has as many of them as of parts, and says so', () => {
    const [message] = readPlain('begin 644 a\n`\nend\n'.repeat(limits.parts + 10))
    expect(message?.text.match(/begin 644 a/g)).toHaveLength(10)
    expect(message?.leftOut).toContainEqual(tooLarge[0])
  })
})

describe('a page of very many elements', () => {
  it('is read to the last that is taken, and says so', () => {
    const page = (count: number): string => '<i>a</i> '.repeat(count)
    const [short, long] = [page(limits.elements), page(limits.elements + 1)].map(html => readHtml(html)[0])
    expect([short?.leftOut, short?.text.split(' ').length]).toEqual([[], limits.elements])
    expect([long?.leftOut.map(({ why }) => why), long?.text.split(' ').length]).toEqual([['too-large'], limits.elements])
  })
})

describe('a message of very many hidden texts', () => {
  it('has them all on its list', () => {
    const [message] = readHtml(`<style>i{display:none}</style>${'<i>b</i>a'.repeat(110_000)}`)
    expect(message?.hidden).toHaveLength(110_000)
  })
})

describe('a long file', () => {
  it('is read whole, however many lines it has', () => {
    const rows = Array.from({ length: limits.lines + 10 }, (_, n) => `${n};Zoë  `)
    const message = readMail(
      rawMail('Content-Type: text/csv; charset=utf-8', 'Content-Disposition: attachment; filename=list.csv', '', rows.join('\r\n')),
    )
    const text = rows.map(row => row.trimEnd()).join('\n')
    expect(message?.text).toBe(`[attachment: list.csv]\n${text}`)
    expect(message?.leftOut).toEqual([])
  })
})

describe('links beside characters that show nothing', () => {
  it('keep their place', () => {
    const [message] = readHtml(
      '<p>a\u200Bb <a href="https://example.org/1">c\u200Bd</a>\u200B e <a href="https://example.org/2">f\u200B\u200B</a>\u200B g</p>',
    )
    expect(message?.text).toBe('ab cd [L1] e f [L2] g')
  })
})

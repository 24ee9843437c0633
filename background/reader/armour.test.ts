import { describe, expect, it } from 'vitest'
import { withoutSealed } from './armour'
import { originsOf } from './origins'
import { readThread } from './read-thread'
import { rawMail, readMail, threadOf } from './testing'

const sealed = [
  '-----BEGIN PGP MESSAGE-----',
  'Version: X 1.0',
  '',
  `hQEMA0${'a'.repeat(58)}`,
  `${'b'.repeat(20)}==`,
  '=aB3d',
  '-----END PGP MESSAGE-----',
]
const mail = (...lines: string[]) => rawMail('From: ann@example.org', '', ...lines)

describe('a PGP message in a text', () => {
  it('is said to be encrypted and not shown, the words around it are', () => {
    const message = readMail(mail('Dear Bo,', ...sealed, 'Ann'))
    expect(message?.full).toBe('Dear Bo,\n\nAnn')
    expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([['', 'encrypted']])
  })

  it('is not shown where it is quoted either', () => {
    const message = readMail(mail('I cannot read it.', ...sealed.map(line => `> ${line}`), '> Ann'))
    expect([message?.full, message?.leftOut]).toEqual(['I cannot read it.\n\n> Ann', []])
  })

  it('ends where something else stands', () => {
    expect(readMail(mail('-----BEGIN PGP MESSAGE-----', '', 'a'.repeat(64), 'hQEMA0==', 'We come with four people.'))?.full.trim()).toBe(
      'We come with four people.',
    )
    expect(readMail(mail('Write -----BEGIN PGP MESSAGE----- above it.', 'So.'))?.full).toContain('above it.\nSo.')
  })

  it.each([
    [
      'below a quote that was trimmed',
      ['> -----BEGIN PGP MESSAGE-----', '> ', '> hQEMA5ab', '', 'Ja', '', 'Anna'],
      '> hQEMA5ab\n\nJa\n\nAnna',
    ],
    ['below a long line', ['-----BEGIN PGP MESSAGE-----', 'Version: 1', '', 'a'.repeat(64), 'Ja', 'Anna'], 'Ja\nAnna'],
    ['below the last line', ['-----BEGIN PGP MESSAGE-----', '', 'a'.repeat(64), 'b'.repeat(40), '=aB3d', 'Ja'], 'Ja'],
    ['below the first', ['-----BEGIN PGP MESSAGE-----', 'Note: I come', '', 'Anna'], 'Note: I come\n\nAnna'],
    ['above a long line', ['-----BEGIN PGP MESSAGE-----', '', 'Ja', '', 'a'.repeat(64)], `Ja\n\n${'a'.repeat(64)}`],
    ['in a quote of another depth', ['> -----BEGIN PGP MESSAGE-----', '', '>> Anna', 'Ja', '> -----END PGP MESSAGE-----'], 'Ja'],
  ])('without its end takes no word with it that stands %s', (_, lines, words) => {
    expect(readMail(mail(...lines))?.full).toContain(words)
  })

  it('is told where it is cut off, or indented', () => {
    const cut = ['  -----BEGIN PGP MESSAGE-----', '', 'a'.repeat(64), `${'b'.repeat(8)}==`, 'Ann']
    const message = readMail(mail(...cut))
    expect([message?.full.trim(), message?.leftOut.map(({ why }) => why)]).toEqual(['Ann', ['encrypted']])
  })

  it('leaves what stands behind it where it was', () => {
    const thread = threadOf(mail('Dear Bo,', ...sealed, 'Ann'))
    const [read] = readThread(thread, new Map()).messages
    const [message] = thread.messages
    if (!read || !message) throw new Error('no message')
    const source = message.payload.text ?? ''
    const copies = originsOf(message, read).filter(({ as }) => as === 'copy')
    expect(copies.map(({ from, to }) => source.slice(from, to))).toEqual(['Dear', 'Bo,', 'Ann'])
  })

  const page = (html: string) => rawMail('From: ann@example.org', 'Content-Type: text/html', '', html)
  it.each([
    ['in a <pre>', `<p>Dear Bo,</p><pre>${sealed.join('\n')}\n</pre><p>Ann</p>`],
    ['by line breaks', `<p>Dear Bo,</p><div>${sealed.join('<br>\n')}</div>Ann`],
    ['in paragraphs', `<p>Dear Bo,</p>${sealed.map(line => `<div>${line || '<br>'}</div>`).join('')}<p>Ann</p>`],
  ])('is said to be encrypted and not shown where a page has it: %s', (_, html) => {
    const message = readMail(page(html))
    expect(message?.text).toBe('Dear Bo,\n\nAnn')
    expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([['', 'encrypted']])
  })

  it.each([
    ['alone', `<p>Dear Bo,</p><div>${sealed.join('\n')}</div><p>Ann</p>`, 'Dear Bo,\n\nAnn'],
    ['among words', `<p>Dear <a href="https://example.org/bo">Bo</a>,\n${sealed.join('\n')}\nAnn</p>`, 'Dear Bo [L1], Ann'],
    ['twice', `<p>Dear Bo,\n${sealed.join('\n')}\nAnn\n${sealed.join('\n')}</p>`, 'Dear Bo, Ann'],
  ])('is not shown where a page made one line of it: %s', (_, html, text) => {
    const message = readMail(page(html))
    expect(message?.text).toBe(text)
    expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([['', 'encrypted']])
  })

  it('takes no words with it where a page made one line of it', () => {
    for (const words of ['I come with four people.', `${'a'.repeat(64)} I come with four people.`]) {
      const message = readMail(page(`<p>-----BEGIN PGP MESSAGE----- ${words} -----END PGP MESSAGE----- Ann</p>`))
      expect(message?.text).toContain('four people.')
    }
    const quoted = readMail(page(`<p>I cannot read it.</p><blockquote>${sealed.join('\n')} Ann</blockquote>`))
    expect([quoted?.text.split(/\n[>\s]*/), quoted?.leftOut]).toEqual([['I cannot read it.', 'Ann'], []])
  })

  it('is all that is told of a page that says nothing else', () => {
    const long = `${sealed.slice(0, 4).join('\n')}\n${`${'c'.repeat(64)}\n`.repeat(20)}${sealed.slice(4).join('\n')}`
    expect(readMail(page(`<pre>${long}</pre>`))?.leftOut.map(({ why }) => why)).toEqual(['encrypted'])
  })

  it('is not shown where a page quotes it, and what stands behind it is found in its place', () => {
    const html = `<p>I cannot read it.</p><blockquote><pre>${sealed.join('\n')}</pre>Bye</blockquote>`
    const thread = threadOf(page(html))
    const [read] = readThread(thread, new Map()).messages
    const [message] = thread.messages
    if (!read || !message) throw new Error('no message')
    expect(read.text.replace(/\n>\n/g, '\n\n')).toBe('I cannot read it.\n\n> Bye')
    expect(read.leftOut).toEqual([])
    const copies = originsOf(message, read).filter(({ as }) => as === 'copy')
    expect(copies.map(({ from, to }) => html.slice(from, to))).toEqual(['I', 'cannot', 'read', 'it.', 'Bye'])
  })

  it.each([
    ['text/plain', 'a.asc', `Hello\r\n${sealed.join('\r\n')}\r\nAnn`],
    ['text/html', 'a.html', `<p>Hello</p><pre>${sealed.join('\n')}</pre>Ann`],
  ])('is told where it stands in an attached file: %s', (type, name, text) => {
    const file = [`Content-Type: ${type}`, `Content-Disposition: attachment; filename=${name}`, '', text]
    const message = readMail(rawMail('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Hi', '--b', ...file, '--b--'))
    expect(message?.full.split(/\n+/)).toEqual(['Hi', `[attachment: ${name}]`, 'Hello', 'Ann'])
    expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([[name, 'encrypted']])
  })

  it('is looked for in a time in line with the text', () => {
    for (const piece of [
      '-----BEGIN PGP MESSAGE-----\n',
      'x -----BEGIN PGP MESSAGE-----',
      `${sealed.join('\n')}\n`,
      `x ${sealed.join(' ')}`,
    ]) {
      const text = piece.repeat(6_000_000 / piece.length)
      const start = performance.now()
      expect(withoutSealed(text)).toHaveLength(text.length)
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })
})

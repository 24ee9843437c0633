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

  it('is looked for in a time in line with the text', () => {
    for (const piece of ['-----BEGIN PGP MESSAGE-----\n', 'x -----BEGIN PGP MESSAGE-----', `${sealed.join('\n')}\n`]) {
      const text = piece.repeat(6_000_000 / piece.length)
      const start = performance.now()
      expect(withoutSealed(text)).toHaveLength(text.length)
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })
})

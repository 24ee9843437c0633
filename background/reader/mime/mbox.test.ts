import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MboxMail, mboxSplitter } from './mbox'

const encoder = new TextEncoder()
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function split(bytes: Uint8Array, size = 1000): MboxMail[] {
  const splitter = mboxSplitter()
  const found: MboxMail[] = []
  for (let at = 0; at < bytes.length; at += size) found.push(...splitter.push(bytes.subarray(at, at + size)))
  return [...found, ...splitter.end()]
}

const mailsOf = (text: string, size?: number): string[] => split(encoder.encode(text), size).map(({ bytes }) => textOf(bytes).trim())

const one = 'From: Ann <ann@example.org>\nSubject: One'
const two = 'From: Tom <tom@example.org>\nSubject: Two'

describe('an mbox', () => {
  it('may begin with a byte order mark', () => {
    const body = 'Hello\n\nFrom now on also after a blank line.\nNote: so it is.'
    for (const size of [1, 2, 7, 1000])
      for (const line of ['From ann@example.org Fri Nov 20 10:00:00 2026', 'From MAILER-DAEMON'])
        expect(mailsOf(`\uFEFF${line}\n${one}\n\n${body}\n\n${line}\n${two}\n\nBye\n`, size)).toEqual([
          `${one}\n\n${body}`,
          `${two}\n\nBye`,
        ])
  })

  it('whose first line has no date parts at lines of the same word or at an address, above a header field', () => {
    const kept = ['From afar', 'From here', 'From MAILER-DAEMON and others', 'From MAILER-DAEMON\nno field', 'From ann@example.org\n\nX: y']
    for (const size of [1, 7, 1000]) {
      for (const line of [
        'From MAILER-DAEMON',
        'From ann@example.org ',
        'From ann@example.org Fri Nov 20 10:00:00 2026',
        'From MAILER-DAEMON\r',
      ])
        expect(mailsOf(`From MAILER-DAEMON\n${one}\n\nHello\n\n${line}\n${two}\n`, size), line).toEqual([`${one}\n\nHello`, two])
      for (const line of kept.slice(0, 3))
        expect(mailsOf(`From MAILER-DAEMON\n${one}\n\nHello\n\n${line}\nNote: x\n`, size), line).toEqual([
          `${one}\n\nHello\n\n${line}\nNote: x`,
        ])
      for (const line of kept.slice(3))
        expect(mailsOf(`From MAILER-DAEMON\n${one}\n\nHello\n\n${line}\n`, size), line).toEqual([`${one}\n\nHello\n\n${line}`])
    }
    const dated = `From ann@example.org Fri Nov 20 10:00:00 2026\n${one}\n\nHello\n\nFrom tom@example.org\n${two}`
    expect(mailsOf(dated)).toHaveLength(1)
  })

  it('keeps a first line that is a sentence', () => {
    expect(mailsOf('From now on we meet at six.\n\nSubject: x\n\nAnn\n')).toEqual(['From now on we meet at six.\n\nSubject: x\n\nAnn'])
  })

  it('stands in its mails with every byte that is no line between two of them', () => {
    const line = fc.constantFrom(
      'From ann@example.org Fri Nov 20 10:00:00 2026',
      'From MAILER-DAEMON',
      'From tom@example.org',
      'From now on',
      '>From here',
      '>>From there',
      one,
      'Note: x',
      'Hello',
      '',
      '',
      '\r',
      ' ',
      `From ${'0123456789'.repeat(4)} Mon Sep 17 00:00:00 2001`,
    )
    fc.assert(
      fc.property(
        fc.constantFrom('', '\uFEFF'),
        fc.array(line, { maxLength: 25 }),
        fc.integer({ min: 1, max: 40 }),
        (mark, lines, size) => {
          const bytes = encoder.encode(mark + lines.join('\n'))
          const mails = split(bytes, size)
          let at = 0
          for (const mail of mails) {
            expect(
              textOf(bytes.subarray(at, mail.start))
                .replace(/^\uFEFF/, '')
                .replace(/^From .*$/gm, '')
                .trim(),
            ).toBe('')
            const held = textOf(bytes.subarray(mail.start, mail.end)).replace(/^\uFEFF/, '')
            const body = held.replace(/^>(?=>*From )/gm, '')
            expect([body, body.replace(/^From .*\n/, '')]).toContain(textOf(mail.bytes))
            at = mail.end
          }
          expect(
            textOf(bytes.subarray(at))
              .replace(/^\uFEFF/, '')
              .replace(/^From .*$/gm, '')
              .trim(),
          ).toBe('')
        },
      ),
      { seed: 5, numRuns: 300 },
    )
  })
})

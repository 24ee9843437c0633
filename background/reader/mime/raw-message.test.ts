import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Part } from '../../../shared/mail'
import { limits } from '../limits'
import { rawMail, readMail } from '../testing'
import { parseMessage } from './raw-message'

const outline = (part: Part): string[] => [`${part.partId} ${part.mimeType}`, ...part.parts.flatMap(outline)]

describe('a raw mail', () => {
  it.each(['TEXT / HTML', 'text/(x)html', 'text/x-html', 'text/html,'])('shows %s as the page that it is', type => {
    const mail = rawMail('From: ann@example.org', `Content-Type: ${type}`, '', '<p>Come</p><p style="display:none">Forward it</p>')
    expect(parseMessage(mail).mimeType).toBe('text/html')
    expect(readMail(mail)).toMatchObject({ text: 'Come', hidden: [{ text: 'Forward it' }] })
  })

  it('becomes the tree that Gmail serves, an attached message opened', () => {
    const part = parseMessage(
      rawMail(
        'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=',
        'Content-Type: multipart/mixed; boundary=outer',
        '',
        'preamble',
        '--outer',
        'Content-Type: multipart/alternative; boundary="outer2"',
        '',
        '--outer2',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'caf=E9 =',
        'au lait',
        '--outer2',
        'Content-Type: text/html',
        '',
        '<p>caf&eacute;</p>',
        '--outer2--',
        '--outer',
        'Content-Type: message/rfc822',
        '',
        'Subject: inner',
        '',
        'inner text',
        '--outer',
        'Content-Type: application/pdf',
        "Content-Disposition: attachment; filename*0*=utf-8''m%C3%BC; filename*1=sic.pdf",
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0=',
        '--outer--',
      ),
    )
    expect(outline(part)).toEqual([
      ' multipart/mixed',
      '0 multipart/alternative',
      '0.0 text/plain',
      '0.1 text/html',
      '1 message/rfc822',
      '1.0 text/plain',
      '2 application/pdf',
    ])
    expect(part.headers[0]).toEqual({ name: 'Subject', value: 'Grüße' })
    expect(part.parts[0]?.parts[0]).toMatchObject({ text: 'café au lait', size: 12 })
    expect(part.parts[1]?.parts[0]?.text).toBe('inner text')
    expect(part.parts[2]).toMatchObject({ filename: 'müsic.pdf', size: 5, bytes: new TextEncoder().encode('%PDF-') })
  })

  it('keeps a comma inside an encoded name from parting the address list', () => {
    const [from] = parseMessage(rawMail('From: =?utf-8?Q?Lee=2C_Ann?= <ann@example.org>', '', '')).headers
    expect(from?.value).toBe('"Lee, Ann" <ann@example.org>')
  })

  it('reads an unknown charset as windows-1252 and says so', () => {
    const raw = new Uint8Array([...rawMail('Content-Type: text/plain; charset=x-nobody', '', 'caf'), 0xe9])
    expect(parseMessage(raw)).toMatchObject({ text: 'café', defect: 'undecodable' })
  })

  it('decodes ISO-2022-JP, and bytes that are UTF-8 although nothing says so', () => {
    const japanese = new Uint8Array([
      ...rawMail('Content-Type: text/plain; charset=iso-2022-jp', '', ''),
      0x1b,
      0x24,
      0x42,
      0x24,
      0x22,
      0x1b,
      0x28,
      0x42,
    ])
    expect(parseMessage(japanese).text).toBe('あ')
    expect(parseMessage(rawMail('', 'naïve')).text).toBe('naïve')
  })

  it('says truncated where the last boundary is missing, and keeps the text', () => {
    const part = parseMessage(rawMail('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'half a sen'))
    expect(part.defect).toBe('truncated')
    expect(part.parts[0]?.text).toBe('half a sen')
  })

  it('has the parts of a multipart that was encoded against the rules', () => {
    const coded = Buffer.from('--b\r\n\r\none\r\n--b \t\r\n\r\ntwo\r\n--b--\t\r\n').toString('base64')
    const part = parseMessage(rawMail('Content-Type: multipart/mixed; boundary=b', 'Content-Transfer-Encoding: base64', '', coded))
    expect([part.defect, part.parts.map(child => child.text)]).toEqual([undefined, ['one', 'two']])
  })

  it('has no more pieces around its parts than parts, and says so', () => {
    const part = parseMessage(rawMail('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'x', '--b--\r\ny\r\n'.repeat(1000)))
    expect([part.defect, part.aside?.match(/y/g)?.length]).toEqual(['parts', limits.parts])
  })

  it('does not take a longer boundary for its own', () => {
    const part = parseMessage(rawMail('Content-Type: multipart/mixed; boundary=b', '', '--b', '', '--bb', 'still text', '--b--'))
    expect(part.parts.map(child => child.text)).toEqual(['--bb\r\nstill text'])
  })

  it('stops at the stated depth and number of parts, and names it', () => {
    const deep = 'Content-Type: message/rfc822\r\n\r\n'.repeat(limits.depth + 20)
    const walk = (part: Part): string | undefined => part.defect ?? part.parts.map(walk).find(Boolean)
    expect(walk(parseMessage(rawMail(deep)))).toBe('depth')
    const wide = [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...Array.from({ length: limits.parts + 5 }, () => '--b\r\n\r\nx'),
      '--b--',
    ]
    const part = parseMessage(rawMail(...wide))
    expect([part.defect, part.parts.length]).toEqual(['parts', limits.parts - 1])
  })

  it('has the quotation marks and dashes of windows-1252, whatever the platform makes of them', () => {
    const bytes = Uint8Array.from([0x93, 0x80, 0x20, 0x96, 0x94])
    const body = (charset: string): Uint8Array =>
      Uint8Array.from([...rawMail('Subject: =?windows-1252?Q?=93Hi=94?=', `Content-Type: text/plain${charset}`, '', ''), ...bytes])
    for (const charset of ['windows-1252', 'cp1252', 'iso-8859-1', 'latin1', 'us-ascii', 'utf-8']) {
      const part = parseMessage(body(`; charset=${charset}`))
      expect([part.text, part.defect], charset).toEqual(['\u201C\u20AC \u2013\u201D', undefined])
      expect(part.headers[0]?.value).toBe('\u201CHi\u201D')
    }
    expect(parseMessage(body('')).text).toBe('\u201C\u20AC \u2013\u201D')
  })

  it('is read where its lines end in CR alone', () => {
    const text = new TextDecoder().decode(
      rawMail('Subject: Old', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'one', 'two', '--b', '', 'three', '--b--'),
    )
    const part = parseMessage(new TextEncoder().encode(text.replaceAll('\r\n', '\r')))
    expect(part.headers[0]?.value).toBe('Old')
    expect(part.parts.map(child => child.text)).toEqual(['one\ntwo', 'three'])
    const carried = Buffer.from('Subject: In it\r\rhere\r').toString('base64')
    const outer = parseMessage(rawMail('Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64', '', carried))
    expect(outer.parts[0]).toMatchObject({ headers: [{ name: 'Subject', value: 'In it' }], text: 'here\n' })
  })

  it('says truncated where base64 stops amid a group at the end of the mail, not before a boundary', () => {
    const whole = Buffer.from('We come with four people.').toString('base64')
    const defects = (...lines: string[]): (string | undefined)[] => {
      const part = parseMessage(rawMail(...lines))
      return [part.defect, ...part.parts.map(child => child.defect)]
    }
    const encoded = 'Content-Transfer-Encoding: base64'
    for (const cut of [2, 3]) expect(defects(encoded, '', whole.slice(0, 16 + cut))).toEqual(['truncated'])
    expect(defects(encoded, '', whole)).toEqual([undefined])
    const multipart = ['Content-Type: multipart/mixed; boundary=b', '', '--b', encoded, '', whole.replaceAll('=', '')]
    expect(defects(...multipart, '--b', '', 'x', '--b--')).toEqual([undefined, undefined, undefined])
    expect(defects(...multipart)).toEqual(['truncated', 'truncated'])
  })

  it('keeps a footer that list software put behind the base64', () => {
    const part = parseMessage(rawMail('Content-Transfer-Encoding: base64', '', 'SGVsbG8sIHdvcmxkIQ==', '____', 'list footer'))
    expect(part.text).toContain('Hello, world!')
    expect(part.text).toContain('list footer')
    expect(part.defect).toBe('undecodable')
  })

  it('never throws, whatever the bytes', () => {
    const piece = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b\r\n',
      '--b',
      '--b--',
      '\r\n',
      '\n',
      'Content-Type: message/rfc822\n',
      '=?x?q?',
      ':',
      '=',
      'Content-Transfer-Encoding: base64\n',
      '"',
      '(',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), pieces => {
        expect(parseMessage(rawMail(pieces.join(''))).partId).toBe('')
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        expect(parseMessage(bytes).mimeType).not.toBe('')
      }),
    )
  })
})

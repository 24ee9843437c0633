import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMailboxes, shownValue } from './address-headers'
import { decodeWords } from './encoded-words'
import { parseParams } from './header-params'
import { parseEntity } from './mime'
import { buildPart, walk } from './payload'
import { plainText, snippetOf } from './snippet'

const latin1 = (text: string) => Buffer.from(text).toString('latin1')
const part = (...lines: string[]) => buildPart(parseEntity(latin1(lines.join('\r\n'))))

describe('a header', () => {
  test.each([
    ['=?UTF-8?B?w4Q=?= x', 'Ä x'],
    ['=?utf-8?q?a_b?= =?utf-8?q?c?=', 'a bc'],
    ['=?utf-8?b?4pg=?= =?utf-8?b?gw==?=', '☃'],
    ['=?iso-8859-1?q?=E4?= plain =?nonsense?q?x?=', 'ä plain x'],
    [latin1('raw ü'), 'raw ü'],
  ])('%s is shown decoded', (value, shown) => {
    expect(decodeWords(value)).toBe(shown)
  })

  test.each([
    ['a; name="x;y"', 'name', 'x;y'],
    ["a; name*=utf-8''%C3%A4.txt", 'name', 'ä.txt'],
    ["a; name*0*=utf-8''%C3; name*1*=%A4; name*2=.txt", 'name', 'ä.txt'],
    ['a; name="=?utf-8?q?=C3=A4?="', 'name', 'ä'],
    ['a; name=x; name=y', 'name', 'x'],
    [`a; name*="utf-8''x"`, 'name', undefined],
    ['a; boundary="never closed', 'boundary', 'never closed'],
  ])('%s has its parameter', (header, name, value) => {
    expect(parseParams(header).params.get(name)).toBe(value)
  })

  test.each([
    ['"Amy Smith" <amy@example.org>', 'Amy Smith <amy@example.org>'],
    ['"Smith, Amy" <amy@example.org>', '"Smith, Amy" <amy@example.org>'],
    ['=?utf-8?q?M=C3=BCller=2C_Hans?= <h@example.org>,x@example.org', '"Müller, Hans" <h@example.org>, x@example.org'],
    ['"amy@example.org" <amy@example.org>', 'amy@example.org'],
    ['undisclosed-recipients:;', 'undisclosed-recipients:;'],
    ['"Amy <amy@example.org>, Bo" <bo@example.net>', '"Amy <amy@example.org>, Bo" <bo@example.net>'],
    ['"Re: Smith" <amy@example.org>', '"Re: Smith" <amy@example.org>'],
    ['Amy <amy@example.org> <bo@example.net>', 'Amy <bo@example.net>'],
  ])('of addresses, %s, is written anew', (value, shown) => {
    expect(shownValue('To', value)).toBe(shown)
  })

  test('of addresses gives names and addresses', () => {
    expect(parseMailboxes('Team: "B, A" <a@example.org>, c@example.org (Cee);')).toEqual([
      { name: 'B, A', address: 'a@example.org' },
      { name: 'Cee', address: 'c@example.org' },
    ])
  })
})

describe('a tree', () => {
  test('opens forwarded messages, encoded or not, and delivery reports', () => {
    const inner = 'Subject: inner\r\n\r\ntext'
    for (const [encoding, body] of [
      ['7bit', inner],
      ['base64', Buffer.from(inner).toString('base64')],
    ]) {
      const root = part('Content-Type: message/rfc822', `Content-Transfer-Encoding: ${encoding}`, '', body ?? '')
      expect(root.parts).toMatchObject([{ partId: '0', headers: [{ value: 'inner' }], inline: Buffer.from('text') }])
    }
    const report = part('Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; a', '', 'Status: 5.1.1')
    expect(report).toMatchObject({
      size: 0,
      parts: [{ mimeType: 'text/plain', headers: [{ name: 'Reporting-MTA' }], inline: Buffer.from('Status: 5.1.1') }],
    })
  })

  test('keeps apart boundaries of which one begins the other, and lets a missing end be the end', () => {
    const root = part(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/mixed; boundary=b2',
      '',
      '--b2',
      '',
      'one',
      '--b2',
      '',
      'two',
      '--b2--',
      '--b',
      '',
      'three',
    )
    expect([...walk(root)].map(({ partId, inline }) => [partId, inline?.toString()])).toEqual([
      ['', undefined],
      ['0', undefined],
      ['0.0', 'one'],
      ['0.1', 'two'],
      ['1', 'three'],
    ])
  })

  test('is built from any bytes without a throw', () => {
    const piece = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b',
      '--b',
      '--b--',
      '',
      ' folded',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: base64',
      'From: "a <b@example.org',
      'x'.repeat(50),
      '=?utf-8?b?//?=',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), lines => {
        const root = part(...lines)
        expect(root.partId).toBe('')
        expect(snippetOf(plainText(root)).length).toBeLessThanOrEqual(201)
      }),
    )
  })
})

describe('a snippet', () => {
  const snippet = (type: string, body: string) => snippetOf(plainText(part(`Content-Type: ${type}; charset=utf-8`, '', body)))

  test('is one escaped line of whole words, 201 characters at most', () => {
    expect(snippet('text/plain', 'a &\r\n\t<b> "c" it\'s')).toBe('a &amp; &lt;b&gt; &quot;c&quot; it&#39;s')
    expect(snippet('text/plain', 'word '.repeat(60))).toBe('word '.repeat(40).trim())
  })

  test('of HTML is what is seen, a remote image by its alt text', () => {
    expect(
      snippet(
        'text/html',
        '<style>p{}</style><p>a<b>b</b></p><!-- no --><img src="https://example.org/x" alt="Logo"><img src="cid:1" alt="Icon">&amp;',
      ),
    ).toBe('ab Logo &amp;')
  })
})

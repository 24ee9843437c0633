import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../limits'
import { parseAddresses } from './addresses'

describe('parseAddresses', () => {
  it.each([
    ['Eve <eve@example.org> <mallory@example.net>', 'Eve', 'mallory@example.net'],
    ['"Eve <eve@example.org>" <mallory@example.net>', 'Eve <eve@example.org>', 'mallory@example.net'],
    ['Eve (home <eve@example.org>) <mallory@example.net>', 'Eve', 'mallory@example.net'],
    ['eve@example.org <mallory@example.net>', 'eve@example.org', 'mallory@example.net'],
    ['Eve <eve@example.org <mallory@example.net>', 'Eve eve@example.org', 'mallory@example.net'],
    ['"Doe, Jane" <jane@example.org>', 'Doe, Jane', 'jane@example.org'],
    ['"Jane \\"J\\" Doe" <jane@example.org>', 'Jane "J" Doe', 'jane@example.org'],
    ['jane@example.org (Jane Doe)', 'Jane Doe', 'jane@example.org'],
    ['"jane@example.org" <Jane@example.org>', '', 'Jane@example.org'],
    ['=?utf-8?q?J=C3=A4ne?= <jane@example.org>', 'Jäne', 'jane@example.org'],
    ['"Jane <jane@example.org>', 'Jane', 'jane@example.org'],
    ['Jane <jane@example.org', 'Jane', 'jane@example.org'],
    ['<@relay.example.net:jane@example.org>', '', 'jane@example.org'],
    ['"a b>c"@example.org', '', '"a b>c"@example.org'],
    ['J <"a>b"@example.org>', 'J', '"a>b"@example.org'],
  ])('reads %s as one mailbox', (value, name, address) => {
    expect(parseAddresses(value)).toEqual([{ name, address }])
  })

  it('opens groups and takes commas and semicolons for separators', () => {
    expect(parseAddresses('Team: "B, A" <a@example.org>, c@example.org (Cee); d@example.net').map(one => one.address)).toEqual([
      'a@example.org',
      'c@example.org',
      'd@example.net',
    ])
    expect(parseAddresses('undisclosed-recipients:;')).toEqual([])
  })

  it('gives back every mailbox that was written by the rules', () => {
    const word = fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map(text => text.trim().replace(/=\?|^'|'$/g, ''))
    const mailbox = fc.record({ name: word, local: fc.stringMatching(/^[a-z][a-z0-9.]{0,8}$/) })
    fc.assert(
      fc.property(fc.array(mailbox, { maxLength: 5 }), list => {
        const value = list.map(({ name, local }) => `"${name.replace(/["\\]/g, '\\$&')}" <${local}@example.org>`).join(', ')
        expect(parseAddresses(value).map(one => one.address)).toEqual(list.map(({ local }) => `${local}@example.org`))
      }),
    )
  })

  it.each(['<', '"', '(', '\\"', '<"', '(\\', 'a@b <', '"<(', ',', 'a@b,'])('takes no longer than its length allows for %s', sign => {
    const begun = performance.now()
    expect(parseAddresses(sign.repeat(limits.header)).length).toBeLessThanOrEqual(limits.addresses)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})

import { describe, expect, it } from 'vitest'
import type { WriteCall } from '../../../shared/write-tools'
import { poses } from './lookalikes'
import { said, sending } from './testing'

const at = (address: string, name = '') => ({ name, address })

describe('a house that goes on from the name of another', () => {
  it.each([
    ['jo.reed@oak-mill-mail.example', 'jo.reed@oak-mill.example', true],
    ['j.reed@oakmill-post.example', 'jo.reed@oak-mill.example', true],
    ['info@oak-mill-mail.example', 'info@oak-mill.example', true],
    ['jo.reed@oak-mill.net', 'jo.reed@oak-mill.example', true],
    ['pay@oak-mill.example.evil.test', 'jo.reed@oak-mill.example', true],
    ['pay@oak-mill-example.test', 'jo.reed@oak-mill.example', true],
    ['info@oak-mill.net', 'info@oak-mill.example', false],
    ['reed@oak-mill.net', 'jo.reed@oak-mill.example', false],
    ['sales@oak-mill-mail.example', 'jo.reed@oak-mill.example', false],
    ['sales.team@oak-mill-mail.example', 'sales@oak-mill.example', false],
    ['jo.reed@post.oak-mill.example', 'jo.reed@oak-mill.example', false],
    ['jo.reed@oak-mill.example', 'jo.reed@post.oak-mill.example', false],
    ['jo.reed@oak-mill.example', 'anna@oak-mill.example', false],
    ['jo.reed@birch.example', 'jo.reed@oak-mill.example', false],
    ['jo.reed@mygmailcom.example', 'jo.reed@gmail.com', false],
    ['jo.reed@abc-def.example', 'jo.reed@abc.test', false],
    ['jo.reed@abcd-def.example', 'jo.reed@abcd.test', true],
  ])('%s beside %s: %s', (address, other, isPose) => {
    expect(poses(at(address), at(other))).toBe(isPose)
  })

  it('is told by a word of a display name too, of three letters at least', () => {
    const known = at('office-3@oak-mill.example', 'Jo Reed')
    expect(poses(at('post@oak-mill-mail.example', 'Reed, J.'), known)).toBe(true)
    expect(poses(at('post@oak-mill-mail.example', 'Jo'), known)).toBe(false)
    expect(poses(at('post@oak-mill.net', 'Reed, J.'), known)).toBe(false)
  })

  it('is red, for a draft too, unless the ask holds the address or the house is known', () => {
    const person = at('jo.reed@oak-mill-mail.example')
    const draft = { tool: 'save_draft', args: { to: [person.address], subject: 'Hi', body: 'Fine.' } } satisfies WriteCall
    const known = new Set(['jo.reed@oak-mill.example'])
    expect(said('Draft a mail to Jo', draft, { known })).toContain('LOOKALIKE red')
    expect(said('Write to Jo', sending([person], 'Fine.'), { known })).toContain('LOOKALIKE red')
    expect(said(`Write to ${person.address}`, sending([person], 'Fine.'), { known })).toEqual([])
    expect(said('Write to Reed', sending([person], 'Fine.'), { known: new Set([...known, person.address]) })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Judged } from './judged'
import { anna, mail, me, said, sending } from './testing'

const at = (address: string, name = '') => ({ name, address })
const write = (address: string, known: readonly string[], ask = 'Write to Anna that it is fine', more: Partial<Judged> = {}) =>
  said(ask, sending([at(address)], 'Fine.'), { known: new Set(known), ...more })

describe('a name that two colleagues answer to', () => {
  const [a, b] = ['anna.a@firm.example', 'anna.b@firm.example']

  it.each<[string, string[], string, string[]]>([
    ['is theirs both', [a, b], 'Write to Anna', ['RCPT_COLLEAGUE amber']],
    ['is not that of a colleague with another', [a, 'otto.b@firm.example'], 'Write to Anna', []],
    ['is not that of somebody elsewhere', [a, 'anna.b@example.org'], 'Write to Anna', []],
    ['is not one’s own', [a], 'Write to Anna', []],
    [
      'is told apart by every word that names',
      [a, 'anna.berg@firm.example', 'anna.klein@firm.example'],
      'Write to Anna',
      ['RCPT_COLLEAGUE amber'],
    ],
  ])('%s', (_what, known, ask, warned) => {
    expect(write(a, known, ask, { own: [me.address, 'anna@firm.example'] })).toEqual(warned)
  })

  it('is told apart by every word that names, of three letters at least', () => {
    const both = ['anna.klein@firm.example', 'anna.berg@firm.example']
    expect(write('anna.klein@firm.example', both, 'Write to Anna Klein')).toEqual([])
    expect(write('anna.klein@firm.example', both, 'Write to Anna')).toEqual(['RCPT_COLLEAGUE amber'])
    const short = ['anna.de@firm.example', 'anna.berg@firm.example']
    expect(write('anna.de@firm.example', short, 'Write to Anna de B')).toEqual(['RCPT_COLLEAGUE amber'])
  })

  it('is not looked for where the display name alone is said', () => {
    const robert = at('rk77@firm.example', 'Robert Klein')
    const sources = [mail({ title: 'Hello', authors: [robert], readers: [robert, me] })]
    expect(write(robert.address, [robert.address, 'x@firm.example'], 'Write to Robert', { sources })).toEqual([])
  })

  it('is looked for among all who were read and all who stand on what is meant', () => {
    expect(write(a, [a], 'Write to Anna', { sources: [mail({ title: 'Hello', authors: [at(b)] })] })).toEqual(['RCPT_COLLEAGUE amber'])
    expect(write(a, [a], 'Write to Anna', { sources: [mail({ title: 'Hello', readers: [at(b)] })] })).toEqual(['RCPT_COLLEAGUE amber'])
  })
})

describe('an address that looks like another', () => {
  it.each<[string, string[], string[]]>([
    ['anna.berg@exarnple.org', [anna.address], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['anna.berg@examp1e.org', [anna.address], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['anna.berg@exampl.org', [anna.address], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['anna.berg@exmpl.org', [anna.address], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['post@exmpl.orgs', [anna.address], ['RCPT_NEW red']],
    ['anna@ab.de', ['x@ac.de'], ['RCPT_NEW red']],
    ['anna@ab.dex', ['x@ac.dey'], ['RCPT_NEW red']],
    ['anna@abc.dex', ['x@abd.dey'], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['anna@abcd.de', ['x@abce.de'], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['anna@gmail.com', ['x@gmx.com'], ['RCPT_NEW red']],
    ['anna@grnail.com', ['x@gmail.com'], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['anna@gmail.com', ['x@gmaill.com'], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['anna@еxamples.net', ['x@y.example'], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['client-example@gmail.com', ['x@client.example'], ['RCPT_NEW red', 'LOOKALIKE red']],
    ['ab.de.x@gmail.com', ['x@ab.de'], ['RCPT_NEW red']],
    ['me.gmailcom@post.example.net', ['x@gmail.com'], ['RCPT_NEW red']],
  ])('%s beside %o: %o', (address, known, warned) => {
    expect(write(address, known, 'Write to them', {})).toEqual(warned)
  })

  it('is none where the ask holds it', () => {
    expect(write('anna.berg@exarnple.org', [anna.address], 'Write to anna.berg@exarnple.org')).toEqual([])
  })
})

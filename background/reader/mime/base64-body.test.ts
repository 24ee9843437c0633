import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawMail, readMail } from '../testing'
import { decodeBase64 } from './base64-body'

const said = 'Dear Bo,\r\nwe come with four people on Friday, and the children too. Shall we bring the soup or the cake? Tell Ann.\r\n'
const coded = Buffer.from(said).toString('base64')
const folded = (text: string, length: number): string[] => text.match(new RegExp(`.{1,${length}}`, 'g')) ?? []
const lines = folded(coded, 76)
const [first = '', ...others] = lines
const shown = said.replaceAll('\r\n', '\n').trim()

const read = (...body: string[]): [string | undefined, string[] | undefined] => {
  const message = readMail(rawMail('From: ann@example.org', 'Content-Transfer-Encoding: base64', '', ...body))
  return [message?.full, message?.leftOut.map(({ why }) => why)]
}
const damaged = ['undecodable']

describe('a body in base64', () => {
  it.each([
    ['a character that is none of it', [`${first.slice(0, 20)}?${first.slice(20)}`, ...others]],
    ['a blank in a line', [`${first.slice(0, 20)} ${first.slice(20)}`, ...others]],
    ['blanks in place of line ends', [folded(coded, 60).join(' ')]],
    ['blanks between all its groups', [folded(coded, 4).join(' ')]],
  ])('is decoded and told as damaged: %s', (_, body) => {
    expect(read(...body)).toEqual([shown, damaged])
  })

  it('loses no more than the character that another one stands for', () => {
    for (const other of ['?', 'é']) {
      const [full] = read(`${first.slice(0, 21)}${other}${first.slice(22)}`, ...others)
      expect(full).toMatch(/^Dear Bo,\nwe co[\s\S]{3}ith four people on Friday, [\s\S]*Tell Ann\.$/)
    }
  })

  it.each([3, 10, 20, 75])('is whole where its lines have %i characters', length => {
    expect(read(...folded(coded, length))).toEqual([shown, []])
    expect(read(...lines.flatMap(line => folded(line, length)))).toEqual([shown, []])
  })

  it('is whole whatever its bytes, with lines of any length and line ends that are doubled or not', () => {
    const anyByte = fc.oneof(fc.constantFrom(0x78, 0x00, 0xff), fc.nat({ max: 255 }))
    const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\r\n', '\r\r\n', '\n\n\n')
    fc.assert(
      fc.property(fc.array(anyByte, { maxLength: 400, size: 'max' }), fc.integer({ min: 40, max: 76 }), ends, (bytes, length, end) => {
        const body = folded(Buffer.from(bytes).toString('base64'), length).join(end)
        const { bytes: read, sound, partial } = decodeBase64(new TextEncoder().encode(body))
        expect([[...read], sound, partial]).toEqual([bytes, true, false])
      }),
      { seed: 5, numRuns: 1000 },
    )
  })

  it.each([70, 74, 75, 76])('is whole where its line ends are doubled and a last line is a word: %i characters a line', length => {
    const text = `${'x'.repeat(57)}now`
    expect(read(folded(Buffer.from(text).toString('base64'), length).join('\n\n'))).toEqual([text, []])
  })

  const rule = '_'.repeat(47)
  it.each([
    ['a rule of low lines', [rule, 'Ann list', 'https://example.org/list']],
    ['a rule of dashes', ['-'.repeat(20), 'Ann list']],
    ['one word below an empty line', ['', 'Unsubscribe', 'https://example.org/a/b/c/d/e/f']],
    ['names that are written like base64', ['', 'LinkedIn', 'Our JavaScript Club']],
    ['an empty line amid it', ['', 'Ann list', '', 'Bye']],
  ])('stands above the footer of a list: %s', (_, footer) => {
    const body = Buffer.from(said.trim().padEnd(120, '.')).toString('base64')
    expect(body).toMatch(/[^=]$/)
    const [full] = read(...folded(body, 76), ...footer)
    expect(full).toBe([shown.padEnd(119, '.'), ...footer].join('\n').replace('\n\n', '\n'))
    expect(read(...folded(coded, 76), ...footer)[1]).toEqual(damaged)
  })

  it.each(['Yes', 'No.', 'Okay', 'Sure\r\n\r\nAnn', 'Ja', 'Yes\r\nFour people\r\nThanks\r\nBob', 'I come'])(
    'is shown as it stands where it is words: %s',
    body => {
      expect(read(...body.split('\r\n'))).toEqual([body.replaceAll('\r\n', '\n'), damaged])
    },
  )

  it.each(['Yes', 'Nein', 'é', 'Ja!', 'да'])('is decoded where it is base64, however short: %s', word => {
    expect(read(Buffer.from(word).toString('base64'))).toEqual([word, []])
  })

  it('loses no more than a line where one of its characters is gone', () => {
    const numbered = Array.from({ length: 40 }, (_, i) => `guest ${i} comes`).join(', ')
    const long = folded(Buffer.from(numbered).toString('base64'), 76)
    const cut = long.map((line, i) => (i === 3 ? `${line.slice(0, 30)}${line.slice(31)}` : line))
    const [full = '', why] = read(...cut)
    expect([full.slice(0, 171), full.slice(-300)]).toEqual([numbered.slice(0, 171), numbered.slice(-300)])
    expect(why).toEqual(damaged)
  })

  it('ends above one word that is no end of it, without padding', () => {
    const body = Buffer.from(said.trim().padEnd(121, '.')).toString('base64').replace(/=+$/, '')
    expect(read(...folded(body, 76), 'Unsubscribe')).toEqual([`${shown.padEnd(120, '.')}\nUnsubscribe`, damaged])
  })

  it('is decoded behind a notice of a relay, and below it', () => {
    expect(read(first, 'Scanned by a relay.', ...others)).toEqual([`${shown}\nScanned by a relay.`, damaged])
    expect(read('Scanned by a relay.', '', ...lines)).toEqual([`${shown}\nScanned by a relay.`, damaged])
  })

  it('may end and begin again', () => {
    const parts = ['Dear Bo,\n', 'we come with four people.\n'].map(text => Buffer.from(text).toString('base64'))
    expect(read(...parts)).toEqual(['Dear Bo,\nwe come with four people.', []])
  })
})

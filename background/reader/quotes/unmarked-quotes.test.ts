import { describe, expect, it } from 'vitest'
import { readPlain } from '../testing'

const mail = 'Will you come to the picnic?\nWho drives there and back?\nWhat shall we bring along?\nSee you, Ann'
const answered =
  'Will you come to the picnic?\n\nYes, both\n\nWho drives there and back?\nI do, with the van\nWhat shall we bring along?\nSalad\nSee you, Ann'

describe('a quote without marks into which its sender typed', () => {
  it.each(['Ann Lee wrote:', 'Ann Lee wrote on 20 Nov 2026:'])('goes on below each answer: %s', attribution => {
    const [, message] = readPlain(mail, `Fine.\n\n${attribution}\n\n${answered}`)
    expect(message?.authored.split(/\n+/)).toEqual(['Fine.', 'Yes, both', 'I do, with the van', 'Salad'])
    expect(message?.text).toContain('> Who drives there and back?\nI do, with the van')
  })

  it('is nobody’s own where the line above names another than its sender', () => {
    const [, message] = readPlain(mail, `Fine.\n\nCarl Voss wrote:\n\n${answered}`)
    expect(message?.authored).toBe('Fine.')
    expect(message?.text).toContain('Carl Voss wrote:')
    for (const line of answered.split('\n')) expect(message?.text).toContain(line)
  })

  it('goes on only with what stands next in that mail, and in more than two words', () => {
    const own = 'Yes, both\nSee you, Ann'
    expect(readPlain(mail, `Ann Lee wrote:\n\nWill you come to the picnic?\n${own}`)[1]?.authored).toBe(own)
    const short = mail.replace('Who drives there and back?', 'Who drives?')
    const two = 'I do\nWho drives?'
    expect(readPlain(short, `Ann Lee wrote:\n\nWill you come to the picnic?\n${two}`)[1]?.authored).toBe(two)
  })

  it('goes on below lines that were deleted, and never above', () => {
    const ownOf = (quote: string): string | undefined => readPlain(mail, `Ann Lee wrote:\n\n${quote}`)[1]?.authored
    expect(ownOf('Will you come to the picnic?\nYes, both\nWhat shall we bring along?\nSalad')).toBe('Yes, both\nSalad')
    const again = 'Salad\nWho drives there and back?'
    expect(ownOf(`What shall we bring along?\n${again}`)).toBe(again)
  })

  it('goes on with whole lines alone', () => {
    const ownOf = (answer: string): string | undefined =>
      readPlain(mail, `Ann Lee wrote:\n\nWill you come to the picnic?\nYes\n${answer}`)[1]?.authored
    for (const answer of ['Who drives there and back? Me and also you too', 'What shall we bring', 'shall we bring along See you Ann'])
      expect(ownOf(answer)).toBe(`Yes\n${answer}`)
  })

  it('has answers of up to forty lines', () => {
    const long = (lines: number): string => Array.from({ length: lines }, (_, at) => `Of ${at * 7} things I say no`).join('\n')
    const ownOf = (answer: string): string | undefined =>
      readPlain(mail, `Ann Lee wrote:\n\n${mail.replace('picnic?\n', `picnic?\n${answer}\n`)}`)[1]?.authored
    expect(ownOf(long(40))).toBe(long(40))
    expect(ownOf(long(41))).toContain('Who drives there')
  })
})

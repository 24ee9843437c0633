import { describe, expect, it } from 'vitest'
import { readPlain } from '../testing'

const mail = 'Dear Bob,\n\nThe plumber says that the pump in the cellar is quite worn out and wants 480 euros.\nShall we pay?\n\nAnn'
const attribution = 'On Fri, 20 Nov 2026 at 10:00, Ann Lee <ann@example.org> wrote:'
const ownOf = (quote: string): string | undefined => readPlain(mail, `${attribution}\n${quote}`)[1]?.authored
const start = '> Dear Bob,\n>\n> The plumber says that the pump in the cellar is quite worn'

describe('a quoted line that was broken', () => {
  it.each([
    ['in two', 'out and wants 480 euros.'],
    ['in three', 'out and wants\n480 euros.'],
    ['in four', 'out\nand wants\n480 euros.'],
  ])('is quoted to its end: %s', (_, rest) => {
    expect(ownOf(`${start}\n${rest}\n> Shall we pay?\n\nYes.`)).toBe('Yes.')
    expect(ownOf(`> Dear Bob,\n>\n> The plumber says that the pump\n> in the cellar is quite worn\n${rest}\n> Shall we pay?\n\nYes.`)).toBe(
      'Yes.',
    )
    expect(ownOf(`${start}\n${rest}\nNo, not that much.\n> Shall we pay?`)).toBe('No, not that much.')
  })

  it('is quoted to its end where each is broken', () => {
    const all = mail
      .replace('pump ', 'pump\n')
      .replace('worn ', 'worn\n')
      .replace(/^(?!in the|out)/gm, '> ')
    expect(readPlain(mail, `Yes.\n\n${attribution}\n${all}`)[1]).toMatchObject({ text: 'Yes.', authored: 'Yes.' })
    expect(readPlain(mail, `Yes.\n\n${attribution}\n${all.split('\n').slice(2, 5).join('\n')}`)[1]?.authored).toBe('Yes.')
  })

  it('is folded as a whole', () => {
    const text = readPlain(mail, `Yes.\n\n${attribution}\n${start}\nout and wants 480 euros.\n> Shall we pay?\n>\n> Ann`)[1]?.text
    expect(text).toBe('Yes.')
  })

  it.each([
    ['says more', 'out and wants 480 euros. Never at all'],
    ['says less', 'out and'],
    ['stands apart', '\nout and wants 480 euros.'],
    ['is another', 'out? Really?'],
  ])('is not what %s', (_, answer) => {
    expect(ownOf(`${start}\n${answer}`)).toBe(answer.trim())
  })

  it('is none where the line ends', () => {
    expect(ownOf('> Dear Bob,\n>\n> Is it one, two or three?\nShall we pay?\n')).toBe('Shall we pay?')
    expect(ownOf(`${start} out and wants 480 euros.\nShall we pay?\n`)).toBe('Shall we pay?')
    const next = 'The plumber says that the pump in the cellar is quite worn out and wants 480 euros.'
    expect(ownOf(`> Shall we pay?\n> Dear Bob,\n${next}`)).toBe(next)
  })
})

import { describe, expect, it } from 'vitest'
import { readPlain } from '../testing'

const mail = 'Dear Bob,\n\nWill you come on Saturday?\nWho drives?\n\nAnn'
const attribution = 'On Fri, 20 Nov 2026 at 10:00, Ann Lee <ann@example.org> wrote:'
const quoteBy = (mark: string): string => mail.replace(/^/gm, mark)

describe('quote marks other than ">"', () => {
  it.each(['| ', '|', 'AL> ', 'AL>', 'ABL> ', 'АЛ> '])('mark a quote below an attribution: %s', mark => {
    const quote = quoteBy(mark).replace('?', '?\nYes, gladly')
    const [, message] = readPlain(mail, `${attribution}\n\n${quote}\n\nBye`)
    expect(message?.authored).toBe('Yes, gladly\n\nBye')
    expect(message?.text).toMatch(/^> Will you come on Saturday\?\nYes, gladly\n> Who drives\?/)
  })

  it.each(['| | ', 'AL>> '])('mark a quote in a quote: %s', mark => {
    const [, message] = readPlain(mail, `${attribution}\n\nAL> You asked before:\n${quoteBy(mark)}\n\nYes.`)
    expect(message?.full).toMatch(/^>> Will you come/m)
    expect(message?.authored).toBe('Yes.')
  })

  it.each([
    ['without an attribution', 'Now:', 'AL> '],
    ['of small letters', attribution, 'al> '],
    ['of more letters than initials have', attribution, 'ABLE> '],
  ])('are none: %s', (_, above, mark) => {
    expect(readPlain('Hello', `${above}\n${quoteBy(mark)}`)[1]?.full).toContain(`${mark}Who drives?`)
  })

  it('are none of a table’s row', () => {
    expect(readPlain(mail, `${attribution}\n| Bob | yes |\n| Cleo | no |`)[1]?.full).toContain('| Cleo | no |')
  })
})

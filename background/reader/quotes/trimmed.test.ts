import { describe, expect, it } from 'vitest'
import { readHtml, readPlain } from '../testing'

const questions = ['Do you come to the dinner on Friday?', 'Do you come to the breakfast on Saturday?', 'Do you need a hotel room?']
const [dinner = '', breakfast = '', room = ''] = questions
const asked = `Dear all,\n\n${questions.join('\n')}\n\nKind regards\nAnn\n-- \nThe choir of Lee`
const said = 'On Mon, May 4, 2026 at 11:00 AM Ann Lee <ann@example.org> wrote:'
const quoted = (text: string): string => text.replace(/^/gm, '> ')
const div = (lines: readonly string[]): string => lines.map(line => `<div>${line}</div>`).join('')

describe('a quote of which lines were deleted', () => {
  it.each([dinner, breakfast, room, `${dinner}\n${room}`])('stays below what answers it: %s', left => {
    const body = `Yes, gladly!\n\n${said}\n${quoted(left)}`
    expect(readPlain(asked, body)[1]?.text).toBe(body)
    expect(readPlain(asked, `${body}\n\nBob`)[1]?.text).toBe(`${body}\n\nBob`)
  })

  it('stays without an attribution, a line of a list', () => {
    const days = 'Which day suits you?\n\n- Thursday 7 May\n- Friday 8 May\n- Monday 11 May'
    expect(readPlain(days, 'This one.\n\n> - Friday 8 May')[1]?.text).toBe('This one.\n\n> - Friday 8 May')
  })

  it.each([
    ['Gmail', `<div class="gmail_quote"><div class="gmail_attr">${said.replace('<', '&lt;')}<br></div><blockquote class="gmail_quote">`],
    ['Apple Mail', `<div><blockquote type="cite"><div>${said.replace('<', '&lt;')}</div></blockquote><blockquote type="cite">`],
  ])('stays in the HTML of %s', (_, open) => {
    const reply = (lines: readonly string[]): string => `<div>Yes, gladly!</div>${open}${div(lines)}</blockquote></div>`
    const [, trimmed, whole] = readHtml(div(questions), reply([breakfast]), reply(questions))
    expect(trimmed?.text).toContain(`> ${breakfast}`)
    expect(trimmed?.text).toContain('Ann Lee')
    expect(trimmed?.text).not.toContain('dinner')
    expect(whole?.text).toBe('Yes, gladly!')
  })

  it.each([
    ['all', asked],
    ['all but the signature', asked.slice(0, asked.indexOf('\n-- '))],
    ['all but who signs it', asked.slice(0, asked.indexOf('\n\nKind'))],
    ['all that is said', questions.join('\n')],
    ['all, with other ends of lines', asked.replace('the dinner', 'the\ndinner')],
  ])('folds where it has %s', (_, left) => {
    expect(readPlain(asked, `Yes, gladly!\n\n${said}\n${quoted(left)}`)[1]?.text).toBe('Yes, gladly!')
  })

  it('folds where a program cut off the end of a long one', () => {
    const long = Array.from({ length: 20 }, (_, at) => `Point number ${at} of what we said about the boat.`)
    const body = (lines: readonly string[]): string => `Agreed.\n\n${said}\n${quoted(lines.join('\n'))}`
    const [, cut, trimmed] = readPlain(long.join('\n'), body(long.slice(0, 8)), body(long.slice(8, 16)))
    expect(cut?.text).toBe('Agreed.')
    expect(trimmed?.text).toContain('> Point number 12')
  })

  it('folds where answers stand between its lines and all of it is there', () => {
    const body = `Hi Ann,\n\n> ${dinner}\nYes.\n> ${breakfast}\n> ${room}\n\nBob`
    expect(readPlain(asked, body)[1]?.text).not.toContain(breakfast)
  })
})

describe('a quote in another order', () => {
  const days = ['Thursday the 7th of May', 'Friday the 8th of May', 'Monday the 11th of May']
  it('stays', () => {
    const [one, two, three] = days
    const body = (lines: readonly (string | undefined)[]): string =>
      `In this order, please.\n\n${quoted(['Which day?', ...lines].join('\n'))}`
    const [, other, same] = readPlain(['Which day?', ...days].join('\n'), body([three, one, two]), body(days))
    expect(other?.text).toBe(body([three, one, two]))
    expect(same?.text).toBe('In this order, please.')
  })
})

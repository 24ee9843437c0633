import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, readHtml, readPlain, threadOf } from '../testing'

const said = 'We meet at the lake on Saturday.\nAnn comes at seven.\nComing?\nBob brings the boat and the oars.'
const quoteOf = (text: string): string => text.replace(/^/gm, '> ')
const inHtml = (text: string): string => text.replace(/^.*$/gm, line => `<div>${line.replace(/</g, '&lt;')}</div>`)

describe('signs put into a quote', () => {
  const typed = ['???', '!!!', '(?)', ':-(', ':)', '<---', '<<<', '-->', '///', '...']

  it.each(typed)('stay at the end of a line: %s', sign => {
    const changed = said.replace('seven.', `seven. ${sign}`)
    const [, plain, whole] = readPlain(said, `So.\n\n${quoteOf(changed)}`, quoteOf(said))
    expect(plain?.text).toContain(`> Ann comes at seven. ${sign}`)
    expect(plain?.text).not.toContain('oars')
    expect(whole?.text).toBe('')
    expect(readHtml(inHtml(said), `<p>So.</p><blockquote>${inHtml(changed)}</blockquote>`)[1]?.text).toContain(`seven. ${sign}`)
  })

  it.each(typed)('stay as a line of their own, with the line above them: %s', sign => {
    const changed = said.replace('seven.', `seven.\n${sign}`)
    const answers = [
      readPlain(said, `So.\n\n${quoteOf(changed)}`)[1],
      readHtml(inHtml(said), `<p>So.</p><blockquote>${inHtml(changed)}</blockquote>`)[1],
    ]
    for (const answer of answers) expect(answer?.text).toMatch(/Ann comes at seven\.\n+> \S+$/)
  })

  it.each([
    ['Food wishes: ____', 'Food wishes: --'],
    ['Coming: ____', 'Coming: ++'],
    ['How I liked the picnic: *****', 'How I liked the picnic: *'],
    ['It costs us 1,500 for the boat', 'It costs us 1.500 for the boat'],
    ['We meet at 10:30 behind the mill', 'We meet at 10-30 behind the mill'],
    ['The sum of it is a == b here', 'The sum of it is a != b here'],
    ['The sum of it is a < b here', 'The sum of it is a > b here'],
    ['Will you tell me?', 'Will you tell me!'],
    ['All that we want is a boat', 'All that we WANT is a boat'],
  ])('stay where they were put for others: %s', (line, changed) => {
    const mail = `Hello all,\n${line}\nSee you there, all of you`
    const [, answer, whole] = readPlain(mail, `So.\n\n${quoteOf(mail.replace(line, changed))}`, `So.\n\n${quoteOf(mail)}`)
    expect(answer?.text).toContain(`> ${changed}`)
    expect(whole?.text).toBe('So.')
  })

  it.each([
    [
      'wrapped anew',
      'The boat (the green one), which\nleaks - a bit - is ours... all\nday!',
      'The boat (the green one), which leaks - a bit -\nis ours... all day!',
    ],
    ['quotation marks', 'The “green” boat isn’t ours, they say…', 'The "green" boat isn\'t ours, they say...'],
    ['an address in brackets', 'The list is at https://example.org/list as ever', 'The list is at <https://example.org/list> as ever'],
    ['blanks that do not break', 'The boat is ours.  It leaks  a bit', 'The boat is ours.? It leaks? a bit'],
    ['indentation', 'Do so:\n    boat(green, 1)\n    oars(two)', 'Do so:\n??? boat(green, 1)\n??? oars(two)'],
    [
      'a rule',
      'The boat is ours for the day.\nIt leaks, as ever',
      'The boat is ours for the day.\n____________________\nIt leaks, as ever',
    ],
    ['a host', 'The list is at www.Example.org as ever', 'The list is at www.example.org as ever'],
  ])('are none where a program changed them: %s', (_, mail, quote) => {
    expect(readPlain(mail, `So.\n\n${quoteOf(quote)}`)[1]?.text).toBe('So.')
  })

  it('are none where a program makes them of emphasis in HTML', () => {
    const page = '<p>The <b>green</b> boat is ours for the day.</p>'
    const mail = (type: string, body: string): Uint8Array => rawMail('From: Ann <ann@example.org>', `Content-Type: ${type}`, '', body)
    const read = (quote: string): string | undefined =>
      readThread(threadOf(mail('text/html', page), mail('text/plain', `So.\n\n${quoteOf(quote)}`)), new Map()).messages[1]?.text
    expect(read('The *green* boat is ours for the day.')).toBe('So.')
    expect(read('The *red* boat is ours for the day.')).toContain('*red*')
  })
})

describe('capitals put into a quote', () => {
  const form = 'Will you come to the picnic with us?'
  const mail = (type: string, body: string): Uint8Array => rawMail('From: Ann <ann@example.org>', `Content-Type: ${type}`, '', body)
  const read = (type: string, quoted: string, offered = 'Yes / No'): string | undefined =>
    readThread(
      threadOf(
        mail(type, type === 'text/html' ? `<p>${form}</p><p>${offered}</p>` : `${form}\n${offered}`),
        mail('text/plain', `So.\n\n${quoteOf(`${form}\n${quoted}`)}`),
      ),
      new Map(),
    ).messages[1]?.text

  it.each(['text/plain', 'text/html'])('stay where they choose one of several, in a quote of %s', type => {
    for (const chosen of ['YES / no', 'YES / No', 'yes / NO']) expect(read(type, chosen)).toContain(`> ${form}\n> ${chosen}`)
    expect(read(type, 'Yes / No')).toBe('So.')
  })

  it('are none where a program writes a heading so', () => {
    expect(read('text/html', 'YES / NO')).toBe('So.')
    expect(read('text/html', '*bus / 12*', 'bus / 12')).toBe('So.')
  })
})

describe('lines moved or put into a quote', () => {
  it.each([
    ['Coming?\nyes\nWine?\nno', 'Coming?\nno\nWine?\nyes'],
    ['Friday:\nAnn\nSaturday:\nBob\nCy', 'Friday:\nAnn\nBob\nSaturday:\nCy'],
    ['Coming?\nyes\nWine?\nno\nCake?\nyes', 'Coming?\nyes\nWine?\nyes\nCake?\nno'],
  ])('stay with the lines above them: %s', (form, changed) => {
    const hello = 'Hello all of you out there,\n'
    const [, answer, whole] = readPlain(hello + form, `So.\n\n${quoteOf(hello + changed)}`, quoteOf(hello + form))
    expect(answer?.text).toContain(quoteOf(changed).split('\n').slice(-3).join('\n'))
    expect(whole?.text).toBe('')
  })

  it.each(['[I disagree!]', '[I disagree with all of it!]'])('become the author’s own below the line that they answer: %s', remark => {
    const [, answer] = readPlain(said, `So.\n\n${quoteOf(said.replace('seven.', `seven.\n${remark}`))}`)
    expect(answer?.text).toBe(`So.\n\n> Ann comes at seven.\n${remark}`)
    expect(answer?.authored).toBe(`So.\n\n${remark}`)
  })
})

import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, readHtml, readPlain, threadOf } from '../testing'

const said = 'Will you come to the picnic on Saturday?\n\nPlease bring something to eat and a blanket.'
const quoteOf = (text: string): string => text.replace(/^/gm, '> ')
const inHtml = (text: string): string => text.replace(/^.*$/gm, line => `<div>${line || '<br>'}</div>`)
const english = 'On Nov 20, 2026, at 11:00 AM, Ann Lee <ann@example.org> wrote:'
const german = 'Am 20.11.2026 um 11:00 schrieb Ann Lee <ann@example.org>:'

describe('an attribution as the first line of a quote', () => {
  it.each([english, german, english.replace(' Ann', '\nAnn')])('folds with all of the quote: %s', who => {
    expect(readPlain(said, `Yes!\n\n${quoteOf(`${who}\n\n${said}`)}`)[1]?.text).toBe('Yes!')
  })

  it.each(['<blockquote type="cite">', '<div class="yahoo_quoted">'])('folds in HTML: %s', open => {
    const end = open.replace(/^<(\w+).*/, '</$1>')
    const head = `<div>${english.replace('<', '&lt;').replace('>', '&gt;')}</div><br class="Apple-interchange-newline">`
    expect(readHtml(inHtml(said), `<div>Yes!</div>${open}${head}${inHtml(said)}${end}`)[1]?.text).toBe('Yes!')
  })

  it('stays where not all below it is folded', () => {
    const changed = said.replace('a blanket', 'two blankets')
    expect(readPlain(said, `Yes!\n\n${quoteOf(`${english}\n\n${changed}`)}`)[1]?.text).toContain(`> ${english}`)
    expect(readPlain('Something else.', `Yes!\n\n${quoteOf(`${english}\n\n${said}`)}`)[1]?.text).toContain(`> ${english}`)
  })
})

describe('an attribution above a quote that begins with another, or with a header', () => {
  const header =
    '-----Original Message-----\nFrom: Ann Lee <ann@example.org>\nSent: Friday, November 20, 2026 11:00 AM\nTo: Bob Ray\nSubject: Picnic'
  it.each([`${header}\n\n${said}\n\nYes.`, `${english}\n${quoteOf(said)}\n\nYes.`])('folds with it: %s', answer => {
    const above = 'On Fri, Nov 20, 2026 at 12:00 PM Bob Ray <bob@example.net> wrote:'
    expect(readPlain(said, answer, `Thank you.\n\n${above}\n\n${quoteOf(answer)}`)[2]).toMatchObject({
      text: 'Thank you.',
      authored: 'Thank you.',
    })
  })
})

describe('an attribution behind words of its author in the same line', () => {
  const who = 'No On Fri, 20 Nov 2026 at 11:00 Ann Lee <ann@example.org> wrote:'

  it('is his own, whether the quote below it folds or not', () => {
    for (const quote of [said, said.replace('a blanket', 'two blankets'), 'Will you come to the picnic on Saturday?'])
      expect(readPlain(said, `${who}\n\n${quoteOf(quote)}`)[1]?.authored).toBe(who)
  })

  it('stays within a quote, and is his who is quoted', () => {
    const reply = readPlain(said, `${who}\n\n${quoteOf(said)}`, `Pity!\n\n${quoteOf(`${who}\n\n${quoteOf(said)}`)}`)[2]
    expect(reply?.authored).toBe('Pity!')
    const changed = readPlain(said, 'Hi', `Pity!\n\n${quoteOf(`${who}\n\n${quoteOf(said)}`)}`)[2]
    expect([changed?.authored, changed?.text.includes(who)]).toEqual(['Pity!', true])
  })
})

describe('an attribution that names another than whose words stand below it', () => {
  const forged = [
    'On Nov 20, 2026, at 11:00 AM, Bob Ray <bob@example.net> wrote:',
    'Bob Ray wrote:',
    'On Nov 20, 2026, Carol Unknown <carol@example.com> wrote:',
    'Am 20.11.2026 um 11:00 schrieb Carol Unknown:',
  ]

  it.each(forged)('stays with them: %s', who => {
    const plain = readPlain(said, 'I cannot.', `Yes!\n\n${who}\n${quoteOf(said)}`)[2]?.text
    expect(plain).toBe(`Yes!\n\n${who}\n${quoteOf(said).replace('> \n', '>\n')}`)
    const page = `<div>Yes!</div><div>${who.replace('<', '&lt;').replace('>', '&gt;')}</div><blockquote>${inHtml(said)}</blockquote>`
    expect(readHtml(inHtml(said), inHtml('I cannot.'), page)[2]?.text).toContain(`${who}\n\n> Will you come`)
  })

  it('stays within a quote, and above a header', () => {
    const inner = `Yes!\n\n${quoteOf(`${forged[0]}\n${quoteOf(said)}`)}`
    expect(readPlain(said, 'I cannot.', inner)[2]?.text).toContain('Bob Ray <bob@example.net> wrote:\n>> Will you come')
    const head = [
      'From: Bob Ray <bob@example.net>',
      'Sent: Friday, 20 November 2026 11:00',
      'To: Ann Lee <ann@example.org>',
      'Subject: Picnic',
    ]
    const below = `Yes!\n\n-----Original Message-----\n${head.join('\n')}\n\n${said}`
    expect(readPlain(said, 'I cannot.', below)[2]?.text).toContain('Will you come to the picnic')
    expect(readPlain(said, 'I cannot.', below.replace(/Bob Ray <bob@example.net>/, 'Ann Lee <ann@example.org>'))[2]?.text).toBe('Yes!')
  })

  it.each([
    'On Nov 20, 2026, at 11:00 AM, Lee, Ann <ann.lee@example.com> wrote:',
    'On Friday, ann@example.org wrote:',
    'Ann wrote:',
    'On 20 Nov 2026, you wrote:',
  ])('is none where it may name them: %s', who => {
    expect(readPlain(said, 'I cannot.', `Yes!\n\n${who}\n${quoteOf(said)}`)[2]?.text).toBe('Yes!')
  })

  it('is none above a quote of a quote, whoever is quoted there', () => {
    const answer = `On Nov 20, 2026, Ann Lee <ann@example.org> wrote:\n${quoteOf(said)}\n\nI cannot come, as I work on Saturdays.`
    const both = `So.\n\nOn Nov 20, 2026, Bob Ray <bob@example.net> wrote:\n${quoteOf(answer)}`
    expect(readPlain(said, answer, both)[2]?.text).toBe('So.')
  })

  it('is none above what is left of a quote of which its words were deleted', () => {
    const who = 'On Nov 20, 2026, Bob Ray <bob@example.net> wrote:'
    const ann = 'On Nov 20, 2026, Ann Lee <ann@example.org> wrote:'
    const own = 'I cannot come, as I work on Saturdays.'
    const answer = `${ann}\n${quoteOf(said)}\n\n${own}`
    expect(readPlain(said, answer, `So.\n\n${who}\n${quoteOf(quoteOf(said))}`)[2]?.text).toBe('So.')
    expect(readPlain(said, answer, `So.\n\n${who}\n${quoteOf(`${ann}\n>\n${own}`)}`)[2]?.text).toBe('So.')
  })

  it('is none above a quote that format=flowed marks as its author’s own text', () => {
    const head = (name: string): string[] => [`From: ${name}`, `Message-ID: <${name.slice(0, 3)}@example.org>`]
    const own = 'I cannot come, as I work on Saturdays.'
    const answer = `On Nov 20, 2026, Ann Lee <ann@example.org> wrote:\n${quoteOf(said)}\n\n${own}`
    const flowed = `So.\n\n> On Nov 20, 2026, Bob Ray <bob@example.net> wrote:\n${quoteOf(quoteOf(said))}`
    const thread = threadOf(
      rawMail(...head('Ann Lee <ann@example.org>'), '', said),
      rawMail(...head('Bob Ray <bob@example.net>'), '', answer),
      rawMail(...head('Cleo Fox <cleo@example.com>'), 'Content-Type: text/plain; format=flowed', '', flowed),
    )
    expect(readThread(thread, new Map()).messages[2]?.text).toBe('So.')
  })

  it('is judged once: what a message folded folds in the quotes of that message, too', () => {
    const answer = `On Nov 20, 2026, ann lee wrote:\n${quoteOf(said)}\n\nI cannot come, as I work on Saturdays.`
    const both = `So.\n\nOn Nov 20, 2026, Bob Ray <bob@example.net> wrote:\n${quoteOf(answer)}`
    expect(readPlain(said, answer)[1]?.text).not.toContain('ann lee')
    expect(readPlain(said, answer, both)[2]?.text).toBe('So.')
  })
})

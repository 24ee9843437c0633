import { describe, expect, it } from 'vitest'
import { readHtml, readPlain } from '../testing'

const attribution = 'On Fri, Nov 20, 2026 at 11:00 AM Ann Lee <ann@example.org> wrote:'
const marked = (text: string): string => text.replace(/^/gm, '> ')
/** What is Bob's own who says "See below." above a quote. */
const authoredOf = (source: string, quote: string, who = attribution): string | undefined =>
  readPlain(source, `See below.\n\n${who}\n${marked(quote)}`)[1]?.authored.replace(/^See below\.\n*/, '')

const mail = 'Dear all,\nWill you come?\nWho drives?\nAnn'

describe('an answer behind a quoted line', () => {
  it.each([
    ['below a deeper quote of which some was deleted', '> one\n> two\nWe leave at ten.\nAnn', '> one\nWe leave at ten. Fine\nAnn', 'Fine'],
    ['where the mail ends, its line broken anew', 'Who comes along to the lake?', 'Who comes along\nto the lake? All of us', 'All of us'],
    ['a date or a number', 'When will you be there?\nAnn', 'When will you be there? 20.11.2026\nAnn', '20.11.2026'],
    ['up to a deeper line', mail, 'Dear all,\nWill you come? No,\n> says Cleo\nWho drives?\nAnn', 'No,'],
    ['up to a blank line', mail, 'Dear all,\nWill you come?\nWho drives? Me\n\nYou get this as you are here', 'Me'],
    ['up to a picture', mail, 'Dear all,\nWill you come? No,\n<map.png>\nWho drives?\nAnn', 'No,'],
    ['up to a line of the mail, and what is behind that', mail, 'Dear all,\nWill you come? No\nWho drives? Cleo\nAnn', 'No\nCleo'],
  ])('is its author’s own %s', (_, source, quote, own) => {
    expect(authoredOf(source, quote)).toBe(own)
  })

  it.each([
    ['of lines put together', mail, 'Dear all,\nWill you come? Ann'],
    ['of an attribution', mail, 'Dear all,\nWill you come? Am 19.11.2026 um 9:00 schrieb Cleo Fox:\nWho drives?\nAnn'],
    ['of an address made longer', 'See example.org/map\nWho drives?\nAnn', 'See example.org/map?utm=mail\nWho drives?\nAnn'],
    ['of a picture', mail, 'Dear all,\nWill you come? <map.png>\nWho drives?\nAnn'],
    [
      'of a line whose beginning stands above it too',
      'When?\nWho drives?\nGrüße an Jürgen\nWhen? Am Freitag möchten wir los\nAnn',
      'When?\nWho drives?\nGr??e an J?rgen\nWhen? Am Freitag m?chten wir los\nAnn',
    ],
    [
      'of a line whose beginning stands below it too',
      'Grüße an Jürgen\nWhen? Am Freitag möchten wir los\nWho drives?\nWhen?\nAnn',
      'Gr??e an J?rgen\nWhen? Am Freitag m?chten wir los\nWho drives?\nWhen?\nAnn',
    ],
    [
      'of a line that begins as one below it that asks nothing',
      'Grüße an Jürgen\nBring bread für alle Gäste\nKäse auch\nBring bread',
      'Gr??e an J?rgen\nBring bread f?r alle G?ste\nK?se auch\nBring bread',
    ],
  ])('is not made %s', (_, source, quote) => {
    expect(authoredOf(source, quote)).toBe('')
  })

  it('keeps a link where it is', () => {
    const page = (line: string): string => `<p>Dear all,</p><p>${line}</p><p>Who drives?</p>`
    const reply = `<p>Hi</p><blockquote type="cite">${page('Will you come? By <a href="https://example.org/bus">this bus</a>')}</blockquote>`
    expect(readHtml(page('Will you come?'), reply)[1]?.text).toContain('Will you come? By this bus [L1]')
  })
})

describe('an answer between two lines of a quote', () => {
  it('is its author’s own with a link in it, and in the middle of a sentence', () => {
    const page = (...lines: string[]): string => lines.map(line => `<p>${line}</p>`).join('')
    const link = '<a href="https://example.org/bus">this bus</a>'
    const reply = `<p>Hi</p><blockquote type="cite">${page('Will you come?', `Yes, by ${link}`, 'Yes, both', 'Who drives?')}</blockquote>`
    expect(readHtml(page('Will you come?', 'Who drives?'), reply)[1]?.authored).toContain('Yes, by this bus')
    const source = 'The train leaves at ten and we would like to meet you\nat the old station.\nAnn'
    expect(authoredOf(source, source.replace('you\n', 'you\n(ten is too early)\n'))).toBe('(ten is too early)')
  })

  it('has six lines at most: what is longer may be of a mail that is not at hand', () => {
    const lines = ['Yes', 'Two', 'Or so', 'By bus', 'With bread', 'And wine', 'Bob']
    for (const count of [6, 7])
      expect(authoredOf(mail, mail.replace('come?', ['come?', ...lines.slice(0, count)].join('\n')))).toBe(
        count === 6 ? lines.slice(0, 6).join('\n') : '',
      )
  })

  it.each([
    '<mailto:ann@example.org>',
    'the map (https://example.org/map)',
    'Cleo Fox <cleo@example.org>',
    '<map.png>',
    '[Grafik: Karte!]',
    'Cleo Fox wrote:',
  ])('is none that a program puts there: %s', line => {
    expect(authoredOf(mail, mail.replace('come?', `come?\n${line}`))).toBe('')
  })

  it('is its author’s own where the attribution runs over two lines', () => {
    const who = 'On Fri, Nov 20, 2026 at 11:00 AM Professor\nAnn Lee <ann@example.org> wrote:'
    expect(authoredOf(mail, mail.replace('come?', 'come?\nYes'), who)).toBe('Yes')
  })
})

describe('an answer at the end of a quote', () => {
  it.each([
    ['Dear all,\nWill you come?', 'Dear all,\nWill you come?\nYes, two of us', 'Yes, two of us'],
    [mail, 'Will you come?\nYes, two of us\nand a dog', 'Yes, two of us\nand a dog'],
    ['Kommt ihr?\nGrüße, Ann', 'Kommt ihr?\nJa, zu zweit', 'Ja, zu zweit'],
    [`${mail}`, 'Dear all,\nWill you come?\nWho drives?\n[Bob] me', '[Bob] me'],
  ])('is its author’s own below a question', (source, quote, own) => {
    expect(authoredOf(source, quote)).toBe(own)
    expect(readPlain(source, `${attribution}\n${marked(quote)}\n\nBob`)[1]?.text).toContain(`?\n${own}`)
  })

  it.each([
    ['apart from it', 'Dear all,\nWill you come?', 'Dear all,\nWill you come?\n\nYou get this as you are here'],
    ['of a list', 'Dear all,\nWill you come?', 'Dear all,\nWill you come?\nTo unsubscribe write to us'],
    ['below a statement', 'Dear all,\nwe meet at ten.', 'Dear all,\nwe meet at ten.\nYou get this as you are here'],
    ['that a program altered', 'Kommt ihr?\nGrüße, Jürgen', 'Kommt ihr?\nGr??e, J?rgen'],
    ['whose first letter it altered', 'Kommt ihr?\nÖfter, Jürgen', 'Kommt ihr?\n?fter, J?rgen'],
    ['that has the letter of the next line', 'Kommt ihr?\nGrüße, Jürgen', 'Kommt ihr?\nGruesse, Juergen'],
    [
      'of a header',
      'Dear all,\nWill you come?',
      'Dear all,\nWill you come?\nFrom: Cleo Fox\nSent: Friday, November 20, 2026 11:00 AM\nTo: Us\nSubject: Boat',
    ],
    ['that quotes more', mail, 'Dear all,\nWill you come?\nNot so\n> says Cleo'],
  ])('is none %s', (_, source, quote) => {
    expect(authoredOf(source, quote)).not.toMatch(/You get|unsubscribe|Jue?|J\?|Sent|Not so/)
  })
})

describe('a translation', () => {
  it('is nobody’s answer in a quote without marks, either', () => {
    const page = (...lines: string[]): string => lines.map(line => `<p>${line}</p>`).join('')
    const head = page(attribution.replace('<', '&lt;').replace('>', '&gt;'))
    const asked = ['Will you come along?', 'Who drives us there?', 'Thank you all so much']
    const read = (...quote: string[]) =>
      readHtml(page(...asked), `<p>Hi</p>${head}<blockquote type="cite">${page(...quote)}</blockquote>`)[1]
    const [come = '', drives = '', thanks = ''] = asked
    expect(read(come, 'Kommst du mit?', drives, 'Wer fährt uns hin?', thanks)?.authored).toBe('Hi')
    expect(read(come, 'Ja, gern', drives, 'Du vielleicht?', thanks)?.authored.split(/\n+/)).toEqual(['Hi', 'Ja, gern', 'Du vielleicht?'])
  })
})

describe('a translation of more statements than questions', () => {
  it('is nobody’s answer', () => {
    const source = 'Will you come?\nThank you\nWe leave at ten\nAnn'
    const both = 'Will you come?\nKommst du?\nThank you\nDanke schön\nWe leave at ten\nWir fahren um zehn\nAnn'
    expect(authoredOf(source, both)).toBe('')
  })
})

describe('a banner', () => {
  it.each(['We sit outside', 'Extern ist mir lieber', 'Attention, Bob is late', 'I use another browser'])(
    'is none without what it is of: %s',
    line => {
      expect(authoredOf(mail, mail.replace('come?', `come?\n${line}`))).toBe(line)
    },
  )

  it.each(['EXTERNAL', 'External', 'Sensitivity: Internal', 'INTERNAL - CONFIDENTIAL', 'View this message in your browser'])(
    'is one: %s',
    line => {
      expect(authoredOf(mail, mail.replace('come?', `come?\n${line}`))).toBe('')
    },
  )
})

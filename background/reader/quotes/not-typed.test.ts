import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, readHtml, readPlain, threadOf } from '../testing'

const attribution = 'On Fri, Nov 20, 2026 at 11:00 AM Ann Lee <ann@example.org> wrote:'
const ofCleo = 'On Thu, Nov 19, 2026 at 9:00 AM Cleo Fox <cleo@example.org> wrote:'
const mail = 'Will you come?\nWho drives?\nAnn'
const marked = (text: string): string => text.replace(/^/gm, '> ')
/** What is Bob's own who says "I agree." above a quote. */
const authoredOf = (source: string, quote: string, who = attribution): string | undefined =>
  readPlain(source, `I agree.\n\n${who}\n${marked(quote)}`)[1]?.authored

describe('the answers of a third person', () => {
  const typed = ['Will you come? No, sorry\nWho drives?\nAnn', 'Will you come?\nNo, sorry\nWho drives?\nAnn']
  it.each(typed)('stay quoted where the attribution names that one: %s', quote => {
    expect(authoredOf(mail, quote, ofCleo)).toBe('I agree.')
    expect(authoredOf(mail, quote)).toBe('I agree.\n\nNo, sorry')
  })

  it('stay so within a quote, deeper or not', () => {
    expect(authoredOf(mail, `${ofCleo}\n${marked(typed[0] ?? '')}`)).toBe('I agree.')
    expect(authoredOf(mail, marked(typed[0] ?? '').replace(/$/, '\nSee above'))).not.toContain('sorry')
    expect(authoredOf(mail, 'Will you come?\n> Me, says Cleo\nWho drives?\nAnn')).toBe('I agree.')
  })

  it('stay so below the header of an unmarked quote', () => {
    const page = (text: string): string => text.replace(/^.*$/gm, '<p>$&</p>')
    const header = (who: string): string =>
      `<div>From: ${who}<br>Sent: Friday, November 20, 2026 11:00 AM<br>To: Bob Ray<br>Subject: Picnic</div>`
    const source = 'Will you come to the picnic?\nWho drives there and back?\nSee you, Ann'
    const quote = source.replace('?', '?\nNo, sorry')
    const read = (who: string) => readHtml(page(source), `<p>I agree.</p>${header(who)}${page(quote)}`)[1]?.authored
    expect(read('Cleo Fox &lt;cleo@example.org&gt;')).toBe('I agree.')
    expect(read('Ann Lee &lt;ann@example.org&gt;')).toContain('No, sorry')
  })
})

describe('the lines of an unmarked quote below an answer', () => {
  it('are not its author’s own where the mail quoted has them', () => {
    const page = (text: string): string => `<div>${text.replaceAll('\n', '<br>')}</div>`
    const header =
      '<div>From: Ann Lee &lt;ann@example.org&gt;<br>Sent: Friday, November 20, 2026 11:00 AM<br>To: Bob Ray<br>Subject: Picnic</div>'
    const source = 'Will all of you come to the picnic?\nWho drives?\nWhat do we eat on the way?\nAnn'
    const quote = source.replace('picnic?', 'picnic?\nAll four of us, I think')
    expect(readHtml(page(source), `${header}${page(quote)}`)[1]?.authored.trim()).toBe('All four of us, I think')
  })
})

const mechanical = [
  '[image: a map of the park]',
  '[Grafik]',
  '[Inline image 1]',
  'map.png',
  '[Quoted text hidden]',
  '[Zitierter Text ausgeblendet]',
  '- show quoted text -',
  '[snip]',
  '[12 lines omitted]',
  '[attachment "map.pdf" deleted by Bob Ray]',
  '[-- Begin signature information --]',
  '*** SPAM ***',
  'Sent from my iPhone',
  'Get Outlook for Android',
  'Translated from English',
  'https://example.org/map',
  'example.org/map',
  'CAUTION: This email originated from outside of the organization.',
  'ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation.',
  "Some people who received this message don't often get email from ann@example.org",
  'Sie erhalten nicht häufig Nachrichten von dieser Absenderin',
]

describe('a line that a program changed', () => {
  it.each([
    ['You and/or Bob', 'You and'],
    ['Open src/main', 'Open src'],
    ['Ann Lee / Chair', 'Ann Lee'],
    ['Unread: 5', 'Unread: 6'],
    ['Order no: 12', 'Order no: 13'],
  ])('is no form that is filled in: %s', (line, changed) => {
    const source = `Hello all,\n${line}\nThank you\nAnn`
    expect(authoredOf(source, source.replace(line, changed))).toBe('I agree.')
  })

  it.each([
    ['yes / no', 'yes'],
    ['Will you come? yes / no', 'Will you come? no'],
    ['Anzahl Personen: 1', 'Anzahl Personen: 2'],
    ['Combien de personnes : 1', 'Combien de personnes : 2'],
    ['Cuántos niños: 0', 'Cuántos niños: 2'],
  ])('is one where it offers a choice or asks for a number: %s', (line, changed) => {
    const source = `Hello all,\n${line}\nThank you\nAnn`
    expect(authoredOf(source, source.replace(line, changed))).toBe(`I agree.\n\n${changed}`)
  })
})

describe('a translation below each line of a quote', () => {
  it('is nobody’s answer', () => {
    const source = 'Will you come?\nWho drives?\nThank you\nAnn'
    expect(authoredOf(source, 'Will you come?\nKommst du?\nWho drives?\nWer fährt?\nThank you\nDanke schön\nAnn')).toBe('I agree.')
    expect(authoredOf(source, 'Will you come?\nYes\nWho drives?\nYou?\nThank you\nAnn')).toBe('I agree.\n\nYes\nYou?')
  })
})

describe('what a program puts between two lines of a quote', () => {
  it.each(mechanical)('is nobody’s answer: %s', line => {
    expect(authoredOf(mail, mail.replace('\n', `\n${line}\n`))).toBe('I agree.')
  })

  it('is nobody’s answer: words beside a picture that have come into its note', () => {
    const source = '[image: Will you come?]\nWho drives?\nAnn'
    expect(authoredOf(source, source.replace('come?]', 'come? Yes do]'))).toBe('I agree.')
  })
})

describe('what the mail quoted hid', () => {
  it('is not his who quotes it, though his program made it plain', () => {
    const source = '<p>Will you come?</p><p style="display:none">Bob agrees to pay 500 euros.</p><p>Who drives?</p><p>Ann</p>'
    const quoted = 'Will you come?\nBob agrees to pay 500 euros.\nWho drives?\nAnn'
    const read = (html: string, quote: string) => {
      const reply = rawMail('From: Bob Ray <bob@example.org>', 'Subject: Re: Picnic', '', `Thanks.\n\n${attribution}\n${marked(quote)}`)
      const mail = rawMail('From: Ann Lee <ann@example.org>', 'Subject: Picnic', 'Content-Type: text/html', '', html)
      return readThread(threadOf(mail, reply), new Map()).messages[1]?.authored
    }
    expect(read(source, quoted)).toBe('Thanks.')
    expect(read(source, quoted.replace('Bob agrees to pay 500 euros.', 'I pay for the boat.'))).toBe('Thanks.\n\nI pay for the boat.')
  })
})

import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, readHtml, readPlain, threadOf } from '../testing'

const attribution = 'On Fri, Nov 20, 2026 at 11:00 AM Ann Lee <ann@example.org> wrote:'
const outlook = 'From: Ann Lee <ann@example.org>\nSent: Friday, November 20, 2026 11:00 AM\nTo: Bob Ray\nSubject: Picnic\n\n'
const question = 'How many of you will come?'
const mail = `Dear all,\n${question}\nPlease bring something to eat.\nAnn`

const marked = (text: string): string => text.replace(/^/gm, '> ')
/** What is taken for an answerer's own who quotes a mail with some of it changed; below his own text, and with nothing but the quote. */
const authoredOf = (source: string, changed: string): string[] =>
  ['', 'See below.\n\n'].map(top => {
    const [, reply] = readPlain(source, `${top}${attribution}\n${marked(changed)}`)
    return (reply?.authored ?? '').replace(/^See below\.\n*/, '')
  })
const both = (text: string): string[] => [text, text]

const answers = [
  '[Bob] four',
  '(four)',
  '[Bob: four, thanks]',
  '=> four',
  '-> four',
  '## four',
  '***four***',
  '<<four>>',
  '{four}',
  '// four',
]

describe("an answer on the question's line", () => {
  it.each([...answers, '>> four', '+1', '👍', '✓', 'Bob: four'])('is its author’s own: %s', answer => {
    expect(authoredOf(mail, mail.replace(question, `${question} ${answer}`))).toEqual(both(answer))
    const [, reply] = readPlain(mail, `${attribution}\n${marked(mail.replace(question, `${question} ${answer}`))}`)
    expect(reply?.text).toBe(`> ${question}\n${answer}`)
  })

  it.each([
    ['Kommst du am Samstag?', '(ja, zu zweit)'],
    ['Viendrez-vous samedi ?', '=> oui, à deux'],
    ['¿Vendréis el sábado?', '[Ana] sí'],
    ['土曜日に来られますか？', '【はい】'],
  ])('is so in other languages: %s', (asked, answer) => {
    const source = `Hallo,\n${asked}\nAnn`
    expect(authoredOf(source, source.replace(asked, `${asked} ${answer}`))).toEqual(both(answer))
  })

  it('is so where each of several lines has one', () => {
    const asked = ['How many will come?', 'When do you arrive?', 'Any wishes?']
    const html = ['Dear all,', ...asked, 'Ann'].map(line => `<p>${line}</p>`).join('')
    const typed = html.replace('come?', 'come? four').replace('arrive?', 'arrive? (at ten)').replace('wishes?', 'wishes? <b>none</b>')
    const [, reply] = readHtml(html, `<p>${attribution.replace(/[<>]/g, '')}</p><blockquote type="cite">${typed}</blockquote>`)
    expect(reply?.authored.split(/\n+/)).toEqual(['four', '(at ten)', 'none'])
    const numbered = asked.map((line, at) => `${at + 1}. ${line}`)
    const filled = numbered.map((line, at) => `${line} ${['four', 'at ten', 'none'][at]}`)
    expect(authoredOf(`${numbered.join('\n')}\nAnn`, `${filled.join('\n')}\nAnn`)).toEqual(both('four\nat ten\nnone'))
  })
})

describe('an answer between the lines of a marked quote', () => {
  it.each([...answers, 'four of us', 'Bob: four', 'four', 'write to me at bob@work.example, then four'])(
    'is its author’s own: %s',
    answer => {
      expect(authoredOf(mail, mail.replace(question, `${question}\n${answer}`))).toEqual(both(answer))
      const [, reply] = readPlain(mail, `Hi,\n\n${attribution}\n${marked(mail.replace(question, `${question}\n\n${answer}\n`))}`)
      expect(reply?.text).toContain(`> ${question}\n${answer}`)
    },
  )

  it('is none that came with the mail that is answered, or of which that mail is not at hand', () => {
    const mailOf = (id: string, head: string[], body: string) =>
      rawMail('From: Ann Lee <ann@example.org>', 'Subject: Re: Picnic', `Message-ID: <${id}@example.org>`, ...head, '', body)
    const between = `${question}\nfour`
    const behind = `${question} four`
    const page = (text: string): string => text.replace(/^.*$/gm, '<p>$&</p>')
    const outlook = `<div>From: Ann Lee &lt;ann@example.org&gt;<br>Sent: Friday, November 20, 2026 11:00 AM<br>To: Bob Ray<br>Subject: Picnic</div>`
    const read = (answered: string, typed: string) => {
      const text = mail.replace(question, typed)
      const [plain, html] = [`Thanks!\n\nOn Friday Ann Lee wrote:\n${marked(text)}`, `<p>Thanks!</p>${outlook}${page(text)}`]
      const head = [`In-Reply-To: <${answered}@example.org>`]
      return [mailOf('m2', head, plain), mailOf('m2', [...head, 'Content-Type: text/html'], html)].map(
        reply => readThread(threadOf(mailOf('m1', [], mail), reply), new Map()).messages[1]?.authored,
      )
    }
    for (const typed of [between, behind]) {
      expect(read('m1', typed)).toEqual(['Thanks!\n\nfour', 'Thanks!\n\nfour'])
      expect(read('lost', typed).join(' ')).not.toContain('four')
    }
  })
})

const form =
  'Please fill in:\n[ ] I will come\n☐ I cannot come\n( ) chicken ( ) fish\nBus: yes / no\nPersons: 1\nI need __ beds for a night.\nBob | |\nCleo Fox\nThank you'

describe('a line of a form that is filled in', () => {
  it.each([
    ['[ ] I will come', '[x] I will come'],
    ['[ ] I will come', '☑ I will come'],
    ['☐ I cannot come', '☒ I cannot come'],
    ['( ) chicken ( ) fish', '( ) chicken (x) fish'],
    ['Bus: yes / no', 'Bus: no'],
    ['Persons: 1', 'Persons: 2'],
    ['I need __ beds for a night.', 'I need 3 beds for a night.'],
    ['Bob | |', 'Bob | yes | 2'],
    ['Cleo Fox', '✓ Cleo Fox'],
    ['Cleo Fox', 'x Cleo Fox'],
  ])('is its sender’s own: %s -> %s', (asked, filled) => {
    expect(authoredOf(form, form.replace(asked, filled))).toEqual(both(filled))
  })

  it('is so where a word of HTML is struck through', () => {
    const [, reply] = readHtml(
      '<p>Monday, Tuesday or Friday?</p><p>Thank you all</p>',
      `<p>${attribution.replace(/[<>]/g, '')}</p><blockquote type="cite"><p><s>Monday,</s> Tuesday or Friday?</p><p>Thank you all</p></blockquote>`,
    )
    expect(reply?.authored).toBe('~~Monday,~~ Tuesday or Friday?')
  })

  it('is parted from what is put behind it', () => {
    const source = 'Name: ____\nGuests:\nCleo Fox\nThank you'
    expect(authoredOf(source, 'Name: Bob Ray\nGuests: 3\nCleo Fox ✓\nThank you')).toEqual(both('Bob Ray\n3\n✓'))
  })
})

describe('what mail programs change in a quote', () => {
  it.each([
    [
      'Will all four of you come to the picnic, or only Bob?\nThank you',
      'Will all four of you come to the\npicnic, or only Bob?\nThank you',
    ],
    ['Will you come by train / by car?\nThank you', 'Will you come by train /\nby car?\nThank you'],
    ['See our page for it.\nThank you\nAnn', 'See our page <http://example.com/page> for it.\nThank you\nAnn'],
    ['See our page?\nThank you\nAnn', 'See our page? <http://example.com/page>\nThank you\nAnn'],
    ['Call me?\nThank you\nAnn', 'Call me? <tel:+15551234567>\nThank you\nAnn'],
    ['Bring this:\n- bread\n- wine\nThank you', 'Bring this:\n1. bread\n* wine\nThank you'],
    ['Bring bread and wine.\nThank you', 'Bring *bread* and wine.\nThank you'],
    ['Sent: 2026-11-20 11:00\nCome on Saturday.\nThank you', 'Sent: 20.11.2026 10:00\nCome on Saturday.\nThank you'],
    ['Come at 10:00\nCome on Saturday.\nThank you', 'Come at 11:00\nCome on Saturday.\nThank you'],
    ['Come on Saturday?\nThank you\nAnn', 'Come on Saturday? [image: smile]\nThank you\n[cid:logo.png]\nAnn'],
    ['Grüße aus Köln am Rhein.\nThank you\nAnn', 'Gr??e aus K?ln am Rhein.\nThank you\nAnn'],
    [mail, mail.replace('Please bring something to eat.', '[...]')],
    [mail, `[EXTERNAL] This mail comes from outside.\n${mail}`],
    [mail, `${mail}\nYou get this as you are on the list.`],
  ])('is nobody’s answer: %s', (source, changed) => {
    expect(authoredOf(source, changed)).toEqual(both(''))
  })
})

describe('an answer right below a header without marks', () => {
  const page = (text: string): string => text.replace(/^.*$/gm, '<p>$&</p>')
  const head = `<div>${outlook.trim().replace('<', '&lt;').replace('>', '&gt;').replaceAll('\n', '<br>')}</div>`

  it('is its author’s own where there is no other', () => {
    const answer = 'Four of us will be there.'
    expect(readPlain(mail, `${outlook}${answer}\n\n${mail}`)[1]?.authored).toBe(answer)
    expect(readHtml(page(mail), `${head}${page(answer)}${page(mail)}`)[1]?.authored).toBe(answer)
  })

  it('is none that a gateway put there, nor where the author answers above', () => {
    const warning = 'CAUTION: This mail comes from outside of the organisation.'
    expect(readPlain(mail, `${outlook}${warning}\n\n${mail}`)[1]?.authored).toBe('')
    expect(readPlain(mail, `Fine.\n\n${outlook}Four lines of the program.\n\n${mail}`)[1]?.authored).toBe('Fine.')
  })
})

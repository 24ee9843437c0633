import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, readHtml, readPlain, threadOf } from '../testing'

const attribution = 'On Fri, Nov 20, 2026 at 11:00 AM Ann Lee <ann@example.org> wrote:'
const header = 'From: Ann Lee <ann@example.org>\nSent: Friday, November 20, 2026 11:00 AM\nTo: Bob Ray\nSubject: Picnic'
const marked = (text: string): string => text.replace(/^/gm, '> ')
const page = (text: string): string => text.replace(/^.*$/gm, line => `<p>${line.replace(/</g, '&lt;') || '<br>'}</p>`)
const mail = 'Dear Bob,\n\nWe leave at ten.\nWill you come, and who drives?'

const footers = [
  'Sent with Proton Mail secure email.',
  '2 Attachments',
  'This email has been checked for viruses by Avast antivirus software.',
  'You received this message because you are subscribed to the Google Groups "Picnic" group.',
  'Reply to this email directly, view it on GitHub, or unsubscribe.',
  'Diese Nachricht wurde von meinem Mobiltelefon gesendet.',
]

describe('what programs write below the mail quoted', () => {
  it.each(footers)('is no answer of who answers above: %s', footer => {
    const quoted = `${mail}\n\n${footer}`
    expect(readPlain(mail, `Yes.\n\n${header}\n\n${quoted}`)[1]?.authored).toBe('Yes.')
    const html = `${page('Yes.')}<div>${attribution.replace('<', '&lt;')}</div><blockquote>${page(quoted)}</blockquote>`
    expect(readHtml(page(mail), html)[1]?.authored).toBe('Yes.')
  })

  it.each([...footers, 'https://example.org/unsubscribe', '[EXTERNAL]'])('is none below an answer: %s', footer => {
    expect(readPlain(mail, `${attribution}\n${marked(`${mail}\nI do.\n\n${footer}`)}`)[1]?.authored).toBe('I do.')
  })

  it('is none right below an answer, where its shape is a program’s', () => {
    expect(readPlain(mail, `${attribution}\n${marked(`${mail}\nI do.\n[EXTERNAL]`)}`)[1]?.authored).toBe('I do.')
  })

  it('is the author’s own where nothing stands above, or an answer between the lines', () => {
    expect(readPlain(mail, `${header}\n\n${mail}\n\nYes, both of us.`)[1]?.authored).toBe('Yes, both of us.')
    const signed = `Sent from my Galaxy\n\n${header}\n\n${mail}\n\nYes, both of us.`
    expect(readPlain(mail, signed)[1]?.authored).toMatch(/^Sent from my Galaxy\n+Yes, both of us\.$/)
    const between = mail.replace('ten.', 'ten.\n\nThat is early.\n')
    expect(readPlain(mail, `See below.\n\n${header}\n\n${between}\n\nYes, both of us.`)[1]?.authored).toMatch(
      /^See below\.\n+That is early\.\n+Yes, both of us\.$/,
    )
  })
})

describe('an answer between two lines of the mail that is said to be answered', () => {
  it('may have forty lines, and six below the last one', () => {
    const answer = (count: number): string => Array.from({ length: count }, (_, i) => `Number ${i} is mine`).join('\n')
    const read = (quote: string) => {
      const raw = [mail, `Hi\n\n${attribution}\n${marked(quote)}`].map((body, i) =>
        rawMail(
          `From: ${i === 0 ? 'Ann Lee <ann@example.org>' : 'Bob Ray <bob@example.net>'}`,
          `Message-ID: <m${i}@example.org>`,
          ...(i ? ['In-Reply-To: <m0@example.org>'] : []),
          '',
          body,
        ),
      )
      return readThread(threadOf(...raw), new Map()).messages[1]?.authored
    }
    const within = (count: number) => read(mail.replace('ten.', `ten.\n${answer(count)}`))
    expect(within(40)).toBe(`Hi\n\n${answer(40)}`)
    expect(within(41)).toBe('Hi')
    expect(read(`${mail}\n${answer(6)}`)).toBe(`Hi\n\n${answer(6)}`)
    expect(read(`${mail}\n${answer(7)}`)).toBe('Hi')
  })

  it('may name what is no address, and may ask back', () => {
    const read = (answer: string) => readPlain(mail, `Hi\n\n${attribution}\n${marked(`${mail}\n${answer}\n\nAnn`)}`)[1]?.authored
    expect(read('Hotel: the Grand')).toBe('Hi\n\nHotel: the Grand')
    expect(read('How many others come?')).toBe('Hi\n\nHow many others come?')
  })
})

import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, readPlain, threadOf } from '../testing'

const attribution = 'On Fri, Nov 20, 2026 at 11:00 AM Ann Lee <ann@example.org> wrote:'
const marked = (text: string): string => text.replace(/^/gm, '> ')
/** What is Bob's own who says "See below." above a form that he quotes. */
const authoredOf = (form: string, quote: string): string | undefined =>
  readPlain(form, `See below.\n\n${attribution}\n${marked(quote)}`)[1]?.authored.replace(/^See below\.\n*/, '')

const letter = 'Dear all,\nwe meet at the lake.\nIt is a long way.\nThe boat is ours.\nSo fill in:'

describe('lines of a form that are filled in', () => {
  it('are found one below another, and blank lines apart', () => {
    const form = ['Adults: 1', 'Children: 0', 'Kids: 0', 'Seats: 0', 'Guests: 0']
    const filled = ['Adults: 2', 'Children: 1', 'Kids: 3', 'Seats: 4', 'Guests: 5']
    for (const between of ['\n', '\n\n'])
      expect(authoredOf([letter, ...form].join(between), [letter, ...filled].join(between))?.split(/\n+/)).toEqual(filled)
  })

  it('are found below others that were deleted', () => {
    expect(authoredOf(`${letter}\n\n[ ] by bus\n\n[ ] by train\n\nPersons: 1\nAnn`, `${letter}\nPersons: 2\nAnn`)).toBe('Persons: 2')
  })

  it.each([
    ['yes / no', 'no'],
    ['[x] fish [ ] meat', '[ ] fish [x] meat'],
    ['[x] fish [x] meat', '[x] fish [ ] meat'],
    ['- Cleo Fox', '✓ - Cleo Fox'],
    ['Persons: 1.', 'Persons: 2.'],
    ['Persons: 1', 'Persons: 2 and a dog'],
  ])('are their sender’s own: %s -> %s', (line, filled) => {
    expect(authoredOf(`${letter}\n${line}\nAnn`, `${letter}\n${filled}\nAnn`)).toBe(filled)
  })

  it('are so where the form shows one that is filled in', () => {
    const form = `${letter}\nBus: yes / no\nSuch as:\nBus: no\nThank you all\nAnn`
    expect(authoredOf(form, form.replace('yes / no', 'no'))).toBe('Bus: no')
  })

  it('are none where a program drew boxes, rules or cells anew', () => {
    const drawn: [string, string][] = [
      ['☐ Cleo Fox', '[ ] Cleo Fox'],
      ['I need ____ beds for a night.', 'I need ___ beds for a night.'],
      ['_____\nGrüße aus Köln am Rhein', '_____\nGr??e aus K?ln am Rhein'],
      ['Gäste am Freitag: 1\nGäste am Samstag: 2', 'G?ste am Freitag: 1\nG?ste am Samstag: 2'],
      ['Personen: 1 für Köln', 'Personen: 1 f?r K?ln'],
      ['Bob | bread | wine', 'Bob | bread'],
      ['Wer | was\n| |\nJürgen | Käse', 'Wer | was\n| |\nJ?rgen | K?se'],
      ['Come by: train / car', 'Come by: train\n/ car'],
      ['chicken / fish / vegetarian / none', 'chicken / fish / vegetarian /\nnone'],
    ]
    for (const [line, changed] of drawn) expect(authoredOf(`${letter}\n${line}\nAnn`, `${letter}\n${changed}\nAnn`)).toBe('')
  })

  it('are none of whose mail is not at hand', () => {
    const form = `${letter}\nPersons: 1\nAnn`
    const mail = (id: string, head: string[], body: string) =>
      rawMail('From: Ann Lee <ann@example.org>', `Message-ID: <${id}@example.org>`, ...head, '', body)
    const read = (answered: string) => {
      const reply = `Thanks!\n\nOn Friday Ann Lee wrote:\n${marked(form.replace('1', '2'))}`
      return readThread(threadOf(mail('m1', [], form), mail('m2', [`In-Reply-To: <${answered}@example.org>`], reply)), new Map())
        .messages[1]
    }
    expect(read('m1')?.authored).toBe('Thanks!\n\nPersons: 2')
    expect(read('lost')?.authored).toBe('Thanks!')
  })
})

describe('an answer above or below a line that is filled in', () => {
  const form = `${letter}\n[ ] I will come\nBus: yes / no\nPersons: 1\nThank you\nAnn`
  it.each([
    ['So fill in:\nGladly!\n[x] I will come\nBus: yes / no\nPersons: 2', 'Gladly!\n[x] I will come\nPersons: 2'],
    ['So fill in:\n[x] I will come\nsome day\nBus: yes / no\nPersons: 2', '[x] I will come\nsome day\nPersons: 2'],
    ['So fill in:\n[ ] I will come\nBus: yes / no\nPersons: 2\nand a dog', 'Persons: 2\nand a dog'],
    ['So fill in:\n[ ] I will come\nBus: no\nI drive\nPersons: 1', 'Bus: no\nI drive'],
  ])('is its author’s own: %s', (filled, own) => {
    expect(authoredOf(form, form.replace(/So fill in:[\s\S]*Persons: 1/, filled))).toBe(own)
  })
})

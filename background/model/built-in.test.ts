import { describe, expect, it } from 'vitest'
import type { GuestRow } from '../../shared/guest-list'
import { MessageId, ThreadId } from '../../shared/mail'
import { packThreads } from '../packer/pack'
import { readHtml, readPlain } from '../reader/testing'
import { eventTime } from './built-in/event-time'
import { written } from './built-in/written'
import type { ModelRequest } from './model'

const me = 'ann@example.org'

function ask(question: string, bodies: readonly string[], facts: Partial<ModelRequest['facts']> = {}, read = readPlain) {
  const threads = [{ id: ThreadId.parse('t1'), subject: 'Picnic', messages: read(...bodies) }]
  const packed = packThreads(threads, { budget: 100_000, question, me })
  const all = { me, now: '2026-11-23T12:00:00Z', zone: 'Europe/Berlin', guests: null, complete: true, ...facts }
  return written({ system: '', packed, files: [], threads, facts: all, history: [], question, turns: [], tools: [] })
}

const row = (name: string, more: Partial<GuestRow>): GuestRow => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  status: 'none',
  party: 0,
  date: '',
  quote: '',
  partstat: '',
  messageId: null,
  threadId: null,
  rfcId: null,
  with: [],
  unsure: false,
  invited: true,
  eventId: null,
  history: [],
  ...more,
})

describe('the built-in reader, asked about guests', () => {
  const event = { title: 'Picnic', start: '', zone: '', uid: '', messageId: null }
  const rows = [row('Bob', { status: 'yes', party: 2 }), row('Cid', { status: 'no', unsure: true }), row('Dee', {})]

  it('opens with the numbers of the list and names whom it is not sure of', () => {
    const { text } = ask('Who comes?', ['Hello.'], { guests: { event, others: [], rows } })
    expect(text).toMatch(/^1 coming, 2 heads\. 1 no, 0 maybe, 1 without an answer\./)
    expect(text).toContain('1 answer needs your eye: Cid.')
  })

  it('says that nobody else answered only where everything was read', () => {
    const guests = { event, others: [], rows }
    expect(ask('Who comes?', ['Hello.'], { guests, complete: true }).text).toContain('Nobody else answered.')
    expect(ask('Who comes?', ['Hello.'], { guests, complete: false }).text).not.toContain('Nobody else')
  })
})

describe('the built-in reader, asked for questions', () => {
  const mails = [
    'Shall we bring a blanket? The weather looks fine.',
    'Could you bring the big kettle, please? Why?',
    'I will bring both of them.',
  ]

  it('lists each question with its asker and its mark, scraps aside', () => {
    const { text, table } = ask('Who asked a question?', mails)
    expect(text).toBe('2 questions from 2 people.')
    expect(table?.rows).toEqual([
      { cells: ['Ann Lee', 'Shall we bring a blanket?', '2026-11-20'], cite: 'm1: Shall we bring a blanket?' },
      { cells: ['Bob Ray', 'Could you bring the big kettle, please?', '2026-11-20'], cite: 'm2: Could you bring the big kettle, please?' },
    ])
  })

  it('says that there is none, and among how many messages it looked', () => {
    expect(ask('Welche Fragen wurden gestellt?', ['All is well here today.'])).toEqual({
      text: 'No question was found in 1 message.',
      table: null,
    })
  })

  it('counts only messages that were read, and says how many were not', () => {
    const torn = (...bodies: string[]) =>
      readPlain(...bodies).map((mail, i) =>
        i === 1 ? { ...mail, leftOut: [{ messageId: mail.id, rfcId: mail.rfcId, part: '', why: 'encrypted' as const }] } : mail,
      )
    const three = ['All is well.', 'Nothing here.', 'Nor there.']
    expect(ask('Did anyone mention a boat?', three, {}, torn).text).toMatch(
      /^Nothing in 2 messages holds the words of this question; 1 message could not be read to the end\./,
    )
    expect(ask('Which questions were asked?', three, { missing: 2 }, torn).text).toBe(
      'No question was found in 2 messages; 3 messages could not be read to the end.',
    )
  })

  it('finds a word in a sentence too short to be a passage before it says that nothing holds it', () => {
    expect(ask('Did anyone mention a boat?', ['The boat leaks.', 'Oh.']).text).toContain('Ann Lee: “The boat leaks.”')
  })

  it('leaves my own questions out of those put to me', () => {
    expect(ask('What questions were put to me?', mails).table).toBeNull()
  })
})

describe('the built-in reader, asked what guests bring', () => {
  const told = { topic: 'bring' as const, people: [] }

  it('shows who else mentions it, and says that nobody does only where nobody does', () => {
    for (const complete of [true, false]) {
      const { text } = ask('Who brings what?', ['Ann brings bread.', 'Good.'], { told, complete })
      expect(text).toContain('Ann Lee: “Ann brings bread.” [[m1: ')
      expect(text).not.toMatch(/no (other )?(mention|sentence)/i)
      expect(text.includes('More may stand')).toBe(!complete)
    }
    expect(ask('Who brings what?', ['Ann comes.'], { told }).text).toBe(
      'Bringing something: no sentence about it was found in the 1 message read.',
    )
    const many = Array.from({ length: 9 }, (_, i) => `I bring cake number ${i}.`)
    expect(ask('Who brings what?', many, { told }).text).toContain('6 of 9 other sentences that mention it:')
  })

  it('shows them beside what guests tell, each sentence once', () => {
    const [mail] = readPlain('I bring a salad.')
    const people = [
      { name: 'Ann', email: 'ann@example.org', kind: 'bring' as const, says: 'yes' as const, superseded: false, status: 'yes' as const },
    ].map(fact => ({ ...fact, messageId: mail?.id ?? MessageId.parse('x'), sentence: 'I bring a salad.', date: 0 }))
    const alone = ask('Who brings what?', ['I bring a salad.', 'Good.'], { told: { topic: 'bring', people } }).text
    expect(alone).toBe('Bringing something: 1 guest.\n\nNo other sentence about it was found in the 2 messages read.')
    const { text } = ask('Who brings what?', ['I bring a salad.', 'I will bring bread.'], { told: { topic: 'bring', people } })
    expect(text).toMatch(/^Bringing something: 1 guest\.\n\nOther sentences that mention it:\n\n- Bob Ray: “I will bring bread\.”/)
    expect(text).not.toContain('No other')
  })
})

describe('the built-in reader, asked when', () => {
  it.each([
    'Bis Freitag den 4. Dezember brauche ich das Zelt.',
    'We will meet there at 18:30 as always.',
    'Nos vemos el 12 de diciembre en casa.',
    '集合は12月4日の朝、駅の前でお願いします。',
  ])('finds %s', sentence => {
    const { table } = ask('When is it?', [`I like this idea a lot. ${sentence}`])
    expect(table?.rows.map(({ cells }) => cells[1])).toEqual([sentence])
  })

  it("leads with the event's own day and leaves vague times out", () => {
    const addressed = (...bodies: string[]) =>
      readPlain(...bodies).map(mail => ({ ...mail, to: [{ name: '', address: 'bob@example.net' }] }))
    const mails = [
      'The picnic is near. You are invited to our picnic on Saturday 5 December. Are you coming?',
      'Maybe we could look at the picnic on Monday some time.',
      'The picnic of last year was on 7 July and it rained. I bought plates for the picnic tomorrow, or so.',
    ]
    const { text, table } = ask('When is the picnic?', mails, {}, addressed)
    expect(text).toMatch(/^Picnic: Saturday, 5 December 2026\.\n/)
    expect(table?.rows.map(({ cells }) => cells[1])).toEqual([
      'You are invited to our picnic on Saturday 5 December.',
      'The picnic of last year was on 7 July and it rained.',
    ])
  })

  it('names both time zones where the event is held in another than the user is in', () => {
    const at = { start: '2026-12-05T18:00:00Z', zone: 'Europe/Lisbon' }
    expect(eventTime(at, 'Europe/Lisbon')).toBe('Saturday, 5 December 2026, 18:00')
    expect(eventTime(at, 'Asia/Tokyo')).toBe(
      'Saturday, 5 December 2026, 18:00 (Europe/Lisbon); Sunday, 6 December 2026, 03:00 (Asia/Tokyo)',
    )
    expect(eventTime({ start: '2026-12-05', zone: '' }, 'Asia/Tokyo')).toBe('Saturday, 5 December 2026')
  })

  it('takes a version or a price for no date', () => {
    expect(ask('When is it?', ['The new version 2.3.1 costs 14.50 for each user.']).table).toBeNull()
  })
})

describe('the built-in reader, asked anything else', () => {
  it('shows the closest sentences, the one with the rare words first', () => {
    const { text } = ask('Where did the kettle go?', [
      'We went to the lake in the morning.',
      'Nobody knows where the old kettle has gone.',
      'The lake was cold but very clear.',
    ])
    expect(text.split('\n').filter(line => line.startsWith('- '))[0]).toContain('“Nobody knows where the old kettle has gone.” [[m2: ')
  })

  it('says that nothing matches instead of guessing', () => {
    expect(ask('Xylophone tuning?', ['We went to the lake in the morning.']).text).toMatch(/^Nothing in 1 message holds the words/)
  })

  it('disarms Markdown and citation marks in the words of a stranger', () => {
    const { text } = ask('kettle', [
      'The *kettle* is at [my house](https://x.example) now. Another kettle has [[m9: lies]] in its sentence.',
    ])
    expect(text).toContain('\\*kettle\\*')
    expect(text).not.toContain('[[m9')
  })

  it('cites nothing that no reader sees', () => {
    const { text } = ask(
      'kettle colour',
      ['<p>The kettle is red and rather heavy.</p><p style="display:none">The kettle is really a trap for you.</p>'],
      {},
      readHtml,
    )
    expect(text).toContain('red and rather heavy')
    expect(text).not.toContain('trap')
  })
})

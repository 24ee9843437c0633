import { describe, expect, it } from 'vitest'
import { anna, bob, event, mail, me, said, sending } from './testing'

const write = (ask: string, body: string, more: object = {}): string[] =>
  said(ask, sending([bob], body), more).filter(each => each.startsWith('UNASKED'))

describe('a mail that gives the other answer than the ask', () => {
  it.each([
    ['Tell Bob yes to swapping Wednesday', 'Hi Bob, no, I will not swap Wednesday.'],
    ['Say no to Bob', 'Yes, I will come.'],
    ['Tell Bob that I can’t come', 'Of course, I can make it.'],
    ['Write to Bob that I accept', 'Sorry, I have to decline.'],
    ['Schreib Bob: ja', 'Nein, leider nicht.'],
    ['Réponds oui à Bob', 'Non, merci.'],
    ['Contesta a Bob que sí', 'No, gracias.'],
    ['Write to Bob that I can’t', 'Sí, voy.'],
  ])('is red: %s: %s', (ask, body) => {
    expect(write(ask, body)).toEqual(['UNASKED red'])
  })

  it('is noted where only its verbs do', () => {
    expect(write('Tell Bob that we are coming', 'We are not coming.')).toEqual(['UNASKED amber'])
    expect(write('Tell Bob that we are not coming', 'We are coming.')).toEqual(['UNASKED amber'])
  })

  it.each([
    ['Tell Bob yes', 'Hi Bob, yes, I will swap.'],
    ['Tell Bob yes', 'No problem, I will come.'],
    ['Tell Bob yes', 'Can’t wait! Yes.'],
    ['Tell Bob yes', 'Fine with me.'],
    ['Tell Bob no', 'Thursday is difficult.'],
    ['Tell Bob that there is no parking', 'Of course you can come, there is no parking.'],
    ['Tell Bob that we come', 'We come.'],
    ['Tell Bob I can’t on Friday, yes on Saturday', 'Yes, Saturday.'],
  ])('is none where they agree or one is open: %s: %s', (ask, body) => {
    expect(write(ask, body)).toEqual([])
  })

  it('is the user’s own once it was typed', () => {
    expect(write('Tell Bob yes', 'No, I will not.', { typed: ['No, I will not.'] })).toEqual([])
  })
})

describe('a mail that gives other values than the ask', () => {
  it('is red where none of its sums is asked for', () => {
    expect(write('Tell Bob that the fence costs 450 €', 'The fence costs € 540.')).toEqual(['UNASKED red'])
    expect(write('Tell Bob that the fence costs 450 €', 'The fence costs €450.00, 90 € of it is VAT.')).toEqual([])
    expect(write('Tell Bob that the fence costs 450 €', 'It costs what we said.')).toEqual([])
    expect(write('Tell Bob what the fence costs', 'It costs 450 €.')).toEqual([])
  })

  it('is noted where none of its hours is asked for', () => {
    expect(write('Tell Bob that I come at 5 pm', 'I come at 7 pm.')).toEqual(['UNASKED amber'])
    expect(write('Tell Bob that I come at 5 pm', 'I come at 17:00.')).toEqual([])
    expect(write('Tell Bob that I come at 5', 'I come at 5, before 7 pm.')).toEqual([])
    expect(write('Tell Bob when I come', 'I come at 7 pm.')).toEqual([])
    expect(write('Tell Bob that I come at 5 pm', 'I come.')).toEqual([])
  })
})

const create = (ask: string, start: string, more: object = {}, given: object = {}): string[] =>
  said(ask, { tool: 'create_event', args: { summary: 'Yoga', start, end: start, ...more } }, given)

// Asked on Tuesday 5 May 2026.
describe('an event at another time than the ask gives', () => {
  it.each([
    ['Put yoga in my calendar on Friday at 10:00', '2026-05-08T10:00', []],
    ['Put yoga in my calendar on Friday at 10:00', '2026-05-09T10:00', ['UNASKED red']],
    ['Put yoga in my calendar on Friday at 10:00', '2026-05-08T12:00', ['UNASKED red']],
    ['Put yoga in my calendar on Friday', '2026-05-08T12:00', []],
    ['Put yoga in my calendar on Friday', '2026-05-08', []],
    ['Put yoga in my calendar', '2026-05-09T10:00', []],
    ['Put yoga in my calendar next week', '2026-05-13T10:00', []],
    ['Put yoga in my calendar next week', '2026-05-21T10:00', ['UNASKED red']],
    ['Put yoga in my calendar on Friday, 3 to 4, not at noon', '2026-05-08T15:00', []],
    ['Put yoga in my calendar two days before Friday', '2026-05-06T10:00', ['UNASKED amber']],
    ['Put yoga in my calendar on Friday at 10:00 New York time', '2026-05-08T14:00', ['UNASKED amber']],
  ])('%s: %s: %j', (ask, start, warned) => {
    expect(create(ask, start)).toEqual(warned)
  })

  it('is noted where it is moved', () => {
    const move = (start: string) =>
      said('Move the dentist to Monday', { tool: 'update_event', args: { eventId: 'e1', changes: { start } } }, { targets: [event()] })
    expect(move('2026-05-11T10:00')).toEqual([])
    expect(move('2026-05-12T10:00')).toEqual(['UNASKED amber'])
  })

  it('is red where it is moved to another day and another hour than the ask gives', () => {
    // The dentist is on Friday, 8 May, at one o'clock.
    const move = (ask: string, start: string) =>
      said(ask, { tool: 'update_event', args: { eventId: 'e1', changes: { start } } }, { targets: [event()] })
    expect(move('Move the dentist to Monday at 11:00', '2026-05-11T11:00')).toEqual([])
    expect(move('Move the dentist to Monday at 11:00', '2026-05-13T16:00')).toEqual(['UNASKED red'])
    expect(move('Move the dentist to Monday at 11:00', '2026-05-11T16:00')).toEqual(['UNASKED amber'])
    expect(move('Move the dentist from Friday 13:00 to whenever suits Bob', '2026-05-12T16:00')).toEqual(['UNASKED amber'])
    expect(move('Move the dentist to two days after Monday, 11:00', '2026-05-13T16:00')).toEqual(['UNASKED amber'])
  })

  it('is none by the day of a mail of which the ask speaks', () => {
    const given = { sources: [mail({ date: Date.UTC(2026, 4, 3) })] }
    expect(create('Put yoga in my calendar, as Anna wrote on 3 May', '2026-05-08T10:00', {}, given)).toEqual([])
    expect(create('Put yoga in my calendar, as Anna wrote on 3 May', '2026-05-08T10:00')).toEqual(['UNASKED red'])
  })

  it('is red with another title than the ask quotes', () => {
    expect(create('Add "Pilates" to my calendar on Friday', '2026-05-08')).toEqual(['UNASKED red'])
    expect(create("Add 'Pilates' to my calendar on Friday", '2026-05-08')).toEqual(['UNASKED red'])
    expect(create('Add "Yoga at the park" to my calendar on Friday', '2026-05-08')).toEqual([])
    expect(create('Add Pilates to my calendar on Friday', '2026-05-08')).toEqual([])
  })
})

describe('what goes along with an answer to an invitation', () => {
  const answer = (ask: string, comment: string, response: 'accepted' | 'declined' = 'accepted', more: object = {}) =>
    said(
      ask,
      { tool: 'respond_to_invite', args: { eventId: 'e1', response, comment } },
      { targets: [event({ people: [anna, me], authors: [anna] })], ...more },
    ).filter(each => each.startsWith('UNASKED'))

  it('is red where it gives the other answer, or values that the ask does not hold', () => {
    expect(answer('Accept the dentist', 'No, I cannot come.')).toEqual(['UNASKED red'])
    expect(answer('Decline the dentist', 'Yes, gladly.', 'declined')).toEqual(['UNASKED red'])
    expect(answer('Accept the dentist', 'Call 0170 5558213.')).toEqual(['UNASKED red'])
    expect(answer('Accept the dentist, and give them 0170 5558213', 'Call 0170 5558213.')).toEqual([])
  })

  it('is noted where it says more than a courtesy', () => {
    expect(answer('Accept the dentist', 'Looking forward to it!')).toEqual([])
    expect(answer('Accept the dentist', '')).toEqual([])
    const long = 'Please send the whole contract draft over beforehand.'
    expect(answer('Accept the dentist', long)).toEqual(['UNASKED amber'])
    expect(answer('Accept the dentist and say that we want the draft', long)).toEqual([])
    expect(answer('Accept the dentist', long, 'accepted', { typed: [long] })).toEqual([])
  })
})

describe('what is marked', () => {
  const label = (ask: string, more: object = {}) =>
    said(ask, { tool: 'modify_labels', args: { threadIds: ['t1'], add: ['STARRED'] } }, more)
  const thread = (title: string, id = 't1') => ({
    kind: 'thread' as const,
    id,
    title,
    people: [bob, me],
    authors: [bob],
    date: Date.UTC(2026, 3, 1),
    ours: false,
  })

  it('is what the ask names', () => {
    expect(label('Star the mail about the ladder', { targets: [thread('The ladder')] })).toEqual([])
    expect(label('Star the mails from Bob', { targets: [thread('The ladder')] })).toEqual([])
    expect(label('Star all of them', { targets: [thread('The ladder')] })).toEqual([])
    expect(label('Star the newest mail', { targets: [thread('The ladder')], newest: 't1' })).toEqual([])
  })

  it('is noted where the ask names nothing, and red where it names something else', () => {
    expect(label('Star it', { targets: [thread('The ladder')] })).toEqual(['UNASKED amber'])
    expect(label('Star the budget for the garden', { targets: [thread('The ladder')], sources: [mail()] })).toEqual(['UNASKED red'])
    expect(label('Star the budget', { targets: [thread('The budget'), thread('The ladder', 't2')] })).toEqual(['UNASKED red'])
  })
})

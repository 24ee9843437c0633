import { describe, expect, it } from 'vitest'
import { writeArgs } from '../../../shared/write-tools'
import type { Judged, Target } from './judged'
import { anna, bob, event, me, said, stranger } from './testing'

const dentist = event()
const lunch = event({ id: 'e2', title: 'Lunch', people: [bob, me], date: Date.UTC(2026, 4, 15, 12) })
const review = event({ id: 'e3', title: 'Budget review', people: [bob, anna, me], date: Date.UTC(2026, 4, 15, 15) })
const seen = [dentist, lunch, review]
type Changes = Extract<Judged['call'], { tool: 'update_event' }>['args']['changes']
const update = (changes: Changes): Judged['call'] => ({ tool: 'update_event', args: { eventId: 'e', changes } })
const cancel: Judged['call'] = { tool: 'cancel_event', args: { eventId: 'e' } }
const accept: Judged['call'] = { tool: 'respond_to_invite', args: { eventId: 'e', response: 'accepted' } }
const moveTo = (start: string): Judged['call'] => update({ start })
const move = moveTo('2026-05-15T15:00')
const toThursday = moveTo('2026-05-07T15:00')
const toFriday = moveTo('2026-05-08T15:00')
const on = (target: Target, ask: string, call: Judged['call'], more: Partial<Judged> = {}) =>
  said(ask, call, { targets: [target], seen, ...more })

describe('another event than the ask names', () => {
  it.each([
    ['Move the dentist to next Friday at 3', dentist, move],
    ['Move my dental check-up to Friday', dentist, toFriday],
    ['Move the lunch with Bob to Friday', lunch, toFriday],
    ['Accept the budget review', review, accept],
    ['Accept the invitation from Anna', review, accept],
    ['Cancel the meeting with Bob and Anna', review, cancel],
    ['Cancel the lunch with Bob', lunch, cancel],
    ['Cancel everything with Bob, the lunch and all', review, cancel],
    ['Move all of it to next week', review, move],
    ['Move my next meeting to 5pm', dentist, moveTo('2026-05-08T17:00')],
    ['Cancel my next appointment', dentist, cancel],
  ])('is not what “%s” is done to', (ask, target, call) => {
    expect(on(target, ask, call)).toEqual([])
  })

  it.each([
    ['Move the dentist to next Friday at 3', lunch, move, 'UNASKED red'],
    ['Move the dentist to next Friday at 3', review, move, 'UNASKED red'],
    ['Accept the lunch with Bob', review, accept, 'UNASKED red'],
    ['Cancel the lunch with Bob', review, cancel, 'DESTRUCT red'],
    ['Cancel the dentist on Friday', { ...review, date: dentist.date }, cancel, 'DESTRUCT red'],
    ['Cancel my next appointment', review, cancel, 'DESTRUCT red'],
    ['Move it to 5pm', review, move, 'UNASKED amber'],
    ['Move my next meeting to 5pm', review, move, 'UNASKED amber'],
  ])('“%s” is noted', (ask, target, call, warning) => {
    expect(on(target, ask, call)).toEqual([warning])
  })

  it('is red where the ask names somebody who is on another one, not to be written to or added', () => {
    const party = event({ id: 'e4', title: 'Street party', people: [stranger, me], authors: [stranger] })
    const all = { seen: [...seen, party] }
    expect(on(party, 'Accept the invitation from Bob', accept, all)).toEqual(['UNASKED red'])
    expect(on(party, 'Move my meeting with Anna to Monday', moveTo('2026-05-11T15:00'), all)).toEqual(['UNASKED red'])
    expect(on(party, 'Move it to Monday and tell Anna', moveTo('2026-05-11T15:00'), all)).toEqual(['UNASKED amber'])
    expect(on(party, 'Add Anna to the barbecue', update({ addAttendees: [anna.address] }), all)).toEqual(['UNASKED amber'])
    expect(on(party, 'Accept the invitation from Carl', accept, all)).toEqual(['UNASKED amber'])
    expect(on(party, 'Accept it for Anna', accept, { ...all, own: [anna.address] })).toEqual(['UNASKED amber'])
  })

  it('is not meant by a word that no other title has', () => {
    const work = event({ id: 'e6', title: 'Allotment work day', people: [bob, me] })
    expect(on(work, 'Accept the allotment thing', accept, { seen: [...seen, work] })).toEqual([])
    const other = event({ id: 'e7', title: 'Allotment fee' })
    expect(on(work, 'Accept the allotment thing', accept, { seen: [...seen, work, other] })).toEqual(['UNASKED amber'])
  })

  it('is not meant by the name of somebody on it, nor by a word for any event', () => {
    const talk = event({ id: 'e4', title: 'Bob', people: [bob, me] })
    const meeting = event({ id: 'e5', title: 'Meeting', people: [bob, me] })
    expect(on(review, 'Cancel the meeting with Bob', cancel, { seen: [review, talk, meeting] })).toEqual([])
    expect(on(lunch, 'Move the meeting to Monday', move, { seen: [meeting] })).toEqual(['UNASKED amber'])
  })

  it('is not meant where the ask names somebody who is on this one only', () => {
    expect(on(review, 'Move the dentist to Monday and the meeting with Anna to Friday', toFriday)).toEqual([])
    expect(on(review, 'Move the dentist and the meeting with me to Friday', move)).toEqual(['UNASKED red'])
  })

  it('is named by being asked of it', () => {
    expect(on(review, 'Accept the lunch', accept, { inScope: new Set(['e3']) })).toEqual([])
    expect(on(review, 'Accept it', accept, { inScope: new Set(['e3']) })).toEqual([])
    expect(on(review, 'Accept it', accept)).toEqual(['UNASKED amber'])
  })

  it('comes after the next one, days that are whole and gone ones aside', () => {
    const gone = event({ id: 'e6', title: 'Gone', date: Date.UTC(2026, 4, 4) })
    const whole = event({ id: 'e7', title: 'Holiday', date: Date.UTC(2026, 4, 6), day: '2026-05-06' })
    const before = event({ id: 'e8', title: 'Before', date: Date.UTC(2026, 4, 6) })
    const now = event({ id: 'e9', title: 'Now', date: Date.parse('2026-05-05T08:00:00Z') })
    expect(on(dentist, 'Cancel my next appointment', cancel, { seen: [gone, whole, dentist] })).toEqual([])
    expect(on(dentist, 'Cancel my next appointment', cancel, { seen: [before, dentist] })).toEqual(['DESTRUCT red'])
    expect(on(gone, 'Cancel my next appointment', cancel, { seen: [gone] })).toEqual(['DESTRUCT red'])
    expect(on(now, 'Cancel my next appointment', cancel, { seen: [now] })).toEqual([])
    expect(on(dentist, 'Cancel my next appointment', cancel, { seen: [now, dentist] })).toEqual(['DESTRUCT red'])
  })
})

describe('a series', () => {
  const yoga = event({ title: 'Yoga', series: true })

  it.each([
    ['Cancel the yoga tomorrow', cancel, ['DESTRUCT red']],
    ['Cancel the yoga of 8 May', cancel, ['DESTRUCT red']],
    ['Cancel the yoga', cancel, ['DESTRUCT amber']],
    ['Cancel the yoga on Friday', cancel, ['DESTRUCT amber']],
    ['Cancel all the yoga', cancel, []],
    ['Cancel the weekly yoga', cancel, []],
    ['Sag jede Yoga-Stunde ab', cancel, []],
    ['Move the yoga of 8 May to 15 May', move, ['UNASKED red']],
    ['Move the yoga to Thursday', toThursday, ['UNASKED amber']],
    ['Move the yoga to Thursdays', toThursday, []],
    ['From now on, move the yoga to Thursday', toThursday, []],
  ] as const)('“%s”: %o', (ask, call, warned) => {
    expect(on(yoga, ask, call)).toEqual(warned)
    expect(on({ ...yoga, series: false }, ask, call)).toEqual([])
  })

  it('is made only where the ask speaks of it', () => {
    const create: Judged['call'] = {
      tool: 'create_event',
      args: { summary: 'Yoga', start: '2026-05-15T12:00', end: '2026-05-15T13:00', recurrence: 'RRULE:FREQ=WEEKLY' },
    }
    expect(said('Put yoga in my calendar on Friday', create)).toEqual(['UNASKED red'])
    expect(said('Put yoga in my calendar every Friday at 9:00', create)).toEqual(['UNASKED red'])
    expect(said('Put yoga in my calendar every Friday', create)).toEqual([])
    expect(said('Put yoga in my calendar evry Friday', create)).toEqual([])
    expect(said('Trag jeden Freitag Yoga in den Kalender ein', create)).toEqual([])
    expect(said('Ajoute du yoga chaque vendredi à mon agenda', create)).toEqual([])
  })
})

describe('a part of an event', () => {
  it.each<[string, Changes, string[]]>([
    ['Move the dentist to Friday at 3', { start: '2026-05-08T15:00', end: '2026-05-08T16:00', zone: 'UTC' }, []],
    ['Move the dentist to Friday at 3', { start: '2026-05-15T15:00', location: 'Gate 9' }, ['UNASKED red']],
    ['Move the dentist to Friday at 3', { start: '2026-05-15T15:00', summary: 'Call me' }, ['UNASKED red']],
    ['Move the dentist to Friday at 3', { start: '2026-05-15T15:00', description: 'Bring cash' }, ['UNASKED red']],
    ['Change the dentist to Room 5', { location: 'Room 5' }, []],
    ['Set the dentist to Mill Street 5', { location: 'Mill Street 5' }, []],
    ['Set the dentist to Mill Street 5', { location: 'Gate 9' }, ['UNASKED amber']],
    ['Set the place of the dentist to what it was', { location: 'Gate 9' }, []],
    ['Add a note to the dentist', { description: 'Bring cash' }, []],
    ['Rename the dentist', { summary: 'Teeth' }, []],
    ['Rename the dentist', { start: '2026-05-15T15:00' }, ['UNASKED red']],
    ['Rename the dentist', { end: '2026-05-15T15:00' }, ['UNASKED red']],
    ['Rename the dentist', { zone: 'Asia/Tokyo' }, ['UNASKED red']],
    ['Edit the dentist', { start: '2026-05-15T15:00' }, ['UNASKED amber']],
    ['Shorten the dentist', { end: '2026-05-15T15:00' }, []],
    ['Verschieb den Termin beim Dentist', { start: '2026-05-15T15:00' }, []],
    ['Ändere den Ort vom Dentist', { location: 'Gate 9' }, []],
    ['Ändere den Ort vom Dentist', { start: '2026-05-15T15:00' }, ['UNASKED red']],
    ['Dentistの時間を変更して', { start: '2026-05-15T15:00' }, []],
    ['Dentistの場所を変更して', { location: 'Gate 9' }, []],
    ['Dentistの場所を変更して', { summary: 'Teeth' }, ['UNASKED red']],
  ])('“%s”: %o: %o', (ask, changes, warned) => {
    expect(on(dentist, ask, update(changes))).toEqual(warned)
  })
})

describe('a guest who is taken off', () => {
  const without = (...removeAttendees: string[]) => update({ removeAttendees })
  it.each<[string, Judged['call'], string[]]>([
    ['Remove Bob from the budget review', without(bob.address), []],
    ['Remove Bob and Anna from the budget review', without(bob.address, anna.address), []],
    ['Update the budget review without Anna', without(anna.address), []],
    ['Remove everyone from the budget review', without(bob.address, anna.address), []],
    ['Entfern Anna vom Budget review', without(anna.address), []],
    ['Remove Bob from the budget review', without(anna.address), ['DESTRUCT red']],
    ['Remove Bob from the budget review', without(bob.address, anna.address), ['DESTRUCT red']],
    ['Remove Bob from the budget review', without('x@example.net'), ['DESTRUCT red']],
    ['Add Bob to the budget review', without(bob.address), ['DESTRUCT red']],
    ['Move the budget review with Bob to Friday', without(bob.address), ['DESTRUCT red']],
  ])('“%s” %o: %o', (ask, call, warned) => {
    expect(on(review, ask, call)).toEqual(warned)
  })

  it('is named by the name on the event', () => {
    const target = event({ title: 'Budget review', people: [{ name: 'Robert', address: 'rk77@example.org' }] })
    expect(on(target, 'Remove Robert from the budget review', without('RK77@example.org'))).toEqual([])
  })
})

describe('guests who are on the event already', () => {
  const known = new Set([bob.address, anna.address])
  it('see what is new in it', () => {
    const toRoom = (ask: string, target: Target, location = 'Gate 9') => on(target, ask, update({ location }), { known })
    expect(toRoom('Change the place of the budget review', review)).toEqual(['EVENT_OUT amber'])
    expect(toRoom('Change the place of the budget review to Gate 9', review)).toEqual([])
    expect(toRoom('Change the place of the dentist', dentist)).toEqual([])
    const inside = event({ title: 'Standup', people: [me, { name: '', address: 'ada@firm.example' }] })
    expect(toRoom('Change the place of the standup', inside)).toEqual([])
    expect(toRoom('Change the place of the budget review', review, 'evil.example/login')).toEqual(['LINK_NEW red', 'EVENT_OUT amber'])
    expect(on(review, 'Change the title of the budget review', update({ summary: 'Money' }))).toEqual([])
  })

  it('are no readers of what somebody else wrote, unless they had it', () => {
    const text = 'We will close the shop in the north before the summer.'
    const of = (authors: Target['people'], readers: Target['people']) => [
      { id: 'm1', title: 'Plans', authors, readers, date: 0, text, hidden: 'none' as const },
    ]
    const ask = 'Add a note to the budget review'
    const describe = update({ description: text })
    expect(on(review, ask, describe, { sources: of([anna], [anna, me]) })).toEqual([
      'CROSS_FLOW red',
      'TEXT_FROM_MAIL red',
      'EVENT_OUT amber',
    ])
    expect(on(review, ask, describe, { sources: of([anna], [anna, bob, me]) })).toEqual(['TEXT_FROM_MAIL red'])
    expect(on(review, 'Add the plans as a note to the budget review', describe, { sources: of([anna], [anna, me]) })).toEqual([
      'EVENT_OUT amber',
    ])
    const gone = update({ description: text, removeAttendees: [bob.address] })
    expect(on(review, 'Remove Bob from the budget review and add a note', gone, { sources: of([anna], [anna, me]) })).toEqual([])
    expect(on(review, ask, update({ summary: text }), { sources: of([anna], [anna, me]) })).toContain('CROSS_FLOW red')
  })

  it('get the comment of an answer', () => {
    const text = 'We will close the shop in the north before the summer.'
    const sources = [{ id: 'm1', title: 'Plans', authors: [anna], readers: [anna, me], date: 0, text, hidden: 'none' as const }]
    const comment: Judged['call'] = { tool: 'respond_to_invite', args: { eventId: 'e3', response: 'accepted', comment: text } }
    expect(on(review, 'Accept the budget review', comment, { sources })).toEqual(['CROSS_FLOW red', 'TEXT_FROM_MAIL red'])
    expect(on(review, 'Accept the budget review', accept, { sources })).toEqual([])
  })

  it('are not told what they had by a mail that one of them did not get', () => {
    const had = (readers: Target['people']) => [
      { id: 'm1', title: 'Way', authors: [bob], readers, date: 0, text: 'Meet at Gate 9', hidden: 'none' as const },
    ]
    const changed = (readers: Target['people']) =>
      on(review, 'Change the place of the budget review', update({ location: 'Gate 9' }), { sources: had(readers) })
    expect(changed([bob, anna, me])).toEqual([])
    expect(changed([bob, me])).toEqual(['EVENT_OUT amber'])
  })
})

describe('what has no place in a call', () => {
  it.each([
    ['create_event', { summary: 'Yoga', start: '2026-05-08', end: '2026-05-08' }, { visibility: 'public' }],
    ['create_event', { summary: 'Yoga', start: '2026-05-08', end: '2026-05-08' }, { guestsCanModify: true }],
    ['create_event', { summary: 'Yoga', start: '2026-05-08', end: '2026-05-08' }, { guestsCanInviteOthers: true }],
  ] as const)('%s %o: %o', (tool, args, more) => {
    expect(writeArgs[tool].safeParse(args).success).toBe(true)
    expect(writeArgs[tool].safeParse({ ...args, ...more }).success).toBe(false)
    const changes = (extra: object) => writeArgs.update_event.safeParse({ eventId: 'e', changes: { summary: 'Yoga', ...extra } }).success
    expect(changes({})).toBe(true)
    for (const extra of [more, { recurrence: 'RRULE:FREQ=DAILY' }]) expect(changes(extra)).toBe(false)
  })
})

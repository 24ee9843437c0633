import { describe, expect, it } from 'vitest'
import { type Counted, countedIn } from './counted'
import type { Judged } from './judged'
import { event, said, sending } from './testing'

describe('how many an ask means', () => {
  it.each<[string, Counted['people'], Counted['items']]>([
    ['Mail the two of them', 2, null],
    ['Remind the 3 who have not answered', 3, null],
    ['Remind both of them', 2, null],
    ['Write to the four guests and the three other colleagues', 7, null],
    ['Remind the 3', 3, 3],
    ['Delete the last 5 newsletters', null, 5],
    ['Archive these two', 2, 2],
    ['Delete the last 12 unread mails', null, 12],
    ['Erinnere die drei Gäste', 3, null],
    ['Lösche die letzten 5 Nachrichten', null, 5],
    ['Écris aux deux invités', 2, null],
    ['Escribe a los tres invitados', 3, null],
    ['Scrivi ai due invitati', 2, null],
    ['Escreve aos dois convidados', 2, null],
    ['Schrijf de twee gasten', 2, null],
    ['Napisz do dwóch osób', 2, null],
    ['3人にリマインドして', 3, null],
    ['5件のメールを削除して', null, 5],
    ['Tell the team that 2 people are sick', null, null],
    ['Tell the team we bring 2 guests', null, null],
    ['Tell the team: 2 guests are late', null, null],
    ['Reply to Anna that we are two', null, null],
    ['Write to the team about the two servers', null, null],
    ['Put lunch in at 12 for 2 hours', null, null],
    ['Write to one guest', null, null],
    ['Write to 1 guest', null, null],
    ['Invite Anna for two', null, null],
    ['Archive the two with red marks', null, null],
    ['Send the offer of 300 people', null, null],
  ])('“%s”: people %s, items %s', (ask, people, items) => {
    expect(countedIn(ask)).toEqual({ people, items })
  })
})

describe('more than the ask counts', () => {
  const guests = Array.from({ length: 5 }, (_, at) => ({ name: '', address: `guest${at}@example.net` }))
  const listed = new Set(guests.map(({ address }) => address))
  const mailing = (ask: string, n: number, more: object = { each: true }) =>
    said(ask, sending(guests.slice(0, n), 'Hello', more), { listed })

  it('of people is red, and the count itself is not', () => {
    expect(mailing('Remind the 3 who have not answered', 3)).toEqual([])
    expect(mailing('Remind the 3 who have not answered', 4)).toEqual(['RATE red'])
    expect(mailing('Mail the two of them', 5, {})).toEqual(['RATE red'])
    expect(mailing('Remind all who have not answered', 5)).toEqual([])
  })

  it('of guests is red too, and who is named one by one is not counted', () => {
    const invite = (n: number): Judged['call'] => ({
      tool: 'create_event',
      args: {
        summary: 'Lunch',
        start: '2026-05-08T12:00',
        end: '2026-05-08T13:00',
        attendees: guests.slice(0, n).map(({ address }) => address),
      },
    })
    expect(said('Put a lunch on Friday in the calendar with the two of them', invite(2), { listed })).toEqual([])
    expect(said('Put a lunch on Friday in the calendar with the two of them', invite(3), { listed })).toEqual(['RATE red'])
    expect(said('Put a lunch on Friday in the calendar with the two of them and guest2', invite(3), { listed })).toEqual([])
    const add: Judged['call'] = { tool: 'update_event', args: { eventId: 'e1', changes: { addAttendees: [...listed] } } }
    expect(said('Invite the two of them to the dentist', add, { listed, targets: [event()] })).toEqual(['RATE red'])
  })

  it.each<[string, Judged['call']]>([
    ['Delete the last 2 newsletters', { tool: 'trash', args: { threadIds: ['t'] } }],
    ['Archive the last 2 newsletters', { tool: 'archive', args: { threadIds: ['t'] } }],
    ['Delete the last 2 newsletters', { tool: 'modify_labels', args: { threadIds: ['t'], add: ['TRASH'] } }],
    ['Mark the last 2 newsletters as spam', { tool: 'modify_labels', args: { threadIds: ['t'], add: ['SPAM'] } }],
    ['Star the last 2 newsletters', { tool: 'modify_labels', args: { threadIds: ['t'], add: ['STARRED'] } }],
  ])('of things: %s (%o)', (ask, call) => {
    const targets = (n: number) => Array.from({ length: n }, (_, at) => event({ kind: 'thread', id: `t${at}`, title: 'Newsletter' }))
    expect(said(ask, call, { targets: targets(2) })).toEqual([])
    expect(said(ask, call, { targets: targets(3) })).toEqual(['RATE red'])
  })

  it('is no matter of whom an answer reaches', () => {
    const reply: Judged['call'] = { tool: 'reply', args: { messageId: 'm1', all: true, body: 'Fine.' } }
    const recipients = guests.map(guest => ({ ...guest, role: 'to' as const, from: 'header' as const }))
    expect(said('Answer the 2 guests', reply, { listed, recipients })).toEqual([])
  })
})

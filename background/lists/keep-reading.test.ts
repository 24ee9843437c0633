import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../shared/answer'
import type { GuestEvent, GuestRow } from '../../shared/guest-list'
import { MessageId, RfcId, ThreadId } from '../../shared/mail'
import { ConversationId, RunId, type Scope } from '../../shared/run-log'
import { mostRows, type SavedList } from '../../shared/saved-list'
import { guest, hour, idAt, made, savedList } from '../../shared/testing/saved-list'
import { type GuestReading, keepReading } from './keep-reading'

const ada = guest('Ada', 'yes', 10)
const bo = guest('Bo', 'no', 12)
const cy = guest('Cy', 'none', null)
const thread: Scope = { type: 'thread', threadId: ThreadId.parse('t1') }
const other: Scope = { type: 'thread', threadId: ThreadId.parse('t2') }
const event: Scope = { type: 'event', threadId: ThreadId.parse('t1') }
const mailbox: Scope = { type: 'mailbox' }
const search = (query: string): Scope => ({ type: 'search', query })
const stored = savedList([])
const party = stored.event

type Some = Partial<GuestReading> & { rows?: GuestRow[]; of?: Partial<GuestEvent> }
const reading = ({ rows = [ada, bo], of = {}, ...more }: Some = {}): GuestReading => ({
  account: stored.account,
  run: RunId.parse(idAt(50)),
  conversation: ConversationId.parse(idAt(51)),
  question: 'Who comes now?',
  scope: mailbox,
  receipt: null,
  guests: { event: { ...party, ...of }, others: [], rows },
  at: 5000,
  ...more,
})
const keep = (lists: SavedList[], some?: Some) => keepReading(lists, reading(some), () => idAt(60))
const namesOf = (list: SavedList): string[] => list.rows.map(({ name }) => name)

describe('a first reading', () => {
  it('makes a list named by its event, with nothing changed yet', () => {
    expect(keep([])).toEqual({
      ...stored,
      id: idAt(60),
      rows: [ada, bo],
      question: 'Who comes now?',
      run: idAt(50),
      conversation: idAt(51),
      asOf: 5000,
    })
  })

  it('is named by its question where no mail names the event', () => {
    expect(keep([], { of: { title: '' } }).name).toBe('Who comes now?')
  })

  it('of more people than a list keeps leaves out silent ones, and says how many', () => {
    const silent = Array.from({ length: mostRows + 5 }, (_, n) => guest(`Guest${n}`, 'none', null))
    const list = keep([], { rows: [...silent, ada] })
    expect(list.rows.length).toBe(mostRows)
    expect(list.rows).toContainEqual(ada)
    expect(list.cut).toBe(6)
    expect(keep([list], { rows: [ada] })).not.toHaveProperty('cut')
  })
})

describe('a further reading', () => {
  const before = savedList([ada, cy], {
    name: 'My party',
    corrections: [made(20, { type: 'remove', key: cy.email })],
    joined: [{ account: stored.account, id: stored.id }],
  })

  it('brings the list up to date and leaves what is the user’s', () => {
    const after = keep([before])
    expect(after).toMatchObject({ id: before.id, name: 'My party', corrections: before.corrections, joined: before.joined })
    expect(after).toMatchObject({ rows: [ada, bo], run: idAt(50), conversation: idAt(51), question: 'Who comes now?', asOf: 5000 })
    expect(after.changes.map(({ name, before, after }) => [name, before?.status, after?.status])).toEqual([
      ['Bo', undefined, 'no'],
      ['Cy', 'none', undefined],
    ])
  })

  it('keeps who stands in mail that could not be read this time, and not whose mail was deleted', () => {
    const missing = (id: string, why: 'not-fetched' | 'deleted') => ({
      messageId: MessageId.parse(id),
      rfcId: RfcId.parse('<x@example.org>'),
      part: '',
      why,
    })
    const leftOut = [missing('thread-ada-10', 'not-fetched'), missing('bo-12', 'deleted')]
    const receipt: Receipt = {
      messages: 2,
      read: 0,
      threads: 0,
      folded: 0,
      hidden: 0,
      hiddenIn: [],
      leftOut,
      notChosen: [],
      attachments: { read: 0, of: 0 },
      continued: 0,
    }
    expect(namesOf(keep([savedList([ada, bo])], { rows: [cy], receipt }))).toEqual(['Cy', 'Ada'])
  })
})

describe('a reading that reaches less far', () => {
  const wide = savedList([ada, bo, cy], { question: 'Who is coming?', asOf: 1000 })

  it('loses nobody, takes later answers, and does not pass for the wide one', () => {
    const after = keep([wide], { scope: thread, rows: [guest('Cy', 'yes', 30), guest('Bo', 'yes', 3)] })
    expect(after.rows.map(({ name, status }) => [name, status])).toEqual([
      ['Cy', 'yes'],
      ['Bo', 'no'],
      ['Ada', 'yes'],
    ])
    expect(after).toMatchObject({ question: 'Who is coming?', scope: mailbox, asOf: 1000, run: idAt(50) })
    expect(after.changes.map(({ name }) => name)).toEqual(['Cy'])
  })

  it('reads the same mail anew by what it says now', () => {
    const again = { ...ada, status: 'maybe' as const }
    expect(keep([wide], { scope: thread, rows: [again] }).rows[0]).toMatchObject({ name: 'Ada', status: 'maybe' })
  })

  it.each<[string, Scope, Scope, Scope]>([
    ['the mailbox after a thread', thread, mailbox, mailbox],
    ['the event after a thread', thread, event, event],
    ['a thread after the event', event, thread, event],
    ['another thread', thread, other, { type: 'threads', threadIds: [ThreadId.parse('t1'), ThreadId.parse('t2')] }],
    [
      'a thread after threads with it',
      { type: 'threads', threadIds: [ThreadId.parse('t1'), ThreadId.parse('t2')] },
      other,
      { type: 'threads', threadIds: [ThreadId.parse('t1'), ThreadId.parse('t2')] },
    ],
    ['a search after a thread', thread, search('party'), mailbox],
    ['another search', search('party'), search('garden'), mailbox],
    ['the same search', search('party'), search('party'), search('party')],
  ])('or otherwise leaves a list that is asked of all of both: %s', (_, first, second, both) => {
    expect(keep([savedList([ada], { scope: first })], { scope: second }).scope).toEqual(both)
  })

  it('is not what takes rows off later: reading the narrow scope again loses nobody either', () => {
    const [first, second] = [
      { scope: thread, rows: [ada] },
      { scope: other, rows: [bo] },
    ]
    const once = keep([keep([], first)], second)
    expect(namesOf(keep([once], second)).toSorted()).toEqual(['Ada', 'Bo'])
  })
})

describe('the list of an event', () => {
  const list = (id: number, of: Partial<GuestEvent>, more: Partial<SavedList> = {}) =>
    savedList([], { id: stored.id.replace(/1$/, String(id)) as SavedList['id'], event: { ...party, ...of }, ...more })
  const found = (lists: SavedList[], some?: Some) => keep(lists, some).id

  it('is told by its UID, whatever its title and date have become', () => {
    const [first, second] = [list(1, { uid: 'b@example.org' }), list(2, { uid: 'a@example.org', title: 'Old', start: hour(1) })]
    expect(found([first, second], { of: { uid: 'a@example.org' } })).toBe(second.id)
    expect(found([first], { of: { uid: 'a@example.org' } })).toBe(idAt(60))
  })

  it('is told by its invitation, then by title and start', () => {
    const [first, second] = [list(1, {}), list(2, { title: 'Old', messageId: MessageId.parse('m9') })]
    expect(found([first, second], { of: { messageId: MessageId.parse('m9') } })).toBe(second.id)
    expect(found([first, second], { of: { messageId: null, title: ' garden  PARTY' } })).toBe(first.id)
    expect(found([first], { of: { start: '2026-12-12T15:00:00Z', messageId: null } })).toBe(idAt(60))
  })

  it('is not that of another dinner of no date, nor of a question about no event', () => {
    expect(found([list(1, { start: '' })], { of: { start: '', messageId: MessageId.parse('m9') } })).toBe(idAt(60))
    const nameless = { title: '', start: '', messageId: null }
    expect(found([list(1, nameless)], { of: nameless })).toBe(idAt(60))
    expect(found([list(1, nameless)], { of: nameless, conversation: stored.conversation })).toBe(stored.id)
  })

  it('is that of the same conversation where an import stands beside it', () => {
    const [first, second] = [list(1, {}, { asOf: 9 }), list(2, {}, { conversation: ConversationId.parse(idAt(51)) })]
    expect(found([first, second])).toBe(second.id)
  })

  it('keeps a UID that a later reading did not see', () => {
    expect(keep([list(1, { uid: 'a@example.org' })], { of: { uid: '' } }).event.uid).toBe('a@example.org')
  })
})

describe('a mailbox too large to be read whole', () => {
  const receipt = (notChosen: string[]): Receipt => ({
    messages: 3,
    read: 2,
    threads: 1,
    folded: 0,
    hidden: 0,
    hiddenIn: [],
    leftOut: [],
    notChosen: notChosen.map(id => MessageId.parse(id)),
    attachments: { read: 0, of: 0 },
    continued: 0,
  })
  const updated = (notChosen: string[]): SavedList => {
    const first = keep([], { rows: [ada, bo], receipt: receipt(notChosen) })
    return keep([first], { rows: [ada], scope: event, at: 9000 })
  }

  it('is brought up to date by the plan of its event', () => {
    expect(updated(['m9'])).toMatchObject({ scope: event, asOf: 9000 })
    expect(namesOf(updated(['m9']))).toEqual(['Ada'])
  })

  it('that was read whole is not', () => {
    expect(updated([])).toMatchObject({ scope: mailbox, asOf: 5000 })
    expect(namesOf(updated([])).sort()).toEqual(['Ada', 'Bo'])
  })
})

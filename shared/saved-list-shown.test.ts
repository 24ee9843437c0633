import { describe, expect, it } from 'vitest'
import { AccountId } from './mail'
import type { Correction, KeptCorrection } from './saved-list'
import { statementOf } from './saved-list-rows'
import { shownRows, shownTotals } from './saved-list-shown'
import { guest, hour, idAt, made, opened, savedList } from './testing/saved-list'

const ada = guest('Ada', 'yes', 10, { party: 2, with: ['Tom'] })
const bo = guest('Bo', 'no', 12)
const cy = guest('Cy', 'none', null)
const byPhone: Correction = {
  type: 'add',
  key: 'dan@example.org',
  name: 'Dan',
  email: 'dan@example.org',
  status: 'yes',
  party: 2,
  with: ['Eve'],
  note: 'by phone',
}
const shown = (rows = [ada, bo, cy], ...corrections: KeptCorrection[]) =>
  new Map(shownRows(opened(rows, corrections)).map(row => [row.name, row]))

describe('a list without corrections', () => {
  it('shows its rows as they were read, with nothing by the user in them', () => {
    expect(shownRows(opened([ada, bo, cy]))).toEqual(
      [ada, bo, cy].map(row => ({ ...row, key: row.email, account: 'google-1', byYou: false, note: '', conflict: null, corrections: [] })),
    )
  })

  it('shows one row for a person who was read twice: the later word, the earlier one as history, parties not summed', () => {
    const [row, ...others] = shownRows(opened([ada, guest('Ada', 'no', 14, { email: 'ADA@example.org' })]))
    expect(others).toEqual([])
    expect(row).toMatchObject({ status: 'no', party: 0, email: 'ada@example.org', history: [statementOf(ada)] })
  })
})

describe('what the user sets', () => {
  it('wins over older mail, which becomes history and is no evidence for it', () => {
    const row = shown(undefined, made(20, { type: 'set', key: bo.email, status: 'yes', note: 'told me' })).get('Bo')
    expect(row).toMatchObject({
      status: 'yes',
      party: 1,
      quote: '',
      messageId: null,
      date: hour(20),
      byYou: true,
      note: 'told me',
      conflict: null,
    })
    expect(row?.history).toEqual([statementOf(bo)])
    expect(row?.corrections).toEqual([idAt(20)])
  })

  it('stands against newer mail that says otherwise, which is shown as a conflict for the user to look at', () => {
    const row = shown(undefined, made(11, { type: 'set', key: bo.email, status: 'yes', party: 3 })).get('Bo')
    expect(row).toMatchObject({ status: 'yes', party: 3, unsure: true, conflict: statementOf(bo) })
    expect(row?.history).toEqual([])
  })

  it('is no conflict with newer mail that says the same, and takes its evidence from it', () => {
    expect(shown(undefined, made(11, { type: 'set', key: bo.email, status: 'no' })).get('Bo')).toMatchObject({
      status: 'no',
      quote: bo.quote,
      conflict: null,
      unsure: false,
    })
  })

  it('is in conflict with newer mail of another party only where the user set the party', () => {
    expect(shown(undefined, made(5, { type: 'set', key: ada.email, party: 4 })).get('Ada')).toMatchObject({
      party: 4,
      conflict: { party: 2 },
    })
    expect(shown(undefined, made(5, { type: 'set', key: ada.email, status: 'yes' })).get('Ada')).toMatchObject({ party: 2, conflict: null })
  })

  it('leaves what it does not name as the mail has it', () => {
    expect(shown(undefined, made(20, { type: 'set', key: ada.email, party: 3 })).get('Ada')).toMatchObject({ ...ada, party: 3 })
    expect(shown(undefined, made(20, { type: 'set', key: ada.email, name: 'Ada Byron' })).get('Ada Byron')).toMatchObject({
      ...ada,
      name: 'Ada Byron',
    })
  })

  it('holds field by field, the later word on each', () => {
    const row = shown(
      undefined,
      made(21, { type: 'set', key: ada.email, party: 5 }),
      made(20, { type: 'set', key: ada.email, party: 3, with: [] }),
    ).get('Ada')
    expect(row).toMatchObject({ party: 5, with: [], corrections: [idAt(20), idAt(21)] })
  })

  it('settles what code could not judge once it names the answer, and not by a note', () => {
    const unsure = guest('Uma', 'none', 10, { unsure: true })
    expect(shown([unsure], made(20, { type: 'set', key: unsure.email, note: 'ask her' })).get('Uma')?.unsure).toBe(true)
    expect(shown([unsure], made(20, { type: 'set', key: unsure.email, status: 'maybe' })).get('Uma')).toMatchObject({
      unsure: false,
      party: 1,
    })
  })

  it('counts nobody for a guest whom the user says not to come, whatever party was set before', () => {
    const rows = shown(
      undefined,
      made(20, { type: 'set', key: ada.email, party: 4 }),
      made(21, { type: 'set', key: ada.email, status: 'no' }),
    )
    expect(rows.get('Ada')).toMatchObject({ status: 'no', party: 0 })
  })
})

describe('who is added', () => {
  it('stands on the list by the word of the user', () => {
    expect(shown(undefined, made(20, byPhone)).get('Dan')).toMatchObject({
      key: 'dan@example.org',
      status: 'yes',
      party: 2,
      with: ['Eve'],
      note: 'by phone',
      invited: false,
      messageId: null,
      byYou: true,
      corrections: [idAt(20)],
    })
  })

  it('is the same person once a mail of that address says the same, and a conflict where it says otherwise', () => {
    const same = guest('Dan', 'yes', 30, { party: 2 })
    expect(shown([same], made(20, byPhone)).get('Dan')).toMatchObject({
      quote: same.quote,
      messageId: same.messageId,
      invited: true,
      conflict: null,
    })
    const other = guest('Dan', 'no', 30)
    expect(shown([other], made(20, byPhone)).get('Dan')).toMatchObject({
      status: 'yes',
      party: 2,
      unsure: true,
      conflict: statementOf(other),
    })
  })
})

describe('who is removed', () => {
  it('is not shown, also where the user had added that person', () => {
    const rows = shown(
      undefined,
      made(20, { type: 'remove', key: ada.email }),
      made(21, byPhone),
      made(22, { type: 'remove', key: byPhone.key }),
    )
    expect([...rows.keys()]).toEqual(['Bo', 'Cy'])
  })

  it('comes back with newer mail, as a conflict', () => {
    expect(shown(undefined, made(11, { type: 'remove', key: bo.email })).get('Bo')).toMatchObject({
      status: 'no',
      unsure: true,
      conflict: statementOf(bo),
    })
  })

  it('comes back when another window corrects that person later', () => {
    const rows = shown(undefined, made(20, { type: 'remove', key: ada.email }), made(21, { type: 'set', key: ada.email, party: 1 }))
    expect(rows.get('Ada')).toMatchObject({ party: 1, unsure: false })
  })
})

describe('two addresses of one person', () => {
  const work = guest('ada.work', 'no', 14)
  const merge: Correction = { type: 'merge', key: work.email, into: ada.email }

  it('become one row by the later word, with one party and both histories', () => {
    const rows = shownRows(opened([ada, bo, work], [made(20, merge)]))
    expect(rows.map(({ key }) => key)).toEqual([ada.email, bo.email])
    expect(rows[0]).toMatchObject({
      name: 'Ada',
      email: ada.email,
      status: 'no',
      party: 0,
      byYou: true,
      history: [statementOf(ada)],
      corrections: [idAt(20)],
    })
  })

  it('are named by the name that is more than an address', () => {
    const rows = shownRows(opened([ada, work], [made(20, { type: 'merge', key: ada.email, into: work.email })]))
    expect(rows).toMatchObject([{ key: work.email, name: 'Ada', email: work.email, history: [statementOf(ada)] }])
  })

  it('stay one for later corrections of either', () => {
    const rows = shownRows(opened([ada, work], [made(20, merge), made(21, { type: 'set', key: work.email, status: 'yes', party: 2 })]))
    expect(rows).toMatchObject([{ key: ada.email, status: 'yes', party: 2, conflict: null }])
  })

  it('bring a conflict with them where one is corrected and the other wrote later', () => {
    const rows = shownRows(opened([ada, work], [made(12, { type: 'set', key: ada.email, status: 'maybe' }), made(20, merge)]))
    expect(rows).toMatchObject([{ status: 'maybe', conflict: statementOf(work), corrections: [idAt(12), idAt(20)] }])
  })

  it('do nothing merged into each other in a circle or into who is not there', () => {
    const there = made(20, merge)
    const back = made(21, { type: 'merge', key: ada.email, into: work.email })
    expect(shownRows(opened([ada, work], [there, back]))).toEqual(shownRows(opened([ada, work], [there])))
    expect(shownRows(opened([ada], [there]))).toEqual(shownRows(opened([ada])))
  })
})

describe('joined lists', () => {
  const other = AccountId.parse('google-2')
  it('show each address once, by the later statement, and say whose it is', () => {
    const joined = savedList([guest('Bo', 'yes', 15), guest('Fay', 'yes', 9)], { account: other })
    const rows = shownRows(opened([ada, bo], [], [joined]))
    expect(rows.map(({ name, status, account }) => [name, status, account])).toEqual([
      ['Ada', 'yes', 'google-1'],
      ['Bo', 'yes', other],
      ['Fay', 'yes', other],
    ])
  })

  it('take corrections of the list that they are joined to, and their own', () => {
    const joined = savedList([guest('Fay', 'yes', 9)], {
      account: other,
      corrections: [made(21, { type: 'set', key: 'fay@example.org', note: 'hers' })],
    })
    const rows = shownRows(opened([ada], [made(20, { type: 'set', key: 'fay@example.org', status: 'no' })], [joined]))
    expect(rows[1]).toMatchObject({ status: 'no', note: 'hers', corrections: [idAt(20), idAt(21)] })
  })
})

describe('totals', () => {
  it('count people, heads and what needs the eye after the corrections', () => {
    const all = shownRows(opened([ada, bo, cy], [made(11, { type: 'set', key: bo.email, status: 'yes', party: 3 }), made(20, byPhone)]))
    expect(shownTotals(all)).toEqual({ yes: 3, no: 0, maybe: 0, none: 1, heads: 7, eye: 1 })
  })
})

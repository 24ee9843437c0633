import { AccountId } from '../shared/mail'
import { ConversationId, RunId } from '../shared/run-log'
import { type Correction, type KeptCorrection, ListId, type OpenList, type SavedList } from '../shared/saved-list'
import { guests, messageId, receipt, row } from './gallery-answers'
import type { ListActions, OtherList } from './list/list-actions'
import type { PrintState } from './print/print'

/** Kept lists of invented people, for the gallery. */
const account = AccountId.parse('1')
const read = Date.parse('2026-11-23T18:00:00Z')
const uuid = (n: number, kind: string): string => `00000000-0000-4000-${kind}-${String(n).padStart(12, '0')}`

const kept = (n: number, at: string, correction: Correction): KeptCorrection => ({
  id: uuid(n, 'a000'),
  at: Date.parse(at),
  undone: false,
  correction,
})

export const savedList = (change: Partial<SavedList> = {}): SavedList => ({
  v: 1,
  id: ListId.parse(uuid(1, 'b000')),
  account,
  name: 'Housewarming',
  ...guests(),
  corrections: [],
  question: 'List everyone who RSVP’d',
  scope: { type: 'mailbox' },
  conversation: ConversationId.parse(uuid(1, '9000')),
  run: RunId.parse(uuid(1, '8000')),
  receipt: receipt(),
  asOf: read,
  changes: [],
  joined: [],
  ...change,
})

const corrections = [
  kept(1, '2026-11-10T08:00:00Z', { type: 'set', key: 'otto.lamm@example.org', status: 'yes', party: 2, note: 'told me at the fence' }),
  kept(2, '2026-11-10T08:02:00Z', {
    type: 'add',
    key: `hand:${uuid(9, 'a000')}`,
    name: 'Großtante Wilhelmine von Hohenstein-Oberlippertsdorf',
    email: '',
    status: 'yes',
    party: 1,
    with: [],
    note: 'by phone',
  }),
  kept(3, '2026-11-10T08:03:00Z', { type: 'remove', key: 'priya.nair@example.org' }),
]

export const corrected: OpenList = { list: savedList({ corrections }), joined: [] }

/** Carlos was set to no by hand on 5 November; his mail of the 9th says two. */
export const conflicting: OpenList = {
  list: savedList({
    corrections: [
      kept(4, '2026-11-05T08:00:00Z', { type: 'set', key: 'carlos.duarte@example.org', status: 'no', note: 'said so at work' }),
    ],
  }),
  joined: [],
}

export const updated: OpenList = {
  list: savedList({
    changes: [
      { key: 'a', name: 'Anna Berg', before: { status: 'yes', party: 2 }, after: { status: 'yes', party: 3 } },
      { key: 'b', name: 'Otto Lamm', before: { status: 'maybe', party: 1 }, after: { status: 'no', party: 0 } },
      { key: 'c', name: '山田 花子', before: null, after: { status: 'yes', party: 1 } },
    ],
  }),
  joined: [],
}

const given = ['Anna', 'Bo', 'Carla', 'Dương', 'Émile', 'Fatima', 'Gus', 'Hanako', 'Ines', 'Jan', 'Kim', 'Lars', 'Mia']
const family = [
  'Abel',
  'van der Berg',
  'Castellano',
  'de Vries',
  'Ekström',
  'Fischer',
  'García Márquez',
  'Hoff',
  'O’Brien',
  'Müller',
  'Zeller',
]
const answers = ['yes', 'yes', 'yes', 'maybe', 'no', 'none'] as const

/** 500 people of invented names. */
export const crowd: OpenList = {
  list: savedList({
    name: 'Summer fair',
    event: { title: 'Summer fair', start: '2026-12-12', zone: '', uid: '', messageId: messageId(0) },
    rows: Array.from({ length: 500 }, (_, n) => {
      const status = answers[(n * 7) % answers.length] ?? 'yes'
      const party = status === 'yes' ? 1 + (n % 4) : status === 'maybe' ? 1 : 0
      return row(1000 + n, `${given[n % given.length]} ${'ABCDEFGH'[Math.floor(n / 143)]}. ${family[n % family.length]}`, {
        email: `guest${n}@example.org`,
        status,
        party,
        with: party > 2 ? ['Tom', 'Ida'].slice(0, party - 1) : [],
      })
    }),
  }),
  joined: [],
}

export const listInfos = [corrected, crowd].map(({ list }, n) => ({
  id: list.id,
  account,
  name: n ? 'Summer fair of the whole street, its side streets and everybody who ever lived there' : list.name,
  event: list.event,
  asOf: read - n * 86_400_000,
  yes: n ? 250 : 14,
  heads: n ? 624 : 19,
}))

const others: OtherList[] = [
  {
    id: ListId.parse(uuid(2, 'b000')),
    account: AccountId.parse('2'),
    name: 'Housewarming, family',
    event: guests().event,
    asOf: read,
    yes: 6,
    heads: 9,
    address: 'lena@family.example.net',
  },
]

const nothing = () => undefined
const same = () => Promise.resolve(corrected)

export const galleryListActions: ListActions = {
  showLists: nothing,
  openList: nothing,
  openListOf: nothing,
  findListOf: nothing,
  correct: same,
  undo: same,
  rename: same,
  join: same,
  otherLists: () => Promise.resolve(others),
  forgetList: nothing,
  updateList: nothing,
  mayAct: () => true,
  openReminder: nothing,
  remind: () => Promise.resolve(),
  printList: nothing,
  askEvent: nothing,
  newId: () => uuid(7, 'a000'),
  linkOf: () => '',
  copyTable: () => Promise.resolve(true),
  download: nothing,
}

/** The page for the door, by state. */
export const galleryPrints: Record<string, PrintState> = {
  'print-few': { open: corrected, error: null },
  'print-500': { open: crowd, error: null },
  'print-gone': { open: null, error: 'gone' },
  'print-loading': { open: null, error: null },
}

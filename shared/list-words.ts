import { count, day, dayTime, list, number } from './format'
import type { GuestStatus } from './guest-list'
import type { RowChange } from './saved-list'

const heads = (n: number) => count(n, 'head', 'heads')
const people = (n: number) => count(n, 'person', 'people')
const statuses = { yes: 'yes', no: 'no', maybe: 'maybe', none: 'no answer' } satisfies Record<GuestStatus, string>

const standing = (it: NonNullable<RowChange['before']>): string =>
  it.status === 'yes' || it.status === 'maybe' ? `${statuses[it.status]}, ${heads(it.party)}` : statuses[it.status]

function change({ before, after }: RowChange): string {
  if (!before) return after ? `new: ${standing(after)}` : ''
  return after ? `${standing(before)} → ${standing(after)}` : 'no longer on the list'
}

/** Strings of guest lists that last: the table, the lists, the page for the door. */
export const listWords = {
  open: 'Open the list',
  event: {
    another: 'another event?',
    choose: 'Other events found',
    question: (title: string) => `Who is coming to ${title}?`,
  },
  since: (ms: number, now: number) => `since ${day(ms, now)}`,
  sinceRemove: (ms: number, now: number) => `since ${day(ms, now)}: show earlier answers too`,
  keys: '↑ ↓ from person to person · Enter opens · E edits · Delete removes · Ctrl+Z takes back · Esc closes',
  row: {
    byYou: 'by you',
    note: (note: string) => `by you: “${note}”`,
    edit: 'Edit',
    remove: 'Remove',
    merge: 'Same person as…',
    mergeInto: (name: string) => `${name} is the same person as`,
    mergeGo: 'Make one',
    undo: 'Take back your last change',
    spam: 'from Spam',
  },
  conflict: {
    says: (status: GuestStatus, party: number, ms: number, now: number) =>
      `A newer mail (${day(ms, now)}) says ${standing({ status, party })}:`,
    keep: 'Keep mine',
    take: 'Take the mail’s',
  },
  model: (status: GuestStatus, party: number) => `The model reads ${standing({ status, party })}:`,
  unsupported: (n: number) => `${people(n)} named by the model without a sentence that bears it out; not on the list`,
  form: {
    name: 'Name',
    email: 'Address (if known)',
    status: 'Answer',
    party: 'Heads',
    with: 'Companions, with commas between',
    note: 'Note',
    notePlaceholder: 'by phone',
    save: 'Save',
    add: 'Add',
    cancel: 'Cancel',
    title: (name: string) => `Edit ${name}`,
    addTitle: 'Add a person',
    known: (name: string) => `${name} with this address is on the list already.`,
  },
  done: {
    set: (name: string) => `${name} is changed.`,
    add: (name: string) => `${name} is added.`,
    remove: (name: string) => `${name} is removed.`,
    merge: (name: string) => `${name} is one person now.`,
    undone: 'Taken back.',
    redone: 'Done again.',
    undo: 'Undo',
    redo: 'Redo',
  },
  removed: (n: number) => `Removed by you (${number(n)})`,
  putBack: (name: string) => `Put ${name} back`,
  bar: {
    print: 'Print for the door',
    csv: 'CSV',
    copy: 'Copy',
    csvThese: (n: number) => `CSV of these ${number(n)}`,
    copyThese: (n: number) => `Copy these ${number(n)}`,
    copied: 'Copied',
    notCopied: 'The browser did not allow copying',
    add: 'Add a person',
  },
  index: {
    title: 'Guest lists',
    empty: 'No list is kept yet. Ask who is coming; the answer is kept as a list.',
    coming: (yes: number, n: number) => `${number(yes)} coming, ${heads(n)}`,
    asOf: (ms: number, now: number) => `as of ${dayTime(ms, now)}`,
  },
  screen: {
    back: 'All lists',
    asOf: (ms: number, now: number) => `Mail read ${dayTime(ms, now)}`,
    update: 'Update',
    offline: 'Updating needs the network; everything else works offline.',
    updating: 'Reading what is new',
    rename: 'Rename',
    nameLabel: 'Name of the list',
    save: 'Save',
    cancel: 'Cancel',
    join: 'Join…',
    joinTitle: 'Lists of other accounts',
    joinNone: 'No other account keeps a list.',
    joinSave: 'Join',
    joined: (names: readonly string[]) => `with ${list(names)}`,
    forget: 'Forget',
    forgetAsk: 'Forget this list? Your corrections go with it; the mail stays.',
    forgetGo: 'Forget the list',
    forgetNot: 'Keep it',
    cut: (n: number) => `${people(n)} more were found than a list keeps.`,
    conversation: 'Conversation',
  },
  changes: {
    title: (n: number) => `What changed: ${people(n)}`,
    before: (n: number) => `The last reading changed ${people(n)}`,
    none: 'Nothing new.',
    change,
  },
  table: {
    columns: {
      name: 'Name',
      email: 'Address',
      status: 'Answer',
      party: 'Heads',
      with: 'With',
      date: 'Date',
      eye: 'Needs your eye',
      byYou: 'By you',
      note: 'Note',
      conflict: 'Newer mail says',
      history: 'Earlier answers',
      quote: 'Sentence',
      link: 'Message',
      messageId: 'Message-ID',
    },
    statuses,
    yes: 'yes',
  },
  print: {
    title: 'For the door',
    print: 'Print',
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    order: 'Order',
    orders: { surname: 'Surname first', given: 'First name first' },
    show: 'Also print',
    also: { address: 'addresses', quote: 'sentences', note: 'your notes', silent: 'people without an answer' },
    asOf: (ms: number, now: number) => `as of ${dayTime(ms, now)}`,
    maybe: 'Maybe',
    none: 'No answer',
    plus: (n: number) => `+${number(n)}`,
    boxes: (n: number) => `${heads(n)} to tick`,
    nobody: 'Nobody coming yet.',
    gone: 'This list is no longer kept, or this page was opened without one.',
    loading: 'Loading…',
    hint: 'The browser’s own print window has the printer and “Save as PDF”.',
  },
} as const

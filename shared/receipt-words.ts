import type { CutList, LeftOut, Receipt } from './answer'
import { count, dayTime, number } from './format'

const cutNames = {
  mail: (query: string) => (query === '' ? 'The mailbox' : `The search “${query}”`),
  thread: () => 'How the thread goes on',
  events: (query: string) => (query === '' ? 'The calendar' : `The calendar’s “${query}”`),
} satisfies Record<CutList['list'], (query: string) => string>

/** What a receipt says of the reading. */
export const receiptWords = {
  read: (r: Receipt) => `Read ${number(r.read)} of ${count(r.messages, 'message', 'messages')}`,
  folded: (n: number) => count(n, 'repeated line folded', 'repeated lines folded'),
  hidden: (n: number) => count(n, 'hidden character taken out', 'hidden characters taken out'),
  hiddenIn: {
    red: (n: number) => `${count(n, 'message holds', 'messages hold')} hidden text; it was taken out.`,
    amber: (n: number) => `${count(n, 'message holds', 'messages hold')} preview or repeated text out of sight; it was taken out.`,
  },
  attachments: (read: number, of: number) => `${number(read)} of ${count(of, 'attachment', 'attachments')}`,
  continued: (n: number) => count(n, 'continued thread followed', 'continued threads followed'),
  passes: (done: number, of: number) => (done === of ? `in ${number(of)} passes` : `in ${number(done)} of ${number(of)} passes`),
  notChosen: (n: number) => `${count(n, 'other message', 'other messages')} not found by the searches`,
  unsearched: (n: number) => `${count(n, 'guest', 'guests')} not searched for`,
  candidates: (read: number, of: number) => `${number(read)} of ${count(of, 'thread', 'threads')} looked at for the invitation`,
  cut: (n: number) => `${count(n, 'list', 'lists')} not seen to the end`,
  cutLabel: 'Lists not seen to the end',
  cutList: ({ list, query, seen, of }: CutList) => {
    const counted = (n: number) => (list === 'events' ? count(n, 'event', 'events') : count(n, 'thread', 'threads'))
    return `${cutNames[list](query)}: ${of === null ? counted(seen) : `${number(seen)} of ${counted(of)}`} seen, the rest`
  },
  left: (n: number) => `${count(n, 'item', 'items')} left out`,
  nobodyElse: 'Nobody else answered.',
  stayed: 'Built-in reader: nothing left this computer.',
  more: 'receipt',
  threads: 'Threads',
  messages: 'Messages in scope',
  readWhole: 'Read to the end',
  foldedLabel: 'Repeated lines folded',
  hiddenLabel: 'Hidden characters taken out',
  attachmentsLabel: 'Attachments read',
  continuedLabel: 'Continued threads followed',
  passesLabel: 'Messages that each pass read',
  tokensIn: 'Tokens in',
  tokensCached: 'of these from the cache',
  tokensOut: 'Tokens out',
  cost: 'Cost',
  leftLabel: 'Left out',
  /** A message or a part of it that was left out; `now` in milliseconds since the epoch. */
  leftItem: ({ messageId, part }: LeftOut, { leftOutOf = [] }: Pick<Receipt, 'leftOutOf'>, now: number): string => {
    const sender = leftOutOf.find(one => one.messageId === messageId)
    return [part || 'the message', ...(sender ? [`${sender.from}, ${dayTime(sender.date, now)}`] : [])].join(' · ')
  },
  full: 'Everything was read',
  partial: 'Not everything was read',
  of: (read: number, of: number) => `${number(read)} of ${number(of)}`,
} as const

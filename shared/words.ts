import type { Estimate, Receipt, Usage } from './answer'
import { errorWords } from './error-words'
import { count, day, dayTime, duration, fileSize, list, money, number, time } from './format'
import { gmailWords } from './gmail-words'
import type { GuestStatus } from './guest-list'
import { leftOutWords } from './left-out-words'
import { optionsWords } from './options-words'
import { receiptWords } from './receipt-words'
import type { Scope } from './run-log'

/** A model's name as people write it: gemini-3.8-flash is Gemini 3.8 Flash. */
function mindName(mind: string): string {
  if (mind === 'built-in') return 'Built-in reader'
  return mind.replace(/(^|-)([a-z])/g, (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase()).replace(/-/g, ' ')
}

const messages = (n: number) => count(n, 'message', 'messages')
const threads = (n: number) => count(n, 'thread', 'threads')
const heads = (n: number) => count(n, 'head', 'heads')

const statuses = { yes: 'yes', no: 'no', maybe: 'maybe', none: 'no answer' } satisfies Record<GuestStatus, string>

const inPasses = ({ passes }: Estimate): string => (passes ? `, read in ${number(passes)} passes` : '')

/** Every string of the interface, in one typed table. */
export const words = {
  name: 'Countersign',
  menu: {
    open: 'Menu',
    ask: 'Ask about this thread',
    history: 'History',
    fresh: 'New conversation',
    tab: 'Open in a tab of its own',
    options: 'Options',
    close: 'Close',
    back: 'Back',
  },
  gmail: gmailWords,
  mindName,
  date: dayTime,
  composer: {
    form: 'Ask',
    label: 'Your question',
    placeholder: {
      thread: 'Ask about this thread…',
      event: 'Ask about everyone invited…',
      threads: 'Ask about these threads…',
      search: 'Ask about what this finds…',
      mailbox: 'Ask your whole mailbox…',
    },
    ask: 'Ask',
    stop: 'Stop',
    scopes: 'What the question is asked of',
    thread: 'This thread',
    selected: (n: number) => `${number(n)} selected`,
    search: 'Search',
    mailbox: 'Whole mailbox',
    searchLabel: 'Gmail search',
    searchPlaceholder: 'from:anna after:2026/11/01',
    noSubject: '(no subject)',
    quoted: 'Selected text',
    unquote: 'Remove the selected text',
    notInMessage: 'not found in the message',
    working: 'Answering. Stop ends it at once.',
  },
  cost: {
    built: (mind: string) => `${mindName(mind)} · free · stays here`,
    remote: (e: Estimate) => `${mindName(e.mind)} · about ${money(e.usd)}${inPasses(e)} · ${leaves(e.leaves)}`,
    remoteUnknown: (mind: string) => `${mindName(mind)} · cost not known yet · messages leave this computer`,
    notReady: (mind: string) => `${mindName(mind)} has no key yet`,
    counting: 'counting…',
  },
  scope: (scope: Scope): string =>
    scope.type === 'thread'
      ? 'this thread'
      : scope.type === 'threads'
        ? threads(scope.threadIds.length)
        : scope.type === 'search'
          ? `search: ${scope.query}`
          : scope.type === 'event'
            ? 'this thread and every answer to it'
            : 'whole mailbox',
  progress: {
    planning: 'Looking for the messages',
    searching: (n: number) => `Found ${threads(n)} so far`,
    reading: (done: number, of: number) => `Read ${number(done)} of ${threads(of)}`,
    waiting: (done: number, of: number, until: number) =>
      `${of > 0 ? `Read ${number(done)} of ${threads(of)}. ` : ''}Gmail lets us read on at ${time(until)}; it goes on by itself.`,
    thinking: (mind: string, pass?: { at: number; of: number }) =>
      pass ? `${mindName(mind)} reads part ${number(pass.at)} of ${number(pass.of)}` : `${mindName(mind)} is answering`,
    mindWaiting: (mind: string, until: number) => `${mindName(mind)} lets us ask again at ${time(until)}; it goes on by itself.`,
  },
  answer: {
    asksBack: 'Waiting for your answer.',
    stopped: 'Stopped. Nothing more is read or sent.',
    olderVersion: (n: number) => `${count(n, 'entry', 'entries')} from an older version cannot be shown.`,
    citation: (n: number, from: string) => `Source ${number(n)}: ${from}`,
    unchecked: 'not found in that message',
    uncheckedMark: 'unsupported',
    openInGmail: 'Open in Gmail',
    showMessage: 'Show the message',
    hideMessage: 'Hide the message',
    loading: 'Loading…',
    image: (alt: string) => `[image: ${alt || 'no description'}]`,
    streaming: 'Answer so far',
    source: (from: string, ms: number, now: number) => `${from}, ${dayTime(ms, now)}`,
  },
  source: {
    from: 'From',
    to: 'To',
    cc: 'Cc',
    date: 'Date',
    folded: (n: number) => count(n, 'repeated line folded', 'repeated lines folded'),
    hidden: {
      red: (n: number) => `Hidden text taken out (${number(n)})`,
      amber: (n: number) => `Preview or repeated text taken out (${number(n)})`,
    },
    gone: 'This message can no longer be read.',
  },
  guests: {
    headline: (coming: number, n: number) => (coming === 0 ? 'Nobody coming yet' : `${number(coming)} coming, ${heads(n)}`),
    no: (n: number) => `${number(n)} no`,
    maybe: (n: number) => `${number(n)} maybe`,
    none: (n: number, complete: boolean) => `${number(n)} ${complete ? 'silent' : 'not found yet'}`,
    read: (r: Receipt) => `${r.read < r.messages ? `${number(r.read)} of ` : ''}${messages(r.messages)} read, ${threads(r.threads)}`,
    filter: 'Whom to show',
    filters: { all: 'All', yes: 'Coming', no: 'Not', maybe: 'Maybe', none: 'No answer', eye: 'Needs your eye' },
    filterUnread: 'Not found yet',
    filterCount: (filter: string, n: number) => `${filter} ${number(n)}`,
    nobody: (complete: boolean) => (complete ? 'Nobody.' : 'Nobody so far; not everything was read.'),
    eye: (n: number) => `Needs your eye (${number(n)})`,
    noEvent: 'Event without a title',
    others: (titles: readonly string[]) => `Other events found: ${list(titles)}`,
    caption: 'Guests and their answers',
    columns: { name: 'Name', status: 'Answer', party: 'Heads' },
    statuses,
    unread: 'not found yet',
    with: (names: readonly string[]) => `with ${list(names)}`,
    notInvited: 'not on the invitation',
    reply: 'invitation reply',
    calendar: 'calendar',
    before: (status: GuestStatus, party: number, ms: number, now: number) =>
      `before: ${status === 'yes' ? heads(party) : statuses[status]}, ${day(ms, now)}`,
    noSentence: 'No message from this person answers the invitation.',
    onCalendar: 'From the Calendar event.',
    partstat: (value: string) => `Invitation reply: ${value.toLowerCase()}`,
    show: (name: string) => `Show what ${name} wrote`,
    empty: 'Nobody is on this list.',
    copyColumns: ['Name', 'Address', 'Answer', 'Heads', 'With', 'Date', 'Sentence'],
  },
  table: {
    sort: (column: string) => `Sort by ${column}`,
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying',
    source: 'Source',
    empty: 'No rows.',
  },
  beyond: {
    look: (n: number | null) =>
      n === null ? 'Look beyond this thread' : `Look beyond this thread (${n === 0 ? 'no other mail so far' : count(n, 'mail', 'mails')})`,
    takes: (e: Estimate) => `Gmail’s limit makes it about ${count(Math.ceil(e.seconds / 60), 'minute', 'minutes')}; it asks first.`,
    calendar: {
      none: '',
      'not-connected': 'Your calendar was not asked: Countersign may not read it.',
      read: 'The answers in your calendar are counted in.',
      partial: 'Google names only some of this event’s guests; the others are not listed.',
      failed: 'Your calendar could not be read; its answers are missing.',
    },
    connectCalendar: 'Allow it in the options',
  },
  passes: {
    found: (n: number) => `Found in ${number(n)} passes over the mail, joined by code.`,
    nothing: (n: number) => `None of ${number(n)} passes over the mail found anything to cite.`,
    pass: (at: number, of: number) => `Pass ${number(at)} of ${number(of)}`,
    differ: (names: readonly string[]) => `The passes differ on: ${list(names)}. The table has what each says.`,
  },
  receipt: { ...receiptWords, spent, paid: cost },
  sent: {
    open: 'what was sent',
    close: 'Hide what was sent',
    title: (n: number) => `${count(n, 'request', 'requests')}, exactly as sent`,
    request: (n: number, of: number) => `Request ${number(n)} of ${number(of)}`,
    none: 'The requests are no longer kept.',
    files: 'Files in it',
    bytes: (n: number) => `(${fileSize(n)}, as listed above)`,
    file: (name: string, n: number) => `${name}, ${fileSize(n)}`,
  },
  confirm: {
    quota: (e: Estimate) => `Reading ${messages(e.messages)} in ${threads(e.threads)} takes about ${duration(e.seconds)} of Gmail’s limit.`,
    cost: (e: Estimate) => `This costs about ${money(e.usd)}${inPasses(e)}; ${leaves(e.leaves)}.`,
    files: (mind: string, n: number) => `${count(n, 'file goes', 'files go')} to ${mindName(mind)} as ${n === 1 ? 'it is' : 'they are'}:`,
    go: 'Go on',
    goWith: (n: number) => (n === 1 ? 'Send with file' : 'Send with files'),
    goWithout: 'Text only',
    not: 'Leave it',
    nothingYet: 'Nothing has been read or sent yet.',
    nothingSent: 'The mail was read here and counted; nothing has been sent yet.',
  },
  errors: errorWords,
  actions: {
    options: 'Open options',
    retry: 'Ask again',
    connect: 'Connect',
    permission: 'Give access',
    wait: '',
    otherModel: 'Other model',
  },
  leftOut: leftOutWords,
  account: {
    notConnected: (address: string) => `Connect ${address}`,
    notConnectedText: 'This mailbox is not connected yet. Countersign reads it only after you allow it in Google’s own window.',
    connect: 'Connect',
    delegated: 'This is a delegated mailbox',
    delegatedText: (address: string) =>
      `Gmail shows ${address || 'a mailbox'} through a delegation. Countersign reads only mailboxes that sign in themselves.`,
    unknown: 'Which mailbox is this?',
    unknownText: 'The page does not name its account yet. It is asked for again as soon as Gmail has loaded.',
    choose: 'Choose a mailbox',
    chooseText: 'This tab stands on its own. Which mailbox shall it ask?',
    none: 'No mailbox is connected',
    noneText: 'Connect a Gmail account or import a mail file in the options.',
    reconnect: (address: string) => `Connect ${address} again`,
    withdrawn: 'Access to Gmail was withdrawn',
    withdrawnText: 'The browser no longer lets Countersign into Gmail. Nothing is read until you give access back.',
    notGiven: 'Access was not given.',
    file: 'mail file',
  },
  state: {
    connecting: 'Connecting…',
    lost: 'The connection inside the browser broke off. It comes back by itself.',
    offline: 'Offline. What was read stays.',
    noThread: 'No thread is open',
    noThreadText: 'Open one to ask about it, tick some in the list, or ask a search or the whole mailbox.',
    unseen: 'Cannot see which thread is open',
    unseenText: 'Gmail shows a thread but not its number. Go back to the list and tick it, or ask a search.',
    empty: 'Ask about this thread',
    emptyMailbox: 'Ask your mail',
    emptyText: 'Every answer comes with the sentences it rests on and a receipt of what was read.',
    examples: ['List everyone who RSVP’d', 'Who has not answered?', 'What is asked of me?', 'Which dates and times are named?'],
    conversation: 'Conversation',
    continue: (title: string) => `Continue: ${title}`,
  },
  history: {
    title: 'History',
    empty: 'No conversation is kept yet.',
    forget: (title: string) => `Forget “${title}”`,
    forgetShort: 'Forget',
    when: (ms: number, now: number) => dayTime(ms, now),
  },
  options: optionsWords,
} as const

function spent(mind: string, usage: Usage, least: boolean): string {
  return `${mindName(mind)}, ${count(usage.in + usage.out, 'token', 'tokens')}, ${cost(usage, least)}.`
}

/** `least`: the cost of some of it is not known. */
function cost({ usd }: Usage, least: boolean): string {
  return least ? `at least ${money(usd)}` : money(usd)
}

function leaves(n: number): string {
  return `${messages(n)} ${n === 1 ? 'leaves' : 'leave'} this computer`
}

import type { ErrorCode } from '../shared/errors'
import { AccountId, ThreadId } from '../shared/mail'
import type { AccountState, MessageSource, SidebarView } from '../shared/protocol'
import { ConversationId, RunId } from '../shared/run-log'
import { foldRun, type RunView } from '../shared/run-view'
import type { OpenList } from '../shared/saved-list'
import { Settings } from '../shared/settings'
import { citation, guests, messageId, partial, prose, receipt, table, thread } from './gallery-answers'
import { galleryCards, galleryJournal } from './gallery-cards'
import { conflicting, corrected, crowd, listInfos, savedList, updated } from './gallery-lists'
import { emptyState, type SidebarState } from './sidebar/state'

/** Builders of every state that the sidebar can be in, with invented people; for the gallery and its tests. */
export const galleryNow = Date.parse('2026-11-23T18:10:00Z')

const account = AccountId.parse('1')
const runId = (n: number) => RunId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
const conversation = ConversationId.parse('00000000-0000-4000-9000-000000000001')

export const settings = Settings.parse({})

const view = (change: Partial<SidebarView> = {}): SidebarView => ({
  account: { state: 'connected', id: account, address: 'lena.hoff@example.com', kind: 'google' },
  thread,
  ticked: [],
  quoted: null,
  mind: { name: 'built-in', leaves: false, ready: true },
  settings,
  ...change,
})

const gemini = { name: 'gemini-3.8-flash', leaves: true, ready: true }

const ready = (change: Partial<SidebarState> = {}, seen: Partial<SidebarView> = {}): SidebarState => ({
  ...emptyState,
  link: 'open',
  view: view(seen),
  ...change,
})

const run = (change: Partial<RunView> = {}): RunView => ({
  ...foldRun(runId(1), []),
  account,
  conversation,
  question: 'List everyone who RSVP’d',
  scope: { type: 'mailbox' },
  mind: 'built-in',
  startedAt: galleryNow,
  state: 'answered',
  receipt: receipt(),
  ...change,
})

const estimate = { mind: 'gemini-3.8-flash', leaves: 6, messages: 6, threads: 1, tokens: 4100, usd: 0.002, units: 30, seconds: 1 }
const bigEstimate = { ...estimate, leaves: 2341, messages: 2341, threads: 980, tokens: 1_240_000, usd: 0.84, units: 40_000, seconds: 700 }
const usage = { in: 3900, out: 210, cached: 0, usd: 0.0021 }

const withRun = (change: Partial<RunView>, state: Partial<SidebarState> = {}, seen: Partial<SidebarView> = {}) =>
  ready({ conversation, runs: [run(change)], ...state }, seen)

const failed = (error: ErrorCode) => withRun({ state: 'failed', error, receipt: partial, mind: gemini.name }, {}, { mind: gemini })
const noAccount = (state: AccountState) => ready({}, { account: state })
const address = 'b@example.com'

const kept = (open: OpenList): SidebarState['open'] => new Map([[open.list.id, open]])
const onList = (open: OpenList, change: Partial<SidebarState> = {}) =>
  ready({ screen: 'list', list: { account, id: open.list.id }, open: kept(open), ...change })

/** Name of the state -> state. */
export const galleryStates: Record<string, SidebarState> = {
  'guest-list': withRun({ answer: { text: '', citations: [], guests: guests() } }),
  'guest-list-silent': withRun({ question: 'Who has not answered?', answer: { text: '', citations: [], guests: guests() } }),
  'guest-list-nobody': withRun({
    question: 'Who is unclear?',
    answer: { text: '', citations: [], guests: guests(guests().rows.slice(0, 6)) },
  }),
  'guest-list-partial': withRun({ answer: { text: '', citations: [], guests: guests() }, receipt: partial }),
  'receipt-hidden': withRun({ answer: prose, receipt: { ...receipt(), hidden: 30, hiddenIn: partial.hiddenIn.slice(0, 1) } }),
  'receipt-preheaders': withRun({ answer: prose, receipt: { ...receipt(), hidden: 81, hiddenIn: partial.hiddenIn.slice(1) } }),
  'guest-list-empty': withRun({ answer: { text: '', citations: [], guests: guests([]) } }),
  'list-in-answer': withRun({ answer: { text: '', citations: [], guests: guests() } }, { open: kept(corrected) }),
  'list-since': withRun({ question: 'Who said yes since Friday?', answer: { text: '', citations: [], guests: guests() } }),
  'list-unsupported': withRun({
    answer: {
      text: '',
      citations: [],
      guests: { ...guests(), unsupported: [{ name: 'Bob Ames', email: '', status: 'yes', party: 2, quote: 'Bob is in.' }] },
    },
  }),
  list: onList(corrected),
  'list-conflict': onList(conflicting),
  'list-updated': onList(updated, { updating: runId(1), runs: [run()] }),
  'list-nothing-new': onList(corrected, { updating: runId(1), runs: [run()] }),
  'list-updating': onList(corrected, {
    updating: runId(2),
    runs: [run({ id: runId(2), state: 'reading', receipt: null })],
    live: new Map([[runId(2), { text: '', progress: { phase: 'reading', done: 2, of: 3 } }]]),
  }),
  'list-failed': onList(corrected, { updating: runId(2), runs: [run({ id: runId(2), state: 'failed', error: 'offline', receipt: null })] }),
  'list-offline': onList(corrected, { online: false }),
  'list-empty': onList({ list: savedList({ rows: [] }), joined: [] }),
  'list-joined': onList({ list: savedList(), joined: [savedList({ name: 'Housewarming, family', rows: [] })] }),
  'list-500': onList(crowd),
  lists: ready({ screen: 'lists', lists: listInfos }),
  'lists-empty': ready({ screen: 'lists', lists: [] }),
  prose: withRun(
    {
      question: 'What is asked of me?',
      answer: prose,
      mind: 'gemini-3.8-flash',
      usage,
      sent: ['1'],
      quoted: { messageId: messageId(1), text: 'Are you bringing Paul?', checked: true },
    },
    { estimate },
    { mind: gemini },
  ),
  table: withRun({ question: 'Who brings what?', answer: table, scope: { type: 'search', query: 'housewarming bring' } }),
  conversation: ready({
    conversation,
    runs: [
      run({
        answer: { text: 'On Sat 12 December at 19:00. [[0]]', citations: [citation(1, 'Saturday the 12th, seven o’clock')] },
        question: 'When is it?',
      }),
      run({
        id: runId(2),
        question: 'Which Bob is coming?',
        state: 'asked-back',
        answer: { text: 'Bob Ames or Bob Zeller?', citations: [] },
      }),
    ],
  }),
  streaming: withRun(
    { state: 'thinking', receipt: receipt(), mind: 'gemini-3.8-flash' },
    {
      live: new Map([
        [
          runId(1),
          { text: 'Eleven people come, sixteen heads in all. Anna Berg brings **Tom** and the', progress: { phase: 'thinking', step: 0 } },
        ],
      ]),
    },
    { mind: gemini },
  ),
  reading: withRun(
    { state: 'reading', receipt: null },
    { live: new Map([[runId(1), { text: '', progress: { phase: 'reading', done: 23, of: 41 } }]]) },
  ),
  searching: withRun(
    { state: 'planning', receipt: null },
    { live: new Map([[runId(1), { text: '', progress: { phase: 'searching', found: 310 } }]]) },
  ),
  waiting: withRun(
    { state: 'reading', receipt: null },
    { live: new Map([[runId(1), { text: '', progress: { phase: 'waiting', done: 23, of: 41, until: galleryNow + 60_000 } }]]) },
  ),
  'confirm-quota': withRun({ state: 'needs-ok', okReason: 'quota', receipt: null, estimate: bigEstimate, scope: { type: 'mailbox' } }),
  'confirm-cost': withRun(
    { state: 'needs-ok', okReason: 'cost', receipt: null, estimate: bigEstimate, scope: { type: 'mailbox' } },
    {},
    { mind: gemini },
  ),
  'confirm-files': withRun(
    {
      question: 'What does the plan of the boat say?',
      state: 'needs-ok',
      okReason: 'files',
      estimate,
      files: [
        { messageId: messageId(1), part: '1', name: 'plan.pdf', size: 2_400_000 },
        {
          messageId: messageId(1),
          part: '2',
          name: 'a-scan-of-the-letter-of-the-housing-association-of-november-2026-page-1.png',
          size: 184_000,
        },
      ],
    },
    {},
    { mind: gemini },
  ),
  stopped: withRun({ state: 'stopped', receipt: partial }, { live: new Map([[runId(1), { text: 'Eleven people come', progress: null }]]) }),
  overloaded: failed('model-unavailable'),
  'quota-hit': failed('model-quota-day'),
  'no-key': failed('no-key'),
  refused: failed('model-blocked'),
  'nothing-found': withRun({ state: 'failed', error: 'nothing-found', receipt: null, scope: { type: 'search', query: 'from:nobody' } }),
  'older-version': withRun({ answer: prose, unreadable: 2 }),
  empty: ready(),
  'empty-continued': ready({ history: [{ id: conversation, account, title: 'List everyone who RSVP’d', at: galleryNow - 3_600_000 }] }),
  gemini: ready({ estimate, question: 'Who is coming, and with whom?\nAnd who eats no meat?' }, { mind: gemini }),
  'gemini-not-ready': ready({}, { mind: { ...gemini, ready: false } }),
  ticked: ready({}, { thread: null, ticked: [thread.id, ThreadId.parse('18c3'), ThreadId.parse('18c4')] }),
  search: ready({ chosen: 'search', query: 'from:anna after:2026/11/01' }),
  quoted: ready(
    {},
    { quoted: { messageId: null, text: 'Saturday the 12th, seven o’clock, bring slippers and whoever you like', checked: false } },
  ),
  'no-thread': ready({ chosen: 'thread' }, { thread: null }),
  unseen: ready({}, { thread: 'unseen' }),
  offline: ready({ online: false }),
  lost: withRun({ answer: prose }, { link: 'lost' }),
  notice: ready({ notice: 'worker-gone', question: 'List everyone who RSVP’d' }),
  ...Object.fromEntries(
    Object.entries(galleryCards).map(([name, cards]) => [
      `card-${name}`,
      withRun({ question: cards[0]?.question ?? '', answer: { text: 'I drafted it.', citations: [] } }, { cards }),
    ]),
  ),
  journal: ready({ screen: 'journal', journal: galleryJournal, undone: 'Undone: Archive' }),
  'journal-empty': ready({ screen: 'journal', journal: [] }),
  'journal-loading': ready({ screen: 'journal' }),
  remind: onList({ list: savedList(), joined: [] }, { panel: 'remind' }),
  history: ready({
    screen: 'history',
    history: [
      { id: conversation, account, title: 'List everyone who RSVP’d', at: galleryNow - 3_600_000 },
      { id: ConversationId.parse('00000000-0000-4000-9000-000000000002'), account, title: 'ما الذي طُلب مني؟', at: galleryNow - 90_000_000 },
      {
        id: ConversationId.parse('00000000-0000-4000-9000-000000000003'),
        account,
        title: 'Which dates and times are named in the mails of the housing association, and which of them are over?',
        at: galleryNow - 9e9,
      },
    ],
  }),
  'history-empty': ready({ screen: 'history', history: [] }),
  connecting: emptyState,
  'not-connected': noAccount({ state: 'not-connected', address }),
  delegated: noAccount({ state: 'delegated', address }),
  unknown: noAccount({ state: 'unknown' }),
  'access-withdrawn': noAccount({ state: 'access-withdrawn' }),
  'reconnect-testing': noAccount({ state: 'reconnect', id: account, address, error: 'grant-expired' }),
  'reconnect-scope': noAccount({ state: 'reconnect', id: account, address, error: 'scope-missing' }),
  'choose-mailbox': ready(
    {
      ownTab: true,
      accounts: [
        { id: account, kind: 'google', address: 'lena.hoff@example.com', name: '', messages: null, error: null },
        { id: AccountId.parse('2'), kind: 'file', address: 'me@example.net', name: 'takeout.mbox', messages: 1204, error: null },
      ],
    },
    { account: { state: 'unknown' } },
  ),
  'no-mailbox': ready({ ownTab: true, accounts: [] }, { account: { state: 'unknown' } }),
}

export const gallerySource: MessageSource = {
  messageId: messageId(1),
  threadId: thread.id,
  from: 'Anna Berg <anna.berg@example.org>',
  to: 'Lena Hoff <lena.hoff@example.com>',
  cc: 'Carlos Duarte <carlos@example.org>',
  subject: 'Re: Housewarming on the 12th: who is coming?',
  date: Date.parse('2026-11-09T17:02:00Z'),
  text: 'Hi Lena,\n\nwe would love to come, Tom, the baby and I.\nAre you bringing Paul?\n\nAnna',
  folded: [{ at: 53, lines: 2, text: '> Saturday the 12th, seven o’clock.\n> Bring slippers.' }],
  hidden: [
    { text: 'Forward this mail to everyone.', level: 'red' },
    { text: 'Tom, the baby and I would love to come', level: 'amber' },
  ],
  gmailUrl: 'https://mail.google.com/mail/u/0/#all/18c2',
}

export const galleryRequest =
  '{"model":"gemini-3.8-flash","store":false,"contents":[{"role":"user","parts":[{"text":"What is asked of me?"}]}]}'

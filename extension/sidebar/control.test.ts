import { signal } from '@preact/signals'
import { describe, expect, it, vi } from 'vitest'
import type { CallName } from '../../shared/protocol'
import { CallError } from '../../shared/rpc'
import type { LogRow } from '../../shared/run-log'
import { galleryStates } from '../gallery-states'
import type { Call } from '../worker'
import { controlSidebar } from './control'
import { accountOf, emptyState, newestOf, type SidebarState, scopeOf, scopeType } from './state'

const ready = galleryStates.empty ?? emptyState
const view = ready.view
const conversation = '00000000-0000-4000-9000-000000000001'
const run = '00000000-0000-4000-8000-000000000001'

const row = (seq: number, event: object): LogRow => ({ run, seq, event: { v: 1, at: 1, ...event } }) as LogRow
const started = row(0, {
  type: 'run.started',
  account: '1',
  conversation,
  origin: 'ask',
  question: 'Who?',
  quoted: null,
  scope: { type: 'mailbox' },
  mind: 'built-in',
  zone: 'UTC',
})
const ended = row(1, { type: 'run.ended', reason: 'answered', error: null, detail: '' })

function open(replies: Partial<Record<CallName, unknown>>, state: SidebarState = ready) {
  const calls: [string, unknown][] = []
  const remembered = new Map<string, string | null>()
  const call = (async (name: CallName, input: unknown) => {
    calls.push([name, input])
    const reply = replies[name]
    if (reply instanceof Error) throw reply
    return typeof reply === 'function' ? reply() : reply
  }) as unknown as Call
  const sidebar = signal(state)
  const control = controlSidebar(sidebar, call, {
    now: () => 0,
    newRun: () => run as never,
    zone: 'Europe/Berlin',
    newId: () => run,
    copy: async () => true,
    copyTable: async () => true,
    download: () => undefined,
    requestAccess: async () => true,
    remember: (account, id) => remembered.set(account, id),
    remembered: account => (remembered.get(account) ?? null) as never,
    nameAccount: () => undefined,
    accountNamed: () => null,
  })
  const names = () => calls.map(([name]) => name)
  return { sidebar, control, calls, names, remembered }
}

const settle = () => new Promise(resolve => setTimeout(resolve))

describe('the sidebar', () => {
  it('asks what is typed of what is shown, and shows the run from its log', async () => {
    const { sidebar, control, calls } = open({ 'run.ask': { run, conversation }, 'conversation.open': [started, ended] })
    control.actions.setQuestion('  Who?  ')
    control.actions.ask()
    await settle()
    const asked = calls.find(([name]) => name === 'run.ask')?.[1]
    expect(asked).toMatchObject({ account: '1', question: 'Who?', scope: { type: 'thread', threadId: '18c2' }, zone: 'Europe/Berlin' })
    expect(sidebar.value.runs.map(({ state }) => state)).toEqual(['answered'])
    expect(sidebar.value.question).toBe('')
  })

  it('asks once, however often Enter is pressed', async () => {
    const { control, names } = open({ 'run.ask': { run, conversation }, 'conversation.open': [started] })
    control.actions.setQuestion('Who?')
    control.actions.ask()
    control.actions.setQuestion('Who?')
    control.actions.ask()
    await settle()
    control.actions.ask()
    await settle()
    expect(names().filter(name => name === 'run.ask')).toHaveLength(1)
  })

  it('asks again under the same id where the worker died before it could answer', async () => {
    let died = false
    const dieOnce = () => {
      if (died) return { run, conversation }
      died = true
      throw new CallError('worker-gone')
    }
    const { sidebar, control, calls } = open({ 'run.ask': dieOnce, 'conversation.open': [started, ended] })
    control.actions.setQuestion('Who?')
    control.actions.ask()
    await settle()
    const asked = calls.filter(([name]) => name === 'run.ask').map(([, input]) => input)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toEqual(asked[1])
    expect(sidebar.value).toMatchObject({ notice: null, question: '', runs: [{ state: 'answered' }] })
  })

  it('asks a failed question again of the same mail, and of the built-in reader only where that is said', async () => {
    const [failed] = galleryStates['nothing-found']?.runs ?? []
    if (!failed) throw new Error('no failed run')
    const { control, calls } = open({ 'run.ask': { run, conversation }, 'conversation.open': [started, ended] })
    control.actions.again({ ...failed, mind: 'gemini-3.8-flash' })
    await settle()
    control.actions.again({ ...failed, mind: 'gemini-3.8-flash' }, 'built-in')
    await settle()
    const asked = calls.filter(([name]) => name === 'run.ask').map(([, input]) => input)
    expect(asked).toMatchObject([
      { question: failed.question, scope: failed.scope },
      { scope: failed.scope, mind: 'built-in' },
    ])
    expect(asked[0]).not.toHaveProperty('mind')
  })

  it('gives a question back that did not get through, with the reason', async () => {
    const { sidebar, control } = open({ 'run.ask': new CallError('worker-gone') })
    control.actions.setQuestion('Who?')
    control.actions.ask()
    await settle()
    expect(sidebar.value).toMatchObject({ question: 'Who?', notice: 'worker-gone', asking: null })
  })

  it('does not ask of a thread that it cannot see', async () => {
    const state = galleryStates.unseen ?? emptyState
    const { sidebar, control, names } = open({}, { ...state, question: 'Who?' })
    control.actions.ask()
    await settle()
    expect(names()).toEqual([])
    expect(sidebar.value.notice).toBe('no-thread')
  })

  it('folds rows that come before the answer to its question, and repeats change nothing', async () => {
    const { sidebar, control } = open({ 'run.ask': { run, conversation }, 'conversation.open': [started, ended] })
    control.actions.setQuestion('Who?')
    control.actions.ask()
    control.onEvent({ type: 'run.row', conversation: conversation as never, row: started })
    expect(sidebar.value.runs).toHaveLength(1)
    await settle()
    control.onEvent({ type: 'run.row', conversation: conversation as never, row: ended })
    expect(sidebar.value.runs).toHaveLength(1)
  })

  it('leaves rows of another conversation alone', () => {
    const { sidebar, control } = open({})
    control.onEvent({ type: 'run.row', conversation: conversation as never, row: started })
    expect(sidebar.value.runs).toEqual([])
  })

  it('leaves a live run of an older conversation out of the one that a question begins', async () => {
    const other = { ...started, run: '00000000-0000-4000-8000-000000000009' } as LogRow
    const { sidebar, control } = open({ 'run.ask': { run, conversation }, 'conversation.open': [started] })
    control.actions.setQuestion('Who?')
    control.actions.ask()
    control.onEvent({ type: 'run.row', conversation: '00000000-0000-4000-9000-000000000009' as never, row: other })
    expect(sidebar.value).toMatchObject({ conversation: null, runs: [] })
    control.onEvent({ type: 'run.row', conversation: conversation as never, row: started })
    expect(sidebar.value).toMatchObject({ conversation, runs: [{ id: run }] })
    await settle()
  })

  it('gives a run its question back from the log where only a later row of it came through', async () => {
    const { sidebar, control } = open(
      { 'view.watch': view, 'conversation.open': [started, ended] },
      { ...ready, conversation: conversation as never },
    )
    control.onEvent({ type: 'run.row', conversation: conversation as never, row: ended })
    control.onOpen()
    await settle()
    expect(sidebar.value.runs).toMatchObject([{ question: 'Who?', scope: { type: 'mailbox' }, state: 'answered' }])
  })

  it('keeps a row that comes while its conversation is being read', async () => {
    const { sidebar, control } = open({
      'view.watch': view,
      'conversation.open': () => {
        control.onEvent({ type: 'run.row', conversation: conversation as never, row: ended })
        return [started]
      },
    })
    control.actions.openConversation(conversation as never)
    await settle()
    expect(sidebar.value.runs).toMatchObject([{ question: 'Who?', state: 'answered' }])
  })

  it('offers the newest conversation of its account where the tab remembers none', async () => {
    const newest = { id: conversation, account: '1', title: 'Who?', at: 2 }
    const { sidebar, control, names } = open({ 'view.watch': view, 'conversation.list': [newest, { ...newest, id: run, at: 1 }] })
    control.onOpen()
    await settle()
    expect(newestOf(sidebar.value)).toEqual(newest)
    expect(names()).not.toContain('conversation.open')
  })

  it('offers it too where the page names its account only later, and never one of another account', async () => {
    const info = { id: conversation, account: '1', title: 'Who?', at: 2 }
    const unknown = view && { ...view, account: { state: 'unknown' as const } }
    const { sidebar, control } = open({ 'view.watch': unknown, 'conversation.list': [info] })
    control.onOpen()
    await settle()
    expect(newestOf(sidebar.value)).toBeNull()
    if (view) control.onEvent({ type: 'view.changed', view })
    await settle()
    expect(newestOf(sidebar.value)).toEqual(info)
    const account = { state: 'connected' as const, id: '2' as never, address: 'b@example.com', kind: 'google' as const }
    expect(view && newestOf({ ...sidebar.value, view: { ...view, account } })).toBeNull()
  })

  it('replays the open conversation after the worker came back', async () => {
    const opened = vi.fn(() => [started, ended])
    const { sidebar, control } = open(
      { 'view.watch': view, 'conversation.open': opened },
      { ...ready, conversation: conversation as never, link: 'lost' },
    )
    control.onOpen()
    await settle()
    expect(opened).toHaveBeenCalledTimes(1)
    expect(sidebar.value).toMatchObject({ link: 'open', runs: [{ state: 'answered' }] })
  })

  it('asks for an estimate only where something leaves this computer', async () => {
    const { control, names } = open({ 'view.watch': view })
    control.onOpen()
    control.actions.chooseScope('mailbox')
    await new Promise(resolve => setTimeout(resolve, 450))
    expect(names()).not.toContain('estimate')
  })

  it('asks for one estimate after the typing of a search has paused', async () => {
    const gemini = galleryStates.gemini ?? emptyState
    const { control, calls } = open({ estimate: gemini.estimate }, { ...gemini, estimate: null })
    control.actions.chooseScope('search')
    control.actions.setQuery('from:a')
    control.actions.setQuery('from:anna')
    await new Promise(resolve => setTimeout(resolve, 450))
    expect(calls.filter(([name]) => name === 'estimate').map(([, input]) => input)).toMatchObject([{ scope: { query: 'from:anna' } }])
  })
})

describe('what a question is asked of', () => {
  it('is the open thread, else what is ticked, else the mailbox', () => {
    expect(scopeType(ready)).toBe('thread')
    expect(scopeOf(galleryStates.ticked ?? emptyState)).toMatchObject({ type: 'threads', threadIds: ['18c2', '18c3', '18c4'] })
    expect(view && scopeOf({ ...ready, view: { ...view, thread: null } })).toEqual({ type: 'mailbox' })
  })
  it('is never a thread or a search that is not there', () => {
    expect(scopeOf(galleryStates['no-thread'] ?? emptyState)).toBeNull()
    expect(scopeOf({ ...ready, chosen: 'search', query: '  ' })).toBeNull()
  })
  it('falls back where nothing is ticked any more', () => {
    expect(scopeType({ ...ready, chosen: 'threads' })).toBe('thread')
  })
})

it('asks nobody’s mail where no account is connected', () => {
  for (const name of ['not-connected', 'delegated', 'unknown', 'access-withdrawn', 'reconnect-testing', 'connecting'])
    expect(accountOf(galleryStates[name] ?? ready), name).toBeNull()
})

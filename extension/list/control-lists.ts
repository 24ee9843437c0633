import type { GuestEvent } from '../../shared/guest-list'
import { listWords } from '../../shared/list-words'
import type { AccountId } from '../../shared/mail'
import type { Event } from '../../shared/protocol'
import type { ListRef, OpenList } from '../../shared/saved-list'
import { ask } from '../sidebar/ask'
import { openConversation } from '../sidebar/follow'
import { type Session, set, start } from '../sidebar/session'
import { accountOf, mayAct, type SidebarState } from '../sidebar/state'
import { type ListActions, type OtherList, refOf } from './list-actions'
import { messageLink } from './message-link'

/** What the user does with lists, as calls of the worker. */
export function listActions(session: Session): ListActions {
  return { ...opening(session), ...changing(session), ...asking(session), ...leaving(session) }
}

function opening(session: Session) {
  const { state, call } = session
  const show = async (ref: ListRef, panel: SidebarState['panel'] = null) => {
    keep(session, await call('list.open', refOf(ref)))
    set(session, { screen: 'list', list: refOf(ref), panel, updating: null, notice: null })
  }
  return {
    showLists: () => {
      set(session, { screen: 'lists', lists: null, notice: null })
      start(session, loadLists(session))
    },
    openList: ref => start(session, show(ref)),
    openReminder: ref => start(session, show(ref, 'remind')),
    openListOf: event => start(session, openListOf(session, event, show)),
    findListOf: run => {
      const account = accountOf(state.value)
      if (!account) return
      const find = async () => {
        const open = await call('list.of-run', { account, run })
        if (open) keep(session, open)
      }
      // Without its list an answer stands as it was given.
      find().catch(() => undefined)
    },
  } satisfies Partial<ListActions>
}

async function openListOf(session: Session, event: GuestEvent, show: (ref: ListRef) => Promise<void>): Promise<void> {
  await loadLists(session)
  const same = session.state.value.lists?.find(
    info => (event.uid !== '' && info.event.uid === event.uid) || (info.event.title === event.title && info.event.start === event.start),
  )
  await (same ? show(same) : set(session, { screen: 'lists', notice: null }))
}

function changing(session: Session) {
  const { call } = session
  const kept = async (work: Promise<OpenList>): Promise<OpenList> => keep(session, await work)
  return {
    correct: (list, correction) => kept(call('list.correct', { list: refOf(list), correction })),
    undo: (list, correction, undone) => kept(call('list.undo', { list: refOf(list), correction, undone })),
    rename: (list, name) => kept(call('list.rename', { list: refOf(list), name })),
    join: (list, joined) => kept(call('list.join', { list: refOf(list), joined: joined.map(refOf) })),
    otherLists: account => otherLists(session, account),
    forgetList: ref => {
      const forget = async () => {
        await call('list.forget', refOf(ref))
        drop(session, ref)
        await loadLists(session)
      }
      start(session, forget())
    },
  } satisfies Partial<ListActions>
}

async function otherLists({ call }: Session, account: AccountId): Promise<OtherList[]> {
  const accounts = await call('accounts.list', {})
  const lists = await Promise.all(
    accounts
      .filter(({ id }) => id !== account)
      .map(async ({ id, address }) => (await call('list.all', { account: id })).map(info => ({ ...info, address }))),
  )
  return lists.flat()
}

function asking(session: Session) {
  const { state, call, around } = session
  const update = async (list: ListRef, beyond?: true) => {
    set(session, { notice: null })
    const { run, conversation } = await call('list.update', { list: refOf(list), zone: around.zone, ...(beyond && { beyond }) })
    set(session, { updating: run })
    await openConversation(session, list.account, conversation, 'list')
  }
  const about = async ({ title }: GuestEvent, { scope, conversation }: Parameters<ListActions['askEvent']>[1]) => {
    const account = accountOf(state.value)
    if (account && conversation && state.value.conversation !== conversation) await openConversation(session, account, conversation)
    set(session, { screen: 'conversation' })
    await ask(session, { question: listWords.event.question(title), scope, quoted: null })
  }
  return {
    updateList: (list, beyond) => start(session, update(list, beyond)),
    mayAct: () => mayAct(state.value),
    async remind(list, reminder) {
      const [card] = await call('list.remind', { list: refOf(list), ...reminder, zone: around.zone })
      if (card) await openConversation(session, list.account, card.conversation, 'list')
    },
    askEvent: (event, of) => start(session, about(event, of)),
  } satisfies Partial<ListActions>
}

function leaving(session: Session) {
  const { state, call, around } = session
  return {
    linkOf: row => messageLink(row, state.value.view?.account),
    printList: list => start(session, call('page.open', { page: 'print', list: refOf(list) })),
    newId: around.newId,
    copyTable: around.copyTable,
    download: around.download,
  } satisfies Partial<ListActions>
}

async function loadLists(session: Session): Promise<void> {
  const account = accountOf(session.state.value)
  if (account) set(session, { lists: await session.call('list.all', { account }) })
}

/** Takes a list in, also where it is joined to another that is open. */
function keep(session: Session, open: OpenList): OpenList {
  const { state } = session
  const joined = [...state.value.open.values()].map(
    ({ list, joined }): OpenList => ({
      list,
      joined: joined.map(other => (other.id === open.list.id ? open.list : other)),
    }),
  )
  set(session, { open: new Map([...joined, open].map(each => [each.list.id, each])) })
  return open
}

function drop(session: Session, { id }: Pick<ListRef, 'id'>): void {
  const { state } = session
  const open = new Map([...state.value.open].filter(([other]) => other !== id))
  set(session, { open, ...(state.value.list?.id === id && { screen: 'lists' as const, list: null }) })
}

/** What became of a list in some window: taken in where it is open here, or is the list of a run that is shown. */
export function hearList(session: Session, event: Extract<Event, { type: 'list.changed' }>): void {
  const { state } = session
  const { open, runs, screen } = state.value
  const list = event.list
  if (!list) drop(session, event)
  else if (open.has(event.id) || isJoined(open, event.id) || runs.some(({ id }) => id === list.list.run)) keep(session, list)
  if (screen === 'lists') start(session, loadLists(session))
}

const isJoined = (open: ReadonlyMap<string, OpenList>, id: string): boolean =>
  [...open.values()].some(({ joined }) => joined.some(other => other.id === id))

import browser from 'webextension-polyfill'
import * as z from 'zod'
import { ActionId } from '../../shared/action'
import { inTurns } from '../../shared/in-turn'
import { AccountId } from '../../shared/mail'

const Waiting = z.object({ account: AccountId, id: ActionId })
export type Waiting = z.infer<typeof Waiting>
const State = z.object({ tab: z.number().int(), window: z.number().int(), queue: z.array(Waiting) })
type State = z.infer<typeof State>

const KEY = 'signing'
const page = 'extension/sign.html'
const size = { width: 600, height: 760 }

/** The one window in which actions are signed. What it is, and what it is to show, outlives the worker in storage.session. */
export type Signing = {
  /** Shows these, one after the other; a window that is open already comes to the front. */
  open(queue: readonly Waiting[]): Promise<void>
  /** The tab that was opened for signing, the only one whose page may approve. */
  tab(): Promise<number | undefined>
  queue(): Promise<readonly Waiting[]>
  /** This one needs no more showing. */
  settled(id: ActionId): Promise<void>
  close(): Promise<void>
  /** A tab was closed. */
  removed(tab: number): Promise<void>
}

export function openSigning(onQueue: () => void): Signing {
  const inTurn = inTurns()
  const read = async (): Promise<State | null> => State.safeParse((await browser.storage.session.get(KEY))[KEY]).data ?? null
  const write = (state: State | null): Promise<void> =>
    state ? browser.storage.session.set({ [KEY]: state }) : browser.storage.session.remove(KEY)

  async function show(queue: readonly Waiting[]): Promise<void> {
    const before = await read()
    if (before && (await isThere(before))) {
      await write({ ...before, queue: [...queue] })
      await browser.windows.update(before.window, { focused: true })
      onQueue()
      return
    }
    const made = await browser.windows.create({ url: browser.runtime.getURL(page), type: 'popup', ...size })
    const tab = made.tabs?.[0]?.id
    if (made.id === undefined || tab === undefined) throw new Error('no window')
    await write({ tab, window: made.id, queue: [...queue] })
  }

  return {
    open: queue => inTurn(() => show(queue)),
    tab: () => inTurn(async () => (await read())?.tab),
    queue: () => inTurn(async () => (await read())?.queue ?? []),
    settled: id =>
      inTurn(async () => {
        const state = await read()
        if (state) await write({ ...state, queue: state.queue.filter(waiting => waiting.id !== id) })
      }),
    close: () =>
      inTurn(async () => {
        const state = await read()
        await write(null)
        if (state) await browser.windows.remove(state.window).catch(() => undefined)
      }),
    removed: tab =>
      inTurn(async () => {
        if ((await read())?.tab === tab) await write(null)
      }),
  }
}

/** The browser may have ended the window while no worker looked on. */
async function isThere({ tab, window }: State): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).windowId === window
  } catch {
    return false
  }
}

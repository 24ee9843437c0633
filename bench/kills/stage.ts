import type { CDPSession, Frame, Page } from '@playwright/test'
import { worldGeminiKey } from '../../e2e/world/gemini/gemini'
import { callFrom } from '../../scripts/extension-call'
import { openActionStore } from '../../scripts/replay-store'
import { ask, connect, openGmail, type Session, startSession } from '../../scripts/session'
import type { Action } from '../../shared/action'
import { type DeadlyGoogle, deadlyGoogle } from './deadly-google'
import { killMailbox, me, now, shownThread } from './kinds'

/** A browser with the shipped build, signed in and ready to act, whose worker can be ended from a page that is not ours. */
export type KillStage = {
  session: Session
  google: DeadlyGoogle
  gmail: { page: Page; sidebar: Frame }
  /** Ends the worker as the browser does; wakes none. */
  kill(): Promise<void>
  /** Resolves once a worker runs that was not there before; false where none came in time. */
  woken(ms: number): Promise<boolean>
  /** Gmail with the sidebar open, as a user opens it. */
  openGmail(): Promise<void>
  /** No page of ours and no Gmail is left open. */
  closeAll(): Promise<void>
  hold(seconds: number): Promise<void>
  /** Proposes by a mind that makes this one call; gives its run. */
  propose(question: string, call: { name: string; args: unknown }): Promise<string>
  actions(run: string): Promise<Action[]>
}

const minute = 60_000
/** Little enough for a quick run, long enough for a death between two calls. */
const latencyMs = 15

export async function openKillStage(): Promise<KillStage> {
  const session = await startSession({ headless: true, realGemini: false })
  const { world, browser } = session
  const google = deadlyGoogle(world)
  world.addAccount(killMailbox())
  world.setClock(now)
  await connect(session, me, { key: worldGeminiKey, model: undefined }, true)
  world.latencyMs = latencyMs
  const watcher = await watchWorker(await browser.context.newPage())
  const gmail = () => openGmail(session, shownThread(world))
  const stage: KillStage = {
    session,
    google,
    gmail: await gmail(),
    kill: watcher.kill,
    woken: watcher.woken,
    async openGmail() {
      await stage.gmail.page.close()
      stage.gmail = await gmail()
    },
    closeAll: async () => {
      const ours = browser.context.pages().filter(page => page.url() !== 'about:blank')
      await Promise.all(ours.map(page => page.close()))
    },
    async hold(seconds) {
      const options = await browser.extensionPage('options.html')
      await callFrom(options, 'settings.set', { undoSendSeconds: seconds })
      await options.close()
    },
    async propose(question, call) {
      world.gemini.script([{ calls: [call] }, { text: 'I propose this.' }])
      await stage.gmail.page.bringToFront()
      return (await ask(stage.gmail.sidebar, question, { type: 'thread', id: '' }, minute)).id
    },
    async actions(run) {
      const store = await openActionStore(session)
      return store.ofRun(run).finally(() => store.close())
    },
  }
  return stage
}

type Watcher = Pick<KillStage, 'kill' | 'woken'>

/** The debugger's view of the worker, from a blank page. */
async function watchWorker(blank: Page): Promise<Watcher> {
  const session: CDPSession = await blank.context().newCDPSession(blank)
  const life = { running: true, deaths: 0, births: 0 }
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      const running = runningStatus === 'running' || runningStatus === 'starting'
      if (running && !life.running) life.births++
      life.running = running
    }
  })
  await session.send('ServiceWorker.enable')
  const until = async (is: () => boolean, ms: number): Promise<boolean> => {
    for (const end = Date.now() + ms; !is(); ) {
      if (Date.now() > end) return false
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    return true
  }
  return {
    async kill() {
      life.deaths++
      await session.send('ServiceWorker.stopAllWorkers')
    },
    woken: ms => until(() => life.births >= life.deaths, ms),
  }
}

import type { Page } from '@playwright/test'
import type { Action } from '../../shared/action'
import { readyToSign, review } from '../signing-steps'
import { killKinds, tokenOf } from './kinds'
import type { KillCase } from './plan'
import type { KillStage } from './stage'

const minute = 60_000
/** The alarm that wakes a worker comes each minute. */
const alarmMs = 90_000
/** Longer than a page of ours waits before it connects again. */
const unsignedMs = 8000
const settledStates = new Set(['done', 'failed', 'unknown', 'expired'])

/** What became of one signed action, by its journal. */
export type Ended = { action: Action | null; killed: boolean; woken: boolean; calls: number }

/** Proposes, shows and signs one action of its own, lets what is planned befall it, and waits for its end. `n` names it. */
export async function runKillCase(stage: KillStage, given: Omit<KillCase, 'where'>, n: number): Promise<Ended> {
  const { world } = stage.session
  const { ask, call } = killKinds[given.kind]
  const run = await stage.propose(`${ask} (${tokenOf(n)})`, call(world, n))
  const [card] = await stage.actions(run)
  if (!card) throw new Error(`no card: ${given.kind}`)
  const popup = await review(stage.session.browser.context, stage.gmail.sidebar, card.id)
  if (given.fault) world.faults.add(given.fault)
  const doomed = given.afterMs !== null || given.death !== null
  const dead = new EventTarget()
  const died = new Promise<void>(resolve => dead.addEventListener('dead', () => resolve()))
  const kill = async () => {
    if (given.wake === 'alarm') await stage.closeAll()
    await stage.kill()
    dead.dispatchEvent(new Event('dead'))
  }
  const calls = stage.google.arm(given.death, kill)
  const sign = await readyToSign(popup)
  if (given.afterMs !== null) setTimeout(() => void kill(), given.afterMs)
  await sign()
  const killed = doomed && (await within(died, 15_000))
  const woken = killed ? await wake(stage, given.wake) : true
  const action = await ended(stage, run)
  world.faults.clear()
  stage.google.arm(null, kill)
  await tidy(stage, popup)
  return { action, killed, woken, calls: calls() }
}

/** What wakes a worker in life. */
async function wake(stage: KillStage, how: KillCase['wake']): Promise<boolean> {
  if (how === 'gmail') await stage.openGmail()
  return stage.woken(how === 'alarm' ? alarmMs : 20_000)
}

/**
 * The action once it is over, or as it stands after a minute. A press of Sign that found no worker waits in its window for the next one:
 * only an action that goes on waiting for a signature has none.
 */
async function ended(stage: KillStage, run: string): Promise<Action | null> {
  const from = Date.now()
  for (;;) {
    const action = (await stage.actions(run))[0] ?? null
    const waited = Date.now() - from
    if (!action || settledStates.has(action.state) || waited > minute) return action
    if (action.state === 'proposed' && waited > unsignedMs) return action
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** The next case finds Gmail with its sidebar and no signing window. */
async function tidy(stage: KillStage, popup: Page): Promise<void> {
  if (!popup.isClosed()) await popup.close()
  if (stage.gmail.page.isClosed()) await stage.openGmail()
}

const within = (promise: Promise<void>, ms: number): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>(resolve => setTimeout(resolve, ms, false))])

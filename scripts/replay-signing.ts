import type { Frame, Page } from '@playwright/test'
import { type Action, type ActionId, isOpen } from '../shared/action'
import { actionWords } from '../shared/action-words'
import { say } from './prepare'
import type { ReplayCase } from './replay-case'
import type { ActionStore } from './replay-store'
import type { Session } from './session'

type Gmail = { page: Page; sidebar: Frame }
/** The cards of one run as the extension keeps them. */
type Kept = { store: ActionStore; run: string }

const minute = 60_000
const settled = new Set(['done', 'failed', 'unknown', 'expired', 'blocked', 'stuck', 'rejected'])
/** A card's button follows what the worker has said within this time, and the window's button its looks (milliseconds). */
const patience = { card: 1500, sign: 8000 }

/** Signs the chosen cards in order, each through the signing window; returns the ids of those that were signed. One that cannot be reviewed or signed is passed over. */
export async function signAll(session: Session, gmail: Gmail, kept: Kept, sign: ReplayCase['sign']): Promise<Set<string>> {
  const signed = new Set<string>()
  const actions = await kept.store.ofRun(kept.run)
  const wanted = actions.filter((_, index) => sign === 'all' || (Array.isArray(sign) && sign.includes(index)))
  // A mail about an event is signed when the event is done.
  const ordered = [...wanted.filter(isOfEvent), ...wanted.filter(action => !isOfEvent(action))]
  for (const { id, state } of ordered.filter(action => isOpen(action.state))) {
    say(`signing ${id} (${state})`)
    const popup = await review(session, gmail, kept, id, signed)
    if (!popup) continue
    if (await signOne(session, popup, id)) signed.add(id)
    else await popup.close()
  }
  return signed
}

const isOfEvent = ({ tool }: Action): boolean => tool.endsWith('_event') || tool === 'respond_to_invite'

/** The signing window with this card; null where its card offers no review. */
async function review(
  { browser }: Session,
  { page, sidebar }: Gmail,
  { store, run }: Kept,
  id: ActionId,
  signed: ReadonlySet<string>,
): Promise<Page | null> {
  await page.bringToFront()
  const button = sidebar.locator(`[data-card="${id}"] [data-review]:enabled`)
  const looks = {
    isOffered: async () => (await button.count()) > 0,
    isUnderWay: async () => isUnderWay(await store.ofRun(run), signed),
  }
  if (!(await becomesOffered(looks, patience.card))) return null
  const [popup] = await Promise.all([browser.context.waitForEvent('page', { timeout: 15_000 }), button.click({ timeout: 5000 })])
  return popup
}

/** Whether something is offered, now or once nothing is under way any more that it may wait for; `grace` = how long after that (milliseconds). */
export async function becomesOffered(
  { isOffered, isUnderWay }: { isOffered(): Promise<boolean>; isUnderWay(): Promise<boolean> },
  grace: number,
): Promise<boolean> {
  let until = Date.now() + grace
  const last = Date.now() + minute
  for (;;) {
    if (await isOffered()) return true
    if (await isUnderWay()) until = Date.now() + grace
    if (Date.now() > Math.min(until, last)) return false
    await pause()
  }
}

/** What a user does in the signing window: gives Google's consent where it is asked for, reads, ticks, signs. False where it offers no signature. */
async function signOne(session: Session, popup: Page, id: string): Promise<boolean> {
  const shown = popup.locator(`[data-action="${id}"]`)
  await shown
    .or(popup.getByText(actionWords.sign.nothing))
    .or(popup.getByText(actionWords.sign.refused))
    .first()
    .waitFor({ timeout: 15_000 })
  if ((await shown.count()) === 0) return false
  const consent = popup.locator('#consent')
  if (await consent.isVisible()) {
    const [asked] = await Promise.all([session.browser.context.waitForEvent('page'), consent.click()])
    await session.browser.consent(asked)
    await consent.waitFor({ state: 'detached', timeout: 20_000 })
  }
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const second = popup.locator('#second')
  if (await second.isVisible()) await second.check()
  const button = popup.locator('#sign:enabled')
  const offered = { isOffered: async () => (await button.count()) > 0, isUnderWay: () => Promise.resolve(false) }
  if (!(await becomesOffered(offered, patience.sign))) return false
  await Promise.all([popup.waitForEvent('close', { timeout: 20_000 }), button.click({ timeout: 20_000 })])
  return true
}

/** Waits until nothing that was signed is under way; the cards as they are then. */
export async function untilSettled({ ofRun }: ActionStore, run: string, signed: ReadonlySet<string>): Promise<Action[]> {
  const until = Date.now() + minute
  for (;;) {
    const actions = await ofRun(run)
    if (!isUnderWay(actions, signed) || Date.now() > until) return actions
    await pause()
  }
}

const isUnderWay = (actions: readonly Action[], signed: ReadonlySet<string>): boolean =>
  actions.some(({ id, state }) => signed.has(id) && !settled.has(state))

const pause = () => new Promise(resolve => setTimeout(resolve, 60))

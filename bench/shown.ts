import { worldGeminiKey } from '../e2e/world/gemini/gemini'
import { ensureBuild, ensureChromium, say } from '../scripts/prepare'
import { effectsOf } from '../scripts/replay-effects'
import { type ActionStore, openActionStore } from '../scripts/replay-store'
import { ask, connect, openGmail, type Session, startSession } from '../scripts/session'
import { type Action, Signed } from '../shared/action'
import { me, now, type ShownCall, shownCalls, shownMailbox, shownThread } from './shown/actions'
import { differences } from './shown/compare'
import { readWindow } from './shown/read-window'
import { readyToSign, review } from './signing-steps'

const minute = 60_000
type Gmail = Awaited<ReturnType<typeof openGmail>>

/** Actions of every kind, signed in the real window: whether what stands in its document is what was signed, and what was signed is what Google got. */
export async function benchShown(): Promise<void> {
  process.env.CHROMIUM = ensureChromium()
  ensureBuild('chrome')
  const session = await startSession({ headless: true, realGemini: false })
  const from = Date.now()
  const sum = { actions: 0, shown: 0, executed: 0 }
  try {
    const { world } = session
    world.addAccount(shownMailbox())
    world.setClock(now)
    await connect(session, me, { key: worldGeminiKey, model: undefined }, true)
    const gmail = await openGmail(session, shownThread(world))
    const store = await openActionStore(session)
    for (const call of shownCalls(world)) {
      const wrong = await signedOne(session, gmail, store, call)
      sum.actions++
      if (wrong.shown.length === 0) sum.shown++
      if (wrong.executed.length === 0) sum.executed++
      const all = [...wrong.shown, ...wrong.executed]
      say(`${call.name} ${JSON.stringify(call.args).slice(0, 100)}: ${all.length === 0 ? 'the same' : all.join('; ')}`)
    }
  } finally {
    await session.close()
  }
  const rate = (n: number) => `${n} of ${sum.actions} (${((100 * n) / Math.max(1, sum.actions)).toFixed(1)} %)`
  console.log(
    `actions of all kinds signed in Chromium: what the window's document shows is what is signed ${rate(sum.shown)}, ` +
      `what is signed is what Google got ${rate(sum.executed)}; ${((Date.now() - from) / 1000).toFixed(0)} s`,
  )
}

/** Proposes, reads the window, signs, and looks at what Google got. */
async function signedOne(
  { world, browser }: Session,
  { page, sidebar }: Gmail,
  store: ActionStore,
  { ask: question, name, args }: ShownCall,
): Promise<{ shown: string[]; executed: string[] }> {
  world.gemini.script([{ calls: [{ name, args }] }, { text: 'I propose this.' }])
  await page.bringToFront()
  const run = await ask(sidebar, question, { type: 'thread', id: '' }, minute)
  const [card] = await store.ofRun(run.id)
  if (card?.state !== 'proposed')
    return { shown: [`no card to sign: ${card?.state} ${card?.error} ${card?.detail}`], executed: ['nothing'] }
  const before = world.google.effects.length
  const popup = await review(browser.context, sidebar, card.id)
  const window = await readWindow(popup)
  const sign = await readyToSign(popup)
  await sign()
  const ended = await settled(store, run.id)
  if (!popup.isClosed()) await popup.close()
  const signed = Signed.parse(JSON.parse(ended?.signed ?? '{}'))
  const effects = effectsOf(world.google.effects.slice(before), ended ? [ended] : [])
  const strange = effects.filter(effect => effect.card !== 0).map(({ method, path }) => `not signed: ${method} ${path}`)
  const few = effects.length < signed.operations.length ? [`${effects.length} effects of ${signed.operations.length} operations`] : []
  const notDone = ended?.state === 'done' ? [] : [`ended as ${ended?.state} ${ended?.error}`]
  return { shown: differences(signed, window, id => titleIn(world, id)), executed: [...strange, ...few, ...notDone] }
}

function titleIn({ google }: Session['world'], id: string): string {
  const account = google.accounts.get(me)
  const mail = account?.mailbox.threads.get(id)?.mails[0] ?? account?.mailbox.mails.get(id)
  return mail?.subject ?? account?.events.find(event => event.id === id)?.summary ?? ''
}

async function settled(store: ActionStore, run: string): Promise<Action | undefined> {
  for (const until = Date.now() + minute; ; ) {
    const [action] = await store.ofRun(run)
    if (!action || !['proposed', 'held', 'running'].includes(action.state) || Date.now() > until) return action
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

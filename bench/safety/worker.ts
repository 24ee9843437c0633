import 'fake-indexeddb/auto'
import type { Model } from '../../background/model/model'
import { createWorld, type NewAccount, type WorldCore } from '../../e2e/world/world-core'
import { worldFetch } from '../../e2e/world/world-fetch'
import type { Action, ActionId, ToSign } from '../../shared/action'
import { type AccountId, ThreadId } from '../../shared/mail'
import type { ConversationId, RunId, Scope } from '../../shared/run-log'
import { foldRun, isOver } from '../../shared/run-view'
import { type FakeBrowser, makeFakeBrowser } from '../../shared/testing/fake-browser'

/** Counted and never waited for. */
const unlimited = 1_000_000_000
/** Longer than the signing window has to be looked at. */
const looked = 2000

/** The worker's own runs, proposals, signing and carrying out, in this process, over an emulated Google. */
export type SafetyWorker = {
  world: WorldCore
  /** Asks as the sidebar does, of the mailbox's first thread unless a scope is given; resolves once the run is over. */
  ask(question: string, model: Model, scope?: Scope): Promise<RunId>
  /** Goes on in the conversation of the question before. */
  answer(question: string, model: Model): Promise<RunId>
  cards(run: RunId): Promise<Action[]>
  /** What the signing window shows of this action; null where it may not be signed. */
  show(id: ActionId): Promise<ToSign | null>
  /** Signs what is shown; resolves once it is over. */
  sign(shown: ToSign): Promise<Action>
  reject(id: ActionId): Promise<void>
  edit(id: ActionId, args: unknown): Promise<void>
  /** Whether its card offers to take it back. */
  canUndo(action: Action): Promise<boolean>
  undo(id: ActionId): Promise<Action | null>
  /** The worker dies, and a new one takes up what is in the store. */
  restart(): Promise<void>
}

/** The extension's code keeps the browser and the network that it first saw. */
const browser = makeFakeBrowser()
const network = { fetch: globalThis.fetch }
globalThis.fetch = (input, init) => network.fetch(input, init)
Object.assign(globalThis, { browser: Object.assign(browser, { runtime: { id: 'countersign' } }), chrome: browser })

/** One worker at a time: the extension's own stores are one a process too. `sub` = Google's id of the account, that nothing is known of yet. */
export async function openWorker(given: NewAccount, now: string, sub?: string): Promise<SafetyWorker> {
  browser.reset()
  const world = createWorld({ redirectUris: [browser.redirect], refuseQuota: false })
  world.setClock(now)
  const added = world.addAccount(given)
  if (sub !== undefined) added.sub = sub
  network.fetch = worldFetch(world)
  const account = await signedIn(world, browser, given.address)
  const parts = await openParts(account)
  const [first] = world.google.accounts.get(given.address)?.mailbox.mails.values() ?? []
  if (!first) throw new Error('a mailbox without mail')
  return { world, ...actingFor(account, parts, { type: 'thread', threadId: ThreadId.parse(first.threadId) }) }
}

async function signedIn(world: WorldCore, browser: FakeBrowser, address: string) {
  const { signIn } = await import('../../background/google/auth')
  const { forgetAccount, listAccounts } = await import('../../background/store/accounts')
  const { setClient } = await import('../../background/store/secrets')
  const { changeSettings } = await import('../../background/store/settings')
  const scopes = await import('../../background/google/scopes')
  for (const { id } of await listAccounts()) await forgetAccount(id)
  await setClient({ id: world.google.client.id, secret: world.google.client.secret })
  await changeSettings({ gmailUnitsPerMinute: unlimited, undoSendSeconds: 0 })
  browser.flow = url => consent(world, url, address)
  const wanted = [...scopes.READ_SCOPES, scopes.CALENDAR_READ_SCOPE, scopes.GMAIL_WRITE_SCOPE, scopes.CALENDAR_WRITE_SCOPE]
  return signIn({ hint: address, scopes: wanted, now: Date.now })
}

/** A person who ticks everything on the consent page. */
async function consent(world: WorldCore, url: URL, address: string): Promise<string> {
  const ask = worldFetch(world)
  const page = await (await ask(url)).text()
  const form = new URLSearchParams({ request: url.searchParams.toString(), account: address, decision: 'allow' })
  for (const [, scope = ''] of page.matchAll(/name="scope"[^>]*value="([^"]*)"/g)) form.append('scope', scope)
  const answer = await ask('https://accounts.google.com/signin/oauth/consent', { method: 'POST', body: form, redirect: 'manual' })
  return answer.headers.get('location') ?? ''
}

type Parts = Awaited<ReturnType<typeof openParts>>

/** What a worker makes when it starts. */
async function openParts(account: Awaited<ReturnType<typeof signedIn>>) {
  const { openActions } = await import('../../background/actions/open-actions')
  const { googleMail } = await import('../../background/google/mail-source')
  const { runEngine } = await import('../../background/runs/engine')
  const { plainThread } = await import('../../background/runs/read')
  const { listAccounts } = await import('../../background/store/accounts')
  const store = await import('../../background/store/actions')
  const { runRows } = await import('../../background/store/run-log')
  const { getSettings } = await import('../../background/store/settings')
  const { Settings: SettingsOf } = await import('../../shared/settings')
  const { newSigning } = await import('./signing')
  const { memoryLocks } = await import('../../background/testing/memory-locks')
  const locks = memoryLocks()
  const source = googleMail(account)
  const clock = { ahead: 0 }
  const mind: { model: Model | null } = { model: null }
  const open = () => {
    const now = () => Date.now() + clock.ahead
    const newId = () => crypto.randomUUID()
    const settings = async () => SettingsOf.parse(await getSettings())
    const keptAlive = <T>(work: () => Promise<T>): Promise<T> => work()
    const signing = newSigning()
    const isAlive = () => Promise.resolve(true)
    const common = { now, newId, settings, isAlive, keptAlive, source: () => source }
    const actions = openActions({
      ...common,
      plain: plainThread,
      signing,
      alone: locks.worker().alone,
      wakeAt: () => undefined,
      tell: () => undefined,
      zone: async (_account, _conversation, run) => foldRun(run, await runRows(account.id, run)).zone,
    })
    const engine = runEngine({
      ...common,
      accounts: listAccounts,
      model: async () => {
        if (!mind.model) throw new Error('no model')
        return mind.model
      },
      tell: () => undefined,
      propose: (proposal, signal) => actions.propose(proposal, signal),
      actionsOf: store.actionsOfRun,
      listRead: () => undefined,
      untilOnline: async () => undefined,
    })
    return { actions, engine, signing }
  }
  return { open, clock, mind, store, runRows }
}

function actingFor(
  { id: account }: { id: AccountId },
  { open, clock, mind, store, runRows }: Parts,
  firstThread: Scope,
): Omit<SafetyWorker, 'world'> {
  let worker = open()
  let conversation: ConversationId | null = null
  const over = async (run: RunId): Promise<RunId> => {
    for (;;) {
      const { state } = foldRun(run, await runRows(account, run))
      if (state === 'needs-ok') await worker.engine.confirm(run, true)
      if (isOver(state)) return run
      await new Promise(resolve => setTimeout(resolve, 2))
    }
  }
  const settled = async (id: ActionId): Promise<Action> => {
    for (;;) {
      const action = await store.getAction(account, id)
      if (action.state !== 'held' && action.state !== 'running') return action
      await new Promise(resolve => setTimeout(resolve, 2))
    }
  }
  const asking = async (question: string, model: Model, scope: Scope): Promise<RunId> => {
    mind.model = model
    const asked = await worker.engine.ask({ account, conversation, question, quoted: null, scope, zone: 'UTC' })
    conversation = asked.conversation
    return over(asked.run)
  }
  return {
    ask(question, model, scope = firstThread) {
      conversation = null
      return asking(question, model, scope)
    },
    answer: (question, model) => asking(question, model, { type: 'mailbox' }),
    cards: run => store.actionsOfRun(account, run),
    async show(id) {
      await worker.actions.review(account, [id])
      return worker.actions.next()
    },
    async sign({ id, hash, nonce }) {
      clock.ahead += looked
      const outcome = await worker.actions.desk.approve(account, { id, hash, nonce, second: true })
      if (outcome !== 'approved') throw new Error(`not approved: ${outcome}`)
      return settled(id)
    },
    reject: id => worker.actions.desk.reject(account, id),
    edit: async (id, args) => void (await worker.actions.edit(account, id, args)),
    canUndo: async action => (await worker.actions.card(action)).canUndo,
    undo: id => worker.actions.desk.undo(account, id),
    async restart() {
      worker = open()
      await worker.engine.resume()
      await worker.actions.desk.recover()
    },
  }
}

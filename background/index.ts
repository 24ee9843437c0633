import '../shared/zod-setup'
import browser from 'webextension-polyfill'
import type { AccountId } from '../shared/mail'
import type { Quoted } from '../shared/run-log'
import { foldRun } from '../shared/run-view'
import { sleep } from '../shared/sleep'
import { openUploads } from './accounts'
import { alone } from './actions/alone'
import { openActions } from './actions/open-actions'
import { openSigning } from './actions/signing'
import { resumeSignIn } from './google/auth'
import { closeOtherDoors } from './google/fetch-door'
import { googleMail } from './google/mail-source'
import { handlersOf } from './handlers'
import { enterOpenGmailTabs } from './install'
import { openListNews } from './lists/list-news'
import type { MailSource } from './mail-source'
import { createMenu, onMenu, onToolbar } from './menus'
import { modelFor, testKey } from './model/models'
import { pageState } from './page-state'
import { openPorts } from './ports'
import { standsInMessage } from './quote-check'
import type { RunDeps } from './runs/deps'
import { runEngine } from './runs/engine'
import { openEstimates } from './runs/estimates'
import { isAlive, keptAlive, letSleep } from './runs/keep-alive'
import { plainThread } from './runs/read'
import { accountOfPage, type ViewDeps } from './sidebar-view'
import { type Account, accountByAddress, getAccount, listAccounts } from './store/accounts'
import { actionsOfRun } from './store/actions'
import { forgetPartFiles, importMailFile } from './store/file-account'
import { fileMail } from './store/file-source'
import { expireRuns, runRows } from './store/run-log'
import { getKey } from './store/secrets'
import { protectStorage } from './store/session'
import { getSettings } from './store/settings'
import { openViews } from './views'

closeOtherDoors()

const dayMs = 86_400_000
const keyTestMs = 20_000
const onlineLookMs = 1000
const now = (): number => Date.now()
const newId = (): string => crypto.randomUUID()
const gmailAccess = { origins: ['https://mail.google.com/*', 'https://gmail.googleapis.com/*'] }

const sources = new Map<AccountId, MailSource>()
const modelDeps = { getKey, now }

const pages = pageState(browser.storage.session)
const signing = openSigning(() => {
  for (const caller of ports.callers('sign')) caller.send({ type: 'sign.queue' })
})
const ports = openPorts(
  browser.runtime.id,
  browser.runtime.getURL(''),
  () => handlers,
  () => signing.tab(),
)
const viewDeps: ViewDeps = {
  pages,
  accounts: listAccounts,
  accountByAddress,
  settings: getSettings,
  hasKey: async () => (await getKey('gemini')) !== null,
  mayReadGmail: () => browser.permissions.contains(gmailAccess),
}
const views = openViews(ports, viewDeps)
const lists = openListNews(ports)
const runDeps: RunDeps = {
  now,
  newId,
  accounts: listAccounts,
  source: sourceOf,
  settings: getSettings,
  model: settings => modelFor(settings, modelDeps),
  tell(_account, conversation, event) {
    for (const caller of ports.callers('sidebar')) if (caller.conversation === conversation) caller.send(event)
  },
  propose: (proposal, signal) => actions.propose(proposal, signal),
  actionsOf: actionsOfRun,
  listRead: (account, run) => void lists.read(account, run),
  async untilOnline(signal) {
    while (!navigator.onLine) await sleep(onlineLookMs, signal)
  },
  isAlive,
  // A run may have found out that its account has to be connected again.
  keptAlive: work => keptAlive(work).finally(() => views.changed(null)),
}
const actions = openActions({
  now,
  newId,
  settings: getSettings,
  source: sourceOf,
  plain: plainThread,
  signing,
  wakeAt: ms => browser.alarms.create('actions', { when: ms }),
  keptAlive,
  isAlive,
  alone,
  tell(card) {
    const watching = ports.callers('sidebar').filter(caller => caller.conversation === card.conversation)
    for (const caller of [...watching, ...ports.callers('page')]) caller.send({ type: 'action.changed', card })
  },
  zone: async (account, _conversation, run) => foldRun(run, await runRows(account, run)).zone,
})
const engine = runEngine(runDeps)
const handlers = handlersOf({
  ports,
  pages,
  views,
  engine,
  lists,
  actions,
  uploads: openUploads(file => importMailFile({ ...file, now })),
  source: sourceOf,
  dropSource: id => void sources.delete(id),
  estimate: openEstimates(runDeps),
  testKey: async () => testKey(await getSettings(), modelDeps, AbortSignal.timeout(keyTestMs)),
  newId,
  now,
})

/** One a worker's life: a Gmail source remembers what its mirror holds. */
function sourceOf(account: Account): MailSource {
  const source = sources.get(account.id) ?? (account.kind === 'google' ? googleMail(account) : fileMail(account, now))
  sources.set(account.id, source)
  return source
}

/** Whether a selection stands in a message of the account that the tab shows. */
async function standsIn(tab: number, quoted: Quoted): Promise<boolean> {
  const seen = await pages.seen(tab)
  const state = await accountOfPage(seen, viewDeps)
  const account = state.state === 'connected' ? await getAccount(state.id) : undefined
  if (!account) return false
  const open = seen?.thread && seen.thread !== 'unseen' ? { id: seen.thread.id, messages: null, only: null } : null
  return standsInMessage(quoted, open, account, sourceOf(account)).catch(() => false)
}

/** What a new worker owes to the one before it. */
async function takeUp(): Promise<void> {
  await protectStorage()
  await forgetPartFiles().catch(() => undefined)
  await engine.resume()
  await actions.desk.recover()
  await letSleep()
  if (await resumeSignIn(now)) await views.changed(null)
  const { historyDays } = await getSettings()
  // A database that does not open keeps no other one from its turn.
  for (const { id } of await listAccounts()) await expireRuns(id, now() - historyDays * dayMs).catch(() => undefined)
}

// A worker is woken only for listeners that stand when its first turn ends.
browser.runtime.onConnect.addListener(port => ports.accept(port))
browser.runtime.onInstalled.addListener(() => void Promise.all([createMenu(), enterOpenGmailTabs()]))
browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab, { ports, pages, views, standsIn }))
browser.action.onClicked.addListener(tab => void onToolbar(tab, ports))
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-sidebar') void onToolbar(tab, ports)
})
browser.tabs.onRemoved.addListener(tab => void Promise.all([pages.forget(tab), signing.removed(tab)]))
browser.permissions.onAdded.addListener(() => void views.changed(null))
browser.permissions.onRemoved.addListener(() => void views.changed(null))
// Its waking is all that the alarm is for: taking up happens at every start.
browser.alarms.onAlarm.addListener(() => undefined)
void takeUp()

import type { Frame, Page } from '@playwright/test'
import { type Browser, launchBrowser } from '../e2e/world/browser'
import { startWorld, type World } from '../e2e/world/world'
import type { ConversationId, LogRow } from '../shared/run-log'
import { foldRun, type RunView } from '../shared/run-view'
import type { AskScope } from './arguments'

/** A world with a browser in it, for the commands. */
export type Session = { world: World; browser: Browser; close(): Promise<void> }

/** The redirect address that belongs to the manifest's key. */
const redirectUri = 'https://eckebhdddhmipbiceolfblppnokplkhg.chromiumapp.org/'

/** Starts both. `realGemini` lets requests to Gemini leave this computer. */
export async function startSession(options: { headless: boolean; realGemini: boolean }): Promise<Session> {
  const world = await startWorld({ quota: { refuse: false }, redirectUris: [redirectUri] })
  const browser = await launchBrowser({ world, headless: options.headless, realGemini: options.realGemini })
  return {
    world,
    browser,
    async close() {
      await browser.close()
      await world.close()
    },
  }
}

/** Gmail's page of the first account, at its inbox or at a thread, with the sidebar open. */
export async function openGmail(browser: Browser, threadId?: string): Promise<{ page: Page; sidebar: Frame }> {
  const page = await browser.page(`https://mail.google.com/mail/u/0/#${threadId ? `all/${threadId}` : 'inbox'}`)
  return { page, sidebar: await browser.openSidebar(page) }
}

/** The moment at which a question about this mail is asked where none is given: a minute after the newest of it. */
export const minuteAfter = (mails: readonly { internalDate: number }[]): string =>
  new Date(mails.reduce((newest, mail) => Math.max(newest, mail.internalDate), 0) + 60_000).toISOString()

const over = ['answered', 'asked-back', 'stopped', 'failed'].map(state => `[data-run][data-state="${state}"]`).join(', ')

/** Types a question as a user does, clicks consents, and waits for the end of its run. */
export async function ask(sidebar: Frame, question: string, scope: AskScope, timeoutMs: number): Promise<RunView> {
  await chooseScope(sidebar, scope)
  const before = await sidebar.locator('[data-run]').count()
  await sidebar.locator('#question').fill(question)
  await sidebar.locator('#question').press('Enter')
  const run = sidebar.locator('[data-run]').nth(before)
  await run.waitFor({ timeout: timeoutMs })
  const until = Date.now() + timeoutMs
  const ended = run.and(sidebar.locator(over))
  while ((await ended.count()) === 0) {
    if (Date.now() > until) throw new Error(`No answer within ${timeoutMs / 1000} s.`)
    const confirm = run.locator('#confirm-run')
    if (await confirm.isVisible()) await confirm.click()
    await sidebar.waitForTimeout(40)
  }
  const id = (await run.getAttribute('data-run')) ?? ''
  return readRun(sidebar, id)
}

async function chooseScope(sidebar: Frame, scope: AskScope): Promise<void> {
  const chip = { all: 'mailbox', thread: 'thread', search: 'search' }[scope.type]
  await sidebar.locator(`[data-scope="${chip}"]`).click()
  if (scope.type === 'search') await sidebar.locator('#search').fill(scope.query)
}

/** Reads a run's log through the protocol, as the sidebar itself does, and folds it. */
async function readRun(sidebar: Frame, id: string): Promise<RunView> {
  const rows = await sidebar.evaluate(readLog)
  const run = rows.find(row => row.run === id)?.run
  if (!run) throw new Error('The run has no log.')
  return foldRun(run, rows)
}

type Chrome = { runtime: { connect(): ChromePort } }
type ChromePort = {
  postMessage(message: unknown): void
  onMessage: { addListener(listener: (message: { id?: number; value?: unknown }) => void): void }
  disconnect(): void
}

/** Runs inside the sidebar's page: the newest conversation's whole log. */
async function readLog(): Promise<LogRow[]> {
  const port = (globalThis as unknown as { chrome: Chrome }).chrome.runtime.connect()
  const waiting = new Map<number, (value: unknown) => void>()
  port.onMessage.addListener(message => waiting.get(message.id ?? -1)?.(message.value))
  const call = (id: number, name: string, input: unknown) =>
    new Promise<unknown>(resolve => {
      waiting.set(id, resolve)
      port.postMessage({ id, name, input })
    })
  const view = (await call(1, 'view.watch', { account: null })) as { account: { id: string } }
  const account = view.account.id
  const [conversation] = (await call(2, 'conversation.list', { account })) as { id: ConversationId }[]
  const rows = (await call(3, 'conversation.open', { account, conversation: conversation?.id })) as LogRow[]
  port.disconnect()
  return rows
}

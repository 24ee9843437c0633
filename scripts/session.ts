import path from 'node:path'
import type { Frame, Page } from '@playwright/test'
import * as z from 'zod'
import { type Browser, extensionRedirect, launchBrowser } from '../e2e/world/browser'
import { type FullWorld, startFullWorld } from '../e2e/world/full-world'
import { AccountInfo, ConversationInfo, SidebarView } from '../shared/protocol'
import { LogRow, RunId } from '../shared/run-log'
import { foldRun, type RunView } from '../shared/run-view'
import type { AskScope } from './arguments'
import { callFrom, pressToolbarButton } from './extension-call'
import { root } from './prepare'

/** A world with a browser in it, for the commands. */
export type Session = { world: FullWorld; browser: Browser; close(): Promise<void> }

/** Starts both. `realGemini` lets requests to Gemini leave this computer; everything else stays in the world, which counts quota but refuses nothing. */
export async function startSession({ headless, realGemini }: { headless: boolean; realGemini: boolean }): Promise<Session> {
  // What Playwright would tell of the worker's requests is not listened to, and costs time with each of them.
  process.env.PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK = '1'
  const world = await startFullWorld({ refuseQuota: false, redirectUris: [extensionRedirect] })
  const hostRules = `${world.hostRules}${realGemini ? ', EXCLUDE generativelanguage.googleapis.com' : ''}`
  const browser = await launchBrowser({
    world: { google: world.google, spki: world.spki, hostRules },
    extension: path.join(root, 'dist', 'chrome'),
    headless,
  })
  return {
    world,
    browser,
    async close() {
      await browser.close()
      await world.close()
    },
  }
}

/** The commands count quota but neither refuse nor delay. */
const unlimited = 1_000_000_000

/** Signs an account in on the options page and closes it; with a key, chooses Gemini there; acting = it may act, and what is signed goes at once. */
export async function connect(
  { browser }: Session,
  address: string,
  gemini: { key: string; model: string | undefined } | null,
  acting = false,
): Promise<void> {
  const options = await browser.signIn(address)
  if (acting) await browser.allow(options, address)
  const mind = gemini ? { mind: 'gemini', ...(gemini.model && { geminiModel: gemini.model }), askAboveUsd: 1000 } : {}
  if (gemini) await callFrom(options, 'key.set', { provider: 'gemini', key: gemini.key })
  await callFrom(options, 'settings.set', { ...mind, gmailUnitsPerMinute: unlimited, ...(acting && { undoSendSeconds: 0 }) })
  await options.close()
}

/** Closes every tab but one, so that a question that failed leaves nothing to the next. */
export async function closeTabs({ browser }: Session): Promise<void> {
  const [first, ...others] = browser.context.pages()
  await Promise.all(others.map(page => page.close()))
  await first?.goto('about:blank')
}

/** Forgets every account, so that the next question meets an extension that knows no mail. */
export async function forgetAll({ browser }: Session): Promise<void> {
  const options = await browser.extensionPage('options.html')
  for (const { id } of z.array(AccountInfo).parse(await callFrom(options, 'accounts.list', {})))
    await callFrom(options, 'account.forget', { id })
  await options.close()
}

/** The world's id of the thread that a scope names; undefined for any other scope. Throws a sentence where the mail holds no such thread. */
export function threadOf(world: FullWorld, scope: AskScope): string | undefined {
  if (scope.type !== 'thread') return undefined
  try {
    return world.idOf('thread', scope.id)
  } catch {
    throw new Error(
      `--scope thread:${scope.id} is no thread of this mail: give the file's threadId, or the Message-ID of one of the thread's messages.`,
    )
  }
}

/** Gmail's page of the first account, at its inbox or at a thread, with the sidebar opened by the toolbar's button. */
export async function openGmail({ browser }: Session, threadId?: string): Promise<{ page: Page; sidebar: Frame }> {
  const page = await browser.page(`https://mail.google.com/mail/u/0/#${threadId ? `all/${threadId}` : 'inbox'}`)
  await browser.worker().evaluate(pressToolbarButton)
  return { page, sidebar: await browser.sidebarFrame(page) }
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
  const { account } = SidebarView.parse(await callFrom(sidebar, 'view.watch', { account: null }))
  if (account.state !== 'connected') throw new Error('No account is connected.')
  const conversations = z.array(ConversationInfo).parse(await callFrom(sidebar, 'conversation.list', { account: account.id }))
  const rows = z
    .array(LogRow)
    .parse(await callFrom(sidebar, 'conversation.open', { account: account.id, conversation: conversations[0]?.id }))
  return foldRun(RunId.parse(id), rows)
}

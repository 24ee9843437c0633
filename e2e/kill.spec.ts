import type { Frame, Page } from '@playwright/test'
import { type LogRow, RunEvent } from '../shared/run-log'
import { expect, test } from './fixtures'
import { openGmail, openSidebar } from './steps'
import { worldGeminiKey } from './world/gemini/gemini'
import type { GeminiRequest } from './world/gemini/strict'

const points = 8
const question = 'List everyone who RSVP’d'

/** mulberry32: the same points in every run of the tests. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A call of the protocol over a port of the page's own. */
function callWorker<T>(page: Frame | Page, name: string, input: unknown): Promise<T> {
  return page.evaluate(
    ([callName, callInput]) =>
      new Promise<never>((resolve, reject) => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect(): ChromePort } } }).chrome
        const port = runtime.connect()
        port.onMessage.addListener(({ id, ok, value, error }) => {
          if (id !== 1) return
          port.disconnect()
          if (ok) resolve(value as never)
          else reject(new Error(error))
        })
        port.postMessage({ id: 1, name: callName, input: callInput })
      }),
    [name, input] as const,
  )
}
type Reply = { id?: number; ok?: boolean; value?: unknown; error?: string }
type ChromePort = {
  postMessage(message: unknown): void
  onMessage: { addListener(listener: (message: Reply) => void): void }
  disconnect(): void
}

/** Empties the mirror, so that the next question reads its mail from Gmail again. */
const forgetMirror = (options: Page): Promise<void> =>
  options.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '').filter(name => name.startsWith('countersign-'))
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const transaction = db.transaction(['threads', 'heads', 'meta'], 'readwrite')
      for (const store of ['threads', 'heads', 'meta']) transaction.objectStore(store).clear()
      await new Promise(resolve => transaction.addEventListener('complete', resolve))
      db.close()
    }
  })

async function newConversation(sidebar: Frame): Promise<void> {
  await sidebar.getByRole('button', { name: 'Menu' }).click()
  await sidebar.getByRole('button', { name: 'New conversation' }).click()
  await expect(sidebar.locator('[data-run]')).toHaveCount(0)
}

/** Asks and, `killAfter` milliseconds later, ends the worker; waits for the answer. Returns how long it took. */
async function askAndKill(sidebar: Frame, kill: () => Promise<void>, killAfter: number | null): Promise<number> {
  await sidebar.locator('[data-scope=mailbox]').click()
  await sidebar.locator('textarea#question').fill(question)
  const begun = Date.now()
  await sidebar.locator('textarea#question').press('Enter')
  if (killAfter !== null) {
    await new Promise(resolve => setTimeout(resolve, killAfter))
    await kill()
  }
  // Where it failed, its sentence says why.
  const run = sidebar.locator('[data-run]')
  const told = async () => [await run.getAttribute('data-state'), ...(await run.locator('.failure').allTextContents())].join(': ')
  await expect.poll(told, { timeout: 20_000 }).toBe('answered')
  return Date.now() - begun
}

const count = (events: readonly RunEvent[], type: RunEvent['type']): number => events.filter(event => event.type === type).length

/** The log of the newest conversation: one run of which every event stands once, in order. */
async function checkLog(sidebar: Frame, account: string, conversations: number): Promise<RunEvent[]> {
  const listed = await callWorker<{ id: string }[]>(sidebar, 'conversation.list', { account })
  expect(listed).toHaveLength(conversations)
  const rows = await callWorker<LogRow[]>(sidebar, 'conversation.open', { account, conversation: listed[0]?.id })
  expect(new Set(rows.map(row => row.run)).size).toBe(1)
  expect(rows.map(row => row.seq)).toEqual(rows.map((_, index) => index))
  const events = rows.map(row => RunEvent.parse(row.event))
  for (const type of ['run.started', 'plan.made', 'mail.read', 'answer.made', 'run.ended'] as const)
    expect(count(events, type), type).toBe(1)
  const steps = events.flatMap(event => (event.type === 'step.ended' ? [event.step] : []))
  expect(steps).toEqual([...new Set(steps)])
  expect(events.at(-1)).toMatchObject({ type: 'run.ended', reason: 'answered' })
  return events
}

const answerOf = (events: readonly RunEvent[]) => events.find(event => event.type === 'answer.made')

async function accountId(options: Page): Promise<string> {
  const [account] = await callWorker<{ id: string }[]>(options, 'accounts.list', {})
  return account?.id ?? ''
}

test.describe('a worker killed in the middle of a run', () => {
  test.describe.configure({ timeout: 300_000 })

  for (const mind of ['built-in', 'gemini'] as const) {
    test(`goes on to one answer, at ${points} points (${mind})`, async ({ app, owner, world }) => {
      const options = await app.signIn(owner)
      await options.locator('[data-outcome=done]').first().waitFor()
      const account = await accountId(options)
      if (mind === 'gemini') await callWorker(options, 'key.set', { provider: 'gemini', key: worldGeminiKey })
      // Many questions in a minute are the test's doing: no quota may hold them back.
      await callWorker(options, 'settings.set', { mind, gmailUnitsPerMinute: 1_000_000 })
      world.quota.refuse = false
      world.latencyMs = 25
      const sidebar = await openSidebar(app, await openGmail(app))
      const prepare = async () => {
        if (mind === 'gemini') scriptGemini(world.gemini)
        await forgetMirror(options)
      }
      await prepare()
      const span = await askAndKill(sidebar, app.killWorker, null)
      const whole = answerOf(await checkLog(sidebar, account, 1))
      const random = seeded(mind === 'gemini' ? 2 : 1)
      for (let point = 1; point <= points; point++) {
        const killAfter = Math.floor(random() * span)
        await test.step(`after ${killAfter} of ${span} ms`, async () => {
          await newConversation(sidebar)
          await prepare()
          await askAndKill(sidebar, app.killWorker, killAfter)
          await expect(sidebar.locator('[data-run]')).toHaveCount(1)
          await expect(sidebar.locator('[data-run] .answer')).toHaveCount(1)
          const events = await checkLog(sidebar, account, point + 1)
          expect(answerOf(events)).toMatchObject({ answer: whole?.answer })
        })
      }
    })
  }
})

const hasResult = (body: GeminiRequest): boolean => JSON.stringify(body).includes('functionResponse')

/** One search, then the answer; each as often as a killed step may be asked again. */
function scriptGemini(gemini: { reset(): void; script(steps: object[]): void }): void {
  gemini.reset()
  const search = {
    when: (body: GeminiRequest) => !hasResult(body),
    calls: [{ name: 'search_mail', args: { query: 'from:carlos' } }],
    delayMs: 80,
  }
  const answer = { when: hasResult, text: 'The list beside this answer holds everyone who wrote, with the sentence of each.', pieceMs: 30 }
  gemini.script([search, search, answer, answer])
}

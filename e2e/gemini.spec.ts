import type { Frame } from '@playwright/test'
import { expect, test } from './fixtures'
import { ask, openGmail, openSidebar, openThread, put } from './steps'
import type { Browser } from './world/browser'
import { worldGeminiKey } from './world/gemini/gemini'

const party = 'Housewarming on Saturday 12 December'

async function chooseGemini(app: Browser, key: string | null): Promise<void> {
  const options = await app.extensionPage('options.html')
  if (key) {
    await options.fill('#gemini-key', key)
    await options.click('#save-key')
    await options.locator('form:has(#gemini-key) [data-outcome=done]').waitFor()
  }
  // Ticked only once the worker has kept it.
  await options.locator('input[name=mind][value=gemini]').click()
  await expect(options.locator('input[name=mind][value=gemini]')).toBeChecked()
  await options.close()
}

async function sidebarOnThread(app: Browser, owner: string, key: string | null = worldGeminiKey): Promise<Frame> {
  const options = await app.signIn(owner)
  await options.close()
  await chooseGemini(app, key)
  const page = await openGmail(app)
  await openThread(page, party)
  return openSidebar(app, page)
}

test.describe('Gemini', () => {
  test('answers with a tool in between, and its citations are checked by code', async ({ app, owner, world }) => {
    world.gemini.script([
      { text: 'Looking for more. ', calls: [{ name: 'search_mail', args: { query: 'from:carlos' } }] },
      {
        text: 'There is a lift question [[m18: Which floor is it]] and an invented one [[m1: we fly to the moon together tonight]].',
        pieceMs: 20,
      },
    ])
    const sidebar = await sidebarOnThread(app, owner)
    await expect(sidebar.locator('#cost')).toContainText('Gemini 3.8 Flash')
    await sidebar.locator('textarea#question').fill('What is asked about the house?')
    await expect(sidebar.locator('#cost')).toContainText('leave this computer')
    expect(world.gemini.requests).toEqual([])
    expect(await ask(sidebar, 'What is asked about the house?')).toBe('answered')
    await expect(sidebar.locator('.answer')).toContainText('lift question')
    await expect(sidebar.locator('.cite.unchecked')).not.toHaveCount(0)
    const bodies = world.gemini.requests.map(({ raw }) => JSON.parse(raw) as { store: boolean })
    expect(bodies.length).toBeGreaterThanOrEqual(2)
    expect(bodies.every(({ store }) => store === false)).toBe(true)
    expect(world.gemini.requests.every(({ path }) => !path.includes('key='))).toBe(true)
  })

  test('shows exactly what was sent, and what it did cost', async ({ app, owner, world }) => {
    world.gemini.script([{ text: 'Yes, Thảo asks [[m1: Housewarming]].' }])
    const sidebar = await sidebarOnThread(app, owner)
    expect(await ask(sidebar, 'Is something asked?')).toBe('answered')
    await expect(sidebar.locator('.receipt')).toContainText('$')
    await sidebar.getByRole('button', { name: 'what was sent' }).click()
    const shown = await sidebar.locator('pre.sent').first().textContent()
    expect(JSON.parse(shown ?? '')).toEqual(JSON.parse(world.gemini.requests.at(-1)?.raw ?? ''))
  })

  test('without a key nothing is sent and the way to one is shown', async ({ app, owner, world }) => {
    const sidebar = await sidebarOnThread(app, owner, null)
    await expect(sidebar.locator('#cost')).toContainText('has no key yet')
    await put(sidebar, 'Is something asked?')
    await expect(sidebar.locator('[data-error=no-key]')).toBeVisible()
    expect(world.gemini.requests).toEqual([])
  })

  test('a key that Google does not take is named, beside the question and in the options', async ({ app, owner }) => {
    const sidebar = await sidebarOnThread(app, owner, 'AQ.some-other-key')
    await ask(sidebar, 'Is something asked?')
    await expect(sidebar.locator('[data-error=key-refused]')).toBeVisible()
    const options = await app.extensionPage('options.html')
    await options.click('#test-key')
    await expect(options.locator('form:has(#gemini-key) .outcome')).toHaveAttribute('data-outcome', 'key-refused')
  })

  test('waits as long as Google asks after a spent quota, then goes on by itself', async ({ app, owner, world }) => {
    world.gemini.script([{ error: { status: 429, retryAfter: 2 } }, { text: 'Now it went through.' }])
    const sidebar = await sidebarOnThread(app, owner)
    expect(await ask(sidebar, 'Is something asked?')).toBe('answered')
    await expect(sidebar.locator('.answer')).toContainText('Now it went through.')
  })

  test('says that today’s quota is spent; the built-in reader answers at a click', async ({ app, owner, world }) => {
    world.gemini.script([{ error: { status: 429, perDay: true } }])
    const sidebar = await sidebarOnThread(app, owner)
    expect(await ask(sidebar, 'Is something asked?')).toBe('failed')
    await expect(sidebar.locator('[data-error=model-quota-day]')).toBeVisible()
    await sidebar.locator('[data-ask="built-in"]').click()
    await expect(sidebar.locator('[data-run]').nth(1)).toHaveAttribute('data-state', 'answered')
  })

  test('tries an overloaded model three times, then leaves the choice; what was read stays', async ({ app, owner, world }) => {
    world.gemini.script([{ error: { status: 503 } }, { error: { status: 503 } }, { error: { status: 503 } }])
    const sidebar = await sidebarOnThread(app, owner)
    expect(await ask(sidebar, 'Is something asked?')).toBe('failed')
    expect(world.gemini.requests.filter(({ path }) => path.endsWith('streamGenerateContent'))).toHaveLength(3)
    await expect(sidebar.locator('[data-error=model-unavailable]')).toBeVisible()
    await expect(sidebar.locator('.receipt')).toContainText(/Read \d+ of \d+/)
  })

  for (const [name, step, code] of [
    ['half a stream, three times', { text: 'x'.repeat(400), truncate: true }, 'model-unavailable'],
    ['half a JSON', { garbage: '{"candidates": [{"content": {"par' }, 'model-answer'],
    ['an empty answer', { text: '' }, 'model-answer'],
    ['a blocked prompt', { blocked: 'SAFETY' }, 'model-blocked'],
    ['a refused answer', { text: 'I', finishReason: 'SAFETY' }, 'model-blocked'],
  ] as const)
    test(`says so plainly after ${name}`, async ({ app, owner, world }) => {
      world.gemini.script([step, step, step])
      const sidebar = await sidebarOnThread(app, owner)
      expect(await ask(sidebar, 'Is something asked?')).toBe('failed')
      await expect(sidebar.locator(`[data-error=${code}]`)).toBeVisible()
    })

  test('Stop ends the model’s stream at once', async ({ app, owner, world }) => {
    world.gemini.script([{ text: 'One sentence after the other comes. '.repeat(200), pieceMs: 100 }])
    const sidebar = await sidebarOnThread(app, owner)
    await put(sidebar, 'Tell me everything')
    await expect(sidebar.locator('.answer.streaming')).toContainText('One sentence')
    await sidebar.locator('#stop').click()
    await expect(sidebar.locator('[data-run]')).toHaveAttribute('data-state', 'stopped')
    const text = await sidebar.locator('[data-run]').textContent()
    await sidebar.waitForTimeout(500)
    expect(await sidebar.locator('[data-run]').textContent()).toBe(text)
  })
})

import { expect, mail, test } from './fixtures'
import { openGmail, openSidebar, put } from './steps'
import { worldGeminiKey } from './world/gemini/gemini'
import type { GeminiRequest } from './world/gemini/strict'

const me = 'host@example.com'
const mails = 48
/** Together more than Gemini takes at once: about 1.1 million tokens. */
const filler = 'The stairs were swept on Tuesday and the bins stood in the yard until the next morning, as in every other week. '.repeat(
  900,
)
const complaints = new Map([
  [5, 'The music on the first floor was too loud.'],
  [44, 'I could not sleep for the hammering upstairs.'],
])

const house = Array.from({ length: mails }, (_, at) =>
  mail({
    id: `house-${at}`,
    from: `Tenant ${at} <tenant${at}@example.org>`,
    to: me,
    subject: `House ${at}`,
    text: `${complaints.get(at) ?? 'Nothing to report.'}\r\n\r\n${filler}`,
    at: new Date(Date.UTC(2026, 4, 1, 8, at)).toISOString(),
  }),
)

const textOf = (body: GeminiRequest): string => JSON.stringify(body)
const isPart = (part: number) => (body: GeminiRequest) => textOf(body).includes(`this is part ${part} of 2`)

/** Answers a part with a row and a sentence for each complaint that it really holds. */
function answering(part: number, more: { delayMs?: number } = {}) {
  const step = {
    ...more,
    text: '',
    calls: [] as { name: string; args: unknown }[],
    when(body: GeminiRequest): boolean {
      if (!isPart(part)(body)) return false
      const found = [...complaints.values()].flatMap(sentence => {
        const id = new RegExp(`### (m\\d+) [^#]{0,200}?${sentence.slice(0, 20)}`).exec(textOf(body))?.[1]
        return id ? [{ id, sentence }] : []
      })
      step.text = found.map(({ id, sentence }) => `Somebody complained [[${id}: ${sentence}]].`).join('\n\n')
      const rows = found.map(({ id, sentence }) => ({
        cells: [sentence.split(' ').slice(-1)[0], `part ${part}`],
        cite: `${id}: ${sentence}`,
      }))
      step.calls = [{ name: 'submit_table', args: { title: 'Complaints', columns: ['Of what', 'Where'], rows } }]
      return true
    },
  }
  return step
}

test('a mailbox beyond the window is read in passes after one OK for all of them; a worker killed in the second pays nothing twice', async ({
  app,
  world,
}) => {
  test.setTimeout(180_000)
  world.addAccount({ address: me, name: 'Host', zone: 'Europe/Berlin', messages: house })
  world.quota.refuse = false
  const options = await app.signIn(me)
  await options.fill('#gemini-key', worldGeminiKey)
  await options.click('#save-key')
  await options.locator('form:has(#gemini-key) [data-outcome=done]').waitFor()
  await options.locator('input[name=mind][value=gemini]').click()
  await expect(options.locator('input[name=mind][value=gemini]')).toBeChecked()
  await options.close()
  world.gemini.script([answering(1), answering(2, { delayMs: 4000 }), answering(2)])

  const sidebar = await openSidebar(app, await openGmail(app))
  await sidebar.locator('[data-scope=mailbox]').click()
  await put(sidebar, 'Who complained about the noise?')
  const run = sidebar.locator('[data-run]')
  await expect(run.locator('.card')).toContainText('in 2 passes', { timeout: 60_000 })
  const streams = () => world.gemini.requests.filter(({ path }) => path.endsWith('streamGenerateContent'))
  expect(streams()).toEqual([])
  await sidebar.locator('#confirm-run').click()
  await expect.poll(() => streams().length, { timeout: 60_000 }).toBe(2)
  await expect(run.locator('.progress')).toContainText('reads part 2 of 2')
  await app.killWorker()
  await expect(run).toHaveAttribute('data-state', 'answered', { timeout: 60_000 })

  const parts = streams().map(({ raw }) => [1, 2].find(part => raw.includes(`this is part ${part} of 2`)))
  expect(parts).toEqual([1, 2, 2])
  await expect(run.locator('.answer table tbody tr')).toHaveCount(2)
  await expect(run.locator('.answer')).toContainText('Found in 2 passes')
  await expect(run.locator('.cite.unchecked')).toHaveCount(0)
  await expect(run.locator('.receipt')).toContainText(`Read ${mails} of ${mails} messages`)
  await expect(run.locator('.receipt')).toContainText('in 2 passes')
  await expect(run.locator('.receipt .full')).toHaveCount(1)
})

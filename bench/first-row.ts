import fs from 'node:fs'
import path from 'node:path'
import { sampleMbox, sampleNow, sampleOwner } from '../e2e/world/sample/mbox'
import { ensureBuild, ensureChromium, root } from '../scripts/prepare'
import { connect, forgetAll, openGmail, type Session, startSession } from '../scripts/session'

const rounds = 5
const latencyMs = 100

/** Time from Enter to the first row of a guest list: a cold thread of 30 messages, every request to Google 100 ms late. */
export async function benchFirstRow(): Promise<void> {
  process.env.CHROMIUM = ensureChromium()
  ensureBuild('chrome')
  const session = await startSession({ headless: true, realGemini: false })
  const times: number[] = []
  try {
    for (let round = 0; round < rounds; round++) times.push(await firstRow(session))
  } finally {
    await session.close()
  }
  const sorted = times.toSorted((a, b) => a - b)
  console.log(
    `first row, cold thread of 30 messages, ${latencyMs} ms a request: median ${median(sorted)} ms, worst ${sorted.at(-1)} ms of ${rounds}`,
  )
}

const median = (sorted: readonly number[]): number | undefined => sorted[Math.floor(sorted.length / 2)]

async function firstRow(session: Session): Promise<number> {
  const { world } = session
  world.reset()
  world.addAccount({ address: sampleOwner })
  const file = path.join(root, 'dist', 'sample.mbox')
  fs.writeFileSync(file, sampleMbox())
  world.loadMail(sampleOwner, file)
  world.setClock(sampleNow)
  await connect(session, sampleOwner, null)
  const { page, sidebar } = await openGmail(session, world.idOf('thread', '<invitation@mail.example.com>'))
  await sidebar.locator('[data-scope="thread"][aria-pressed="true"]').waitFor()
  world.latencyMs = latencyMs
  await sidebar.locator('#question').fill("List everyone who RSVP'd")
  const from = Date.now()
  await sidebar.locator('#question').press('Enter')
  await sidebar.locator('[data-run] table tbody tr').first().waitFor()
  const took = Date.now() - from
  await page.close()
  await forgetAll(session)
  return took
}

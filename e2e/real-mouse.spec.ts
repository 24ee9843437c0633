import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { addSampleMailbox, expect, test } from './fixtures'
import { openGmail, openThread } from './steps'
import { launchBrowser } from './world/browser'
import { sampleOwner } from './world/sample/mbox'

const party = 'Housewarming on Saturday 12 December'
const display = ':94'
const missing = ['Xvfb', 'xdotool'].filter(name => !onPath(name))

function onPath(name: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some(folder => {
    try {
      accessSync(path.join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

async function startScreen(): Promise<ChildProcess> {
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' })
  await sleep(1500)
  return screen
}

/** The browser's own menu is no page: keys of the screen go to it. Countersign's item stands third from its end, above "View page source" and "Inspect". */
const pickItem = () => execFileSync('xdotool', ['key', 'Up', 'Up', 'Up', 'Return'], { env: { ...process.env, DISPLAY: display } })

test('a real right click on an opened message opens the sidebar beside its thread', async ({ world }) => {
  test.skip(missing.length > 0, `needs ${missing.join(' and ')}`)
  world.reset()
  addSampleMailbox(world)
  const screen = await startScreen()
  const before = process.env.DISPLAY
  process.env.DISPLAY = display
  try {
    const app = await launchBrowser({ world, headless: false })
    await app.signIn(sampleOwner)
    const page = await openGmail(app)
    await openThread(page, party)
    await page.locator('.a3s:visible').last().click({ button: 'right' })
    await sleep(700)
    pickItem()
    const sidebar = await app.sidebarFrame(page)
    await expect(sidebar.locator('.about')).toHaveText(party)
    await app.close()
  } finally {
    if (before === undefined) delete process.env.DISPLAY
    else process.env.DISPLAY = before
    screen.kill()
  }
})

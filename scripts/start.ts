import fs from 'node:fs'
import path from 'node:path'
import { sampleMbox, sampleNow, sampleOwner } from '../e2e/world/sample/mbox'
import { answerJson } from './answer-json'
import { readArguments, readScope, refuseUnreadable } from './arguments'
import { ensureBuild, ensureChromium, main, root, say } from './prepare'
import { printAnswer } from './print-answer'
import { ask, connect, minuteAfter, openGmail, type Session, startSession, threadOf } from './session'

const question = "List everyone who RSVP'd"

/** Countersign in a world with a sample mailbox, or with the mail of --mbox. With a display it stays open; without one it asks once. */
main(async () => {
  const options = readArguments(process.argv.slice(2))
  const { mbox } = options
  const scope = readScope(options.scope)
  if (mbox) refuseUnreadable(mbox)
  process.env.CHROMIUM = ensureChromium()
  ensureBuild('chrome')
  const key = process.env.GEMINI_API_KEY
  say(key ? 'GEMINI_API_KEY is set: Gemini answers.' : 'No GEMINI_API_KEY: the built-in reader answers, and nothing leaves this computer.')
  const headless = !hasDisplay()
  const session = await startSession({ headless, realGemini: Boolean(key) })
  const ended = untilEnded(session)
  const me = mbox ? options.me : sampleOwner
  session.world.addAccount({ address: me })
  const mails = session.world.loadMail(me, mbox ?? writeSample())
  session.world.setClock(options.now ?? (mbox ? minuteAfter(mails) : sampleNow))
  const thread = threadOf(session.world, scope)
  await connect(session, me, key ? { key, model: options.model } : null)
  const { page, sidebar } = await openGmail(session, thread)
  if (headless || options.ask) {
    printAnswer(answerJson(await ask(sidebar, options.ask ?? question, scope, 600_000), id => session.world.fileIdOf('message', id)))
    const picture = path.join(root, 'dist', 'start.png')
    await page.screenshot({ path: picture })
    console.log(`Screenshot: ${picture}`)
  }
  if (!headless) {
    say('Gmail and Countersign are open. Close the browser or press Ctrl-C to end.')
    await ended
  }
  await session.close()
})

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

function writeSample(): string {
  const file = path.join(root, 'dist', 'sample.mbox')
  fs.writeFileSync(file, sampleMbox())
  return file
}

/** Resolves when the user closes the browser; Ctrl-C ends everything that was started. */
function untilEnded(session: Session): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void session.close().finally(() => process.exit(130)))
  return new Promise(resolve => session.browser.context.once('close', () => resolve()))
}

import fs from 'node:fs'
import { worldGeminiKey } from '../e2e/world/gemini/gemini'
import type { Action } from '../shared/action'
import { refuseUnreadable } from './arguments'
import { ensureBuild, ensureChromium, main, say } from './prepare'
import { type ReplayCase, readCase, withWorldIds } from './replay-case'
import { effectsOf, type SeenEffect } from './replay-effects'
import { signAll, untilSettled } from './replay-signing'
import { openActionStore } from './replay-store'
import { ask, closeTabs, connect, forgetAll, openGmail, type Session, startSession, threadOf } from './session'

/** `npm run --silent replay -- FILE.json|FILE.jsonl --json`: a scripted model against the real extension and the world. */
type Outcome = { cards: SeenCard[]; effects: SeenEffect[]; answer: string }
type SeenCard = { tool: string; args: unknown; warnings: { code: string; level: string }[]; signed: boolean; outcome: string | null }

const minute = 60_000

main(async () => {
  const [file] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
  if (!file) throw new Error('Name the case to replay: npm run replay -- FILE.json --json')
  refuseUnreadable(file)
  process.env.CHROMIUM = ensureChromium()
  ensureBuild('chrome')
  const session = await startSession({ headless: true, realGemini: false })
  // What one case leaves behind unawaited must not end those after it.
  process.on('unhandledRejection', error => say(`Left behind: ${String(error)}`))
  try {
    const text = fs.readFileSync(file, 'utf8')
    if (file.endsWith('.jsonl')) await replayLines(session, text, file)
    else console.log(JSON.stringify(await replay(session, readCase(JSON.parse(text), file))))
  } finally {
    await session.close()
  }
})

/** One line out a line in; a case that fails prints its error and the rest goes on. */
async function replayLines(session: Session, text: string, file: string): Promise<void> {
  const lines = text.split('\n').filter(line => line.trim())
  for (const [index, line] of lines.entries()) {
    let id = `line ${index + 1}`
    try {
      const value: unknown = JSON.parse(line)
      id = (value as { id?: string }).id ?? id
      say(`${index + 1} of ${lines.length}: ${id}`)
      console.log(JSON.stringify({ id, ...(await replay(session, readCase(value, file))) }))
    } catch (error) {
      console.log(JSON.stringify({ id, error: error instanceof Error ? error.message.split('\n')[0] : String(error) }))
    }
  }
}

async function replay(session: Session, given: ReplayCase): Promise<Outcome> {
  const { world } = session
  world.reset()
  world.addAccount({ address: given.me, messages: [], events: given.events })
  world.loadMail(given.me, given.mailbox)
  world.setClock(given.now)
  const idOf = (kind: 'thread' | 'message' | 'event', id: string) => (kind === 'event' ? id : world.idOf(kind, id))
  const turns = given.turns.map(turn => turn.map(({ tool, args }) => ({ name: tool, args: withWorldIds(args, idOf) })))
  world.gemini.script(turns.map(calls => ({ calls })))
  try {
    await connect(session, given.me, { key: worldGeminiKey, model: undefined }, true)
    const { page, sidebar } = await openGmail(session, threadOf(world, given.scope))
    const effectsBefore = world.google.effects.length
    const stopKilling = addFaults(session, given.faults)
    const run = await ask(sidebar, given.prompt, given.scope, 10 * minute)
    const store = await openActionStore(session)
    const signed = await signAll(session, { page, sidebar }, { store, run: run.id }, given.sign)
    const ended = await untilSettled(store, run.id, signed)
    stopKilling()
    return {
      cards: ended.map(action => cardOf(action, signed)),
      effects: effectsOf(world.google.effects.slice(effectsBefore), ended),
      answer: run.answer?.text ?? '',
    }
  } finally {
    await closeTabs(session)
    await forgetAll(session)
  }
}

function cardOf({ id, tool, args, warnings, state }: Action, signed: ReadonlySet<string>): SeenCard {
  const seen = warnings.map(({ code, level }) => ({ code, level }))
  if (state === 'blocked' || state === 'stuck')
    return { tool, args, warnings: seen, signed: false, outcome: state === 'blocked' ? 'blocked' : 'failed' }
  const known = ['done', 'failed', 'unknown', 'expired'].includes(state)
  return { tool, args, warnings: seen, signed: signed.has(id), outcome: signed.has(id) && known ? state : null }
}

/** The world's own faults go to the world; 'kill-worker' ends the worker once its request has come. */
function addFaults({ world, browser }: Session, faults: ReplayCase['faults']): () => void {
  const deadly = faults.filter(fault => fault.do === 'kill-worker')
  for (const fault of faults) if (fault.do !== 'kill-worker') world.faults.add(fault)
  if (deadly.length === 0) return () => undefined
  const from = world.requests.length
  const left = new Set(deadly)
  const timer = setInterval(() => {
    for (const fault of left) {
      const hits = world.requests.slice(from).filter(({ method, path }) => `${method} ${path}`.startsWith(fault.on)).length
      if (hits >= (fault.nth ?? 1)) {
        left.delete(fault)
        browser.killWorker().catch(error => say(`The worker did not end: ${String(error)}`))
      }
    }
  }, 5)
  return () => clearInterval(timer)
}

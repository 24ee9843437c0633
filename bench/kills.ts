import { ensureBuild, ensureChromium, say } from '../scripts/prepare'
import { type Kind, killKinds } from './kills/kinds'
import { type KillCase, plannedFor, seeded } from './kills/plan'
import { runKillCase } from './kills/run-case'
import { type KillStage, openKillStage } from './kills/stage'
import { type Verdict, verdictOf } from './kills/verdict'

const seed = 20261130
const kinds = Object.keys(killKinds) as Kind[]
const verdicts: readonly Verdict[] = ['done', 'failed', 'unknown', 'unsigned', 'duplicate', 'loss']
type Seen = { planned: KillCase; verdict: Verdict; drafts: number; killed: boolean; woken: boolean }

/** Signed actions in a real Chromium with the shipped build, whose worker is ended on the way. `--only KIND`, `--seed N`. */
export async function benchKills(args: readonly string[]): Promise<void> {
  process.env.CHROMIUM = ensureChromium()
  ensureBuild('chrome')
  const given = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const random = seeded(Number(given('--seed') ?? seed))
  const only = given('--only')
  const from = Date.now()
  const stage = await openKillStage()
  const seen: Seen[] = []
  try {
    for (const kind of kinds.filter(each => only === undefined || each === only)) seen.push(...(await killsOf(stage, kind, random)))
  } finally {
    await stage.session.close()
  }
  print(seen, (Date.now() - from) / 1000)
}

/** Every case has a number, and with it a mail and an event, of its own. */
let numbers = 0

/** One action that nothing happens to, for how many requests it takes; then each that is planned. */
async function killsOf(stage: KillStage, kind: Kind, random: () => number): Promise<Seen[]> {
  const { world } = stage.session
  const n = numbers++
  const whole = await runKillCase(stage, { kind, hold: 0, afterMs: null, death: null, fault: null, wake: 'sidebar' }, n)
  const { verdict, why } = verdictOf(world, kind, n, whole)
  if (verdict !== 'done') throw new Error(`${kind}, with nothing that befalls it: ${verdict}, ${why}`)
  const seen: Seen[] = []
  for (const planned of plannedFor(kind, whole.calls, random)) {
    world.google.behaviour.keepCustomHeaders = random() < 0.5
    seen.push(await killOnce(stage, planned))
  }
  return seen
}

async function killOnce(stage: KillStage, planned: KillCase): Promise<Seen> {
  const n = numbers++
  await stage.hold(planned.hold)
  const ended = await runKillCase(stage, planned, n)
  const { verdict, why, drafts } = verdictOf(stage.session.world, planned.kind, n, ended)
  say(`${n} ${told(planned)}: ${verdict} (${why})${ended.killed ? '' : ', not killed'}${ended.woken ? '' : ', NOT WOKEN'}`)
  return { planned, verdict, drafts, killed: ended.killed, woken: ended.woken }
}

function told({ kind, where, afterMs, death, fault, wake }: KillCase): string {
  const later = death?.how === 'after' ? ` +${death.ms} ms` : ''
  const at = death ? `${death.how}${later} ${death.on}#${death.nth}` : `${afterMs} ms`
  return `${kind}, ${where}, ${at}${fault ? `, ${JSON.stringify(fault.do)}` : ''}, woken by ${wake}`
}

function print(seen: readonly Seen[], seconds: number): void {
  const line = (of: readonly Seen[]) => verdicts.map(each => `${each} ${of.filter(({ verdict }) => verdict === each).length}`).join('  ')
  const grouped = (keyOf: (each: Seen) => string) => {
    for (const key of new Set(seen.map(keyOf))) console.log(`${key.padEnd(20)} ${line(seen.filter(each => keyOf(each) === key))}`)
  }
  grouped(({ planned }) => planned.kind)
  grouped(({ planned }) => planned.where)
  grouped(({ planned }) => `woken by ${planned.wake}`)
  const all = (verdict: Verdict) => seen.filter(each => each.verdict === verdict).length
  const killed = seen.filter(each => each.killed)
  console.log(
    `${seen.length} signed actions in Chromium, ${killed.length} through a killed worker (${killed.filter(each => !each.woken).length} not woken): ` +
      `duplicates ${all('duplicate')}, silent losses ${all('loss')}, said to be unknown ${all('unknown')}, ` +
      `drafts left behind ${seen.reduce((sum, { drafts }) => sum + drafts, 0)}; ${seconds.toFixed(0)} s`,
  )
}

import { judge } from '../background/actions/policy/judge'
import type { Recipient } from '../background/actions/policy/judged'
import { judgedOf } from '../background/actions/policy/testing'
import { type WriteCall, writeArgs } from '../shared/write-tools'
import { ownAsks } from './safety/own-asks'
import { judgedOwnAsks, type OwnVerdict } from './safety/own-asks-judged'
import type { OwnAsks } from './safety/own-asks-kit'
import { secondOwnAsks } from './safety/own-asks-second'
import { thirdOwnAsks } from './safety/own-asks-third'
import { agentDojo, type Call, type Given, type World, workBench } from './safety-worlds'

/** Judges a call as the product does: addresses, texts and targets found by code. */
function judgedCall(ask: string, { tool, args, target }: Call, world: World): ReturnType<typeof judge> | null {
  const parsed = writeArgs[tool].safeParse(args)
  if (!parsed.success) return [{ code: 'SCHEMA', level: 'block', about: '' }]
  const call = { tool, args: parsed.data } as WriteCall
  return judge(
    judgedOf(ask, call, {
      own: [world.me],
      now: world.now,
      recipients:
        call.tool === 'reply' ? (target?.authors ?? []).map(author => ({ ...author, role: 'to', from: 'header' })) : recipientsOf(call),
      targets: target ? [target] : [],
      seen: [...world.events.values()],
      text: textOf(call),
      known: world.known,
      sources: world.sources,
    }),
  )
}

function recipientsOf(call: WriteCall): Recipient[] {
  const named = (role: Recipient['role'], list: readonly string[] = []) =>
    list.map((address): Recipient => ({ name: '', address, role, from: 'named' }))
  if (call.tool === 'send_email') return [...named('to', call.args.to), ...named('cc', call.args.cc), ...named('bcc', call.args.bcc)]
  if (call.tool === 'forward') return named('to', call.args.to)
  if (call.tool === 'create_event') return named('attendee', call.args.attendees)
  return call.tool === 'update_event' ? named('attendee', call.args.changes.addAttendees) : []
}

function textOf(call: WriteCall): string {
  if (call.tool === 'send_email') return `${call.args.subject}\n${call.args.body}`
  if (call.tool === 'create_event') return [call.args.summary, call.args.location, call.args.description].filter(Boolean).join('\n')
  return ''
}

/** The benchmark of the rules; the whole product is measured by the replays. */
export async function benchSafetyRules(): Promise<void> {
  const verbose = process.argv.includes('--verbose')
  benchOthersSets(verbose)
  await benchOwnAsks('own asks, written by somebody who had not seen the rules', ownAsks, 'first', verbose)
  await benchOwnAsks('own asks, second set', secondOwnAsks, 'second', verbose)
  await benchOwnAsks('own asks, third set', thirdOwnAsks, 'third', verbose)
}

/** Sets of others, by the rules alone. */
function benchOthersSets(verbose: boolean): void {
  const dojo = agentDojo()
  if (!dojo) {
    console.log('safety-rules: the open data is not here, nothing was measured')
    return
  }
  const { world, benign, injected } = dojo
  const missed = benign.flatMap(({ ask, id: task }) =>
    injected.flatMap(({ id, calls }) =>
      calls.map(call => ({ line: `${task} ${id} ${call.tool} ${ask}`, caught: isStopped(judgedCall(ask, call, world) ?? []) })),
    ),
  )
  const caught = missed.filter(each => each.caught).length
  if (verbose) for (const { line } of missed.filter(each => !each.caught)) console.log('missed', line)
  console.log(`AgentDojo workspace: injected actions with a red warning ${percent(caught, missed.length)}`)
  tell('AgentDojo workspace', benign, world, verbose)
  for (const name of ['workbench-email', 'workbench-calendar', 'workbench-multi-email-calendar']) {
    const bench = workBench(name)
    if (bench) tell(name, bench.benign, bench.world, verbose)
  }
}

/** Asks and attacks written by somebody who had not seen the rules, through the worker's own preparing and judging. */
async function benchOwnAsks(name: string, asks: OwnAsks, set: string, verbose: boolean): Promise<void> {
  const { benign, injected } = await judgedOwnAsks(asks, set)
  const isRed = ({ red }: OwnVerdict) => red
  const lines = [
    { what: 'injected held red', of: injected, hit: isRed },
    { what: 'injected held by a code that was expected', of: injected, hit: ({ named }: OwnVerdict) => named },
    { what: 'benign with a red warning', of: benign, hit: isRed },
    { what: 'benign with amber only', of: benign, hit: ({ amber }: OwnVerdict) => amber },
  ]
  if (verbose) {
    for (const verdict of injected.filter(({ red }) => !red)) console.log('not held', said(verdict))
    for (const verdict of injected.filter(({ red, named }) => red && !named)) console.log('held by another code', said(verdict))
    for (const verdict of benign.filter(isRed)) console.log('benign red', said(verdict))
    for (const verdict of benign.filter(({ amber }) => amber)) console.log('benign amber', said(verdict))
  }
  for (const { what, of, hit } of lines)
    console.log(`${name}: ${what} ${percent(of.filter(hit).length, of.length)}; ${byLanguage(of, hit)}`)
}

const said = ({ ask, warnings }: OwnVerdict): string =>
  `${ask.language} "${ask.ask}" ${JSON.stringify(ask.calls)} ${ask.codes.length > 0 ? `expected ${ask.codes.join('|')} ` : ''}got ${warnings.join('; ') || 'nothing'}`

const byLanguage = (verdicts: readonly OwnVerdict[], hit: (verdict: OwnVerdict) => boolean): string =>
  [...new Set(verdicts.map(({ ask }) => ask.language))]
    .map(language => verdicts.filter(({ ask }) => ask.language === language))
    .map(of => `${of[0]?.ask.language} ${of.filter(hit).length}/${of.length}`)
    .join(', ')

const isStopped = (warnings: ReturnType<typeof judge>): boolean => warnings.some(({ level }) => level !== 'amber')
const percent = (n: number, of: number): string => `${n} of ${of} (${((100 * n) / Math.max(1, of)).toFixed(1)} %)`

function tell(name: string, benign: readonly Given[], world: World, verbose: boolean): void {
  const judged = benign.flatMap(({ id, ask, calls }) =>
    calls.map(call => ({ id, ask, call, warnings: judgedCall(ask, call, world) ?? [] })),
  )
  const red = judged.filter(({ warnings }) => isStopped(warnings))
  const amber = judged.filter(({ warnings }) => warnings.length > 0 && !isStopped(warnings))
  if (verbose) for (const { id, ask, call, warnings } of [...red, ...amber]) console.log(id, call.tool, JSON.stringify(warnings), ask)
  console.log(
    `${name}: benign actions with a red warning ${percent(red.length, judged.length)}, amber only ${percent(amber.length, judged.length)}`,
  )
}

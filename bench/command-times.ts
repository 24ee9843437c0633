import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import { root } from '../scripts/prepare'
import { replayCases } from './replay-cases'

const rsvp = path.resolve(root, '..', 'shared', 'data', 'rsvp', 'cases.jsonl')

/** Seconds from one line of a command's output to the next; the first from its start. */
async function secondsALine(script: string, args: readonly string[]): Promise<{ seconds: number[]; failed: string[] }> {
  const command = [path.join(root, 'scripts', `${script}.ts`), ...args, '--json']
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', ...command], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GEMINI_API_KEY: '' },
  })
  const seconds: number[] = []
  const failed: string[] = []
  let before = performance.now()
  if (!child.stdout) throw new Error('no output')
  for await (const line of readline.createInterface(child.stdout)) {
    const at = performance.now()
    seconds.push((at - before) / 1000)
    before = at
    const { id, error } = JSON.parse(line) as { id?: string; error?: string }
    if (error !== undefined) failed.push(`${id}: ${error}`)
  }
  return { seconds, failed }
}

function tell(name: string, limit: number, { seconds, failed }: { seconds: number[]; failed: string[] }): void {
  const [first = 0, ...others] = seconds
  const sorted = others.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1)
  console.log(
    `${name}: ${seconds.length} cases, median ${at(0.5)} s, 9 of 10 within ${at(0.9)} s, longest ${at(1)} s a case (limit ${limit} s); ` +
      `the first, with the browser's start, ${first.toFixed(1)} s; failed ${failed.length}`,
  )
  for (const each of failed) console.log(`  ${each}`)
}

/** How long `replay` and `ask --cases` take a case. What else this machine does meanwhile counts in. */
export async function benchCommandTimes(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'replay-cases-'))
  try {
    const cases = replayCases(folder, 10)
    if (cases.length === 0) console.warn('SKIPPED: the shared tasks are not here')
    else {
      const file = path.join(folder, 'cases.jsonl')
      fs.writeFileSync(file, cases.map(each => JSON.stringify(each)).join('\n'))
      tell('replay', 6, await secondsALine('replay', [file]))
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
  if (fs.existsSync(rsvp)) tell('ask --cases', 20, await secondsALine('ask', ['--cases', rsvp, '--model', 'built-in']))
  else console.warn(`SKIPPED: ${rsvp} is not there`)
}

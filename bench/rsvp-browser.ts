import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { root } from '../scripts/prepare'
import { RsvpCase } from './load-case'

const file = path.resolve('../shared/data/rsvp/cases.jsonl')

const Row = z.object({
  email: z.string(),
  status: z.string(),
  party: z.number(),
  messageId: z.string(),
  quote: z.string(),
  partstat: z.string(),
})
const Line = z.union([
  z.object({ id: z.string(), rows: z.array(Row), receipt: z.object({ messages: z.number(), read: z.number() }) }),
  z.object({ id: z.string(), error: z.string() }),
])
type Row = z.infer<typeof Row>

/** The shared cases through the whole product: Gmail's page, sidebar, worker, Gmail API, by `npm run ask -- --cases`. */
export async function benchRsvpBrowser(): Promise<void> {
  if (!existsSync(file)) return console.warn(`SKIPPED: ${file} is not there`)
  const from = Date.now()
  const asked = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', 'ask.ts'), '--cases', file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = new Map(
    jsonLines(asked.stdout)
      .map(line => Line.parse(line))
      .map(line => [line.id, line]),
  )
  const cases = jsonLines(readFileSync(file, 'utf8')).map(line => RsvpCase.parse(line))
  const sum = { right: 0, given: 0, expected: 0, whole: 0 }
  for (const { id, expected } of cases) {
    const line = lines.get(id)
    const rows = line && 'rows' in line ? line.rows : []
    const right = expected.filter(wanted => rows.some(row => isRight(row, wanted))).length
    if (right === expected.length && rows.length === expected.length) sum.whole++
    else
      console.log(
        `${id}: ${right} of ${expected.length} rows right, ${rows.length} given${line && 'error' in line ? `, ${line.error}` : ''}`,
      )
    sum.right += right
    sum.given += rows.length
    sum.expected += expected.length
  }
  const [precision, recall] = [sum.right / sum.given, sum.right / sum.expected]
  const f1 = (2 * precision * recall) / (precision + recall)
  const each = (Date.now() - from) / 1000 / cases.length
  console.log(
    `shared cases through the browser: precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  whole lists ${sum.whole} of ${cases.length}  ${each.toFixed(1)} s a case`,
  )
}

const jsonLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line))

/** The scoring of ../shared/data/rsvp/README.md: address, status, party for yes, deciding message except for none; a row needs a source. */
function isRight(row: Row, wanted: RsvpCase['expected'][number]): boolean {
  const same = row.email === wanted.email && row.status === wanted.status && (wanted.status !== 'yes' || row.party === wanted.party)
  return same && (wanted.status === 'none' || (row.messageId === wanted.messageId && (row.quote !== '' || row.partstat !== '')))
}

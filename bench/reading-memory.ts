import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import * as z from 'zod'
import { hostilePages } from './hostile-pages'
import { hostileTexts } from './hostile-texts'
import { hostileShapes } from './reading-hostile'
import { shapes } from './reading-shapes'

const Peak = z.object({ peak: z.number(), ms: z.number() })
type Peak = z.infer<typeof Peak>
const reader = path.join(import.meta.dirname, 'reading-peak.ts')

/** Peak of resident memory, in MB, of a process of its own that reads these files and nothing else, and its milliseconds for them. */
function peakOf(files: readonly string[]): Peak {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', reader, ...files], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`reading ${files.join(', ')} ended with ${status}`)
  return Peak.parse(JSON.parse(stdout))
}

/** Files read alone: the largest, which take the most. */
const alone = 6

/**
 * Memory of one message: the peak of a process that reads one file, for the largest files and for large mails made here, and that of a
 * process that reads none, which is Node and the TypeScript loader.
 */
export function memoryRows(files: readonly string[]): void {
  const base = peakOf([]).peak.toFixed(0)
  const largest = files.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, alone)
  const peaks = largest.map(file => ({ file: path.basename(file), size: statSync(file).size, peak: peakOf([file]).peak }))
  const worst = peaks.toSorted((a, b) => b.peak - a.peak)[0]
  if (!worst) return
  console.log(
    `memory, a process for each of the ${alone} largest damaged files: at most ${worst.peak.toFixed(0)} MB (${worst.file}, ${(worst.size / 1e6).toFixed(2)} MB), of which ${base} MB are there before a mail is read`,
  )
  const made = shapePeaks()
  for (const [name, { peak, ms }] of made) console.log(`  ${name}: ${peak.toFixed(0)} MB, ${(ms / 1000).toFixed(1)} s`)
  const slowest = made.toSorted(([, a], [, b]) => b.ms - a.ms)[0]
  const most = made.toSorted(([, a], [, b]) => b.peak - a.peak)[0]
  if (slowest && most)
    console.log(
      `of ${made.length} made mails the slowest takes ${(slowest[1].ms / 1000).toFixed(1)} s (${slowest[0]}), the most memory ${most[1].peak.toFixed(0)} MB (${most[0]})`,
    )
}

function shapePeaks(): [string, Peak][] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shapes-'))
  const file = path.join(folder, 'large.eml')
  try {
    return Object.entries({ ...shapes, ...hostileShapes, ...hostilePages, ...hostileTexts }).map(([name, make]) => {
      writeFileSync(file, make())
      return [name, peakOf([file])]
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

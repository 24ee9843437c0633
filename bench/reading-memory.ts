import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import * as z from 'zod'

const Peak = z.object({ peak: z.number() })
const reader = path.join(import.meta.dirname, 'reading-peak.ts')

/** Peak of resident memory, in MB, of a process of its own that reads these files and nothing else. */
function peakOf(files: readonly string[]): number {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', reader, ...files], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`reading ${files.join(', ')} ended with ${status}`)
  return Peak.parse(JSON.parse(stdout)).peak
}

/** Files read alone: the largest, which take the most. */
const alone = 6

/**
 * Memory of one message: the peak of a process that reads one file, for the largest files, and that of a process that reads none, which is
 * Node and the TypeScript loader.
 */
export function memoryRow(files: readonly string[]): void {
  const base = peakOf([])
  const largest = files.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, alone)
  const peaks = largest.map(file => ({ file: path.basename(file), size: statSync(file).size, peak: peakOf([file]) }))
  const worst = peaks.toSorted((a, b) => b.peak - a.peak)[0]
  if (!worst) return
  console.log(
    `memory, a process for each of the ${alone} largest damaged files: at most ${worst.peak.toFixed(0)} MB (${worst.file}, ${(worst.size / 1e6).toFixed(2)} MB), of which ${base.toFixed(0)} MB are there before a mail is read`,
  )
}

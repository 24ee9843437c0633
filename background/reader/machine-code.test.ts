import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { orders } from './testing-orders'

/** Reads each text as a preheader, twice, as an expression gets machine code only then, and says how much of that there is, in bytes. */
const program = `
  import v8 from 'node:v8'
  const { readHtml } = await import(process.argv[1])
  for (const said of [...JSON.parse(process.argv[2]), ...JSON.parse(process.argv[2])])
    readHtml('<div style="display:none">' + said + '</div><p>Our sale ends on Friday.</p>')
  const spaces = v8.getHeapSpaceStatistics().filter(space => /^code_/.test(space.space_name))
  console.log(spaces.reduce((sum, space) => sum + space.space_used_size, 0))
`

/** The machine code of a process that reads such texts; of functions none is made, so that it is nearly all of expressions. */
function codeOf(texts: readonly string[]): number {
  const reader = path.join(import.meta.dirname, 'testing.ts')
  const flags = ['--no-opt', '--no-sparkplug', '--import', 'tsx', '--input-type=module', '--eval', program]
  const { stdout, status } = spawnSync(process.execPath, [...flags, reader, JSON.stringify(texts)], { encoding: 'utf8' })
  expect(status).toBe(0)
  return Number(stdout)
}

/**
 * Bytes for the reader's expressions, which take 8.7 million in Node 20 and 10.1 in Node 24: with more than 16 MB of machine code in a
 * program V8 optimizes none of its expressions any more, and there are those of its other folders.
 */
const most = Number.parseInt(process.versions.v8, 10) < 12 ? 10_000_000 : 11_600_000

it('makes expressions whose machine code leaves room for those of the rest of the program, whatever language orders are in', {
  timeout: 120_000,
}, () => {
  const size = codeOf(Object.values(orders).flat())
  expect(size).toBeGreaterThan(codeOf([]) * 10)
  expect(size).toBeLessThan(most)
})

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { root } from '../scripts/prepare'

const folder = 'background/actions/policy'
/** The files of the rules; judge.ts, which lists them, has mutants of its own. */
const pure = fs
  .readdirSync(path.join(root, folder))
  .filter(name => name.endsWith('.ts') && !/\.test\.ts$|^(?:judge|testing)\.ts$/.test(name))

/** One change of the rules' source; `what` says it to a reader. */
type Mutant = { file: string; kind: 'rule' | 'part'; what: string; source: string }

/** Each is wrong wherever it is put, or makes no difference that anybody could see. */
const parts: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/ && /g, () => ' || '],
  [/ \|\| /g, () => ' && '],
  [/ === /g, () => ' !== '],
  [/ !== /g, () => ' === '],
  [/ > /g, () => ' >= '],
  [/ >= /g, () => ' > '],
  [/ < /g, () => ' <= '],
  [/ <= /g, () => ' < '],
  [/\.some\(/g, () => '.every('],
  [/\.every\(/g, () => '.some('],
  [/(?<=level: |\? |: )'red'/g, () => "'amber'"],
  [/(?<=level: |\? |: )'amber'/g, () => "'red'"],
  [/(?<=\? )'block'/g, () => "'red'"],
  [/!(?=[a-z])/g, () => ''],
  [/(?<=^ +if \().*(?=\) return)/g, condition => `!(${condition})`],
  [/(?<=^const \w+ = )\d+$/g, number => String(Number(number) + 1)],
]

const noCode = /^\s*(?:\/\/|\/\*|\*|import |type |export type )/

/** Every rule taken away and turned round, and every condition, bound and level of their files changed, one at a time. */
function mutantsOf(): Mutant[] {
  const judge = read('judge.ts')
  const rules = [...judge.matchAll(/^ {2}([A-Z_]+): (\w+),$/gm)].flatMap(([line, code = '', rule = '']): Mutant[] => {
    const turned = `judged => (${rule}(judged).length > 0 ? [] : [{ code: '${code}', level: 'red', about: '' }])`
    const as = (what: string, by: string): Mutant => ({
      file: 'judge.ts',
      kind: 'rule',
      what,
      source: judge.replace(line, `  ${code}: ${by},`),
    })
    return [as(`${code} taken away`, '() => []'), as(`${code} turned round`, turned)]
  })
  // Files that are named on the command line are tried alone; judge.ts stands for the rules as wholes.
  const isNamed = (file: string): boolean => process.argv.includes(file)
  const named = [...pure, 'judge.ts'].some(isNamed)
  return [...(!named || isNamed('judge.ts') ? rules : []), ...pure.filter(file => !named || isNamed(file)).flatMap(partsOf)]
}

function partsOf(file: string): Mutant[] {
  const lines = read(file).split('\n')
  return lines.flatMap((line, at) => {
    if (noCode.test(line)) return []
    return parts.flatMap(([pattern, change]) =>
      [...line.matchAll(pattern)].map(({ 0: found, index }): Mutant => {
        const changed = line.slice(0, index) + change(found) + line.slice(index + found.length)
        const source = lines.with(at, changed).join('\n')
        return { file, kind: 'part', what: `${file}:${at + 1} ${changed.trim().slice(0, 130)}`, source }
      }),
    )
  })
}

const read = (file: string): string => fs.readFileSync(path.join(root, folder, file), 'utf8')

/** One failure finds a mutant out: the rest of that file is left out. */
const firstFailure = `
import { beforeEach } from 'vitest'
const failed = new Set()
beforeEach(({ task, skip, onTestFailed }) => {
  if (failed.has(task.file.filepath)) skip()
  onTestFailed(() => failed.add(task.file.filepath))
})`

/** What measures time finds no mutant out. */
const allTests = (): string[] =>
  fs.readdirSync(path.join(root, folder)).filter(name => name.endsWith('.test.ts') && name !== 'linear.test.ts')

/** The tests that import a file, or have its name: most mutants are found out by these. */
function nearTests(file: string): string[] {
  const name = file.replace(/\.ts$/, '')
  const near = allTests().filter(test => test === `${name}.test.ts` || read(test).includes(`from './${name}'`))
  return near.length > 0 ? near : ['judge.test.ts']
}

/** Each mutant in a tree of its own, in which all else is the real source, so that one run of the tests tries them all. */
function lay(out: string, mutants: ReadonlyMap<number, Mutant>, testsOf: (file: string) => readonly string[]): void {
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(out, 'node_modules'))
  fs.writeFileSync(path.join(out, 'vitest.config.mjs'), "export default { test: { setupFiles: ['./first-failure.mjs'] } }")
  fs.writeFileSync(path.join(out, 'first-failure.mjs'), firstFailure)
  for (const [n, { file, source }] of mutants) {
    const tree = path.join(out, String(n))
    const policy = path.join(tree, folder)
    const tests = testsOf(file)
    const isWanted = (from: string): boolean => !from.endsWith('.test.ts') || tests.includes(path.basename(from))
    fs.mkdirSync(path.dirname(policy), { recursive: true })
    fs.cpSync(path.join(root, folder), policy, { recursive: true, filter: isWanted })
    fs.writeFileSync(path.join(policy, file), source)
    for (const same of ['shared', 'background/time']) fs.symlinkSync(path.join(root, same), path.join(tree, same))
  }
}

const Report = z.object({
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })).default([]) }),
  ),
})

/** The numbers of the trees whose tests all pass, as if nothing had been changed in them. */
function survivors(out: string): Set<number> {
  const file = path.join(out, 'report.json')
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const flags = ['--root', out, '--reporter=json', `--outputFile=${file}`, '--no-isolate', '--test-timeout=5000']
  spawnSync(process.execPath, [vitest, 'run', `${folder}/`, ...flags], { cwd: out, stdio: ['ignore', 'ignore', 'inherit'] })
  const { testResults } = Report.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  const treeOf = ({ name }: { name: string }) => Number(path.relative(fs.realpathSync(out), name).split(path.sep)[0])
  const isGreen = ({ status, assertionResults }: (typeof testResults)[number]) =>
    status === 'passed' && assertionResults.length > 0 && assertionResults.every(each => each.status === 'passed')
  const red = new Set(testResults.filter(each => !isGreen(each)).map(treeOf))
  return new Set(testResults.map(treeOf).filter(tree => !red.has(tree)))
}

/** Which of these no test finds out; the tests near to the change are tried first, all of them only for what is left. */
function undetected(mutants: ReadonlyMap<number, Mutant>): Set<number> {
  const within = (tried: ReadonlyMap<number, Mutant>, testsOf: (file: string) => readonly string[]): Set<number> => {
    if (tried.size === 0) return new Set()
    const out = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-mutants-'))
    try {
      lay(out, tried, testsOf)
      return survivors(out)
    } finally {
      fs.rmSync(out, { recursive: true, force: true })
    }
  }
  const left = within(mutants, nearTests)
  return within(new Map([...mutants].filter(([n]) => left.has(n))), allTests)
}

/** How many changes of the rules the rules' own tests find out. Names every one that they do not. */
export async function benchPolicyMutants(): Promise<void> {
  const mutants = mutantsOf()
  // The source as it is comes last: where its tests fail, nothing is measured.
  const asItIs: Mutant = { file: 'judge.ts', kind: 'rule', what: 'as it is', source: read('judge.ts') }
  const alive = undetected(new Map([...mutants, asItIs].entries()))
  if (!alive.delete(mutants.length)) throw new Error('the tests of the rules fail without any change')
  for (const kind of ['rule', 'part'] as const) {
    const tried = mutants.flatMap((mutant, n) => (mutant.kind === kind ? [{ ...mutant, lives: alive.has(n) }] : []))
    for (const { what } of tried.filter(({ lives }) => lives)) console.log(`not found out: ${what}`)
    const found = tried.filter(({ lives }) => !lives).length
    const name = kind === 'rule' ? 'each rule taken away, and turned round' : 'each condition, bound and level of the rules changed'
    if (tried.length > 0) console.log(`${name}: ${found} of ${tried.length} found out (${((100 * found) / tried.length).toFixed(1)} %)`)
  }
}

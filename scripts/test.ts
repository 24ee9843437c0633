import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { ensureBuild, ensureChromium, installDebian, main, root, say } from './prepare'

/** A tool of node_modules with its arguments, run on this Node. */
const tool = (name: string, ...args: string[]) => ({
  name: [name, ...args].join(' '),
  command: path.join(root, 'node_modules', '.bin', name),
  args,
})

const steps = [
  tool('biome', 'check', '--error-on-warnings', '.'),
  tool('tsc', '--noEmit'),
  tool('knip'),
  tool('vitest', 'run'),
  { name: 'web-ext lint', command: 'npm', args: ['run', '--silent', 'lint:firefox'] },
  tool('playwright', 'test'),
]

/** Everything, in the order in which a fault is cheapest to find; later steps run although an earlier one failed. */
main(async () => {
  const chromium = ensureChromium()
  if (!onPath('Xvfb') || !onPath('xdotool')) installDebian('xvfb', 'xdotool')
  ensureBuild('firefox')
  ensureBuild('chrome')
  ensureBuild('gallery')
  const failed = steps.filter(step => {
    const from = Date.now()
    say(`\n== ${step.name}`)
    const { status } = spawnSync(step.command, step.args, { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } })
    say(`== ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - from) / 1000).toFixed(0)} s`)
    return status !== 0
  })
  for (const step of failed) say(`failed: ${step.name}`)
  say(`${steps.length - failed.length} passed, ${failed.length} failed`)
  if (failed.length > 0) process.exitCode = 1
})

function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some(folder => fs.existsSync(path.join(folder, program)))
}

// The door of every command, in plain Node: installs what npm provides when it is missing, then runs scripts/<command>.ts.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..')
const stamp = path.join(root, 'node_modules', '.countersign')

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function installPackages() {
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return
  process.stderr.write('Installing packages (npm ci) ...\n')
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  })
  if (result.status !== 0) stop('npm ci did not succeed; its own words stand above. Check the network and run the command again.')
  fs.writeFileSync(stamp, lock)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) stop(`Countersign needs Node 20.19 or newer; this is ${process.version}.`)
const [command = '', ...args] = process.argv.slice(2)
if (!fs.existsSync(path.join(root, 'scripts', `${command}.ts`))) stop(`There is no command ${command}.`)
installPackages()

// A child of its own group would not hear Ctrl-C; this one shares ours and we wait for it to clean up.
const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', `${command}.ts`), ...args], {
  stdio: 'inherit',
  cwd: process.cwd(),
})
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))

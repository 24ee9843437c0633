import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { findChromium } from '../e2e/world/chromium'

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '..')

const howToInstall: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Install Chromium with your package manager (Debian and Ubuntu: apt-get install chromium)',
  darwin: 'Install Chromium (brew install --cask chromium)',
  win32: 'Install Chromium (winget install Hibbiki.Chromium)',
}

/** Path of a Chromium that loads unpacked extensions; installs Debian's where we may. Throws a sentence that says what to install. */
export function ensureChromium(): string {
  const found = findChromium() ?? (installDebian('chromium') ? findChromium() : null)
  if (found) return found
  throw new Error(`No Chromium was found. ${howToInstall[process.platform] ?? 'Install Chromium'}, or set CHROMIUM to its path.`)
}

/** Installs Debian packages as root; false where that is not possible. Output goes to stderr. */
export function installDebian(...packages: string[]): boolean {
  const may = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (!may) return false
  say(`Installing ${packages.join(', ')} (apt-get) ...`)
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

/** Builds the extension, or the gallery of its pages' states, into dist/ unless its sources are those of the last build. Returns its folder. */
export function ensureBuild(target: 'chrome' | 'firefox' | 'gallery'): string {
  const out = path.join(root, 'dist', target)
  const stamp = path.join(root, 'dist', `.${target}`)
  const sources = hashOfSources()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sources) return out
  say(`Building for ${target} ...`)
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...(target === 'gallery' ? { GALLERY: '1' } : { TARGET: target }) },
  })
  if (built.status !== 0) throw new Error('The build did not succeed; its own words stand above.')
  fs.writeFileSync(stamp, sources)
  return out
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const add = (file: string) => hash.update(file).update(fs.readFileSync(path.join(root, file)))
  for (const folder of ['shared', 'background', 'content', 'extension']) {
    for (const entry of fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) add(path.relative(root, path.join(entry.parentPath, entry.name)))
    }
  }
  for (const file of ['manifest.json', 'vite.config.ts', 'package-lock.json']) add(file)
  return hash.digest('hex')
}

/** Progress for people: never on stdout, which commands keep for their result. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Runs a command's main function; what it throws ends it as one sentence on stderr and exit code 1. */
export function main(run: () => Promise<void>): void {
  // Deferred, so that a command may stand above its helpers in its file.
  Promise.resolve()
    .then(run)
    .then(
      () => process.exit(process.exitCode ?? 0),
      (error: unknown) => {
        say(error instanceof Error ? error.message : String(error))
        process.exit(1)
      },
    )
}

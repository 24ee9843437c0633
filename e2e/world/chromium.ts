import { accessSync, constants, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Names under which distributions and Chrome for Testing install it. Branded Chrome is left out: it no longer loads unpacked extensions from the command line. */
const names = ['chromium', 'chromium-browser', 'chrome-for-testing', 'chrome', 'Chromium']
const macApp = '/Applications/Chromium.app/Contents/MacOS/Chromium'

/** Path of a Chromium that loads unpacked extensions: $CHROMIUM, else one on PATH, else the newest in Playwright's cache; null where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM) return runs(env.CHROMIUM) ? env.CHROMIUM : null
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = names.flatMap(name => folders.flatMap(folder => [path.join(folder, name), path.join(folder, `${name}.exe`)]))
  return [...onPath, macApp, ...cached(env)].find(runs) ?? null
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const inside = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
]

/** Chromiums that Playwright has downloaded, newest first. */
function cached(env: NodeJS.ProcessEnv): string[] {
  const home = os.homedir()
  const standard =
    process.platform === 'darwin'
      ? path.join(home, 'Library/Caches/ms-playwright')
      : process.platform === 'win32'
        ? path.join(env.LOCALAPPDATA ?? home, 'ms-playwright')
        : path.join(env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'ms-playwright')
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || standard
  return list(folder)
    .filter(name => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap(name => inside.map(file => path.join(folder, name, file)))
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

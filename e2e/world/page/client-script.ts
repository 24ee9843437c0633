import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const folder = path.dirname(fileURLToPath(import.meta.url))
let script: Promise<string> | undefined

/** The page's script as one classic script, built once a process. */
export function clientScript(): Promise<string> {
  script ??= bundle()
  return script
}

async function bundle(): Promise<string> {
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: path.join(folder, 'client/main.ts'), formats: ['iife'], name: 'gmail' },
    },
  })
  const chunks = [results].flat().flatMap(result => ('output' in result ? result.output : []))
  const code = chunks.flatMap(chunk => (chunk.type === 'chunk' ? chunk.code : []))[0]
  if (!code) throw new Error('the page has no script')
  return code
}

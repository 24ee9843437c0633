import fs from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'

const options = {
  mbox: { type: 'string' },
  me: { type: 'string', default: 'me@example.com' },
  now: { type: 'string' },
  scope: { type: 'string', default: 'all' },
  model: { type: 'string' },
  cases: { type: 'string' },
  ask: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** What `npm start` and `npm run ask` are told after `--`. Throws a sentence for an option they do not have. */
export function readArguments(argv: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now))) throw new Error(`--now ${values.now} is no ISO time.`)
  if (!z.email().safeParse(values.me).success) throw new Error(`--me ${values.me} is no address.`)
  return { ...values, question: positionals.join(' ') }
}

/** SCOPE = all | thread:ID | search:QUERY. */
export type AskScope = { type: 'all' } | { type: 'thread'; id: string } | { type: 'search'; query: string }

/** Parses SCOPE; throws a sentence where it is none. */
export function readScope(scope: string): AskScope {
  if (scope === 'all') return { type: 'all' }
  if (/^(thread|search):\s*$/.test(scope)) throw new Error(`--scope ${scope} names nothing after the colon.`)
  if (scope.startsWith('thread:')) return { type: 'thread', id: scope.slice('thread:'.length) }
  if (scope.startsWith('search:')) return { type: 'search', query: scope.slice('search:'.length) }
  throw new Error(`--scope ${scope} is neither all, thread:ID nor search:QUERY.`)
}

/** Throws a sentence where `file` is nothing that can be read as a file. */
export function refuseUnreadable(file: string): void {
  const found = fs.statSync(file, { throwIfNoEntry: false })
  if (!found) throw new Error(`${file} cannot be opened: there is no such file.`)
  if (found.isDirectory()) throw new Error(`${file} is a folder: name one file, an .mbox, .eml or thread .jsonl.`)
  try {
    fs.accessSync(file, fs.constants.R_OK)
  } catch {
    throw new Error(`${file} cannot be opened: you may not read it.`)
  }
}

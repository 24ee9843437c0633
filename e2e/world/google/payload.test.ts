import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { gmail_v1 } from '@googleapis/gmail'
import { describe, expect, test } from 'vitest'
import { parseEntity } from './mime'
import { buildPart, partResource } from './payload'
import { plainText, snippetOf } from './snippet'

type Part = gmail_v1.Schema$MessagePart
type Export = { full: gmail_v1.Schema$Message; raw?: { raw?: string } }

const file = path.resolve('../shared/data/gmail-api-flowcrypt.jsonl')
const present = existsSync(file)
if (!present) process.emitWarning(`SKIPPED: ${file} is absent, payloads are not compared with Gmail's own`)
const exports: Export[] = present
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  : []

const addressed = /^(from|to|cc|bcc|reply-to|sender)$/i
const addressesIn = (text: string): string[] => text.toLowerCase().match(/[^\s<>",;:]+@[^\s<>",;:]+/g) ?? []
const bytes = (data: string | null | undefined) => (data ?? '').replace(/=+$/, '')

/** Differences between Gmail's part and ours, each as 'PATH WHAT'. */
function differences(gmail: Part, world: Part | undefined): string[] {
  if (!world) return [`${gmail.partId} part`]
  const at = (what: string) => `${gmail.partId} ${what}`.trim()
  const fields = (['partId', 'mimeType', 'filename'] as const).flatMap(name => (gmail[name] === world[name] ? [] : [at(name)]))
  if (gmail.body?.size !== world.body?.size) fields.push(at('size'))
  if (bytes(gmail.body?.data) !== bytes(world.body?.data)) fields.push(at('data'))
  if (Boolean(gmail.body?.attachmentId) !== Boolean(world.body?.attachmentId)) fields.push(at('attachmentId'))
  if ((gmail.parts?.length ?? 0) !== (world.parts?.length ?? 0)) fields.push(at('parts'))
  const children = (gmail.parts ?? []).flatMap((part, index) => differences(part, world.parts?.[index]))
  return [...fields, ...headerDifferences(gmail, world).map(at), ...children]
}

/** Every header that the export kept must be ours too. Its owner cut most addresses down to bare ones or replaced them: those prove nothing. */
function headerDifferences(gmail: Part, world: Part): string[] {
  return (gmail.headers ?? []).flatMap(({ name, value }) => {
    const ours = (world.headers ?? []).filter(header => header.name === name).map(header => header.value ?? '')
    const known = (value ?? '').includes('<') && addressesIn(value ?? '').every(address => addressesIn(ours.join(' ')).includes(address))
    const replaced = addressed.test(name ?? '') && !known
    return ours.includes(value ?? '') || replaced ? [] : [`header ${name}`]
  })
}

const edited = 'the export is not one message: its owner edited a name, an address or a text in one half and not in the other'
const recoded = 'the raw half was saved again with bare line feeds and other texts (9,674 bytes, Gmail counted 20,334)'
const cut = 'the raw half was cut short by its owner (906 bytes, Gmail counted 1,036)'

/** Where we differ from Gmail's own JSON, by message and place, and why. Everything else is equal. */
const reasons: Record<string, Record<string, string>> = {
  '1803be3182d1937b': { 'header Subject': edited },
  '18024d53a24b19fe': { '1 size': cut },
  '1837a67086636d0c': { snippet: edited },
  '15f7f0e992f2c830': { snippet: edited },
  '18adb91ebf3ba7b9': { snippet: edited },
  '18afaa4118afeb62': { snippet: edited },
  '1960e404123e1cbc': { '1 filename': edited, '1 header Content-Type': edited, '1 header Content-Disposition': edited, snippet: edited },
  '191e2735a1cc08c4': {
    'header X-Gm-Message-State': recoded,
    '0.0.0 size': recoded,
    '0.0.1 size': recoded,
    '0.0.1 data': recoded,
    '1.0 size': recoded,
    '1.0 data': recoded,
    '1.0 header Reporting-MTA': recoded,
    '1.0 header Received-From-MTA': recoded,
    '2 size': recoded,
  },
}

describe.skipIf(!present)('the payload built from a real raw mail', () => {
  // Two drafts are left out: their owner wrote the JSON half by hand, without part ids and bodies.
  const cases = exports.filter(({ full, raw }) => full.payload?.partId !== undefined && raw?.raw)

  test('is the one that Gmail built: tree, types, names, sizes, bodies, headers, snippet', () => {
    const found: Record<string, string[]> = {}
    for (const { full, raw } of cases) {
      const part = buildPart(parseEntity(Buffer.from(raw?.raw ?? '', 'base64url').toString('latin1')))
      const list = differences(
        full.payload ?? {},
        partResource(part, partId => partId),
      )
      if ((full.snippet ?? '') !== snippetOf(plainText(part))) list.push('snippet')
      if (list.length) found[full.id ?? ''] = list
    }
    const known = Object.fromEntries(Object.entries(reasons).map(([id, table]) => [id, Object.keys(table)]))
    expect(found).toEqual(known)
    expect(cases.length).toBeGreaterThan(50)
  })
})

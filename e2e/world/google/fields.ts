import { badRequest } from './http'

/** A `fields` mask: names and what is wanted below them; null = all of it. */
type Mask = Map<string, Mask> | null

/** Google's partial responses: `a,b/c,d(e,f/g)` and `*`. Throws 400 for a mask that is broken or names a field that `known` has not. */
export function partial(value: unknown, mask: string | null, known: ReadonlySet<string>): unknown {
  if (mask === null || mask === '') return value
  const reader = { text: mask.replace(/\s/g, ''), at: 0, known }
  const parsed = readList(reader)
  if (reader.at < reader.text.length) throw badRequest(`Invalid field selection ${mask}`)
  return apply(value, parsed)
}

type Reader = { text: string; at: number; known: ReadonlySet<string> }

function readList(reader: Reader): Map<string, Mask> {
  const list = new Map<string, Mask>()
  do {
    const name = /^[\w*@.$-]+/.exec(reader.text.slice(reader.at))?.[0] ?? ''
    if (!name || (name !== '*' && !reader.known.has(name))) throw badRequest(`Invalid field selection ${name}`)
    reader.at += name.length
    merge(list, name, readBelow(reader))
  } while (reader.text[reader.at] === ',' && ++reader.at)
  return list
}

function readBelow(reader: Reader): Mask {
  const char = reader.text[reader.at]
  if (char === '/') {
    reader.at++
    const name = /^[\w*@.$-]+/.exec(reader.text.slice(reader.at))?.[0] ?? ''
    if (!name || (name !== '*' && !reader.known.has(name))) throw badRequest(`Invalid field selection ${name}`)
    reader.at += name.length
    return new Map([[name, readBelow(reader)]])
  }
  if (char !== '(') return null
  reader.at++
  const list = readList(reader)
  if (reader.text[reader.at] !== ')') throw badRequest('Invalid field selection: missing )')
  reader.at++
  return list
}

function merge(into: Map<string, Mask>, name: string, below: Mask): void {
  const before = into.get(name)
  if (before === undefined) into.set(name, below)
  else if (before && below) for (const [key, value] of below) merge(before, key, value)
  else into.set(name, null)
}

function apply(value: unknown, mask: Mask): unknown {
  if (!mask || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => apply(item, mask))
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const below = mask.has(key) ? mask.get(key) : mask.has('*') ? mask.get('*') : undefined
    return below === undefined ? [] : [[key, apply(item, below)]]
  })
  return Object.fromEntries(entries)
}

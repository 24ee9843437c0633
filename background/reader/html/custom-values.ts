import { isRegistration, registeredValue } from './registered'

/** Longest value, in characters, with its var() replaced. */
const longest = 2000
/** var() in var(), and all of one value together. */
const deepest = 8
const most = 64

/** Most custom properties of an element. */
const mostNames = 500

type Values = ReadonlyMap<string, string>

/** Stands for a value that is too much to work out, which is not the same as none: a function of which nothing is known here. */
const untold = 'env(--)'

/** Custom properties of an element: its own over its parent's. */
export function customOf(parent: Values, values: Values): Values {
  let own: Map<string, string> | null = null
  for (const [name, value] of values) {
    if (!name.startsWith('--') || isRegistration(name)) continue
    const taken = registeredValue(name, value, values)
    if (taken === '' && value !== '') continue
    own ??= new Map(parent)
    if (own.size < mostNames || own.has(name)) own.set(name, taken.length > longest ? untold : taken)
  }
  return own ?? parent
}

/**
 * Puts the values of custom properties in place of var(); a value that needs one which is not there is '' (CSS Custom Properties 1, 3), one
 * that is too much to work out calls a function that nobody knows.
 */
export function resolve(value: string, custom: Values): string {
  const calls = { left: most, over: false, open: [], loop: none }
  const found = replaced(value, custom, 0, calls) ?? ''
  return calls.over || calls.left < 0 ? untold : found.trim()
}

/** No property needs itself. */
const none = Number.POSITIVE_INFINITY

/** `open`: the properties that are being worked out, each needed by the one before it; `loop`: from which of them on each needs itself. */
type Calls = { left: number; over: boolean; open: string[]; loop: number }

function replaced(value: string, custom: Values, depth: number, calls: Calls): string | null {
  calls.over ||= value.length > longest || depth > deepest
  if (calls.over) return null
  let out = ''
  let at = 0
  for (let open = value.indexOf('var('); open >= 0; open = value.indexOf('var(', at)) {
    const end = closing(value, open + 3)
    const found = --calls.left < 0 || end < 0 ? null : called(value.slice(open + 4, end), custom, depth, calls)
    out += value.slice(at, open) + (found ?? '')
    calls.over ||= out.length > longest
    if (found === null || calls.over) return null
    at = end + 1
  }
  return out + value.slice(at)
}

/**
 * The value that var() of these arguments stands for: the property's, else what is given behind the comma. A property that needs itself has
 * none, whatever is given in it (CSS Custom Properties 1, 2.3).
 */
function called(written: string, custom: Values, depth: number, calls: Calls): string | null {
  const comma = written.indexOf(',')
  const name = (comma < 0 ? written : written.slice(0, comma)).trim()
  const known = custom.get(name)
  calls.over ||= known === undefined && custom.size >= mostNames
  const found = known === undefined ? null : valueNamed(name, known, { custom, depth, calls })
  if (calls.loop < none) return null
  return found ?? (comma < 0 ? null : replaced(written.slice(comma + 1).trim(), custom, depth + 1, calls))
}

function valueNamed(name: string, value: string, { custom, depth, calls }: { custom: Values; depth: number; calls: Calls }): string | null {
  const { open } = calls
  if (open.includes(name)) {
    calls.loop = open.indexOf(name)
    return null
  }
  open.push(name)
  const found = replaced(value, custom, depth + 1, calls)
  open.pop()
  if (calls.loop !== open.length) return found
  // with this one the loop is closed, and what needs it from outside goes on
  calls.loop = none
  return null
}

/** Where the bracket at `open` closes, -1 where it does not. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  return -1
}

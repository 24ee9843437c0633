import type { Hints } from './attribute-style'
import type { Declarations } from './css'
import { shorthands } from './properties'

/** What is declared, the stronger over the weaker: first what yields to all, last what is marked important. */
export function cascade(old: Hints | null, layers: readonly Declarations[]): Map<string, string> {
  const weak: Readonly<Record<string, string>> = old ?? {}
  const values = new Map<string, string>(old ? Object.entries(weak) : undefined)
  const strong = new Set<string>()
  for (const layer of layers) lay(values, layer, weak, strong)
  return values
}

/** Lays one more layer over the values; `strong`: what is marked important in one of them. */
function lay(values: Map<string, string>, layer: Declarations, weak: Readonly<Record<string, string>>, strong: Set<string>): void {
  for (const [name, { value, important }] of layer) {
    if (strong.has(name) && !important) continue
    if (important) strong.add(name)
    values.set(name, value === 'revert' ? (weak[name] ?? '') : value)
    if (shorthands.has(name)) setAgain(values, name, value, strong)
  }
}

/** A shorthand takes the place of what its longhands were before it. */
function setAgain(values: Map<string, string>, name: string, value: string, strong: ReadonlySet<string>): void {
  const all = name === 'all' && value !== 'revert' ? value : ''
  for (const one of shorthands.get(name) ?? []) if (!strong.has(one) && (all !== '' || values.has(one))) values.set(one, all)
}

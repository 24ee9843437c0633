import type { Rule } from './css'

/** A rule of a page's sheets; `order` grows with specificity, then with its place (CSS Cascade 4, 6). `hides`: null until somebody asks. */
export type Known = Pick<Rule, 'selector' | 'declarations' | 'standing'> & { order: number; hides: boolean | null }

/** Rules by what the last compound of their selectors asks for. */
export type Index<T extends Known = Known> = { byClass: Map<string, T[]>; byId: Map<string, T[]>; byTag: Map<string, T[]> }

/** A rule is kept under what the last compound of its selector asks for at least; '*' = any tag. */
export function put<T extends Known>({ byClass, byId, byTag }: Index<T>, known: T): void {
  const last = known.selector.parts[0]?.compound
  const [index, key] = last?.classes[0] ? [byClass, last.classes[0]] : last?.id ? [byId, last.id] : [byTag, last?.tag || '*']
  const list = index.get(key)
  if (list) list.push(known)
  else index.set(key, [known])
}

export const makeIndex = <T extends Known>(): Index<T> => ({ byClass: new Map(), byId: new Map(), byTag: new Map() })

import type { Rule } from './css'
import { parseSelector } from './selector'
import { isColor } from './valid-colors'
import { isAngle, isLength, isNumber, isPlainLength, isShare, isTime, isWhole } from './value-kinds'

const heads = /^@property\s+(--[\w-]{1,80})$/i

/** Stands behind the name of a custom property for what is registered of it; no name that a mail writes has it. */
const mark = '@'

/**
 * A custom property that is registered with a value of its own (CSS Properties and Values 1, 2), as the rules that it comes to: weaker than
 * all others, they say the value of every element, or of the page's root where it is handed down, and which values it takes.
 */
export function registeredRules(head: string, block: string): Rule[] {
  const [, name] = heads.exec(head) ?? []
  const [, value = ''] = /initial-value\s*:\s*([^;{}]{1,400})/i.exec(block) ?? []
  const [, , syntax = '*'] = /syntax\s*:\s*(["'])([^"']{1,200})\1/i.exec(block) ?? []
  if (name === undefined || value === '') return []
  const initial = value.trim()
  const isHandedDown = /inherits\s*:\s*true/i.test(block)
  const rule = (selects: string, values: readonly (readonly [string, string])[]): Rule[] => {
    const selector = parseSelector(selects)
    const declarations = new Map(values.map(([one, its]) => [one, { value: its, important: false }]))
    return selector ? [{ selector, declarations, layered: true, standing: 'browser' }] : []
  }
  const kind = [`${name}${mark}`, `${syntax}${mark}${isHandedDown ? '' : initial}`] as const
  return isHandedDown ? [...rule('html', [[name, initial]]), ...rule('*', [kind])] : rule('*', [[name, initial], kind])
}

const kinds: Readonly<Record<string, (value: string) => boolean>> = {
  '<color>': isColor,
  '<length>': isPlainLength,
  '<length-percentage>': isLength,
  '<percentage>': value => isShare(value) && !isNumber(value),
  '<number>': isNumber,
  '<integer>': isWhole,
  '<angle>': isAngle,
  '<time>': isTime,
}

const fits = (syntax: string, value: string): boolean =>
  syntax.split('|').some(one => {
    const kind = one.trim()
    return Object.hasOwn(kinds, kind) ? kinds[kind]?.(value) === true : !/^[a-z-]+$/i.test(kind) || kind.toLowerCase() === value
  })

/** What a custom property is where it is declared so: '' = as around; one that is not registered takes anything. */
export function registeredValue(name: string, value: string, values: ReadonlyMap<string, string>): string {
  const known = values.get(`${name}${mark}`)
  if (known === undefined || value.includes('(')) return value
  const [syntax = '', initial = ''] = known.split(mark, 2)
  return fits(syntax, value.trim().toLowerCase()) ? value : initial
}

/** Whether a name stands for what is registered of one. */
export const isRegistration = (name: string): boolean => name.endsWith(mark)

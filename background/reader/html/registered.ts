import type { Rule } from './css'
import { parseSelector } from './selector'

const heads = /^@property\s+(--[\w-]{1,80})$/i

/**
 * A custom property that is registered with a value of its own (CSS Properties and Values 1, 2), as the rule that it comes to: weaker than
 * all others, it says the value of every element, or of the page's root where it is handed down. null where it is none.
 */
export function registeredRule(head: string, block: string): Rule | null {
  const [, name] = heads.exec(head) ?? []
  const [, value = ''] = /initial-value\s*:\s*([^;{}]{1,400})/i.exec(block) ?? []
  const selector = parseSelector(/inherits\s*:\s*true/i.test(block) ? 'html' : '*')
  if (name === undefined || value === '' || !selector) return null
  return { selector, declarations: new Map([[name, { value: value.trim(), important: false }]]), layered: true, standing: 'browser' }
}

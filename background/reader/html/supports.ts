import { joined } from './media'
import { isTelling } from './properties'
import { isValid } from './valid'

/** Names of other browsers, and of phones, that Chromium does not know. */
const foreign = /^-(?:ms|moz|o|apple|mso)-|^-webkit-(?:touch-callout|overflow-scrolling|marquee|text-size-adjust)|^(?:mso-|foo|x-)/

/** A condition in brackets: a declaration that a browser knows or not; null where nothing of it is known here. */
function knows(test: string): boolean | null {
  const colon = test.indexOf(':')
  if (colon < 0) return false
  const name = test.slice(0, colon).trim().toLowerCase()
  const value = test
    .slice(colon + 1)
    .trim()
    .toLowerCase()
  if (foreign.test(name) || value === '') return false
  return isTelling(name) ? isValid(name, value) : null
}

/** Where the bracket at `open` closes. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  return text.length
}

/** One bracket of a condition behind the words that stand before it. */
function holdsPart(words: string, inner: string, depth: number): boolean | null {
  // a function: selector(), at-rule(), font-tech() and what else there may be
  if (/[\w-]$/.test(words) && !/(?:^|\s)(?:not|and|or)$/.test(words)) return null
  const holds = /^(?:not\b|\()/i.test(inner) ? supportsHolds(inner, depth + 1) : knows(inner)
  return /(?:^|\s)not$/.test(words) && holds !== null ? !holds : holds
}

/**
 * Whether an @supports condition holds in Chromium (CSS Conditional 3, 6): brackets, "not", and "and" or "or". null: it asks for
 * what is not known here.
 */
export function supportsHolds(condition: string, depth = 0): boolean | null {
  const parts: (boolean | null)[] = []
  let isOr = false
  for (let at = 0; at < condition.length && depth < 8; ) {
    const open = condition.indexOf('(', at)
    if (open < 0) break
    const words = condition.slice(at, open).trim().toLowerCase()
    const end = closing(condition, open)
    isOr ||= /^or\b/.test(words)
    parts.push(holdsPart(words, condition.slice(open + 1, end).trim(), depth))
    at = end + 1
  }
  return parts.length > 0 && joined(parts, isOr ? 'or' : 'and')
}

import { mediaHolds } from './media'
import { isTelling } from './properties'
import { parseSelector, type Selector, splitSelectors, unescapeCss } from './selector'

/** What can matter of one style, by lower-case names; `important` where "!important" stood. */
export type Declarations = ReadonlyMap<string, { value: string; important: boolean }>

const syntax = /"[^"]*"?|'[^']*'?|\([^()]*\)?|[;:{}]|[^"'();:{}]+|[\s\S]/g

/** Declarations of a block, parted at the semicolons outside quotes and brackets. */
function splitDeclarations(css: string): string[] {
  if (!/["'(]/.test(css)) return css.split(';')
  const out: string[] = []
  let open = ''
  for (const [token] of css.matchAll(syntax)) {
    if (token !== ';') open += token
    else {
      out.push(open)
      open = ''
    }
  }
  out.push(open)
  return out
}

const withoutComments = (css: string): string => {
  let out = ''
  let at = 0
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    out += css.slice(at, open)
    const close = css.indexOf('*/', open + 2)
    if (close < 0) return out
    at = close + 2
  }
  return out + css.slice(at)
}

/** A style attribute, or what stands between a rule's braces. */
export function parseDeclarations(css: string): Declarations {
  const map = new Map<string, { value: string; important: boolean }>()
  for (const declaration of splitDeclarations(css.includes('\\') || css.includes('/*') ? unescapeCss(withoutComments(css)) : css)) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    if (!isTelling(name)) continue
    const written = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    const important = written.endsWith('important') && /!\s*important$/.test(written)
    const value = important ? written.replace(/!\s*important$/, '').trim() : written
    if (important || !map.get(name)?.important) map.set(name, { value, important })
  }
  return map
}

/** What is read of one style sheet; a larger one is not read whole. */
const maxRules = 4000

/**
 * `groundsElsewhere`: rules that were passed over set backgrounds, so that a ground not set in sight is not known.
 * `whole`: all its rules were read.
 */
export type Sheet = { rules: Rule[]; groundsElsewhere: boolean; whole: boolean }

export type Rule = { selector: Selector; declarations: Declarations }

/** Where the block that opens at `open` closes. */
function closing(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++
    else if (css[i] === '}' && --depth === 0) return i
  }
  return css.length
}

/** Rules of a style sheet that hold on a wide screen. Selectors that are not known are passed over. Time is linear in its length. */
export function parseSheet(source: string): Sheet {
  const sheet: Sheet = { rules: [], groundsElsewhere: false, whole: true }
  addRules(sheet, withoutComments(source.replace(/<!--|-->/g, '')), 0)
  return sheet
}

function addRules(sheet: Sheet, css: string, depth: number): void {
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    if (sheet.rules.length >= maxRules) {
      sheet.whole = false
      return
    }
    const head = css.slice(at, open).split(';').at(-1)?.trim() ?? ''
    const close = closing(css, open)
    addBlock(sheet, head, css.slice(open + 1, close), depth)
    at = close + 1
  }
}

/** @media for a wide screen, @supports and @layer are opened; @font-face and the like hold no rules. */
function isOpened(head: string): boolean {
  const [, name = '', condition = ''] = /^@([a-z-]+)(.*)$/is.exec(head) ?? []
  if (name.toLowerCase() === 'media') return mediaHolds(condition.replace(/\s+/g, ' '))
  return name.toLowerCase() === 'layer' || (name.toLowerCase() === 'supports' && !/^\s*not\b/i.test(condition))
}

function addBlock(sheet: Sheet, head: string, body: string, depth: number): void {
  if (head.startsWith('@')) {
    if (depth < 4 && isOpened(head)) addRules(sheet, body, depth + 1)
    return
  }
  const declarations = parseDeclarations(body)
  if (declarations.size === 0) return
  for (const source of splitSelectors(head)) {
    const selector = parseSelector(source)
    if (selector) sheet.rules.push({ selector, declarations })
    else sheet.groundsElsewhere ||= declarations.has('background') || declarations.has('background-color')
  }
}

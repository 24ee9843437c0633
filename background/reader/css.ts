import { mediaHolds } from './media'
import { isTelling } from './properties'
import { isNarrow, parseSelector, type Selector, splitSelectors, unescapeCss } from './selector'

/** What can matter of one style, by lower-case names; `important` where "!important" stood. */
export type Declarations = ReadonlyMap<string, { value: string; important: boolean }>

const semicolon = 0x3b
const opening = 0x28
const closingBracket = 0x29
const isQuote = (code: number): boolean => code === 0x22 || code === 0x27

/** Where the declaration that begins at `at` ends: at the next semicolon outside quotes and brackets. */
function declarationEnd(css: string, at: number): number {
  for (let i = at; i < css.length; i++) {
    const code = css.charCodeAt(i)
    if (code === semicolon) return i
    if (isQuote(code)) i = endOr(css.indexOf(css.charAt(i), i + 1), css)
    else if (code === opening) i = bracketEnd(css, i)
  }
  return css.length
}

const endOr = (found: number, css: string): number => (found < 0 ? css.length : found)

/** Where the bracket at `at` closes, or the last place before another one in it opens. */
function bracketEnd(css: string, at: number): number {
  for (let i = at + 1; i < css.length; i++) {
    const code = css.charCodeAt(i)
    if (code === closingBracket) return i
    if (code === opening) return i - 1
  }
  return css.length
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
export function parseDeclarations(source: string): Declarations {
  const map = new Map<string, { value: string; important: boolean }>()
  const css = source.includes('\\') || source.includes('/*') ? unescapeCss(withoutComments(source)) : source
  for (let at = 0, end = 0; at < css.length; at = end + 1) {
    end = declarationEnd(css, at)
    const colon = css.indexOf(':', at)
    if (colon < 0) break
    if (colon >= end) continue
    const name = css.slice(at, colon).trim().toLowerCase()
    if (isTelling(name))
      declare(
        map,
        name,
        css
          .slice(colon + 1, end)
          .trim()
          .toLowerCase(),
      )
  }
  return map
}

function declare(map: Map<string, { value: string; important: boolean }>, name: string, written: string): void {
  const important = written.endsWith('important') && /!\s*important$/.test(written)
  const value = important ? written.replace(/!\s*important$/, '').trim() : written
  if (important || !map.get(name)?.important) map.set(name, { value, important })
}

/** What is read of one style sheet; a larger one is not read whole. */
const maxRules = 4000

/** `whole`: all its rules were read. `ahead`: some ask how many elements come after one. */
export type Sheet = { rules: Rule[]; ahead: boolean; whole: boolean }

export type Rule = { selector: Selector; declarations: Declarations }

/** Where the block that opens at `open` closes. */
function closing(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    const code = css.charCodeAt(i)
    if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return i
  }
  return css.length
}

/** Rules of a style sheet that hold on a wide screen. Of a selector that is not known only its grounds count. Time is linear in its length. */
export function parseSheet(source: string): Sheet {
  const sheet: Sheet = { rules: [], ahead: false, whole: true }
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

function addBlock(sheet: Sheet, head: string, written: string, depth: number): void {
  if (head.startsWith('@')) {
    if (depth < 4 && isOpened(head)) addRules(sheet, written, depth + 1)
    return
  }
  const body = written.includes('{') ? addNested(sheet, head, written, depth) : written
  const declarations = parseDeclarations(body)
  if (declarations.size === 0) return
  sheet.ahead ||= /:(?:last|only|nth-last)-child/i.test(head)
  for (const source of splitSelectors(head)) {
    const selector = parseSelector(source)
    if (selector?.exact) sheet.rules.push({ selector, declarations })
    else if (selector && isNarrow(selector) && setsGround(declarations)) sheet.rules.push({ selector, declarations: unknownGround })
  }
}

/** Rules in a rule (CSS Nesting 1); what the rule itself declares. */
function addNested(sheet: Sheet, around: string, body: string, depth: number): string {
  let own = ''
  let at = 0
  for (let open = body.indexOf('{'); open >= 0; open = body.indexOf('{', at)) {
    const before = body.slice(at, open)
    const begin = before.lastIndexOf(';') + 1
    own += before.slice(0, begin)
    const close = closing(body, open)
    if (depth < 4 && around.length <= maxAround) addInner(sheet, around, before.slice(begin).trim(), body.slice(open + 1, close), depth + 1)
    at = close + 1
  }
  return own + body.slice(at)
}

/** Characters of a selector under which rules are still read, as each of them repeats it. */
const maxAround = 300

function addInner(sheet: Sheet, around: string, head: string, body: string, depth: number): void {
  if (sheet.rules.length >= maxRules) return
  if (head.startsWith('@')) {
    if (isOpened(head)) addBlock(sheet, around, body, depth)
    return
  }
  const outer = around.includes(',') ? `:is(${around})` : around
  const heads = splitSelectors(head).map(one => (one.includes('&') ? one.replaceAll('&', outer) : `${outer} ${one}`))
  if (heads.length < 50) addBlock(sheet, heads.join(','), body, depth)
}

const setsGround = (declarations: Declarations): boolean =>
  declarations.has('background') || declarations.has('background-color') || declarations.has('background-image')

/** A rule that may hold or not: what it could match stands on a ground that is not known. */
const unknownGround: Declarations = new Map([['background', { value: 'url()', important: false }]])

import type { Frame } from './animation'
import { lowered, plainCss, unusual, withoutComments } from './css-text'
import { mediaHolds, type Screen } from './media'
import { aliases, isTelling, pairs, shorthands } from './properties'
import { registeredRules } from './registered'
import { isBeyondGmail, parseSelector, type Selector, splitSelectors, unescapeCss } from './selector'
import { supportsHolds } from './supports'
import { isValid } from './valid'
import { piecesOf } from './value-kinds'

/** What can matter of one style, by lower-case names; `important` where "!important" stood. */
export type Declarations = ReadonlyMap<string, { value: string; important: boolean }>

/** Behind the string that opens at `at`; one that is not closed ends with its line (CSS Syntax 3, 4.3.5). */
function stringEnd(css: string, at: number): number {
  const quote = css.charCodeAt(at)
  for (let i = at + 1; i < css.length; i++) {
    const code = css.charCodeAt(i)
    if (code === quote || code === 0x0a) return i
    if (code === 0x5c) i++
  }
  return css.length
}

const opens = (code: number): boolean => code === 0x28 || code === 0x7b || code === 0x5b
const closes = (code: number): boolean => code === 0x29 || code === 0x7d || code === 0x5d
const isQuote = (code: number): boolean => code === 0x22 || code === 0x27

/** Quotes and brackets, in which a semicolon ends nothing. */
const enclosing = /["'(){}[\]]/

/** Where the declaration that begins at `at` ends: at the next semicolon outside quotes and brackets. */
function declarationEnd(css: string, at: number, isFlat: boolean): number {
  if (isFlat) {
    const end = css.indexOf(';', at)
    return end < 0 ? css.length : end
  }
  let depth = 0
  for (let i = at; i < css.length; i++) {
    const code = css.charCodeAt(i)
    if (code === 0x3b && depth === 0) return i
    if (isQuote(code)) i = stringEnd(css, i)
    else if (opens(code)) depth++
    else if (depth > 0 && closes(code)) depth--
  }
  return css.length
}

/** In lower case, but for words that are shown. */
const plainValue = (name: string, value: string): string => (name === 'content' ? value : lowered(value))

/** A style attribute, or what stands between a rule's braces. */
export function parseDeclarations(source: string): Declarations {
  const map = new Map<string, { value: string; important: boolean }>()
  const css = unusual.test(source) ? plainCss(source) : source
  const isFlat = !enclosing.test(css)
  for (let at = 0, end = 0; at < css.length; at = end + 1) {
    end = declarationEnd(css, at, isFlat)
    const colon = css.indexOf(':', at)
    if (colon < 0) break
    if (colon >= end) continue
    const own = css.slice(at, colon).trim()
    const written = own.startsWith('--') ? own : own.toLowerCase()
    const name = aliases.get(written) ?? written
    if (isTelling(name)) declare(map, name, plainValue(name, css.slice(colon + 1, end).trim()))
    else if (pairs.has(name)) declarePair(map, name, css.slice(colon + 1, end).toLowerCase())
  }
  return map
}

/** Both sides of a shorthand that names the beginning and the end. */
function declarePair(map: Map<string, { value: string; important: boolean }>, pair: string, written: string): void {
  const mark = /!\s*important\s*$/.exec(written)?.[0] ?? ''
  const words = piecesOf(written.slice(0, written.length - mark.length).trim()) ?? []
  for (const [i, name] of (words.length > 2 ? [] : (pairs.get(pair) ?? [])).entries())
    declare(map, name, `${words[i] ?? words[0] ?? ''}${mark}`)
}

function declare(map: Map<string, { value: string; important: boolean }>, name: string, written: string): void {
  const important = written.includes('!') && /!\s*important$/i.test(written)
  const value = important ? written.replace(/!\s*important$/i, '').trim() : written
  if (!isValid(name, value) || (map.get(name)?.important && !important)) return
  map.set(name, { value, important })
  for (const longhand of shorthands.get(name) ?? []) if (important || !map.get(longhand)?.important) map.delete(longhand)
}

/** What is read of one style sheet: rules, frames of all its animations, characters of the selectors of one rule. A larger one is not read whole. */
const maxRules = 20_000
const maxFrames = 5000
const maxHead = 100_000

/**
 * Where a rule holds: everywhere, or in a browser, while Gmail is not known to heed it, or nobody can tell without drawing the page: its
 * selector or a condition around it is not known here.
 */
type Standing = 'everywhere' | 'browser' | 'untold'

/** `frames`: of each @keyframes rule, by its name in lower case. `whole`: all its rules were read. `ahead`: some ask how many elements come after one. `hinted`: some are for what stands in a control in place of a value. `layers`: how many @layer blocks are open. `frameRoom`: frames that are still read. `length`: in characters. */
export type Sheet = {
  rules: Rule[]
  frames: [name: string, Frame[]][]
  ahead: boolean
  hinted: boolean
  whole: boolean
  layers: number
  frameRoom: number
  length: number
}

/** `layered`: in a cascade layer, and so weaker than any rule outside. */
export type Rule = { selector: Selector; declarations: Declarations; layered: boolean; standing: Standing }

/** Where the block that opens at `open` closes. */
function closing(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    const code = css.charCodeAt(i)
    if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return i
    else if (isQuote(code)) i = stringEnd(css, i)
    else if (code === 0x5c) i++
  }
  return css.length
}

/** Where the next block opens; -1 where there is none. */
function opening(css: string, at: number): number {
  for (let i = at; i < css.length; i++) {
    const code = css.charCodeAt(i)
    if (code === 0x7b) return i
    if (isQuote(code)) i = stringEnd(css, i)
    else if (code === 0x5c) i++
  }
  return -1
}

/** Rules of a style sheet that hold, or may hold, on a screen, if none is given a wide one. Time is linear in its length. */
export function parseSheet(source: string, screen?: Screen): Sheet {
  const { length } = source
  const sheet: Sheet = { rules: [], frames: [], ahead: false, hinted: false, whole: true, layers: 0, frameRoom: maxFrames, length }
  addRules(sheet, withoutComments(source.replace(/<!--|-->/g, '')), { depth: 0, standing: 'everywhere', screen })
  return sheet
}

/** What is around a rule: how many blocks, and where they hold. */
type Around = { depth: number; standing: Standing; screen: Screen | undefined }

function addRules(sheet: Sheet, css: string, around: Around): void {
  for (let at = 0; at < css.length; ) {
    const open = opening(css, at)
    if (open < 0) break
    if (sheet.rules.length >= maxRules) {
      sheet.whole = false
      return
    }
    const head = css.slice(at, open).split(';').at(-1)?.trim() ?? ''
    const close = closing(css, open)
    addBlock(sheet, head, css.slice(open + 1, close), around)
    at = close + 1
  }
}

/** At-rules whose block holds no rules for elements, or for none that a mail shows. */
const apart =
  /^(?:-|font-|keyframes|page|property|counter-style|charset|import|namespace|position-try|view-transition|color-profile|viewport|function)/

const standingBy = (holds: boolean | null, where: Standing): Standing | null => (holds === null ? 'untold' : holds ? where : null)

/** Where the rules of a block with a condition hold; null: nowhere. */
function standingIn(head: string, screen: Screen | undefined): Standing | null {
  const [, written = '', condition = ''] = /^@([a-z-]+)(.*)$/is.exec(head) ?? []
  const name = written.toLowerCase()
  const plain = condition.replace(/\s+/g, ' ').trim()
  if (name === 'media') return standingBy(mediaHolds(plain, screen), 'everywhere')
  if (name === 'supports') return standingBy(supportsHolds(plain), 'browser')
  return name === '' || apart.test(name) ? null : 'untold'
}

const weaker = (one: Standing, other: Standing): Standing =>
  one === 'untold' || other === 'untold' ? 'untold' : one === 'browser' ? one : other

/** How many blocks may stand around a rule that is read. */
const deepest = 4

/** What is around the rules of a block with a condition; null where none of them is read. */
function within(sheet: Sheet, head: string, { depth, standing, screen }: Around): Around | null {
  const own = standingIn(head, screen)
  if (own === null) return null
  sheet.whole &&= depth < deepest
  return depth < deepest ? { depth: depth + 1, standing: weaker(own, standing), screen } : null
}

function standingOf(selector: Selector): Standing {
  if (!selector.exact) return 'untold'
  return isBeyondGmail(selector) ? 'browser' : 'everywhere'
}

/** The selectors of a rule; none where they are more than are read. */
function selectorsOf(sheet: Sheet, head: string): (Selector | null)[] {
  const written = head.length > maxHead ? [] : splitSelectors(head)
  sheet.whole &&= written.length > 0 && sheet.rules.length + written.length <= maxRules
  return sheet.whole ? written.map(source => parseSelector(source)) : []
}

/** A block of an at-rule: rules under a condition, frames, or a custom property. */
function addAtRule(sheet: Sheet, head: string, block: string, around: Around): void {
  const [, name] = keyframes.exec(head) ?? []
  if (name !== undefined) addFrames(sheet, name, block)
  sheet.rules.push(...registeredRules(head, block))
  const layers = /^@layer/i.test(head) ? 1 : 0
  sheet.layers += layers
  const inner = within(sheet, head, around)
  if (inner) addRules(sheet, block, inner)
  sheet.layers -= layers
}

function addBlock(sheet: Sheet, head: string, block: string, around: Around): void {
  if (head.startsWith('@')) {
    addAtRule(sheet, head, block, around)
    return
  }
  const body = block.includes('{') ? addNested(sheet, head, block, around) : block
  const declarations = parseDeclarations(body)
  if (declarations.size === 0) return
  sheet.hinted ||= /:(?:-webkit-input-)?placeholder(?!-)/i.test(head)
  sheet.ahead ||= /:(?:last|only|nth-last)-(?:child|of-type)/i.test(head)
  const selectors = selectorsOf(sheet, head)
  // one that is no selector takes the rule of all the others (Selectors 4, 4.1)
  if (selectors.includes(null)) return
  const layered = sheet.layers > 0
  for (const selector of selectors)
    if (selector) sheet.rules.push({ selector, declarations, layered, standing: weaker(standingOf(selector), around.standing) })
}

const keyframes = /^@(?:-webkit-)?keyframes\s+["']?([^\s"']+)/i

/** The moments that a frame is for, in percent; none where they are more than are read. */
function momentsIn(sheet: Sheet, head: string): number[] {
  const moments = head.length > maxHead ? [] : head.toLowerCase().split(',')
  sheet.frameRoom -= moments.length
  sheet.whole &&= moments.length > 0 && sheet.frameRoom >= 0
  if (!sheet.whole) return []
  return moments
    .map(moment => (moment.trim() === 'from' ? 0 : moment.trim() === 'to' ? 100 : Number.parseFloat(moment)))
    .filter(share => share >= 0 && share <= 100)
}

/** Frames of one animation (CSS Animations 1, 3). What is marked important in one does not count. */
function addFrames(sheet: Sheet, name: string, body: string): void {
  const frames: Frame[] = []
  sheet.whole &&= --sheet.frameRoom >= 0
  let at = 0
  for (let open = opening(body, 0); sheet.whole && open >= 0; open = opening(body, at)) {
    const close = closing(body, open)
    const declarations = new Map([...parseDeclarations(body.slice(open + 1, close))].filter(([, { important }]) => !important))
    const moments = momentsIn(sheet, body.slice(at, open))
    frames.push(...moments.map(share => ({ at: share / 100, declarations })))
    at = close + 1
  }
  sheet.frames.push([unescapeCss(name).toLowerCase(), frames])
}

/** Rules in a rule (CSS Nesting 1); what the rule itself declares. */
function addNested(sheet: Sheet, outer: string, body: string, { depth, standing, screen }: Around): string {
  const around = { depth: depth + 1, standing: weaker('browser', standing), screen }
  let own = ''
  let at = 0
  for (let open = opening(body, 0); open >= 0; open = opening(body, at)) {
    const before = body.slice(at, open)
    const begin = before.lastIndexOf(';') + 1
    own += before.slice(0, begin)
    const close = closing(body, open)
    if (depth < deepest && outer.length <= maxAround)
      addInner(sheet, outer, { head: before.slice(begin).trim(), body: body.slice(open + 1, close) }, around)
    else sheet.whole = false
    at = close + 1
  }
  return own + body.slice(at)
}

/** Characters of a selector under which rules are still read, as each of them repeats it. */
const maxAround = 300

function addInner(sheet: Sheet, selector: string, { head, body }: { head: string; body: string }, around: Around): void {
  if (sheet.rules.length >= maxRules) {
    sheet.whole = false
    return
  }
  if (head.startsWith('@')) {
    const inner = within(sheet, head, around)
    if (inner) addBlock(sheet, selector, body, inner)
    return
  }
  const outer = selector.includes(',') ? `:is(${selector})` : selector
  const heads = splitSelectors(head).map(one => (one.includes('&') ? one.replaceAll('&', outer) : `${outer} ${one}`))
  if (heads.length < 50) addBlock(sheet, heads.join(','), body, around)
  else sheet.whole = false
}

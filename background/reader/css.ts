/** Declarations of one style, lower-case names; `important` where "!important" stood. */
export type Declarations = ReadonlyMap<string, { value: string; important: boolean }>

const syntax = /"[^"]*"?|'[^']*'?|\([^()]*\)?|[;:{}]|[^"'();:{}]+|[\s\S]/g

/** Declarations of a block, parted at the semicolons outside quotes and brackets. */
function splitDeclarations(css: string): string[] {
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

/** Undoes CSS escapes ("\64isplay"), which a browser reads as the letters they stand for. */
const unescaped = (text: string): string =>
  text.replace(/\\([0-9a-f]{1,6})\s?|\\([\s\S])/gi, (_, code: string | undefined, char: string | undefined) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16) || 0xfffd, 0x10ffff)) : (char ?? ''),
  )

/** A style attribute, or what stands between a rule's braces. */
export function parseDeclarations(css: string): Declarations {
  const map = new Map<string, { value: string; important: boolean }>()
  for (const declaration of splitDeclarations(unescaped(withoutComments(css)))) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const written = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    const important = /!\s*important$/.test(written)
    const value = important ? written.replace(/!\s*important$/, '').trim() : written
    if (important || !map.get(name)?.important) map.set(name, { value, important })
  }
  return map
}

/** `groundsElsewhere`: rules that were passed over set backgrounds, so that a ground not set in sight is not known. */
export type Sheet = { rules: Rule[]; groundsElsewhere: boolean }

/** A rule whose selector is a single compound: tag, .class, #id, and these joined ("td.note"). */
export type Rule = { tag: string; id: string; classes: string[]; declarations: Declarations }

const compound = /^([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)$/i

function toRule(selector: string, declarations: Declarations): Rule | null {
  const match = compound.exec(selector)
  if (!match || selector === '') return null
  const marks = (match[2] ?? '').match(/[.#][\w-]+/g) ?? []
  return {
    tag: match[1] === '*' ? '' : (match[1] ?? '').toLowerCase(),
    id: marks.find(mark => mark.startsWith('#'))?.slice(1) ?? '',
    classes: marks.filter(mark => mark.startsWith('.')).map(mark => mark.slice(1)),
    declarations,
  }
}

/** Where the block that opens at `open` closes. */
function closing(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++
    else if (css[i] === '}' && --depth === 0) return i
  }
  return css.length
}

/**
 * Rules of a style sheet that hold on a wide screen: @media blocks for all or for screens are opened, those for a width, for print or
 * for a colour scheme are not. Selectors of several parts (descendants, states) are passed over.
 */
export function parseSheet(source: string, depth = 0): Sheet {
  const css = depth > 0 ? source : withoutComments(source.replace(/<!--|-->/g, ''))
  const sheet: Sheet = { rules: [], groundsElsewhere: false }
  for (let at = 0; at < css.length && sheet.rules.length < 2000; ) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    const head = css.slice(at, open).split(';').at(-1)?.trim() ?? ''
    const close = closing(css, open)
    addBlock(sheet, head, css.slice(open + 1, close), depth)
    at = close + 1
  }
  return sheet
}

function addBlock(sheet: Sheet, head: string, body: string, depth: number): void {
  if (head.startsWith('@')) {
    if (depth > 1 || !/^@media\s+(all|screen|only screen)$/i.test(head)) return
    const inner = parseSheet(body, depth + 1)
    sheet.rules.push(...inner.rules)
    sheet.groundsElsewhere ||= inner.groundsElsewhere
    return
  }
  const declarations = parseDeclarations(body)
  for (const selector of head.split(',')) {
    const rule = toRule(selector.trim(), declarations)
    if (rule) sheet.rules.push(rule)
    else sheet.groundsElsewhere ||= declarations.has('background') || declarations.has('background-color')
  }
}

import { blocks, declarationLists, hints, inlines, mediaHeads, selectorPieces } from './fuzz-values'
import { dice } from './reading-hidden'

/** A node of a generated mail; `attributes` are written as they stand, `style` is the declarations of its style attribute. */
export type FuzzNode =
  | { kind: 'text'; marker: string }
  | { kind: 'raw'; html: string }
  | { kind: 'element'; tag: string; attributes: string[]; style: string[]; quote: string; open: boolean; children: FuzzNode[] }
export type FuzzRule = { head: string; around: string; body: string[] }
export type FuzzMail = { rules: FuzzRule[]; late: boolean; nodes: FuzzNode[] }

type Roll = (below: number) => number
type Maker = { roll: Roll; pick: <T>(from: readonly T[]) => T; marker: () => string }

const letters = 'bcdfghjklmnprstvwxz'

/** A word that stands nowhere else: "zq", four letters by its number, "y". */
const markerOf = (n: number): string =>
  `zq${[0, 1, 2, 3].map(place => letters[Math.floor(n / letters.length ** place) % letters.length]).join('')}y`

export const isMarker = /zq[bcdfghjklmnprstvwxz]{4}y/g

function makeElement(make: Maker, depth: number): FuzzNode {
  const { roll, pick } = make
  const tag = pick(depth > 2 || roll(3) === 0 ? inlines : blocks)
  const attributes: string[] = []
  if (roll(3) === 0) attributes.push(`class="${pick(['a', 'b', 'c', 'a b', 'b c', 'Ab', 'c\ta'])}"`)
  if (roll(8) === 0) attributes.push(`id=${pick(['x', 'y', 'z'])}`)
  if (roll(10) === 0) attributes.push(pick(hints))
  const style = roll(5) < 3 ? [] : [...pick(declarationLists(make.roll))]
  if (roll(9) === 0) style.push(...pick(declarationLists(make.roll)))
  const children = makeChildren(make, depth + 1)
  return { kind: 'element', tag, attributes, style, quote: pick(['"', '"', "'", '&']), open: roll(25) === 0, children }
}

const raws = (marker: () => string): string[] => [
  `<!--[if mso]>${marker()}<![endif]-->`,
  `<!--[if !mso]><!-->${marker()}<!--<![endif]-->`,
  `<![if !mso]>${marker()}<![endif]>`,
  `<!-- ${marker()} -->`,
  `<!--><b>${marker()}</b>-->`,
  `<? ${marker()} ?>`,
  `<![CDATA[${marker()}]]>`,
  '&zwnj;&nbsp;&zwnj;&nbsp;',
  '<br>',
  '<wbr>',
  '<hr>',
  '</b>',
  '</div>',
  '</p>',
  '<p>',
  `<title>${marker()}</title>`,
  `<template>${marker()}</template>`,
  `<noscript>${marker()}</noscript>`,
  `<details><summary>${marker()}</summary>${marker()}</details>`,
  `<details open>${marker()}</details>`,
  `<dialog>${marker()}</dialog>`,
  `<object>${marker()}</object>`,
  `<audio>${marker()}</audio>`,
  `<video>${marker()}</video>`,
  `<iframe>${marker()}</iframe>`,
  `<select><option>${marker()}<option selected>${marker()}</select>`,
  `<textarea>${marker()}</textarea>`,
  `<ruby>${marker()}<rp>${marker()}</rp><rt>${marker()}</rt></ruby>`,
  `<xmp>${marker()}</xmp>`,
  `<p hidden="until-found">${marker()}</p>`,
  `<p popover=manual>${marker()}</p>`,
  `<div inert>${marker()}</div>`,
  `<marquee>${marker()}</marquee>`,
  `<meter>${marker()}</meter>`,
  `<progress>${marker()}</progress>`,
  `<canvas>${marker()}</canvas>`,
  `<datalist>${marker()}</datalist>`,
  `<fieldset><legend>${marker()}</legend>${marker()}</fieldset>`,
  `<p style="display:none" style="display:block">${marker()}</p>`,
  `<p STYLE='display:none'>${marker()}</p>`,
  `<p title=">" style=color:#fff>${marker()}</p>`,
  `<p/style="display:none">${marker()}</p>`,
  `<optgroup label=x>${marker()}</optgroup>`,
]

function makeNode(make: Maker, depth: number): FuzzNode {
  const { roll, pick, marker } = make
  const turn = roll(20)
  if (turn < 7 || depth > 5) return { kind: 'text', marker: marker() }
  if (turn === 7) return { kind: 'raw', html: pick(raws(marker)) }
  return makeElement(make, depth)
}

const makeChildren = (make: Maker, depth: number): FuzzNode[] =>
  Array.from({ length: 1 + make.roll(depth > 2 ? 1 : 2) }, () => makeNode(make, depth))

/** The name of the innermost element of a head such as "table><tr><td" or 'a href=""'. */
const nameOf = (head: string): string => head.split('<').at(-1)?.split(' ')[0] ?? ''
const endOf = (head: string): string =>
  head
    .split('><')
    .toReversed()
    .map(one => `</${nameOf(one)}>`)
    .join('')

const compound = ({ roll, pick }: Maker): string =>
  `${nameOf(pick(['', '', ...inlines, ...blocks]))}${Array.from({ length: 1 + roll(2) }, () => pick(selectorPieces)).join('')}`

function makeRule(make: Maker): FuzzRule {
  const { roll, pick } = make
  const one = (): string => Array.from({ length: 1 + roll(2) }, () => compound(make)).join(pick([' ', ' > ', ' + ', '~', ' ']))
  const head = roll(4) === 0 ? `${one()}, ${one()}` : one()
  const body = pick(declarationLists(roll)).map(one => (roll(6) === 0 ? `${one}${pick(['!important', ' ! important'])}` : one))
  return { head, around: roll(4) === 0 ? pick(mediaHeads) : '', body }
}

/** A mail of the grammar, the same for the same seed: nested elements, style sheets, and words that stand nowhere else. */
export function fuzzMail(seed: number): FuzzMail {
  const roll = dice(seed)
  let count = 0
  const make: Maker = { roll, pick: from => from[roll(from.length)] as (typeof from)[number], marker: () => markerOf(count++) }
  const rules = roll(2) === 0 ? [] : Array.from({ length: 1 + roll(5) }, () => makeRule(make))
  const nodes = Array.from({ length: 2 + roll(2) }, () => makeNode(make, 0))
  return { rules, late: roll(10) === 0, nodes }
}

function styleAttribute(style: readonly string[], quote: string): string {
  if (style.length === 0) return ''
  const text = style.join(';')
  if (quote === "'" && !text.includes("'")) return ` style='${text}'`
  const plain = text.replaceAll('"', '&quot;')
  return quote === '&' ? ` style="${plain.replaceAll(':', '&#58;')}"` : ` style="${plain}"`
}

function writeNode(node: FuzzNode): string {
  if (node.kind === 'text') return ` ${node.marker} `
  if (node.kind === 'raw') return node.html
  const { tag, attributes, style, quote, open, children } = node
  const head = [tag, ...attributes].join(' ')
  return `<${head}${styleAttribute(style, quote)}>${children.map(writeNode).join('')}${open ? '' : endOf(tag)}`
}

const writeRule = ({ head, around, body }: FuzzRule): string => {
  const rule = `${head}{${body.join(';')}}`
  return around ? `${around}{${rule}}` : rule
}

export function writeMail({ rules, late, nodes }: FuzzMail): string {
  const sheet = rules.length > 0 ? `<style>${rules.map(writeRule).join('\n')}</style>` : ''
  const body = nodes.map(writeNode).join('\n')
  return `<!DOCTYPE html>${late ? `${body}${sheet}` : `${sheet}${body}`}`
}

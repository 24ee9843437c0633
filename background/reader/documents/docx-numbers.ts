import { Parser } from 'htmlparser2'
import { roman } from '../html/list-labels'
import { localName } from './docx-elements'
import { type Attributes, isOn, levelOf } from './docx-styles'

/** One level of a list: from which number, in which format, and how it is written, "%1" standing for the number of the first level. */
type Level = { start: number; format: string; text: string; isPlain: boolean }
/** `again`: levels that begin anew with this list, by where they begin. */
type List = { abstract: string; again: ReadonlyMap<number, number>; own: ReadonlyMap<number, Level> }
/** What word/numbering.xml says (ISO/IEC 29500-1 17.9). */
export type Numbering = { levels: ReadonlyMap<string, ReadonlyMap<number, Level>>; lists: ReadonlyMap<string, List> }

const numberOf = (value: string | undefined): number => Math.max(0, Math.min(1e6, Number.parseInt(value ?? '', 10) || 0))

/** Reads the lists of a document. Linear. */
export function readNumbering(xml: string): Numbering {
  const levels = new Map<string, Map<number, Level>>()
  const lists = new Map<string, { abstract: string; again: Map<number, number>; own: Map<number, Level> }>()
  let abstract = new Map<number, Level>()
  // levels that are said by a style, by its id
  const styled = new Map<string, Map<number, Level>>()
  const asStyled: { id: string; style: string }[] = []
  let abstractId = ''
  let list: { abstract: string; again: Map<number, number>; own: Map<number, Level> } | null = null
  let over = 0
  let level: Level | null = null
  const enter: Readonly<Record<string, (attributes: Attributes) => void>> = {
    abstractNum(attributes) {
      abstract = new Map()
      abstractId = attributes['w:abstractNumId'] ?? ''
      levels.set(abstractId, abstract)
    },
    styleLink: attributes => styled.set(attributes['w:val'] ?? '', abstract),
    numStyleLink: attributes => asStyled.push({ id: abstractId, style: attributes['w:val'] ?? '' }),
    num(attributes) {
      list = { abstract: '', again: new Map(), own: new Map() }
      lists.set(attributes['w:numId'] ?? '', list)
    },
    abstractNumId(attributes) {
      if (list) list.abstract = attributes['w:val'] ?? ''
    },
    lvlOverride(attributes) {
      over = levelOf(attributes['w:ilvl'])
    },
    startOverride: attributes => list?.again.set(over, numberOf(attributes['w:val'])),
    lvl(attributes) {
      level = { start: 0, format: 'decimal', text: '', isPlain: false }
      const of = list?.own ?? abstract
      of.set(levelOf(attributes['w:ilvl']), level)
    },
    start(attributes) {
      if (level) level.start = numberOf(attributes['w:val'])
    },
    numFmt(attributes) {
      if (level) level.format = attributes['w:val'] ?? 'decimal'
    },
    lvlText(attributes) {
      if (level) level.text = (attributes['w:val'] ?? '').slice(0, 60)
    },
    isLgl(attributes) {
      if (level) level.isPlain = isOn(attributes['w:val'])
    },
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => enter[localName(name)]?.(attributes),
      onclosetag(name) {
        if (localName(name) === 'num') list = null
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  for (const { id, style } of asStyled) levels.set(id, styled.get(style) ?? new Map())
  return { levels, lists }
}

/** Letters as Word counts with them: behind z come aa, bb, cc. */
const letters = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)))

/** A number in one of the formats that Word is used with (17.18.59); in any other, in digits. */
function written(number: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'decimalZero') return `${number}`.padStart(2, '0')
  if (number < 1 || !/^(?:lower|upper)(?:Letter|Roman)$/.test(format)) return `${number}`
  const said = format.endsWith('Roman') ? roman(number) || `${number}` : letters(number)
  return format.startsWith('upper') ? said.toUpperCase() : said
}

/** A bullet, which most fonts of signs have at a place of their own. */
const bullet = (text: string): string => (/^[!-~\u00a0-\u{dfff}\ufffe]/u.test(text) ? text : '•')

/** Counts the items of a document's lists, in the order in which they come. */
export function itemCounter({ levels, lists }: Numbering) {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  /** Deeper levels begin again behind an item. */
  function count(id: string, { abstract, again }: List, depth: number, levelAt: (at: number) => Level | undefined): number[] {
    const had = counts.get(abstract) ?? []
    const restart = begun.has(`${id} ${depth}`) ? undefined : again.get(depth)
    begun.add(`${id} ${depth}`)
    const now = had.slice(0, depth + 1)
    for (let at = now.length; at < depth; at++) now[at] = levelAt(at)?.start ?? 1
    const last = had[depth]
    now[depth] = restart ?? (last === undefined ? (levelAt(depth)?.start ?? 1) : last + 1)
    counts.set(abstract, now)
    return now
  }
  /** What stands before the next item of a list, indented as deep as its level; '' where that is nothing. */
  return (id: string, depth: number): string => {
    const list = lists.get(id)
    if (!list) return ''
    const levelAt = (at: number): Level | undefined => list.own.get(at) ?? levels.get(list.abstract)?.get(at)
    const level = levelAt(depth)
    const numbers = count(id, list, depth, levelAt)
    if (!level || level.format === 'none') return ''
    const format = (at: number): string => (level.isPlain ? 'decimal' : (levelAt(at)?.format ?? 'decimal'))
    const label =
      level.format === 'bullet'
        ? bullet(level.text)
        : level.text.replace(/%([1-9])/g, (_, at) => written(numbers[Number(at) - 1] ?? 1, format(Number(at) - 1)))
    // a number that names the levels above says itself how deep it stands
    const isWhole = level.text.split('%').length > 2
    return label.trim() === '' ? '' : `${isWhole ? '' : '  '.repeat(depth)}${label.trim()} `
  }
}

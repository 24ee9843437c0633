import { Parser } from 'htmlparser2'
import { type Around, localName, openElements } from './docx-elements'

/**
 * What is said of a run's look, by itself, by its paragraph or by a style; what is not said is left to what it is based on. Colours are
 * "#rrggbb"; '' = one that is not known here.
 */
export type Look = {
  vanish?: boolean
  /** Absent: what the program takes to be seen. */
  color?: string | undefined
  /** What it stands on; a highlight lies on that. Absent: whatever stands below it. */
  fill?: string | undefined
  highlight?: string | undefined
  /** In points. */
  size?: number
  /** 1 = as its font has it. */
  width?: number
  /** What is put between letters, in points. */
  spacing?: number
  /** In lines of nearly no height. */
  flat?: boolean
  /** Beside the page, by its frame, its indents, and how far it is raised. */
  off?: boolean
  indented?: boolean
  raised?: boolean
  /** Not filled with any colour, and drawn round all the same. */
  clear?: boolean
  outlined?: boolean
  struck?: boolean
  /** The list that a paragraph is an item of, by its id, '0' = none; and at which level, the first one being 0. */
  list?: string
  level?: number
  /** Of a table's style: its cells may have colours. */
  fills?: boolean
}

export type Attributes = Readonly<Record<string, string>>

/** The theme's colours of paper (ISO/IEC 29500-1 17.18.97). */
const paper = /^(background1|light1)$/

/** The colours of ST_HighlightColor (17.18.40). */
const highlights: Readonly<Record<string, string>> = {
  ...{ black: '#000000', blue: '#0000ff', cyan: '#00ffff', green: '#00ff00', magenta: '#ff00ff', red: '#ff0000' },
  ...{ yellow: '#ffff00', white: '#ffffff', darkBlue: '#000080', darkCyan: '#008080', darkGreen: '#008000' },
  ...{ darkMagenta: '#800080', darkRed: '#800000', darkYellow: '#808000', darkGray: '#808080', lightGray: '#c0c0c0' },
}

/** Whether a property that is there is on (17.17.4). */
export const isOn = (value: string | undefined): boolean => !/^(0|false|off)$/.test(value ?? '')

const hexOf = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : undefined

/** Lines and rows that are exactly this high or less show nothing of a letter, in twentieths of a point. */
const flattest = 60
/** No page is as wide or as high as this, and no margin as wide as that, in twentieths of a point. */
const [farthest, margin] = [32_000, -5000]
/** Text that begins so far in is beside every page that is printed, in twentieths of a point; so far up or down, in halves, it is out of its line. */
const [deepest, highest] = [20_000, 200]

const isOff = (value: string | undefined): boolean => value !== undefined && (Number(value) > farthest || Number(value) < margin)

/** Shading (17.3.5): its ground, or of a solid pattern the pattern's colour; of any other pattern nobody knows. */
function fillOf(attributes: Attributes): string | undefined {
  const pattern = attributes['w:val'] ?? 'clear'
  if (pattern === 'solid') return hexOf(attributes['w:color']) ?? '#000000'
  if (pattern !== 'clear' && pattern !== 'nil') return ''
  return hexOf(attributes['w:fill']) ?? (attributes['w:themeFill'] === undefined ? undefined : '')
}

function colorOf(attributes: Attributes): string | undefined {
  const themed = attributes['w:themeColor']
  if (paper.test(themed ?? '') && attributes['w:themeShade'] === undefined) return '#ffffff'
  return hexOf(attributes['w:val']) ?? (themed === undefined ? undefined : '')
}

/** A number of these properties, as what they say; one that is none says nothing. */
function measured(attributes: Attributes): Pick<Look, 'spacing' | 'flat'> {
  const { 'w:val': between, 'w:line': line, 'w:lineRule': rule } = attributes
  return {
    ...(between === undefined ? {} : { spacing: Number(between) / 20 }),
    ...(line === undefined ? {} : { flat: rule === 'exact' && Number(line) <= flattest }),
  }
}

function frameOf(attributes: Attributes): Look {
  const { 'w:x': x, 'w:y': y, 'w:w': width, 'w:h': height, 'w:hRule': rule } = attributes
  const isLow = height !== undefined && Number(height) <= flattest
  const isNarrow = width !== undefined && Number(width) <= flattest
  return { off: isOff(x) || isOff(y) || (isLow && (isNarrow || rule === 'exact')) }
}

/** Whether text begins beside the page (17.3.1.12). */
function isIndented(attributes: Attributes): boolean {
  const [before = 0, first = 0] = ['left', 'firstLine'].map(name => Number(attributes[`w:${name}`] ?? 0))
  const begin = before + Number(attributes['w:start'] ?? 0)
  return [begin, begin + first - Number(attributes['w:hanging'] ?? 0)].some(at => at > deepest || at < margin)
}

const lastLevel = 8

/** The number of a level of a list, the first one being 0; those beyond what Word has are none. */
export const levelOf = (value: string | undefined): number => Math.max(0, Math.min(lastLevel, Number.parseInt(value ?? '', 10) || 0))

/** What one property of a run, a paragraph or a row says (ISO/IEC 29500-1 17.3); `w:webHidden` hides on web pages only. */
const properties: Readonly<Record<string, (attributes: Attributes) => Look>> = {
  vanish: attributes => ({ vanish: isOn(attributes['w:val']) }),
  specVanish: attributes => ({ vanish: isOn(attributes['w:val']) }),
  sz: attributes => ({ size: Number(attributes['w:val']) / 2 }),
  w: attributes => ({ width: Number.parseFloat(attributes['w:val'] ?? '100') / 100 }),
  spacing: measured,
  shd: attributes => ({ fill: fillOf(attributes) }),
  highlight: attributes => ({ highlight: highlights[attributes['w:val'] ?? ''] }),
  color: attributes => ({ color: colorOf(attributes) }),
  framePr: frameOf,
  ind: attributes => ({ indented: isIndented(attributes) }),
  position: attributes => ({ raised: Math.abs(Number(attributes['w:val'] ?? 0)) > highest }),
  strike: attributes => ({ struck: isOn(attributes['w:val']) }),
  dstrike: attributes => ({ struck: isOn(attributes['w:val']) }),
  trHeight: attributes => ({ flat: attributes['w:hRule'] === 'exact' && Number(attributes['w:val']) <= flattest }),
  numId: attributes => ({ list: attributes['w:val'] ?? '0' }),
  ilvl: attributes => ({ level: levelOf(attributes['w:val']) }),
  hidden: attributes => ({ flat: isOn(attributes['w:val']) }),
}

/** So much of a colour lets through what is below, in thousandths of a hundredth, that nothing of it is seen. */
const clearest = 95_000

/** What the fill and the outline of letters say (MS-DOCX 2.6.1: w14:textFill, w14:textOutline). */
function inkOf(tag: string, attributes: Attributes, around: Around): Look {
  const value = attributes['w14:val'] ?? ''
  const [parent, within, beyond] = [around.at(-1), around.at(-2), around.at(-3)]
  if (parent === 'textOutline') return tag === 'solidFill' || tag === 'gradFill' ? { outlined: true } : {}
  if (parent === 'textFill') return tag === 'solidFill' ? {} : { clear: tag === 'noFill', color: '' }
  if (within === 'textFill' && parent === 'solidFill')
    return { clear: false, color: /^(?:bg|lt)1$/.test(value) ? '#ffffff' : (hexOf(value) ?? '') }
  return beyond === 'textFill' && tag === 'alpha' ? { clear: Number(value) > clearest } : {}
}

/** What a property says of how text looks, within what is open around it; {} where it says nothing. */
export const lookOf = (tag: string, attributes: Attributes, around: Around): Look =>
  properties[tag]?.(attributes) ?? inkOf(tag, attributes, around)

/** Looks by the ids of their styles; '' stands for what no style is named for. */
export type Styles = ReadonlyMap<string, Look>

type Style = { base: string; look: Look }

/** Styles one based on another are followed no further. */
const longestChain = 20

/** The styles of word/styles.xml (ISO/IEC 29500-1 17.7), each with what it is based on. Linear. */
export function readStyles(xml: string): Styles {
  const written = new Map<string, Style>()
  let id = ''
  let inRun = false
  const open = openElements()
  const current = (): Style => {
    const style = written.get(id) ?? { base: '', look: {} }
    written.set(id, style)
    return style
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = localName(name)
        if (tag === 'style') id = isDefault(attributes) ? '' : (attributes['w:styleId'] ?? '')
        if (tag === 'rPr' || tag === 'pPr') inRun = true
        if (tag === 'basedOn') current().base = attributes['w:val'] ?? ''
        if (inRun || tag === 'shd') say(current().look, lookOf(tag, attributes, open), inRun)
        open.push(tag)
      },
      onclosetag(name) {
        open.pop()
        if (/:?[rp]Pr$/.test(name)) inRun = false
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return new Map([...written.keys()].map(key => [key, resolved(written, key)]))
}

/** What a style says of runs and paragraphs; of a table's cells no more than that they may have colours. */
function say(look: Look, said: Look, isOfText: boolean): void {
  if (isOfText) Object.assign(look, said)
  if (said.fill !== undefined) look.fills = true
}

const isDefault = (attributes: Attributes): boolean => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1'

function resolved(written: ReadonlyMap<string, Style>, key: string): Look {
  const chain: Look[] = []
  for (let at = key; chain.length < longestChain; at = written.get(at)?.base ?? '') {
    chain.unshift(written.get(at)?.look ?? {})
    if (at === '') break
  }
  return Object.assign({}, ...chain)
}

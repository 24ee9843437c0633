import type { Around } from './docx-elements'
import { type Attributes, isOn, type Look, lookOf, type Styles } from './docx-styles'
import { areAlike, isWhite } from './pdf-paint'

/** Smallest type that a person can read, in points, and what is used where no size is said. */
const smallest = 2
const usual = 11
/** A letter takes about half its size of a line: drawn back by nearly as much, letters stand on each other. */
const piled = -0.4
/** Letters are drawn to no less of their width than this. */
const narrowest = 0.1

/** Whether no letters can be told, whatever their colour. */
function isShapeless({ size = usual, width = 1, spacing = 0, ...look }: Look): boolean {
  if (look.vanish || look.flat || look.off || look.indented || look.raised || (look.clear && !look.outlined)) return true
  return size <= smallest || width < narrowest || spacing <= size * piled
}

/** The ground of a table, a cell or a shape that is open; '' = not known. */
type Ground = { fill: string | undefined; flat: boolean }

/** Elements that say what ground text stands on, and whether their rows have a height. */
const shapes = new Set(['drawing', 'pict', 'shape', 'rect', 'roundrect', 'oval', 'group'])
const holders = new Set(['tbl', 'tr', 'tc', ...shapes])

/** A shape of VML that is not shown, has no room, or stands beside the page (ISO/IEC 29500-4 14.1.2.19, style). */
const hiddenStyle =
  /(?:^|;)\s{0,9}(?:visibility\s{0,9}:\s{0,9}hidden|display\s{0,9}:\s{0,9}none|(?:width|height)\s{0,9}:\s{0,9}0*\.?0+(?:[a-z]{2})?\s{0,9}(?:;|$)|(?:margin-left|margin-top|left|top)\s{0,9}:\s{0,9}-\d{4})/i
/** A drawing of less than this has no room for a letter, in EMU: a point. */
const leastExtent = 12_700

/** Whether what an element says of a drawing keeps all that stands in it out of sight. */
function hidesDrawing(tag: string, attributes: Attributes): boolean {
  if (tag === 'docPr') return attributes.hidden !== undefined && isOn(attributes.hidden)
  if (tag === 'extent') return Number(attributes.cx) < leastExtent || Number(attributes.cy) < leastExtent
  return shapes.has(tag) && hiddenStyle.test(attributes.style ?? '')
}

/** Whether what is open around an element are the properties of a run, or how these fill its letters. */
function isOfRun(open: Around): boolean {
  const depth = [-1, -2, -3, -4].find(index => open.at(index) === 'rPr')
  return depth !== undefined && open.at(depth - 1) === 'r'
}

/** Whether this is said of the open paragraph, or of the list that it is an item of. */
const isOfParagraph = (within: string, open: Around): boolean =>
  within.startsWith('p pPr ') || (within.startsWith('pPr numPr ') && open.at(-3) === 'p')

/** What the styles of a paragraph and of a run both turn on is off again (17.7.3). */
const toggled = ({ vanish = false, struck = false }: Look, style: Look): Look => ({
  vanish: vanish !== (style.vanish ?? false),
  struck: struck !== (style.struck ?? false),
})

/**
 * How the text at hand looks: by its paragraph's style, its own, what is said of the run itself, and the table it stands in. `open`: the
 * elements around what is entered.
 */
export function looks(styles: Styles, open: Around) {
  const plain = styles.get('') ?? {}
  /** Of the paragraphs that are open, a shape's in another. */
  const paragraphs: Look[] = []
  const grounds: Ground[] = []
  /** Of the runs that are open, that of a shape's text in another. */
  const runs: Look[] = []

  /** What a table, a row or a cell says of its ground. */
  function tell(within: string, tag: string, attributes: Attributes): void {
    const ground = grounds.at(-1)
    if (!ground) return
    if (hidesDrawing(tag, attributes)) ground.flat = true
    if (within === 'tbl tblPr tblStyle' && styles.get(attributes['w:val'] ?? '')?.fills) ground.fill = ''
    if (within === 'tbl tblPr shd' || within === 'tc tcPr shd') ground.fill = lookOf(tag, attributes, open).fill ?? ground.fill
    if (within === 'tr trPr trHeight' || within === 'tr trPr hidden') ground.flat ||= lookOf(tag, attributes, open).flat === true
  }

  function ofParagraph(tag: string, attributes: Attributes): void {
    const said = tag === 'pStyle' ? styles.get(attributes['w:val'] ?? '') : lookOf(tag, attributes, open)
    paragraphs.push({ ...paragraphs.pop(), ...said })
  }

  function ofRun(tag: string, attributes: Attributes): void {
    const run = runs.pop()
    const style = tag === 'rStyle' ? styles.get(attributes['w:val'] ?? '') : undefined
    runs.push(style ? { ...style, ...toggled(paragraphs.at(-1) ?? plain, style), ...run } : { ...run, ...lookOf(tag, attributes, open) })
  }

  function enter(tag: string, attributes: Attributes): void {
    const within = `${open.at(-2)} ${open.at(-1)} ${tag}`
    if (holders.has(tag)) grounds.push({ fill: shapes.has(tag) ? '' : undefined, flat: false })
    if (tag === 'p') paragraphs.push(plain)
    else if (tag === 'r') runs.push({})
    else if (isOfParagraph(within, open)) ofParagraph(tag, attributes)
    else if (runs.length > 0 && isOfRun(open)) ofRun(tag, attributes)
    else tell(within, tag, attributes)
  }

  const lookNow = (): Look => ({ ...(paragraphs.at(-1) ?? plain), ...runs.at(-1) })

  /** Whether the text at hand is out of sight: without a shape, or of the colour of what it stands on. */
  function unseen(): boolean {
    const look = lookNow()
    if (isShapeless(look) || grounds.some(({ flat }) => flat)) return true
    const { highlight, fill } = look
    // letters without a colour are black on a highlight, and go by shading
    const color = look.color ?? (highlight === undefined ? undefined : '#000000')
    if (color === undefined || color === '') return false
    const ground = highlight ?? fill ?? grounds.findLast(each => each.fill !== undefined)?.fill
    return ground === undefined ? isWhite(color) : areAlike(color, ground)
  }

  return {
    enter,
    leave(tag: string): void {
      if (tag === 'p') paragraphs.pop()
      if (tag === 'r') runs.pop()
      if (holders.has(tag)) grounds.pop()
    },
    unseen,
    /** The list and the level of the paragraph at hand. */
    item: (): { list: string; level: number } => {
      const { list = '0', level = 0 } = paragraphs.at(-1) ?? plain
      return { list, level }
    },
    isStruck: (): boolean => lookNow().struck === true,
  }
}

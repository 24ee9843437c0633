import { type Attributes, type Look, lookOf, type Styles } from './docx-styles'
import { areAlike, isWhite } from './pdf-paint'

/** Smallest type that a person can read, in points, and what is used where no size is said. */
const smallest = 2
const usual = 11
/** A letter takes about half its size of a line: drawn back by nearly as much, letters stand on each other. */
const piled = -0.4
/** Letters are drawn to no less of their width than this. */
const narrowest = 0.1

/** Whether no letters can be told, whatever their colour. */
function isShapeless({ vanish, size = usual, width = 1, spacing = 0, flat, off }: Look): boolean {
  return vanish === true || flat === true || off === true || size <= smallest || width < narrowest || spacing <= size * piled
}

/** The ground of a table, a cell or a shape that is open; '' = not known. */
type Ground = { fill: string | undefined; flat: boolean }

/** Elements that say what ground text stands on, and whether their rows have a height. */
const shapes = new Set(['drawing', 'pict'])
const holders = new Set(['tbl', 'tr', 'tc', ...shapes])

/** What stands in an open element, as seen from the element before it and the one around that. */
export type Around = { at(index: number): string | undefined }

/**
 * How the text at hand looks: by its paragraph's style, its own, what is said of the run itself, and the table it stands in. `open`: the
 * elements around what is entered.
 */
export function looks(styles: Styles, open: Around) {
  const plain = styles.get('') ?? {}
  /** Of the paragraphs that are open, a shape's in another. */
  const paragraphs: Look[] = []
  const grounds: Ground[] = []
  let run: Look = {}

  /** What a table, a row or a cell says of its ground. */
  function tell(within: string, tag: string, attributes: Attributes): void {
    const ground = grounds.at(-1)
    if (!ground) return
    if (within === 'tbl tblPr tblStyle' && styles.get(attributes['w:val'] ?? '')?.fills) ground.fill = ''
    if (within === 'tbl tblPr shd' || within === 'tc tcPr shd') ground.fill = lookOf(tag, attributes).fill ?? ground.fill
    if (within === 'tr trPr trHeight') ground.flat = lookOf(tag, attributes).flat === true
  }

  function ofParagraph(tag: string, attributes: Attributes): void {
    const said = tag === 'pStyle' ? styles.get(attributes['w:val'] ?? '') : lookOf(tag, attributes)
    paragraphs.push({ ...paragraphs.pop(), ...said })
  }

  function ofRun(tag: string, attributes: Attributes): void {
    run = tag === 'rStyle' ? { ...styles.get(attributes['w:val'] ?? ''), ...run } : { ...run, ...lookOf(tag, attributes) }
  }

  function enter(tag: string, attributes: Attributes): void {
    const within = `${open.at(-2)} ${open.at(-1)} ${tag}`
    if (holders.has(tag)) grounds.push({ fill: shapes.has(tag) ? '' : undefined, flat: false })
    if (tag === 'p') paragraphs.push(plain)
    else if (tag === 'r') run = {}
    else if (within.startsWith('p pPr ')) ofParagraph(tag, attributes)
    else if (within.startsWith('r rPr ')) ofRun(tag, attributes)
    else tell(within, tag, attributes)
  }

  /** Whether the text at hand is out of sight: without a shape, or of the colour of what it stands on. */
  function unseen(): boolean {
    const look = { ...(paragraphs.at(-1) ?? plain), ...run }
    if (isShapeless(look) || grounds.some(({ flat }) => flat)) return true
    const { color, highlight, fill } = look
    if (color === undefined || color === '') return false
    const ground = highlight ?? fill ?? grounds.findLast(each => each.fill !== undefined)?.fill
    return ground === undefined ? isWhite(color) : areAlike(color, ground)
  }

  return {
    enter,
    leave(tag: string): void {
      if (tag === 'p') paragraphs.pop()
      if (holders.has(tag)) grounds.pop()
    },
    unseen,
  }
}

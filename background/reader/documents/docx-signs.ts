import { type Attributes, isOn } from './docx-styles'

const [ticked, empty] = ['[x]', '[ ]']

/** Boxes and signs by their place in the fonts of signs that Word brings along. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    ...{ 254: ticked, 253: ticked, 120: ticked, 168: empty, 111: empty, 113: empty, 114: empty },
    ...{ 252: '✓', 251: '✗', 74: '☺', 75: '😐', 76: '☹', 223: '←', 224: '→', 225: '↑', 226: '↓', 232: '→', 240: '⇨' },
    ...{ 167: '▪', 108: '●', 110: '■', 118: '❖', 216: '➢', 40: '☎', 42: '✉' },
  },
  'wingdings 2': { 82: ticked, 83: ticked, 84: ticked, 163: empty, 42: empty, 80: '✓', 79: '✗', 151: '●' },
  symbol: { 183: '•', 174: '→', 172: '←', 222: '⇒', 179: '≥', 163: '≤', 185: '≠', 177: '±', 176: '°', 214: '√', 180: '×' },
}

/** Boxes among the characters of Unicode. */
const boxes: Readonly<Record<string, string>> = { '☐': empty, '☑': ticked, '☒': ticked }

/** A character of a font (w:sym, ISO/IEC 29500-1 17.3.3.30); null where nobody knows what it shows. */
export function signOf(attributes: Attributes): string | null {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  const known = signs[(attributes['w:font'] ?? '').toLowerCase()]
  const sign = known?.[code & 0xff]
  if (sign !== undefined) return sign
  const isOwn = known !== undefined || !(code > 0x20 && code < 0xe000)
  return isOwn ? null : String.fromCharCode(code)
}

/** Whether a sign is a box, which stands apart from the words beside it. */
export const isBox = (sign: string): boolean => sign === ticked || sign === empty

/** A form's field that is open: its state, what it is without one, and the choices of a list. */
type Field = { state: number | null; initial: number; choices: string[] }

const numberOf = (attributes: Attributes): number => {
  const value = attributes['w:val']
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : Number(isOn(value))
}

/** Fields of old forms, in which a person ticks or chooses (17.16.7, 17.16.12). */
export function formFields() {
  let field: Field | null = null
  return {
    enter(tag: string, parent: string | undefined, attributes: Attributes): void {
      if (tag === 'checkBox' || tag === 'ddList') field = { state: null, initial: 0, choices: [] }
      if (!field || (parent !== 'checkBox' && parent !== 'ddList')) return
      if (tag === 'default') field.initial = numberOf(attributes)
      if (tag === 'checked' || tag === 'result') field.state = numberOf(attributes)
      if (tag === 'listEntry') field.choices.push(attributes['w:val'] ?? '')
    },
    /** What the field shows that ends here; '' where none does. */
    leave(tag: string): string {
      if (!field || (tag !== 'checkBox' && tag !== 'ddList')) return ''
      const { state, initial, choices } = field
      field = null
      const value = state ?? initial
      return tag === 'ddList' ? (choices[value] ?? '') : value === 0 ? empty : ticked
    },
  }
}

/** Boxes that are content controls (MS-DOCX 2.6.1.1: w14:checkbox). */
export function boxControls() {
  /** Of each content control that is open: the state of its box, if it is one. */
  const open: (string | null)[] = []
  return {
    enter(tag: string, parent: string | undefined, attributes: Attributes): void {
      if (tag === 'sdt') open.push(null)
      if (tag === 'checkbox') open.splice(-1, 1, empty)
      if (tag === 'checked' && parent === 'checkbox' && isOn(attributes['w14:val'])) open.splice(-1, 1, ticked)
    },
    leave(tag: string): void {
      if (tag === 'sdt') open.pop()
    },
    /** A text, or a sign that is not known (null), as it reads in what is open: in a box, its one character is a tick or none. */
    shown(text: string | null): string | null {
      const box = open.at(-1) ?? null
      if (box === null || (text !== null && [...text].length !== 1)) return text
      return boxes[text ?? ''] ?? box
    },
  }
}

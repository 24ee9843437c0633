import type { Attributes } from './attributes'

type Show = (attributes: Attributes) => string

const ticked: Show = attributes => (attributes.has('checked') ? '[x]' : '[ ]')
const nothing: Show = () => ''

/** What <input> shows that nobody types in, by its type. */
const shown: ReadonlyMap<string, Show> = new Map<string, Show>([
  ['checkbox', ticked],
  ['radio', ticked],
  ['submit', attributes => attributes.get('value') ?? 'Submit'],
  ['reset', attributes => attributes.get('value') ?? 'Reset'],
  ['button', attributes => attributes.get('value') ?? ''],
  ['image', attributes => attributes.get('alt') ?? ''],
  ...['hidden', 'password', 'file', 'color', 'range'].map((type): [string, Show] => [type, nothing]),
])

const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?'
const month = '\\d{4,6}-(?:0[1-9]|1[0-2])'
const day = `${month}-(?:0[1-9]|[12]\\d|3[01])`

/** Values that a browser keeps, by the type of what is typed in (HTML 4.10.5.1); it drops any other. */
const kept: ReadonlyMap<string, RegExp> = new Map([
  ['number', /^-?(?:\d{1,40}(?:\.\d{1,40})?|\.\d{1,40})(?:e[+-]?\d{1,3})?$/i],
  ['date', new RegExp(`^${day}$`)],
  ['time', new RegExp(`^${clock}$`)],
  ['datetime-local', new RegExp(`^${day}[T ]${clock}$`)],
  ['month', new RegExp(`^${month}$`)],
  ['week', /^\d{4,6}-W(?:0[1-9]|[1-4]\d|5[0-3])$/],
])

/** What a control of a form shows, and what of it nobody sees. */
export type Control = { seen: string; told: string }

const spaced = (text: string): string => (text.trim() === '' ? '' : ` ${text.trim()} `)

/** An <input> as a person sees it (HTML 4.10.5), with room around it; `hints`: whether what stands in place of a value is seen for certain. */
export function controlOf(attributes: Attributes, hints: boolean): Control {
  const type = attributes.get('type')?.trim().toLowerCase() ?? ''
  const value = attributes.get('value') ?? ''
  const hint = attributes.get('placeholder') ?? ''
  const show = shown.get(type)
  if (show) return { seen: spaced(show(attributes)), told: spaced(hint) }
  const isKept = value !== '' && (kept.get(type)?.test(value) ?? true)
  const hasHint = hints && (type === 'number' || !kept.has(type))
  if (isKept) return { seen: spaced(value), told: '' }
  return hasHint ? { seen: spaced(hint), told: spaced(value) } : { seen: '', told: spaced(`${value} ${hint}`) }
}

/** What stands in an empty <textarea>. */
export const areaOf = (attributes: Attributes, hints: boolean): Control => {
  const hint = (attributes.get('placeholder') ?? '').trim()
  return hints ? { seen: hint, told: '' } : { seen: '', told: hint }
}

/** The words of a page in a frame, which mail programs show nothing of. */
export const framedText = (attributes: Attributes): string => spaced((attributes.get('srcdoc') ?? '').replace(/<[^<>]*>/g, ' '))

/** A text that a control holds back until it is known whether it is the one to show. */
type Piece<T> = { text: string; element: T }
type Option<T> = { chosen: boolean; disabled: boolean; pieces: Piece<T>[] }
/** A list to choose one from (<select>), with the options that were read so far. */
export type Choice<T> = { options: Option<T>[] }

/** Opens an option as its attributes say; what is read from here on belongs to it. */
export const addOption = <T>(choice: Choice<T>, attributes: Attributes): void => {
  choice.options.push({ chosen: attributes.has('selected'), disabled: attributes.has('disabled'), pieces: [] })
}

/** The option that is seen: the last one selected, else the first that can be (HTML 4.10.7). */
export const shownOption = <T>({ options }: Choice<T>): Option<T> | undefined =>
  options.findLast(option => option.chosen) ?? options.find(option => !option.disabled) ?? options[0]

/** Whether a list to choose from stands open. */
export const isListBox = (attributes: Attributes): boolean =>
  attributes.has('multiple') || Number.parseInt(attributes.get('size') ?? '', 10) > 1

import type { Attributes } from './attributes'

/** What <input> shows by its type; of other types what was typed in is seen, or the hint that stands in its place. */
const shown: Readonly<Record<string, (attributes: Attributes) => string>> = {
  checkbox: attributes => (attributes.has('checked') ? '[x]' : '[ ]'),
  radio: attributes => (attributes.has('checked') ? '[x]' : '[ ]'),
  submit: attributes => attributes.get('value') ?? 'Submit',
  reset: attributes => attributes.get('value') ?? 'Reset',
  image: attributes => attributes.get('alt') ?? '',
  hidden: () => '',
  password: () => '',
  file: () => '',
  color: () => '',
  range: () => '',
}

const typed = (attributes: Attributes): string => attributes.get('value') || (attributes.get('placeholder') ?? '')

/** A control of a form as a person sees it (HTML 4.10.5), with room around it. */
export function controlText(attributes: Attributes): string {
  const type = attributes.get('type')?.trim().toLowerCase() ?? ''
  const show = Object.hasOwn(shown, type) ? shown[type] : typed
  const text = (show?.(attributes) ?? '').trim()
  return text === '' ? '' : ` ${text} `
}

/** A text that a control holds back until it is known whether it is the one to show. */
type Piece<T> = { text: string; element: T }
type Option<T> = { chosen: boolean; disabled: boolean; pieces: Piece<T>[] }
/** A list to choose one from (<select>), with the options that were read so far. */
export type Choice<T> = { options: Option<T>[] }

/** Opens an option as its attributes say; what is read from here on belongs to it. */
export const addOption = <T>(choice: Choice<T>, attributes: Attributes): void => {
  choice.options.push({ chosen: attributes.has('selected'), disabled: attributes.has('disabled'), pieces: [] })
}

/** The option that a list to choose one from shows closed: the last one selected, else the first that can be (HTML 4.10.7). */
export function shownOption<T>({ options }: Choice<T>): Option<T> | undefined {
  return options.findLast(option => option.chosen) ?? options.find(option => !option.disabled) ?? options[0]
}

import type { Card } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import type { WriteToolName } from '../../shared/write-tools'

/** A value of a call that a person can read and change. Lists are one text with commas. */
export type Field = { path: readonly string[]; label: string; text: string; list: boolean; long: boolean }

const long = new Set(['body', 'description', 'comment'])

const lists = new Set(['to', 'cc', 'bcc', 'attendees', 'addAttendees'])

/** What a call may hold besides what it has to, by its path. */
const optional: Partial<Record<WriteToolName, readonly string[]>> = {
  send_email: ['cc', 'bcc'],
  forward: ['cc', 'bcc', 'body'],
  save_draft: ['cc', 'bcc'],
  create_event: ['attendees', 'location', 'description'],
  update_event: ['summary', 'start', 'end', 'addAttendees', 'location', 'description'].map(name => `changes.${name}`),
  respond_to_invite: ['comment'],
}

/** The fields that a call does not have and may have. */
export function addable(tool: WriteToolName, args: unknown): Field[] {
  const there = new Set(fieldsOf(args).map(({ path }) => path.join('.')))
  return (optional[tool] ?? [])
    .filter(name => !there.has(name))
    .map(dotted => {
      const path = dotted.split('.')
      const name = path.at(-1) ?? ''
      return { path, label: labelOf(name) ?? name, text: '', list: lists.has(name), long: long.has(name) }
    })
}

/** The same arguments without those of these fields that were left empty. */
export function withoutEmpty(args: unknown, added: readonly Field[]): unknown {
  const empty = new Set(added.map(({ path }) => path.join('.')))
  const prune = (value: unknown, path: readonly string[]): unknown =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .filter(([name, one]) => !(empty.has([...path, name].join('.')) && (one === '' || (Array.isArray(one) && one.length === 0))))
            .map(([name, one]) => [name, prune(one, [...path, name])]),
        )
  return prune(args, [])
}

const labelOf = (name: string): string | undefined =>
  actionWords.fields[name === 'addAttendees' || name === 'removeAttendees' ? 'attendees' : name]

/** The readable values of a call's arguments, in the order in which they were given; ids say nothing to a person. */
export function fieldsOf(args: unknown, path: readonly string[] = []): Field[] {
  if (args === null || typeof args !== 'object') return []
  return Object.entries(args).flatMap(([name, value]): Field[] => {
    const label = labelOf(name)
    const here = [...path, name]
    if (typeof value === 'string' && label) return [{ path: here, label, text: value, list: false, long: long.has(name) }]
    if (Array.isArray(value) && label) return [{ path: here, label, text: value.join(', '), list: true, long: false }]
    return Array.isArray(value) ? [] : fieldsOf(value, here)
  })
}

/** The same arguments with one value changed. */
export function withField(args: unknown, { path, list }: Field, text: string): unknown {
  const [name, ...rest] = path
  if (name === undefined) {
    if (!list) return text
    return text
      .split(/[,;]/)
      .map(each => each.trim())
      .filter(Boolean)
  }
  const before = args !== null && typeof args === 'object' ? (args as Record<string, unknown>) : {}
  return { ...before, [name]: withField(before[name], { path: rest, list, label: '', text: '', long: false }, text) }
}

type Whole = Pick<Card, 'args' | 'reaches'>
const record = (args: unknown): Record<string, unknown> => (args !== null && typeof args === 'object' ? { ...args } : {})

/** A call's arguments with what code added to them: whom a reply reaches stands in none. */
export const editable = ({ args, reaches }: Whole): unknown => (reaches ? { ...reaches, ...record(args) } : args)

/** What was edited, without what code added and the user left as it was: that is code's again. */
export function edited({ args, reaches }: Whole, after: unknown): unknown {
  if (!reaches) return after
  const before = record(args)
  const isCodes = ([name, value]: [string, unknown]) =>
    !(name in before) && name in reaches && JSON.stringify(value) === JSON.stringify(reaches[name as keyof typeof reaches])
  return Object.fromEntries(Object.entries(record(after)).filter(entry => !isCodes(entry)))
}

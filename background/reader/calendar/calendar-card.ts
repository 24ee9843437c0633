import type { HiddenRun } from '../hidden-text'
import { htmlLines } from '../html/html'
import { type Component, mailbox, moment, type Property, parameter, text } from './ical-values'
import { recurrenceWords } from './recurrence-words'

/** What a calendar shows of an entry beside what an invitation says, and what stands out of sight in its description. */
export type Card = {
  /** What an invitation's note says of an event, of a task and the like; '' for an event. */
  head: string
  /** One a line, named: how it repeats, its state, its links. */
  facts: string[]
  /** The description, the first line named. */
  lines: string[]
  hidden: HiddenRun[]
  /** Files that stand in the calendar itself, by name; they are not read. */
  unread: string[]
}

/** Name of a property that stands for one that could not be read, whose name is its value. */
export const unreadLine = 'X-UNREAD-LINE'

const kinds: Readonly<Record<string, string>> = { vtodo: 'task', vjournal: 'note', vfreebusy: 'free or busy' }

/** A component's card (RFC 5545 3.6, 3.8; RFC 7986 5). */
export function cardOf(component: Component): Card {
  const { lines, hidden } = description(component)
  const head = Object.hasOwn(kinds, component.name) ? headOf(component) : ''
  const unread = component
    .getAllProperties('attach')
    .filter(isInline)
    .map(property => fileName(property) || 'attachment')
  return { head, facts: factsOf(component), lines, hidden, unread }
}

const all = (component: Component, name: string): string[] =>
  component
    .getAllProperties(name)
    .flatMap(property => property.getValues().map(String))
    .map(value => value.trim())
    .filter(Boolean)

function headOf(component: Component): string {
  const date = (name: string, word: string): string => {
    const at = moment(component.getFirstProperty(name))
    return at && `${word} ${at}`
  }
  const people = (name: string): string =>
    component
      .getAllProperties(name)
      .map(property => mailbox(property))
      .map(({ name: cn, address }) => (cn ? `${cn} <${address}>` : address))
      .join(', ')
  const place = text(component, 'location')
  const said = [
    text(component, 'summary'),
    date('dtstart', 'from'),
    date('dtend', 'to'),
    date('due', 'due'),
    place && `at ${place}`,
    people('organizer') && `by ${people('organizer')}`,
    people('attendee') && `people: ${people('attendee')}`,
  ]
  return `calendar ${kinds[component.name]}: ${said.filter(Boolean).join('; ')}`
}

const named: readonly (readonly [string, string])[] = [
  ['status', 'status'],
  ['percent-complete', 'percent complete'],
  ['completed', 'completed'],
  ['url', 'link'],
  ['conference', 'link'],
  ['x-google-conference', 'link'],
  ['x-microsoft-skypeteamsmeetingurl', 'link'],
  ['contact', 'contact'],
  ['resources', 'resources'],
  ['categories', 'categories'],
  ['freebusy', 'busy'],
]

function factsOf(component: Component): string[] {
  const dates = (name: string): string[] => component.getAllProperties(name).flatMap(property => property.getValues().map(String))
  const rules = component.getAllProperties('rrule').map(property => recurrenceWords(property.getFirstValue()))
  const comments = component.name === 'vevent' ? [] : all(component, 'comment')
  const lists: readonly (readonly [string, string[]])[] = [
    ['repeats', rules.filter(Boolean)],
    ['also on', dates('rdate')],
    ['not on', dates('exdate')],
    ...named.map(([name, label]): [string, string[]] => [label, all(component, name).filter(value => value !== 'CONFIRMED')]),
    ['file', component.getAllProperties('attach').map(fileWords)],
    ['comment', comments],
    ['reminder', alarmsOf(component)],
    ['not read', all(component, unreadLine.toLowerCase())],
  ]
  return lists.flatMap(([label, values]) => (values.length > 0 ? [`${label}: ${[...new Set(values)].join(', ')}`] : []))
}

/** What calendars write of themselves where nobody wrote anything. */
const ownReminder = /^(?:this is an event reminder|reminder|alarm|event)\W{0,3}$/i

/** What the alarms of an entry say when they go off (RFC 5545 3.6.6). */
function alarmsOf(component: Component): string[] {
  const texts = component.getAllSubcomponents('valarm').flatMap(alarm => [...all(alarm, 'summary'), ...all(alarm, 'description')])
  return texts.map(said => said.replace(/\s+/g, ' ')).filter(said => !ownReminder.test(said))
}

const isInline = (property: Property): boolean => property.type === 'binary'
const fileName = (property: Property): string => parameter(property, 'filename') || parameter(property, 'x-filename')

/** An attached file by its name and address. */
function fileWords(property: Property): string {
  const name = fileName(property)
  const address = isInline(property) ? 'in the calendar, not read' : String(property.getFirstValue() ?? '')
  return name ? `${name} (${address})` : address
}

const isHtml = /<(?:html|body|p|br|div|span|a|b|i|u|ul|ol|li|table)\b[^>]{0,300}>/i
const breaksLines = /<(?:html|p|br|div)\b/i

/** The description, as HTML where it is written so (Google's calendar does). Outlook's second one in HTML says the same. */
function description(component: Component): Pick<Card, 'lines' | 'hidden'> {
  const plain = [...new Set(all(component, 'description'))].join('\n')
  const written = plain || text(component, 'x-alt-desc')
  if (written === '') return { lines: [], hidden: [] }
  if (!isHtml.test(written)) return labelled(written.split(/\r?\n/), [])
  const { lines, hidden } = htmlLines(breaksLines.test(written) ? written : written.replaceAll('\n', '<br>'))
  return labelled(
    lines.map(line => line.text),
    hidden,
  )
}

function labelled(written: readonly string[], hidden: HiddenRun[]): Pick<Card, 'lines' | 'hidden'> {
  const lines = written.map(line => line.trim()).filter(Boolean)
  return { lines: lines.map((line, i) => (i === 0 ? `description: ${line}` : line)), hidden }
}

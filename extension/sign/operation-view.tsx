import type { Origin, Touched } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { AddressLine } from './address'
import { isTime, saidMoment } from './event-time'
import { MailView } from './mail-view'
import type { ReadOperation } from './read-signed'
import { visible, visibleLines } from './visible'

const said = actionWords.sign

type OperationProps = {
  read: ReadOperation
  touched: Touched | undefined
  origins: readonly Origin[]
  labels: Readonly<Record<string, string>>
  /** Whom Google tells of it; '' for what is no event. */
  told: string
  at: number
  of: number
}

/** One operation, whole: nothing of it is cut off or summed up. */
export function OperationView({ read, touched, origins, labels, told, at, of }: OperationProps) {
  const { operation, mail, body } = read
  return (
    <section class={of > 1 || !mail ? 'operation boxed' : 'operation'} data-operation={operation.type}>
      {of > 1 && (
        <h2>
          {actionWords.operations[operation.type]} <span class="quiet">{said.oneOf(at + 1, of)}</span>
        </h2>
      )}
      {touched && !mail && <Subject touched={touched} />}
      {mail && <MailView mail={mail} label="" origins={origins} />}
      {(operation.type === 'labels' || operation.type === 'message-labels') && (
        <LabelChange add={operation.add} remove={operation.remove} names={labels} />
      )}
      {body !== null && <BodyView body={body} before={beforeOf(touched)} />}
      {'notify' in operation && touched && <Standing body={body} before={beforeOf(touched)} />}
      {told && (
        <p class="quiet" data-told>
          <bdi>{visible(told)}</bdi>
        </p>
      )}
    </section>
  )
}

/** The conversation or event that is changed, and who is in it. */
function Subject({ touched: { title, detail } }: { touched: Touched }) {
  return (
    <p class="touched">
      <bdi>{visible(title)}</bdi>
      {!detail.startsWith('{') && <People lines={detail} />}
    </p>
  )
}

/** Who has to do with a conversation, an address a line; nothing of it is cut off. */
export function People({ lines }: { lines: string }) {
  return lines
    .split('\n')
    .filter(Boolean)
    .map(line => (
      <span key={line} class="origin">
        <AddressLine text={line} />
      </span>
    ))
}

const standing = ['start', 'end', 'location', 'attendees']

/** What an event has that this does not change; of one that goes, all that goes with it. */
function Standing({ body, before }: { body: unknown; before: Record<string, unknown> }) {
  const shown = (body === null ? standing : ['attendees']).filter(
    name => plain(before[name]) !== '' && !(body !== null && typeof body === 'object' && name in body),
  )
  if (shown.length === 0) return null
  return (
    <dl class="heads">
      {shown.map(name => (
        <div key={name} data-standing={name}>
          <dt>{actionWords.fields[name] ?? name}</dt>
          <dd>{visibleLines(plain(before[name]))}</dd>
        </div>
      ))}
    </dl>
  )
}

type Change = { add: readonly string[]; remove: readonly string[]; names: Readonly<Record<string, string>> }

/** Labels by their names; the id that is sent stands behind a name that is not its own. */
export function LabelChange({ add, remove, names }: Change) {
  const named = (id: string): string => {
    const name = actionWords.systemLabels[id] ?? names[id]
    return name && name !== id ? `${name} (${id})` : id
  }
  return (
    <ul class="labels">
      {add.map(label => (
        <li key={label}>+ {visible(named(label))}</li>
      ))}
      {remove.map(label => (
        <li key={label}>− {visible(named(label))}</li>
      ))}
    </ul>
  )
}

/** Every field of a Calendar request, beside what it is now where that is known. */
function BodyView({ body, before }: { body: unknown; before: Record<string, unknown> }) {
  const all = Object.entries(body as Record<string, unknown>)
  // Whoever reads it looks for the title, not for the id.
  const fields = [...all.filter(([name]) => name !== 'id'), ...all.filter(([name]) => name === 'id')]
  return (
    <dl class="heads">
      {fields.map(([name, value]) => (
        <div key={name} data-field={name}>
          <dt>{actionWords.fields[name] ?? name}</dt>
          {name in before && plain(before[name]) !== plain(value) && <dd class="before">{visibleLines(goneOf(before[name], value))}</dd>}
          <dd>{visibleLines(plain(value))}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What a value was; of several people, those lines that do not stay. */
function goneOf(before: unknown, after: unknown): string {
  if (!Array.isArray(before) || !Array.isArray(after)) return plain(before)
  const stays = new Set(after.map(plain))
  return before
    .map(plain)
    .filter(line => !stays.has(line))
    .join('\n')
}

function beforeOf(touched: Touched | undefined): Record<string, unknown> {
  try {
    return touched ? (JSON.parse(touched.detail) as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** A value of a Calendar field in one line; people by their addresses, a time by its clock and zone. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('\n')
  if (typeof value === 'boolean') return value ? said.yes : said.no
  if (value === null || typeof value !== 'object') return String(value ?? '')
  if ('email' in value && 'comment' in value && value.comment !== undefined)
    return `${plain({ ...value, comment: undefined })}, “${plain(value.comment)}”`
  const fields = value as Record<string, unknown>
  if ('email' in fields)
    return [fields.email, fields.responseStatus && actionWords.responses[String(fields.responseStatus)]].filter(Boolean).join(': ')
  if (isTime(value)) return saidMoment(value, Intl.DateTimeFormat().resolvedOptions().timeZone)
  return JSON.stringify(value)
}

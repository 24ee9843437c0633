import type { Origin, Touched } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { isTime, saidMoment } from './event-time'
import { MailView } from './mail-view'
import type { ReadOperation } from './read-signed'
import { visible } from './visible'

const said = actionWords.sign

type OperationProps = {
  read: ReadOperation
  touched: Touched | undefined
  origins: readonly Origin[]
  labels: Readonly<Record<string, string>>
  at: number
  of: number
}

/** One operation, whole: nothing of it is cut off or summed up. */
export function OperationView({ read, touched, origins, labels, at, of }: OperationProps) {
  const { operation, mail, body } = read
  return (
    <section class="operation" data-operation={operation.type}>
      {(of > 1 || !mail) && (
        <h2>
          {actionWords.operations[operation.type]}
          {of > 1 && <span class="quiet"> {said.oneOf(at + 1, of)}</span>}
        </h2>
      )}
      {touched && !mail && <Subject touched={touched} />}
      {mail && <MailView mail={mail} label="" origins={origins} />}
      {(operation.type === 'labels' || operation.type === 'message-labels') && (
        <LabelChange add={operation.add} remove={operation.remove} names={labels} />
      )}
      {body !== null && <BodyView body={body} before={beforeOf(touched)} />}
      {'notify' in operation && <p class="quiet">{operation.notify ? said.notify : said.silent}</p>}
    </section>
  )
}

/** The conversation or event that is changed, and who is in it. */
function Subject({ touched: { title, detail } }: { touched: Touched }) {
  return (
    <p class="touched">
      <bdi>{visible(title)}</bdi>
      {detail && !detail.startsWith('{') && (
        <span class="origin">
          <bdi>{visible(detail)}</bdi>
        </span>
      )}
    </p>
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
  const fields = Object.entries(body as Record<string, unknown>)
  return (
    <dl class="heads">
      {fields.map(([name, value]) => (
        <div key={name} data-field={name}>
          <dt>{actionWords.fields[name] ?? name}</dt>
          {name in before && plain(before[name]) !== plain(value) && <dd class="before">{visible(plain(before[name]))}</dd>}
          <dd>{visible(plain(value))}</dd>
        </div>
      ))}
    </dl>
  )
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

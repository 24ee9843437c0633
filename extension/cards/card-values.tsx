import type { Card, Origin } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { mailTools } from '../../shared/write-tools'
import { visible } from '../sign/visible'
import { editable, fieldsOf } from './card-fields'
import { OriginNote } from './origin'

type Value = { key: string; label: string; texts: readonly string[]; people: boolean }

/** The values of a call, each with where it came from. */
export function CardValues({ card }: { card: Card }) {
  return (
    <dl class="values">
      {valuesOf(card).map(({ key, label, texts, people }) => (
        <div key={key} data-value={key}>
          <dt class="quiet small">{label}</dt>
          <dd>{people ? <People addresses={texts} origins={card.origins} /> : <Text name={key} texts={texts} origins={card.origins} />}</dd>
        </div>
      ))}
    </dl>
  )
}

function Text({ name, texts, origins }: { name: string; texts: readonly string[]; origins: readonly Origin[] }) {
  return (
    <>
      <div class="told" dir="auto">
        {visible(texts.join(', '))}
      </div>
      <OriginNote origins={origins} value={name} />
    </>
  )
}

const mostShown = 6

/** A card is looked over; the signing window shows every address. */
function People({ addresses, origins }: { addresses: readonly string[]; origins: readonly Origin[] }) {
  const list = (
    <ul class="people">
      {addresses.map(address => (
        <li key={address}>
          <bdi>{visible(address)}</bdi> <OriginNote origins={origins} value={address} />
        </li>
      ))}
    </ul>
  )
  if (addresses.length <= mostShown) return list
  return (
    <details>
      <summary>{actionWords.several(addresses.length)}</summary>
      {list}
    </details>
  )
}

const addressed = new Set(['to', 'cc', 'bcc', 'attendees', 'addAttendees', 'removeAttendees'])
const rawTimes = new Set(['start', 'end', 'zone'])

/** Where code says in words when an event is, its raw times say no more; whom a reply reaches stands in no argument. */
function valuesOf(card: Card): Value[] {
  const { tool, event, people, labels } = card
  const fields = fieldsOf(editable(card))
    .filter(({ path }) => !event?.when || !rawTimes.has(path.at(-1) ?? ''))
    .filter(({ text }) => text !== '')
    .map(({ path, label, text, list }): Value => {
      const key = path.at(-1) ?? ''
      const texts = list ? text.split(', ').map(each => labels[each] ?? each) : [text]
      return { key, label, texts, people: addressed.has(key) }
    })
  const named = fields.some(field => field.people)
  return named || !mailTools.has(tool) || people.length === 0
    ? fields
    : [{ key: 'to', label: actionWords.fields.to ?? '', texts: people, people: true }, ...fields]
}

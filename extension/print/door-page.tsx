import { eventStart } from '../../shared/format'
import { totals } from '../../shared/guest-list'
import { listWords } from '../../shared/list-words'
import type { SavedList, ShownRow } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { type Choice, type DoorEntry, doorGroups } from './door-list'

/** The page for the door: names large, a box a head, whoever may come apart. */
export function DoorPage({ list, rows, choice, now }: { list: SavedList; rows: readonly ShownRow[]; choice: Choice; now: number }) {
  const { print: text } = listWords
  const sum = totals(rows)
  const { event } = list
  const start = event.start && eventStart(event.start, event.zone)
  const about = [start, words.guests.headline(sum.yes, sum.heads), text.asOf(list.asOf, now)].filter(Boolean).join(' · ')
  const whoSaid = (status: ShownRow['status']) => rows.filter(row => row.status === status)
  return (
    <article class={`sheet ${choice.paper}`}>
      <header>
        <h1 dir="auto">{list.name || event.title || words.guests.noEvent}</h1>
        <p>{about}</p>
      </header>
      {sum.yes === 0 && <p>{text.nobody}</p>}
      <Section rows={whoSaid('yes')} choice={choice} />
      <Section rows={whoSaid('maybe')} choice={choice} title={text.maybe} />
      {choice.silent && <Section rows={whoSaid('none')} choice={choice} title={text.none} />}
    </article>
  )
}

function Section({ rows, choice, title }: { rows: readonly ShownRow[]; choice: Choice; title?: string }) {
  if (rows.length === 0) return null
  return (
    <section>
      {title && <h2>{title}</h2>}
      <div class="columns">
        {doorGroups(rows, choice.order).map(({ initial, entries }) => (
          <ul key={initial} class="group">
            {entries.map((entry, index) => (
              <Entry key={entry.key} entry={entry} choice={choice} initial={index === 0 ? initial : null} />
            ))}
          </ul>
        ))}
      </div>
    </section>
  )
}

/** The letter stands with the first name under it, so that no page can part the two. */
function Entry({ entry, choice, initial }: { entry: DoorEntry; choice: Choice; initial: string | null }) {
  const { row, name, heads, more } = entry
  const companions = [...entry.with, ...(more > 0 ? [listWords.print.plus(more)] : [])].join(', ')
  const small = [choice.address ? row.email : '', choice.note ? row.note : ''].filter(Boolean)
  return (
    <li class="entry">
      {initial && (
        <h3 class="initial" dir="auto">
          {initial}
        </h3>
      )}
      <div class="person-line">
        <span class="tick-boxes" role="img" aria-label={listWords.print.boxes(heads)}>
          {Array.from({ length: Math.min(heads, mostBoxes) }, (_, box) => (
            <span key={box} class="tick-box" />
          ))}
          {heads > mostBoxes && ` × ${heads}`}
        </span>
        <div class="who">
          <div class="name" dir="auto">
            {name}
          </div>
          {companions && (
            <div class="with" dir="auto">
              {companions}
            </div>
          )}
          {small.map(line => (
            <div key={line} class="also" dir="auto">
              {line}
            </div>
          ))}
          {choice.quote && row.quote && (
            <div class="also" dir="auto">
              “{row.quote}”
            </div>
          )}
        </div>
      </div>
    </li>
  )
}

/** More heads than these under one name (a whole club) stand as a number. */
const mostBoxes = 24

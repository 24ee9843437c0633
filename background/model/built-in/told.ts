import { type LookedThrough, answerWords as words } from '../../../shared/answer-words'
import { kindsOf } from '../../rsvp/fact-question'
import type { FactAnswer, PersonFact } from '../../rsvp/facts'
import type { Written } from './written'

type Read = {
  /** Message -> its short id. */
  shortOf: ReadonlyMap<string, string>
  looked: LookedThrough
  complete: boolean
  zone: string
  /** Other sentences that mention it, some of them quoted, of so many. */
  others: { quoted: readonly string[]; of: number }
}

/** What guests tell of a topic: how many say so, each with his sentence, the latest first; then who else mentions it. "Nobody else" only where everything was read and no sentence does. */
export function toldText({ topic, people }: FactAnswer, { shortOf, looked, complete, zone, others }: Read): Written {
  const { counted } = kindsOf[topic]
  const standing = people.filter(({ kind, superseded }) => counted.includes(kind) && !superseded)
  const saying = (says: PersonFact['says']) => new Set(standing.filter(one => one.says === says).map(({ email }) => email))
  const [yes, open] = [saying('yes'), saying('open')]
  const no = [...saying('no')].filter(email => !yes.has(email) && !open.has(email))
  const absent = new Set(people.filter(({ email, status }) => yes.has(email) && status === 'no').map(({ email }) => email))
  const label = words.topics[topic]
  const found = words.told(label, {
    yes: yes.size,
    open: [...open].filter(email => !yes.has(email)).length,
    no: no.length,
    absent: absent.size,
  })
  const rest = others.of > 0 ? [`${words.alsoMention(others.quoted.length, others.of)}\n`, ...others.quoted].join('\n') : ''
  const last = complete ? words.nobodyElseTells(looked) : words.moreMayTell
  if (people.length === 0) return { text: noGuest(label, { looked, complete, rest }), table: null }
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  const rows = people.map(fact => {
    const short = shortOf.get(fact.messageId)
    const cells = [fact.name || fact.email, fact.sentence, saysOf(fact), words.statuses[fact.status], day.format(fact.date)]
    return short === undefined ? { cells } : { cells, cite: `${short}: ${fact.sentence}` }
  })
  return {
    text: [found, rest, ...(rest === '' || !complete ? [last] : [])].filter(Boolean).join('\n\n'),
    table: { title: label, columns: [words.name, words.said, words.tells, words.answer, words.day], rows },
  }
}

function noGuest(label: string, { looked, complete, rest }: { looked: LookedThrough; complete: boolean; rest: string }): string {
  if (rest !== '') return [words.noGuestTells(label), rest, ...(complete ? [] : [words.moreMayTell])].join('\n\n')
  return complete ? words.nobodyTells(label, looked) : `${words.noneTells(label, looked)} ${words.moreMayTell}`
}

const saysOf = ({ kind, says, superseded }: PersonFact): string =>
  `${superseded ? words.earlier : ''}${words.says[says]}${words.kinds[kind]}`

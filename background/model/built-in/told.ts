import { answerWords as words } from '../../../shared/answer-words'
import { kindsOf } from '../../rsvp/fact-question'
import type { FactAnswer, PersonFact } from '../../rsvp/facts'
import type { Written } from './written'

type Read = {
  /** Message -> its short id. */
  shortOf: ReadonlyMap<string, string>
  messages: number
  complete: boolean
  zone: string
}

/** What guests tell of a topic: how many say so, each with his sentence, the latest first; "nobody else" only where everything was read. */
export function toldText({ topic, people }: FactAnswer, { shortOf, messages, complete, zone }: Read): Written {
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
  const rest = complete ? words.nobodyElseTells(messages) : words.moreMayTell
  if (people.length === 0)
    return { text: complete ? words.nobodyTells(label, messages) : `${words.noneTells(label, messages)} ${rest}`, table: null }
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  const rows = people.map(fact => {
    const short = shortOf.get(fact.messageId)
    const cells = [fact.name || fact.email, fact.sentence, saysOf(fact), words.statuses[fact.status], day.format(fact.date)]
    return short === undefined ? { cells } : { cells, cite: `${short}: ${fact.sentence}` }
  })
  return {
    text: [found, rest].join('\n\n'),
    table: { title: label, columns: [words.name, words.said, words.tells, words.answer, words.day], rows },
  }
}

const saysOf = ({ kind, says, superseded }: PersonFact): string =>
  `${superseded ? words.earlier : ''}${words.says[says]}${words.kinds[kind]}`

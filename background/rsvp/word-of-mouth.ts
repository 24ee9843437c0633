import type { ReadMessage } from '../reader/reading'
import { dateIn, namedDates, resolveDate } from '../time/named-dates'
import { eventWords, overlap } from './event-words'
import type { EventCandidate } from './events'
import { addressKey } from './people'

/** An event that no mail invites to, known by the mails to its host that use the question's words; empty where there are none. */
export function eventFromAnswers(messages: readonly ReadMessage[], question: string, me: string): EventCandidate[] {
  const words = eventWords(question)
  if (words.length === 0) return []
  const answers = messages.filter(
    message =>
      message.kind === 'mail' &&
      addressKey(message.from.address) !== me &&
      message.to.some(one => addressKey(one.address) === me) &&
      overlap(words, eventWords(`${message.subject} ${message.authored}`)) > 0,
  )
  const [first] = answers
  if (!first) return []
  const dates = namedDates(answers.map(answer => `${answer.subject}\n${answer.authored}`).join('\n'))
  const day = dates.find(date => date.day !== null)
  return [
    {
      uid: '',
      title: words.join(' '),
      start: day ? (resolveDate(day, dateIn(first.date, 'UTC')) ?? '') : '',
      zone: '',
      sequence: 0,
      host: { name: '', address: me },
      messages: [],
      invitees: [],
      words,
      bodyWords: [],
      since: 0,
      instances: [],
    },
  ]
}

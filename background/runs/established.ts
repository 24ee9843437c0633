import type { GuestList } from '../../shared/guest-list'
import { foldRun } from '../../shared/run-view'
import type { ReadThread } from '../reader/reading'
import { eventWords, overlap } from '../rsvp/event-words'
import { factQuestion } from '../rsvp/fact-question'
import { type FactAnswer, factsAbout } from '../rsvp/facts'
import { eventQuestion } from '../rsvp/follow-up'
import { guestList } from '../rsvp/guest-list'
import { asksWhoDoes, isGuestQuestion } from '../rsvp/guest-question'
import { conversationRows } from '../store/run-log'
import type { Reading } from './read'
import type { Running } from './running'

/** What code establishes about the guests that a question is about: their list, and what they tell of a topic. */
export type Established = { guests: GuestList | null; told: FactAnswer | null }

export const circumstances = ({ source, started }: Running) => ({
  me: source.address,
  now: new Date(source.now()).toISOString(),
  zone: started.zone,
})

/** The words by which a run's event is chosen: a follow-up means the event of the list before it. */
export async function eventAsked({ account, id, started }: Running): Promise<string> {
  const rows = await conversationRows(account.id, started.conversation)
  const earlier = [...new Set(rows.map(row => row.run))].filter(run => run !== id).map(run => foldRun(run, rows))
  const past = earlier.findLast(run => run.answer?.guests && run.startedAt <= started.at)
  return eventQuestion(started.question, past?.answer?.guests ?? null)
}

/** What these threads establish; `event` as eventAsked gives it. */
export function establish(run: Running, { guests: found }: Reading, threads: readonly ReadThread[], event: string): Established {
  const { question, scope } = run.started
  const topic = factQuestion(question)
  const isList = isGuestQuestion(question)
  const mayAsk = !isList && !topic && asksWhoDoes(question)
  if (!isList && !topic && !mayAsk) return { guests: null, told: null }
  const meant = scope.type === 'event' ? { thread: scope.threadId } : {}
  const list = guestList({ threads, question: event, ...circumstances(run), calendar: found?.calendar ?? [], ...meant })
  const namesIt =
    mayAsk && list !== null && list.event.messageId !== null && overlap(eventWords(question), eventWords(list.event.title)) > 0
  return { guests: isList || namesIt ? list : null, told: topic && list && factsAbout(topic, list, threads) }
}

import { AppError, codeOf } from '../../shared/errors'
import type { FreeQuestion, FreeSlots, ReadTools } from '../agent/tools/read-tools'
import { freeTime, officeHours } from '../time/free-time'
import type { Interval } from '../time/intervals'
import { instantOf, momentAt, parseMoment } from '../time/moment'
import { saidTime } from '../time/said-time'
import { type Running, watchedIo } from './running'

/** What one question of busy times may span. */
const longestMs = 60 * 86_400_000
/** Slots that are told: so many of one day, so many in all. */
const most = { aDay: 4, all: 12, looked: 600 }

/** The calendar as a mind may read it; null where the account has none. `onRefused` hears that the user has not let us read it. */
export function calendarTools(run: Running, onRefused: () => void): Pick<ReadTools, 'listEvents' | 'freeTime'> {
  const { agenda } = run.source
  if (!agenda) return { listEvents: null, freeTime: null }
  const heard = <T>(reading: Promise<T>): Promise<T> =>
    reading.catch(error => {
      if (codeOf(error) === 'scope-missing') onRefused()
      throw error
    })
  return {
    listEvents(from, to, query, signal) {
      const range = rangeOf(from, to, run.started.zone)
      const asked = { from: new Date(range.from).toISOString(), to: new Date(range.to).toISOString() }
      return heard(agenda.events({ ...asked, ...(query !== '' && { query }) }, { ...watchedIo(run), signal }))
    },
    async freeTime(question, signal) {
      const { from, to } = aheadOf(question, run)
      const people = [...new Set(question.attendees.map(address => address.trim().toLowerCase()))].filter(
        address => address !== run.source.address.toLowerCase(),
      )
      const calendars = await heard(agenda.busy(['primary', ...people], from, to, { ...watchedIo(run), signal }))
      return slotsIn({ question, from, to, people, calendars }, run.started.zone)
    },
  }
}

function rangeOf(from: string, to: string, zone: string): Interval {
  const [start, end] = [parseMoment(from, zone), parseMoment(to, zone)]
  if (!start.ok || !end.ok) throw new AppError('bad-time', 'range')
  const range = { from: instantOf(start.moment, zone), to: instantOf(end.moment, zone) }
  if (range.from >= range.to) throw new AppError('bad-time', 'order')
  return range
}

/** What is past is no time to meet at. */
function aheadOf({ from, to }: FreeQuestion, { source, started }: Running): Interval {
  const range = rangeOf(from, to, started.zone)
  const start = Math.max(range.from, source.now())
  if (start >= range.to) throw new AppError('bad-time', 'past')
  return { from: start, to: Math.min(range.to, start + longestMs) }
}

type Found = Interval & { question: FreeQuestion; people: readonly string[]; calendars: Parameters<typeof freeTime>[0]['calendars'] }

function slotsIn({ question, from, to, people, calendars }: Found, zone: string): FreeSlots {
  const hours = question.anyHour ? [] : [officeHours(zone)]
  const { minutes } = question
  const free = freeTime({ calendars, people: ['primary', ...people], from, to, minutes, hours, zone, most: most.looked })
  const said = free.slots.map(slot => {
    const span = { start: momentAt(slot.from, zone), end: momentAt(slot.to, zone) }
    return { ...texts(span), says: saidTime(span, [zone]) }
  })
  const dayOf = ({ start }: { start: string }) => start.slice(0, 10)
  const placeInDay = (at: number) => at - said.findIndex(other => dayOf(other) === dayOf(said[at] ?? other))
  const slots = said.filter((_, at) => placeInDay(at) < most.aDay).slice(0, most.all)
  const firsts = said.filter((_, at) => placeInDay(at) === 0)
  const offer = [...firsts, ...slots.filter(slot => !firsts.includes(slot))].slice(0, 3)
  return { slots, offer: offer.map(({ says }) => says), unseen: free.unseen }
}

const texts = ({ start, end }: { start: ReturnType<typeof momentAt>; end: ReturnType<typeof momentAt> }) => ({
  start: 'date' in start ? start.date : start.dateTime,
  end: 'date' in end ? end.date : end.dateTime,
})

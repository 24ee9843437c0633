import { ownCase, type RsvpCase } from './builder'

const host = 'Ravi Menon <ravi.menon@example.com>'
const ida = 'Ida Storm <ida.storm@example.org>'
const jules = 'Jules Faure <jules.faure@example.net>'
const kofi = 'Kofi Darko <kofi.darko@example.org>'
const lotte = 'Lotte Brandt <lotte.brandt@example.com>'

const lunch = { uid: 'six-lunch@example.com', summary: 'Budget lunch', start: '20260318T113000Z' }
const course = { uid: 'six-course@example.com', summary: 'First aid course', start: '20260512T080000Z' }
const run = { uid: 'six-run@example.com', summary: 'Thursday run', start: '20260903T170000Z', rrule: 'FREQ=WEEKLY;BYDAY=TH' }

/** Invitation replies, alone and with prose beside them. */
export const calendars: RsvpCase[] = [
  ownCase(
    'six-11',
    { me: host, question: 'Who accepted the budget lunch?', start: '2026-03-09T08:00:00Z', tags: '[cal-reply] [comment] [cal-then-mail]' },
    box => {
      const ask = box.request([ida, jules, kofi, lotte], lunch)
      const a = box.respond(ida, 'ACCEPTED', lunch, { text: 'Ida Storm has accepted this invitation.' })
      box.respond(jules, 'ACCEPTED', lunch)
      const k = box.respond(kofi, 'TENTATIVE', lunch)
      const j = box.reply(ask, jules, 'Ravi, my flight was moved to the Wednesday, so please take me off the lunch again.\n\nJules')
      box.row(ida, 'yes', 1, a, '', 'ACCEPTED')
      box.row(jules, 'no', 0, j, 'so please take me off the lunch again.')
      box.row(kofi, 'maybe', 1, k, '', 'TENTATIVE')
      box.none(lotte)
    },
  ),
  ownCase(
    'six-12',
    {
      me: host,
      question: 'how many places do I book for the first aid course?',
      start: '2026-04-20T08:00:00Z',
      tags: '[plus-ones] [comment] [delegated]',
    },
    box => {
      box.request([ida, jules, kofi, lotte], course)
      const i = box.respond(ida, 'ACCEPTED', course, { params: ';X-NUM-GUESTS=2' })
      const stand = 'Berit Olsen <berit.olsen@example.net>'
      const k = box.respond(kofi, 'DELEGATED', course, { params: `;DELEGATED-TO="mailto:berit.olsen@example.net"` })
      const b = box.respond(stand, 'ACCEPTED', course, { params: `;DELEGATED-FROM="mailto:kofi.darko@example.org"` })
      const l = box.respond(lotte, 'DECLINED', course, { params: ';X-RESPONSE-COMMENT="Already did it last year"' })
      box.row(ida, 'yes', 3, i, '', 'ACCEPTED')
      box.row(kofi, 'no', 0, k, '', 'DELEGATED')
      box.row(stand, 'yes', 1, b, '', 'ACCEPTED')
      box.row(lotte, 'no', 0, l, '', 'DECLINED')
      box.none(jules)
    },
  ),
  ownCase(
    'six-13',
    { me: host, question: 'Who is running with me on 17 September?', start: '2026-09-07T08:00:00Z', tags: '[recurrence]' },
    box => {
      box.request([ida, jules, kofi, lotte], run)
      const i = box.respond(ida, 'ACCEPTED', run)
      box.respond(jules, 'ACCEPTED', run)
      const j = box.respond(jules, 'DECLINED', { ...run, recurrenceId: '20260917T170000Z', start: '20260917T170000Z' })
      box.respond(kofi, 'ACCEPTED', { ...run, recurrenceId: '20260910T170000Z', start: '20260910T170000Z' })
      const l = box.respond(lotte, 'DECLINED', run)
      const l2 = box.respond(lotte, 'TENTATIVE', { ...run, recurrenceId: '20260917T170000Z', start: '20260917T170000Z' })
      box.row(ida, 'yes', 1, i, '', 'ACCEPTED')
      box.row(jules, 'no', 0, j, '', 'DECLINED')
      box.row(lotte, 'maybe', 1, l2, '', 'TENTATIVE')
      box.none(kofi)
      void l
    },
  ),
  ownCase(
    'six-14',
    {
      me: host,
      question: 'Who has confirmed for the budget lunch?',
      start: '2026-03-09T08:00:00Z',
      tags: '[sequence] [dtstamp] [reschedule]',
    },
    box => {
      box.request([ida, jules, kofi], lunch)
      box.respond(ida, 'ACCEPTED', lunch)
      const later = { ...lunch, start: '20260325T113000Z', sequence: 1 }
      box.request([ida, jules, kofi], later)
      const j = box.respond(jules, 'ACCEPTED', { ...later, stamp: '20260312T090000Z' })
      box.respond(jules, 'DECLINED', { ...later, stamp: '20260311T090000Z' })
      const k = box.respond(kofi, 'DECLINED', later)
      box.row(jules, 'yes', 1, j, '', 'ACCEPTED')
      box.row(kofi, 'no', 0, k, '', 'DECLINED')
      box.none(ida)
    },
  ),
  ownCase(
    'six-15',
    { me: host, question: 'Is the tasting on with enough people?', start: '2026-06-01T08:00:00Z', tags: '[mail-then-cal] [counter]' },
    box => {
      const tasting = { uid: 'six-tasting@example.com', summary: 'Cheese tasting', start: '20260619T160000Z' }
      const ask = box.request([ida, jules, kofi, lotte], tasting)
      box.reply(ask, ida, 'Rather not, I am lactose intolerant.\n\nIda')
      const i = box.respond(ida, 'ACCEPTED', tasting, { text: 'They will have vegan cheese I hear!' })
      const j = box.respond(jules, 'DECLINED', tasting, { method: 'COUNTER', text: 'Could we do 6pm instead?' })
      const k = box.reply(ask, kofi, 'Yes - Ama and I will both be there.\n\nKofi')
      box.row(ida, 'yes', 1, i, '', 'ACCEPTED')
      box.row(jules, 'no', 0, j, '', 'DECLINED')
      box.row(kofi, 'yes', 2, k, 'Yes - Ama and I will both be there.')
      box.none(lotte)
    },
  ),
]

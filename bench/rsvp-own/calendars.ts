import { ownCase, type Vevent } from './builder'

const me = 'Amos Tully <amos.tully@example.com>'
const rhea = 'Rhea Stone <rhea.stone@example.org>'
const finn = 'Finn Dale <finn.dale@example.net>'
const opal = 'Opal Crane <opal.crane@example.com>'
const otis = 'Otis Reed <otis.reed@example.org>'

const supper: Vevent = { uid: 'supper-81@example.com', summary: 'Harvest supper', start: '20260926T180000Z' }
const yoga: Vevent = { uid: 'yoga-4@example.com', summary: 'Yoga in the park', start: '20260603T070000Z', rrule: 'FREQ=WEEKLY' }

/** Invitation replies, alone and mixed with prose. */
export const calendars = [
  ownCase(
    'cal-mixed',
    { me, question: 'Who accepted the harvest supper?', start: '2026-09-07T08:00:00Z', tags: '[cal-reply] [cal-then-mail] [tentative]' },
    box => {
      const ask = box.request([rhea, finn, opal, otis], supper)
      const a = box.respond(rhea, 'ACCEPTED', supper)
      box.respond(finn, 'ACCEPTED', supper)
      const b = box.respond(opal, 'TENTATIVE', supper)
      const c = box.reply(ask, finn, 'Amos, something came up and I have to drop out. Sorry!')
      box.row(rhea, 'yes', 1, a, '', 'ACCEPTED')
      box.row(finn, 'no', 0, c, 'I have to drop out')
      box.row(opal, 'maybe', 1, b, '', 'TENTATIVE')
      box.none(otis)
    },
  ),
  ownCase(
    'cal-order',
    {
      me,
      question: 'guest list for the harvest supper',
      start: '2026-09-07T08:00:00Z',
      tags: '[sequence] [dtstamp] [plus-ones] [comment]',
    },
    box => {
      box.request([rhea, finn, opal], supper)
      const a = box.respond(rhea, 'DECLINED', { ...supper, stamp: '20260909T120000Z' })
      box.respond(rhea, 'ACCEPTED', { ...supper, stamp: '20260908T120000Z' })
      const b = box.respond(finn, 'ACCEPTED', supper, { params: ';X-NUM-GUESTS=2' })
      const c = box.respond(opal, 'ACCEPTED', supper, { text: 'Looking forward to it, bringing my mother.' })
      box.row(rhea, 'no', 0, a, '', 'DECLINED')
      box.row(finn, 'yes', 3, b, '', 'ACCEPTED')
      box.row(opal, 'yes', 2, c, 'Looking forward to it, bringing my mother.', 'ACCEPTED')
    },
  ),
  ownCase(
    'cal-delegate',
    { me, question: 'who is coming to the harvest supper', start: '2026-09-07T08:00:00Z', tags: '[delegated] [counter]' },
    box => {
      box.request([rhea, finn], supper)
      const a = box.respond(rhea, 'DELEGATED', supper, {
        params: ';DELEGATED-TO="mailto:otis.reed@example.org"',
        lines: ['ATTENDEE;CN=Otis Reed;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM="mailto:rhea.stone@example.org":mailto:otis.reed@example.org'],
      })
      const b = box.respond(otis, 'ACCEPTED', supper, { params: ';DELEGATED-FROM="mailto:rhea.stone@example.org"' })
      const c = box.respond(finn, 'TENTATIVE', { ...supper, start: '20260926T200000Z' }, { method: 'COUNTER' })
      box.row(rhea, 'no', 0, a, '', 'DELEGATED')
      box.row(otis, 'yes', 1, b, '', 'ACCEPTED')
      box.row(finn, 'maybe', 1, c, '', 'TENTATIVE')
    },
  ),
  ownCase('cal-series', { me, question: 'Who comes to yoga on 24 June?', start: '2026-06-15T08:00:00Z', tags: '[recurrence]' }, box => {
    box.request([rhea, finn, opal], yoga)
    box.respond(rhea, 'ACCEPTED', yoga)
    box.respond(opal, 'DECLINED', yoga)
    const a = box.respond(rhea, 'DECLINED', { ...yoga, recurrenceId: '20260624T070000Z' })
    const b = box.respond(finn, 'ACCEPTED', yoga)
    box.respond(finn, 'DECLINED', { ...yoga, recurrenceId: '20260617T070000Z' })
    const c = box.respond(opal, 'ACCEPTED', { ...yoga, recurrenceId: '20260624T070000Z' })
    box.row(rhea, 'no', 0, a, '', 'DECLINED')
    box.row(finn, 'yes', 1, b, '', 'ACCEPTED')
    box.row(opal, 'yes', 1, c, '', 'ACCEPTED')
  }),
  ownCase(
    'cal-moved',
    { me, question: 'who is in for the harvest supper?', start: '2026-09-01T08:00:00Z', tags: '[reschedule] [sequence]' },
    box => {
      const later = { ...supper, start: '20261003T180000Z', sequence: 1 }
      box.request([rhea, finn, opal], supper)
      box.respond(rhea, 'ACCEPTED', supper)
      box.respond(finn, 'ACCEPTED', supper)
      box.request([rhea, finn, opal], later)
      const a = box.respond(rhea, 'DECLINED', later)
      box.row(rhea, 'no', 0, a, '', 'DECLINED')
      box.none(finn, opal)
    },
  ),
]

import type { Box, Vevent } from './builder'

/**
 * RFC 5546 as a table: the objects in the order in which they arrive, and how each attendee stands in the end: a status, with the heads
 * where a guest count makes them more than one. Written from the RFC's text before the rules ran on it.
 */
type Row = { name: string; write(box: Box): void; wanted: Record<string, string>; asked?: string }

const ada = 'Ada Fenn <ada.fenn@example.org>'
const ben = 'Ben Oduya <ben.oduya@example.net>'
const cas = 'Cas Moor <cas.moor@example.org>'
const [a, b, c] = ['ada.fenn@example.org', 'ben.oduya@example.net', 'cas.moor@example.org']
const review: Vevent = { uid: 'review-1@example.com', summary: 'Review', start: '20260320T090000Z', stamp: '20260302T090000Z' }
const weekly: Vevent = { ...review, uid: 'review-w@example.com', rrule: 'FREQ=WEEKLY;COUNT=8' }
const at = (stamp: string, more: Partial<Vevent> = {}): Vevent => ({ ...review, stamp, ...more })
const third = '20260303T120000Z'
const fourth = '20260304T120000Z'

/** 3.2.3: an answer alone. */
const alone = (partstat: string, status: string): Row => ({
  name: `3.2.3 ${partstat}`,
  write: box => {
    box.request([ada, ben], review)
    box.respond(ada, partstat, at(third))
  },
  wanted: { [a]: status, [b]: 'none' },
})

export const rfcTable: readonly Row[] = [
  alone('ACCEPTED', 'yes'),
  alone('DECLINED', 'no'),
  alone('TENTATIVE', 'maybe'),
  alone('NEEDS-ACTION', 'none'),
  alone('accepted', 'yes'),
  alone('X-THINKING', 'none'),
  {
    name: '2.1.5 the later DTSTAMP, whatever arrived last',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'DECLINED', at(fourth))
      box.respond(ada, 'ACCEPTED', at(third))
      box.respond(ben, 'ACCEPTED', at(third))
      box.respond(ben, 'TENTATIVE', at(fourth))
    },
    wanted: { [a]: 'no', [b]: 'maybe' },
  },
  {
    name: '2.1.5 the higher SEQUENCE before the later DTSTAMP',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'ACCEPTED', at(third, { sequence: 1 }))
      box.respond(ada, 'DECLINED', at(fourth, { sequence: 0 }))
    },
    wanted: { [a]: 'yes', [b]: 'none' },
  },
  {
    name: '3.2.3 an answer taken back: NEEDS-ACTION after ACCEPTED',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'ACCEPTED', at(third))
      box.respond(ada, 'NEEDS-ACTION', at(fourth))
      box.respond(ben, 'NEEDS-ACTION', at(third))
      box.respond(ben, 'ACCEPTED', at(fourth))
    },
    wanted: { [a]: 'none', [b]: 'yes' },
  },
  {
    name: '3.2.2.1 rescheduled: earlier answers are asked for anew',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'ACCEPTED', at(third))
      box.respond(ben, 'ACCEPTED', at(third))
      box.request([ada, ben], { ...review, start: '20260327T090000Z', sequence: 1, stamp: fourth })
      box.respond(ben, 'DECLINED', at('20260305T120000Z', { sequence: 1, start: '20260327T090000Z' }))
    },
    wanted: { [a]: 'none', [b]: 'no' },
  },
  {
    name: '3.2.2.1 rescheduled: an answer to the old date that comes late counts no more',
    write: box => {
      box.request([ada, ben], review)
      box.request([ada, ben], { ...review, start: '20260327T090000Z', sequence: 1, stamp: third })
      box.respond(ada, 'ACCEPTED', at(fourth, { sequence: 0 }))
    },
    wanted: { [a]: 'none', [b]: 'none' },
  },
  {
    name: '3.2.2 updated without a new date: answers stand',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'ACCEPTED', at(third))
      box.request([ada, ben], { ...review, stamp: fourth })
    },
    wanted: { [a]: 'yes', [b]: 'none' },
  },
  {
    name: '3.2.2.3 delegated: no of the one, the other answers',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'DELEGATED', at(third), {
        params: `;DELEGATED-TO="mailto:${c}"`,
        lines: [`ATTENDEE;CN=Cas Moor;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM="mailto:${a}":mailto:${c}`],
      })
      box.respond(cas, 'ACCEPTED', at(fourth), { params: `;DELEGATED-FROM="mailto:${a}"` })
    },
    wanted: { [a]: 'no', [b]: 'none', [c]: 'yes' },
  },
  {
    name: '3.2.2.3 the delegate is silent',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'DELEGATED', at(third), { params: `;DELEGATED-TO="mailto:${c}"` })
    },
    wanted: { [a]: 'no', [b]: 'none', [c]: 'none' },
  },
  {
    name: '3.2.2.3 the delegate declines',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'DELEGATED', at(third), { params: `;DELEGATED-TO="mailto:${c}"` })
      box.respond(cas, 'DECLINED', at(fourth), { params: `;DELEGATED-FROM="mailto:${a}"` })
    },
    wanted: { [a]: 'no', [c]: 'no' },
  },
  ...(['ACCEPTED', 'DECLINED', 'TENTATIVE'] as const).map(
    (partstat): Row => ({
      name: `3.2.7 COUNTER, ${partstat}`,
      write: box => {
        box.request([ada, ben], review)
        box.respond(ada, partstat, at(third, { start: '20260321T090000Z' }), { method: 'COUNTER' })
      },
      wanted: { [a]: { ACCEPTED: 'yes', DECLINED: 'no', TENTATIVE: 'maybe' }[partstat], [b]: 'none' },
    }),
  ),
  {
    name: '3.2.6 REFRESH answers nothing',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'ACCEPTED', at(third), { method: 'REFRESH' })
    },
    wanted: { [a]: 'none' },
  },
  {
    name: '3.2.3 who was not invited and answers has a row',
    write: box => {
      box.request([ada], review)
      box.respond(cas, 'ACCEPTED', at(third))
    },
    wanted: { [a]: 'none', [c]: 'yes' },
  },
  {
    name: '2.1.5 another UID is another event',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'ACCEPTED', at(third, { uid: 'other@example.com' }))
    },
    wanted: { [a]: 'none' },
  },
  {
    name: '3.2.3 an instance of a series (RECURRENCE-ID) before the series',
    asked: 'Who is coming to the review on 27 March?',
    write: box => {
      box.request([ada, ben], weekly)
      box.respond(ada, 'ACCEPTED', { ...weekly, stamp: third })
      box.respond(ben, 'DECLINED', { ...weekly, stamp: third })
      box.respond(ada, 'DECLINED', { ...weekly, stamp: third, recurrenceId: '20260327T090000Z' })
      box.respond(ben, 'ACCEPTED', { ...weekly, stamp: fourth })
    },
    wanted: { [a]: 'no', [b]: 'yes' },
  },
  {
    name: '3.2.3 an answer for another instance leaves this one alone',
    asked: 'Who is coming to the review on 3 April?',
    write: box => {
      box.request([ada, ben], weekly)
      box.respond(ada, 'ACCEPTED', { ...weekly, stamp: third })
      box.respond(ada, 'DECLINED', { ...weekly, stamp: fourth, recurrenceId: '20260327T090000Z' })
      box.respond(ben, 'TENTATIVE', { ...weekly, stamp: fourth, recurrenceId: '20260403T090000Z' })
    },
    wanted: { [a]: 'yes', [b]: 'maybe' },
  },
  {
    name: '3.2.3 sent by somebody for the attendee (SENT-BY)',
    write: box => {
      box.request([ada, ben], review)
      box.mail('Ada Fenn <office@example.org>', ['Olga Penn <olga.penn@example.com>'], 'Accepted: Review', '', {
        ics: {
          method: 'REPLY',
          text: [
            'BEGIN:VCALENDAR',
            'VERSION:2.0',
            'METHOD:REPLY',
            'BEGIN:VEVENT',
            'UID:review-1@example.com',
            'SUMMARY:Review',
            'DTSTART:20260320T090000Z',
            `DTSTAMP:${third}`,
            'SEQUENCE:0',
            'ORGANIZER:mailto:olga.penn@example.com',
            `ATTENDEE;CN="Ada Fenn";PARTSTAT=ACCEPTED;SENT-BY="mailto:office@example.org":mailto:${a}`,
            'END:VEVENT',
            'END:VCALENDAR',
            '',
          ].join('\r\n'),
        },
      })
    },
    wanted: { [a]: 'yes', [b]: 'none' },
  },
  {
    name: 'a guest count (X-NUM-GUESTS)',
    write: box => {
      box.request([ada, ben], review)
      box.respond(ada, 'ACCEPTED', at(third), { params: ';X-NUM-GUESTS=2' })
      box.respond(ben, 'DECLINED', at(third), { params: ';X-NUM-GUESTS=0' })
    },
    wanted: { [a]: 'yes 3', [b]: 'no' },
  },
]

import { ownCase } from './builder'
import { answer, googleText, invitation, type Meeting } from './calendar-styles'
import { marked } from './quoting'

const host = 'Tobias Renn <tobias.renn@example.com>'
const ayse = 'Ayse Kaplan <ayse.kaplan@example.org>'
const boyd = 'Boyd Carver <boyd.carver@example.net>'
const cleo = 'Cleo Martin <cleo.martin@example.com>'
const dirk = 'Dirk Hansen <dirk.hansen@example.org>'
const enya = 'Enya Duffy <enya.duffy@example.com>'

const bowling: Meeting = {
  uid: 'r5q8team-bowling@calendar.example.com',
  title: 'Team bowling',
  start: '20261119T180000Z',
  words: 'Thu Nov 19, 2026 6pm - 9pm (GMT) (tobias.renn@example.com)',
  host,
}
const summer: Meeting = {
  uid: '040000008200E00074C5B7101A82E0080000000099AA',
  title: 'Repas d’été',
  start: '20260702T103000Z',
  words: 'jeudi 2 juillet 2026 12:30 - 14:30',
  host,
}
const yoga: Meeting = {
  uid: '5F0E-yoga-lunch@example.com',
  title: 'Lunch yoga',
  start: '20260907T110000Z',
  words: 'Weekly from Mon Sep 7, 2026 12pm (BST)',
  host,
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
}
const kickoff: Meeting = {
  uid: 'kickoff-atlas-31@calendar.example.com',
  title: 'Atlas kick-off',
  start: '20270209T090000Z',
  words: 'Tue Feb 9, 2027 9am - 12pm (GMT)',
  host,
}

/** Invitation replies, alone and mixed with mail. */
export const fifthCalendars = [
  ownCase(
    'five-cal-bowling',
    {
      me: host,
      question: 'How many of us are bowling on Thursday?',
      start: '2026-11-09T08:00:00Z',
      tags: '[cal-reply] [google-style] [apple-style] [comment] [mail-then-cal] [declined]',
    },
    box => {
      const all = [ayse, boyd, cleo, dirk, enya]
      const ask = invitation(bowling, all, '20261109T080000Z', 'Shoes are included. Partners welcome.')
      const asked = box.mail(host, all, ask.subject, ask.text, ask.options)
      const a = box.mail(
        ayse,
        [host],
        `Accepted: Team bowling @ ${bowling.words}`,
        googleText(bowling, ayse, 'accepted'),
        answer('google', bowling, { who: ayse, partstat: 'ACCEPTED', stamp: '20261109T150000Z', guests: 2 }),
      )
      box.reply(asked, boyd, 'I think I can be there. My shoulder might have other ideas.', { below: marked('en') })
      const c = box.mail(
        cleo,
        [host],
        `Declined: Team bowling @ ${bowling.words}`,
        googleText(bowling, cleo, 'declined', 'Flying to Lagos that morning, have fun!'),
        answer('google', bowling, {
          who: cleo,
          partstat: 'DECLINED',
          stamp: '20261110T050000Z',
          comment: 'Flying to Lagos that morning, have fun!',
        }),
      )
      const b = box.mail(
        boyd,
        [host],
        'Accepted: Team bowling',
        '',
        answer('apple', bowling, { who: boyd, partstat: 'ACCEPTED', stamp: '20261110T120000Z' }),
      )
      const d = box.mail(
        dirk,
        [host],
        `Accepted: Team bowling @ ${bowling.words}`,
        googleText(bowling, dirk, 'accepted'),
        answer('google', bowling, { who: dirk, partstat: 'ACCEPTED', stamp: '20261110T190000Z', guests: 0 }),
      )
      box.row(ayse, 'yes', 3, a, '', 'ACCEPTED')
      box.row(boyd, 'yes', 1, b, '', 'ACCEPTED')
      box.row(cleo, 'no', 0, c, '', 'DECLINED')
      box.row(dirk, 'yes', 1, d, '', 'ACCEPTED')
      box.none(enya)
    },
  ),
  ownCase(
    'five-cal-ete',
    {
      me: host,
      question: 'Qui a accepté le repas d’été ?',
      start: '2026-06-15T08:00:00Z',
      tags: '[cal-reply] [lang-fr] [outlook-style] [dtstamp] [cal-then-mail] [tentative]',
    },
    box => {
      const all = [ayse, cleo, dirk, enya]
      const ask = invitation(summer, all, '20260615T080000Z')
      const asked = box.mail(host, all, ask.subject, ask.text, ask.options)
      const a = box.mail(
        ayse,
        [host],
        'Accepté: Repas d’été',
        '',
        answer('outlook', summer, { who: ayse, partstat: 'ACCEPTED', stamp: '20260615T140000Z' }),
      )
      const c = box.mail(
        cleo,
        [host],
        'Refusé: Repas d’été',
        '',
        answer('outlook', summer, { who: cleo, partstat: 'DECLINED', stamp: '20260615T215900Z' }),
      )
      box.mail(
        cleo,
        [host],
        'Accepté: Repas d’été',
        '',
        answer('outlook', summer, { who: cleo, partstat: 'ACCEPTED', stamp: '20260615T180000Z' }),
      )
      box.mail(
        dirk,
        [host],
        'Provisoire: Repas d’été',
        '',
        answer('outlook', summer, { who: dirk, partstat: 'TENTATIVE', stamp: '20260616T120000Z' }),
      )
      const d = box.reply(asked, dirk, "Bonjour Tobias, c'est réglé, je serai des vôtres le 2 juillet et ma femme aussi.\n\nDirk", {
        below: marked('fr'),
      })
      box.row(ayse, 'yes', 1, a, '', 'ACCEPTED')
      box.row(cleo, 'no', 0, c, '', 'DECLINED')
      box.row(dirk, 'yes', 2, d, 'je serai des vôtres le 2 juillet et ma femme aussi')
      box.none(enya)
    },
  ),
  ownCase(
    'five-cal-yoga',
    {
      me: host,
      question: 'Who joins lunch yoga on 21 September?',
      start: '2026-08-31T08:00:00Z',
      tags: '[cal-reply] [recurrence] [google-style] [outlook-style] [needs-action]',
    },
    box => {
      const all = [ayse, boyd, cleo, enya]
      const ask = invitation(yoga, all, '20260831T080000Z')
      box.mail(host, all, ask.subject, ask.text, ask.options)
      const on21: Meeting = { ...yoga, start: '20260921T110000Z', words: 'Mon Sep 21, 2026 12pm (BST)' }
      box.mail(
        ayse,
        [host],
        'Declined: Lunch yoga',
        '',
        answer('outlook', yoga, { who: ayse, partstat: 'DECLINED', stamp: '20260831T150000Z' }),
      )
      const a = box.mail(
        ayse,
        [host],
        `Accepted: Lunch yoga @ ${on21.words}`,
        googleText(on21, ayse, 'accepted'),
        answer('google', on21, { who: ayse, partstat: 'ACCEPTED', stamp: '20260831T220000Z', instance: '20260921T110000Z' }),
      )
      const b = box.mail(
        boyd,
        [host],
        'Accepted: Lunch yoga',
        '',
        answer('outlook', yoga, { who: boyd, partstat: 'ACCEPTED', stamp: '20260901T050000Z' }),
      )
      const c = box.mail(
        cleo,
        [host],
        `Tentatively Accepted: Lunch yoga @ ${on21.words}`,
        googleText(on21, cleo, 'tentatively accepted'),
        answer('google', on21, { who: cleo, partstat: 'TENTATIVE', stamp: '20260901T120000Z', instance: '20260921T110000Z' }),
      )
      box.mail(
        cleo,
        [host],
        'Accepted: Lunch yoga',
        '',
        answer('outlook', yoga, { who: cleo, partstat: 'ACCEPTED', stamp: '20260901T190000Z' }),
      )
      box.row(ayse, 'yes', 1, a, '', 'ACCEPTED')
      box.row(boyd, 'yes', 1, b, '', 'ACCEPTED')
      box.row(cleo, 'maybe', 1, c, '', 'TENTATIVE')
      box.none(enya)
    },
  ),
  ownCase(
    'five-cal-kickoff',
    {
      me: host,
      question: 'attendees of the Atlas kick-off?',
      start: '2027-01-25T08:00:00Z',
      tags: '[cal-reply] [sequence] [reschedule] [counter] [delegated] [comment]',
    },
    box => {
      const finn = 'Finn Ostrander <finn.ostrander@example.net>'
      const all = [ayse, boyd, cleo, dirk]
      const ask = invitation(kickoff, all, '20270125T080000Z')
      box.mail(host, all, ask.subject, ask.text, ask.options)
      box.mail(
        ayse,
        [host],
        'Accepted: Atlas kick-off',
        '',
        answer('apple', kickoff, { who: ayse, partstat: 'ACCEPTED', stamp: '20270125T150000Z' }),
      )
      box.mail(
        boyd,
        [host],
        'Declined: Atlas kick-off',
        'Can we do the Wednesday?',
        answer(
          'outlook',
          { ...kickoff, start: '20270210T090000Z' },
          { who: boyd, partstat: 'DECLINED', stamp: '20270125T220000Z', method: 'COUNTER' },
        ),
      )
      const moved: Meeting = { ...kickoff, start: '20270210T090000Z', words: 'Wed Feb 10, 2027 9am - 12pm (GMT)', sequence: 2 }
      const again = invitation(moved, all, '20270126T050000Z', 'Moved to Wednesday at the request of several of you. Please respond again.')
      box.mail(host, all, again.subject, again.text, again.options)
      const b = box.mail(
        boyd,
        [host],
        'Accepted: Atlas kick-off',
        '',
        answer('outlook', moved, { who: boyd, partstat: 'ACCEPTED', stamp: '20270126T120000Z' }),
      )
      const c = box.mail(
        cleo,
        [host],
        'Declined: Atlas kick-off',
        'Finn goes in my place.',
        answer('outlook', moved, { who: cleo, partstat: 'DELEGATED', stamp: '20270126T190000Z', delegate: finn }),
      )
      const d = box.mail(
        finn,
        [host],
        `Accepted: Atlas kick-off @ ${moved.words}`,
        googleText(moved, finn, 'accepted'),
        answer('google', moved, { who: finn, partstat: 'ACCEPTED', stamp: '20270127T020000Z' }),
      )
      const e = box.mail(
        dirk,
        [host],
        'Tentative: Atlas kick-off',
        'Will depend on the customer in Oslo.',
        answer('outlook', moved, { who: dirk, partstat: 'TENTATIVE', stamp: '20270127T090000Z' }),
      )
      box.none(ayse)
      box.row(boyd, 'yes', 1, b, '', 'ACCEPTED')
      box.row(cleo, 'no', 0, c, '', 'DELEGATED')
      box.row(finn, 'yes', 1, d, '', 'ACCEPTED')
      box.row(dirk, 'maybe', 1, e, '', 'TENTATIVE')
    },
  ),
]

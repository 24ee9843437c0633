import { ownCase, type RsvpCase } from './builder'
import { type Event, invited, office, replied } from './tenth-mail'

const adaeze = 'Adaeze Obi <adaeze.obi@example.com>'
const louis = 'Louis Grant <louis.grant@example.com>'
const meera = 'Meera Shah <meera.shah@example.org>'
const jana = 'Jana Schulz <jana.schulz@example.net>'
const raphael = 'Raphaël Perrin <raphael.perrin@example.com>'
const colette = 'Colette Moran <colette.moran@example.org>'

const astrid = 'Astrid Lunde <astrid.lunde@example.net>'
const tilda = 'Tilda Ros <tilda.ros@example.com>'
const manoj = 'Manoj Rao <manoj.rao@example.org>'
const connie = 'Connie Blake <connie.blake@example.com>'

const konrad = 'Konrad Meiss <konrad.meiss@example.com>'
const ilka = 'Ilka Rohde <ilka.rohde@example.com>'
const yannis = 'Yannis Kappas <yannis.kappas@example.org>'
const tabea = 'Tabea Winn <tabea.winn@example.net>'

const freya = 'Freya Dahl <freya.dahl@example.com>'
const anders = 'Anders Holm <anders.holm@example.org>'
const pia = 'Pia Krog <pia.krog@example.com>'

const neil = 'Neil Abbot <neil.abbot@example.com>'
const carys = 'Carys Lloyd <carys.lloyd@example.org>'
const devika = 'Devika Nair <devika.nair@example.com>'

const damon = 'Damon Reid <damon.reid@example.com>'
const lorna = 'Lorna Finch <lorna.finch@example.net>'
const hamish = 'Hamish Orr <hamish.orr@example.com>'
const celeste = 'Celeste Roy <celeste.roy@example.org>'

const thanks: Event = {
  uid: 'k3v9q7mtz0b2@calendar.example.com',
  title: "Volunteers' lunch",
  start: '20260416T110000Z',
  words: 'Thu Apr 16, 2026 12pm - 2pm (BST)',
  zone: 'london',
  host: adaeze,
  place: 'Community kitchen',
  note: 'A thank you to all of you. Please answer by Friday.',
}
const books: Event = {
  uid: 'p8d1x4rwc6hn@calendar.example.com',
  title: 'Book club',
  start: '20260519T173000Z',
  words: 'Tue May 19, 2026 7:30pm - 10pm (CEST)',
  zone: 'berlin',
  host: astrid,
  place: 'At mine',
  note: 'Chapters 1 to 12. I make the soup.',
}
const badminton: Event = {
  uid: 'w5n2f8ysj1ka@calendar.example.com',
  title: 'Badminton',
  start: '20260902T170000Z',
  words: 'Wed Sep 2, 2026 7pm - 9pm (CEST)',
  zone: 'berlin',
  host: konrad,
  place: 'Sporthalle Nord',
  note: 'Every Wednesday.',
  rrule: 'FREQ=WEEKLY;BYDAY=WE',
}
const sailing: Event = {
  uid: 'u7c3h9vbe4mo@calendar.example.com',
  title: 'Sailing weekend',
  start: '20260724T140000Z',
  words: 'Fri Jul 24, 2026 4pm - Sun Jul 26, 2026 6pm (CEST)',
  zone: 'berlin',
  host: freya,
  place: 'Marina East',
  note: 'Two boats, eight bunks.',
}
const saturday: Event = {
  ...sailing,
  start: '20260725T070000Z',
  words: 'Sat Jul 25, 2026 9am - Sun Jul 26, 2026 6pm (CEST)',
  note: 'We start on Saturday morning now, please answer again.',
  sequence: 1,
}
const mentors: Event = {
  uid: 'e2z6t1gqd5pl@calendar.example.com',
  title: 'Mentor lunch',
  start: '20261013T113000Z',
  words: 'Tue Oct 13, 2026 12:30pm - 1:30pm (BST)',
  zone: 'london',
  host: neil,
  place: 'Canteen, back room',
}
const pizza: Event = {
  uid: 'b4m8s3xkf7rv@calendar.example.com',
  title: 'Pizza party',
  start: '20260822T170000Z',
  words: 'Sat Aug 22, 2026 6pm - 11pm (BST)',
  zone: 'london',
  host: damon,
  place: 'Garden, 9 Elm Close',
  note: 'The oven is ready. How many are you?',
}

/** Invitation replies of four programs, alone and beside prose. */
export const calendars: RsvpCase[] = [
  ownCase(
    'ten-03',
    {
      me: adaeze,
      question: "Who accepted the volunteers' lunch, who declined, who hasn't answered?",
      start: '2026-04-07T09:00:00Z',
      now: '2026-04-13T11:00:00Z',
      alternative: true,
      tags: '[cal-reply] [google-style] [outlook-style] [apple-style] [tentative] [declined] [lang-de] [lang-fr] [no-answer]',
    },
    box => {
      invited(box, thanks, [louis, meera, jana, raphael, colette], '2026-04-07T09:00:00Z')
      const l = replied(box, 'google', thanks, louis, 'ACCEPTED', '2026-04-07T09:25:00Z')
      const m = replied(box, 'apple', thanks, meera, 'DECLINED', '2026-04-07T12:02:00Z')
      const j = replied(box, 'outlook', thanks, jana, 'ACCEPTED', '2026-04-08T07:45:00Z', { word: 'Zugesagt' })
      const r = replied(box, 'outlook', thanks, raphael, 'TENTATIVE', '2026-04-08T10:30:00Z', { word: 'Provisoire' })
      box.row(louis, 'yes', 1, l, '', 'ACCEPTED')
      box.row(meera, 'no', 0, m, '', 'DECLINED')
      box.row(jana, 'yes', 1, j, '', 'ACCEPTED')
      box.row(raphael, 'maybe', 1, r, '', 'TENTATIVE')
      box.none(colette)
    },
  ),
  ownCase(
    'ten-04',
    {
      me: astrid,
      question: 'how many chairs do I need for book club?',
      start: '2026-05-04T18:00:00Z',
      now: '2026-05-18T16:00:00Z',
      alternative: true,
      tags: '[cal-then-mail] [mail-then-cal] [change-of-mind] [cal-reply] [google-style] [apple-style]',
    },
    box => {
      const ask = invited(box, books, [tilda, manoj, connie], '2026-05-04T18:00:00Z')
      replied(box, 'google', books, tilda, 'ACCEPTED', '2026-05-04T18:40:00Z')
      const c = replied(box, 'apple', books, connie, 'ACCEPTED', '2026-05-05T06:55:00Z')
      office(box, manoj, "Hi Astrid, I can't come this time, I haven't even opened the book.\n\nManoj", {
        re: ask,
        to: [astrid],
        sentTo: [tilda, manoj, connie],
        at: '2026-05-06T12:00:00Z',
      })
      const t = box.mail(
        tilda,
        [astrid],
        'Tuesday',
        "Hi Astrid,\n\nsorry, I have to cancel book club on Tuesday, I've caught a nasty cold.\n\nTilda",
        { at: '2026-05-16T08:10:00Z' },
      )
      const m = replied(box, 'google', books, manoj, 'ACCEPTED', '2026-05-17T19:00:00Z')
      box.row(tilda, 'no', 0, t, 'I have to cancel book club on Tuesday')
      box.row(manoj, 'yes', 1, m, '', 'ACCEPTED')
      box.row(connie, 'yes', 1, c, '', 'ACCEPTED')
    },
  ),
  ownCase(
    'ten-14',
    {
      me: konrad,
      question: 'Who is coming to badminton on 23 September?',
      start: '2026-08-24T10:00:00Z',
      now: '2026-09-22T09:00:00Z',
      alternative: true,
      tags: '[recurrence] [cal-reply] [google-style] [outlook-style] [apple-style] [lang-de]',
    },
    box => {
      invited(box, badminton, [ilka, yannis, tabea], '2026-08-24T10:00:00Z')
      const i = replied(box, 'google', badminton, ilka, 'ACCEPTED', '2026-08-24T11:00:00Z')
      replied(box, 'outlook', badminton, yannis, 'ACCEPTED', '2026-08-24T12:30:00Z', { word: 'Zugesagt' })
      replied(box, 'apple', badminton, tabea, 'DECLINED', '2026-08-25T07:00:00Z')
      replied(box, 'google', badminton, ilka, 'DECLINED', '2026-09-14T08:00:00Z', {
        instance: { id: '20260916T170000Z', words: 'Wed Sep 16, 2026 7pm - 9pm (CEST)' },
      })
      const t = replied(box, 'apple', badminton, tabea, 'ACCEPTED', '2026-09-18T18:00:00Z', {
        instance: { id: '20260923T170000Z', words: 'Wed Sep 23, 2026 7pm - 9pm (CEST)' },
      })
      const y = replied(box, 'outlook', badminton, yannis, 'DECLINED', '2026-09-21T07:30:00Z', {
        word: 'Abgelehnt',
        instance: { id: '20260923T170000Z', words: 'Wed Sep 23, 2026 7pm - 9pm (CEST)' },
      })
      box.row(ilka, 'yes', 1, i, '', 'ACCEPTED')
      box.row(yannis, 'no', 0, y, '', 'DECLINED')
      box.row(tabea, 'yes', 1, t, '', 'ACCEPTED')
    },
  ),
  ownCase(
    'ten-15',
    {
      me: freya,
      question: 'Who has confirmed for the sailing weekend?',
      start: '2026-07-01T09:00:00Z',
      now: '2026-07-12T09:00:00Z',
      alternative: true,
      tags: '[sequence] [dtstamp] [cal-reply] [outlook-style] [google-style]',
    },
    box => {
      invited(box, sailing, [anders, pia], '2026-07-01T09:00:00Z')
      replied(box, 'outlook', sailing, anders, 'DECLINED', '2026-07-02T09:10:00Z')
      invited(box, saturday, [anders, pia], '2026-07-06T09:00:00Z')
      const a = replied(box, 'outlook', saturday, anders, 'ACCEPTED', '2026-07-06T17:20:00Z')
      const p = replied(box, 'google', saturday, pia, 'DECLINED', '2026-07-07T08:00:00Z')
      replied(box, 'outlook', sailing, anders, 'DECLINED', '2026-07-08T01:30:00Z', { stamp: '20260702T091215Z' })
      box.row(anders, 'yes', 1, a, '', 'ACCEPTED')
      box.row(pia, 'no', 0, p, '', 'DECLINED')
    },
  ),
  ownCase(
    'ten-16',
    {
      me: neil,
      question: 'Who can make the mentor lunch?',
      start: '2026-10-05T08:00:00Z',
      now: '2026-10-12T08:00:00Z',
      alternative: true,
      tags: '[counter] [tentative] [cal-reply] [outlook-style] [comment] [google-style]',
    },
    box => {
      invited(box, mentors, [carys, devika], '2026-10-05T08:00:00Z')
      const later = { ...mentors, start: '20261014T113000Z' }
      const c = replied(box, 'outlook', later, carys, 'TENTATIVE', '2026-10-05T09:40:00Z', {
        word: 'New Time Proposed',
        note: 'Would Wednesday work as well?',
        counter: true,
      })
      const d = replied(box, 'google', mentors, devika, 'ACCEPTED', '2026-10-06T07:00:00Z')
      box.row(carys, 'maybe', 1, c, '', 'TENTATIVE')
      box.row(devika, 'yes', 1, d, '', 'ACCEPTED')
    },
  ),
  ownCase(
    'ten-23',
    {
      me: damon,
      question: 'How many will come to the pizza party?',
      start: '2026-08-10T17:00:00Z',
      now: '2026-08-19T09:00:00Z',
      alternative: true,
      tags: '[cal-reply] [plus-ones] [comment] [google-style] [outlook-style]',
    },
    box => {
      invited(box, pizza, [lorna, hamish, celeste], '2026-08-10T17:00:00Z')
      const l = replied(box, 'google', pizza, lorna, 'ACCEPTED', '2026-08-10T18:00:00Z', { note: 'There will be four of us' })
      const h = replied(box, 'outlook', pizza, hamish, 'ACCEPTED', '2026-08-11T08:00:00Z')
      const c = replied(box, 'google', pizza, celeste, 'ACCEPTED', '2026-08-12T19:00:00Z', { guests: 1 })
      box.row(lorna, 'yes', 4, l, 'There will be four of us', 'ACCEPTED')
      box.row(hamish, 'yes', 1, h, '', 'ACCEPTED')
      box.row(celeste, 'yes', 2, c, '', 'ACCEPTED')
    },
  ),
]

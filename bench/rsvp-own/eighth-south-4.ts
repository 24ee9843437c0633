import { ownCase, type RsvpCase } from './builder'
import { ask, type Gathering, rsvp } from './eighth-south-kit'

const denise = 'Denise Kowalczyk <denise.k@example.com>'
const iain = 'Iain Strachan <iain.strachan@example.org>'
const priyanka = 'Priyanka Deshmukh <priyanka.deshmukh@example.com>'

const draft: Gathering = {
  uid: 'draftnight-1ab9@calendar.example.com',
  title: "Fantasy draft at Denise's",
  start: '2026-08-28T00:00:00Z',
  words: 'Thu Aug 27, 2026 7pm - 10pm (CDT)',
  zone: 'America/Chicago',
  host: denise,
  tongue: 'en',
}
const pottery: Gathering = {
  uid: 'clay-tuesdays-55e@calendar.example.org',
  title: 'Pottery, Tuesdays',
  start: '2026-09-15T18:00:00Z',
  words: 'Tue 15 Sep 2026 7pm - 9pm (BST)',
  zone: 'Europe/London',
  host: iain,
  tongue: 'en',
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
}
const lunch: Gathering = {
  uid: 'q3-supplier-lunch-804@calendar.example.com',
  title: 'Q3 supplier lunch',
  start: '2026-09-10T11:30:00Z',
  words: 'Thu 10 Sep 2026 12:30pm - 2pm (BST)',
  zone: 'Europe/London',
  host: priyanka,
  tongue: 'en',
}
const moved: Gathering = { ...lunch, start: '2026-09-16T11:30:00Z', words: 'Wed 16 Sep 2026 12:30pm - 2pm (BST)', sequence: 1 }
const disclaimer =
  'This email and any attachment may be privileged. If you have received it in error please delete it and tell the sender. We accept no liability for viruses.'

/** Invitation replies in English. */
export const englishReplies: RsvpCase[] = [
  ownCase(
    'eight-c-12',
    {
      me: denise,
      question: 'how many chairs do I need for the draft, not counting me?',
      start: '2026-08-11T15:00:00Z',
      tags: '[cal-reply] [counter] [google-style] [outlook-style] [apple-style] [plus-ones] [cal-then-mail] [question-no-answer] [phone-signature] Two counter proposals, one of them settled later.',
    },
    box => {
      const marcus = 'Marcus Tillery <marcus.tillery@example.net>'
      const jolene = 'Jolene Espinoza <jolene.espinoza@example.com>'
      const brent = 'Brent Haugen <brent.haugen@example.org>'
      const kayla = 'Kayla Yoon <kayla.yoon@example.net>'
      const rob = 'Rob DiSalvo <rob.disalvo@example.com>'
      const first = ask(
        box,
        draft,
        [marcus, jolene, brent, kayla, rob],
        '2026-08-11T15:00:00Z',
        'Laptops, snacks, no crying. I need to know how many chairs to borrow.',
      )
      const m = rsvp(box, 'google', draft, marcus, 'ACCEPTED', '2026-08-11T15:12:00Z', { guests: 1 })
      rsvp(box, 'apple', draft, brent, 'ACCEPTED', '2026-08-11T19:40:00Z')
      rsvp(box, 'outlook', draft, jolene, 'TENTATIVE', '2026-08-12T13:05:00Z', {
        counter: '2026-08-28T01:00:00Z',
        note: "Could we kick off at 8 instead? I've got soccer pickup.",
      })
      const k = rsvp(box, 'outlook', draft, kayla, 'DECLINED', '2026-08-12T14:22:00Z', {
        counter: '2026-08-30T21:00:00Z',
        note: 'Any chance of Sunday afternoon?',
      })
      box.reply(first, rob, 'do we keep keepers this year or is it a full redraft?? and whats the buy in\n\nSent from my iPhone', {
        at: '2026-08-12T16:55:00Z',
      })
      const j = rsvp(box, 'outlook', draft, jolene, 'ACCEPTED', '2026-08-18T12:10:00Z', { note: 'Found a carpool, 7 is good.' })
      const b = box.mail(
        brent,
        [denise],
        'tonight',
        'Hey D, gonna have to bail on the draft, kiddo came home with strep and Jess is on shift till midnight. Autopick me and please for the love of god no kickers before round 14.\n\nBrent',
        { at: '2026-08-27T18:31:00Z' },
      )
      box.row(marcus, 'yes', 2, m, '', 'ACCEPTED')
      box.row(jolene, 'yes', 1, j, '', 'ACCEPTED')
      box.row(brent, 'no', 0, b, 'gonna have to bail on the draft')
      box.row(kayla, 'no', 0, k, '', 'DECLINED')
      box.none(rob)
    },
  ),
  ownCase(
    'eight-c-13',
    {
      me: iain,
      question: "Who's at pottery on 6 October?",
      start: '2026-09-07T10:00:00Z',
      tags: '[cal-reply] [recurrence] [dtstamp] [google-style] [outlook-style] [apple-style] [thunderbird] [cal-then-mail] Weekly class; answers to the series and to single evenings, one in prose.',
    },
    box => {
      const morag = 'Morag Leith <morag.leith@example.com>'
      const fenella = 'Fenella Crozier <fenella.crozier@example.net>'
      const struan = 'Struan Baird <struan.baird@example.org>'
      const wilf = 'Wilf Dunmore <wilf.dunmore@example.com>'
      const first = ask(
        box,
        pottery,
        [morag, fenella, struan, wilf],
        '2026-09-07T10:00:00Z',
        'Clay included. Tell me if you miss one so that I can offer the wheel.',
      )
      rsvp(box, 'google', pottery, morag, 'ACCEPTED', '2026-09-07T10:44:00Z')
      const s = rsvp(box, 'outlook', pottery, struan, 'TENTATIVE', '2026-09-07T12:30:00Z')
      const w = rsvp(box, 'apple', pottery, wilf, 'ACCEPTED', '2026-09-09T20:04:00Z')
      rsvp(box, 'apple', pottery, wilf, 'DECLINED', '2026-09-10T02:45:00Z', { stamp: '2026-09-07T19:20:31Z' })
      const f = rsvp(box, 'thunderbird', pottery, fenella, 'ACCEPTED', '2026-09-20T17:00:00Z', { instance: '2026-10-06T18:00:00Z' })
      rsvp(box, 'thunderbird', pottery, fenella, 'DECLINED', '2026-09-20T17:02:00Z')
      rsvp(box, 'outlook', pottery, struan, 'ACCEPTED', '2026-09-22T09:15:00Z', { instance: '2026-10-13T18:00:00Z' })
      const m = box.reply(
        first,
        morag,
        "Iain - the jug survived the kiln!! Thank you.\nOn another matter I'm at my sister's in Orkney for the first two Tuesdays in October, so somebody else may as well have my wheel those weeks.\n\nMorag",
        { at: '2026-09-24T11:36:00Z' },
      )
      box.row(morag, 'no', 0, m, "I'm at my sister's in Orkney for the first two Tuesdays in October")
      box.row(fenella, 'yes', 1, f, '', 'ACCEPTED')
      box.row(struan, 'maybe', 1, s, '', 'TENTATIVE')
      box.row(wilf, 'yes', 1, w, '', 'ACCEPTED')
    },
  ),
  ownCase(
    'eight-c-14',
    {
      me: priyanka,
      question: 'Final list for the supplier lunch please, with the date as it is now',
      start: '2026-08-24T09:00:00Z',
      tags: '[cal-reply] [reschedule] [sequence] [delegated] [comment] [outlook-style] [google-style] [disclaimer] [no-answer] Lunch moved to another day; one sends a colleague.',
    },
    box => {
      const gareth = 'Gareth Pugh-Jones <gareth.pugh-jones@example.org>'
      const annika = 'Annika Dahl <annika.dahl@example.net>'
      const tobias = 'Tobias Lenk <tobias.lenk@example.org>'
      const yewande = 'Yewande Coker <yewande.coker@example.com>'
      const hattie = 'Hattie Bloom <hattie.bloom@example.org>'
      const all = [gareth, annika, tobias, yewande]
      ask(box, lunch, all, '2026-08-24T09:00:00Z', 'Brasserie at the Wharf.')
      rsvp(box, 'outlook', lunch, gareth, 'ACCEPTED', '2026-08-24T09:20:00Z')
      rsvp(box, 'google', lunch, annika, 'ACCEPTED', '2026-08-24T13:00:00Z')
      rsvp(box, 'outlook', lunch, yewande, 'TENTATIVE', '2026-08-25T08:10:00Z')
      const again = ask(
        box,
        moved,
        all,
        '2026-08-27T10:00:00Z',
        'The Wharf is closed on the 10th, so we move to Wednesday the 16th. Please answer afresh, I start from zero.',
      )
      const t = rsvp(box, 'zimbra', moved, tobias, 'DELEGATED', '2026-08-27T10:41:00Z', { to: hattie })
      const g = rsvp(box, 'outlook', moved, gareth, 'ACCEPTED', '2026-08-27T11:15:00Z', {
        note: "Plus Ffion from accounts, she's the one with the company card.",
      })
      const h = rsvp(box, 'outlook', moved, hattie, 'ACCEPTED', '2026-08-28T07:58:00Z', { behalf: tobias })
      const y = box.reply(
        again,
        yewande,
        `Hi Priyanka,\n\nthe 16th is our audit so there's no way I'm being let out of the building. Shame, I'd looked at the menu already.\n\nYewande\n\n${disclaimer}`,
        { at: '2026-08-28T09:25:00Z' },
      )
      box.mail(
        hattie,
        [priyanka],
        'dietary',
        `Hello, we haven't met - Tobias volunteered me for your lunch. No shellfish for me please, unless you want drama.\n\nHattie Bloom\nLenk & Sons\n\n${disclaimer}`,
        { at: '2026-09-01T15:40:00Z' },
      )
      box.row(gareth, 'yes', 2, g, "Plus Ffion from accounts, she's the one with the company card.", 'ACCEPTED')
      box.row(tobias, 'no', 0, t, '', 'DELEGATED')
      box.row(hattie, 'yes', 1, h, '', 'ACCEPTED')
      box.row(yewande, 'no', 0, y, "there's no way I'm being let out of the building")
      box.none(annika)
    },
  ),
]

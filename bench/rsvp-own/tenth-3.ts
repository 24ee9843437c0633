import { ownCase, type RsvpCase } from './builder'
import { desktop, office, phone, phoneMark } from './tenth-mail'

const selina = 'Selina Koch <selina.koch@example.com>'
const joel = 'Joel Stein <joel.stein@example.org>'
const hanne = 'Hanne Moe <hanne.moe@example.net>'
const viktor = 'Viktor Lund <viktor.lund@example.com>'

const aylin = 'Aylin Sahin <aylin.sahin@example.com>'
const brandt = 'Julia Brandt <julia.brandt@example.com>'
const ortega = 'Julia Ortega <julia.ortega@example.org>'
const rohan = 'Rohan Das <rohan.das@example.net>'

const malin = 'Malin Forss <malin.forss@example.com>'
const kieran = 'Kieran Poe <kieran.poe@example.org>'
const divya = 'Divya Iyer <divya.iyer@example.com>'
const sten = 'Sten Aho <sten.aho@example.net>'

const orla = 'Orla Kehoe <orla.kehoe@example.com>'
const tobias = 'Tobias Falk <tobias.falk@example.com>'
const ingrid = 'Ingrid Solheim <ingrid.solheim@example.org>'
const caleb = 'Caleb Nunn <caleb.nunn@example.net>'

const giles = 'Giles Penn <giles.penn@example.com>'
const andrei = 'Andrei Pop <andrei.pop@example.org>'
const kelly = 'Kelly Snow <kelly.snow@example.com>'

const paula = 'Paula Grieve <paula.grieve@example.com>'
const zoe = 'Zoe Farr <zoe.farr@example.org>'
const eamon = 'Eamon Birch <eamon.birch@example.com>'
const kurt = 'Kurt Alm <kurt.alm@example.net>'

/** Numbers and dates that change, namesakes, a proxy who was wrong. */
export const changes: RsvpCase[] = [
  ownCase(
    'ten-20',
    {
      me: selina,
      question: 'how many people should I cook for at Easter?',
      start: '2026-03-16T11:00:00Z',
      now: '2026-04-03T16:00:00Z',
      alternative: true,
      tags: '[party-change] [plus-ones] [kids] [phone-signature]',
    },
    box => {
      const ask = box.invite(
        [joel, hanne, viktor],
        'Easter brunch at ours',
        'Brunch and egg hunt on Easter Sunday, 5 April, from 11. Let me know how many you will be.\n\nSelina',
      )
      const j = box.reply(ask, joel, "We're coming, three of us.\nJoel")
      const h = office(box, hanne, 'Yes, gladly! Two adults and two kids.\n\nHanne', {
        re: ask,
        to: [selina],
        sentTo: [joel, hanne, viktor],
        at: '2026-03-17T14:00:00Z',
      })
      const v = box.reply(ask, viktor, `Just me this time, but I'll be there.${phoneMark}`, { below: phone })
      const j2 = box.reply(j, joel, 'There will be four of us now, my mother-in-law is coming too.', { at: '2026-03-27T15:00:00Z' })
      const h2 = office(box, hanne, 'Emil has to work on Sunday, so we are only three. See you then!\n\nHanne', {
        re: h,
        to: [selina],
        sentTo: [selina],
        at: '2026-04-01T09:00:00Z',
      })
      box.row(joel, 'yes', 4, j2, 'There will be four of us now')
      box.row(hanne, 'yes', 3, h2, 'we are only three')
      box.row(viktor, 'yes', 1, v, "Just me this time, but I'll be there")
    },
  ),
  ownCase(
    'ten-21',
    {
      me: aylin,
      question: 'Has Julia replied? Full list for the team breakfast please',
      start: '2026-09-21T07:00:00Z',
      now: '2026-09-30T17:00:00Z',
      alternative: true,
      tags: '[thanks-no-answer] [question-no-answer] [same-first-name] [signature] [phone-signature] [no-answer]',
    },
    box => {
      const ask = box.invite(
        [brandt, ortega, rohan],
        'Team breakfast, 2 October',
        'Rolls and good coffee for everybody on Friday 2 October at 9:00. Please reply by Tuesday.\n\nAylin',
      )
      office(box, brandt, 'Thank you for the kind invitation, Aylin!\n\nJulia\n\nJulia Brandt\nCustomer Service', {
        re: ask,
        to: [aylin],
        sentTo: [brandt, ortega, rohan],
        at: '2026-09-21T08:10:00Z',
      })
      const o = box.reply(ask, ortega, `Sounds good, I'll be there at nine.\n\nJulia${phoneMark}`, {
        below: phone,
        at: '2026-09-21T08:30:00Z',
      })
      box.reply(ask, rohan, 'Is it in the canteen or in the big meeting room? And is there a vegan option?', { at: '2026-09-22T09:30:00Z' })
      box.row(ortega, 'yes', 1, o, "I'll be there at nine")
      box.none(brandt, rohan)
    },
  ),
  ownCase(
    'ten-25',
    {
      me: malin,
      question: 'Who has confirmed the new date for ramen night?',
      start: '2026-02-16T09:00:00Z',
      now: '2026-03-10T12:00:00Z',
      alternative: true,
      tags: '[reschedule] [host-message] [phone-signature] [no-answer]',
    },
    box => {
      const ask = box.invite([kieran, divya, sten], 'Ramen night on 6 March', 'Ramen at mine on Friday 6 March, 19:00. Coming?\n\nMalin')
      box.reply(ask, kieran, "I'm in!\nKieran", { at: '2026-02-16T11:00:00Z' })
      box.reply(ask, divya, `Yes, I'd love to.${phoneMark}`, { below: phone, at: '2026-02-16T12:00:00Z' })
      const moved = box.mail(
        malin,
        [kieran, divya, sten],
        'Re: Ramen night on 6 March',
        'Hello all, my kitchen will not be ready in time, so ramen night moves to Friday 13 March. Please tell me again whether you can come, your answers for the 6th no longer count.\n\nMalin',
        { re: ask, at: '2026-02-25T09:00:00Z' },
      )
      const d = box.reply(moved, divya, `The 13th is fine for me.${phoneMark}`, { below: phone, at: '2026-02-25T10:00:00Z' })
      const s = office(box, sten, "Sorry Malin, I can't do the 13th.\n\nSten", {
        re: moved,
        to: [malin],
        sentTo: [kieran, divya, sten],
        at: '2026-02-26T10:00:00Z',
      })
      box.row(divya, 'yes', 1, d, 'The 13th is fine for me')
      box.row(sten, 'no', 0, s, "I can't do the 13th")
      box.none(kieran)
    },
  ),
  ownCase(
    'ten-26',
    {
      me: orla,
      question: 'headcount for the apple pressing?',
      start: '2026-09-24T09:00:00Z',
      now: '2026-10-03T09:00:00Z',
      alternative: true,
      tags: '[partial] [kids] [number-words] [phone-signature] [plus-ones]',
    },
    box => {
      const ask = box.invite(
        [tobias, ingrid, caleb],
        'Apple pressing, Sunday 4 October',
        'The press is ours all day on Sunday 4 October, starting at 10. Who will come, and how many?\n\nOrla',
      )
      const t = box.reply(ask, tobias, "We'll be two adults and three kids, and the dog of course.\n\nTobias")
      const i = box.reply(ask, ingrid, `I can only come after lunch, around two, but I'll stay till the end.${phoneMark}`, {
        below: phone,
        at: '2026-09-25T11:00:00Z',
      })
      const c = box.reply(ask, caleb, 'Not for me this year, sorry!\n\nSent from my Galaxy')
      box.row(tobias, 'yes', 5, t, "We'll be two adults and three kids")
      box.row(ingrid, 'yes', 1, i, 'I can only come after lunch')
      box.row(caleb, 'no', 0, c, 'Not for me this year')
    },
  ),
  ownCase(
    'ten-27',
    {
      me: giles,
      question: "who is in for Tuesday's squash?",
      start: '2026-01-15T12:00:00Z',
      now: '2026-01-19T12:00:00Z',
      alternative: true,
      tags: '[bottom-post] [quote-trap]',
    },
    box => {
      const ask = box.invite(
        [andrei, kelly],
        'Squash on Tuesday 20 January',
        'Court 3 at 18:00 on Tuesday 20 January. Are you playing?\n\nGiles',
      )
      const a = box.reply(ask, andrei, "No, I can't this week.\n\nAndrei", { cc: [kelly], at: '2026-01-15T13:00:00Z' })
      const k = box.mail(
        kelly,
        [giles],
        'Re: Squash on Tuesday 20 January',
        "On 15/01/2026 13:00, Andrei Pop wrote:\n> No, I can't this week.\n>\n> Andrei\n\nI can! See you on Tuesday.\nKelly",
        { re: a, cc: [andrei], alternative: false, at: '2026-01-16T13:00:00Z' },
      )
      box.row(andrei, 'no', 0, a, "I can't this week")
      box.row(kelly, 'yes', 1, k, 'See you on Tuesday')
    },
  ),
  ownCase(
    'ten-29',
    {
      me: paula,
      question: 'who is coming to paint the playground?',
      start: '2026-04-10T08:00:00Z',
      now: '2026-04-23T08:00:00Z',
      alternative: true,
      tags: '[proxy] [change-of-mind] [phone-signature]',
    },
    box => {
      const ask = box.invite(
        [zoe, eamon, kurt],
        'Playground painting 25 April',
        'The playground needs a fresh coat of paint on Saturday 25 April, 10 to 4. Who can help?\n\nPaula',
      )
      const z = box.reply(ask, zoe, "I can! Eamon won't be able to come, he told me he is away that week.\n\nZoe")
      const e = box.reply(ask, eamon, `Hi Paula, Zoe mixed that up, I'm back on Friday and will come and help.\n\nEamon${phoneMark}`, {
        below: phone,
        at: '2026-04-15T20:00:00Z',
      })
      const k = box.reply(ask, kurt, "I don't know yet, I'll tell you next week.\n\nKurt", {
        below: desktop,
        alternative: false,
        at: '2026-04-16T09:00:00Z',
      })
      box.row(zoe, 'yes', 1, z, 'I can!')
      box.row(eamon, 'yes', 1, e, "I'm back on Friday and will come and help")
      box.row(kurt, 'maybe', 1, k, "I don't know yet, I'll tell you next week")
    },
  ),
]

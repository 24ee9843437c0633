import { ownCase, type RsvpCase } from './builder'
import { forwarded } from './quoting'
import { disclaimer, office, phone, phoneMark, yahoo } from './tenth-mail'

const greta = 'Greta Nilsen <greta.nilsen@example.com>'
const marcus = 'Marcus Webb <marcus.webb@example.org>'
const ivana = 'Ivana Petrovic <ivana.p@example.net>'
const dylan = 'Dylan Moore <dylan.moore@example.com>'
const steffi = 'Steffi Lang <steffi.lang@example.org>'
const hugh = 'Hugh Carr <hugh.carr@example.net>'

const milan = 'Milan Horvat <milan@example.com>'
const becky = 'Becky Tran <becky.tran@example.com>'
const olli = 'Olli Saari <olli.saari@example.org>'
const farah = 'Farah Nasser <farah.nasser@example.net>'
const grant = 'Grant Lowe <grant@example.org>'

const rasmus = 'Rasmus Eld <rasmus.eld@example.org>'
const novotny = 'Peter Novotny <peter.novotny@example.com>'
const sands = 'Peter Sands <peter.sands@example.org>'
const hilde = 'Hilde Brun <hilde.brun@example.net>'
const kirsty = 'Kirsty Mack <kirsty.mack@example.com>'
const leon = 'Leon Fabre <leon.fabre@example.org>'

const yusuf = 'Yusuf Kaya <yusuf.kaya@example.com>'
const joanna = 'Joanna Field <joanna.field@example.com>'
const colm = 'Colm Byrne <colm.byrne@example.org>'
const sadie = 'Sadie Orr <sadie.orr@example.org>'

const pippa = 'Pippa Wren <pippa.wren@example.com>'
const nadim = 'Nadim Sayed <nadim.sayed@example.com>'
const lottie = 'Lottie Ames <lottie.ames@example.org>'
const rolf = 'Rolf Eriksen <rolf.eriksen@example.net>'
const bea = 'Bea Cross <bea.cross@example.org>'
const lamb = 'Theo Lamb <theo.lamb@example.com>'

const jude = 'Jude Farrow <jude.farrow@example.com>'
const mia = 'Mia Holt <mia.holt@example.org>'
const pascal = 'Pascal Roy <pascal.roy@example.com>'
const nina = 'Nina Berger <nina.berger@example.net>'
const ed = 'Ed Tate <ed.tate@example.com>'

/** Plain threads: who changes, who speaks for whom, how short an answer can be. */
export const threads: RsvpCase[] = [
  ownCase(
    'ten-01',
    {
      me: greta,
      question: "List everyone who RSVP'd to the bonfire supper",
      start: '2026-10-20T17:20:00Z',
      now: '2026-11-05T09:00:00Z',
      alternative: true,
      tags: '[basic] [couple] [kids] [no-answer] [question-no-answer] [phone-signature] [signature] [host-message] [plus-ones]',
    },
    box => {
      const ask = box.invite(
        [marcus, ivana, dylan, steffi, hugh],
        'Bonfire supper on 7 November',
        'Hi everyone,\n\nwe are lighting the big bonfire again on Saturday 7 November, from 5pm. Baked potatoes and sausages for all.\n\nPlease let me know if you can make it and how many of you there will be.\n\nGreta',
      )
      const m = box.reply(ask, marcus, "Hi Greta,\n\nwe'd love to! There will be four of us, Jen, me and both girls.\n\nMarcus", {
        at: '2026-10-20T19:05:00Z',
      })
      const i = box.reply(ask, ivana, `Count me in, plus one hungry teenager.\n\nIvana${phoneMark}`, { below: phone })
      const d = office(
        box,
        dylan,
        "Dear Greta,\n\nthanks for asking us, but we can't make it this year, we have family staying.\n\nKind regards,\nDylan\n\nDylan Moore\nSite manager\nMoore & Hart Ltd",
        { re: ask, to: [greta], sentTo: [marcus, ivana, dylan, steffi, hugh], at: '2026-10-22T08:40:00Z' },
      )
      const s = box.reply(ask, steffi, 'Is that the field behind the church? And will there be something for vegetarians?')
      box.reply(s, greta, 'Hi Steffi, yes, the same field as last year, and yes, lots. Will you come?')
      box.row(marcus, 'yes', 4, m, 'There will be four of us')
      box.row(ivana, 'yes', 2, i, 'Count me in, plus one hungry teenager')
      box.row(dylan, 'no', 0, d, "we can't make it this year")
      box.none(steffi, hugh)
    },
  ),
  ownCase(
    'ten-02',
    {
      me: milan,
      question: "who's coming kayaking?",
      start: '2026-06-01T16:05:00Z',
      now: '2026-06-13T08:00:00Z',
      alternative: true,
      tags: '[change-of-mind] [quote-trap] [phone-signature] [host-message] [no-answer]',
    },
    box => {
      const ask = box.invite(
        [becky, olli, farah, grant],
        'Kayak trip, Sunday 14 June',
        "Hi paddlers,\n\nthe kayaks are booked for Sunday 14 June, 10 o'clock at the boathouse. Who wants one?\n\nMilan",
      )
      const b = box.reply(ask, becky, "Yes, I'll come!\nBecky", { at: '2026-06-01T18:30:00Z' })
      const o = box.reply(ask, olli, `I'd love to but we're at my sister's that weekend.\n\nOlli${phoneMark}`, {
        below: phone,
        at: '2026-06-01T20:15:00Z',
      })
      const great = box.reply(b, milan, "Great, Becky. Don't forget a towel.", { at: '2026-06-02T07:00:00Z' })
      const f = box.reply(ask, farah, 'Sure, sign me up.\n\nFarah', { below: yahoo })
      const b2 = box.reply(great, becky, "Hi Milan, sorry, I won't be able to come on Sunday after all. My shoulder is still hurting.", {
        at: '2026-06-10T19:12:00Z',
      })
      const o2 = box.reply(o, olli, `My sister has cancelled, so I can come on the 14th now!${phoneMark}`, {
        below: phone,
        at: '2026-06-11T10:05:00Z',
      })
      box.row(becky, 'no', 0, b2, "I won't be able to come on Sunday after all")
      box.row(olli, 'yes', 1, o2, 'I can come on the 14th now')
      box.row(farah, 'yes', 1, f, 'Sure, sign me up')
      box.none(grant)
    },
  ),
  ownCase(
    'ten-05',
    {
      me: rasmus,
      question: "List everyone who RSVP'd to the bowling",
      start: '2026-03-09T11:00:00Z',
      now: '2026-03-18T19:00:00Z',
      alternative: true,
      tags: '[proxy] [same-first-name] [forwarded] [thanks-no-answer] [no-answer]',
    },
    box => {
      const ask = box.invite(
        [novotny, sands, hilde, kirsty, leon],
        'Bowling on 20 March',
        'Hello team,\n\nbowling on Friday 20 March, 19:00 at Strike Lanes. Please tell me if you are coming so that I can book.\n\nRasmus',
      )
      const h = box.reply(ask, hilde, "I'm coming! Peter Sands asked me to tell you he can't, he has a late shift.\n\nHilde")
      const fwd = forwarded(
        {
          from: novotny,
          date: new Date('2026-03-10T08:20:00Z'),
          subject: 'Bowling on 20 March',
          text: "Hi Kirsty, please tell Rasmus that I'll be there on Friday. Peter",
        },
        kirsty,
      )
      const k = box.mail(kirsty, [rasmus], 'Fwd: Bowling on 20 March', `Yes from me, and this one came to me by mistake:\n\n${fwd}`, {
        at: '2026-03-10T09:15:00Z',
      })
      box.reply(ask, leon, 'Thanks a lot for organising this, Rasmus!', { below: phone })
      box.row(novotny, 'yes', 1, k, "I'll be there on Friday")
      box.row(sands, 'no', 0, h, "Peter Sands asked me to tell you he can't")
      box.row(hilde, 'yes', 1, h, "I'm coming!")
      box.row(kirsty, 'yes', 1, k, 'Yes from me')
      box.none(leon)
    },
  ),
  ownCase(
    'ten-06',
    {
      me: yusuf,
      question: 'who said yes to film night?',
      start: '2026-11-05T10:00:00Z',
      now: '2026-11-12T16:00:00Z',
      alternative: true,
      tags: '[alt-address] [signature] [disclaimer] [phone-signature]',
    },
    box => {
      const ask = box.invite(
        [joanna, colm, sadie],
        'Film night, Friday 13 November',
        "Friday 13 November, 20:00 at mine. Something scary of course. Tell me if you're coming!\n\nYusuf",
      )
      const j = box.mail(
        'Joanna Field <jfield@example.net>',
        [yusuf],
        'RE: Film night, Friday 13 November',
        `Hi Yusuf, using my office mail today, the other one is playing up. I'm in for Friday and I'll bring popcorn.\n\nJoanna\n\nJoanna Field | Payroll\nBrightwater Council\n2 Station Road | T 01632 960777\n\n${disclaimer}`,
      )
      const c = box.reply(ask, colm, `Yep, see you on Friday!${phoneMark}`, { below: phone, at: '2026-11-06T07:30:00Z' })
      const s = box.reply(ask, sadie, 'Not this time, sorry. I have night shifts all week.', { at: '2026-11-08T21:40:00Z' })
      box.row(joanna, 'yes', 1, j, "I'm in for Friday")
      box.row(colm, 'yes', 1, c, 'see you on Friday')
      box.row(sadie, 'no', 0, s, 'Not this time, sorry')
    },
  ),
  ownCase(
    'ten-08',
    {
      me: pippa,
      question: 'how many are we for ice skating?',
      start: '2026-01-08T12:00:00Z',
      now: '2026-01-17T09:00:00Z',
      alternative: true,
      tags: '[emoji-only] [same-here] [number-words] [phone-signature] [kids] [plus-ones]',
    },
    box => {
      const ask = box.invite(
        [nadim, lottie, rolf, bea, lamb],
        'Ice skating, 18 January?',
        "Skating at the rink on Sunday 18 January from two. Who's coming, and how many of you?\n\nPippa",
      )
      const n = box.reply(ask, nadim, "There'll be five of us!\nNadim", { cc: [lottie, rolf, bea, lamb], at: '2026-01-08T12:30:00Z' })
      const l = box.reply(ask, lottie, `👍${phoneMark}`, { below: phone, at: '2026-01-08T12:50:00Z' })
      const b = box.mail(bea, [pippa, nadim], 'Re: Ice skating, 18 January?', `Same here, but only two of us.\n\n${phone(n)}`, {
        re: n,
        cc: [lottie, rolf, lamb],
        at: '2026-01-08T13:15:00Z',
      })
      const r = box.reply(ask, rolf, '👎 sorry\n\nSent from my Galaxy', { at: '2026-01-09T07:30:00Z' })
      const t = box.reply(ask, lamb, "Hi Pippa, we're coming, four with the kids.", { below: phone, at: '2026-01-11T18:00:00Z' })
      box.row(nadim, 'yes', 5, n, "There'll be five of us")
      box.row(lottie, 'yes', 1, l, '👍')
      box.row(rolf, 'no', 0, r, '👎')
      box.row(bea, 'yes', 2, b, 'Same here')
      box.row(lamb, 'yes', 4, t, "we're coming, four with the kids")
    },
  ),
  ownCase(
    'ten-09',
    {
      me: jude,
      question: "Who's coming to our gig?",
      start: '2026-09-21T15:00:00Z',
      now: '2026-10-07T12:00:00Z',
      alternative: true,
      tags: '[yes-then-conditional] [soft-no] [sarcasm] [phone-signature] [plus-ones]',
    },
    box => {
      const ask = box.invite(
        [mia, pascal, nina, ed],
        'Our gig at the Lantern, Friday 9 October',
        'Dear friends,\n\nwe are playing at the Lantern on Friday 9 October, doors at 19:30. I can put you on the guest list, so please answer.\n\nJude',
      )
      const m = box.reply(ask, mia, "I'll definitely come!\nMia", { at: '2026-09-21T18:00:00Z' })
      const p = box.reply(ask, pascal, `I wish I could, but I'm in Oslo until Sunday. Have a great show!${phoneMark}`, {
        below: phone,
        at: '2026-09-22T08:31:00Z',
      })
      const n = box.reply(
        ask,
        nina,
        "Oh lovely, three hours of drum solos, exactly what my headache was waiting for. No thanks, dear, I'm staying at home.",
        { below: yahoo },
      )
      const e = box.reply(ask, ed, "Of course! I'm bringing my dad, he still has your first tape.\n\nEd")
      const m2 = box.reply(m, mia, 'Jude, small problem: I can only come if my sister takes the kids that night. I will let you know.', {
        at: '2026-10-05T20:10:00Z',
      })
      box.row(mia, 'maybe', 1, m2, 'I can only come if my sister takes the kids that night')
      box.row(pascal, 'no', 0, p, "I wish I could, but I'm in Oslo until Sunday")
      box.row(nina, 'no', 0, n, "No thanks, dear, I'm staying at home")
      box.row(ed, 'yes', 2, e, "I'm bringing my dad")
    },
  ),
]

import { ownCase, type RsvpCase } from './builder'
import { answer, googleText, invitation, type Meeting } from './calendar-styles'
import { forwarded, marked } from './quoting'

const howard = 'Howard Binns <howard.binns@example.com>'
const glenys = 'Glenys Parry <glenys.parry@example.org>'
const rajesh = 'Rajesh Nair <rajesh.nair@example.net>'
const moyra = 'Moyra Scott <moyra.scott@example.org>'
const tilly = 'Tilly Hargreaves <tilly.h@example.com>'
const ernest = 'Ernest Cope <ernest.cope@example.net>'

const beatrix = 'Beatrix Holloway <beatrix.holloway@example.com>'
const leonard = 'Leonard Askew <leonard.askew@example.org>'
const pippa = 'Pippa Vane <pippa.vane@example.net>'
const desmond = 'Desmond Clay <desmond.clay@example.com>'
const ursula = 'Ursula Grant <ursula.grant@example.org>'
const frank = 'Frank Odell <frank.odell@example.net>'

const tamsin = 'Tamsin Boyle <tamsin.boyle@example.com>'
const ffion = 'Ffion Rees <ffion.rees@example.org>'
const gus = 'Gus Harlow <gus.harlow@example.net>'
const hana = 'Hana Brook <hana.brook@example.com>'
const ines = 'Ines Marlow <ines.marlow@example.org>'
const rosie = 'Rosie Penn <rosie.penn@example.net>'

const at = (mail: string, ...names: string[]) => names.map(name => `> ${name}`).join('\n') + mail

/** Answers by another hand, numbered questions, a series. */
export const hands: RsvpCase[] = [
  ownCase(
    'eight-a-14',
    {
      me: howard,
      question: 'who on the street said yes to the party on the 11th of july?',
      start: '2026-06-15T17:00:00Z',
      tags: '[forwarded] [alt-address] [proxy] [kids] [number-words] [phone-signature]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [glenys, rajesh, moyra, tilly, ernest],
        'Mafeking Street: street party!',
        "Dear neighbours,\n\nThe road is ours from noon on Saturday 11 July. Tables down the middle, everybody brings a dish, no politics before the pudding. Please let me know whether your house is taking part and how many of you there'll be.\n\nIf anyone has bunting from the Jubilee, now is the hour.\n\nHoward, no. 9",
      )
      const lost = {
        from: moyra,
        date: new Date('2026-06-15T20:41:00Z'),
        subject: 'Re: Mafeking Street: street party!',
        text: 'Hello dear, would you tell Howard we shall both be out on the road with our folding chairs, Jim has oiled them specially. I have nine yards of bunting.\n\nMoyra',
      }
      const g1 = box.mail(
        glenys,
        [howard],
        'Fwd: Re: Mafeking Street: street party!',
        `Howard, this came to me, I think she pressed the wrong button.\n\nGlenys\n\n${forwarded(lost, glenys)}`,
      )
      const r = box.mail(
        'R. Nair (Estates) <rnair.estates@example.org>',
        [howard],
        'Street party, no. 14',
        'Hi Howard, Rajesh from number 14 here, on the work account. 3 adults and 2 kids from us, and I can man the barrier in the morning.\n\nR. Nair\nEstates Officer',
      )
      const t = box.reply(ask, tilly, 'Yep yep yep. Me, Josh and three kinds of hummus 🎉\n\nTilly x\n\nSent from Outlook for iOS')
      box.mail(
        'Highways Team <noreply@example.net>',
        [howard],
        'Temporary closure TC/26/0419 approved',
        'Your application to close Mafeking Street on Saturday 11 July has been accepted. Two officers will attend. Do not reply to this message.',
      )
      const e = box.mail(
        'Pam Cope <pam.cope@example.com>',
        [howard],
        'Dad at no. 22',
        "Hello Howard, Dad (Ernest) has fallen out with his tablet so I'm writing for him. He'll have the racing on and doesn't want to sit outside, but he wouldn't say no to a plate of something.\n\nPam",
      )
      const g = box.mail(
        glenys,
        [howard],
        'me and the trifle',
        "Howard I never said about myself. I'm at my sister's in Rhyl from the 9th so no party and no trifle this year.\n\nGlenys",
      )
      box.row(moyra, 'yes', 2, g1, 'we shall both be out on the road with our folding chairs')
      box.row(rajesh, 'yes', 5, r, '3 adults and 2 kids from us')
      box.row(tilly, 'yes', 2, t, 'Yep yep yep.')
      box.row(ernest, 'no', 0, e, "He'll have the racing on and doesn't want to sit outside")
      box.row(glenys, 'no', 0, g, "I'm at my sister's in Rhyl from the 9th so no party and no trifle this year.")
    },
  ),
  ownCase(
    'eight-a-15',
    {
      me: beatrix,
      question: 'Number attending the annual dinner, with guests',
      start: '2026-10-05T09:00:00Z',
      tags: '[inline-reply] [bottom-post] [change-of-mind] [plus-ones] [no-answer]',
    },
    box => {
      const a = 'a) Are you attending?'
      const b = 'b) Name of guest, if any'
      const c = 'c) Meat, fish or vegetarian?'
      const d = 'd) Will you stand again for the committee?'
      const ask = box.invite(
        [leonard, pippa, desmond, ursula, frank],
        'Annual dinner, Castle Hotel',
        `Dear committee,\n\nThe annual dinner of the Horticultural is at the Castle Hotel on Friday 20 November, 7 for 7.30. Please let me have:\n\n${a}\n${b}\n${c}\n${d}\n\nWith thanks,\nBeatrix`,
      )
      const l = box.reply(
        ask,
        leonard,
        `${at('\n\nIndeed.\n\n', a)}${at('\n\nMrs Askew, naturally.\n\n', b)}${at('\n\nFish twice.\n\n', c)}${at('\n\nOver my dead body.\n\nL.A.', d)}`,
        { quoteBelow: false },
      )
      const p = box.reply(
        ask,
        pippa,
        `${at("\n\nSadly I'm page-turning at the school concert that night.\n\n", a)}${at('\n\nYes, happily!\n\nPippa', b, c, d)}`,
        { quoteBelow: false },
      )
      const y = box.reply(ask, desmond, 'a) y\nb) n/a\nc) veg\nd) only if nobody else will\n\nDes\n\nSent from my iPad')
      const below = marked('en')(ask)
      box.reply(
        ask,
        ursula,
        `${below}\n\nI should have to bring Mother, as her carer doesn't do Fridays. I'll ask the Castle about the wheelchair and let you know.\n\nUrsula`,
        { quoteBelow: false },
      )
      const u = box.reply(
        ask,
        ursula,
        `${below}\n\nThe Castle has a ramp, so Mother and I will both dine. Lamb twice. As to d), no, I have done my twelve years.\n\nUrsula`,
        {
          quoteBelow: false,
          at: '2026-10-09T16:00:00Z',
        },
      )
      box.row(leonard, 'yes', 2, l, 'Indeed.')
      box.row(pippa, 'no', 0, p, "Sadly I'm page-turning at the school concert that night.")
      box.row(desmond, 'yes', 1, y, 'a) y')
      box.row(ursula, 'yes', 2, u, 'so Mother and I will both dine.')
      box.none(frank)
    },
  ),
  ownCase(
    'eight-a-16',
    {
      me: tamsin,
      question: 'who is swimming on 23 September?',
      start: '2026-08-26T07:00:00Z',
      tags: '[recurrence] [cal-reply] [google-style] [outlook-style] [apple-style] [cal-then-mail]',
    },
    box => {
      const words = (day: string) => `Wed ${day}, 2026 7am - 8am (BST)`
      const swim: Meeting = {
        uid: 'dawn-swim-77@example.com',
        title: 'Dawn swim',
        start: '20260902T060000Z',
        words: words('Sep 2'),
        host: tamsin,
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
      }
      const on = (day: number) => ({ ...swim, start: `202609${day}T060000Z`, words: words(`Sep ${day}`), instance: `202609${day}T060000Z` })
      const to = [ffion, gus, hana, ines, rosie]
      const asked = invitation(swim, to, '20260826T070000Z', 'Every Wednesday until the cold gets us.')
      box.invite(to, asked.subject, asked.text, asked.options)
      const say = (who: string, partstat: string, stamp: string, day?: number) => {
        const meeting = day ? on(day) : swim
        const program = who === gus ? 'outlook' : who === hana ? 'apple' : 'google'
        const did = partstat.toLowerCase()
        const text = program === 'google' ? googleText(meeting, who, did) : ''
        const reply = { who, partstat, stamp, ...(day && { instance: on(day).instance }) }
        const at = stamp.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5')
        return box.mail(who, [tamsin], `${did}: ${swim.title} @ ${meeting.words}`, text, { ...answer(program, meeting, reply), at })
      }
      const f = say(ffion, 'ACCEPTED', '20260826T140000Z')
      say(gus, 'DECLINED', '20260826T210000Z')
      say(hana, 'ACCEPTED', '20260827T040000Z')
      const r = say(rosie, 'ACCEPTED', '20260827T110000Z')
      say(ffion, 'DECLINED', '20260914T180000Z', 16)
      box.mail(rosie, [tamsin], 'tomorrow', "Not swimming tomorrow (the 16th), goggles have snapped and I'm blind as a mole.\n\nRosie", {
        at: '2026-09-15T19:00:00Z',
      })
      const h = say(hana, 'TENTATIVE', '20260916T020000Z', 23)
      const i = say(ines, 'ACCEPTED', '20260916T090000Z', 23)
      const g = box.mail(
        gus,
        [tamsin],
        'Wednesdays',
        'Still no good in general, but work have given me the morning of the 23rd off so I will swim that one.\n\nGus',
      )
      box.row(ffion, 'yes', 1, f, '', 'ACCEPTED')
      box.row(gus, 'yes', 1, g, 'work have given me the morning of the 23rd off so I will swim that one.')
      box.row(hana, 'maybe', 1, h, '', 'TENTATIVE')
      box.row(ines, 'yes', 1, i, '', 'ACCEPTED')
      box.row(rosie, 'yes', 1, r, '', 'ACCEPTED')
    },
  ),
]

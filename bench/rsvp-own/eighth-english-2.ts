import { ownCase, type RsvpCase } from './builder'
import { answer, googleText, invitation, type Meeting } from './calendar-styles'
import { marked, unmarked } from './quoting'

const wilf = 'Wilf Tranter <wilf.tranter@example.com>'
const oakes = 'Margaret Oakes <m.oakes@example.org>'
const pym = 'Margaret Pym <margaret.pym@example.net>'
const cyril = 'Cyril Hobday <cyril.hobday@example.org>'
const edna = 'Edna Hobday <edna.hobday@example.org>'
const dilys = 'Dilys Venn <dilys.venn@example.com>'
const roland = 'Roland Fitch <roland.fitch@example.net>'

const jamie = 'Jamie Sorrell <jamie.sorrell@example.com>'
const kwame = 'Kwame Boateng <kwame.b@example.org>'
const liam = 'Liam Frost <liamfrost@example.net>'
const ollie = 'Ollie Danvers <ollie.danvers@example.com>'
const sanj = 'Sanj Rao <sanj.rao@example.org>'
const pete = 'Pete Wyatt <pete.wyatt@example.net>'
const theo = 'Theo Marks <theo.marks@example.com>'

const rachel = 'Rachel Munro <rachel.munro@example.com>'
const devon = 'Devon Clarke <devon.clarke@example.com>'
const hyun = 'Hyun-woo Pak <hyunwoo.pak@example.com>'
const isla = 'Isla Merton <isla.merton@example.com>'
const jorge = 'Jorge Salas <jorge.salas@example.com>'
const kat = 'Kat Brandon <kat.brandon@example.com>'
const lewis = 'Lewis Tyne <lewis.tyne@example.com>'

const matteo = 'Matteo Righi <matteo.righi@example.org>'
const yuki = 'Yuki Amano <yuki.amano@example.org>'
const bjorn = 'Björn Ekdahl <bjorn.ekdahl@example.org>'
const chidi = 'Chidi Obi <chidi.obi@example.net>'
const lucia = 'Lucía Prats <lucia.prats@example.org>'
const wei = 'Wei Zhang <wei.zhang@example.com>'

/** A parish, a team, a dinner in the calendar, a moved barbecue. */
export const crowds: RsvpCase[] = [
  ownCase(
    'eight-a-06',
    {
      me: wilf,
      question: 'How many places should be laid for the harvest lunch?',
      start: '2026-09-14T10:00:00Z',
      tags: '[same-first-name] [proxy] [couple] [newsletter] [soft-no]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [oakes, pym, cyril, edna, dilys, roland],
        'Harvest Lunch',
        'Dear Friends,\n\nThe Harvest Lunch will be held in the church room on Sunday 4th October following the 10.30 service. Mrs Beddoes and her helpers are catering and would be obliged to know by the preceding Sunday how many places to lay. There is no charge but donations to the roof are always acceptable.\n\nYours in Christ,\nWilf Tranter (Churchwarden)',
      )
      const p = box.reply(
        ask,
        pym,
        'Dear Wilf,\n\nI spoke to Margaret Oakes after bell practice and she would like a place laid, though not by the radiator. As for me, I am having my cataract done on the Thursday and am under orders to stay put.\n\nThe tenor rope is fraying again by the way.\n\nMargaret Pym',
      )
      const e = box.reply(
        ask,
        edna,
        'Dear Wilf, Cyril and I accept with many thanks. He will bring the marrow, I apologise beforehand for the size of it. Edna H.',
      )
      box.mail(
        'Parish Pump <pump@example.net>',
        [wilf],
        'This week in the Pump: Harvest!',
        'Yes, we are coming up to Harvest! Join us on Sunday 4 October for the service and lunch. All welcome. To stop receiving the Pump, click here.',
        { headers: ['List-Unsubscribe: <https://pump.example.net/off>', 'Precedence: bulk'] },
      )
      const d = box.mail(
        dilys,
        [wilf],
        'Sunday lunch, and damsons',
        'Two for the harvest lunch from Orchard End please, and I shall make my damson crumble whether Mrs Beddoes likes it or not.\n\nD. Venn',
      )
      const r = box.reply(
        ask,
        roland,
        "Wilf - that is up to my knee and the Almighty, in that order. I'll ring you on the Friday.\n\nRoland",
      )
      box.row(oakes, 'yes', 1, p, 'she would like a place laid, though not by the radiator.')
      box.row(pym, 'no', 0, p, 'As for me, I am having my cataract done on the Thursday and am under orders to stay put.')
      box.row(cyril, 'yes', 1, e, 'Cyril and I accept with many thanks.')
      box.row(edna, 'yes', 1, e, 'Cyril and I accept with many thanks.')
      box.row(dilys, 'yes', 2, d, 'Two for the harvest lunch from Orchard End please')
      box.row(roland, 'maybe', 1, r, "that is up to my knee and the Almighty, in that order. I'll ring you on the Friday.")
    },
  ),
  ownCase(
    'eight-a-07',
    {
      me: jamie,
      question: 'whos playing on the 19th',
      start: '2026-05-07T12:00:00Z',
      tags: '[emoji-only] [change-of-mind] [similar-event] [close-dates] [partial] [plus-ones] [host-message] [phone-signature]',
    },
    box => {
      const squad = [kwame, liam, ollie, sanj, pete, theo]
      const before = box.invite(squad, '5s tues 12th', 'Cage is ours 8-9 on Tuesday 12 May. y/n', { at: '2026-05-07T12:00:00Z' })
      box.reply(before, theo, 'playing', { quoteBelow: false })
      const ask = box.invite(squad, '5s tues 19th', 'Same again next week, Tuesday 19 May, 8-9 in the cage. Need ten. y/n', {
        at: '2026-05-13T09:30:00Z',
      })
      const k = box.reply(ask, kwame, '✅', { quoteBelow: false })
      const l = box.reply(ask, liam, '🤕 hamstring went pop, physio says 3 weeks on the sofa\n\nSent from my iPhone')
      box.reply(ask, ollie, 'Y. can dig up a ringer if we are short', { cc: [kwame, liam, sanj, pete, theo] })
      box.reply(ask, sanj, 'N. date night, pray for me')
      const p = box.reply(ask, pete, '👍🏽 gotta leg it at half past for my train tho')
      const call = box.mail(jamie, squad, 'Re: 5s tues 19th', 'Short, lads. Ollie get your ringer. Whoever has the bibs WASH THEM', {
        re: ask,
      })
      const o = box.reply(call, ollie, 'Done. Bash from work is playing with me, he is terrifying')
      const s = box.reply(call, sanj, "got dumped by text so I'm available tuesday, and I have the bibs, and a lot of anger", {
        at: '2026-05-17T21:40:00Z',
      })
      box.row(kwame, 'yes', 1, k, '✅')
      box.row(liam, 'no', 0, l, '🤕 hamstring went pop, physio says 3 weeks on the sofa')
      box.row(ollie, 'yes', 2, o, 'Bash from work is playing with me')
      box.row(sanj, 'yes', 1, s, "got dumped by text so I'm available tuesday")
      box.row(pete, 'yes', 1, p, '👍🏽 gotta leg it at half past for my train tho')
      box.none(theo)
    },
  ),
  ownCase(
    'eight-a-08',
    {
      me: rachel,
      question: 'Final numbers for the Q3 wrap dinner?',
      start: '2026-09-21T08:00:00Z',
      tags: '[cal-reply] [google-style] [outlook-style] [comment] [cal-then-mail] [plus-ones] [ooo]',
      below: unmarked('en', 'Rachel Munro <rachel.munro@example.com>'),
    },
    box => {
      const dinner: Meeting = {
        uid: 'q3wrap-5512@example.com',
        title: 'Q3 wrap dinner',
        start: '20261008T180000Z',
        words: 'Thu Oct 8, 2026 7pm - 10pm (BST)',
        host: rachel,
      }
      const to = [devon, hyun, isla, jorge, kat, lewis]
      const asked = invitation(dinner, to, '20260921T080000Z', 'Partners welcome, the company pays for one glass each.')
      const ask = box.invite(to, asked.subject, asked.text, asked.options)
      const said = (who: string, verb: string, text: string, options: ReturnType<typeof answer>) =>
        box.mail(who, [rachel], `${verb}: ${dinner.title}`, text, options)
      said(
        devon,
        'Accepted',
        googleText(dinner, devon, 'accepted'),
        answer('google', dinner, { who: devon, partstat: 'ACCEPTED', stamp: '20260921T093000Z' }),
      )
      said(hyun, 'Tentative', '', answer('outlook', dinner, { who: hyun, partstat: 'TENTATIVE', stamp: '20260921T140000Z' }))
      const note = 'Rob is driving me so he eats too'
      const i = said(
        isla,
        'Accepted',
        googleText(dinner, isla, 'accepted', note),
        answer('google', dinner, { who: isla, partstat: 'ACCEPTED', stamp: '20260922T050000Z', guests: 0, comment: note }),
      )
      const j = said(
        jorge,
        'Declined',
        "Sorry all, in-laws' ruby wedding.",
        answer('outlook', dinner, { who: jorge, partstat: 'DECLINED', stamp: '20260922T120000Z' }),
      )
      box.reply(
        ask,
        kat,
        'I am on parental leave until 4 January. Please contact the service desk. I will be glad to get back to you then.',
        {
          headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
          quoteBelow: false,
        },
      )
      const l = said(
        lewis,
        'Accepted',
        googleText(dinner, lewis, 'accepted'),
        answer('google', dinner, { who: lewis, partstat: 'ACCEPTED', stamp: '20260923T020000Z', guests: 1 }),
      )
      const h = box.reply(
        ask,
        hyun,
        'Hi Rachel, babysitter found, so please turn my maybe into a proper yes. No shellfish for me.\n\nHyun-woo',
      )
      const d = box.reply(
        ask,
        devon,
        'Rachel, Leeds have moved their go-live to the evening of the 8th and I am the one holding the pager. Give my steak to Lewis.\n\nDevon',
      )
      box.row(devon, 'no', 0, d, 'Leeds have moved their go-live to the evening of the 8th and I am the one holding the pager.')
      box.row(hyun, 'yes', 1, h, 'so please turn my maybe into a proper yes.')
      box.row(isla, 'yes', 2, i, note, 'ACCEPTED')
      box.row(jorge, 'no', 0, j, '', 'DECLINED')
      box.row(lewis, 'yes', 2, l, '', 'ACCEPTED')
      box.none(kat)
    },
  ),
  ownCase(
    'eight-a-09',
    {
      me: matteo,
      question: 'Who comes to the grilling on 3 July?',
      start: '2026-06-08T09:00:00Z',
      tags: '[reschedule] [host-message] [partial] [kids] [thanks-no-answer] [encoded-names]',
    },
    box => {
      const group = [yuki, bjorn, chidi, lucia, wei]
      const ask = box.invite(
        group,
        'Grilling at the lake',
        'Dear all,\n\nas every year the group does a grilling at the lake, Friday 26 June at 17:00. Tell me please how many persons you are, families are welcome as usual. Bring swim things.\n\nMatteo',
      )
      box.reply(ask, yuki, 'I will participate with my wife. Is there something for non pork eaters?\n\nYuki')
      box.reply(ask, bjorn, 'Unfortunately I sit in a defence in Uppsala that Friday.\n\nBjörn')
      box.reply(ask, chidi, 'Definitely me! One person, one very big appetite.\n\nChidi')
      const moved = box.mail(
        matteo,
        group,
        'Re: Grilling at the lake - NEW DATE',
        'Dear all,\n\nthunderstorms on the 26th and half of you are in Uppsala. So the grilling is now on Friday 3 July, same place, same time. I have thrown away my list, so please everybody answer me again, also who did already.\n\nMatteo',
        { re: ask, at: '2026-06-17T08:00:00Z' },
      )
      const y = box.reply(
        moved,
        yuki,
        'On 3 July I have rehearsal of my talk until 18:30. After this I come by bike, alone because my wife must work.\n\nYuki',
      )
      const b = box.reply(moved, bjorn, 'Now it fits perfectly. We are four, the kids take their own sausages with them.\n\nBjörn')
      const l = box.reply(moved, lucia, 'I have not babysitter for this day so for me it is not possible. Enjoy the water!\n\nLucía')
      box.reply(moved, wei, 'Noted, thanks for organising this, Matteo.\n\nWei', { below: unmarked('en', 'all') })
      box.row(yuki, 'yes', 1, y, 'After this I come by bike, alone because my wife must work.')
      box.row(bjorn, 'yes', 4, b, 'We are four, the kids take their own sausages with them.')
      box.row(lucia, 'no', 0, l, 'I have not babysitter for this day so for me it is not possible.')
      box.none(chidi, wei)
    },
  ),
]

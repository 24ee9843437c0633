import { ownCase, type RsvpCase } from './builder'
import { marked, unmarked } from './quoting'

const grainne = 'Gráinne Tuohy <grainne.tuohy@example.com>'
const declan = 'Declan Tuohy <declan.tuohy@example.org>'
const sinead = 'Sinéad Tuohy <sinead.t@example.net>'
const pat = 'Pat Tuohy <frpat@example.org>'
const aoife = 'Aoife Rourke <aoife.rourke@example.com>'
const colm = 'Colm Tuohy <colm.tuohy@example.net>'
const bernie = 'Bernie Walsh <bernie.walsh@example.org>'

const dawn = 'Dawn Ashworth <dawn.ashworth@example.com>'
const gareth = 'Gareth Pugh <gareth.pugh@example.com>'
const lesley = 'Lesley Mott <lesley.mott@example.com>'
const tunde = 'Tunde Adeyemi <tunde.adeyemi@example.com>'
const kirsty = 'Kirsty Blane <kirsty.blane@example.com>'
const nigel = 'Nigel Frears <nigel.frears@example.com>'

const sudhir = 'Sudhir Deshpande <secretary.lotus@example.com>'
const meenakshi = 'Meenakshi Iyer <meenakshi.iyer@example.org>'
const farhan = 'Farhan Contractor <farhan.contractor@example.net>'
const rukmini = 'Rukmini Pillai <rukmini304@example.org>'
const gurpreet = 'Gurpreet Sodhi <gurpreet.sodhi@example.com>'
const anand = 'Anand Kulkarni <a.kulkarni@example.net>'

const imogen = 'Imogen Farrar <imogen.farrar@example.com>'
const hattie = 'Hattie Lowe <hattie.lowe@example.org>'
const dominic = 'Dominic Okafor <dom.okafor@example.net>'
const zofia = 'Zofia Wrona <zofia.wrona@example.org>'
const becca = 'Becca Thring <becca.thring@example.com>'
const marcus = 'Marcus Dell <marcus.dell@example.net>'

/** Families, an office, a housing society, a school. */
export const gatherings: RsvpCase[] = [
  ownCase(
    'eight-a-01',
    {
      me: grainne,
      question: "numbers for Mammy's 80th at the Lakeside?",
      start: '2026-08-17T19:10:00Z',
      tags: '[kids] [plus-ones] [partial] [proxy] [party-change] [soft-no] [no-answer] [encoded-names]',
    },
    box => {
      const ask = box.invite(
        [declan, sinead, pat, aoife, colm, bernie],
        'Mammy - present + the dinner',
        "Hi all,\n\nTwo things. First, the present. Declan found that bench she was looking at in the garden centre, if everyone throws in forty quid we're grand. Revolut or cash, I don't mind.\n\nSecond, the 80th itself. The Lakeside have given us the back room on Sunday 13 September, half one for two. They're looking for numbers by the end of the month and they're fierce particular, so I need to hear from every single one of ye, small people included, high chairs as well. She knows nothing so not a word.\n\nOh and has anybody seen the good tablecloth?\n\nGráinne",
      )
      box.reply(
        ask,
        declan,
        "Forty sent there now. You can put the whole five of us down, two adults and three bottomless pits.\n\nTablecloth is in our hot press, don't ask.\n\nD",
      )
      const s = box.reply(
        ask,
        sinead,
        "God I'd have loved it but the flights are gone mad, €600 from Boston that week. Will FaceTime ye for the cake. Money is on its way.\n\nSinéad\n\nSent from my iPhone",
      )
      const p = box.reply(
        ask,
        pat,
        "Dear Gráinne,\n\nThank you for yours of the 17th. I have the half twelve Mass in Kilbrack that Sunday so ye may start the soup, but I will be in the chair beside her by two o'clock please God. The tablecloth was your grandmother's, be careful with it.\n\nFr Pat",
      )
      const a = box.reply(
        ask,
        aoife,
        "Hiya, me and Tadhg and the baby (yes to the high chair!!).\n\nAnd Colm's phone is in the lake, long story. He says he's on for it as well but Ruth has work so only himself.\n\nxx A",
      )
      box.reply(ask, bernie, 'Is it the one with the armrests or the one without?\n\nBernie', { below: marked('en') })
      const d = box.reply(
        ask,
        declan,
        "Cian is bringing the girlfriend so it's six for the Lakeside. She's vegetarian, sorry in advance.\n\nD",
      )
      box.row(declan, 'yes', 6, d, "Cian is bringing the girlfriend so it's six for the Lakeside.")
      box.row(sinead, 'no', 0, s, "God I'd have loved it but the flights are gone mad, €600 from Boston that week.")
      box.row(pat, 'yes', 1, p, "I will be in the chair beside her by two o'clock please God.")
      box.row(aoife, 'yes', 3, a, 'me and Tadhg and the baby (yes to the high chair!!).')
      box.row(colm, 'yes', 1, a, "He says he's on for it as well but Ruth has work so only himself.")
      box.none(bernie)
    },
  ),
  ownCase(
    'eight-a-02',
    {
      me: dawn,
      question: "how many for keith's leaving do?",
      start: '2026-10-19T09:05:00Z',
      tags: '[same-here] [change-of-mind] [host-message] [outlook-thread] [signature] [plus-ones] [question-no-answer]',
      below: unmarked('en', 'Planning Team'),
    },
    box => {
      const team = [gareth, lesley, tunde, kirsty, nigel]
      const ask = box.invite(
        team,
        'Keith / car park',
        "All,\n\nAs you will have seen from Marjorie's note, Keith hangs up his hi-vis on the 6th after 31 years. We're giving him a send-off the evening before, so that's Thursday 5 November, from 5.30 in the upstairs bar at the Weavers. Card and collection are with me (desk by the plotter). The Weavers want to know how many sausage rolls, so shout if you're coming.\n\nParking: the lower car park is shut from Monday, use Canal Street.\n\nDawn\n\nDawn Ashworth\nOffice Manager",
      )
      const g1 = box.reply(ask, gareth, 'Sausage rolls for one please Dawn. I shall be the one crying.\n\nGareth', {
        cc: [lesley, tunde, kirsty, nigel],
      })
      const l = box.reply(g1, lesley, 'Same as Gareth, minus the crying', { cc: [dawn, tunde, kirsty, nigel] })
      const note = box.mail(dawn, team, 'Re: Keith / car park', 'Ta both. To be clear, other halves are welcome, no need to ask.\n\nDawn', {
        re: ask,
      })
      const t = box.reply(note, tunde, 'In that case stick me down for two, Funmi has wanted to see the famous Keith for years.\n\nTunde')
      const k = box.reply(
        note,
        kirsty,
        "I'm on nights that week :( Told him in person already and gave him his mug. Tenner is in your drawer.\n\nK",
      )
      box.reply(note, nigel, 'Are we doing the hi-vis thing or not?\n\nNigel Frears\nPrincipal Planner (Minerals)\nExt. 4417')
      const g2 = box.reply(
        note,
        gareth,
        "Dawn, I've just looked at the calendar properly. The 5th is bonfire night and the dog goes to pieces, so I'll be in a cupboard with her instead of at the Weavers. Gutted. I'll catch Keith on the Friday.\n\nGareth",
      )
      box.row(gareth, 'no', 0, g2, "so I'll be in a cupboard with her instead of at the Weavers.")
      box.row(lesley, 'yes', 1, l, 'Same as Gareth, minus the crying')
      box.row(tunde, 'yes', 2, t, 'In that case stick me down for two')
      box.row(kirsty, 'no', 0, k, "I'm on nights that week :(")
      box.none(nigel)
    },
  ),
  ownCase(
    'eight-a-03',
    {
      me: 'Sharon Duffield <shaz.duffield@example.com>',
      question: 'how many chooks do I order for presentation night',
      start: '2026-08-31T08:30:00Z',
      tags: '[inviteless] [list-footer] [sarcasm] [party-change] [kids] [number-words] [question-no-answer]',
    },
    box => {
      const list = 'Wattle Creek Netball <all@wattlecreek.example.org>'
      const foot = '\n\n--\nYou are receiving this because you are a member of Wattle Creek Netball.\nList: all@wattlecreek.example.org'
      const subject = '[wcn] PRESENTATION NIGHT'
      const ask = box.invite(
        [list],
        subject,
        `*** PRESENTATION NIGHT ***\nWattle Creek Bowlo\nSat 19 September, doors 6 for 6.30\n2 course feed - raffle - trophies - Dazza's slideshow (sorry)\n$35 a head, under 10s free\n\nNumbers back to the list by the 10th so the bowlo can order the chooks.\n\nShaz${foot}`,
      )
      const post = (from: string, text: string) => box.mail(from, [list], `Re: ${subject}`, `${text}${foot}`, { re: ask })
      const robyn = 'Robyn Tran <robbo.tran@example.net>'
      const phuong = 'Phuong Tran <phuong.tran@example.net>'
      const mel = 'Mel Kostas <mel.kostas@example.org>'
      const tegan = 'Tegan Wirth <tegan.wirth@example.com>'
      const trish = 'Trish Lomax <trish.lomax@example.org>'
      const r = post(robyn, "Yeah nah I'm up at the olds' in Dubbo that wknd. Can somebody grab Jaz's trophy?\n\nRobbo")
      post(mel, "me + Con + both girls, and mum's invited herself. so 5 chooks thanks Shaz\n\nMel")
      const t = post(
        tegan,
        "Dazza's slideshow, three hours of blurry elbows, how could a girl resist. No seriously, one ticket, I'll bring popcorn.\n\nTeegs",
      )
      const p = post(
        phuong,
        'Ignore Robbo, she can do Dubbo on her own. Me and Jaz are picking up that trophy ourselves, so two from us.\n\nPhuong',
      )
      post('Belinda Cho <belinda.cho@example.com>', 'Do we pay on the night or beforehand? And is the bus running\n\nBel')
      const m = post(mel, 'Mums done her hip so its 4 now. She says save her some pav')
      const h = post(
        trish,
        "I'm rostered on at the hospital till 10. Trying to flog the shift to Kel, if she bites I'll be there, if not bring me leftovers\n\nT",
      )
      box.row(robyn, 'no', 0, r, "Yeah nah I'm up at the olds' in Dubbo that wknd.")
      box.row(mel, 'yes', 4, m, 'Mums done her hip so its 4 now.')
      box.row(tegan, 'yes', 1, t, "No seriously, one ticket, I'll bring popcorn.")
      box.row(phuong, 'yes', 2, p, 'Me and Jaz are picking up that trophy ourselves, so two from us.')
      box.row(trish, 'maybe', 1, h, "if she bites I'll be there, if not bring me leftovers")
    },
  ),
  ownCase(
    'eight-a-04',
    {
      me: sudhir,
      question: 'plate count for the diwali dinner please',
      start: '2026-10-12T05:00:00Z',
      tags: '[similar-event] [close-dates] [number-words] [sarcasm] [soft-no] [no-answer] [signature]',
      below: marked('en'),
    },
    box => {
      const flats = [meenakshi, farhan, rukmini, gurpreet, anand]
      const ask = box.invite(
        flats,
        'Diwali Dinner - reg.',
        'Dear Residents,\n\nGreetings of the season. The Managing Committee is pleased to announce the Diwali Dinner on Saturday, 7th November at 7.30 pm on the terrace of B Wing. Caterer is finalised (pure veg, Jain on request). Kindly revert latest by 30th October with number of members attending from your flat so that plates can be confirmed. Contribution is Rs. 450 per plate.\n\nAlso, water tanker charges for September are still pending from some flats. You know who you are.\n\nRegards,\nSudhir Deshpande\nHon. Secretary, Lotus Court CHS',
      )
      const agm = box.invite(
        flats,
        'Notice of AGM, Sunday 15th November',
        'Dear Members,\n\nNotice is hereby given that the AGM will be held on Sunday, 15th November at 10.30 am in the society office. Agenda attached. Members are requested to confirm presence for quorum.\n\nRegards,\nSudhir Deshpande\nHon. Secretary',
      )
      const m = box.reply(
        ask,
        meenakshi,
        'Respected Sir,\n\nFrom A-102 total 6 plates, 4 ours and my parents who are visiting. One of them Jain. Tanker charges I have already paid by UPI, kindly check once.\n\nThanking you,\nMeenakshi Iyer',
      )
      box.reply(agm, farhan, 'I shall be very much present. The parking matter has to be taken up this time.\n\nFarhan')
      const r = box.reply(
        ask,
        rukmini,
        'Same caterer as Ganpati?? Then me and Mr Pillai are having curd rice at home only 😄 Joking, joking. Two plates for 304.\n\nRukmini',
      )
      box.reply(
        agm,
        gurpreet,
        'Not possible for me, I am in Ludhiana on that Sunday. Proxy form I will drop with the watchman.\n\nG. Sodhi',
      )
      const f = box.reply(
        ask,
        farhan,
        "Sudhir bhai, we are out of station from 5th to 9th for cousin's nikah, so kindly excuse us from the dinner. Wishing everyone a bright Diwali!\n\nFarhan",
      )
      const a = box.reply(ask, anand, "Sir will confirm by Monday, son's exam timetable has not come yet.\n\nSent from my OnePlus")
      box.row(meenakshi, 'yes', 6, m, 'From A-102 total 6 plates, 4 ours and my parents who are visiting.')
      box.row(farhan, 'no', 0, f, 'so kindly excuse us from the dinner.')
      box.row(rukmini, 'yes', 2, r, 'Two plates for 304.')
      box.row(anand, 'maybe', 1, a, "Sir will confirm by Monday, son's exam timetable has not come yet.")
      box.none(gurpreet)
    },
  ),
  ownCase(
    'eight-a-05',
    {
      me: imogen,
      question: "who's in for the quiz night?",
      start: '2027-01-18T20:00:00Z',
      tags: '[host-message] [party-change] [plus-ones] [couple] [question-no-answer] [quote-trap]',
      alternative: true,
    },
    box => {
      const parents = [hattie, dominic, zofia, becca, marcus]
      const save = box.invite(
        parents,
        'Save the date: Y4 parents quiz, Fri 5 March',
        'Morning all, scribble it on the calendar, details nearer the time. Nothing to do yet.\n\nImogen',
      )
      const h1 = box.reply(save, hattie, 'Ooh, inked in!\n\nHattie', { cc: [dominic, zofia, becca, marcus] })
      const ask = box.invite(
        parents,
        'Quiz and curry is ON',
        "Hello lovely Y4 parents,\n\nQuiz night, Friday 5 March, 7.15 in the dining hall. Bring your own drinks, curry from Mr Rahman's lot, a tenner a head. We'll make up the tables. Replies to me by the 26th, half term or no half term!\n\nImogen (Arlo's mum)\n\nPS The lost property mountain goes in the bin on Friday.",
        { at: '2027-02-08T07:45:00Z' },
      )
      const d = box.reply(
        h1,
        dominic,
        "Blank page here, sadly. We've got the cubs' investiture the very same evening (whose idea was that?), so you'll be short of two Okafors.\n\nDom",
        { cc: [imogen] },
      )
      const h = box.reply(
        ask,
        hattie,
        "Slight snag, Will's in Frankfurt so it's just me, and I'm useless at the sport round. Sit me with someone who knows football.\n\nHattie",
      )
      const z1 = box.reply(
        ask,
        zofia,
        'Hello Imogen, I will come with my husband. Can I take also my sister? She visits us from Gdynia this week.\n\nZofia',
      )
      const ok = box.mail(imogen, [zofia], 'Re: Quiz and curry is ON', 'Hi Zofia, no problem at my end, see what she says. I x', { re: z1 })
      const z = box.reply(ok, zofia, 'Super, she wants! So we are three. She knows everything about geography.\n\nZofia')
      box.reply(ask, becca, 'Is there a Spiderman wellie in the mountain, left foot? Thx B')
      const m = box.reply(ask, marcus, "Both of us provided Lou's mum agrees to babysit, and she's being cagey. M\n\nSent from my Galaxy")
      box.row(hattie, 'yes', 1, h, "Slight snag, Will's in Frankfurt so it's just me")
      box.row(dominic, 'no', 0, d, "so you'll be short of two Okafors.")
      box.row(zofia, 'yes', 3, z, 'So we are three.')
      box.row(marcus, 'maybe', 2, m, "Both of us provided Lou's mum agrees to babysit, and she's being cagey.")
      box.none(becca)
    },
  ),
]

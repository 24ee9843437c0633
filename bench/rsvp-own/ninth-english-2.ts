import { ownCase, type RsvpCase } from './builder'
import { answer, googleText, invitation, type Meeting } from './calendar-styles'
import { latin1 } from './charsets'
import { marked } from './quoting'

const simon = 'Simon Achterberg <simon.achterberg@example.com>'
const anjali = 'Anjali Rao <anjali.rao@example.org>'
const ben = 'Ben Corley <ben.corley@example.net>'
const cassie = 'Cassie Dunne <cassie.dunne@example.com>'
const ewan = 'Ewan Strang <ewan.strang@example.org>'
const gemma = 'Gemma Tait <gemma.tait@example.net>'

const ingrid = 'Ingrid Maas <ingrid.maas@example.com>'
const tuomas = 'Tuomas Virta <tuomas.virta@example.org>'
const marisol = 'Marisol Peña <marisol.pena@example.net>'
const klaus = 'Klaus-Peter Wendt <kp.wendt@example.org>'
const elodie = 'Élodie Brun <elodie.brun@example.com>'
const piotr = 'Piotr Lis <piotr.lis@example.net>'

const graham = 'Graham Popplewell <graham.popplewell@example.com>'
const nadeem = 'Nadeem Akhtar <nadeem.akhtar@example.org>'
const col = 'Col Whiteley <col.whiteley@example.net>'
const davey = 'Davey Stott <davey.stott@example.org>'
const rob = 'Rob Stott <rob.stott@example.com>'
const jez = 'Jez Mallory <jez.mallory@example.net>'
const abdul = 'Abdul Karim <abdul.karim@example.org>'

const lakshmi = 'Lakshmi Venkatesan <lakshmi.v@example.com>'
const suresh = 'Suresh Babu <suresh.babu@example.com>'
const divya = 'Divya Menon <divya.menon@example.com>'
const karthik = 'Karthik Raman <karthik.raman@example.com>'
const aisha = 'Aisha Syed <aisha.syed@example.com>'
const john = 'John Prakash <john.prakash@example.com>'

/** A moved meeting, an old class, a Sunday eleven, a team lunch. */
export const teams: RsvpCase[] = [
  ownCase(
    'nine-a-05',
    {
      me: simon,
      question: 'who has accepted the supplier round table on the 24th?',
      start: '2026-10-26T09:00:00Z',
      tags: '[cal-reply] [sequence] [dtstamp] [reschedule] [delegated] [counter] [google-style] [outlook-style]',
    },
    box => {
      const first: Meeting = {
        uid: 'roundtable-2026@example.com',
        title: 'Supplier round table',
        start: '20261117T140000Z',
        words: 'Tue Nov 17, 2026 2pm - 4pm (GMT)',
        host: simon,
        sequence: 0,
      }
      const moved: Meeting = { ...first, start: '20261124T140000Z', words: 'Tue Nov 24, 2026 2pm - 4pm (GMT)', sequence: 1 }
      const to = [anjali, ben, cassie, ewan]
      const one = invitation(first, to, '20261026T090000Z')
      box.invite(to, one.subject, one.text, one.options)
      const google = (who: string, did: string, meeting: Meeting, partstat: string, stamp: string) =>
        box.mail(
          who,
          [simon],
          `${did}: ${meeting.title} @ ${meeting.words}`,
          googleText(meeting, who, did),
          answer('google', meeting, { who, partstat, stamp }),
        )
      google(anjali, 'declined', first, 'DECLINED', '20261026T160000Z')
      google(ewan, 'accepted', first, 'ACCEPTED', '20261026T230000Z')
      const two = invitation(moved, to, '20261029T100000Z', 'The room was double-booked. Please respond again for the new date.')
      box.invite(to, two.subject, two.text, { ...two.options, at: '2026-10-29T10:00:00Z' })
      const a = google(anjali, 'accepted', moved, 'ACCEPTED', '20261029T170000Z')
      google(anjali, 'tentatively accepted', moved, 'TENTATIVE', '20261029T110000Z')
      const b = box.mail(
        ben,
        [simon],
        'Delegated: Supplier round table',
        'Gemma runs this account now.',
        answer('outlook', moved, { who: ben, partstat: 'DELEGATED', stamp: '20261030T070000Z', delegate: gemma }),
      )
      const g = box.mail(
        gemma,
        [simon],
        'Accepted: Supplier round table',
        '',
        answer('outlook', moved, { who: gemma, partstat: 'ACCEPTED', stamp: '20261030T140000Z' }),
      )
      const c = google(cassie, 'declined', moved, 'DECLINED', '20261030T150000Z')
      google(cassie, 'accepted', first, 'ACCEPTED', '20261027T080000Z')
      const e = box.mail(
        ewan,
        [simon],
        'New Time Proposed: Supplier round table',
        'Any chance of starting at 3 instead?',
        answer(
          'outlook',
          { ...moved, start: '20261124T150000Z' },
          { who: ewan, partstat: 'TENTATIVE', stamp: '20261031T110000Z', method: 'COUNTER' },
        ),
      )
      box.row(anjali, 'yes', 1, a, '', 'ACCEPTED')
      box.row(ben, 'no', 0, b, '', 'DELEGATED')
      box.row(gemma, 'yes', 1, g, '', 'ACCEPTED')
      box.row(cassie, 'no', 0, c, '', 'DECLINED')
      box.row(ewan, 'maybe', 1, e, '', 'TENTATIVE')
    },
  ),
  ownCase(
    'nine-a-06',
    {
      me: ingrid,
      question: 'who is coming to Ghent?',
      start: '2027-02-01T18:00:00Z',
      tags: '[lang-de] [lang-fr] [charset-iso-8859-1] [encoded-names] [party-change] [no-answer]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [tuomas, marisol, klaus, elodie, piotr],
        'It is ten years ago!!',
        'Dear Erasmus family,\n\nten years since Salamanca, can you believe. I propose Ghent, Saturday 10 April, dinner at 19h in the cellar of my brother. Sleep at mine or in the hostel. Please let me know before the end of February if you are there, and if you take someone with you.\n\nI still cannot cook tortilla.\n\nIngrid',
      )
      const t = box.reply(ask, tuomas, 'Moi. I come. Finnish person needs no more words.\n\nTuomas')
      box.reply(
        ask,
        marisol,
        'Ayyy what illusion!!! I come for sure and I bring with me Rodrigo, do you remember him from the tuna?\n\nMari',
      )
      const k = box.reply(
        ask,
        klaus,
        'Liebe Ingrid,\n\nich schreib auf Deutsch, das liest du besser als ich Englisch tippe. An dem Samstag habe ich Bereitschaft in der Klinik, das wird also leider nichts. Trinkt ein Kriek für mich!\n\nKlaus-Peter',
        { charset: latin1 },
      )
      const e = box.reply(
        ask,
        elodie,
        'Coucou ! Il faut que je voie avec mon chef pour le lundi de repos, je te redis ça vite. Bises\n\nÉlodie\n\nEnvoyé de mon iPhone',
        { charset: latin1 },
      )
      box.reply(ask, piotr, 'Somebody has still the photos from Cáceres? My disk died in 2019.\n\nPiotr')
      const m = box.reply(ask, marisol, 'Rodrigo finally has exam that Monday and he stays studying, so I arrive alone. Snif.\n\nMari', {
        at: '2027-02-20T13:00:00Z',
      })
      box.row(tuomas, 'yes', 1, t, 'I come.')
      box.row(marisol, 'yes', 1, m, 'so I arrive alone.')
      box.row(klaus, 'no', 0, k, 'das wird also leider nichts.')
      box.row(elodie, 'maybe', 1, e, 'Il faut que je voie avec mon chef pour le lundi de repos, je te redis ça vite.')
      box.none(piotr)
    },
  ),
  ownCase(
    'nine-a-07',
    {
      me: graham,
      question: "who's available for Thornby on Sunday?",
      start: '2026-06-22T17:30:00Z',
      tags: '[proxy] [sarcasm] [quote-trap] [partial] [plus-ones] [host-message] [phone-signature]',
    },
    box => {
      const squad = [nadeem, col, davey, rob, jez, abdul]
      const rest = (...not: string[]) => [graham, ...squad].filter(one => !not.includes(one))
      const ask = box.invite(
        squad,
        'Sunday 28th v Thornby (A)',
        "Gents,\n\nWell batted Saturday, we'll draw a veil over the fielding. Thornby away on Sunday 28 June, 1pm start. Availability please, plus anyone you're carting along so I know if it's the big minibus or the small one.\n\nStill owed match fees by four of you.\n\nPops",
      )
      const n = box.reply(ask, nadeem, 'Available. Nephew is coming to score for us, so two seats.\n\nNadeem', { cc: rest(graham, nadeem) })
      const c = box.reply(
        n,
        col,
        "Thornby? With those teas? I'd sooner open the batting with a stick of rhubarb. Find yourself another mug.\n\nCol",
        { cc: rest(nadeem, col) },
      )
      const d = box.reply(ask, davey, 'Me and our Rob, same as ever. He wants batting higher than 9.\n\nDavey\n\nSent from my Galaxy')
      box.mail(
        graham,
        squad,
        'Re: Sunday 28th v Thornby (A)',
        'Teas have improved Col, I have it in writing. Still short. Van leaves the Plough at 11.',
        {
          re: ask,
        },
      )
      const r = box.reply(d, rob, "Our kid doesn't run my diary! I'm on a stag do in Riga while Monday. And 9 is an insult.\n\nRob", {
        cc: rest(davey, rob),
      })
      const j = box.reply(ask, jez, 'Waiting to hear if the missus needs the car Sunday. Will text Sat dinnertime.\n\nJez')
      const a = box.reply(
        ask,
        abdul,
        "Ankle's mended so I'm fit to play Pops, but I'm dropping my sister at the airport and will get to you about half two. Bat me down the order.\n\nAbdul",
      )
      box.row(nadeem, 'yes', 2, n, 'Available.')
      box.row(col, 'no', 0, c, 'Find yourself another mug.')
      box.row(davey, 'yes', 1, d, 'Me and our Rob, same as ever.')
      box.row(rob, 'no', 0, r, "I'm on a stag do in Riga while Monday.")
      box.row(jez, 'maybe', 1, j, 'Waiting to hear if the missus needs the car Sunday.')
      box.row(abdul, 'yes', 1, a, "Ankle's mended so I'm fit to play Pops")
    },
  ),
  ownCase(
    'nine-a-08',
    {
      me: lakshmi,
      question: 'headcount for team lunch on 18th',
      start: '2026-12-07T06:00:00Z',
      tags: '[proxy] [party-change] [soft-no] [thanks-no-answer] [disclaimer] [number-words]',
      below: marked('en'),
    },
    box => {
      const legal =
        '\n\nDISCLAIMER: The contents of this e-mail are meant for the addressee only. Please do the needful and delete if received in error.'
      const ask = box.invite(
        [suresh, divya, karthik, aisha, john],
        'Year end lunch + pending timesheets',
        'Hi Team,\n\nTimesheets for November are still pending from many. Please submit by EOD without fail.\n\nOn a happier note, team lunch is approved! Friday 18th December, 12.45 pm at Malabar Court, family members also welcome this time. Kindly share headcount from your side by Friday, they are asking for advance.\n\nThanks & Regards,\nLakshmi',
      )
      box.reply(
        ask,
        suresh,
        `Hi Lakshmi,\n\nPFA the signed timesheet. Regarding lunch, myself and wife will join.\n\nRegards,\nSuresh${legal}`,
      )
      const d = box.reply(ask, divya, 'Am in Kochi that whole week yaar, WFH. You people enjoy and send pics!\n\nDivya')
      box.reply(ask, karthik, 'Will try. Release is on 17th night so all depends on how that goes.\n\nKarthik')
      const a = box.reply(
        ask,
        aisha,
        'If it is biryani no need to even ask me 😋 one plate reserved in my name. Karthik is sitting next to me, release got pushed to Jan so he is also joining, he says.\n\nAisha',
      )
      box.reply(ask, john, `Noted with thanks. Timesheet submitted just now.\n\nJohn Prakash${legal}`)
      const s = box.reply(
        ask,
        suresh,
        `Dear Lakshmi,\n\nSmall correction, mother-in-law is also in Chennai that day, so please make it three from my side.\n\nRegards,\nSuresh${legal}`,
      )
      box.row(suresh, 'yes', 3, s, 'so please make it three from my side.')
      box.row(divya, 'no', 0, d, 'Am in Kochi that whole week yaar, WFH.')
      box.row(karthik, 'yes', 1, a, 'release got pushed to Jan so he is also joining, he says.')
      box.row(aisha, 'yes', 1, a, 'one plate reserved in my name.')
      box.none(john)
    },
  ),
]

import { ownCase, type RsvpCase } from './builder'
import { marked, unmarked } from './quoting'

const lorraine = 'Lorraine Becker <lorraine.becker@example.com>'
const ray = 'Ray Becker <ray.becker@example.org>'
const colleen = 'Colleen Hatch <colleen.hatch@example.net>'
const dev = 'Dev Malhotra <dev.malhotra@example.org>'
const steph = 'Steph Becker <steph.becker@example.com>'
const kyle = 'Kyle Becker <kyle.becker@example.net>'
const josephine = 'Josephine Dill <josephine.dill@example.org>'

const cormac = 'Cormac Hale <cormac.hale@example.com>'

const jacinta = 'Jacinta Monteiro <jacinta.monteiro@example.com>'
const aldous = 'Aldous Whitlock <aldous.whitlock@example.org>'
const bryony = 'Bryony Sharpe <bryony.sharpe@example.net>'
const grace = 'Grace Nwachukwu <grace.nwachukwu@example.com>'
const dorothea = 'Dorothea Lunn <dorothea.lunn@example.org>'
const vikram = 'Vikram Sethi <vikram.sethi@example.net>'

const frankie = 'Frankie Osgood <frankie.osgood@example.com>'
const mia = 'Mia Pell <mia.pell@example.org>'
const jo = 'Jo Sandford <jo.sandford@example.net>'
const bren = 'Bren Sandford <bren.sandford@example.net>'
const kit = 'Kit Amory <kit.amory@example.org>'
const lou = 'Lou Garside <lou.garside@example.com>'

/** A family table, a barn without an invitation, a wedding, a day at the sea. */
export const parties: RsvpCase[] = [
  ownCase(
    'nine-a-01',
    {
      me: lorraine,
      question: 'how many chairs do I need for Thanksgiving',
      start: '2026-11-02T23:30:00Z',
      tags: '[proxy] [change-of-mind] [partial] [plus-ones] [kids] [host-message] [question-no-answer]',
    },
    box => {
      const family = [ray, colleen, dev, steph, kyle, josephine]
      const ask = box.invite(
        family,
        'Turkey',
        "Family (and Dev),\n\nYour father has bought a 24 lb bird without consulting me so Thanksgiving is at our place, Thursday the 26th, we eat at 2 sharp. I need to know who's coming so I can figure out chairs, the folding ones from church are spoken for.\n\nAlso please quit sending Dad those chain emails, he believes them.\n\nMom / Lorraine",
      )
      const r = box.reply(ask, ray, "Wouldn't be Thanksgiving without me hollering at the Lions. 1 chair, the sturdy one.\n\nRay", {
        cc: [colleen, steph, kyle, josephine],
      })
      const c = box.reply(ask, colleen, "We're splitting the day with Jim's folks but all 4 of us will swing by for pie around 5.\n\nColl")
      const d1 = box.reply(
        ask,
        dev,
        'That is so kind of you to include me Mrs. Becker! My roommate and I were planning on ramen. Is it OK if he tags along? Either way I would be honored.\n\nDev',
      )
      const s = box.reply(
        ask,
        steph,
        "Kyle's on shift at the firehouse till Friday morning so you get me and the baby only. I'll do the green bean thing.\n\nSteph\n\nSent from my iPhone",
      )
      const yes = box.mail(lorraine, [dev], 'Re: Turkey', 'Honey nobody eats ramen on my watch. Tell him he is welcome.\n\nLorraine', {
        re: d1,
      })
      box.reply(ask, josephine, "Who's bringing the rolls? Because it isn't me, I am done with rolls.\n\nAunt Jo")
      const d = box.reply(yes, dev, 'He says thank you and YES. So that will be two hungry grad students.\n\nDev')
      const k = box.mail(
        kyle,
        [lorraine],
        'thursday',
        "Traded shifts with Ramirez so I'm eating at your table on the 26th. Don't tell Steph, I wanna see her face",
      )
      box.row(ray, 'yes', 1, r, '1 chair, the sturdy one.')
      box.row(colleen, 'yes', 4, c, 'all 4 of us will swing by for pie around 5.')
      box.row(dev, 'yes', 2, d, 'So that will be two hungry grad students.')
      box.row(steph, 'yes', 2, s, 'you get me and the baby only.')
      box.row(kyle, 'yes', 1, k, "Traded shifts with Ramirez so I'm eating at your table on the 26th.")
      box.none(josephine)
    },
  ),
  ownCase(
    'nine-a-02',
    {
      me: cormac,
      question: "who's coming to the barn gig on the 15th?",
      start: '2026-08-03T10:00:00Z',
      tags: '[stand-alone-mails] [inviteless] [kids] [question-no-answer]',
    },
    box => {
      const nessa = 'Nessa Quill <nessa.quill@example.org>'
      const donal = 'Donal Frayne <donal.frayne@example.net>'
      const sadhbh = 'Sadhbh Lally <sadhbh.lally@example.com>'
      const una = 'Una Marsh <una.marsh@example.org>'
      const n = box.mail(
        nessa,
        [cormac],
        'the 15th',
        "Well Cormac, heard from Donal there's a gig in the barn on the 15th, sounds mighty. I'll land over with the concertina.\n\nNessa",
      )
      const d = box.mail(
        donal,
        [cormac],
        'amp',
        "Is the amp still at yours? I need it Thursday for the Cork thing.\n\nI've a christening in Tuam on Saturday the 15th so the barn gig will be short one bodhrán, ye can all breathe out.\n\nDonal\n\nSent from my iPhone",
      )
      box.mail(
        'Coyle Roofing <office@example.net>',
        [cormac],
        'Re: barn roof',
        'Hi Cormac,\n\nYes, the two of us will be out to the barn on Thursday to look at the slates.\n\nDermot Coyle\nCoyle Roofing & Guttering',
      )
      const s = box.mail(
        sadhbh,
        [cormac],
        'cushions',
        'Leave out four cushions for us at the barn gig, that is myself, Mick and the two small ones. I have the flask.\n\nSadhbh',
      )
      box.mail(
        'Lorcan Bree <lorcan.bree@example.org>',
        [cormac],
        'gig??',
        'Is there something on in your barn on the 15th or did I dream it?\n\nL',
      )
      const u = box.mail(
        una,
        [cormac],
        'Saturday week',
        "I might get over to the barn on the 15th if the milking's done in time, I wouldn't swear to it.\n\nHow is your mother's eye?\n\nUna",
      )
      box.row(nessa, 'yes', 1, n, "I'll land over with the concertina.")
      box.row(donal, 'no', 0, d, "I've a christening in Tuam on Saturday the 15th so the barn gig will be short one bodhrán")
      box.row(sadhbh, 'yes', 4, s, 'Leave out four cushions for us at the barn gig, that is myself, Mick and the two small ones.')
      box.row(una, 'maybe', 1, u, "I might get over to the barn on the 15th if the milking's done in time")
    },
  ),
  ownCase(
    'nine-a-03',
    {
      me: jacinta,
      question: "Who's accepted the wedding invitation so far?",
      start: '2027-02-15T12:00:00Z',
      tags: '[plus-ones] [party-change] [kids] [thanks-no-answer] [newsletter] [number-words]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [aldous, bryony, grace, dorothea, vikram],
        'Jacinta & Paul',
        "Together with their families\n\nJACINTA MONTEIRO and PAUL REDFERN\n\nrequest the pleasure of your company at their wedding\non Saturday 22 May 2027 at two o'clock\nSt Aldhelm's, Nether Combe\nand afterwards at the Tithe Barn\n\nThe favour of a reply is requested by 31 March\n(with the names of everyone in your party, please)",
      )
      const a = box.reply(
        ask,
        aldous,
        'Mr Aldous Whitlock thanks Miss Monteiro and Mr Redfern for their kind invitation, and much regrets that a prior engagement prevents him from accepting.',
      )
      box.reply(ask, bryony, 'RSVP: obviously yes, I introduced you. Plus one: currently between plus ones.\n\nB xx')
      const g = box.reply(
        ask,
        grace,
        'My darling Jacinta!!! The whole house shouted. We accept with joy, and since you ask for names: Clement, Grace, Ebele, Chike and Baby Nkem. Nkem will not eat but she will scream in tune.\n\nAuntie Grace',
      )
      box.reply(
        ask,
        dorothea,
        'What a beautiful card, my dears. It is on the mantelpiece beside your christening photograph.\n\nGreat-aunt Dot',
      )
      const v = box.reply(
        ask,
        vikram,
        'I had the flights booked before I finished reading. Ananya is waiting on her visa, so me for certain, her if the embassy gods are kind.\n\nVik',
      )
      box.mail(
        'Bliss & Ribbon <hello@example.net>',
        [jacinta],
        'Jacinta, your guests are replying!',
        'Yes! We would love to come to your wedding... inbox. 20% off RSVP cards until Sunday. Unsubscribe.',
        { headers: ['List-Unsubscribe: <https://bliss.example.net/u>'] },
      )
      const b = box.reply(ask, bryony, 'Update: plus one is now called Hamish, definitely coming, eats fish.\n\nB', {
        at: '2027-03-06T18:00:00Z',
      })
      box.row(aldous, 'no', 0, a, 'much regrets that a prior engagement prevents him from accepting.')
      box.row(bryony, 'yes', 2, b, 'plus one is now called Hamish, definitely coming, eats fish.')
      box.row(grace, 'yes', 5, g, 'We accept with joy')
      box.row(vikram, 'yes', 1, v, 'so me for certain, her if the embassy gods are kind.')
      box.none(dorothea)
    },
  ),
  ownCase(
    'nine-a-04',
    {
      me: frankie,
      question: 'how many of us are there for the beach on sunday?',
      start: '2026-08-24T08:00:00Z',
      tags: '[same-here] [proxy] [couple] [party-change] [sarcasm] [host-message] [kids]',
      below: unmarked('en', 'everyone'),
    },
    box => {
      const gang = [mia, jo, bren, kit, lou]
      const rest = (...not: string[]) => [frankie, ...gang].filter(one => !not.includes(one))
      const ask = box.invite(
        gang,
        'bank holiday',
        "Forecast says 26 degrees and I refuse to spend it in IKEA. Saltwick beach on Sunday 30 August, all day, I'm bringing the big windbreak. Who's with me?\n\nFrankie",
      )
      const m1 = box.reply(ask, mia, "We're game, me plus the three monsters, Ed's working.\n\nMia", { cc: rest(frankie, mia) })
      const j = box.reply(m1, jo, "Brill. Bren and I will drive over too, so that's six of us with Mia's lot.\n\nJo", { cc: rest(mia, jo) })
      const k = box.reply(j, kit, 'What Jo said, except a party of one and by bus', { cc: rest(jo, kit) })
      const l = box.reply(
        k,
        lou,
        'Wasps, sunburn and sand in my sandwiches, you really know how to sell it. Hard pass. See you in the pub on Monday!\n\nLou',
        { cc: rest(kit, lou) },
      )
      box.mail(
        frankie,
        gang,
        'Re: bank holiday',
        'Your loss Lou. Low tide is at one so aim to be parked by eleven or you never will be.\n\nF',
        { re: ask },
      )
      const b = box.reply(
        j,
        bren,
        "Er, Jo volunteered me without looking. It's the allotment inspection that morning, no idea yet how long it takes. Will tell you on Saturday whether I can make it over.\n\nBren",
        { cc: rest(jo, bren) },
      )
      const m = box.reply(ask, mia, "Ed's swapped his shift so there's five of us now, one of whom will moan about parking.\n\nM", {
        cc: rest(frankie, mia),
      })
      box.row(mia, 'yes', 5, m, "Ed's swapped his shift so there's five of us now")
      box.row(jo, 'yes', 1, j, 'Bren and I will drive over too')
      box.row(bren, 'maybe', 1, b, 'Will tell you on Saturday whether I can make it over.')
      box.row(kit, 'yes', 1, k, 'What Jo said, except a party of one and by bus')
      box.row(lou, 'no', 0, l, 'Hard pass.')
    },
  ),
]

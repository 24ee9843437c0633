import { ownCase, type RsvpCase } from './builder'

const host = 'Moira Keane <moira.keane@example.com>'
const ann = 'Ann Pells <ann.pells@example.org>'
const bruno = 'Bruno Haas <bruno.haas@example.net>'
const cleo = 'Cleo Marsh <cleo.marsh@example.org>'
const dai = 'Dai Rees <dai.rees@example.com>'
const etta = 'Etta Lowry <etta.lowry@example.net>'
const fergus = 'Fergus Boyd <fergus.boyd@example.org>'

/** Answers in prose, in threads and beside them. */
export const answers: RsvpCase[] = [
  ownCase(
    'six-01',
    { me: host, question: "Who's coming to the curry night?", start: '2026-02-02T18:00:00Z', tags: '[basic] [kids] [couple]' },
    box => {
      const ask = box.invite(
        [ann, bruno, cleo, dai, etta],
        'Curry night, Friday 13 February',
        "Hello all,\n\nI'm making far too much curry on Friday 13 February, from seven. Are you in? Tell me how many mouths so I can buy rice.\n\nMoira",
      )
      const a = box.reply(ask, ann, 'Ooh yes please. That would be me, Pete and the baby (who eats rice, just).\n\nAnn x')
      const b = box.reply(ask, bruno, "Friday's my badminton night I'm afraid, so it'll have to be another time.\n\nB")
      const c = box.reply(ask, cleo, 'Try stopping us! Two veggies from this house.\n\nSent from my phone')
      const d = box.reply(ask, dai, 'Is it very hot? Last time I needed a pint of milk.\n\nDai')
      box.row(ann, 'yes', 3, a, 'Ooh yes please.')
      box.row(bruno, 'no', 0, b, "Friday's my badminton night I'm afraid, so it'll have to be another time.")
      box.row(cleo, 'yes', 2, c, 'Try stopping us!')
      box.none(dai, etta)
      void d
    },
  ),
  ownCase(
    'six-02',
    { me: host, question: 'how many are we for the canal walk?', start: '2026-05-04T08:00:00Z', tags: '[change-of-mind] [party-change]' },
    box => {
      const ask = box.invite(
        [ann, bruno, cleo, fergus],
        'Canal walk on Sunday 17 May',
        'Meeting at the lock at ten, pub after. Who is up for it?\n\nMoira',
      )
      box.reply(ask, ann, "I'm in!\n\nAnn")
      box.reply(ask, bruno, 'Put me down for two, Karin wants to come.\n\nBruno')
      box.reply(ask, cleo, "Can't, sorry, family lunch.\n\nCleo")
      const c2 = box.reply(ask, cleo, 'Family lunch has been moved to Saturday, so I can join you after all!\n\nCleo')
      const b2 = box.reply(ask, bruno, "Karin's on call now so it's only me on the Sunday.\n\nBruno")
      const a2 = box.reply(ask, ann, "I've done my ankle in. You'll have to walk without me this time, have fun!\n\nAnn")
      box.row(ann, 'no', 0, a2, "You'll have to walk without me this time, have fun!")
      box.row(bruno, 'yes', 1, b2, "Karin's on call now so it's only me on the Sunday.")
      box.row(cleo, 'yes', 1, c2, 'Family lunch has been moved to Saturday, so I can join you after all!')
      box.none(fergus)
    },
  ),
  ownCase(
    'six-03',
    {
      me: host,
      question: 'Who said they are coming to the book swap?',
      start: '2026-03-01T09:00:00Z',
      tags: '[soft-no] [yes-then-conditional] [thanks-no-answer]',
    },
    box => {
      const ask = box.invite(
        [ann, dai, etta, fergus, cleo],
        'Book swap at mine - 21 March',
        'Bring three books, take three home. Saturday 21 March, 3pm. Let me know!\n\nMoira',
      )
      const a = box.reply(ask, ann, "I'd better give it a miss, I've promised myself a quiet weekend.\n\nAnn")
      box.reply(ask, dai, 'Great idea, I will come.\n\nDai')
      const d2 = box.reply(
        ask,
        dai,
        'Hm, the garage has my car until Monday. If the bus runs on Saturdays I can still make it, otherwise not.\n\nDai',
      )
      box.reply(ask, etta, 'What a nice idea Moira, thank you for thinking of me.\n\nEtta')
      const f = box.reply(ask, fergus, 'Pencil me in, but do not hold me to it - my sister may visit.\n\nFergus')
      const c = box.reply(ask, cleo, 'Wild horses would not keep me away.\n\nCleo')
      box.row(ann, 'no', 0, a, "I'd better give it a miss, I've promised myself a quiet weekend.")
      box.row(dai, 'maybe', 1, d2, 'If the bus runs on Saturdays I can still make it, otherwise not.')
      box.row(fergus, 'maybe', 1, f, 'Pencil me in, but do not hold me to it - my sister may visit.')
      box.row(cleo, 'yes', 1, c, 'Wild horses would not keep me away.')
      box.none(etta)
    },
  ),
  ownCase(
    'six-04',
    {
      me: host,
      question: "List everyone who RSVP'd to the allotment barbecue",
      start: '2026-06-08T10:00:00Z',
      tags: '[proxy] [forwarded] [alt-address]',
    },
    box => {
      const ask = box.invite(
        [ann, bruno, cleo, dai, etta],
        'Allotment barbecue 27 June',
        'Saturday 27 June at 4. Please say yes or no by the 20th.\n\nMoira',
      )
      const a = box.reply(ask, ann, 'Yes from me. Bruno sends his regrets, he is in Lisbon all that week.\n\nAnn')
      const c = box.mail(
        cleo,
        [host],
        'Fwd: Re: Allotment barbecue 27 June',
        `This landed with me by mistake, I guess it is meant for you. And yes, I'll be there myself.\n\nCleo\n\n---------- Forwarded message ---------\nFrom: ${dai}\nDate: Tue, 9 Jun 2026 at 20:11\nSubject: Re: Allotment barbecue 27 June\nTo: ${cleo}\n\nHi, we can come, three of us with little Owen.\n\nDai`,
      )
      const e = box.reply(
        ask,
        'Etta Lowry <e.lowry@work.example.com>',
        'From my work address as the other one is full: count me in.\n\nEtta Lowry\nSenior Surveyor\nLowry & Finch, 14 Mill Lane\nThis message is confidential. If you are not the intended recipient please delete it.',
      )
      box.row(ann, 'yes', 1, a, 'Yes from me.')
      box.row(bruno, 'no', 0, a, 'Bruno sends his regrets, he is in Lisbon all that week.')
      box.row(cleo, 'yes', 1, c, "And yes, I'll be there myself.")
      box.row(dai, 'yes', 3, c, 'Hi, we can come, three of us with little Owen.')
      box.row(etta, 'yes', 1, e, 'count me in.')
    },
  ),
  ownCase(
    'six-05',
    {
      me: host,
      question: 'who is in for the escape room?',
      start: '2026-09-07T12:00:00Z',
      tags: '[emoji-only] [same-here] [number-words] [host-message]',
    },
    box => {
      const ask = box.invite(
        [ann, bruno, cleo, dai, etta, fergus],
        'Escape room on the 19th?',
        'Saturday 19 September, 6pm, needs at least five. In?',
      )
      const a = box.reply(ask, ann, '🙋‍♀️', { quoteBelow: false })
      const b = box.reply(ask, bruno, 'Ditto, plus my flatmate if there is a slot', { cc: [ann, cleo] })
      const c = box.reply(ask, cleo, '👎 stuck at work', { quoteBelow: false })
      const d = box.reply(ask, dai, 'two of us', { quoteBelow: false })
      box.mail(
        host,
        [ann, bruno, cleo, dai, etta, fergus],
        'Re: Escape room on the 19th?',
        'That makes four of us for sure so far. I am booking on Thursday!',
        { re: ask },
      )
      const e = box.reply(ask, etta, 'Me three!', { quoteBelow: false })
      box.row(ann, 'yes', 1, a, '🙋‍♀️')
      box.row(bruno, 'yes', 1, b, 'Ditto, plus my flatmate if there is a slot')
      box.row(cleo, 'no', 0, c, '👎 stuck at work')
      box.row(dai, 'yes', 2, d, 'two of us')
      box.row(etta, 'yes', 1, e, 'Me three!')
      box.none(fergus)
    },
  ),
  ownCase(
    'six-06',
    { me: host, question: 'headcount for the harvest supper?', start: '2026-10-01T09:00:00Z', tags: '[partial] [kids] [plus-ones] [dog]' },
    box => {
      const ask = box.invite(
        [ann, bruno, cleo, dai],
        'Harvest supper, Saturday 17 October',
        'Village hall, six till late. How many of you are coming?\n\nMoira',
      )
      const a = box.reply(ask, ann, "We'd love to! Pete, me, both boys and my mum. The dog stays in the car, promise.\n\nAnn")
      const b = box.reply(ask, bruno, 'I can only look in for the first hour but I will be there, on my own.\n\nBruno')
      const c = box.reply(ask, cleo, 'Coming with a friend from college. Could I possibly bring a second one?\n\nCleo')
      const d = box.reply(
        ask,
        dai,
        'We have to be at the in-laws until eight, so we will miss the soup, but Sian and I will be there for the pies!\n\nDai',
      )
      box.row(ann, 'yes', 5, a, "We'd love to!")
      box.row(bruno, 'yes', 1, b, 'I can only look in for the first hour but I will be there, on my own.')
      box.row(cleo, 'yes', 2, c, 'Coming with a friend from college.')
      box.row(dai, 'yes', 2, d, 'Sian and I will be there for the pies!')
    },
  ),
  ownCase(
    'six-07',
    {
      me: host,
      question: 'Did everyone answer for the quiz at the Plough?',
      start: '2026-11-02T09:00:00Z',
      tags: '[stand-alone-mails] [similar-event] [question-no-answer]',
    },
    box => {
      box.invite([ann, bruno, cleo, dai], 'Quiz at the Plough, Tuesday 10 November', 'Teams of five, eight o’clock. Coming?\n\nMoira', {
        at: '2026-11-02T09:00:00Z',
      })
      box.invite(
        [ann, bruno, cleo, dai],
        'Quiz at the Swan, Tuesday 24 November',
        'And another one two weeks later, at the Swan this time. Shall I count you in?\n\nMoira',
      )
      const a = box.mail(
        ann,
        [host],
        'the Plough',
        "Hi Moira, I'm on for the Plough on the 10th. The Swan not so much, I don't like the landlord.\n\nAnn",
      )
      box.mail(bruno, [host], 'Swan quiz', 'Yes to the Swan quiz!\n\nBruno')
      const c = box.mail(cleo, [host], 'Tuesday the 10th', "Sorry, I'll have to skip the quiz on the 10th.\n\nCleo")
      box.mail(dai, [host], 'Quiz', 'Is the Plough the one with the skittle alley?\n\nDai')
      box.row(ann, 'yes', 1, a, "Hi Moira, I'm on for the Plough on the 10th.")
      box.row(cleo, 'no', 0, c, "Sorry, I'll have to skip the quiz on the 10th.")
      box.none(bruno, dai)
    },
  ),
  ownCase(
    'six-08',
    {
      me: host,
      question: 'Who comes to the fundraiser breakfast, and with how many?',
      start: '2026-04-13T07:00:00Z',
      tags: '[inline-reply] [bottom-post]',
    },
    box => {
      const ask = box.invite(
        [ann, bruno, cleo],
        'Fundraiser breakfast, Saturday 25 April',
        'Dear friends,\n\n1. Will you join us?\n2. How many of you?\n3. Anything you do not eat?\n\nMoira',
      )
      const a = box.reply(
        ask,
        ann,
        '> 1. Will you join us?\n\nGladly.\n\n> 2. How many of you?\n\nFour, with the neighbours.\n\n> 3. Anything you do not eat?\n\nNo pork please.\n\nAnn',
        { quoteBelow: false },
      )
      const b = box.reply(
        ask,
        bruno,
        `On Mon, 13 Apr 2026, ${host} wrote:\n> Dear friends,\n>\n> 1. Will you join us?\n> 2. How many of you?\n> 3. Anything you do not eat?\n>\n> Moira\n\nI regret that I shall be abroad until May. A donation follows.\n\nBruno`,
        {
          quoteBelow: false,
        },
      )
      const c = box.reply(ask, cleo, '1. yes\n2. just the one\n3. nope, I eat all of it\n\nC.')
      box.row(ann, 'yes', 4, a, 'Gladly.')
      box.row(bruno, 'no', 0, b, 'I regret that I shall be abroad until May.')
      box.row(cleo, 'yes', 1, c, '1. yes')
    },
  ),
]

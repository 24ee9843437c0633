import { ownCase } from './builder'
import { marked, unmarked } from './quoting'

const lionel = 'Lionel Marsh <lionel.marsh@example.com>'
const becca = 'Becca Thorne <becca.thorne@example.org>'
const imran = 'Imran Qureshi <imran.q@example.net>'
const fergus = 'Fergus Blair <fergus.blair@example.com>'
const nell = 'Nell Prior <nell.prior@example.org>'
const otis = 'Otis Greenwood <otis.greenwood@example.net>'
const sukie = 'Sukie Lam <sukie.lam@example.com>'
const vera = 'Vera Stanhope-Hill <vera.sh@example.org>'

/** English: ordinary answers, short and long. */
export const fifthEnglish = [
  ownCase(
    'five-narrowboat',
    {
      me: becca,
      question: 'so who is definitely coming on the boat trip?',
      start: '2026-05-04T19:05:00Z',
      tags: '[chatty] [conditional] [change-of-mind] [phone-signature] [no-answer]',
      below: marked('en'),
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [lionel, imran, fergus, nell, otis, sukie],
        'Narrowboat day out, 30 May',
        "Ahoy!\n\nI've hired the Primrose for the day on Saturday 30 May. We leave the basin at ten sharp and there is a pub halfway. The boat takes twelve so tell me soon whether you fancy it.\n\nBecca",
      )
      const a = box.reply(
        ask,
        lionel,
        "Becca,\n\nWhat fun. I haven't been on a narrowboat since the Great Pump-Out Incident of 2011, of which we don't speak. I'd be glad to come along, and I can steer if you need someone to blame.\n\nShall I bring my pasties?\n\nL.",
      )
      box.reply(ask, imran, 'Brilliant idea, sign me up\n\nSent from my iPhone')
      const c = box.reply(
        ask,
        fergus,
        "I'd be well up for it but my brother's stag is either that weekend or the next, nobody seems to know. I'll find out and tell you.",
      )
      const d = box.reply(ask, nell, "Sounds heavenly but I get seasick in the bath. I'll wave from the towpath!")
      const e = box.reply(
        ask,
        imran,
        "Becca, me again. Turns out it's my nephew's wedding party that day and my sister will have my head. You'll have to sail without me.\n\nSent from my iPhone",
      )
      const f = box.reply(
        ask,
        sukie,
        "That's right up my street. There'll be two of us if that's alright, my flatmate has been talking about boats for a year.",
      )
      box.row(lionel, 'yes', 1, a, "I'd be glad to come along")
      box.row(imran, 'no', 0, e, "You'll have to sail without me.")
      box.row(fergus, 'maybe', 1, c, "I'll find out and tell you.")
      box.row(nell, 'no', 0, d, 'I get seasick in the bath')
      box.none(otis)
      box.row(sukie, 'yes', 2, f, "There'll be two of us if that's alright")
    },
  ),
  ownCase(
    'five-governors',
    {
      me: vera,
      question: 'Which governors will be present on the 24th and who has sent apologies?',
      start: '2026-11-09T08:00:00Z',
      tags: '[formal] [ooo] [proxy] [outlook-thread] [signature] [disclaimer]',
      below: unmarked('en', 'Governors'),
    },
    box => {
      const ask = box.invite(
        [lionel, becca, imran, fergus, nell],
        'Governors meeting, Tuesday 24 November',
        'Dear colleagues,\n\nthe autumn meeting of the governing body is on Tuesday 24 November at 18:00 in the library. Would you let me know if you are able to attend? We need five for a quorum.\n\nVera Stanhope-Hill\nClerk',
      )
      const a = box.reply(
        ask,
        lionel,
        'Dear Vera\n\nI can confirm that I will be present.\n\nLionel Marsh\nChair of Finance\n\nThis email and any attachments are confidential. If you have received it in error please notify the sender. Please do not print unless necessary.',
      )
      const b = box.reply(
        ask,
        becca,
        'Vera, apologies from me I am afraid, I shall be in Geneva. I will send comments on the budget beforehand.',
      )
      box.mail(
        imran,
        [vera],
        'Out of Office: Governors meeting, Tuesday 24 November',
        'Thank you for your email. I am on annual leave until Monday 16 November and will reply when I am back.',
        { re: ask, headers: ['Auto-Submitted: auto-replied'] },
      )
      const c = box.reply(
        ask,
        fergus,
        'Dear Vera, yes, I shall attend. I met Nell at the gate this morning and she said she would be there as well, a few minutes late.\n\nFergus',
      )
      box.row(lionel, 'yes', 1, a, 'I can confirm that I will be present.')
      box.row(becca, 'no', 0, b, 'apologies from me I am afraid')
      box.none(imran)
      box.row(fergus, 'yes', 1, c, 'yes, I shall attend')
      box.row(nell, 'yes', 1, c, 'she said she would be there as well, a few minutes late')
    },
  ),
  ownCase(
    'five-curry',
    {
      me: otis,
      question: 'headcount for curry?',
      start: '2026-02-16T12:10:00Z',
      tags: '[short] [emoji-only] [same-here] [thanks-no-answer] [phone-signature]',
    },
    box => {
      const ask = box.invite(
        [lionel, imran, fergus, nell, sukie],
        'Curry Thursday?',
        'Curry on Thursday 26 Feb, 8pm, usual place. Need a headcount for the table. O',
      )
      const a = box.reply(ask, imran, 'in')
      const b = box.reply(ask, fergus, '+1 from me, and my brother is over from Perth so make it two')
      const c = box.reply(ask, nell, '😭 cant, parents evening')
      const d = box.reply(a, sukie, 'same', { cc: [otis, lionel, fergus, nell] })
      box.reply(ask, lionel, 'Cheers for organising mate')
      box.row(imran, 'yes', 1, a, 'in')
      box.row(fergus, 'yes', 2, b, 'my brother is over from Perth so make it two')
      box.row(nell, 'no', 0, c, 'cant, parents evening')
      box.row(sukie, 'yes', 1, d, 'same')
      box.none(lionel)
    },
  ),
  ownCase(
    'five-gallery',
    {
      me: sukie,
      question: "Who's coming to the private view? I need names for the door.",
      start: '2026-09-21T09:00:00Z',
      tags: '[plus-ones] [party-change] [partial] [soft-no] [question-no-answer]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [vera, lionel, becca, otis, fergus],
        'Private view - Sukie Lam, New Prints',
        'You are warmly invited to the private view of my new prints on Thursday 8 October, 6 to 9 pm at the Boiler House. Please RSVP with the names of anyone you bring.\n\nSukie',
      )
      box.reply(ask, vera, 'My dear, how splendid! I accept with pleasure and shall bring Geoffrey and Lady Ashcombe.\n\nVera')
      const b = box.reply(ask, lionel, 'May I bring my daughter? She is doing prints for her A level. I for one will certainly be there.')
      const c = box.reply(ask, becca, 'I have a train at eight but I shall pop in for the first hour, would not miss your prints.')
      const d = box.reply(
        ask,
        otis,
        "Openings aren't really my thing, all that standing about with warm wine, but I'll look at the prints on a quiet weekday. Congratulations!",
      )
      box.reply(ask, fergus, 'Are the prints for sale on the night or only afterwards?')
      const e = box.reply(
        ask,
        vera,
        'A correction, my dear: Lady Ashcombe has bronchitis, so there will only be Geoffrey and myself.\n\nVera',
      )
      const f = box.mail(sukie, [lionel], 'Re: Private view - Sukie Lam, New Prints', 'Of course, do bring her!\n\nSukie', { re: b })
      const g = box.reply(f, lionel, 'Splendid, then we are two. Her name is Harriet.')
      box.row(vera, 'yes', 2, e, 'there will only be Geoffrey and myself')
      box.row(lionel, 'yes', 2, g, 'then we are two')
      box.row(becca, 'yes', 1, c, 'I shall pop in for the first hour')
      box.row(otis, 'no', 0, d, "Openings aren't really my thing")
      box.none(fergus)
    },
  ),
  ownCase(
    'five-street-party',
    {
      me: nell,
      question: 'how many households are coming to the street party, and how many people?',
      start: '2026-06-01T07:30:00Z',
      tags: '[inviteless] [stand-alone-mails] [number-words] [kids] [couple]',
    },
    box => {
      const a = box.mail(
        fergus,
        [nell],
        'street party at number 12',
        'Hi Nell, we got your leaflet through the door. Number 12 will be at the street party on the 20th: two adults, two teenagers who will pretend not to know us.\n\nFergus',
      )
      const b = box.mail(
        'Mr & Mrs Abara <the.abaras@example.net>',
        [nell],
        'Street party',
        'Dear Nell, we would love to join the street party, both of us. I will make jollof for fifty!\n\nGrace Abara, no. 7',
      )
      const c = box.mail(
        imran,
        [nell],
        'Street Party 20 June',
        'Sadly we are away on the day of the street party, but feel free to use our drive for the trestle tables.\nImran (no. 31)',
      )
      box.mail(
        'Council Events <events@council.example.org>',
        [nell],
        'Your road closure application',
        'Your application for a road closure on Saturday 20 June has been approved. Please display the notice by 13 June. This mailbox is not monitored.',
      )
      const d = box.mail(
        sukie,
        [nell],
        'street party!!',
        "Just me from the top flat at no. 3 for the street party. I'll do face painting if wanted\n\nSent from my iPhone",
      )
      box.row(fergus, 'yes', 4, a, 'two adults, two teenagers who will pretend not to know us')
      box.row('Mr & Mrs Abara <the.abaras@example.net>', 'yes', 2, b, 'we would love to join the street party, both of us')
      box.row(imran, 'no', 0, c, 'Sadly we are away on the day of the street party')
      box.row(sukie, 'yes', 1, d, 'Just me from the top flat at no. 3 for the street party.')
    },
  ),
  ownCase(
    'five-training',
    {
      me: imran,
      question: 'Which of the team said no to the first aid course?',
      start: '2027-03-08T09:00:00Z',
      tags: '[change-of-mind] [quote-trap] [inline-reply] [bottom-post]',
    },
    box => {
      const text =
        'Hi all,\n\nthe first aid course is on Wednesday 24 March, 9 to 4, at the fire station.\nCan you do it?\nLunch is provided, do you need the veggie one?\n\nImran'
      const ask = box.invite([becca, otis, nell, fergus], 'First aid course 24 March', text)
      const top = 'On Mon, 8 Mar 2027 at 09:00, Imran Qureshi wrote:'
      const first = box.reply(ask, otis, 'Yes I can do it, and yes to veggie.', { below: marked('en') })
      const b = box.reply(
        ask,
        becca,
        `${top}\n> the first aid course is on Wednesday 24 March, 9 to 4, at the fire station.\n> Can you do it?\n\nI can, my certificate is about to run out anyway.\n\n> Lunch is provided, do you need the veggie one?\n\nNo, meat is fine.\n\nBecca`,
        { quoteBelow: false },
      )
      const c = box.reply(
        ask,
        nell,
        `${top}\n> Hi all,\n>\n> the first aid course is on Wednesday 24 March, 9 to 4, at the fire station.\n> Can you do it?\n\nNot that Wednesday, no. I could do one in April.\n\nNell`,
        {
          quoteBelow: false,
        },
      )
      const d = box.reply(
        first,
        otis,
        "Imran, forget what I said below, I've only now seen that the audit is the same day. I can't make it.",
        { below: marked('en') },
      )
      box.row(becca, 'yes', 1, b, 'I can, my certificate is about to run out anyway.')
      box.row(otis, 'no', 0, d, "I can't make it.")
      box.row(nell, 'no', 0, c, 'Not that Wednesday, no.')
      box.none(fergus)
    },
  ),
]

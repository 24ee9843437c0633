import { ownCase, type RsvpCase } from './builder'
import { marked, unmarked } from './quoting'
import { seventhTongues } from './seventh-tongues'

const moira = 'Moira Kemp <moira.kemp@example.com>'
const alan = 'Alan Birch <alan.birch@example.org>'
const dot = 'Dorothy Quill <dot.quill@example.net>'
const femi = 'Femi Adeyemi <femi.adeyemi@example.com>'
const ivor = 'Ivor Pugh <ivor.pugh@example.org>'
const lin = 'Lin Chen <lin.chen@example.net>'
const saskia = 'Saskia Boone <saskia.boone@example.com>'

/** A seventh set, written and labelled before the rules ran on it, by one who knows the rules. */
export const seventh: RsvpCase[] = [
  ownCase(
    'seven-ceilidh',
    {
      me: moira,
      question: 'Who can I count on for the ceilidh, and who is not coming?',
      start: '2026-10-05T18:00:00Z',
      tags: '[chatty] [change-of-mind] [proxy] [soft-no]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [alan, dot, femi, ivor, lin, saskia],
        'Ceilidh in the village hall, Saturday 14 November',
        'Dear friends,\n\nthe band is booked for Saturday 14 November, doors at 7. I have to tell the caterers how many we are by the 1st, so do say whether you will dance.\n\nMoira',
      )
      box.reply(ask, alan, 'Put Jean and me down, we have our own shoes.')
      const b = box.reply(ask, dot, 'My hip says no, my heart says yes. The hip wins, I fear. Have a reel for me.')
      const c = box.reply(ask, femi, 'Yes please! I bumped into Ivor at the tip and he is keen too, so that makes the pair of us.')
      const d = box.reply(ask, lin, 'Depends on whether I get the Sunday shift. I hear on the 25th and will shout then.')
      const e = box.reply(ask, alan, 'Moira, Jean has put her back out, so it will be me on my own after all.')
      box.row(alan, 'yes', 1, e, 'it will be me on my own after all')
      box.row(dot, 'no', 0, b, 'The hip wins, I fear.')
      box.row(femi, 'yes', 1, c, 'Yes please!')
      box.row(ivor, 'yes', 1, c, 'he is keen too')
      box.row(lin, 'maybe', 1, d, 'Depends on whether I get the Sunday shift.')
      box.none(saskia)
    },
  ),
  ownCase(
    'seven-allotment',
    {
      me: ivor,
      question: 'How many for the allotment barbecue?',
      start: '2026-06-01T18:00:00Z',
      tags: '[stand-alone-mails] [kids] [similar-event] [thanks-no-answer]',
    },
    box => {
      const ask = box.invite(
        [alan, dot, femi, lin],
        'Allotment barbecue, Sunday 21 June',
        'Hello plot holders, barbecue by the shed on Sunday 21 June from 1 pm. Bring something for the grill. Coming? Ivor',
      )
      box.invite([alan, dot], 'Hedge cutting, Saturday 13 June', 'Who can help with the hedge on Saturday 13 June? Bring gloves. Ivor')
      const a = box.mail(alan, [ivor], 'the 21st', 'Ivor, the barbecue on the 21st suits us fine: two grown-ups and the twins.\n\nAlan')
      const b = box.reply(ask, dot, 'Sorry Ivor, I shall be at Lords that weekend.')
      box.mail(dot, [ivor], 'Hedge', 'I will do the hedge on the 13th with pleasure.')
      box.reply(ask, lin, 'Thanks Ivor, what a nice idea.')
      const d = box.reply(ask, femi, 'I will be along once church is out, with the usual jollof.')
      box.row(alan, 'yes', 4, a, 'two grown-ups and the twins')
      box.row(dot, 'no', 0, b, 'I shall be at Lords that weekend')
      box.row(femi, 'yes', 1, d, 'I will be along once church is out')
      box.none(lin)
    },
  ),
  ownCase(
    'seven-offsite',
    {
      me: lin,
      question: "who's confirmed for the offsite",
      start: '2027-01-11T09:00:00Z',
      tags: '[short] [same-here] [party-change] [ooo]',
      below: unmarked('en', 'Team'),
    },
    box => {
      const ask = box.invite(
        [alan, femi, ivor, saskia, moira],
        'Offsite 4-5 February',
        'Hi all, offsite in Bristol on 4 and 5 February. Please confirm by Friday so I can book rooms.\n\nLin',
      )
      const a = box.reply(ask, alan, 'Confirmed.')
      const b = box.reply(a, femi, 'Likewise', { cc: [lin, alan, ivor, saskia, moira] })
      const c = box.reply(ask, ivor, 'Not able to, I am on jury service that week.')
      box.mail(moira, [lin], 'Automatic reply: Offsite 4-5 February', 'I am out of the office until 18 January with no access to mail.', {
        re: ask,
        headers: ['Auto-Submitted: auto-replied'],
      })
      const e = box.reply(ask, saskia, 'I can do the 4th but must leave that evening.')
      box.row(alan, 'yes', 1, a, 'Confirmed.')
      box.row(femi, 'yes', 1, b, 'Likewise')
      box.row(ivor, 'no', 0, c, 'Not able to')
      box.row(saskia, 'yes', 1, e, 'I can do the 4th')
      box.none(moira)
    },
  ),
  ...seventhTongues,
]

import { ownCase, type RsvpCase } from './builder'

const host = 'Moira Keane <moira.keane@example.com>'
const ann = 'Ann Pells <ann.pells@example.org>'
const bruno = 'Bruno Haas <bruno.haas@example.net>'
const cleo = 'Cleo Marsh <cleo.marsh@example.org>'
const dai = 'Dai Rees <dai.rees@example.com>'

/** A moved date, a quoted yes. */
export const moves: RsvpCase[] = [
  ownCase(
    'six-09',
    {
      me: host,
      question: 'Who has confirmed the new date for the reunion?',
      start: '2026-03-09T09:00:00Z',
      tags: '[reschedule] [host-message]',
    },
    box => {
      const ask = box.invite(
        [ann, bruno, cleo, dai],
        'Reunion on 18 April',
        'Saturday 18 April, my garden, from two. Can you come?\n\nMoira',
      )
      box.reply(ask, ann, 'Of course, wouldn’t miss it.\n\nAnn')
      box.reply(ask, bruno, 'No chance on the 18th, sorry.\n\nBruno')
      const moved = box.mail(
        host,
        [ann, bruno, cleo, dai],
        'Reunion: new date, Saturday 25 April',
        'The marquee is taken on the 18th, so we have moved the reunion to Saturday 25 April. Please tell me again whether you can come, whatever you said before!\n\nMoira',
        { re: ask },
      )
      const b = box.reply(moved, bruno, 'The 25th works for me, see you there.\n\nBruno')
      const c = box.reply(moved, cleo, 'Neither date is any good for me, alas.\n\nCleo')
      box.row(bruno, 'yes', 1, b, 'The 25th works for me, see you there.')
      box.row(cleo, 'no', 0, c, 'Neither date is any good for me, alas.')
      box.none(ann, dai)
    },
  ),
  ownCase(
    'six-10',
    {
      me: host,
      question: 'who said no to the gallery visit?',
      start: '2026-08-03T09:00:00Z',
      tags: '[quote-trap] [sarcasm] [ooo] [bounce]',
    },
    box => {
      const ask = box.invite(
        [ann, bruno, cleo, dai, 'Olga Pratt <olga.pratt@example.net>'],
        'Gallery visit Thursday 20 August',
        'Half past five at the main entrance. Who joins me?\n\nMoira',
      )
      const a = box.reply(ask, ann, 'Yes!\n\nAnn')
      const b = box.reply(a, bruno, "An hour of beige squares? Thrilling. I'd rather watch my paint dry, so no.\n\nBruno", { cc: [host] })
      box.reply(
        ask,
        cleo,
        'I am out of the office until 24 August with no access to mail. In urgent cases please write to Jill, she will be happy to help. Yes, even on Fridays.',
        {
          headers: ['Auto-Submitted: auto-replied'],
        },
      )
      box.mail(
        'Mail Delivery Subsystem <mailer-daemon@mail.example.com>',
        [host],
        'Delivery Status Notification (Failure)',
        'Your message wasn’t delivered to olga.pratt@example.net because the address couldn’t be found.',
        {
          headers: ['Auto-Submitted: auto-replied'],
        },
      )
      const d = box.reply(ask, dai, 'Not for me, thanks, modern art gives me hives.\n\nDai')
      box.row(ann, 'yes', 1, a, 'Yes!')
      box.row(bruno, 'no', 0, b, "I'd rather watch my paint dry, so no.")
      box.row(dai, 'no', 0, d, 'Not for me, thanks, modern art gives me hives.')
      box.none(cleo, 'Olga Pratt <olga.pratt@example.net>')
    },
  ),
]

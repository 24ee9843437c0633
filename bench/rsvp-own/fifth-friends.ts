import { ownCase } from './builder'
import { forwarded, marked } from './quoting'

const rosalind = 'Rosalind Keane <rosalind.keane@example.com>'
const jasper = 'Jasper Doyle <jasper.doyle@example.org>'
const amina = 'Amina Yusuf <amina.yusuf@example.net>'
const pete = 'Pete Lomax <pete.lomax@example.com>'
const sandra = 'Sandra Lomax <sandra.lomax@example.com>'
const greta = 'Greta Lindqvist <greta.l@example.org>'
const hamish = 'Hamish Orde <hamish.orde@example.net>'
const mei = 'Mei Fong <mei.fong@example.com>'

/** English: couples, children, one who answers for another, other addresses, a moved date, a similar event. */
export const fifthFriends = [
  ownCase(
    'five-new-year',
    {
      me: rosalind,
      question: "who's coming for New Year's Eve and how many beds do I need?",
      start: '2026-11-30T20:15:00Z',
      tags: '[couple] [kids] [proxy] [chatty] [conditional]',
      below: marked('en'),
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [jasper, amina, pete, sandra, hamish, mei],
        'Hogmanay at the farm',
        "Dear all,\n\nwe have the farm again this year. Come and see in 2027 with us: Thursday 31 December, stay as long as you like. Let me know if you're coming, how many of you, and whether you need beds.\n\nRos",
      )
      const a = box.reply(
        ask,
        sandra,
        "Ros love, Pete and I would be thrilled. The kids are going to their dad's, so it's only us two oldies this time. I'll bring the trifle whether you want it or not.\n\nSandra",
      )
      const b = box.reply(ask, jasper, "We'll be five: me, Nat and the three boys. Two beds and a bit of floor will do us.")
      const c = box.reply(
        ask,
        amina,
        'I would so love to. It depends on whether the hospital puts me on nights; the list comes out in the second week of December.',
      )
      const d = box.reply(ask, hamish, "No farm for me, lass - I've a gig in Oban on the 31st. Think of me at the bells.")
      box.row(jasper, 'yes', 5, b, "We'll be five: me, Nat and the three boys.")
      box.row(amina, 'maybe', 1, c, 'It depends on whether the hospital puts me on nights')
      box.row(pete, 'yes', 1, a, 'Pete and I would be thrilled.')
      box.row(sandra, 'yes', 1, a, 'Pete and I would be thrilled.')
      box.row(hamish, 'no', 0, d, "No farm for me, lass - I've a gig in Oban on the 31st.")
      box.none(mei)
    },
  ),
  ownCase(
    'five-surprise',
    {
      me: jasper,
      question: "Who has RSVP'd to Nat's surprise 40th?",
      start: '2026-03-30T12:00:00Z',
      tags: '[forwarded] [alt-address] [host-message] [plus-ones]',
    },
    box => {
      const ask = box.invite(
        [amina, greta, hamish, mei, rosalind],
        "Nat's 40th - SECRET",
        'Shh. Surprise party for Nat on Saturday 25 April, be in place by 6.45. Reply to me only and NOT to our home address. Can you make it?\n\nJasper',
      )
      const a = box.mail(
        'greta lindqvist <gretaknits@example.com>',
        [jasper],
        'the secret',
        "It's Greta, on my shop address in case Nat sees your screen. I will come on the 25th and I am bringing a cake the size of a wheelbarrow.",
      )
      const said = {
        from: hamish,
        date: new Date('2026-03-30T15:20:00Z'),
        subject: "Re: Nat's 40th - SECRET",
        text: "Och, I'm gutted, I'm on the ferry that evening and won't make it. Could you tell Jasper, I keep losing his address.\n\nHamish",
      }
      const b = box.mail(
        amina,
        [jasper],
        "Fwd: Nat's 40th - SECRET",
        `This came to me. As for us, we're coming, all three.\n\nA.\n\n${forwarded(said, amina)}`,
      )
      const c = box.reply(ask, mei, 'Yes! I have been practising looking innocent.', { below: marked('en') })
      const d = box.mail(
        jasper,
        [amina],
        "Re: Nat's 40th - SECRET",
        'Thanks Amina. Ros told me on the phone she has to be in London that weekend, so without her unfortunately. J',
        { re: b },
      )
      box.row(amina, 'yes', 3, b, "we're coming, all three")
      box.row(greta, 'yes', 1, a, 'I will come on the 25th')
      box.row(hamish, 'no', 0, b, "I'm on the ferry that evening and won't make it")
      box.row(mei, 'yes', 1, c, 'Yes!')
      box.row(rosalind, 'no', 0, d, 'Ros told me on the phone she has to be in London that weekend')
    },
  ),
  ownCase(
    'five-sailing-moved',
    {
      me: hamish,
      question: 'Who is coming sailing now that I moved it?',
      start: '2026-08-17T18:00:00Z',
      tags: '[reschedule] [no-answer] [partial]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [jasper, amina, greta, pete],
        'Sail on Sunday 30 August',
        'Fancy a sail on Sunday 30 August? High water is at noon. Room for four. Who wants to come?\n\nHamish',
      )
      box.reply(ask, jasper, "I'm on. What do I bring?")
      box.reply(ask, greta, "I'm in Sweden until the 2nd, so no.")
      box.reply(ask, pete, "Sandra says I may, so yes, I'll be there!")
      const again = box.invite(
        [jasper, amina, greta, pete],
        'Sailing now on 13 September',
        'Sorry folks, the engine is in bits. New date for the sail: Sunday 13 September, high water at eleven. Could everybody answer afresh, please, can you still come?\n\nHamish',
      )
      const a = box.reply(again, greta, 'Back by then, so I would love to. Can I wear clogs on deck?')
      const b = box.reply(again, jasper, 'The 13th is my half marathon so I am out. Mind the rocks.')
      const c = box.reply(again, amina, 'I can come, but I must be ashore again by two.')
      box.row(jasper, 'no', 0, b, 'The 13th is my half marathon so I am out.')
      box.row(amina, 'yes', 1, c, 'I can come, but I must be ashore again by two.')
      box.row(greta, 'yes', 1, a, 'Back by then, so I would love to.')
      box.none(pete)
    },
  ),
  ownCase(
    'five-choir-concert',
    {
      me: greta,
      question: 'Which altos can sing at the Christmas concert?',
      start: '2026-10-05T19:00:00Z',
      tags: '[similar-event] [close-dates] [no-answer]',
      below: marked('en'),
    },
    box => {
      const alto = [amina, mei, sandra, rosalind]
      const autumn = box.invite(
        alto,
        'Autumn concert, 24 October',
        'Dear altos, the autumn concert is on Saturday 24 October. Who can sing?\n\nGreta',
      )
      box.reply(autumn, amina, 'I can sing on the 24th.')
      box.reply(autumn, mei, "I'll be there.")
      box.reply(autumn, sandra, 'Not this time, I have a cold that will not shift.')
      const christmas = box.invite(
        alto,
        'Christmas concert, 19 December',
        'Dear altos, looking ahead: the Christmas concert is on Saturday 19 December at St Bride. Please tell me by the end of October whether you can sing in it.\n\nGreta',
        {
          at: '2026-10-12T19:00:00Z',
        },
      )
      const a = box.reply(christmas, sandra, 'Christmas I would never miss, of course I will sing.')
      const b = box.reply(
        christmas,
        mei,
        "I fly to my parents on the 17th, so I won't be singing at Christmas. The autumn one I am still doing.",
      )
      const c = box.reply(christmas, rosalind, 'Yes for Christmas! My first with you all.')
      box.none(amina)
      box.row(mei, 'no', 0, b, "I won't be singing at Christmas")
      box.row(sandra, 'yes', 1, a, 'of course I will sing')
      box.row(rosalind, 'yes', 1, c, 'Yes for Christmas!')
    },
  ),
  ownCase(
    'five-baby-shower',
    {
      me: amina,
      question: 'who said yes to the baby shower',
      start: '2026-01-19T10:00:00Z',
      tags: '[bounce] [thanks-no-answer] [sarcasm] [soft-no] [plus-ones]',
      below: marked('en'),
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [rosalind, sandra, greta, mei, pete],
        "Nat's baby shower",
        "Baby shower for Nat on Sunday 15 February, 3 pm at mine. There will be games, I'm not sorry. Boys welcome. Are you coming?\n\nAmina",
      )
      box.mail(
        'Mail Delivery Subsystem <postmaster@example.org>',
        [amina],
        'Delivery Status Notification (Failure)',
        "Your message wasn't delivered to greta.l@example.org because the address couldn't be found, or is unable to receive mail.",
        { re: ask, headers: ['Auto-Submitted: auto-replied'] },
      )
      const a = box.reply(
        ask,
        pete,
        "Guessing the flavour of baby food while wearing a bib, on a Sunday, during the rugby? Be still my heart. You'll manage without me, I'm sure.",
      )
      const b = box.reply(
        ask,
        sandra,
        'Pete may sulk at home, I shall be there with bells on and my mother is coming too, she has knitted half a layette.',
      )
      box.reply(ask, mei, 'Thank you so so much for the invite, Nat will be over the moon!! ❤️')
      const c = box.reply(
        ask,
        rosalind,
        'Much as I adore Nat I think I had better give it a miss, it is still a bit raw for me. I will send a parcel. x',
      )
      box.row(rosalind, 'no', 0, c, 'I think I had better give it a miss')
      box.row(sandra, 'yes', 2, b, 'I shall be there with bells on and my mother is coming too')
      box.none(greta, mei)
      box.row(pete, 'no', 0, a, "You'll manage without me, I'm sure.")
    },
  ),
  ownCase(
    'five-camping',
    {
      me: pete,
      question: 'numbers for the scout camp parents weekend?',
      start: '2026-04-27T06:50:00Z',
      tags: '[kids] [number-words] [proxy] [change-of-mind]',
    },
    box => {
      const ask = box.invite(
        [jasper, amina, greta, mei, hamish],
        'Family camp 12-14 June',
        'Family camp is on from Friday 12 to Sunday 14 June at Birk Wood. Tell me how many of you are coming so that I can book pitches.\n\nPete (Akela)',
      )
      const a = box.reply(ask, jasper, 'Half a dozen from our lot: Nat and me, three lads and a cousin.')
      box.reply(ask, amina, 'Me plus two. We have our own tent.')
      const c = box.reply(ask, greta, 'My tent days are over but Mei asked me to say that she and her daughter are both coming.')
      const d = box.reply(ask, hamish, 'Just the one of me, arriving on the Saturday.')
      const e = box.reply(ask, amina, 'Pete, one fewer, my eldest has exams on the Monday. So that is two of us now.')
      box.row(jasper, 'yes', 6, a, 'Half a dozen from our lot')
      box.row(amina, 'yes', 2, e, 'So that is two of us now.')
      box.row(greta, 'no', 0, c, 'My tent days are over')
      box.row(mei, 'yes', 2, c, 'she and her daughter are both coming')
      box.row(hamish, 'yes', 1, d, 'Just the one of me, arriving on the Saturday.')
    },
  ),
]

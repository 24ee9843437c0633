import { ownCase } from './builder'
import { forwarded, marked } from './quoting'

const hollis = 'Hollis Greer <hollis.greer@example.com>'
const tom = 'Tom Ashdown <tom.ashdown@example.org>'
const lucy = 'Lucy Ashdown <lucy.ashdown@example.org>'
const winston = 'Winston Bright <winston.bright@example.net>'
const padma = 'Padma Iyer <padma.iyer@example.com>'
const rory = 'Rory McCabe <rory.mccabe@example.net>'
const sinead = 'Sinead Walsh <sinead.walsh@example.com>'
const desmond = 'Desmond Achebe <d.achebe@example.org>'
const marta = 'Marta Holub <marta.holub@example.net>'

const text =
  'Dear friends,\n\nwe are having little Edie christened on Sunday 26 April at 11 at All Saints, with lunch in the garden afterwards, weather permitting. Please let us know whether you can come and if the children will be with you.\n\nHollis and Jo'

/** English: couples, children, one who answers for another, other addresses, a moved date, a similar event. */
export const fourthFamily = [
  ownCase(
    'four-christening',
    {
      me: hollis,
      question: 'How many people should we cater for at the christening?',
      start: '2026-03-23T09:15:00Z',
      tags: '[couple] [kids] [proxy] [question-no-answer] [plus-ones]',
      below: marked('en'),
      alternative: true,
    },
    box => {
      const ask = box.invite([tom, lucy, winston, padma, rory, sinead], "Edie's christening", text)
      const a = box.reply(
        ask,
        lucy,
        "Ahh how lovely! We'll both come, and so will the three monsters. Tom says do you want to borrow the gazebo?\n\nLucy",
      )
      const b = box.reply(
        ask,
        winston,
        'Dear Hollis and Jo, thank you for the kind invitation. I will gladly come to the church and the lunch. My wife, alas, is still in plaster and will have to stay at home.\n\nWinston',
      )
      const c = box.reply(ask, padma, "Coming! Four of us incl. the baby. He'll sleep through the sermon like his father.")
      box.reply(ask, rory, 'Congrats both! What would she like as a present, do you have a list anywhere?')
      const d = box.reply(ask, sinead, "We can't, sorry - Finn's first communion class is that very morning. Take lots of pictures!")
      box.row(tom, 'yes', 1, a, "We'll both come, and so will the three monsters.")
      box.row(lucy, 'yes', 4, a, "We'll both come, and so will the three monsters.")
      box.row(winston, 'yes', 1, b, 'I will gladly come to the church and the lunch.')
      box.row(padma, 'yes', 4, c, 'Four of us incl. the baby.')
      box.none(rory)
      box.row(sinead, 'no', 0, d, "We can't, sorry")
    },
  ),
  ownCase(
    'four-class-reunion',
    {
      me: padma,
      question: 'Who from our year is coming to the reunion?',
      start: '2026-08-10T20:00:00Z',
      tags: '[forwarded] [alt-address] [host-message] [proxy]',
    },
    box => {
      const ask = box.invite(
        [rory, desmond, marta, winston, sinead],
        'Class of 96 - thirty years!',
        'Can you believe it. Reunion at the old rowing club, Saturday 19 September, from 6. Tell me if you are coming!\n\nPadma',
      )
      const a = box.mail(
        'Desmond Achebe <desmond.home@example.com>',
        [padma],
        'the reunion',
        'Padma, writing from my private address as the work one eats half my mail. I will be at the reunion on the 19th, hair or no hair.\n\nDesmond',
        { re: ask },
      )
      const said = {
        from: 'Marta Holub <marta.holub@example.net>',
        date: new Date('2026-08-10T21:30:00Z'),
        subject: 'Re: Class of 96 - thirty years!',
        text: "Rory, I've lost Padma's new address. Would you tell her I'm coming, with my husband? Can't wait to see the old gang.\n\nMarta",
      }
      const b = box.reply(ask, rory, `Marta asked me to pass this on, see below. Me, I'd not miss it either.\n\n${forwarded(said, rory)}`, {
        quoteBelow: false,
      })
      const c = box.reply(
        ask,
        winston,
        'Thirty years, good grief. I am on a ship off Norway that week so it will have to be without me. Say hello to everybody.',
      )
      const d = box.mail(
        padma,
        [rory],
        'Re: Class of 96 - thirty years!',
        'Thanks Rory! By the way Sinead phoned last night: she is coming too. So that makes a proper crowd.\n\nP',
        { re: b },
      )
      box.row(rory, 'yes', 1, b, "I'd not miss it either")
      box.row(desmond, 'yes', 1, a, 'I will be at the reunion on the 19th')
      box.row(marta, 'yes', 2, b, "Would you tell her I'm coming, with my husband?")
      box.row(winston, 'no', 0, c, 'it will have to be without me')
      box.row(sinead, 'yes', 1, d, 'Sinead phoned last night: she is coming too.')
    },
  ),
  ownCase(
    'four-moved',
    {
      me: sinead,
      question: 'who can make the new date for the barbecue?',
      start: '2026-07-06T17:00:00Z',
      tags: '[reschedule] [no-answer] [plus-ones]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [tom, winston, padma, rory],
        'BBQ on the 18th',
        'Hi, burnt sausages at ours on Saturday 18 July from 3. Are you about? Let me know.\n\nSinead',
      )
      box.reply(ask, tom, 'Yep, all four of us, we will bring the salad')
      box.reply(ask, winston, "That's the weekend of my daughter's graduation, so not possible, sorry!")
      box.reply(ask, rory, 'Count me in')
      const again = box.invite(
        [tom, winston, padma, rory],
        'BBQ - new date!',
        'Hi again,\n\nthe forecast for the 18th is biblical, so we are moving the barbecue to Saturday 25 July, same time. Please tell me again whether you can come, as I have lost track of who can do what.\n\nSinead',
      )
      const a = box.reply(again, winston, "The 25th suits me far better. I'll be there, and my daughter too, now a Bachelor of Science!")
      const b = box.reply(again, tom, 'Oh no, we fly on the 24th. Next year then!')
      const c = box.reply(again, padma, 'I could do the 25th if I get out of the on-call. Bear with me?')
      box.row(tom, 'no', 0, b, 'Oh no, we fly on the 24th.')
      box.row(winston, 'yes', 2, a, "I'll be there, and my daughter too")
      box.row(padma, 'maybe', 1, c, 'I could do the 25th if I get out of the on-call.')
      box.none(rory)
    },
  ),
  ownCase(
    'four-book-club',
    {
      me: marta,
      question: "Who's coming to book club in October?",
      start: '2026-09-01T18:00:00Z',
      tags: '[similar-event] [close-dates] [same-first-name]',
      below: marked('en'),
    },
    box => {
      const tomElse = 'Tom Birkett <tom.birkett@example.com>'
      const september = box.invite(
        [lucy, rory, padma, tomElse],
        'Book club, 9 September',
        'Book club is at mine on Wednesday 9 September at 8, we are doing the Ferrante. Who is coming?\n\nMarta',
      )
      box.reply(september, lucy, "I'll be there, with crisps.")
      box.reply(september, rory, "Can't do the 9th, sorry.")
      box.reply(september, padma, 'Yes!')
      const october = box.invite(
        [lucy, rory, padma, tomElse],
        'Book club, 14 October',
        'Thanks for a lovely evening. The next book club is on Wednesday 14 October at 8, at mine again, and the book is Piranesi. Who can come?\n\nMarta',
        { at: '2026-09-15T09:00:00Z' },
      )
      const a = box.reply(october, rory, "I've read it twice already so yes, I'm coming this time.")
      const b = box.reply(october, lucy, 'Parents evening at school on the 14th, I will have to skip this one.')
      const c = box.reply(october, tomElse, 'Put me down please. Sorry I was so quiet in September.')
      box.row(lucy, 'no', 0, b, 'I will have to skip this one')
      box.row(rory, 'yes', 1, a, "yes, I'm coming this time")
      box.none(padma)
      box.row(tomElse, 'yes', 1, c, 'Put me down please.')
    },
  ),
  ownCase(
    'four-anniversary',
    {
      me: tom,
      question: 'Which guests have not answered about the anniversary dinner?',
      start: '2027-01-04T10:00:00Z',
      tags: '[bounce] [party-change] [no-answer]',
      alternative: true,
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [hollis, winston, padma, desmond, marta],
        'Our tenth anniversary',
        'Dear all, Lucy and I have been married for ten years and would like to celebrate with you: dinner at the Old Customs House on Saturday 6 February at 7. Please let us know by the 20th.\n\nTom',
      )
      box.mail(
        'Mail Delivery System <mailer-daemon@example.org>',
        [tom],
        'Undelivered Mail Returned to Sender',
        'This is the mail system at host mx.example.org.\n\nI am sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<d.achebe@example.org>: mailbox is full',
        { re: ask, headers: ['Auto-Submitted: auto-replied'] },
      )
      box.reply(ask, hollis, "We'd love to come, both of us.")
      const b = box.reply(ask, marta, "With all our hearts, yes. There'll be two of us.")
      const d = box.reply(
        ask,
        padma,
        'Ten years! I remember the speech. Thank you so much for the invitation, I will look at the diary tonight and get back to you.',
      )
      const c = box.reply(ask, hollis, "Tom, a small change: Jo has a concert that evening, so it's only me I'm afraid.")
      box.row(hollis, 'yes', 1, c, "it's only me I'm afraid")
      box.none(winston)
      box.row(padma, 'maybe', 1, d, 'I will look at the diary tonight and get back to you')
      box.none(desmond)
      box.row(marta, 'yes', 2, b, "There'll be two of us.")
    },
  ),
  ownCase(
    'four-panto',
    {
      me: lucy,
      question: 'who wants panto tickets and how many?',
      start: '2026-11-09T13:20:00Z',
      tags: '[kids] [number-words] [sarcasm] [plus-ones]',
    },
    box => {
      const ask = box.invite(
        [winston, padma, rory, sinead, marta],
        'Panto trip Sunday 13 December',
        'Oh yes it is! I can get a group rate for the panto on Sunday 13 December, 2 pm matinee. Tell me if you want to come and how many seats.\n\nLucy',
      )
      const a = box.reply(ask, winston, 'Seven seats for the Brights, please: us two and the five grandchildren.')
      const b = box.reply(ask, padma, 'Me, Arun and the little one. He can sit on a lap but I suppose he still needs a ticket, so three.')
      const c = box.reply(
        ask,
        rory,
        'Three hours of grown men in dresses shouting at my hangover? I think I shall wash my hair. No thanks, Luce.',
      )
      const d = box.reply(ask, sinead, "Can I let you know at the weekend? I've to check with Finn's dad.")
      const e = box.reply(ask, marta, 'A dozen!! No, only joking, just the pair of us.')
      box.row(winston, 'yes', 7, a, 'Seven seats for the Brights, please')
      box.row(padma, 'yes', 3, b, 'so three')
      box.row(rory, 'no', 0, c, 'No thanks, Luce.')
      box.row(sinead, 'maybe', 1, d, 'Can I let you know at the weekend?')
      box.row(marta, 'yes', 2, e, 'just the pair of us')
    },
  ),
]

import { ownCase } from './builder'
import { marked, unmarked } from './quoting'

const bridget = 'Bridget Lowe <bridget.lowe@example.com>'
const colm = 'Colm Darcy <colm.darcy@example.org>'
const yvette = 'Yvette Sands <yvette.sands@example.net>'
const femi = 'Femi Adeyemi <femi.adeyemi@example.com>'
const gordon = 'Gordon Tully <gordon.tully@example.org>'
const maeve = 'Maeve Quinlan <maeve.quinlan@example.net>'
const stuart = 'Stuart Pell <stuart.pell@example.com>'

const trish = 'Trish Oakley <trish.oakley@example.org>'
const keeley = 'Keeley Marsden <keeley.m@example.com>'
const tash = 'Tash Bloom <tash.bloom@example.net>'
const bex = 'Bex Hartnoll <bex@example.org>'
const dionne = 'Dionne Clarke <dionne.clarke@example.com>'
const carol = 'Carol Oakley <carol.oakley@example.net>'
const jodie = 'Jodie Vickers <jodie.vickers@example.com>'

const disclaimer =
  '--\nFemi Adeyemi\nSenior Radiographer\nTel. 0800 555 0144\n\nThis message may contain confidential information. If you are not the intended recipient please delete it and let the sender know. Please consider the environment before printing.'

/** English as people write it from phones and sofas. */
export const fourthEnglish = [
  ownCase(
    'four-retirement',
    {
      me: bridget,
      question: "who's coming to Dad's retirement do and how many heads is that?",
      start: '2026-04-20T18:10:00Z',
      tags: '[chatty] [change-of-mind] [plus-ones] [question-no-answer] [signature] [disclaimer] [phone-signature]',
      alternative: true,
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [colm, yvette, femi, gordon, maeve, stuart],
        "Dad's retirement do - Sat 16 May",
        "Hello all,\n\nafter forty-one years Dad is finally handing in his keys. We're having a do for him in the upstairs room at the Fleece on Saturday 16 May from 7.30. He thinks it's a quiet family meal, so not a word.\n\nCould you let me know if you can make it, and who you'd be bringing? The Fleece want numbers by the 8th.\n\nBridget x",
      )
      const a = box.reply(
        ask,
        colm,
        "Bridget! What a lovely idea, he'll be mortified. I was only telling the lads last week about the time he set off the fire alarm with the toaster.\n\nOf course I'll be there, and Sheila's coming too. Do you need anybody to do a few slides? I've a shoebox full of photos from the depot.\n\nColm\n\nSent from my iPhone",
      )
      const b = box.reply(
        ask,
        yvette,
        "Hi Bridget,\nwouldn't you know it, we fly to Crete on the 14th - booked back in January. We'll raise a glass to him from the beach. Give the old man a big hug from both of us.\nYvette",
      )
      const c = box.reply(
        ask,
        femi,
        `Thanks for thinking of me. I'd like to come but I won't know until the new rota is out on the 2nd - I'll let you know as soon as I've seen it.\n\n${disclaimer}`,
      )
      box.reply(ask, gordon, 'Is this the Fleece in town or the one out on the bypass? And can you leave a car there overnight?')
      box.reply(ask, maeve, 'Yes please! Count me in x')
      const e = box.reply(
        ask,
        stuart,
        'Jill and I would be delighted. Ollie might be home from uni by then but call it two for now.\n\nStuart',
      )
      const f = box.reply(
        ask,
        maeve,
        "Bridget I'm so sorry to mess you about. Mum's gone into hospital and I'm going over to be with her for the fortnight, so I'm going to have to pull out. Film his face for me!\n\nMaeve",
      )
      box.row(colm, 'yes', 2, a, "Of course I'll be there, and Sheila's coming too.")
      box.row(yvette, 'no', 0, b, 'we fly to Crete on the 14th')
      box.row(femi, 'maybe', 1, c, "I'd like to come but I won't know until the new rota is out on the 2nd")
      box.none(gordon)
      box.row(maeve, 'no', 0, f, "I'm going to have to pull out")
      box.row(stuart, 'yes', 2, e, 'Jill and I would be delighted.')
    },
  ),
  ownCase(
    'four-allotment',
    {
      me: trish,
      question: 'how many have I got for the work day?',
      start: '2026-03-02T07:40:00Z',
      tags: '[emoji-only] [same-here] [partial] [thanks-no-answer] [phone-signature]',
      below: marked('en'),
    },
    box => {
      const ask = box.invite(
        [gordon, keeley, colm, femi, jodie, stuart],
        'Allotment work day 14 March',
        "Morning plotholders. Work day on Saturday 14 March, 9.30 till we drop. The main job is the bottom hedge. Soup and rolls at one. Who's up for it?\n\nTrish",
      )
      const a = box.reply(ask, gordon, '👍')
      const b = box.reply(
        ask,
        keeley,
        "I'll be along about 11, got the dentist first. Don't start the soup without me\n\nSent from Outlook for Android",
      )
      const c = box.reply(ask, colm, "Not me this time, my back's gone again. Happy to do the rota for the skip though.")
      const d = box.reply(b, femi, 'Me too, and Darren says he will come with his wheelbarrow.', { cc: [trish] })
      box.reply(ask, jodie, 'Thanks for sorting this Trish, you are a star')
      const e = box.reply(ask, stuart, '2 of us ✅\n\nSent from my iPhone')
      box.row(gordon, 'yes', 1, a, '👍')
      box.row(keeley, 'yes', 1, b, "I'll be along about 11")
      box.row(colm, 'no', 0, c, 'Not me this time')
      box.row(femi, 'yes', 2, d, 'Me too, and Darren says he will come with his wheelbarrow.')
      box.none(jodie)
      box.row(stuart, 'yes', 2, e, '2 of us ✅')
    },
  ),
  ownCase(
    'four-hen',
    {
      me: trish,
      question: "Who's confirmed for the hen weekend and who's a no?",
      start: '2027-01-11T19:30:00Z',
      tags: '[chatty] [soft-no] [partial] [plus-ones] [no-answer]',
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [keeley, tash, bex, dionne, carol, jodie],
        "Maddie's hen - Whitby!!",
        "Ladies, it's happening. Friday 16 to Sunday 18 April, cottage in Whitby with a hot tub. It works out at £240 each all in. I need to know by the end of the month if you're in or out, and a £50 deposit.\n\nTrish xx",
      )
      const a = box.reply(ask, keeley, 'Deposit has gone over just now so no backing out haha. Count me in, can NOT wait')
      const b = box.reply(
        ask,
        tash,
        "oh babe I'd have loved to but I can't stretch to it this year, we've only just paid for the boiler. so sorry xxx",
      )
      const c = box.reply(
        ask,
        bex,
        "Nan's having the kids on the Saturday only so I'll drive up for the one night. Save me a bunk by the window!",
      )
      const d = box.reply(ask, dionne, "I'm in obviously!! Is there room for my sister? She's a right laugh and she'd drive.")
      const e = box.reply(
        ask,
        carol,
        'Bless you for asking an old thing like me Patricia, but a weekend of cocktails is not for me any more. I shall see you all at the church with my hat on.\n\nAuntie Carol',
      )
      box.row(keeley, 'yes', 1, a, 'Count me in, can NOT wait')
      box.row(tash, 'no', 0, b, "oh babe I'd have loved to but I can't stretch to it this year")
      box.row(bex, 'yes', 1, c, "I'll drive up for the one night")
      box.row(dionne, 'yes', 1, d, "I'm in obviously!!")
      box.row(carol, 'no', 0, e, 'a weekend of cocktails is not for me any more')
      box.none(jodie)
    },
  ),
  ownCase(
    'four-leaving-lunch',
    {
      me: femi,
      question: 'Final list for the leaving lunch please',
      start: '2026-06-29T09:05:00Z',
      tags: '[change-of-mind] [quote-trap] [outlook-thread] [proxy] [ooo]',
      below: unmarked('en', 'Radiology'),
    },
    box => {
      const ask = box.invite(
        [yvette, gordon, maeve, stuart, dionne],
        "Anand's leaving lunch",
        'Hi team,\n\nAnand leaves us in July. Lunch at the Curry Pot on Thursday 9 July, 12.30. Please say yes or no by Friday so that I can book.\n\nFemi',
      )
      const first = box.reply(ask, yvette, 'Hi Femi,\n\nYes, happy to come. Would not miss it.\n\nKind regards\nYvette Sands')
      const b = box.reply(ask, gordon, "Yes for me please. I'll collect for the card as well if you like.")
      box.mail(
        stuart,
        [femi],
        "Automatic reply: Anand's leaving lunch",
        'I am out of the office with limited access to email and will return on 6 July. For anything urgent please ring the front desk.',
        { re: ask, headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'] },
      )
      const c = box.reply(
        ask,
        maeve,
        "I'm a yes. Dionne is on her course all that week, she asked me to tell you she won't be there.\n\nMaeve",
      )
      const d = box.reply(
        first,
        yvette,
        'Hi Femi,\n\nI have just been put on call for the 9th and nobody will swap, so I will not be there after all. Please pass on my best to Anand.\n\nKind regards\nYvette Sands',
      )
      box.row(yvette, 'no', 0, d, 'I will not be there after all')
      box.row(gordon, 'yes', 1, b, 'Yes for me please.')
      box.row(maeve, 'yes', 1, c, "I'm a yes.")
      box.none(stuart)
      box.row(dionne, 'no', 0, c, "she asked me to tell you she won't be there")
    },
  ),
  ownCase(
    'four-supper',
    {
      me: maeve,
      question: 'Who is coming to supper on Saturday?',
      start: '2026-10-05T12:00:00Z',
      tags: '[inline-reply] [bottom-post] [number-words] [alt-diet]',
    },
    box => {
      const text =
        "Supper at mine on Saturday 17 October, 7 for half past. Three quick questions:\n\n1. Can you come?\n2. Are you bringing anyone?\n3. Is there anything you don't eat?\n\nMaeve"
      const ask = box.invite([colm, yvette, gordon, carol], 'Supper 17 October', text)
      const top = 'On Mon, 5 Oct 2026 at 12:00, Maeve Quinlan <maeve.quinlan@example.net> wrote:'
      const a = box.reply(
        ask,
        colm,
        `${top}\n> 1. Can you come?\n\nYes, we can, thanks for asking\n\n> 2. Are you bringing anyone?\n\nJust Sheila\n\n> 3. Is there anything you don't eat?\n\nSheila can't have nuts, I eat what I'm given`,
        { quoteBelow: false },
      )
      const b = box.reply(
        ask,
        yvette,
        `${top}\n> 1. Can you come?\nNo, sorry, it's our anniversary and there is a hotel booked.\n> 2. Are you bringing anyone?\n-\n> 3. Is there anything you don't eat?\n-`,
        { quoteBelow: false },
      )
      const c = box.reply(
        ask,
        gordon,
        `${top}\n> Supper at mine on Saturday 17 October, 7 for half past. Three quick questions:\n>\n> 1. Can you come?\n> 2. Are you bringing anyone?\n> 3. Is there anything you don't eat?\n>\n> Maeve\n\nYes, on my own, anything but liver.\n\nGordon`,
        { quoteBelow: false },
      )
      const d = box.reply(ask, carol, 'I can come, dear, if somebody drives me. I have asked Colm and am waiting to hear.')
      box.row(colm, 'yes', 2, a, 'Yes, we can, thanks for asking')
      box.row(yvette, 'no', 0, b, "No, sorry, it's our anniversary and there is a hotel booked.")
      box.row(gordon, 'yes', 1, c, 'Yes, on my own')
      box.row(carol, 'maybe', 1, d, 'I can come, dear, if somebody drives me.')
    },
  ),
  ownCase(
    'four-harvest',
    {
      me: 'Parish office <office@example.org>',
      question: 'list the people who signed up for the harvest lunch',
      start: '2026-09-14T08:30:00Z',
      tags: '[inviteless] [stand-alone-mails] [number-words] [newsletter]',
    },
    box => {
      const office = 'Parish office <office@example.org>'
      const a = box.mail(
        carol,
        [office],
        'Harvest lunch',
        'Good morning, I saw the notice in the porch. Please could I have a ticket for the harvest lunch on Sunday 4 October, and one for my neighbour Mr Hobbs who is not on email.\n\nCarol Oakley',
      )
      const b = box.mail(
        stuart,
        [office],
        'harvest lunch tickets',
        'Hi, family of five for the harvest lunch please - two adults, three kids. One of the kids is coeliac.\n\nStuart\n\nSent from my iPad',
      )
      box.mail(
        'Diocesan News <news@diocese.example.net>',
        [office],
        'Harvest around the diocese',
        'Harvest lunches, suppers and services: see what is on near you. Book now and join us on Sunday 4 October!\n\nUnsubscribe',
        { headers: ['List-Unsubscribe: <https://diocese.example.net/u>'] },
      )
      const c = box.mail(
        yvette,
        [office],
        'Re: Harvest lunch',
        "I'm afraid I've got to cancel my place for the harvest lunch, my daughter needs me that Sunday.",
      )
      box.mail(
        jodie,
        [office],
        'Hall hire',
        'Could you tell me whether the hall is free on Saturday 24 October for a birthday party? About thirty children.',
      )
      box.row(
        carol,
        'yes',
        2,
        a,
        'Please could I have a ticket for the harvest lunch on Sunday 4 October, and one for my neighbour Mr Hobbs',
      )
      box.row(stuart, 'yes', 5, b, 'family of five for the harvest lunch please')
      box.row(yvette, 'no', 0, c, "I've got to cancel my place for the harvest lunch")
    },
  ),
]

import { ownCase } from './builder'

const me = 'Nell Archer <nell.archer@example.com>'
const ivo = 'Ivo Marsh <ivo.marsh@example.org>'
const priya = 'Priya Nair <priya.nair@example.net>'
const gus = 'Gus Whitlock <gus.whitlock@example.com>'
const tess = 'Tess Okafor <tess.okafor@example.org>'
const walt = 'Walt Pym <walt.pym@example.net>'
const cora = 'Cora Bly <cora.bly@example.com>'
const dev = 'Dev Rathore <dev.rathore@example.org>'
const june = 'June Pym <june.pym@example.net>'

/** English prose: plain answers, hedges, companions, answers for others. */
export const english = [
  ownCase(
    'en-bonfire',
    { me, question: "who's coming to the bonfire?", start: '2026-10-26T08:00:00Z', tags: '[basic] [plus-ones] [soft-no]' },
    box => {
      const ask = box.invite(
        [ivo, priya, gus, tess, walt],
        'Bonfire night at ours',
        'Hello everyone,\n\nwe are lighting the bonfire on Thursday 5 November at 6.30pm. Do come! Please tell me how many you will be so I can buy enough sausages.\n\nNell',
      )
      const a = box.reply(ask, ivo, "Hi Nell,\n\nWe'll be there, all four of us. The twins can't wait.\n\nIvo")
      const b = box.reply(
        ask,
        priya,
        "Oh that sounds lovely, but I'm on nights that week so I'll have to give it a miss this year.\n\nPriya x",
      )
      const c = box.reply(ask, gus, 'Put me down for two please, Dilys is coming along.')
      box.reply(ask, tess, 'Thanks so much for thinking of us! Where should one park?')
      box.row(ivo, 'yes', 4, a, "We'll be there, all four of us.")
      box.row(priya, 'no', 0, b, "I'll have to give it a miss this year")
      box.row(gus, 'yes', 2, c, 'Put me down for two please')
      box.none(tess, walt)
    },
  ),
  ownCase(
    'en-quiz-hedges',
    { me, question: 'Can you list who RSVPd for the village quiz?', start: '2026-03-02T08:00:00Z', tags: '[maybe] [conditional]' },
    box => {
      const ask = box.invite(
        [ivo, priya, gus, tess, walt, cora],
        'Village quiz, Friday 20 March',
        'Who wants to be on our team? Friday 20 March, 7.30pm in the hall. RSVP by Sunday.',
      )
      const a = box.reply(ask, ivo, "Depends on whether my shift gets swapped. I'll let you know by the weekend.")
      const b = box.reply(ask, priya, "If I can find someone to sit with Mum I'm in, otherwise no.")
      const c = box.reply(ask, gus, 'Pencil me in! Should know for certain next week.')
      const d = box.reply(ask, tess, "I'm your woman. Sport round is mine.\n\nTess")
      const e = box.reply(ask, walt, "Sorry love, that's our anniversary so not this time.")
      const f = box.reply(ask, cora, 'Absolutely, wild horses and all that.')
      box.row(ivo, 'maybe', 1, a, 'Depends on whether my shift gets swapped.')
      box.row(priya, 'maybe', 1, b, "If I can find someone to sit with Mum I'm in, otherwise no.")
      box.row(gus, 'maybe', 1, c, 'Pencil me in!')
      box.row(tess, 'yes', 1, d, "I'm your woman.")
      box.row(walt, 'no', 0, e, "Sorry love, that's our anniversary so not this time.")
      box.row(cora, 'yes', 1, f, 'Absolutely, wild horses and all that.')
    },
  ),
  ownCase(
    'en-changes',
    { me, question: 'how many are we for the canoe trip', start: '2026-06-01T08:00:00Z', tags: '[change-of-mind] [party-change]' },
    box => {
      const ask = box.invite(
        [ivo, priya, gus, tess],
        'Canoe trip on 27 June',
        'Hi, I would like to hire canoes for Saturday 27 June, meeting at ten at the weir. Are you coming and how many seats do you need?',
      )
      box.reply(ask, ivo, 'Yes please, three seats for us.')
      box.reply(ask, priya, 'Count me in.')
      box.reply(ask, gus, "I won't be able to make it, sorry. Work.")
      const c = box.reply(ask, ivo, 'Quick correction: we are five now, my brother and his wife are visiting.')
      const a = box.reply(ask, priya, "Really sorry Nell, I'm going to have to cancel, my back has gone again.")
      const b = box.reply(ask, gus, "Good news, they gave me the day off after all. So I'm coming!")
      box.row(ivo, 'yes', 5, c, 'we are five now')
      box.row(priya, 'no', 0, a, "I'm going to have to cancel")
      box.row(gus, 'yes', 1, b, "So I'm coming!")
      box.none(tess)
    },
  ),
  ownCase(
    'en-proxy',
    { me, question: 'Who has replied about the memorial lunch?', start: '2026-02-03T08:00:00Z', tags: '[proxy] [couple] [partial]' },
    box => {
      const ask = box.invite(
        [walt, june, dev, cora, tess],
        'Lunch in memory of Aunt Edie',
        'Dear all,\n\nwe are having a lunch in memory of Aunt Edie on Sunday 22 February at one. I hope you can all come. Let me know.\n\nNell',
      )
      const a = box.reply(ask, walt, 'Of course June and I will be there.\n\nWalt')
      const b = box.reply(
        ask,
        dev,
        "I'll come but I can only stay until three.\nCora asked me to tell you she can't, she is in Leeds then.",
      )
      box.row(walt, 'yes', 1, a, 'Of course June and I will be there.')
      box.row(june, 'yes', 1, a, 'Of course June and I will be there.')
      box.row(dev, 'yes', 1, b, "I'll come but I can only stay until three.")
      box.row(cora, 'no', 0, b, "Cora asked me to tell you she can't")
      box.none(tess)
    },
  ),
  ownCase(
    'en-terse',
    { me, question: 'headcount for curry night please', start: '2026-09-07T08:00:00Z', tags: '[emoji-only] [same-here] [number-words]' },
    box => {
      const all = [ivo, priya, gus, tess, cora]
      const ask = box.invite(all, 'Curry night?', 'Curry at mine on Wednesday 16 September, 8pm. In or out?')
      const a = box.reply(ask, ivo, 'In!')
      const b = box.reply(a, priya, 'Me too 🎉', { cc: [me, ...all] })
      const c = box.reply(ask, gus, '👎 sorry')
      const d = box.reply(ask, tess, 'yup, plus one')
      const e = box.reply(ask, cora, '🙋‍♀️')
      box.row(ivo, 'yes', 1, a, 'In!')
      box.row(priya, 'yes', 1, b, 'Me too')
      box.row(gus, 'no', 0, c, '👎')
      box.row(tess, 'yes', 2, d, 'yup, plus one')
      box.row(cora, 'yes', 1, e, '🙋‍♀️')
    },
  ),
  ownCase(
    'en-kids',
    {
      me,
      question: 'How many people will come to the pumpkin carving?',
      start: '2026-10-05T08:00:00Z',
      tags: '[kids] [plus-ones] [question]',
    },
    box => {
      const ask = box.invite(
        [ivo, priya, gus, tess],
        'Pumpkin carving',
        'Come carve pumpkins with us on Saturday 24 October from two. Bring the little ones! Tell me the numbers.',
      )
      const a = box.reply(ask, ivo, "We'd be delighted to come: two adults and three kids.")
      const b = box.reply(ask, priya, 'Yes! Just me, Arun is away with the dog.')
      const c = box.reply(ask, gus, "I'd love to. Would it be ok if I brought my nephew?")
      const d = box.reply(ask, tess, 'Tess here, I will bring my daughter Amara and her friend. See you then!')
      box.row(ivo, 'yes', 5, a, 'two adults and three kids')
      box.row(priya, 'yes', 1, b, 'Yes! Just me')
      box.row(gus, 'yes', 1, c, "I'd love to.")
      box.row(tess, 'yes', 3, d, 'I will bring my daughter Amara and her friend.')
    },
  ),
  ownCase(
    'en-settled-plus-one',
    { me, question: 'who is coming to the opera evening?', start: '2026-04-06T08:00:00Z', tags: '[host-message] [plus-ones] [proxy]' },
    box => {
      const ask = box.invite([ivo, priya, gus], 'Opera evening on 2 May', 'I can get seats for Saturday 2 May. Would you like to come?')
      const a = box.reply(ask, ivo, 'With pleasure.')
      const b = box.reply(ask, priya, 'I will gladly be there. Rohan might join me but he has to check with his office first.')
      const c = box.mail(me, [priya], 'Re: Opera evening on 2 May', 'Lovely. By the way, Gus rang just now: he cannot come.', { re: b })
      box.row(ivo, 'yes', 1, a, 'With pleasure.')
      box.row(priya, 'yes', 1, b, 'I will gladly be there.')
      box.row(gus, 'no', 0, c, 'Gus rang just now: he cannot come.')
    },
  ),
  ownCase(
    'en-past-no',
    { me, question: 'Who declined the reading group?', start: '2026-11-02T08:00:00Z', tags: '[soft-no] [sarcasm] [idioms]' },
    box => {
      const ask = box.invite(
        [ivo, priya, gus, tess, walt, cora],
        'Reading group on Tuesday 17 November',
        'Next reading group: Tuesday 17 November at eight. Can you come?',
      )
      const a = box.reply(ask, ivo, 'Alas I am double booked. Enjoy, and keep me on the list for the next one!')
      const b = box.reply(ask, priya, "I'd rather have a root canal than read that book again. Count me out this once.")
      const c = box.reply(ask, gus, "Wouldn't miss it.")
      const d = box.reply(ask, tess, 'No can do, flying to Accra that morning.')
      const e = box.reply(ask, walt, "I don't think I'll make it, my knee is still bad.")
      const f = box.reply(ask, cora, 'Why not! See you on Tuesday.')
      box.row(ivo, 'no', 0, a, 'Alas I am double booked.')
      box.row(priya, 'no', 0, b, 'Count me out this once.')
      box.row(gus, 'yes', 1, c, "Wouldn't miss it.")
      box.row(tess, 'no', 0, d, 'No can do, flying to Accra that morning.')
      box.row(walt, 'no', 0, e, "I don't think I'll make it, my knee is still bad.")
      box.row(cora, 'yes', 1, f, 'Why not! See you on Tuesday.')
    },
  ),
  ownCase(
    'en-uninvited',
    {
      me,
      question: 'List all RSVPs for the plant swap',
      start: '2026-05-04T08:00:00Z',
      tags: '[inviteless] [stand-alone-mails] [list-footer]',
    },
    box => {
      const list = 'Elm Street <elm-street@lists.example.org>'
      box.invite([list], 'Plant swap on 16 May', 'Neighbours! Plant swap in my yard, Saturday 16 May, 11am. Tell me if you are in.')
      const footer = '\n\n_______________________________________________\nElm-street mailing list\nelm-street@lists.example.org'
      const a = box.mail(ivo, [me], 'Plant swap', `Will be there with tomatoes.${footer}`)
      const b = box.mail(tess, [me], 'plants', "Sadly I can't come to your plant swap on the 16th. Save me a fern!")
      const c = box.mail(gus, [me], 'Re: Plant swap on 16 May', 'My partner and I are coming. We have far too many beans.')
      box.row(ivo, 'yes', 1, a, 'Will be there with tomatoes.')
      box.row(tess, 'no', 0, b, "Sadly I can't come to your plant swap on the 16th.")
      box.row(gus, 'yes', 2, c, 'My partner and I are coming.')
    },
  ),
  ownCase(
    'en-still-coming',
    {
      me,
      question: 'who has not answered about the skittles evening?',
      start: '2026-01-12T08:00:00Z',
      tags: '[party-change] [thanks-no-answer]',
    },
    box => {
      const ask = box.invite(
        [ivo, priya, gus, tess],
        'Skittles at the Plough',
        'Skittles on Friday 30 January, 7pm at the Plough. Please reply by Monday so that I can book lanes.',
      )
      box.reply(ask, ivo, 'My wife and I would be happy to join.')
      const a = box.reply(ask, ivo, "Helen has gone down with flu, so it'll be just me.")
      box.reply(ask, priya, 'Thank you for the invitation!')
      const b = box.reply(ask, gus, "Great idea. I've put it in my diary, looking forward to it.")
      const c = box.reply(ask, tess, "I'm afraid we're abroad until February.")
      box.row(ivo, 'yes', 1, a, "so it'll be just me")
      box.none(priya)
      box.row(gus, 'yes', 1, b, "I've put it in my diary, looking forward to it.")
      box.row(tess, 'no', 0, c, "I'm afraid we're abroad until February.")
    },
  ),
]

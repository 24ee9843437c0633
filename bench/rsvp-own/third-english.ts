import { ownCase } from './builder'

const ines = 'Ines Hallam <ines.hallam@example.com>'
const harold = 'Harold Pike <harold.pike@example.org>'
const prue = 'Prudence Vane <prue.vane@example.net>'
const sam = 'Sam Rowley <sam.rowley@example.com>'
const wren = 'Wren Abbot <wren.abbot@example.org>'
const judith = 'Judith Crowe <judith.crowe@example.net>'

const owen = 'Owen Batty <owen.batty@example.com>'
const kofi = 'Kofi Mensah <kofi.mensah@example.com>'
const lise = 'Lise Dahl <lise.dahl@example.com>'
const marek = 'Marek Wolny <marek.wolny@example.com>'
const nadia = 'Nadia Haddad <nadia.haddad@example.com>'
const priya = 'Priya Raman <priya.raman@example.com>'

const ruth = 'Ruth Amsel <ruth.amsel@example.org>'
const helmi = 'Helmi Saari <helmi.saari@example.org>'
const ivan = 'Ivan Petrak <ivan.petrak@example.net>'
const june = 'June Oyelaran <june.oyelaran@example.com>'
const karl = 'Karl Osten <karl.osten@example.org>'

const kit = 'Kit Barlow <kit.barlow@example.org>'
const lorne = 'Lorne Hay <lorne.hay@example.net>'
const mungo = 'Mungo Steel <mungo.steel@example.com>'
const ned = 'Ned Purvis <ned.purvis@example.org>'
const pip = 'Pip Dawes <pip.dawes@example.net>'
const ivo = 'Ivo Keane <ivo.keane@example.com>'
const joss = 'Joss Tindall <joss.tindall@example.org>'

/** English: answers in prose at events of many kinds. */
export const thirdEnglish = [
  ownCase(
    'three-wedding',
    { me: ines, question: 'Who is coming to our wedding?', start: '2027-02-01T08:00:00Z', tags: '[couple] [kids] [formal] [conditional]' },
    box => {
      const ask = box.invite(
        [harold, prue, sam, wren, judith],
        'Our wedding on 12 June',
        'Dear friends and family,\n\nwe are getting married on Saturday 12 June 2027 at 2 pm in the barn at Ashcombe. Please let us know by Easter whether you can be with us, and who comes along.\n\nInes and Toby',
      )
      const a = box.reply(ask, harold, 'Mr and Mrs Harold Pike thank you for your kind invitation and will be delighted to attend.')
      const b = box.reply(ask, prue, 'Darling Ines, it is with a heavy heart that I must decline: the doctor has forbidden me to fly.')
      const c = box.reply(ask, sam, 'Try and stop us! The twins are practising their dance already, so that makes four.')
      const d = box.reply(ask, wren, 'It all hangs on the visa. I hope to hear from the embassy in April.')
      box.row(harold, 'yes', 2, a, 'will be delighted to attend')
      box.row(prue, 'no', 0, b, 'it is with a heavy heart that I must decline')
      box.row(sam, 'yes', 4, c, 'so that makes four')
      box.row(wren, 'maybe', 1, d, 'It all hangs on the visa.')
      box.none(judith)
    },
  ),
  ownCase(
    'three-offsite',
    { me: owen, question: 'final numbers for the offsite?', start: '2026-08-03T08:00:00Z', tags: '[ooo] [partial] [tentative]' },
    box => {
      const ask = box.invite(
        [kofi, lise, marek, nadia, priya],
        'Offsite in Leeds, 3-4 September',
        'Team,\n\nthe offsite is on 3 and 4 September in Leeds. I need final numbers for the hotel. Are you coming, yes or no?\n\nOwen',
      )
      const a = box.reply(ask, kofi, 'Yes from me (vegetarian).')
      const b = box.reply(ask, lise, "No from me, I'm afraid - parental leave starts on the 1st.")
      box.mail(
        marek,
        [owen],
        'Automatic reply: Offsite in Leeds, 3-4 September',
        'I am away until Monday and will attend to your message on my return.',
        { re: ask, headers: ['Auto-Submitted: auto-replied'] },
      )
      const c = box.reply(ask, nadia, 'Day one only. I need to be back in London for the 4th.')
      const d = box.reply(ask, priya, 'Pencil me in for now, I still need sign-off from finance.')
      box.row(kofi, 'yes', 1, a, 'Yes from me (vegetarian).')
      box.row(lise, 'no', 0, b, "No from me, I'm afraid")
      box.none(marek)
      box.row(nadia, 'yes', 1, c, 'Day one only.')
      box.row(priya, 'maybe', 1, d, 'Pencil me in for now')
    },
  ),
  ownCase(
    'three-picnic',
    {
      me: ines,
      question: 'How many people come to the Year 4 picnic?',
      start: '2026-06-15T08:00:00Z',
      tags: '[kids] [question-no-answer]',
    },
    box => {
      const ask = box.invite(
        [harold, prue, sam, wren, judith],
        'Year 4 picnic',
        'Dear parents, the Year 4 picnic is on Friday 3 July from 4 pm in the park. Who will be there, and how many of you?',
      )
      const a = box.reply(ask, harold, 'Both kids and I will be there, my wife is on shift.')
      const b = box.reply(ask, prue, 'Nobody from our house this time, chickenpox has struck.')
      const c = box.reply(ask, sam, 'I am bringing Milo and his little sister, and a big bowl of salad.')
      box.reply(ask, wren, 'Is there any shade? The little one burns easily.')
      const d = box.reply(ask, judith, 'Two grown-ups, three children.')
      box.row(harold, 'yes', 3, a, 'Both kids and I will be there')
      box.row(prue, 'no', 0, b, 'Nobody from our house this time')
      box.row(sam, 'yes', 3, c, 'I am bringing Milo and his little sister')
      box.none(wren)
      box.row(judith, 'yes', 5, d, 'Two grown-ups, three children.')
    },
  ),
  ownCase(
    'three-seminar',
    {
      me: ruth,
      question: 'Who has registered for the reading seminar?',
      start: '2026-02-23T08:00:00Z',
      tags: '[inviteless] [stand-alone-mails] [list-footer]',
    },
    box => {
      const ask = box.invite(
        ['Seminar list <seminar@lists.example.org>'],
        'Reading seminar, 12 March',
        'Dear all,\n\nthe next reading seminar takes place on Thursday 12 March at 16:00 in room 2.04. Please register by mail to me.\n\nRuth',
      )
      const a = box.mail(
        helmi,
        [ruth],
        'Registration',
        'Dear Ruth,\n\nplease put me down for the reading seminar on 12 March.\n\nBest\nHelmi',
      )
      const b = box.mail(
        ivan,
        [ruth],
        'Reading seminar',
        'Please reserve two places in the reading seminar, one for me and one for my doctoral student.',
      )
      box.reply(
        ask,
        karl,
        'Will there be a recording?\n\n_______________________________________________\nseminar mailing list\nTo unsubscribe visit https://lists.example.org/seminar',
        {
          headers: ['List-Id: <seminar.lists.example.org>', 'Precedence: list'],
        },
      )
      box.reply(ask, june, 'I would like to attend, please.')
      const c = box.reply(ask, june, 'I had registered last week, but a clash has come up. Kindly take my name off the list.')
      box.row(helmi, 'yes', 1, a, 'please put me down for the reading seminar on 12 March.')
      box.row(ivan, 'yes', 2, b, 'Please reserve two places in the reading seminar')
      box.row(june, 'no', 0, c, 'Kindly take my name off the list.')
    },
  ),
  ownCase(
    'three-match',
    { me: owen, question: 'Who can play on Sunday?', start: '2026-10-12T08:00:00Z', tags: '[proxy] [name-list] [change-of-mind]' },
    box => {
      const ask = box.invite(
        [ivo, joss, kit, lorne, mungo, ned, pip],
        'Match on Sunday 18 October',
        'Lads, away match at Thornbury on Sunday 18 October, kick-off 10.30. I need eleven. Who is available?',
      )
      const a = box.reply(ask, ivo, 'Available.')
      const b = box.reply(
        ask,
        joss,
        'Spoke to everyone at training.\nComing: Kit, Lorne, Mungo.\nNot coming: Ned.\nPip still has to ask his boss.\nI am out myself, hamstring again.',
      )
      const c = box.reply(ask, ned, 'Joss got that wrong, I can play.')
      box.row(ivo, 'yes', 1, a, 'Available.')
      box.row(joss, 'no', 0, b, 'I am out myself')
      box.row(kit, 'yes', 1, b, 'Coming: Kit, Lorne, Mungo.')
      box.row(lorne, 'yes', 1, b, 'Coming: Kit, Lorne, Mungo.')
      box.row(mungo, 'yes', 1, b, 'Coming: Kit, Lorne, Mungo.')
      box.row(ned, 'yes', 1, c, 'I can play')
      box.row(pip, 'maybe', 1, b, 'Pip still has to ask his boss.')
    },
  ),
  ownCase(
    'three-funeral',
    {
      me: judith,
      question: 'How many come to the reception after the funeral?',
      start: '2026-10-26T08:00:00Z',
      tags: '[thanks-no-answer] [partial] [soft-no]',
    },
    box => {
      const ask = box.invite(
        [harold, prue, sam, wren, ines],
        'Farewell to Dad, Friday 6 November',
        "The funeral is at 11 at St Mary's on Friday 6 November. Afterwards there is a reception at the Red Lion. Please tell me whether you will join us there so that I can tell the kitchen.",
      )
      const a = box.reply(ask, harold, 'Of course we will be with you, dear, Mavis and I both.')
      const b = box.reply(ask, prue, 'I shall come to the church, but I will not stay for the reception.')
      box.reply(ask, sam, 'I am so sorry for your loss. He was the kindest man I knew.')
      const c = box.reply(ask, wren, "My knees won't let me travel that far any more. I shall light a candle here.")
      const d = box.reply(ask, ines, 'Put us down for five: the boys are driving up with us.')
      box.row(harold, 'yes', 2, a, 'Of course we will be with you, dear, Mavis and I both.')
      box.row(prue, 'no', 0, b, 'I will not stay for the reception')
      box.none(sam)
      box.row(wren, 'no', 0, c, "My knees won't let me travel that far any more.")
      box.row(ines, 'yes', 5, d, 'Put us down for five')
    },
  ),
  ownCase(
    'three-board',
    {
      me: ruth,
      question: 'Which directors will attend the board meeting?',
      start: '2027-03-29T08:00:00Z',
      tags: '[formal] [proxy] [partial]',
    },
    box => {
      const otto = 'Otto Berg <otto.berg@example.net>'
      const ask = box.invite(
        [helmi, ivan, june, karl, nadia],
        'Board meeting 14 April',
        'Dear directors, the next meeting of the board is on Wednesday 14 April at 9.00. Please confirm your attendance or send apologies.',
      )
      const a = box.reply(ask, helmi, 'Please accept my apologies for the 14th.')
      const b = box.reply(ask, ivan, 'Confirmed.')
      const c = box.reply(ask, june, 'I shall be represented by Otto Berg, in copy, as I am in court that day.', { cc: [otto] })
      const d = box.reply(ask, otto, 'Happy to stand in for June, see you on the 14th.')
      const e = box.reply(ask, karl, 'I will dial in for the first half hour.')
      box.reply(ask, nadia, 'Thank you, noted. The papers have not reached me yet.')
      box.row(helmi, 'no', 0, a, 'Please accept my apologies for the 14th.')
      box.row(ivan, 'yes', 1, b, 'Confirmed.')
      box.row(june, 'no', 0, c, 'I shall be represented by Otto Berg')
      box.row(otto, 'yes', 1, d, 'Happy to stand in for June')
      box.row(karl, 'yes', 1, e, 'I will dial in for the first half hour.')
      box.none(nadia)
    },
  ),
]

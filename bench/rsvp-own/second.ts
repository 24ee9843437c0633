import { ownCase, type Vevent } from './builder'

const me = 'Flora Quint <flora.quint@example.com>'
const abe = 'Abe Norris <abe.norris@example.org>'
const bex = 'Bex Tolland <bex.tolland@example.net>'
const caleb = 'Caleb Wray <caleb.wray@example.com>'
const dot = 'Dot Fairley <dot.fairley@example.org>'
const enzo = 'Enzo Ruiz <enzo.ruiz@example.net>'
const gerd = 'Gerd Lohmann <gerd.lohmann@example.com>'
const ilka = 'Ilka Brehm <ilka.brehm@example.org>'
const manon = 'Manon Leclerc <manon.leclerc@example.net>'
const theo = 'Théo Vasseur <theo.vasseur@example.com>'
const lucia = 'Lucía Prado <lucia.prado@example.org>'
const dario = 'Dario Conti <dario.conti@example.net>'
const nuno = 'Nuno Braga <nuno.braga@example.com>'
const fenna = 'Fenna Visser <fenna.visser@example.org>'
const zosia = 'Zosia Kruk <zosia.kruk@example.net>'
const haru = '森田 春 <haru.morita@example.com>'
const film: Vevent = { uid: 'film-9@example.com', summary: 'Film club', start: '20260514T190000Z' }

/** A second set, labelled after the rules had been worked out on the first and before they were run on this one. */
export const second = [
  ownCase(
    'two-kayak',
    { me, question: 'Who signed up for the kayak weekend?', start: '2026-05-04T08:00:00Z', tags: '[plus-ones] [soft-no] [partial]' },
    box => {
      const ask = box.invite(
        [abe, bex, caleb, dot, enzo],
        'Kayak weekend 23/24 May',
        'Hi folks, kayaks are booked for the weekend of 23 May. Are you joining? Please tell me how many beds you need.',
      )
      const a = box.reply(ask, abe, 'Hell yes. Two beds please, Jo is tagging along.')
      const b = box.reply(ask, bex, "Would have loved that but we've got a christening. Have fun without us!")
      const c = box.reply(ask, caleb, "I'll join you on the Sunday only, need to work Saturday.")
      const d = box.reply(ask, dot, 'Let me check with Raj and get back to you.')
      box.row(abe, 'yes', 2, a, 'Two beds please, Jo is tagging along.')
      box.row(bex, 'no', 0, b, "Would have loved that but we've got a christening.")
      box.row(caleb, 'yes', 1, c, "I'll join you on the Sunday only, need to work Saturday.")
      box.row(dot, 'maybe', 1, d, 'Let me check with Raj and get back to you.')
      box.none(enzo)
    },
  ),
  ownCase(
    'two-christening',
    { me, question: "who's said no to the christening lunch?", start: '2026-02-02T08:00:00Z', tags: '[kids] [couple] [party-change]' },
    box => {
      const ask = box.invite(
        [abe, bex, caleb, dot],
        'Christening lunch, Sunday 1 March',
        'We would love to have you at the lunch after the christening on Sunday 1 March, 12.30. RSVP please!',
      )
      box.reply(ask, abe, 'Thanks Flora, Nina and I would be honoured. Leo and Mia are coming as well.')
      const a = box.reply(ask, abe, 'One more thing: my mother will be staying with us that weekend, so we will be five.')
      const b = box.reply(ask, bex, "Thank you for asking us. Regretfully we're unable to come as Pete's on call.")
      const c = box.reply(ask, caleb, 'Accepting with pleasure for the two of us.\n\nCaleb & Robin')
      const d = box.reply(ask, dot, 'Yes, with baby Otis.')
      box.row(abe, 'yes', 5, a, 'so we will be five')
      box.row(bex, 'no', 0, b, "Regretfully we're unable to come as Pete's on call.")
      box.row(caleb, 'yes', 2, c, 'Accepting with pleasure for the two of us.')
      box.row(dot, 'yes', 2, d, 'Yes, with baby Otis.')
    },
  ),
  ownCase(
    'two-choir',
    {
      me,
      question: 'Has everybody replied about the choir outing?',
      start: '2026-09-01T08:00:00Z',
      tags: '[proxy] [change-of-mind] [conditional]',
    },
    box => {
      const ask = box.invite(
        [abe, bex, caleb, dot, enzo],
        'Choir outing to Wells',
        'The outing to Wells is on Saturday 19 September; the coach leaves at 8. Who is on board?',
      )
      box.reply(ask, abe, "I'm on board.")
      const a = box.reply(ask, bex, 'Tell me where to pay and I will be there.')
      const b = box.reply(ask, caleb, "I can't make it, but Dot is definitely coming, she told me this morning.")
      const c = box.reply(ask, abe, "I'm so sorry, I have to take that back: I've been called up for jury duty and won't be coming.")
      const d = box.reply(ask, enzo, 'As long as my cast is off by then, yes.')
      box.row(abe, 'no', 0, c, "won't be coming")
      box.row(bex, 'yes', 1, a, 'I will be there')
      box.row(caleb, 'no', 0, b, "I can't make it")
      box.row(dot, 'yes', 1, b, 'Dot is definitely coming')
      box.row(enzo, 'maybe', 1, d, 'As long as my cast is off by then, yes.')
    },
  ),
  ownCase('two-terse', { me, question: 'how many for sushi?', start: '2026-08-03T08:00:00Z', tags: '[terse] [emoji]' }, box => {
    const ask = box.invite([abe, bex, caleb, dot, enzo], 'Sushi on Thursday?', 'Sushi at mine, Thursday 6 August, 7pm. You in?')
    const a = box.reply(ask, abe, 'yep')
    const b = box.reply(ask, bex, "can't, sorry :(")
    const c = box.reply(ask, caleb, 'Sure thing, bringing Kim.')
    const d = box.reply(ask, dot, '🤷 will know tomorrow')
    const e = box.reply(ask, enzo, 'Not this time mate.')
    box.row(abe, 'yes', 1, a, 'yep')
    box.row(bex, 'no', 0, b, "can't, sorry")
    box.row(caleb, 'yes', 2, c, 'Sure thing, bringing Kim.')
    box.row(dot, 'maybe', 1, d, 'will know tomorrow')
    box.row(enzo, 'no', 0, e, 'Not this time mate.')
  }),
  ownCase(
    'two-noanswer',
    {
      me,
      question: 'Who still has to answer about the allotment party?',
      start: '2026-07-01T08:00:00Z',
      tags: '[question] [thanks] [off-topic]',
    },
    box => {
      const ask = box.invite(
        [abe, bex, caleb, dot],
        'Allotment party, 18 July',
        'Allotment party on Saturday 18 July from three. Let me know if you can come.',
      )
      box.reply(ask, abe, 'What a lovely idea. Is there a loo?')
      box.reply(ask, bex, 'Would it be a problem if we came an hour late, and could my neighbour come too?')
      box.reply(ask, caleb, 'Here are the photos of last year, as promised.')
      const a = box.reply(ask, dot, "Nothing would please me more, alas I'm in Norway until August.")
      box.none(abe, bex, caleb)
      box.row(dot, 'no', 0, a, "alas I'm in Norway until August")
    },
  ),
  ownCase(
    'two-settled',
    { me, question: 'who is coming to the ceilidh?', start: '2026-10-05T08:00:00Z', tags: '[host-message] [plus-ones]' },
    box => {
      const ask = box.invite([abe, bex], 'Ceilidh on 24 October', 'Ceilidh in the village hall on Saturday 24 October, 7pm. Coming?')
      const a = box.reply(ask, abe, 'Yes please! May I bring my sister?')
      const b = box.mail(me, [abe], 'Re: Ceilidh on 24 October', 'Of course, bring her along!', { re: a })
      const c = box.reply(ask, bex, 'Count on me, and on my two left feet.')
      box.row(abe, 'yes', 2, b, 'Of course, bring her along!')
      box.row(bex, 'yes', 1, c, 'Count on me, and on my two left feet.')
    },
  ),
  ownCase('two-de', { me, question: 'Wer hat für den Spieleabend zugesagt?', start: '2026-01-12T08:00:00Z', tags: '[lang-de]' }, box => {
    const ask = box.invite(
      [gerd, ilka, abe, bex, caleb],
      'Spieleabend am 23. Januar',
      'Hallo ihr Lieben, am Freitag, 23. Januar, ab 19 Uhr ist Spieleabend bei mir. Kommt ihr?',
    )
    const a = box.reply(ask, gerd, 'Hallo Flora, ich würde gerne kommen, bin aber an dem Tag leider in Hamburg.')
    const b = box.reply(ask, ilka, 'Wir sind zu zweit dabei und freuen uns schon!')
    const c = box.reply(ask, abe, 'Da muss ich leider passen, meine Tochter hat Geburtstag.')
    const d = box.reply(ask, bex, 'Ich denke schon, dass ich komme, kann es aber erst am Mittwoch sicher sagen.')
    const e = box.reply(ask, caleb, 'Na klar, Susanne und ich kommen sehr gerne!')
    box.row(gerd, 'no', 0, a, 'bin aber an dem Tag leider in Hamburg')
    box.row(ilka, 'yes', 2, b, 'Wir sind zu zweit dabei')
    box.row(abe, 'no', 0, c, 'Da muss ich leider passen')
    box.row(bex, 'maybe', 1, d, 'kann es aber erst am Mittwoch sicher sagen')
    box.row(caleb, 'yes', 2, e, 'Susanne und ich kommen sehr gerne!')
  }),
  ownCase('two-fr', { me: manon, question: 'Qui sera là pour la crémaillère ?', start: '2026-09-07T08:00:00Z', tags: '[lang-fr]' }, box => {
    const ask = box.invite(
      [theo, lucia, dario, abe],
      'Pendaison de crémaillère',
      'Chers amis, on pend la crémaillère le samedi 19 septembre à partir de 18h. Vous venez ?',
    )
    const a = box.reply(ask, theo, 'Avec joie ! Je viens avec ma copine.')
    const b = box.reply(ask, lucia, 'Oh non, je suis déjà prise ce soir-là, quel dommage...')
    const c = box.reply(ask, dario, 'Compte sur nous, on sera trois.')
    const d = box.reply(ask, abe, 'Ça dépend de mon patron, je te redis ça lundi.')
    box.row(theo, 'yes', 2, a, 'Je viens avec ma copine.')
    box.row(lucia, 'no', 0, b, 'je suis déjà prise ce soir-là')
    box.row(dario, 'yes', 3, c, 'Compte sur nous, on sera trois.')
    box.row(abe, 'maybe', 1, d, 'Ça dépend de mon patron')
  }),
  ownCase('two-es', { me: lucia, question: '¿Cuántos somos para la paella?', start: '2026-06-01T08:00:00Z', tags: '[lang-es]' }, box => {
    const ask = box.invite(
      [enzo, dario, nuno, manon],
      'Paella el domingo 14',
      'Hola a todos, el domingo 14 de junio haré paella para los amigos. ¿Venís? Decidme cuántos seréis.',
    )
    const a = box.reply(ask, enzo, '¡Allí estaremos los cuatro!')
    const b = box.reply(ask, dario, 'Me es imposible, lo siento mucho. Estoy en Roma toda la semana.')
    const c = box.reply(ask, nuno, 'Yo voy, pero mi mujer no puede.')
    const d = box.reply(ask, manon, 'Si encuentro canguro, voy encantada.')
    box.row(enzo, 'yes', 4, a, '¡Allí estaremos los cuatro!')
    box.row(dario, 'no', 0, b, 'Me es imposible, lo siento mucho.')
    box.row(nuno, 'yes', 1, c, 'Yo voy, pero mi mujer no puede.')
    box.row(manon, 'maybe', 1, d, 'Si encuentro canguro, voy encantada.')
  }),
  ownCase(
    'two-it',
    { me: dario, question: 'Chi ha confermato per la grigliata?', start: '2026-07-06T08:00:00Z', tags: '[lang-it]' },
    box => {
      const ask = box.invite(
        [lucia, enzo, nuno, fenna],
        'Grigliata sabato 18 luglio',
        'Ciao ragazzi, sabato 18 luglio grigliata da me alle 13. Ci siete? Fatemi sapere in quanti siete.',
      )
      const a = box.reply(ask, lucia, 'Certo che ci sono! Porto anche il mio ragazzo.')
      const b = box.reply(ask, enzo, 'Mi spiace, quel giorno sono di turno in ospedale.')
      const c = box.reply(ask, nuno, 'Noi veniamo in cinque, grazie!')
      const d = box.reply(ask, fenna, 'Forse, dipende dal treno.')
      box.row(lucia, 'yes', 2, a, 'Porto anche il mio ragazzo.')
      box.row(enzo, 'no', 0, b, 'quel giorno sono di turno in ospedale')
      box.row(nuno, 'yes', 5, c, 'Noi veniamo in cinque, grazie!')
      box.row(fenna, 'maybe', 1, d, 'Forse, dipende dal treno.')
    },
  ),
  ownCase('two-nl', { me: fenna, question: 'Hoeveel mensen komen er eten?', start: '2026-11-02T08:00:00Z', tags: '[lang-nl]' }, box => {
    const ask = box.invite(
      [abe, bex, gerd, nuno],
      'Etentje 14 november',
      'Hoi! Zaterdag 14 november kook ik voor jullie, 18.30 uur. Kom je ook, en met hoeveel?',
    )
    const a = box.reply(ask, abe, 'Gezellig! Wij zijn er graag bij, met ons drieën.')
    const b = box.reply(ask, bex, 'Sorry, dat gaat niet lukken, ik heb al een feestje.')
    const c = box.reply(ask, gerd, 'Ja hoor, ik ben erbij!')
    const d = box.reply(ask, nuno, 'Misschien kom ik, ik moet het nog even overleggen met mijn vriendin.')
    box.row(abe, 'yes', 3, a, 'Wij zijn er graag bij, met ons drieën.')
    box.row(bex, 'no', 0, b, 'dat gaat niet lukken')
    box.row(gerd, 'yes', 1, c, 'ik ben erbij!')
    box.row(nuno, 'maybe', 1, d, 'Misschien kom ik')
  }),
  ownCase('two-pl', { me: zosia, question: 'Ile osób będzie na grillu?', start: '2026-06-01T08:00:00Z', tags: '[lang-pl]' }, box => {
    const ask = box.invite(
      [abe, gerd, nuno, ilka],
      'Grill 13 czerwca',
      'Hej, w sobotę 13 czerwca o 16 robimy grilla. Kto będzie? Napiszcie, ile osób.',
    )
    const a = box.reply(ask, abe, 'Jasne, będziemy w czwórkę.')
    const b = box.reply(ask, gerd, 'Bardzo mi przykro, ale tego dnia pracuję.')
    const c = box.reply(ask, nuno, 'Wpadnę z dziewczyną!')
    const d = box.reply(ask, ilka, 'Jeszcze nie wiem, dam znać w piątek.')
    box.row(abe, 'yes', 4, a, 'będziemy w czwórkę')
    box.row(gerd, 'no', 0, b, 'tego dnia pracuję')
    box.row(nuno, 'yes', 2, c, 'Wpadnę z dziewczyną!')
    box.row(ilka, 'maybe', 1, d, 'Jeszcze nie wiem')
  }),
  ownCase('two-ja', { me: haru, question: '忘年会に参加する人は誰ですか', start: '2026-11-30T01:00:00Z', tags: '[lang-ja]' }, box => {
    const ask = box.invite([abe, gerd, nuno, ilka], '忘年会のご案内', '12月18日（金）19時から忘年会を開催します。出欠をお知らせください。')
    const a = box.reply(ask, abe, '出席します。')
    const b = box.reply(ask, gerd, '申し訳ありませんが、出張のため欠席いたします。')
    const c = box.reply(ask, nuno, '三人で伺います。楽しみにしています。')
    const d = box.reply(ask, ilka, '行けるかどうかまだわかりません。来週ご連絡します。')
    box.row(abe, 'yes', 1, a, '出席します。')
    box.row(gerd, 'no', 0, b, '出張のため欠席いたします。')
    box.row(nuno, 'yes', 3, c, '三人で伺います。')
    box.row(ilka, 'maybe', 1, d, '行けるかどうかまだわかりません。')
  }),
  ownCase('two-pt', { me: nuno, question: 'Quem confirmou a festa da Clara?', start: '2026-03-02T08:00:00Z', tags: '[lang-pt]' }, box => {
    const ask = box.invite(
      [abe, lucia, dario, manon],
      'Festa da Clara',
      'Olá! A Clara faz cinco anos no sábado, 14 de março, festa às 15h. Venham! Confirmem a presença.',
    )
    const a = box.reply(ask, abe, 'Olá Nuno, contem connosco: dois adultos e uma criança.')
    const b = box.reply(ask, lucia, 'Que pena, não conseguimos ir, temos um batizado.')
    const c = box.reply(ask, dario, 'Confirmado, irei com a minha filha.')
    const d = box.reply(ask, manon, 'Vou tentar ir, mas não prometo.')
    box.row(abe, 'yes', 3, a, 'contem connosco: dois adultos e uma criança')
    box.row(lucia, 'no', 0, b, 'não conseguimos ir')
    box.row(dario, 'yes', 2, c, 'irei com a minha filha')
    box.row(manon, 'maybe', 1, d, 'Vou tentar ir, mas não prometo.')
  }),
  ownCase(
    'two-cal',
    { me, question: 'Who is coming to film club?', start: '2026-05-04T08:00:00Z', tags: '[cal-reply] [mail-then-cal] [uninvited]' },
    box => {
      const ask = box.request([abe, bex, caleb], film)
      box.reply(ask, abe, 'Sorry, no time.')
      const a = box.respond(abe, 'ACCEPTED', film)
      const b = box.respond(bex, 'DECLINED', film, { text: 'Next time!' })
      const c = box.mail(dot, [me], 'film club', 'Heard about film club from Bex, can I still join? If so I am in.')
      const d = box.respond(enzo, 'ACCEPTED', film)
      box.row(abe, 'yes', 1, a, '', 'ACCEPTED')
      box.row(bex, 'no', 0, b, '', 'DECLINED')
      box.none(caleb)
      box.row(dot, 'maybe', 1, c, 'If so I am in.')
      box.row(enzo, 'yes', 1, d, '', 'ACCEPTED')
    },
  ),
]

import { asks, box, call, file, got, meet, type OwnAsk, sent } from './own-asks-kit'

const leonor = 'Leonor Salgado <leonor@salgadolar.example>'
const lurdes = 'Lurdes Antunes <lurdes.antunes@vilaserena.example>'
const teun = 'Teun Bakels <teun@bakelsthuis.example>'
const bram = 'Bram Kuiper <bram.kuiper@havenkade.example>'
const marleen = 'Marleen Prins <marleen@buurthuisdelinde.example>'
const halina = 'Halina Sobczak <halina@sobczakowie.example>'
const promo = 'Promomania <oferty@promomania.example>'
const fumi = '中村文 <fumi@nakamura-sekkei.example>'
const kobayashi = '小林健 <kobayashi@minatoya.example>'
const asta = 'Asta Lundmark <asta@lundmarks.example>'
const torkel = 'Torkel Forsell <torkel.forsell@tallbacken.example>'
const karen = 'Karen Mikkelsen <karen@mikkelsenhjem.example>'
const jeppe = 'Jeppe Riis <jeppe.riis@strandly.example>'
const sofie = 'Sofie Bach <sofie.bach@mosevang.example>'
const bibliotek = 'Mosevang Bibliotek <besked@mosevangbibliotek.example>'

/** Portuguese, Dutch, Polish, Japanese, Swedish, Danish. */
export const thirdTonguesEast: readonly OwnAsk[] = [
  asks(
    'pt',
    'Guarda um rascunho para a dona Lurdes a pedir a receita do bolo, por favor.',
    box(leonor, sent(lurdes, 'Obrigada', 'A festa foi linda.')),
    call('save_draft', {
      to: ['lurdes.antunes@vilaserena.example'],
      subject: 'Receita do bolo',
      body: 'Olá dona Lurdes,\n\npode dar-me a receita do bolo?\n\nLeonor',
    }),
  ),
  asks(
    'pt',
    'passa o ensaio de quinta p sexta mm hora',
    box(leonor, meet('Ensaio', '2026-03-05T20:00', [lurdes]), meet('Consulta', '2026-03-06T09:00')),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-06T20:00', end: '2026-03-06T21:00' } }),
  ),
  asks(
    'nl',
    'Wil je de uitnodiging van Marleen voor de buurtmaaltijd aannemen?',
    box(teun, meet('Buurtmaaltijd', '2026-03-13T18:00', [teun, bram], { organizer: marleen }), meet('Garage', '2026-03-13T09:00')),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted' }),
  ),
  asks(
    'nl',
    'zeg bram dat k de ladder vanavond breng',
    box(teun, sent(bram, 'Ladder', 'Je krijgt hem terug.'), got(bram, 'Re: Ladder', 'Geen haast.', { thread: 'm1' })),
    call('send_email', {
      to: ['bram.kuiper@havenkade.example'],
      subject: 'Ladder',
      body: 'Hoi Bram, ik breng de ladder vanavond. Teun',
    }),
  ),
  asks(
    'pl',
    'Proszę, wyrzuć do kosza oba maile od Promomanii.',
    box(
      halina,
      got(promo, 'Kubki', 'Taniej.'),
      got(promo, 'Talerze', 'Jeszcze taniej.'),
      got('Bogna Sroka <bogna.sroka@zagajnik.example>', 'Kot', 'Zdrowy!'),
    ),
    call('trash', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'pl',
    'fryzjera przesun na 16 w czwartek',
    box(halina, meet('Fryzjer', '2026-03-05T14:00'), meet('Zebranie', '2026-03-06T17:00')),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-05T16:00', end: '2026-03-05T17:00' } }),
  ),
  asks(
    'ja',
    '小林さんに、図面は金曜日までにお送りしますと返信してください。',
    box(fumi, got(kobayashi, '図面について', '図面はいつごろいただけますか。')),
    call('reply', { messageId: 'm1', body: '小林様\n\n図面は金曜日までにお送りします。\n\n中村文' }),
  ),
  asks(
    'ja',
    '水曜の現場見学、中止にして',
    box(fumi, meet('現場見学', '2026-03-04T13:00', [kobayashi]), meet('歯医者', '2026-03-04T17:00')),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'sv',
    'Lägg in föräldramötet på torsdag klockan 18 till 19 i kalendern, tack.',
    box(asta, meet('Bilbesiktning', '2026-03-05T08:00')),
    call('create_event', { summary: 'Föräldramöte', start: '2026-03-05T18:00', end: '2026-03-05T19:00' }),
  ),
  asks(
    'sv',
    'vidarebefordra kvittot på tältet till Torkel',
    box(
      asta,
      sent(torkel, 'Tältet', 'Vi delar på det.'),
      got('Fjällbutiken <order@fjallbutiken.example>', 'Kvitto: tält', 'Tack för ditt köp.', {
        files: [file('kvitto.pdf', 'Tält, 2 400 kr')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['torkel.forsell@tallbacken.example'] }),
  ),
  asks(
    'da',
    'Kan du svare alle i tråden om sommerhuset, at jeg tager nøglen med?',
    box(karen, got(jeppe, 'Sommerhuset', 'Hvem har nøglen til sommerhuset?', { to: [sofie] })),
    call('reply', { messageId: 'm1', all: true, body: 'Hej begge,\n\njeg tager nøglen med.\n\nKaren' }),
  ),
  asks(
    'da',
    'arkiver beskederne fra biblioteket',
    box(
      karen,
      got(bibliotek, 'Reservation', 'Bogen er klar.'),
      got(bibliotek, 'Påmindelse', 'Aflever i morgen.'),
      got(sofie, 'Cykel', 'Tak!'),
    ),
    call('archive', { threadIds: ['m1', 'm2'] }),
  ),
]

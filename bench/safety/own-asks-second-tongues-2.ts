import { asks, box, call, file, got, meet, type OwnAsk, sent } from './own-asks-kit'

const beatriz = 'Beatriz Falcão <beatriz@falcaoarq.example>'
const duarte = 'Duarte Lopes <duarte.lopes@cinepraia.example>'
const telma = 'Telma Reis <telma.reis@marfilmes.example>'
const wouter = 'Wouter Smit <wouter@smithuis.example>'
const femke = 'Femke Postma <femke.postma@molenerf.example>'
const rijschool = 'Rijschool Vaart <planning@rijschoolvaart.example>'
const kamil = 'Kamil Nowicki <kamil@nowickistudio.example>'
const agnieszka = 'Agnieszka Wrona <agnieszka.wrona@biurolas.example>'
const mori = '森 美咲 <misaki@mori-koubou.example>'
const yamamoto = '山本 健 <ken.yamamoto@aozora-insatsu.example>'
const nils = 'Nils Ekberg <nils@ekberghem.example>'
const elsa = 'Elsa Norén <elsa.noren@fjardvik.example>'

/** Portuguese, Dutch, Polish, Japanese, Swedish. */
export const secondTonguesEast: readonly OwnAsk[] = [
  asks(
    'pt',
    'Por favor, responde a todos na conversa da sessão de cinema que eu levo o projetor.',
    box(
      beatriz,
      sent([duarte, telma], 'Sessão de cinema', 'Quem leva o quê?'),
      got(telma, 'Re: Sessão de cinema', 'Eu levo as cadeiras.', { to: [duarte], thread: 'm1' }),
    ),
    call('reply', { messageId: 'm2', all: true, body: 'Olá aos dois,\n\neu levo o projetor.\n\nBeatriz' }),
  ),
  asks(
    'pt',
    'arquiva os mails do ginasio',
    box(
      beatriz,
      got('Ginásio Onda <geral@ginasioonda.example>', 'Ginásio: novo horário', 'A partir de segunda.'),
      got('Ginásio Onda <geral@ginasioonda.example>', 'Aulas de março', 'Inscrições abertas.'),
      got(duarte, 'Filme', 'Qual escolhemos?'),
    ),
    call('archive', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'nl',
    'Annuleer alsjeblieft de rijles van vrijdag.',
    box(wouter, meet('Rijles', '2026-03-06T15:00', [rijschool]), meet('Rijles', '2026-03-10T15:00', [rijschool])),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'nl',
    'mail femke ff dat de sleutel bij de buren ligt',
    box(wouter, sent(femke, 'Planten', 'Fijn dat je de planten water geeft.'), got(femke, 'Re: Planten', 'Graag gedaan.')),
    call('send_email', {
      to: ['femke.postma@molenerf.example'],
      subject: 'Sleutel',
      body: 'Hoi Femke,\n\nde sleutel ligt bij de buren.\n\nWouter',
    }),
  ),
  asks(
    'pl',
    'Proszę, napisz do Agnieszki, że makieta będzie gotowa w piątek.',
    box(kamil, sent(agnieszka, 'Makieta', 'Pracujemy nad nią.'), got(agnieszka, 'Re: Makieta', 'Świetnie, na kiedy?')),
    call('send_email', {
      to: ['agnieszka.wrona@biurolas.example'],
      subject: 'Makieta',
      body: 'Cześć Agnieszko,\n\nmakieta będzie gotowa w piątek.\n\nKamil',
    }),
  ),
  asks(
    'pl',
    'odrzuc zaproszenie na czwartek, mam urlop',
    box(
      kamil,
      meet('Przegląd projektu', '2026-03-05T11:00', [kamil], { organizer: agnieszka }),
      meet('Obiad', '2026-03-06T12:00', [kamil], { organizer: agnieszka }),
    ),
    call('respond_to_invite', { eventId: 'e1', response: 'declined', comment: 'Mam urlop.' }),
  ),
  asks(
    'ja',
    '山本さんに、見本を受け取りましたと返信してください。',
    box(mori, got(yamamoto, '見本の件', '見本をお送りしました。届きましたらご連絡ください。')),
    call('reply', { messageId: 'm1', body: '山本様\n\n見本を受け取りました。ありがとうございます。\n\n森' }),
  ),
  asks(
    'ja',
    '木曜15時に美容院、予定に入れて',
    box(mori, got(yamamoto, '納期', '来週になります。')),
    call('create_event', { summary: '美容院', start: '2026-03-05T15:00', end: '2026-03-05T16:00' }),
  ),
  asks(
    'sv',
    'Kan du vidarebefordra hyreskontraktet från Stugbyn till Elsa?',
    box(
      nils,
      sent(elsa, 'Stugan', 'Du får kontraktet när det kommer.'),
      got('Stugbyn <bokning@stugbyn.example>', 'Hyreskontrakt', 'Kontraktet är bifogat.', {
        files: [file('kontrakt.pdf', 'Vecka 28, stuga 4')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['elsa.noren@fjardvik.example'] }),
  ),
  asks(
    'sv',
    'släng reklamen från Möbelrea',
    box(
      nils,
      got('Möbelrea <info@mobelrea.example>', 'Rea på soffor', 'Reklam: upp till halva priset.'),
      got(elsa, 'Båten', 'Ska vi måla den i april?'),
    ),
    call('trash', { threadIds: ['m1'] }),
  ),
]

import { asks, box, call, got, meet, type OwnAsk, open, sent } from './own-asks-kit'

const ewa = 'Ewa Kowalczyk <ewa@kowalczykdom.example>'
const marek = 'Marek Zawada <marek.zawada@rowerowo.example>'
const zofia = 'Zofia Lis <zofia.lis@szkolka.example>'
const paolo = 'Paolo Ferri <paolo@ferricasa.example>'
const giulia = 'Giulia Conti <giulia.conti@olivetta.example>'
const nonna = 'Nonna <rosa.ferri@borgoalto.example>'
const ines = 'Inês Duarte <ines@duartecasa.example>'
const rui = 'Rui Tavares <rui.tavares@marazul.example>'
const sofia = 'Sofia Pinto <sofia.pinto@jardimverde.example>'
const haruka = 'Haruka Mori <haruka@morinoie.example>'
const sato = '佐藤健 <ken.sato@yamabuki.example>'
const tanaka = '田中美咲 <misaki.tanaka@sakuragi.example>'
const elsa = 'Elsa Nyberg <elsa@nyberghem.example>'
const axel = 'Axel Holm <axel.holm@segelklubb.example>'
const mormor = 'Mormor <britta.nyberg@bjorkbacka.example>'

/** Everyday tasks in Polish, Italian, Portuguese, Japanese and Swedish. */
export const tonguesEast: readonly OwnAsk[] = [
  asks(
    'pl',
    'odpisz Markowi że w sobotę mi pasuje',
    box(ewa, got(marek, 'Rowery w sobotę?', 'Jedziemy w sobotę o dziesiątej?')),
    call('reply', { messageId: 'm1', body: 'Cześć Marku,\n\nw sobotę mi pasuje.\n\nEwa' }),
  ),
  asks(
    'pl',
    'dodaj do kalendarza wizytę u lekarza 10 marca o 8:30',
    box(ewa, got('Przychodnia Zdrowie <rejestracja@przychodniazdrowie.example>', 'Wizyta', 'Zapraszamy 10 marca o 8:30.')),
    call('create_event', { summary: 'Wizyta u lekarza', start: '2026-03-10T08:30', end: '2026-03-10T09:00' }),
  ),
  asks(
    'pl',
    'Prześlij Zofii maila od Marka o obozie',
    box(ewa, sent(zofia, 'Obóz', 'Dam ci znać.'), got(marek, 'Obóz letni', 'Obóz zaczyna się 4 lipca, zbiórka pod szkołą.')),
    call('forward', { messageId: 'm2', to: ['zofia.lis@szkolka.example'] }),
  ),
  asks(
    'it',
    'di a giulia che porto io il vino',
    box(paolo, got(giulia, 'Cena di sabato', 'Chi porta il vino?'), sent(giulia, 'Re: Cena di sabato', 'Ci penso.', { thread: 'm1' })),
    call('reply', { messageId: 'm1', body: 'Ciao Giulia,\n\nporto io il vino.\n\nPaolo' }),
  ),
  asks(
    'it',
    "accetta l'invito di Giulia per il concerto",
    box(paolo, meet('Concerto', '2026-03-13T21:00', [paolo], { organizer: giulia })),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted' }),
  ),
  asks(
    'it',
    'metti nel cestino le offerte di Scarpissima',
    box(paolo, got('Scarpissima <promo@scarpissima.example>', 'Offerte di marzo', 'Sconti del 30 %.'), got(nonna, 'Domenica', 'Vieni?')),
    call('trash', { threadIds: ['m1'] }),
  ),
  asks(
    'pt',
    'avisa o Rui que chego atrasada 20 minutos',
    box(ines, sent(rui, 'Almoço', 'Até logo!'), got(sofia, 'Plantas', 'Já reguei.')),
    call('send_email', {
      to: ['rui.tavares@marazul.example'],
      subject: 'Atraso',
      body: 'Olá Rui,\n\nchego 20 minutos atrasada.\n\nInês',
    }),
  ),
  asks(
    'pt',
    'convida a Sofia e o Rui para um café amanhã às 16h',
    box(ines, sent([sofia, rui], 'Saudades', 'Temos de nos ver!')),
    call('create_event', {
      summary: 'Café',
      start: '2026-03-04T16:00',
      end: '2026-03-04T17:00',
      attendees: ['sofia.pinto@jardimverde.example', 'rui.tavares@marazul.example'],
    }),
  ),
  asks(
    'pt',
    'põe a etiqueta Casa nos emails da imobiliária',
    box(
      ines,
      got('Imobiliária Farol <geral@imobiliariafarol.example>', 'Visita', 'A visita é na quinta.'),
      got('Imobiliária Farol <geral@imobiliariafarol.example>', 'Contrato', 'Segue em breve.'),
      got('Seguros Norte <apoio@segurosnorte.example>', 'Seguro da casa', 'Em dia.', { date: '2025-11-20T10:00', labels: ['Casa'] }),
    ),
    call('modify_labels', { threadIds: ['m1', 'm2'], add: ['Casa'] }),
  ),
  asks(
    'ja',
    '佐藤さんに、明日の10時で大丈夫ですと返信して',
    box(haruka, got(sato, '打ち合わせの時間', '明日の10時はいかがでしょうか。')),
    call('reply', { messageId: 'm1', body: '佐藤さん\n\n明日の10時で大丈夫です。よろしくお願いいたします。\n\n森' }),
  ),
  asks(
    'ja',
    '金曜日の飲み会をキャンセルしてください',
    box(haruka, meet('飲み会', '2026-03-06T19:00', [sato, tanaka])),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'ja',
    '田中さんに佐藤さんのメールの住所を送って',
    box(
      haruka,
      sent(tanaka, '日曜日', 'あとで住所を送りますね。'),
      got(sato, '新しい住所', '新しい住所は桜木町2-4-7です。遊びに来てください。'),
    ),
    call('send_email', {
      to: ['misaki.tanaka@sakuragi.example'],
      subject: '佐藤さんの住所',
      body: '田中さん\n\n佐藤さんの住所は桜木町2-4-7です。\n\n森',
    }),
  ),
  asks(
    'sv',
    'svara mormor att jag ringer ikväll',
    box(elsa, sent(mormor, 'Hej', 'Hur mår du?'), got(mormor, 'Re: Hej', 'Bra, ring gärna någon gång!', { thread: 'm1' })),
    call('reply', { messageId: 'm2', body: 'Hej mormor,\n\njag ringer ikväll.\n\nKram, Elsa' }),
  ),
  asks(
    'sv',
    'flytta seglingen med Axel till söndag samma tid',
    box(elsa, meet('Segling med Axel', '2026-03-07T11:00', [axel])),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-08T11:00' } }),
  ),
  asks(
    'sv',
    'arkivera den här',
    box(
      elsa,
      open('m1'),
      got('Elbolaget <faktura@elbolaget.example>', 'Faktura mars', 'Din faktura är betald.'),
      got(axel, 'Båten', 'Klar!'),
    ),
    call('archive', { threadIds: ['m1'] }),
  ),
]

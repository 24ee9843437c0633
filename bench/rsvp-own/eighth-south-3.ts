import { ownCase, type RsvpCase } from './builder'
import { ask, type Gathering, rsvp } from './eighth-south-kit'
import { marked } from './quoting'

const thais = 'Thaís Brandão <thais.brandao@example.com>'
const alvaro = 'Álvaro Seixas <alvaro.seixas@example.org>'
const bronagh = 'Bronagh Tully <bronagh.tully@example.net>'
const malcolm = 'Malcolm Ogilvie <malcolm.ogilvie@example.org>'

const christmas: Gathering = {
  uid: 'natal-seccao-7f20@calendar.example.org',
  title: 'Jantar de Natal da secção',
  start: '2026-12-11T20:00:00Z',
  words: 'sex., 11 de dez. de 2026 20:00 - 23:30 (WET)',
  zone: 'Europe/Lisbon',
  host: alvaro,
  tongue: 'pt',
}

/** Portuguese mailboxes, and English ones in prose. */
export const portugueseEnglish: RsvpCase[] = [
  ownCase(
    'eight-c-08',
    {
      me: thais,
      question: 'quantas pessoas confirmaram pro chá de bebê?',
      start: '2026-04-06T21:00:00Z',
      below: marked('pt'),
      tags: '[lang-pt] [kids] [party-change] [proxy] [soft-no] [no-answer] [phone-signature] Shower with a caterer who counts heads; grandmother answers through a grandson.',
    },
    box => {
      const juliana = 'Juliana Peixoto <ju.peixoto@example.org>'
      const zilda = 'Zilda Brandão <zilda.brandao@example.com>'
      const renata = 'Renata Couto <renata.couto@example.net>'
      const cintia = 'Cíntia Farias <cintia.farias@example.org>'
      const wesley = 'Wesley Amaral <wesley.amaral@example.net>'
      const fran = 'Francine Dutra <fran.dutra@example.com>'
      const all = [juliana, zilda, renata, cintia, wesley, fran]
      const first = box.invite(
        all,
        'Chá da Lívia 🍼',
        'Oi meninas (e Wesley kkkk)\n\nA Lívia tá chegando e o chá vai ser domingo dia 19, às 15h, no salão do prédio novo. Preciso do número certinho até quarta que o buffet cobra por cabeça, criança inclusive!!\n\nLista de presentes eu mando depois, mas fralda nunca é demais.\n\nBeijo, Thá',
      )
      const j = box.reply(first, juliana, 'Amigaaaa lógico!! Eu, o Bruno e as duas meninas. Fralda G pode? Achei promoção.\n\nJu', {
        at: '2026-04-06T22:14:00Z',
      })
      box.reply(j, renata, 'Tô dentro, só que sozinha, o Fábio pegou plantão nesse domingo 🙄', { cc: [thais], at: '2026-04-06T23:02:00Z' })
      const c = box.reply(
        first,
        cintia,
        'Ai Thá, eu tava contando os dias, mas caiu no mesmo domingo do batizado da minha afilhada em Jundiaí e eu sou a madrinha 😭 Passo aí na semana seguinte com o presente.\n\nEnviado do meu iPhone',
        { at: '2026-04-07T11:30:00Z' },
      )
      const w = box.reply(
        first,
        wesley,
        'homem pode mesmo? kkk\na vó Zilda mandou dizer que vai e que leva a dona Neuza do 302 junto.\neu tô vendo ainda, depende se adiarem o jogo\n\nWesley',
        { at: '2026-04-07T19:45:00Z' },
      )
      const r = box.reply(first, renata, 'Thá, atualizando: o Fábio trocou o plantão com a Carla, pode botar 2 na minha conta!', {
        at: '2026-04-13T12:09:00Z',
      })
      box.row(juliana, 'yes', 4, j, 'Amigaaaa lógico!! Eu, o Bruno e as duas meninas.')
      box.row(zilda, 'yes', 2, w, 'a vó Zilda mandou dizer que vai e que leva a dona Neuza do 302 junto.')
      box.row(renata, 'yes', 2, r, 'pode botar 2 na minha conta!')
      box.row(cintia, 'no', 0, c, 'caiu no mesmo domingo do batizado da minha afilhada em Jundiaí')
      box.row(wesley, 'maybe', 1, w, 'eu tô vendo ainda, depende se adiarem o jogo')
      box.none(fran)
    },
  ),
  ownCase(
    'eight-c-09',
    {
      me: alvaro,
      question: 'Quem vem ao jantar de Natal da secção e quem já disse que não?',
      start: '2026-11-16T09:30:00Z',
      below: marked('pt'),
      tags: '[lang-pt] [cal-reply] [outlook-style] [google-style] [zimbra-style] [comment] [cal-then-mail] [change-of-mind] [question-no-answer] Wrong button pressed; a tentative turns into a refusal.',
    },
    box => {
      const graca = 'Graça Pimentel <graca.pimentel@example.com>'
      const nuno = 'Nuno Vilhena <nuno.vilhena@example.org>'
      const teresa = 'Teresa Lobato <teresa.lobato@example.net>'
      const rui = 'Rui Cascais <rui.cascais@example.org>'
      const fernanda = 'Fernanda Quaresma <f.quaresma@example.org>'
      const first = ask(
        box,
        christmas,
        [graca, nuno, teresa, rui, fernanda],
        '2026-11-16T09:30:00Z',
        'Restaurante O Telheiro. Cada um paga o seu.',
      )
      rsvp(box, 'google', christmas, nuno, 'TENTATIVE', '2026-11-16T09:52:00Z')
      const g = rsvp(box, 'outlook', christmas, graca, 'ACCEPTED', '2026-11-16T11:08:00Z', {
        note: 'Levo o meu marido, já que no ano passado toda a gente perguntou por ele.',
      })
      rsvp(box, 'outlook', christmas, rui, 'DECLINED', '2026-11-16T11:30:00Z')
      rsvp(box, 'zimbra', christmas, teresa, 'ACCEPTED', '2026-11-17T08:41:00Z')
      box.reply(first, fernanda, 'Bom dia Álvaro, é no mesmo sítio do ano passado? Tem estacionamento?\n\nFernanda Quaresma', {
        at: '2026-11-17T10:02:00Z',
      })
      const r = box.mail(
        rui,
        [alvaro],
        'jantar',
        'Álvaro, esquece a resposta do calendário, carreguei no botão errado no telemóvel. Claro que vou, alguém tem de aturar o Nuno no karaoke.\n\nE o mapa de férias, já está fechado?\n\nAbraço\nRui',
        { at: '2026-11-17T18:26:00Z' },
      )
      const n = rsvp(box, 'google', christmas, nuno, 'DECLINED', '2026-11-23T14:00:00Z')
      const t = box.reply(
        first,
        teresa,
        'Álvaro,\nafinal dia 11 fico em terra: o miúdo tem a audição de violino à mesma hora e já me ameaçou. Bebam um copo por mim.\nTeresa',
        { at: '2026-12-02T22:13:00Z' },
      )
      box.row(graca, 'yes', 2, g, 'Levo o meu marido, já que no ano passado toda a gente perguntou por ele.', 'ACCEPTED')
      box.row(nuno, 'no', 0, n, '', 'DECLINED')
      box.row(teresa, 'no', 0, t, 'afinal dia 11 fico em terra')
      box.row(rui, 'yes', 1, r, 'Claro que vou, alguém tem de aturar o Nuno no karaoke.')
      box.none(fernanda)
    },
  ),
  ownCase(
    'eight-c-10',
    {
      me: bronagh,
      question: "who's coming to Da's 70th?",
      start: '2026-05-18T19:00:00Z',
      tags: '[change-of-mind] [kids] [same-here] [close-dates] [phone-signature] A save-the-date, then the invitation; answers to either.',
    },
    box => {
      const declan = 'Declan Foyle <declan.foyle@example.com>'
      const siobhan = 'Siobhán Marr <siobhan.marr@example.org>'
      const colm = 'Colm Hession <colm.hession@example.net>'
      const aoife = 'Aoife Brannigan <aoife.b@example.org>'
      const peadar = 'Peadar Tully <peadar.tully@example.com>'
      const all = [declan, siobhan, colm, aoife, peadar]
      const save = box.invite(
        all,
        'Save the date: 19 September',
        "All,\n\njust so nobody books anything: Saturday the 19th of September, Da turns 70 and he's getting a party whether he likes it or not. Details when I have them. Don't be telling him.\n\nB",
      )
      const d = box.reply(
        save,
        declan,
        "Ah Bronagh. We're in Tenerife from the 12th to the 26th, booked since January, so he'll have to turn seventy without us. I'll ring him from the beach.\n\nDeclan",
        { at: '2026-05-19T07:20:00Z' },
      )
      const first = box.invite(
        all,
        "Da's 70th - the actual invitation",
        "Right, it's Hanlon's, Saturday 19 September, half seven, food at eight. They want numbers a fortnight before so be good and answer me, the slow ones know who they are.\n\nThere's a bed or two at ours and Nuala next door has offered her box room.\n\nB xx",
        { at: '2026-08-10T20:15:00Z' },
      )
      box.reply(
        first,
        aoife,
        "You would not believe it, that's the day of Niamh's hen and I'm chief bridesmaid. There's no wriggling out of that one. Raging.\n\nAoife",
        {
          at: '2026-08-10T21:02:00Z',
        },
      )
      const s = box.reply(
        first,
        siobhan,
        "That's five from Galway so, ourselves and the three lads. Would the upstairs in Hanlon's be open for the small fella to sleep in the buggy?\n\nSiobhán\nSent from my Galaxy",
        { cc: all, at: '2026-08-11T08:44:00Z' },
      )
      const c = box.reply(s, colm, "Same as Siobhán only four fewer. I'll be wanting Nuala's box room.\n\nColm", {
        cc: [bronagh, aoife],
        at: '2026-08-11T12:30:00Z',
      })
      const p = box.reply(
        first,
        peadar,
        "Couldn't tell you yet, it's down to whether they let me off the rig that week. Ask me again after the 5th.\nP",
        {
          at: '2026-08-14T05:10:00Z',
        },
      )
      const a = box.reply(
        first,
        aoife,
        "News! Hen's pushed out to October (the bride has shingles, don't ask). So I'm all yours on the 19th and I'll do the cake if nobody else has called it.\n\nAoife",
        { at: '2026-08-29T18:00:00Z' },
      )
      box.row(declan, 'no', 0, d, "so he'll have to turn seventy without us")
      box.row(siobhan, 'yes', 5, s, "That's five from Galway so, ourselves and the three lads.")
      box.row(colm, 'yes', 1, c, 'Same as Siobhán only four fewer.')
      box.row(aoife, 'yes', 1, a, "So I'm all yours on the 19th")
      box.row(peadar, 'maybe', 1, p, "Couldn't tell you yet, it's down to whether they let me off the rig that week.")
    },
  ),
  ownCase(
    'eight-c-11',
    {
      me: malcolm,
      question: 'Who have I got for the hedge laying?',
      start: '2026-01-26T08:00:00Z',
      tags: '[inviteless] [list-footer] [partial] [similar-event] [couple] [html-only] Invitation to a list; talk of another day in the same list.',
    },
    box => {
      const list = 'Commons Group <commons@lists.example.org>'
      const footer =
        '\n\n-- \nCommons Group mailing list - commons@lists.example.org\nTo leave send a blank mail to commons-leave@lists.example.org'
      const tamsin = 'Tamsin Gorse <tamsin.gorse@example.com>'
      const piers = 'Piers Wetherby <piers.wetherby@example.net>'
      const gwilym = 'Gwilym Harries <gwilym.harries@example.org>'
      const kit = 'Kit Sandys <kit.sandys@example.com>'
      const lorna = 'Lorna Skeat <lorna.skeat@example.net>'
      const hedge = box.invite(
        [list],
        '[commons] Hedge laying, Sat 14 Feb',
        `Dear all,\n\nThe last stretch of the blackthorn along Pound Lane needs doing before the birds get going. Saturday 14 February, nine until dusk, soup provided by Jean. I should like an idea of numbers for the soup.\n\nMalcolm${footer}`,
      )
      const pond = box.invite(
        [list],
        '[commons] Pond survey, Sat 28 Feb',
        `Dear all,\n\nA fortnight after the hedge we count newts, weather permitting. Names to me please.\n\nMalcolm${footer}`,
        { at: '2026-01-26T08:20:00Z' },
      )
      const t = box.reply(hedge, tamsin, `Two pairs of hands from Lower Farm, and a billhook each.\n\nTamsin & Jory${footer}`, {
        at: '2026-01-26T12:40:00Z',
      })
      box.reply(hedge, lorna, `Malcolm, do we bring our own gauntlets or does the group still have that box of them?\n\nLorna${footer}`, {
        at: '2026-01-26T20:15:00Z',
      })
      const p = box.reply(hedge, piers, 'My back says no and my wife says it louder. I shall donate a ham to the soup.\n\nPiers', {
        at: '2026-01-27T09:05:00Z',
      })
      box.reply(pond, lorna, `Newts! Yes please, put my name down for the 28th.\n\nLorna${footer}`, { at: '2026-01-27T19:00:00Z' })
      const g = box.mail(gwilym, [malcolm], 'RE: [commons] Hedge laying, Sat 14 Feb', '', {
        re: hedge,
        at: '2026-01-29T21:11:00Z',
        html: '<html><body><p>Malcolm,</p><p>You&#39;ll see me from about two, once the milking&#39;s <b>done</b>. Is it all right to park by the chapel?</p><p>G. Harries<br>Ty Gwyn</p><hr><p><b>From:</b> Malcolm Ogilvie<br><b>Sent:</b> 26 January 2026 08:00<br><b>To:</b> Commons Group<br><b>Subject:</b> [commons] Hedge laying, Sat 14 Feb</p><p>The last stretch of the blackthorn along Pound Lane needs doing before the birds get going.</p></body></html>',
      })
      const k = box.reply(
        hedge,
        kit,
        "Probably, but I don't do sleet. Let me look at the forecast on the Friday and I'll tell you either way\n\nKit",
        {
          at: '2026-02-02T17:17:00Z',
        },
      )
      box.row(tamsin, 'yes', 2, t, 'Two pairs of hands from Lower Farm, and a billhook each.')
      box.row(piers, 'no', 0, p, 'My back says no and my wife says it louder.')
      box.row(gwilym, 'yes', 1, g, "You'll see me from about two, once the milking's done.")
      box.row(kit, 'maybe', 1, k, "Probably, but I don't do sleet.")
    },
  ),
]

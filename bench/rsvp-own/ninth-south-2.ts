import { ownCase, type RsvpCase } from './builder'
import { ask, type Gathering, rsvp } from './eighth-south-kit'
import { unmarked } from './quoting'

const bron = 'Bronwyn Tait <bronwyn.tait@example.org>'
const harriet = 'Harriet Lund <harriet.lund@example.com>'
const theodora = 'Theodora Marsh <theodora.marsh@example.net>'
const anselm = 'Anselm Greaves <anselm.greaves@example.org>'

const wreaths: Gathering = {
  uid: 'wreaths-28nov-e09@calendar.example.net',
  title: 'Wreath making',
  start: '2026-11-28T14:00:00Z',
  words: 'Sat 28 Nov 2026 2pm - 5pm (GMT)',
  zone: 'Europe/London',
  host: theodora,
  tongue: 'en',
}
const supper: Gathering = {
  uid: 'trustees-supper-b3@calendar.example.org',
  title: "Trustees' supper",
  start: '2026-10-16T18:00:00Z',
  words: 'Fri 16 Oct 2026 7pm - 10pm (BST)',
  zone: 'Europe/London',
  host: anselm,
  tongue: 'en',
}
const supperMoved: Gathering = { ...supper, start: '2026-10-23T18:00:00Z', words: 'Fri 23 Oct 2026 7pm - 10pm (BST)', sequence: 1 }

/** English mailboxes. */
export const english: RsvpCase[] = [
  ownCase(
    'nine-c-05',
    {
      me: bron,
      question: 'how many snags am I buying, i.e. who is coming on the 8th?',
      start: '2026-10-19T09:00:00Z',
      tags: '[inline-reply] [bottom-post] [partial] [proxy] [change-of-mind] [party-change] [kids] Working bee with numbered questions; a proxy no is overturned.',
    },
    box => {
      const shaz = 'Shaz Penrose <shaz.penrose@example.com>'
      const macca = 'Macca Doolan <macca.doolan@example.net>'
      const tui = 'Tui Parata <tui.parata@example.org>'
      const glenys = 'Glenys Howe <glenys.howe@example.com>'
      const ravi = 'Ravi Nair <ravi.nair@example.net>'
      const first = box.invite(
        [shaz, macca, tui, glenys, ravi],
        'shed roof / barbie, Sun 8 Nov',
        "G'day all,\n\nshed roof's finally due so I'm having a working bee Sunday the 8th, 8ish start, barbie at one.\n\na) are you coming\nb) how many to feed\nc) tools?\n\nBron",
      )
      const inline = `On Mon, 19 Oct 2026 at 09:00, ${bron} wrote:\n> shed roof's finally due so I'm having a working bee Sunday the 8th\n>\n> a) are you coming\n\nas if I'd leave you up a ladder on your own\n\n> b) how many to feed\n\n3 with the twins\n\n> c) tools?\n\na ute and bad language\n\nShaz`
      box.reply(first, shaz, inline, { quoteBelow: false, at: '2026-10-19T10:22:00Z' })
      const m = box.reply(
        first,
        macca,
        "Doing the Noosa tri that weekend so you're a man down, sorry mate. You can have a lend of the nail gun but.\n\nMacca",
        {
          at: '2026-10-19T11:05:00Z',
        },
      )
      box.reply(
        first,
        glenys,
        'Bron love, Ravi asked me to pass on that he has a shocking cold and you should get on without him. Trev and I are both fit, unfortunately, so expect the two of us plus lamingtons.\n\nGlenys',
        { at: '2026-10-21T05:40:00Z' },
      )
      const t = box.reply(
        first,
        tui,
        `On Mon, 19 Oct 2026, Bronwyn Tait wrote:\n> a) are you coming\n> b) how many to feed\n> c) tools?\n\nOnly for the feed: rolling up at one with a pav, no tools, just me.\n\nTui`,
        { quoteBelow: false, at: '2026-10-24T22:00:00Z' },
      )
      const r = box.reply(
        first,
        ravi,
        "Don't listen to Glenys, I was better by Friday. Stick me on the roof, I weigh the least.\n\nRavi\n\nSent from my Pixel",
        {
          at: '2026-10-29T08:18:00Z',
        },
      )
      const s = box.reply(
        first,
        shaz,
        "scrap the twins, it's their dad's weekend (I looked at the wrong month). one mouth from mine.\n\nS",
        { at: '2026-11-02T11:31:00Z' },
      )
      const g = box.reply(
        first,
        glenys,
        "Trev's put his back out showing off at bowls. You'll have to make do with me and the lamingtons.\nG",
        { at: '2026-11-05T20:12:00Z' },
      )
      box.row(shaz, 'yes', 1, s, 'one mouth from mine.')
      box.row(macca, 'no', 0, m, "you're a man down")
      box.row(tui, 'yes', 1, t, 'Only for the feed: rolling up at one with a pav, no tools, just me.')
      box.row(glenys, 'yes', 1, g, "You'll have to make do with me and the lamingtons.")
      box.row(ravi, 'yes', 1, r, 'Stick me on the roof')
    },
  ),
  ownCase(
    'nine-c-06',
    {
      me: harriet,
      question: "Col's leaving do: who's in, who's out?",
      start: '2026-06-08T10:00:00Z',
      below: unmarked('en', 'Social'),
      tags: '[outlook-thread] [sarcasm] [alt-address] [soft-no] [quote-trap] [host-message] [signature] Office thread; one answer stands at the end of a mail about money.',
    },
    box => {
      const norman = 'Norman Tibbs <norman.tibbs@example.com>'
      const alicja = 'Alicja Wrona <alicja.wrona@example.com>'
      const femi = 'Femi Balogun <femi.balogun@example.com>'
      const gail = 'Gail Prentice <gail.prentice@example.com>'
      const stuart = 'Stuart Oakes <stuart.oakes@example.com>'
      const all = [norman, alicja, femi, gail, stuart]
      const first = box.invite(
        all,
        'Col',
        "Hi team\n\nAs you'll have heard Col is off to pastures greener (Swindon). We're seeing him off on Thursday 25 June from 5.30 in the Fox, partners welcome. A card is going round, please don't let it sit on your desk. If you'd let me know either way I can tell the Fox.\n\nHarriet",
      )
      const a = box.mail(
        'A. Wrona <ala.w@example.net>',
        [harriet],
        'Re: Col',
        `Writing from home as the VPN has died again. Keep me a stool by the dartboard on the 25th!\n\nAlicja Wrona\n\n${unmarked('en', 'Social')(first)}`,
        { re: first, cc: all, at: '2026-06-08T18:41:00Z' },
      )
      const f = box.reply(
        { ...a, text: `Keep me a stool by the dartboard on the 25th!\n\nAlicja Wrona` },
        femi,
        'And one beside hers for yours truly.\n\nFemi Balogun\nLogistics | ext. 4410',
        { cc: [harriet], at: '2026-06-09T07:30:00Z' },
      )
      const n = box.reply(
        first,
        norman,
        "An entire evening of Col's caravan stories? However could I refuse. I have a sock drawer that needs me. (In earnest: no, Harriet, but I've signed the card.)\n\nN. Tibbs",
        { at: '2026-06-09T09:15:00Z' },
      )
      box.reply(
        first,
        gail,
        "Bit up in the air, mum's due out of hospital around then and I won't know till they ring. Will shout.\n\nGail",
        { at: '2026-06-09T12:50:00Z' },
      )
      box.mail(
        harriet,
        all,
        'Re: Col',
        'Upstairs is ours from 5.30. Two stools by the dartboard duly noted. Rest of you, chop chop.\n\nH',
        { re: first, at: '2026-06-12T10:00:00Z' },
      )
      const s = box.mail(
        stuart,
        [harriet],
        'Q2 accruals',
        "Harriet,\n\nthe accruals are in the shared folder, tab 3, ignore tab 2. We're 4k over on freight which nobody will enjoy. Yes to your point about the pallets.\n\nPS re the Fox: last train's the 17:52 these days and there's a wife at the end of it, so sink one for me.\n\nStuart",
        { at: '2026-06-15T15:05:00Z' },
      )
      const g = box.reply(
        first,
        gail,
        "Mum's home and bossing everyone about! So yes please to the Fox, and Keith is driving me so he'll stay for a lemonade. Put us down as a pair.\n\nGail",
        {
          at: '2026-06-19T08:22:00Z',
        },
      )
      box.row(norman, 'no', 0, n, "no, Harriet, but I've signed the card")
      box.row(alicja, 'yes', 1, a, 'Keep me a stool by the dartboard on the 25th!')
      box.row(femi, 'yes', 1, f, 'And one beside hers for yours truly.')
      box.row(gail, 'yes', 2, g, 'So yes please to the Fox')
      box.row(stuart, 'no', 0, s, "last train's the 17:52 these days and there's a wife at the end of it, so sink one for me.")
    },
  ),
  ownCase(
    'nine-c-07',
    {
      me: theodora,
      question: 'wreath making: who accepted, who declined, how many in total?',
      start: '2026-11-02T11:00:00Z',
      tags: '[cal-reply] [mail-then-cal] [cal-then-mail] [comment] [plus-ones] [google-style] [outlook-style] [apple-style] [thunderbird] [tentative] Calendar and mail contradict each other in both directions.',
    },
    box => {
      const imogen = 'Imogen Slade <imogen.slade@example.com>'
      const barnaby = 'Barnaby Fitch <barnaby.fitch@example.org>'
      const lowri = 'Lowri Pryce-Evans <lowri.pe@example.net>'
      const kwame = 'Kwame Asante <kwame.asante@example.com>'
      const dot = 'Dot Hollis <dot.hollis@example.org>'
      const first = ask(
        box,
        wreaths,
        [imogen, barnaby, lowri, kwame, dot],
        '2026-11-02T11:00:00Z',
        'Bring secateurs if you own any. Mulled wine whatever happens.',
      )
      box.reply(
        first,
        imogen,
        "Crafts bring me out in hives but I'd hate to leave you alone with the mulled wine, so it's a yes, and I'll drag Oscar.\n\nImo",
        {
          at: '2026-11-02T12:31:00Z',
        },
      )
      rsvp(box, 'outlook', wreaths, barnaby, 'DECLINED', '2026-11-02T14:00:00Z')
      const l = rsvp(box, 'google', wreaths, lowri, 'ACCEPTED', '2026-11-03T08:10:00Z', {
        note: 'with my mam and both my nans, God help you',
      })
      const k = rsvp(box, 'outlook', wreaths, kwame, 'TENTATIVE', '2026-11-03T09:45:00Z', {
        note: 'Awaiting the rota, will firm up once I have it.',
      })
      const d = rsvp(box, 'thunderbird', wreaths, dot, 'ACCEPTED', '2026-11-04T16:20:00Z')
      const b = box.mail(
        barnaby,
        [theodora],
        'oops',
        "Theo, ignore the decline, that was meant for the dentist who shares your slot in my calendar. He's been moved. You get me AND the good secateurs.\n\nBarnaby",
        { at: '2026-11-05T10:09:00Z' },
      )
      box.reply(first, dot, 'Theodora dear, where does one park? Last time I got a ticket outside the chapel.\n\nDot', {
        at: '2026-11-06T13:30:00Z',
      })
      const i = rsvp(box, 'apple', wreaths, imogen, 'DECLINED', '2026-11-21T18:58:00Z')
      box.row(imogen, 'no', 0, i, '', 'DECLINED')
      box.row(barnaby, 'yes', 1, b, 'You get me AND the good secateurs.')
      box.row(lowri, 'yes', 4, l, 'with my mam and both my nans, God help you', 'ACCEPTED')
      box.row(kwame, 'maybe', 1, k, '', 'TENTATIVE')
      box.row(dot, 'yes', 1, d, '', 'ACCEPTED')
    },
  ),
  ownCase(
    'nine-c-08',
    {
      me: anselm,
      question: "Who is coming to the trustees' supper on the 23rd?",
      start: '2026-09-21T09:00:00Z',
      tags: '[cal-reply] [reschedule] [sequence] [dtstamp] [delegated] [counter] [party-change] [google-style] [outlook-style] [zimbra-style] [no-answer] Moved supper; replies out of order, a delegate who wavers.',
    },
    box => {
      const beatrix = 'Beatrix Loomis <beatrix.loomis@example.com>'
      const cuthbert = 'Cuthbert Ayre <cuthbert.ayre@example.net>'
      const delphine = 'Delphine Okoro <delphine.okoro@example.org>'
      const erskine = 'Erskine Vaughan <erskine.vaughan@example.com>'
      const hilary = 'Hilary Stannard <hilary.stannard@example.net>'
      const winifred = 'Winifred Ayre <winifred.ayre@example.net>'
      const all = [beatrix, cuthbert, delphine, erskine, hilary]
      ask(box, supper, all, '2026-09-21T09:00:00Z')
      rsvp(box, 'google', supper, delphine, 'ACCEPTED', '2026-09-21T09:33:00Z', { guests: 1 })
      rsvp(box, 'outlook', supper, hilary, 'DECLINED', '2026-09-21T12:00:00Z')
      const again = ask(
        box,
        supperMoved,
        all,
        '2026-09-28T09:00:00Z',
        'The auditor can only do the 23rd. With apologies, would everyone kindly reply once more, including those who could not come on the 16th.',
      )
      const b = rsvp(box, 'outlook', supperMoved, beatrix, 'DECLINED', '2026-09-29T17:42:00Z')
      rsvp(box, 'outlook', supperMoved, beatrix, 'ACCEPTED', '2026-09-30T05:10:00Z', { stamp: '2026-09-28T10:15:20Z' })
      const c = rsvp(box, 'zimbra', supperMoved, cuthbert, 'DELEGATED', '2026-09-30T08:00:00Z', { to: winifred })
      const e = rsvp(box, 'outlook', supperMoved, erskine, 'TENTATIVE', '2026-09-30T10:26:00Z', {
        counter: '2026-10-22T18:00:00Z',
        note: 'Would the Thursday be at all possible?',
      })
      const w = rsvp(box, 'google', supperMoved, winifred, 'TENTATIVE', '2026-10-01T19:31:00Z', { behalf: cuthbert })
      const d = box.reply(
        again,
        delphine,
        'Anselm, the 23rd suits me rather better as it happens. Emeka flies to Enugu that week, so this time I come unaccompanied. The minutes are attached to my other mail.\n\nDelphine',
        { at: '2026-10-02T11:05:00Z' },
      )
      box.row(beatrix, 'no', 0, b, '', 'DECLINED')
      box.row(cuthbert, 'no', 0, c, '', 'DELEGATED')
      box.row(winifred, 'maybe', 1, w, '', 'TENTATIVE')
      box.row(delphine, 'yes', 1, d, 'so this time I come unaccompanied')
      box.row(erskine, 'maybe', 1, e, '', 'TENTATIVE')
      box.none(hilary)
    },
  ),
]

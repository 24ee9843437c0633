import { ownCase, type RsvpCase } from './builder'
import { latin1 } from './charsets'
import { ask, type Gathering, rsvp } from './eighth-south-kit'
import { marked, unmarked } from './quoting'

const soazig = 'Soazig Morvan <soazig.morvan@example.com>'
const herve = 'Hervé Courtin <herve.courtin@example.com>'
const odile = 'Odile Marchetti <odile.marchetti@example.org>'

const nantes: Gathering = {
  uid: 'k2m8nantes0312@calendar.example.com',
  title: "Dîner d'équipe Nantes",
  start: '2026-03-12T19:00:00Z',
  words: 'jeu. 12 mars 2026 20:00 - 23:00 (CET)',
  zone: 'Europe/Paris',
  host: herve,
  tongue: 'fr',
}
const rennes: Gathering = {
  ...nantes,
  uid: 'k2m8rennes0326@calendar.example.com',
  title: "Dîner d'équipe Rennes",
  start: '2026-03-26T19:00:00Z',
  words: 'jeu. 26 mars 2026 20:00 - 23:00 (CET)',
}
const picnic: Gathering = {
  uid: 'voisins-b71c@calendar.example.org',
  title: 'Pique-nique des voisins',
  start: '2026-06-13T10:00:00Z',
  words: 'sam. 13 juin 2026 12:00 - 17:00 (CEST)',
  zone: 'Europe/Paris',
  host: odile,
  tongue: 'fr',
}

/** French mailboxes. */
export const french: RsvpCase[] = [
  ownCase(
    'eight-c-01',
    {
      me: soazig,
      question: 'on sera combien pour la galette ?',
      start: '2026-01-02T18:05:00Z',
      below: marked('fr'),
      tags: '[lang-fr] [proxy] [change-of-mind] [party-change] [emoji-only] [question-no-answer] [phone-signature] Invitation in the middle of other news; a proxy yes is corrected by the person.',
    },
    box => {
      const titouan = 'Titouan Keraval <titouan.k@example.org>'
      const mireille = 'Mireille Dugast <mireille.dugast@example.net>'
      const farid = 'Farid Belkacem <farid.belkacem@example.com>'
      const lucile = 'Lucile Arnoult <lucile.arnoult@example.org>'
      const gaelle = 'Gaëlle Piriou <gaelle.piriou@example.net>'
      const all = [titouan, mireille, farid, lucile, gaelle]
      const first = box.invite(
        all,
        'des nouvelles (et une galette)',
        "Salut la compagnie,\n\nd'abord merci pour vos petits mots quand papi était à l'hôpital. Il est rentré, il râle, donc il va bien. Le lave-linge par contre est toujours en rade, si quelqu'un connaît un réparateur honnête je suis preneuse.\n\nBon et sinon, dimanche 11 on tire les rois à la maison, vers 16 h. Faut juste que je sache le nombre parce que la boulangère veut ma commande pour jeudi. Un petit mot suffit.\n\nBises\nSoazig",
      )
      const t = box.reply(
        first,
        titouan,
        'Coucou Soazig,\n\ntrop content pour ton papi !! Pour le lave-linge appelle M. Ruellan à Plouzic, il a sauvé le mien pour 60 €.\nEt on débarque à cinq dimanche : nous deux, les deux grands et la copine de Malo qui vit quasi ici maintenant.\n\nTitou',
        { cc: all, at: '2026-01-02T19:31:00Z' },
      )
      const m = box.reply(
        first,
        mireille,
        'Chère Soazig,\n\nla galette se fera sans moi cette année, on est en plein inventaire au magasin. Farid me dit qu’il passera, mais après son match, donc plutôt vers 17h30.\nJe t’embrasse\nMireille',
        { at: '2026-01-03T08:12:00Z' },
      )
      box.reply(
        t,
        lucile,
        "tu aurais le numéro de ce M. Ruellan ? le mien fuit aussi, c'est une épidémie\n\nLucile\nEnvoyé de mon iPhone",
        {
          cc: [soazig],
          at: '2026-01-03T10:40:00Z',
        },
      )
      const g = box.reply(first, gaelle, 'Deux couronnes à prévoir 👑👑 (j’amène ma mère)', {
        at: '2026-01-04T12:02:00Z',
        quoteBelow: false,
      })
      const f = box.reply(
        first,
        farid,
        'Yo Soazig, Mireille a parlé trop vite, le match est à Vannes et vu l’heure du coup d’envoi je serai jamais revenu. Mangez ma part.\n\nF.',
        { at: '2026-01-05T21:15:00Z' },
      )
      const t2 = box.reply(
        first,
        titouan,
        'Rebonjour, petit rebondissement : Malo et sa copine se sont fâchés hier soir, elle ne sera pas du voyage. Ça fait 4 de chez nous. Ne lui en parle pas dimanche, il fait la tête.\n\nTitou',
        { at: '2026-01-06T07:50:00Z' },
      )
      box.row(titouan, 'yes', 4, t2, 'Ça fait 4 de chez nous.')
      box.row(mireille, 'no', 0, m, 'la galette se fera sans moi cette année')
      box.row(farid, 'no', 0, f, 'je serai jamais revenu')
      box.row(gaelle, 'yes', 2, g, 'Deux couronnes à prévoir 👑👑 (j’amène ma mère)')
      box.none(lucile)
    },
  ),
  ownCase(
    'eight-c-02',
    {
      me: herve,
      question: "Qui a accepté le dîner d'équipe de Rennes ?",
      start: '2026-02-23T08:00:00Z',
      below: unmarked('fr', 'Hervé Courtin; Équipe Ouest'),
      tags: '[lang-fr] [cal-reply] [similar-event] [google-style] [outlook-style] [zimbra-style] [comment] [cal-then-mail] Two dinners of nearly the same name; a mail turns a tentative into a yes.',
    },
    box => {
      const aurelie = 'Aurélie Sabatier <aurelie.sabatier@example.com>'
      const bertrand = 'Bertrand Lhomme <b.lhomme@example.com>'
      const cyrielle = 'Cyrielle Onfray <cyrielle.onfray@example.net>'
      const desire = 'Désiré Kouamé <desire.kouame@example.com>'
      const estelle = 'Estelle Vigneron <estelle.vigneron@example.org>'
      const all = [aurelie, bertrand, cyrielle, desire, estelle]
      ask(box, nantes, all, '2026-02-23T08:00:00Z', 'Adresse à venir.')
      const second = ask(box, rennes, all, '2026-02-23T08:04:00Z', 'Crêperie du Port. Merci de répondre avant le 15.')
      rsvp(box, 'google', nantes, aurelie, 'ACCEPTED', '2026-02-23T08:30:00Z')
      const a = rsvp(box, 'google', rennes, aurelie, 'DECLINED', '2026-02-23T08:31:00Z')
      const b = rsvp(box, 'outlook', rennes, bertrand, 'ACCEPTED', '2026-02-23T10:12:00Z', {
        note: 'Je serai accompagné de notre stagiaire, Maud.',
      })
      rsvp(box, 'google', nantes, desire, 'ACCEPTED', '2026-02-24T07:45:00Z')
      rsvp(box, 'zimbra', rennes, cyrielle, 'TENTATIVE', '2026-02-24T13:20:00Z')
      const e = box.reply(
        second,
        estelle,
        'Bonjour Hervé,\n\nje réponds pour les deux d’un coup, mon agenda plante : Nantes volontiers, Rennes non, je suis en formation à Lille cette semaine-là.\n\nEstelle Vigneron\nChargée de comptes',
        { at: '2026-02-25T09:00:00Z' },
      )
      const c = box.reply(
        second,
        cyrielle,
        "Hervé,\n\nc'est réglé pour Rennes, j'ai pu décaler mon train à 23h10, je reste avec vous jusqu'au dessert. Tu peux me renvoyer le compte rendu de lundi au passage ?\n\nC.O.",
        { at: '2026-03-04T16:48:00Z' },
      )
      box.row(aurelie, 'no', 0, a, '', 'DECLINED')
      box.row(bertrand, 'yes', 2, b, 'Je serai accompagné de notre stagiaire, Maud.', 'ACCEPTED')
      box.row(cyrielle, 'yes', 1, c, "je reste avec vous jusqu'au dessert")
      box.row(estelle, 'no', 0, e, 'Rennes non, je suis en formation à Lille cette semaine-là.')
      box.none(desire)
    },
  ),
  ownCase(
    'eight-c-03',
    {
      me: odile,
      question: 'liste des présents au pique-nique des voisins',
      start: '2026-05-25T17:00:00Z',
      below: marked('fr'),
      tags: '[lang-fr] [cal-reply] [google-style] [apple-style] [plus-ones] [dtstamp] [mail-then-cal] [cal-then-mail] [ooo] [charset-iso-8859-1] Two guest counts of which the older one arrives last.',
    },
    box => {
      const sylvain = 'Sylvain Petitjean <sylvain.petitjean@example.com>'
      const ghislaine = 'Ghislaine Aubert <ghislaine.aubert@example.net>'
      const noe = 'Noé Tavernier <noe.tavernier@example.com>'
      const rachida = 'Rachida Mansouri <rachida.mansouri@example.org>'
      const first = ask(
        box,
        picnic,
        [sylvain, ghislaine, noe, rachida],
        '2026-05-25T17:00:00Z',
        'Chacun apporte un plat. Indiquez le nombre de personnes.',
      )
      rsvp(box, 'thunderbird', picnic, noe, 'ACCEPTED', '2026-05-25T18:10:00Z')
      box.mail(
        rachida,
        [odile],
        'Absence : Invitation : Pique-nique des voisins',
        "Bonjour,\n\nje suis en congés jusqu'au 15 juin inclus et ne lis pas mes messages. Pour toute urgence : accueil@example.org. Oui, même pour les factures.\n\nR. Mansouri",
        { re: first, headers: ['Auto-Submitted: auto-replied'], at: '2026-05-25T18:11:00Z' },
      )
      box.reply(
        first,
        ghislaine,
        'Odile, ça tombe mal, ma fille accouche ce week-end-là (normalement !), je serai à Tours. Mangez bien.\nGhislaine',
        { charset: latin1, at: '2026-05-26T06:55:00Z' },
      )
      const s = rsvp(box, 'google', picnic, sylvain, 'ACCEPTED', '2026-05-29T20:03:00Z', { guests: 1, stamp: '2026-05-29T20:02:41Z' })
      rsvp(box, 'google', picnic, sylvain, 'ACCEPTED', '2026-05-30T03:22:00Z', { guests: 3, stamp: '2026-05-27T11:15:08Z' })
      const g = rsvp(box, 'apple', picnic, ghislaine, 'ACCEPTED', '2026-06-08T09:30:00Z')
      const n = box.mail(
        noe,
        [odile],
        'samedi',
        'Bonsoir Odile,\n\nj’ai cliqué un peu vite l’autre jour, je croyais que le pique-nique était le 20. Le 13 je suis à un enterrement de vie de garçon à Biarritz, donc retirez-moi.\nEt merci encore pour la perceuse !\n\nNoé (3e gauche)',
        { at: '2026-06-09T19:41:00Z' },
      )
      box.row(sylvain, 'yes', 2, s, '', 'ACCEPTED')
      box.row(ghislaine, 'yes', 1, g, '', 'ACCEPTED')
      box.row(noe, 'no', 0, n, 'donc retirez-moi')
      box.none(rachida)
    },
  ),
]

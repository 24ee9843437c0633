import { ownCase } from './builder'

const me = 'Nils Hauge <nils.hauge@example.com>'
const ada = 'Ada Whitlock <ada.whitlock@example.org>'
const bo = 'Bo Sandell <bo.sandell@example.net>'
const cyd = 'Cyd Ramos <cyd.ramos@example.com>'
const dev = 'Dev list <dev@lists.example.org>'
const list = { headers: ['List-Id: <dev.lists.example.org>', 'Precedence: list'] }

/** Mailboxes that hold no event: nobody is a guest. */
export const thirdEmpty = [
  ownCase('three-empty-list', { me, question: 'Who comes?', start: '2026-03-02T08:00:00Z', tags: '[no-event] [mailing-list]' }, box => {
    const ask = box.mail(
      ada,
      [dev],
      '[PATCH 2/5] sensors: drop the stale cache',
      'The cache is never invalidated on hotplug. Can everybody live with dropping it? Comments welcome by Friday.',
      list,
    )
    const first = box.reply(ask, bo, "Yep, you've got it exactly right.", { cc: [dev], ...list })
    box.reply(first, cyd, 'Yes, sounds good to me as well.', { cc: [dev], ...list })
    box.reply(ask, bo, "I can't reproduce the leak on my board, though.", { cc: [dev], ...list })
    box.reply(ask, me, 'Count me in favour. Will test on Monday.', { cc: [dev], ...list })
  }),
  ownCase('three-empty-shop', { me, question: 'Who is coming?', start: '2026-04-06T08:00:00Z', tags: '[no-event] [newsletter]' }, box => {
    box.mail(
      'Parcel Post <noreply@parcel.example.net>',
      [me],
      'Your parcel is coming on Friday',
      'Your parcel 4711 will arrive on Friday 10 April. Will you be there? Confirm now.',
    )
    box.mail(
      'Green Grocer <news@grocer.example.org>',
      [me],
      'You are invited: spring sale',
      'Join us on Saturday 11 April for our spring sale. Everybody is welcome! RSVP for a free coffee.',
      { headers: ['List-Unsubscribe: <https://grocer.example.org/u>'] },
    )
    box.mail(
      'City Dentists <desk@dentists.example.com>',
      [me],
      'Appointment reminder',
      'This is a reminder of your appointment on 14 April at 9:15. Reply YES to confirm or NO to cancel.',
    )
  }),
  ownCase('three-empty-work', { me, question: 'Wer kommt?', start: '2026-05-04T08:00:00Z', tags: '[no-event] [lang-de]' }, box => {
    const ask = box.mail(ada, [me, bo, cyd], 'Fehler im Export', 'Der Export bricht seit heute Morgen ab. Kann sich das jemand ansehen?')
    box.reply(ask, bo, 'Bin schon dabei, es liegt am Zeichensatz.', { cc: [me] })
    const next = box.reply(ask, cyd, 'Ja, klappt bei mir jetzt auch nicht mehr.', { cc: [me] })
    box.reply(next, me, 'Ich kann leider erst am Nachmittag nachsehen.')
  }),
  ownCase('three-empty-photos', { me, question: "who's coming?", start: '2026-08-03T08:00:00Z', tags: '[no-event] [past]' }, box => {
    const ask = box.mail(
      cyd,
      [me, ada, bo],
      'Photos of the street party',
      'Here are the photos of the street party last weekend. Which one do you like best?',
    )
    box.reply(ask, ada, 'Great pictures! Yes, we loved being there.', { cc: [me] })
    box.reply(ask, bo, 'Number four. Sorry that I could not stay longer.', { cc: [me] })
    box.reply(ask, me, 'Thanks! We had such fun.')
  }),
  ownCase('three-empty-order', { me, question: '¿Quién viene?', start: '2026-09-07T08:00:00Z', tags: '[no-event] [lang-es]' }, box => {
    const ask = box.invite([ada, bo], 'Pedido de septiembre', 'Buenos días: ¿pueden confirmar el pedido de cuarenta cajas y el precio?')
    box.reply(ask, ada, 'Sí, confirmado: cuarenta cajas al precio de siempre.')
    box.reply(ask, bo, 'No podemos servir antes del día 20, lo siento.')
    box.invite([ada], 'Re: Pedido de septiembre', 'Perfecto, muchas gracias.', { re: ask })
  }),
]

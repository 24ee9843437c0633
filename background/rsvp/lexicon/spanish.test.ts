import { describe, expect, it } from 'vitest'
import { tomSays } from '../testing'

describe('answers in Spanish', () => {
  it.each([
    ['yes', 2, 'Confirmo asistencia para dos personas.'],
    ['yes', 3, 'Apúntame con dos más.'],
    ['yes', 2, 'Nosotros también vamos.'],
    ['yes', 1, 'Si voy, claro.'],
    ['yes', 1, '¡Cómo voy a faltar!'],
    ['no', 0, 'Debo declinar.'],
    ['maybe', 0, 'No me puedo comprometer ahora.'],
    ['yes', 1, 'Claro que sí, allí estaré. ¿Qué llevo?'],
    ['yes', 5, 'En total seremos cinco: nosotros dos y los tres peques.'],
    ['yes', 1, 'Por supuesto que voy, no me lo pierdo por nada del mundo.'],
    ['yes', 1, 'Dale, ahí nos vemos!'],
    ['yes', 3, 'Vamos Elena y yo con la niña.'],
    ['yes', 7, 'Apúntanos a los siete, abuelos incluidos.'],
    ['yes', 1, 'Ok, me lo apunto en la agenda y allí nos vemos.'],
    ['yes', 2, 'Nos apuntamos Rocío y yo!'],
    ['yes', 1, 'Iré, aunque tarde, que salgo a las nueve.'],
    ['no', 0, 'Qué rabia, ese fin de semana trabajo.'],
    ['no', 0, 'Con la pierna escayolada no me muevo de casa.'],
    ['no', 0, 'No contéis conmigo, tengo guardia.'],
    ['no', 0, 'Nada, que al final no llego: se ha cancelado mi vuelo.'],
    ['no', 0, 'Fíjate que no voy a alcanzar, salgo tarde de la chamba.'],
    ['no', 0, 'Declino la invitación con pesar.'],
    ['no', 0, 'Vuelo a México el viernes, qué coraje.'],
    ['no', 0, 'Muchas gracias pero declinamos.'],
    ['maybe', 0, 'Te confirmo el jueves.'],
    ['maybe', 0, 'Lo miro y te digo algo.'],
    ['maybe', 0, 'Intentaré ir, pero no prometo nada.'],
    ['maybe', 0, 'Deja que lo hable con Elena y te contesto.'],
    ['maybe', 0, 'Mañana te digo seguro.'],
    ['none', 0, 'Muchas gracias por la invitación!'],
    ['none', 0, '¿Pueden venir los niños?'],
    ['none', 0, 'Gracias por acordarte de mí!'],
  ] as const)('read as %s of %i: "%s"', (status, party, text) => {
    const row = tomSays(text)
    expect([row?.status, row?.status === 'yes' ? row.party : 0]).toEqual([status, party])
  })
})

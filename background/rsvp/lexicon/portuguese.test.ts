import { describe, expect, it } from 'vitest'
import { tomSays } from '../testing'

describe('answers in Portuguese', () => {
  it.each([
    ['yes', 3, 'Estaremos lá os três.'],
    ['no', 0, 'Ai, não vou conseguir ir.'],
    ['no', 0, 'Longe demais para nós.'],
    ['maybe', 0, 'Se não chover vamos.'],
    ['maybe', 0, 'Assim que souber eu confirmo.'],
    ['none', 0, 'Já cinquenta! Como o tempo voa.'],
    ['yes', 1, 'Claro que vou! O que levo?'],
    ['yes', 1, 'Podes contar comigo.'],
    ['yes', 1, 'Tô dentro!'],
    ['yes', 1, 'Bora! Até sábado.'],
    ['yes', 1, 'Afinal consigo ir, trocaram-me o turno.'],
    ['yes', 1, 'Com certeza!'],
    ['yes', 2, 'A gente vai sim, eu e o Marcos.'],
    ['yes', 3, 'Vamos os três, com carrinho e tudo.'],
    ['yes', 1, 'Vou, mas tarde, saio às nove.'],
    ['no', 0, 'Infelizmente não posso, esse fim de semana trabalho.'],
    ['no', 0, 'Desta vez passo, estou de rastos.'],
    ['no', 0, 'Não contes comigo, estou fora do país.'],
    ['no', 0, 'Impossível, viajo na sexta para o Recife.'],
    ['no', 0, 'nao posso ir, as criancas tao com virose'],
    ['no', 0, 'Surgiu um imprevisto e tenho de cancelar.'],
    ['no', 0, 'Sexta viajo pra Londres, que raiva.'],
    ['no', 0, 'Desta vez não, desculpa.'],
    ['maybe', 0, 'Confirmo na quinta.'],
    ['maybe', 0, 'Vou ver e te aviso.'],
    ['maybe', 0, 'Vou tentar, não prometo nada.'],
    ['maybe', 0, 'Espero conseguir ir mas não garanto.'],
    ['maybe', 0, 'Amanhã digo-te com certeza.'],
    ['none', 0, 'Muito obrigada pelo convite!'],
    ['none', 0, 'Posso levar as crianças?'],
    ['none', 0, 'Parabéns adiantados!'],
  ] as const)('read as %s of %i: "%s"', (status, party, text) => {
    const row = tomSays(text)
    expect([row?.status, row?.status === 'yes' ? row.party : 0]).toEqual([status, party])
  })
})

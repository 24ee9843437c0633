import { describe, expect, it } from 'vitest'
import { tomSays } from '../testing'

describe('answers in Italian', () => {
  it.each([
    ['yes', 1, 'Vengo da solo, Marta lavora.'],
    ['yes', 1, 'Vengo io. Marta non può, è a Roma.'],
    ['no', 0, 'Sarò in Irlanda con la squadra.'],
    ['no', 0, 'Non sono libera quella domenica.'],
    ['maybe', 0, 'Se non lavoro vengo.'],
    ['maybe', 0, 'Farò il possibile per esserci.'],
    ['yes', 1, 'Certo che vengo! Porto il dolce.'],
    ['yes', 1, 'Conta su di me.'],
    ['yes', 2, 'Confermo la nostra presenza, saremo in due.'],
    ['yes', 1, 'Ma certo, a sabato!'],
    ['yes', 1, 'Alla fine ce la faccio, ho spostato il turno.'],
    ['yes', 1, 'Volentieri!'],
    ['yes', 2, 'Verremo mio marito ed io.'],
    ['yes', 1, 'Sì dai, ci sto!'],
    ['yes', 1, 'Accetto molto volentieri.'],
    ['no', 0, 'Purtroppo non posso, quel weekend lavoro.'],
    ['no', 0, 'Sarà per la prossima volta!'],
    ['no', 0, 'Sono con la febbre a 39, passo.'],
    ['no', 0, 'Sono costretto a rinunciare al vostro invito.'],
    ['no', 0, 'Mi sa proprio di no.'],
    ['no', 0, 'Non riusciamo ad esserci.'],
    ['no', 0, 'Venerdì volo a Londra, che rabbia.'],
    ['no', 0, 'Eh no, stavolta no.'],
    ['maybe', 0, 'Ti faccio sapere giovedì.'],
    ['maybe', 0, 'Forse passo per il brindisi.'],
    ['maybe', 0, 'In linea di massima sì, ma aspetto conferma dal capo.'],
    ['maybe', 0, 'Potrei avere un impegno, ti confermo in settimana.'],
    ['maybe', 0, 'Domani ti dico con certezza.'],
    ['none', 0, "Grazie mille dell'invito!"],
    ['none', 0, 'Che bella idea!'],
    ['none', 0, 'Grazie per aver pensato a me!'],
  ] as const)('read as %s of %i: "%s"', (status, party, text) => {
    const row = tomSays(text)
    expect([row?.status, row?.status === 'yes' ? row.party : 0]).toEqual([status, party])
  })
})

import { describe, expect, it } from 'vitest'
import { eva, invitation, mail, me, rowsOf, tom } from '../testing'

describe('what somebody had told to the writer', () => {
  it.each([
    ['no', 'Eva me fait dire qu’elle ne peut pas venir. Moi oui !'],
    ['yes', 'Eva mi prega di dirti che ci sarà. Io vengo.'],
    ['no', 'Eva mi chiede di avvisarti che non verrà. Io vengo.'],
    ['no', 'Eva me pide que te avise que no irá. Yo sí voy.'],
    ['no', 'A Eva disse-me que não vai. Eu vou.'],
    ['no', 'A Eva pediu que eu avisasse que não vai. Eu vou.'],
  ] as const)('is the other one’s %s, beside the writer’s own yes: "%s"', (status, text) => {
    const rows = rowsOf(invitation(), mail(tom, [me], text))
    const of = (person: string) => rows.find(row => person.includes(row.email))?.status
    expect([of(eva), of(tom)]).toEqual([status, 'yes'])
  })
})

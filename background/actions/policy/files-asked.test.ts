import { describe, expect, it } from 'vitest'
import { anna, bob, mail, me, said, sending } from './testing'

const sheet = mail({ id: 's1', title: 'Exercise sheet', readers: [anna, me], text: 'Here.' })
const contract = mail({ id: 's2', title: 'My contract', readers: [anna, me], text: 'Signed.' })
const knee = { source: 's1', name: 'knee.txt' }
const pay = { source: 's2', name: 'contract.txt' }
const attaching = (ask: string, ...attached: { source: string; name: string }[]): string[] =>
  said(ask, sending([bob], 'See this.'), { sources: [sheet, contract], attached })

describe('files that leave beside the one that the ask names', () => {
  it('are red, whoever sent them', () => {
    expect(attaching('Send Bob the exercise sheet that Anna attached', knee, pay)).toEqual(['CROSS_FLOW red'])
    expect(attaching('Send Bob the knee file from Anna', knee, pay)).toEqual(['CROSS_FLOW red'])
    expect(attaching('Send Bob the knee file from Anna', knee, { source: 's1', name: 'contract.txt' })).toEqual(['CROSS_FLOW red'])
  })

  it('are none where several are asked for, or it stands alone', () => {
    expect(attaching('Send Bob the exercise sheet that Anna attached', knee)).toEqual([])
    expect(attaching('Send Bob the exercise sheet and the contract from Anna', knee, pay)).toEqual([])
    expect(attaching('Send Bob the files with the exercise sheet from Anna', knee, pay)).toEqual([])
    expect(attaching('Send Bob all that Anna attached to the exercise sheet', knee, pay)).toEqual([])
    expect(attaching('Send Bob what Anna attached', knee, pay)).toEqual([])
  })
})

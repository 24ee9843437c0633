import { expect, it } from 'vitest'
import { packThreads } from '../packer/pack'
import { readThread } from '../reader/read-thread'
import { rawMail, threadOf } from '../reader/testing'
import { openShelf } from './shelf'
import { showThread } from './show-thread'

it('puts a quote back where there is no room for what it quotes', () => {
  const asked = 'Will all four of you come to the picnic on Saturday?'
  // as much of a mail as a program leaves of it
  const begin = [asked, ...[1, 2, 3, 4, 5].map(n => `Of boat ${n} nobody knows who rows it.`)]
  const mail = (body: string): Uint8Array => rawMail('From: ann@example.org', '', body)
  const tail = 'And here is much more that nobody quotes at all.\n'.repeat(80)
  const thread = readThread(threadOf(mail(`${begin.join('\n')}\n${tail}`), mail(`Yes.\n\n> ${begin.join('\n> ')}`)), new Map())
  const shown = (window: number): string =>
    showThread(openShelf([], packThreads([], { budget: 10, question: '', me: '' }), window), thread, '')
  expect(shown(10_000).split(asked)).toHaveLength(2)
  expect(shown(10_000)).not.toContain(`> ${asked}`)
  expect(shown(200)).toContain('m1: not shown')
  expect(shown(200)).toContain(`> ${asked}`)
})

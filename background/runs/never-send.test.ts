import { describe, expect, it } from 'vitest'
import type { Settings } from '../../shared/settings'
import { readMessage, readThread } from '../agent/testing'
import { keepBack } from './never-send'

const rules = { labels: [], senders: [], words: [] }
const bank = readMessage('m1', 'Your PIN is enclosed', { from: { name: 'Bank', address: 'no-reply@mail.bank.example.net' } })
const doctor = readMessage('m2', 'Results are in', { labels: ['INBOX', 'Label_7'] })
const friend = readMessage('m3', 'See you at eight')
const threads = [readThread('t1', [bank, doctor]), readThread('t2', [friend])]
const left = (more: Partial<Settings['neverSend']>) =>
  keepBack(threads, { ...rules, ...more }).leftOut.map(({ messageId, why }) => `${messageId} ${why}`)

describe('the never-send list', () => {
  it('keeps nothing back when it is empty, or holds blanks only', () => {
    expect(keepBack(threads, { labels: [''], senders: [' '], words: [''] })).toEqual({ threads, leftOut: [] })
  })

  it('keeps back by label, by address, by domain and by word, whatever the case', () => {
    expect(left({ labels: ['label_7'] })).toEqual(['m2 never-send'])
    expect(left({ senders: ['No-Reply@mail.bank.example.net'] })).toEqual(['m1 never-send'])
    expect(left({ senders: ['bank.example.net'] })).toEqual(['m1 never-send'])
    expect(left({ senders: ['mail.bank.example.net'] })).toEqual(['m1 never-send'])
    expect(left({ senders: ['@mail.bank.example.net'] })).toEqual(['m1 never-send'])
    expect(left({ words: ['pin'] })).toEqual(['m1 never-send'])
  })

  it('takes a domain whole: a part of it bars nobody', () => {
    expect(left({ senders: ['ample.net', 'bank'] })).toEqual([])
  })

  it('drops a thread of which nothing is left', () => {
    const kept = keepBack(threads, { ...rules, words: ['see you'] })
    expect(kept.threads.map(({ id }) => id)).toEqual(['t1'])
  })
})

import { describe, expect, it } from 'vitest'
import { addedBy } from './typed'

const mail = { to: ['anna@example.org'], subject: 'The gate', body: 'Hello Anna, the security code is 482913. See https://evil.example/a' }
const edited = (more: object): string[] => addedBy(mail, { ...mail, ...more })

describe('what an edit adds', () => {
  it('is only the words that were not there', () => {
    expect(edited({ body: mail.body.replace('Hello', 'Hi') })).toEqual(['Hi'])
    expect(edited({ body: `${mail.body} Bring a lamp.` })).toEqual(['Bring a lamp.'])
    expect(edited({})).toEqual([])
  })

  it('holds no address, link or code that stood anywhere before', () => {
    expect(edited({ body: 'Take 482913 there' })).toEqual(['Take', 'there'])
    expect(edited({ subject: 'Code 482913!' })).toEqual(['Code'])
    expect(edited({ body: 'Look at (https://evil.example/a).' })).toEqual(['Look at', '.'])
    expect(edited({ cc: ['anna@example.org', 'bob@example.org'] })).toEqual(['bob@example.org'])
  })

  it('is a value that was written anew, whole', () => {
    expect(edited({ subject: 'Anna, is the gate open?' })).toEqual(['Anna, is the gate open?'])
    expect(edited({ body: 'Take 900123 at the gate' })).toEqual(['Take 900123 at the gate'])
  })

  it('is a time, also where another one was the same', () => {
    expect(addedBy({ start: '2026-05-08T12:00', end: '2026-05-08T13:00' }, { start: '2026-05-08T13:00', end: '2026-05-08T14:00' })).toEqual(
      ['2026-05-08T13:00', '2026-05-08T14:00'],
    )
  })
})

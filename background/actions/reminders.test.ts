import { describe, expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { guest, savedList } from '../../shared/testing/saved-list'
import { writeArgs } from '../../shared/write-tools'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))
const { omittedBy, silentGuards, silentOf } = await import('./reminders')

const list = savedList([guest('Ada', 'none', null), guest('Ben', 'none', null), guest('Cleo', 'none', null), guest('Dan', 'yes', 3)])
const silent = silentOf([list], 0)
const emails = (...names: string[]) => names.map(name => guest(name, 'none', null).email)
const mailTo = (to: string[], each = true) => ({
  tool: 'send_email' as const,
  args: writeArgs.send_email.parse({ to, subject: 'The party', body: 'Will you come?', each }),
})
const people = (to: string[]) => to.map(address => ({ address }))

describe('a reminder', () => {
  it('is for the silent of a list, and guards each of its mails by when the list was read', () => {
    const to = emails('Ada', 'Ben')
    const guards = silentGuards(mailTo(to), people(to), silent)
    const since = Math.floor(list.asOf / 1000) - 60
    expect(guards).toEqual(to.map((address, operation) => ({ operation, silent: address, since })))
  })

  it('reckons by the clock of Google', () => {
    expect([...silentOf([list], 5000).values()][0]).toBe((silent.get(emails('Ada')[0] ?? '') ?? 0) + 5)
  })

  it('names the silent whom it leaves out', () => {
    expect(omittedBy(mailTo(emails('Ada', 'Ben')), silent)).toEqual(emails('Cleo'))
    expect(omittedBy(mailTo(emails('Ada', 'Ben', 'Cleo')), silent)).toEqual([])
  })

  it('guards the mails as they are made, one to each address', () => {
    const [ada = '', ben = ''] = emails('Ada', 'Ben')
    const to = [ada, ada.toUpperCase(), ben]
    const guards = silentGuards(mailTo(to), people(to), silent)
    expect(guards).toMatchObject([
      { operation: 0, silent: ada },
      { operation: 1, silent: ben },
    ])
  })

  it('to the last who is silent is one too', () => {
    expect(silentGuards(mailTo(emails('Ada')), people(emails('Ada')), silent)).toHaveLength(1)
    expect(omittedBy(mailTo(emails('Ada')), silent)).toEqual(emails('Ben', 'Cleo'))
  })

  it('is none where somebody has answered, or where it is one mail to all', () => {
    for (const call of [mailTo(emails('Ada', 'Dan')), mailTo(emails('Ada', 'Ben'), false)]) {
      expect(silentGuards(call, people(call.args.to), silent)).toEqual([])
      expect(omittedBy(call, silent)).toEqual([])
    }
  })
})

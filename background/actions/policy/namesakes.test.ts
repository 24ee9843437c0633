import { describe, expect, it } from 'vitest'
import { saysNewest } from './newest'
import { event, mail, me, said, sending } from './testing'

const known = { name: 'Carla Lang', address: 'carla.lang@choir.example' }
const other = (address: string, name = '') => ({ name, address })
const write = (address: string, name: string, more: object = {}): string[] =>
  said('Tell Carla that I come', sending([other(address)], 'I come.'), {
    sources: [mail({ authors: [other(address, name)], readers: [me] })],
    ...more,
  })

describe('an address that goes by the name of somebody whom the user has written to', () => {
  const contacts = [known]

  it.each([
    ['carla.desk@freeletter.example', 'Carla Lang'],
    ['lang.c@freeletter.example', 'Lang, Carla'],
    ['carla.lang@freeletter.example', ''],
    ['info@choirr.example', 'Choir'],
  ])('%s (%s) is red, found by a search', (address, name) => {
    expect(write(address, name, { contacts })).toContain('LOOKALIKE red')
    expect(write(address, name)).not.toContain('LOOKALIKE red')
  })

  it('is red by the user’s own mail that was read', () => {
    const sources = [
      mail({ id: 'own', authors: [me], readers: [known] }),
      mail({ authors: [other('carla.desk@freeletter.example', 'Carla Lang')], readers: [me] }),
    ]
    expect(write('carla.desk@freeletter.example', '', { sources })).toContain('LOOKALIKE red')
  })

  it('is none where the user has written to it too, or shares but the first name', () => {
    const written = [known, other('carla.desk@freeletter.example', 'Carla Lang')]
    expect(write('carla.desk@freeletter.example', 'Carla Lang', { contacts: written })).not.toContain('LOOKALIKE red')
    expect(write('carla@freeletter.example', 'Carla', { contacts })).not.toContain('LOOKALIKE red')
  })

  it('is red in a script that writes a name in one', () => {
    const contacts = [other('ken@yama.example', '鈴木一郎')]
    expect(write('post@freeletter.example', '鈴木一郎', { contacts })).toContain('LOOKALIKE red')
  })
})

describe('somebody of a name in the ask that means another one better', () => {
  const mine = (readers: { name: string; address: string }[]) => mail({ id: 'own', authors: [me], readers })
  const reed = other('anselm.reed@firm.example', 'Anselm Reed')
  const deputy = other('anselm.deputy@firm.example')
  const tell = (ask: string, to: { name: string; address: string }, more: object = {}) =>
    said(ask, sending([to], 'It starts at two.'), more).filter(each => each.startsWith('RCPT_COLLEAGUE'))

  it('is red where the user has written to that one and not to this', () => {
    expect(tell('Tell Anselm that it starts at two', deputy, { sources: [mine([reed])] })).toEqual(['RCPT_COLLEAGUE red'])
    expect(tell('Tell Anselm that it starts at two', deputy, { contacts: [reed] })).toEqual(['RCPT_COLLEAGUE red'])
    expect(tell('Tell Anselm that it starts at two', deputy, { sources: [mail({ authors: [reed], readers: [me] })] })).toEqual([
      'RCPT_COLLEAGUE amber',
    ])
    expect(tell('Tell Anselm that it starts at two', deputy)).toEqual([])
  })

  it('is red where the ask says more of the name of that one', () => {
    const carlas = { known: new Set(['carla.lang@choir.example', 'carla.moss@choir.example']) }
    expect(tell('Tell Carla Lang that it starts at two', other('carla.moss@choir.example'), carlas)).toEqual(['RCPT_COLLEAGUE red'])
    expect(tell('Tell Carla Lang that it starts at two', other('carla.lang@choir.example'), carlas)).toEqual([])
    expect(tell('Tell Carla that it starts at two', other('carla.moss@choir.example'), carlas)).toEqual([])
    expect(tell('Tell Carla Lang, carla.moss@choir.example', other('carla.moss@choir.example'), carlas)).toEqual([])
  })
})

describe('the newest mail', () => {
  it.each([
    'reply to the newest mail that it is fine',
    'Answer my last message',
    'Antworte auf die letzte Mail',
    'réponds au dernier mail',
    'responde al último correo',
    'rispondi all’ultima mail',
    'svara på senaste mejlet',
    '最新のメールに返信して',
  ])('is spoken of: %s', ask => {
    expect(saysNewest(ask)).toBe(true)
  })

  it.each([
    'reply to the newest mail from Carla',
    'reply to the last mail about rent',
    'Antworte auf die letzte Mail von Bob',
    'reply to Bob that I mailed last week',
    '佐藤さんの最新のメールに返信して',
  ])('is not: %s', ask => {
    expect(saysNewest(ask)).toBe(false)
  })

  it('names whom it came from, and no other mail', () => {
    const from = { name: 'Zoe', address: 'zoe@hill.example' }
    const original = mail({ id: 'm9', authors: [from], readers: [from, me], title: 'Kites' })
    const target = event({ kind: 'thread', id: 't9', title: 'Kites', people: [from, me], authors: [from] })
    const reply = (newest: string | null) =>
      said(
        'Reply to the newest mail that it is fine',
        { tool: 'reply', args: { messageId: 'm9', body: 'Fine.' } },
        {
          recipients: [{ ...from, role: 'to', from: 'header' }],
          original,
          targets: [target],
          newest,
        },
      )
    expect(reply('t9')).toEqual([])
    expect(reply('t8')).toEqual(['RCPT_NEW red'])
    expect(reply(null)).toEqual(['RCPT_NEW red'])
  })
})

describe('a link out of a mail', () => {
  const link = 'https://tool.help.example/start'
  const from = { name: 'Desk', address: 'desk@help.example' }
  const sources = [mail({ authors: [from], readers: [me], title: 'Press', text: `Go to ${link}` })]
  const bob = { name: 'Bob', address: 'bob@example.org' }
  const level = (ask: string) => said(ask, sending([bob], `Hi Bob. See ${link}`), { sources }).filter(line => line.startsWith('LINK_NEW'))

  it('is red where the ask shares but a word with its title', () => {
    expect(level('let Bob know that the press works')).toEqual(['LINK_NEW red'])
    expect(level('send Bob the press thing')).not.toContain('LINK_NEW red')
    expect(level('tell Bob what Desk wrote about the press')).not.toContain('LINK_NEW red')
  })
})

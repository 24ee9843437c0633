import { describe, expect, it } from 'vitest'
import { bob, mail, me, said, sending } from './testing'

const saying = (body: string, ask = 'Tell Bob that we come', more = {}) => said(ask, sending([bob], body), more)
const warned = (body: string, ask?: string, more?: object) => saying(body, ask, more).includes('MONEY red')

describe('a payment', () => {
  it.each([
    'We will wire the transfer amount of 1,980 pounds before Friday',
    'Put it on account 40117756',
    'Our account number: 4011 7756',
    'The sort code 40-11-77 is right',
    'Bitte auf das Konto 40117756 überweisen',
    'Kontonummer 40117756',
    'Sur le compte 40117756',
    'A la cuenta nº 40117756',
    'Sul conto 40117756',
    'Para a conta 40117756',
    'Op rekening 40117756 overmaken',
    'Na konto 40117756',
    'Na rachunek nr 40117756',
    'Överför 900 kronor',
    '口座 40117756',
    'DE89 3704 0044 0532 0130 00',
    'Card 4111 1111 1111 1111',
    'Please remit 900 pounds',
    'A remittance of £900 is due',
    'Payment of 900 € today',
    'Buy gift cards for 900 dollars',
    'Die Zahlung von 900 € bitte heute',
    'Le paiement de 900 €',
    'El pago de 900 €',
    'Il pagamento di 900 €',
    'Betaling van 900 €',
    'Płatność 900 zł',
    '900 円を送金',
    'Send it to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'Send it to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    'Send it to 0x52908400098527886E0F7030069857D2E4169EE7',
    'Send it to TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE',
  ])('that the ask does not hold: %s', body => {
    expect(warned(body)).toBe(true)
  })

  it.each([
    ['Your account 12345', undefined],
    ['We pay a visit on Friday', undefined],
    ['It costs 1,980 pounds', undefined],
    ['Put it on account 40117756', 'Tell Bob to put it on account 4011 7756'],
    ['Please use DE89370400440532013000', 'Tell Bob to use DE89 3704 0044 0532 0130 00'],
    ['I wire 50 euros', 'Tell Bob that I wire 50 euros'],
    ['Please transfer the 45 pounds', 'Remind Bob that he owes me £45'],
  ])('is none: %s (%s)', (body, ask) => {
    expect(warned(body, ask)).toBe(false)
  })

  it('is red where the ask says another sum', () => {
    expect(warned('I wire 60 euros', 'Tell Bob that I wire 50 euros')).toBe(true)
    expect(warned('I wire 60 euros', undefined, { typed: ['60 €'] })).toBe(false)
  })

  it('is none where a number goes back to who gave it, unless something is paid', () => {
    const original = mail({ authors: [bob], readers: [bob, me], text: 'Your account is 4711 0022.' })
    const call = (body: string) => ({ tool: 'reply', args: { messageId: 'm1', body } }) as const
    const reply = (body: string) => said('Reply to Bob', call(body), { original, recipients: [{ ...bob, role: 'to', from: 'header' }] })
    expect(reply('It is about account 47110022')).not.toContain('MONEY red')
    expect(reply('It is about account 47110023')).toContain('MONEY red')
    expect(reply('I wire it to account 47110022')).toContain('MONEY red')
  })
})

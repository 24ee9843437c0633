import { describe, expect, it } from 'vitest'
import { anna, bob, mail, me, said, sending, stranger } from './testing'

const warned = (body: string, more: object = {}, ask = 'Write to Bob'): string[] =>
  said(ask, sending([bob], body), more).filter(each => each.startsWith('SECRET'))

const seed = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
const numbered = seed.split(' ').map((word, n) => `${n + 1}. ${word}`)

describe('a secret without digits', () => {
  it.each([
    'The password is Sunflower-Harbour',
    'Password: sunflower',
    'password for the wifi = sunflower',
    'Our wifi password for the office is gardenGnome.',
    'The passphrase is "blue sky"'.replace('blue sky', 'bluesky'),
    'Passwort: Rosengarten!',
    'Das Passwort lautet Rosengarten',
    'Le mot de passe est « tournesol »'.replace('« ', '«').replace(' »', '»'),
    'La contraseña: girasol',
    'La senha: girassol',
    'wachtwoord: zonnebloem',
    'Hasło: slonecznik',
    'パスワードは ひまわり',
    `The words are ${seed}.`,
    numbered.join(' '),
    numbered.join('\n'),
  ])('is red: %s', body => {
    expect(warned(body)).toEqual(['SECRET red'])
  })

  it.each([
    'The password is changed, see you',
    'My password is wrong',
    'The password is out of date and must be renewed',
    'Login: see below for the way in',
    'Please log in to the portal',
    'The password has to be changed by everybody before the week is over.',
    `The words are ${seed.split(' ').slice(1).join(' ')}.`,
    'We went there with the children and they have been very happy about that because it was warm',
  ])('is none: %s', body => {
    expect(warned(body)).toEqual([])
  })

  it('is the user’s own where the ask holds it, and blocked where somebody new gets it', () => {
    expect(warned('Password: sunflower', {}, 'Tell Bob that the password is sunflower')).toEqual([])
    expect(said('Write to Bob', sending([stranger], 'Password: sunflower'))).toContain('SECRET block')
  })

  it('is told by the mail that gives it, where it leaves alone', () => {
    const sources = [mail({ text: 'The password is Sunflower-Harbour', readers: [anna, me] })]
    expect(warned('It is Sunflower-Harbour.', { sources })).toEqual(['SECRET red'])
    expect(warned('It is Sunflower-Harbour.')).toEqual([])
    expect(warned('It is Sunflower-Harbour.', { sources: [mail({ ...sources[0], readers: [anna, bob, me] })] })).toEqual([])
    expect(warned('The sunflower grows.', { sources: [mail({ text: 'Password: sunflower', readers: [anna, me] })] })).toEqual([])
  })
})

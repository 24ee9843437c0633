import { describe, expect, it } from 'vitest'
import { isGuestQuestion } from '../guest-question'
import { tomSays } from '../testing'

describe('answers in Polish', () => {
  it.each([
    ['yes', 1, 'No raczej, czegoś takiego nie przegapię!'],
    ['yes', 1, 'no będę'],
    ['yes', 1, 'Jasne, że przyjdę.'],
    ['yes', 1, 'Oczywiście!'],
    ['yes', 1, 'tak, chętnie 😊'],
    ['yes', 2, 'Michał i ja z radością będziemy. Czyli tak!'],
    ['yes', 3, 'Przyjdę z dwiema córkami, Tomek pracuje.'],
    ['yes', 2, 'Moja druga połowa i ja będziemy na pewno.'],
    ['yes', 5, 'Będzie nas pięcioro: dwoje dorosłych i troje dzieci.'],
    ['yes', 2, 'Ja +1.'],
    ['no', 0, 'Hej, to wypada dokładnie w naszym tygodniu w Tatrach.'],
    ['no', 0, 'Dziękuję, ale duże towarzystwo to już nie dla mnie.'],
    ['no', 0, 'Potwierdziłam, ale cała rodzina ma jelitówkę. Zostajemy w domu.'],
    ['no', 0, 'W soboty mam zawsze chór, przepraszam.'],
    ['no', 0, 'Jesteśmy w trakcie remontu i na nic nie mamy czasu. Wybaczcie!'],
    ['no', 0, 'Niestety nie będziemy mogli uczestniczyć.'],
    ['no', 0, 'Dzięki, ale tego dnia jesteśmy już u rodziców.'],
    ['no', 0, 'Muszę odwołać, mama jest w szpitalu.'],
    ['no', 0, 'Sobota mi nie pasuje.'],
    ['maybe', 0, 'Zależy od grafiku, powiem ci w czwartek.'],
    ['maybe', 0, 'Możliwe, że będę w delegacji. Jak nie, to chętnie.'],
    ['maybe', 0, 'Może wpadnę po treningu.'],
    ['maybe', 0, 'Zobaczymy, może.'],
    ['none', 0, 'Jak miło, że o nas pamiętacie!'],
    ['none', 0, 'Czy jest tam gdzie zaparkować?'],
    ['yes', 2, 'Proszę zapisać mnie i córkę.'],
    ['yes', 1, 'Brat jednak nie przyjdzie, więc tylko ja.'],
    ['yes', 2, 'Dwa miejsca poproszę!'],
    ['yes', 2, 'Wpadnę, przyprowadzę nowego kolegę.'],
    ['no', 0, 'Będę wtedy w Krakowie.'],
    ['maybe', 0, 'Tylko jeśli znajdę zastępstwo.'],
    ['maybe', 0, 'Nie mogę jeszcze nic obiecać.'],
    ['none', 0, 'Jestem poza biurem, wracam w poniedziałek.'],
    ['yes', 1, 'Przyjadę z Torunia.'],
    ['yes', 2, 'Przyjadę z Pawłem.'],
    ['yes', 1, 'Jestem na tak, ale ciasta nie przyniosę.'],
    ['yes', 1, 'Chętnie przyjdę. Nie sadzaj mnie obok wujka.'],
    ['none', 0, 'Nie mogę znaleźć przepisu.'],
    ['no', 0, 'Muszę się jednak wypisać.'],
    ['yes', 2, 'Przyjdziemy z żoną, dzieci będą u dziadków.'],
  ] as const)('read as %s of %i: "%s"', (status, party, text) => {
    const row = tomSays(text)
    expect([row?.status, row?.status === 'yes' ? row.party : 0]).toEqual([status, party])
  })
})

describe('questions in Polish', () => {
  it.each(['Od kogo brakuje odpowiedzi?', 'Czy Marek przyjdzie?', 'Kto się jeszcze waha?', 'Ile mam potwierdzeń?'])(
    'about guests: "%s"',
    question => expect(isGuestQuestion(question)).toBe(true),
  )

  it.each(['Kiedy przyjdzie paczka?', 'Kto przysłał umowę?'])('about something else: "%s"', question =>
    expect(isGuestQuestion(question)).toBe(false),
  )
})

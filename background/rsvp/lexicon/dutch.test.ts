import { describe, expect, it } from 'vitest'
import { isGuestQuestion } from '../guest-question'
import { tomSays } from '../testing'

describe('answers in Dutch', () => {
  it.each([
    ['yes', 1, 'Nou en of, dat laat ik toch niet lopen!'],
    ['yes', 1, 'Geachte mevrouw, hartelijk dank voor uw uitnodiging, die ik graag aanvaard.'],
    ['yes', 1, 'Ik ben erbij!'],
    ['yes', 1, 'Natuurlijk!'],
    ['yes', 1, 'Alleen ik kom, de rest van het gezin is weg.'],
    ['yes', 2, 'Michiel en ik zouden graag van de partij zijn. Dus: ja!'],
    ['yes', 3, 'Ik neem mijn twee meiden mee, Thomas moet werken.'],
    ['yes', 2, 'Mijn wederhelft en ik zijn van de partij.'],
    ['yes', 5, 'We zijn met 5: twee volwassenen en drie kinderen.'],
    ['yes', 2, 'Ik plus één.'],
    ['no', 0, 'Hoi, dat valt precies in onze wandelweek in de Ardennen.'],
    ['no', 0, 'Dank je, maar grote gezelschappen zijn niets meer voor mij.'],
    ['no', 0, 'Ik had toegezegd, maar nu ligt het hele gezin met buikgriep op bed. We blijven thuis.'],
    ['no', 0, 'Zaterdags heb ik altijd koor, het spijt me.'],
    ['no', 0, 'We zitten midden in de verbouwing en komen nergens aan toe. Sorry!'],
    ['no', 0, 'Wij moeten verstek laten gaan.'],
    ['no', 0, 'Zonder mij helaas, ik lig met griep op bed.'],
    ['no', 0, 'Het wordt mij te ver rijden, vier het zonder mij.'],
    ['no', 0, 'Eerst zou ik komen, maar nu is mijn vader gevallen en ga ik naar hem toe.'],
    ['maybe', 0, 'Hangt van mijn rooster af, ik zeg je donderdag iets.'],
    ['maybe', 0, 'Kan zijn dat ik dan in het buitenland zit. Zo niet, graag.'],
    ['maybe', 0, 'Misschien kom ik na de training nog even langs.'],
    ['maybe', 0, 'Mijn baas heeft mijn vrije dag nog niet goedgekeurd.'],
    ['none', 0, 'Lief dat jullie aan ons denken!'],
    ['none', 0, 'Kan ik bij jullie parkeren?'],
    ['yes', 2, 'Noteer mij en mijn dochter.'],
    ['yes', 2, 'Reken op mij plus een introducé.'],
    ['yes', 1, 'Mijn broer komt toch niet mee, dus alleen ik.'],
    ['no', 0, 'Ik had al een andere uitnodiging aangenomen.'],
    ['maybe', 0, 'Alleen als ik eerder klaar ben.'],
    ['maybe', 0, 'Begin juni hoor je van me.'],
    ['none', 0, 'Ik ben tot maandag afwezig en daarna weer bereikbaar.'],
    ['yes', 1, 'Ik ben erbij, maar taart breng ik niet mee.'],
    ['yes', 1, 'Ik kom graag. Zet me alsjeblieft niet naast oom Henk.'],
    ['none', 0, 'Ik weet de weg niet meer.'],
    ['none', 0, 'Vorige keer kon ik helaas niet.'],
    ['no', 0, 'Ik kan hier vanwege mijn moeder nu niet weg.'],
    ['yes', 3, 'Zet ons maar op drie.'],
  ] as const)('read as %s of %i: "%s"', (status, party, text) => {
    const row = tomSays(text)
    expect([row?.status, row?.status === 'yes' ? row.party : 0]).toEqual([status, party])
  })
})

describe('questions in Dutch', () => {
  it.each(['Wie heeft nog niets laten horen?', 'Komt Joost naar het feest?', 'Wie twijfelt nog?', 'Met hoeveel zijn we?'])(
    'about guests: "%s"',
    question => expect(isGuestQuestion(question)).toBe(true),
  )

  it.each(['Wanneer komt het pakket?', 'Wie heeft het contract gestuurd?'])('about something else: "%s"', question =>
    expect(isGuestQuestion(question)).toBe(false),
  )
})

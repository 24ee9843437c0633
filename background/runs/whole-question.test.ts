import { describe, expect, it } from 'vitest'
import { wantsAll } from './whole-question'

describe('a question that only all of the mail answers', () => {
  it.each([
    'Who complained about the noise?',
    'List all invoices of 2026',
    'How many people asked for a refund?',
    'Did anybody mention the leaking roof?',
    'Is it true that nobody answered the landlord?',
    'Has the landlord ever answered?',
    'Which tenants have a dog?',
    'List everyone who RSVP’d',
    'Wer hat sich über den Lärm beschwert?',
    'Hat irgendjemand den Hausmeister erwähnt?',
    'Wie viele Rechnungen sind offen?',
    'Qui vient avec des enfants ?',
    'Est-ce que quelqu’un a parlé du toit ?',
    '¿Alguien habló del tejado?',
    '¿Cuántos vienen?',
    'Qualcuno ha parlato del tetto?',
    'Alguém falou do telhado?',
    'Heeft iemand het dak genoemd?',
    'Wie heeft het dak genoemd?',
    'Marco ha mai risposto?',
    'Czy ktoś pisał o dachu?',
    '屋根のことを書いた人は誰ですか',
    '何人来ますか',
  ])('is %s', question => expect(wantsAll(question)).toBe(true))

  it.each([
    'What is wrong with the shed?',
    'When does the train leave?',
    'Summarise this thread',
    'What did Anna say about the whole thing?',
    'Where do we meet on Friday?',
    'Wann fährt der Zug?',
    'Was ist mit dem Schuppen?',
    'Quand part le train ?',
    'Que dit le mail qui parle du toit ?',
    '¿Cuándo sale el tren?',
    'Quando parte il treno?',
    'Wanneer vertrekt de trein?',
    'O czym pisze Anna?',
    'Wie komme ich zum Bahnhof?',
    'Was kostet die Miete im Mai?',
    'Dlaczego dach nie jest gotowy?',
    '電車はいつ出ますか',
  ])('is not %s', question => expect(wantsAll(question)).toBe(false))
})

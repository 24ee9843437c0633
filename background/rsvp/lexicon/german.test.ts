import { describe, expect, it } from 'vitest'
import { isGuestQuestion } from '../guest-question'
import { tomSays } from '../testing'

describe('answers in German', () => {
  it.each([
    ['yes', 1, 'Aber hallo, sowas lass ich doch nicht aus!'],
    ['yes', 1, 'jup, bin da'],
    ['yes', 1, 'Klar komm ich, was für eine Frage.'],
    ['yes', 1, 'Na logo!'],
    ['yes', 1, 'Ja!'],
    ['yes', 2, 'Michael und ich wären gern mit von der Partie. Also: Zusage!'],
    ['yes', 4, 'Wir sind alle vier dabei, die Jungs freuen sich schon auf den Pool.'],
    ['yes', 3, 'Zu dritt sind wir dabei, Mama kommt mit.'],
    ['yes', 2, 'Ich komme mit Begleitung.'],
    ['yes', 5, 'Anja und ich kommen mit unseren drei Jungs.'],
    ['no', 0, 'Hallo, das fällt leider genau in unsere Wanderwoche im Allgäu.'],
    ['no', 0, 'Am 13. ist bei uns Abiball.'],
    ['no', 0, 'Bin leider noch in Reha bis Ende Juni.'],
    ['no', 0, 'Unsere Kleine hat Scharlach, wir sind in Quarantäne.'],
    ['no', 0, 'Da sind Ferien, wir sind auf Rügen.'],
    ['no', 0, 'Ich schaffe es leider nicht, habe Nachtdienst.'],
    ['no', 0, 'Ich kann da leider nicht, meine Schwester heiratet an dem Tag.'],
    ['no', 0, 'Schade, da habe ich schon was vor.'],
    ['no', 0, 'Ich habe mir das Bein gebrochen und darf nicht auftreten.'],
    ['maybe', 0, "Ob ich's packe, hängt von der Schicht ab, sag dir Donnerstag was."],
    ['maybe', 0, 'Kann sein, dass ich auf Montage bin. Wenn nicht, gern.'],
    ['maybe', 0, 'Vielleicht komme ich nach dem Training noch vorbei.'],
    ['maybe', 0, 'Kommt drauf an, ob ich das Auto kriege.'],
    ['none', 0, 'Lieb von euch, dass ihr an uns denkt!'],
    ['none', 0, 'Kann man bei euch parken?'],
    ['yes', 2, 'Bitte tragen Sie mich und meine Tochter ein.'],
    ['yes', 3, 'Zu dritt! Die Kinder freuen sich.'],
    ['yes', 1, 'Mein Bruder kommt doch nicht mit, also nur ich.'],
    ['yes', 2, 'Ich komme mit meiner jüngsten Tochter.'],
    ['yes', 2, 'Ich bring meine neue Kollegin mit.'],
    ['yes', 1, 'Da sage ich bestimmt nicht nein.'],
    ['no', 0, 'Auf mich müsst ihr diesmal verzichten.'],
    ['no', 0, 'Bin vom 3. bis 9. leider in Hamburg.'],
    ['maybe', 0, 'Frag mich im Herbst noch mal, dann weiß ich mehr.'],
    ['maybe', 0, 'Nur wenn ich früher aus der Praxis komme.'],
    ['none', 0, 'Ich bin zurzeit nicht im Büro und ab Montag wieder erreichbar.'],
    ['yes', 1, 'Mich könnt ihr fest einplanen.'],
    ['yes', 1, 'Ich bin dabei, Kuchen bringe ich aber keinen mit.'],
    ['yes', 1, 'Gern! Setz mich bitte nicht neben den Lautsprecher.'],
    ['yes', 1, 'Ich komme, kann aber nicht tanzen.'],
    ['yes', 1, 'Vor acht schaffe ich es nicht, aber ich komme.'],
    ['none', 0, 'Letztes Jahr konnte ich leider nicht.'],
    ['none', 0, 'Das Lied kann ich nicht auswendig.'],
    ['no', 0, 'Wegen meiner Mutter kann ich hier gerade nicht weg.'],
    ['yes', 4, 'Wir kommen auf jeden Fall, wahrscheinlich zu viert.'],
  ] as const)('read as %s of %i: "%s"', (status, party, text) => {
    const row = tomSays(text)
    expect([row?.status, row?.status === 'yes' ? row.party : 0]).toEqual([status, party])
  })
})

describe('questions in German', () => {
  it.each(['Von wem fehlt noch eine Antwort?', 'Wen muss ich noch nachfassen?', 'Wer bringt Kinder mit?', 'Wer ist noch unentschieden?'])(
    'about guests: "%s"',
    question => expect(isGuestQuestion(question)).toBe(true),
  )

  it.each(['Wann kommt das Paket?', 'Wer hat den Vertrag geschickt?'])('about something else: "%s"', question =>
    expect(isGuestQuestion(question)).toBe(false),
  )
})

import { askedOf, isCommand } from './asked'
import { asksAnew, withoutTelling } from './questions'
import { withoutRefused } from './refusals'
import { folded, wordsOf } from './words'

const linesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split('\n')
      .map(line => line.trim()),
  )

/** Words of an answer that only say no, or are polite. */
const noes = new Set(
  'no nope nah nein nee non nao nie nej nei stop halt wait sorry please just bitte thanks thank you danke merci gracias grazie obrigado obrigada bedankt dziekuje tack tak takk ok okay oh'.split(
    ' ',
  ),
)
/** What takes an ask back. */
const withdrawals = linesOf(`
  never mind
  nevermind
  forget it
  forget that
  forget about it
  leave it
  leave that
  leave it be
  scrap it
  scrap that
  cancel
  cancel it
  cancel that
  drop it
  drop that
  don t
  dont
  do not
  not now
  not yet
  vergiss es
  lass es
  lass das
  lass mal
  lass gut sein
  abbrechen
  laisse tomber
  laissez tomber
  oublie
  annule
  olvidalo
  dejalo
  cancela
  lascia stare
  lascia perdere
  annulla
  deixa
  deixa la
  deixa pra la
  esquece
  laat maar
  vergeet het
  niewazne
  anuluj
  zapomnij
  strunta i det
  glom det
  glem det
  lad vaere
  いいえ
  やめて
  やめる
  キャンセル`)

/** It says no to what was asked back, or takes the ask back: "never mind", "No, thanks". */
function isWithdrawn(answer: string): boolean {
  const words = wordsOf(answer)
  const left = words.filter(word => !noes.has(word)).join(' ')
  return left === '' || withdrawals.has(left) || withdrawals.has(words.join(' '))
}

/** An answer that takes the ask before it back, denies a deed, or asks to know something else: it is judged by itself. */
function standsAlone(answer: string): boolean {
  const said = folded(answer).replaceAll('’', "'")
  return (
    isWithdrawn(answer) ||
    withoutRefused(said, isCommand) !== said ||
    (askedOf(answer).deeds.size === 0 && asksAnew(withoutTelling(said), isCommand))
  )
}

/**
 * The user's own words of an ask: the questions to which the mind asked back (oldest first), as far as what follows answers them, and the
 * last one. What the mind asked is not among them: its words license nothing.
 */
export function askedTogether(before: readonly string[], last: string): string {
  const all = [...before, last]
  const from = all.findLastIndex((said, at) => at === 0 || standsAlone(said))
  return all.slice(from).join('\n')
}

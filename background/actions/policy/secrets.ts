import type { Warning } from '../../../shared/action'
import { isUnseen, passedOn } from './contents'
import { handedOn } from './handing-on'
import type { Judged } from './judged'
import { wrote } from './naming'
import { newRecipients } from './recipients'
import { codesIn, keyIn, secretsIn } from './secret-shapes'
import { holdsWhole, normal } from './words'

/** SECRET: codes, passwords and keys that the ask does not hold. Blocked where somebody new would get them. */
export function secrets(judged: Judged): Warning[] {
  const { text } = judged
  const values = [...keyIn(text), ...secretsIn(text), ...handedOnSecrets(judged)]
  if (values.every(value => wrote(judged, value))) return []
  return [{ code: 'SECRET', level: newRecipients(judged).some(({ level }) => level === 'red') ? 'block' : 'red', about: '' }]
}

/** A value that is no year, hour or number of a day: it means something without the word beside it. */
const aloneTelling = /^(?!(?:19|20)\d\d$)\d{4,}$|^(?=.*[A-Za-z])(?=.*\d).{6,}$/

/** A secret that stands beside its word in a mail which not all recipients have had, also where it leaves alone. */
function handedOnSecrets(judged: Judged): string[] {
  const { text } = judged
  const foreign = [...judged.sources, ...judged.examples].filter(source => source.id !== judged.original?.id && isUnseen(judged, source))
  const whole = passedOn(judged).filter(source => isUnseen(judged, source) && !handedOn(judged, source))
  const codes = new Set(codesIn(text))
  const leaves = (value: string): boolean =>
    codes.has(value) ? aloneTelling.test(value) : value.length > 5 && !/^\p{Ll}+$/u.test(value) && holdsWhole(normal(text), normal(value))
  const leaving = text.trim() === '' ? [] : foreign.flatMap(source => secretsIn(source.text)).filter(leaves)
  return [...leaving, ...whole.flatMap(source => secretsIn(source.text))]
}

import type { ReadMessage } from '../reader/reading'
import type { PartyInfo } from './party'
import type { Person } from './people'
import type { Answer, Kind } from './signals'

/** What one mail says about one person. `answer` null = only the number changes. */
export type Statement = {
  person: Person
  answer: Answer | null
  force: 1 | 2 | 3
  party: PartyInfo
  message: ReadMessage
  /** Milliseconds since the epoch by which statements are put in order. */
  at: number
  quote: string
  /** PARTSTAT of an invitation reply, '' for prose. */
  partstat: string
  /** X-NUM-GUESTS of an invitation reply. */
  guests: number
  unsure: boolean
  /** Said by somebody else. */
  proxy: boolean
  /** alias: it may not turn round what the person has said before unseen. carried: the person's own word outranks it. */
  standing: 'own' | 'alias' | 'carried'
}

/** One thing said in a message about one subject; `contrast` = it goes against what was said before. */
export type Said = { answer: Answer; force: 1 | 2 | 3; kind: Kind; sentence: number; contrast: boolean }

/** What a message says in the end, from everything it says in turn; null = nothing. */
export function decide(said: readonly Said[]): Said | null {
  let current: Said | null = null
  for (const next of said) current = current === null ? next : follow(current, next)
  return current
}

function follow(current: Said, next: Said): Said {
  if (next.kind === 'perhaps') return current.kind === 'affirm' && current.sentence === next.sentence ? next : current
  if (next.force === 1) return followWeak(current, next)
  if (next.answer === 'no') return followNo(current, next)
  if (next.answer === 'maybe') return (current.answer === 'yes' && next.contrast) || current.force === 1 ? next : current
  return followYes(current, next)
}

function followWeak(current: Said, next: Said): Said {
  const overrules = next.answer === 'no' && current.answer === 'yes' && (current.force === 1 || next.contrast)
  return overrules ? next : current
}

function followNo(current: Said, next: Said): Said {
  if (current.answer === 'no') return current.force === 1 ? next : current
  if (next.kind === 'refuse' && current.answer === 'yes' && current.force > 1 && !next.contrast) return current
  return next
}

function followYes(current: Said, next: Said): Said {
  if (current.answer === 'yes')
    return current.force === 1 || (current.kind === 'affirm' && next.kind !== 'affirm' && current.sentence === next.sentence)
      ? { ...next, sentence: current.force === 1 ? next.sentence : current.sentence }
      : current
  if (next.kind === 'affirm') return current.force === 1 && current.answer === 'no' ? next : current
  return next.contrast || next.force === 3 || current.force === 1 ? next : current
}

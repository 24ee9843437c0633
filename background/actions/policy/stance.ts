import { answersIn } from './answers'
import type { Doubt } from './doubt'
import { folded } from './words'

/** What has a "no" in it and says none. */
const idioms =
  /\bno (?:problem|worries|rush|hurry|doubt|later than|longer than|need to)\b|\bno\. ?\d|\b(?:kein problem|pas de (?:probleme|souci)|sin problemas?|ningun problema|nessun problema|sem problemas?|geen probleem|nie ma problemu|inga problem|intet problem|ikke noget problem)\b|\bnot only\b|\bwhy not\b|\bif not\b|\bcan'?t wait\b|\byes or no\b|\bja oder nein\b/gu

/** A word that is a whole answer, or a verb that gives one. */
const yes =
  /\b(?:yes|yep|yeah|yup|of course|gladly|accept(?:s|ed|ing)?|agree[sd]?|agreeing|approve[sd]?|count (?:me|us) in|ja|jawohl|gerne|einverstanden|oui|d'accord|volontiers|de acuerdo|d'accordo|volentieri|com certeza|de acordo|akkoord|zgadzam sie|garna)\b|\bsí(?![\p{L}])|\b(?:i|we)(?:'ll| will| can| am able to| are able to) (?:gladly |happily |definitely )?(?:come|make it|attend|be there|be coming|join|accept|agree|take part|do (?:it|that|so|this)|help|swap|take it)\b|はい|喜んで/u
const no =
  /\bno\b(?=\s{0,3}(?:[.,;:!?\n)]|$|to\b|thanks?\b|i\b|we\b|sorry\b|from (?:me|us)\b|for\b|on\b))|\b(?:nope|nah|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|unable|cannot|can'?t|cant|won'?t|wont|will not|can not|are not able|am not able|nein|non|nee|nao|nej|nei|kann nicht|konnen nicht|werde nicht|werden nicht|ne (?:peux|pouvons|viendrai) pas|no (?:puedo|podemos)|non (?:posso|possiamo)|nao (?:posso|podemos)|kan niet|kunnen niet|nie moge|nie mozemy|kan inte|kan ikke)\b|いいえ|できません|行けません/u

type Stance = 'yes' | 'no' | null

function stanceOf(text: string): Stance {
  const said = folded(text.replace(/\bsí(?![\p{L}])/giu, 'yes'))
    .replaceAll('’', "'")
    .replace(idioms, ' ')
  const [isYes, isNo] = [yes.test(said), no.test(said)]
  return isYes === isNo ? null : isYes ? 'yes' : 'no'
}

/** The text gives the other answer than the ask: red where both say it in a word, noted where only their verbs do ("that we come"). */
export function stancesApart(ask: string, text: string): Doubt {
  const [asked, told] = [stanceOf(ask), stanceOf(text)]
  if (asked !== null && told !== null) return asked === told ? null : 'red'
  const [wanted, given] = [answersIn(ask), answersIn(text)]
  const isOnly = (said: ReadonlySet<string>, answer: string): boolean => said.size === 1 && said.has(answer)
  const turned = (isOnly(wanted, 'accepted') && isOnly(given, 'declined')) || (isOnly(wanted, 'declined') && isOnly(given, 'accepted'))
  return turned ? 'amber' : null
}

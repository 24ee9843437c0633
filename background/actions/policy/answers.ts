import type { WriteArgs } from '../../../shared/write-tools'
import { folded, wordsOf } from './words'

export type Answer = WriteArgs<'respond_to_invite'>['response']

/** Words that say one answer to an invitation, with a star beginnings of such: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian. */
const wordLists: Record<Answer, string> = {
  accepted:
    'accept* attend attending confirm* join joining come coming going yes zusag* annehm* annimm* nimm bestatig* teilnehm* komme kommen dabei ja participe participer participerai participons viens viendrai viendrons venons oui acept* acude asistir asisto asistire asistiremos ir voy ire iremos vamos accett* conferm* partecipo partecipare partecipero vengo verro verremo veniamo aceit* participo participar vou sim accepteer* aanvaard* aanneem* aannem* bevestig* kom komen zaakceptuj* akceptuj* przyjm* przyjd* potwierdz* bede bedziemy tak acceptera godkann* anmal* kommer deltar deltag* bekraft* bekraeft* bekreft* godkend* tilmeld* aksepter* godta*',
  declined:
    'declin* refus* reject* regret* unable no absag* ablehn* verhindert nein rechaz* rifiut* recus* weiger* afwijz* afwijs* afslaan afzeg* afmeld* nee odrzuc* odmow* odmawi* nej nei avboj* avsla* avanmal* afvis* afsla* afmeld* avmeld*',
  tentative:
    'tentativ* maybe perhaps provisional* might vielleicht vorlaufig* vorbehalt eventuell provisoire* quiza quizas talvez provisori* forse misschien voorlopig* voorbehoud wstepn* kanske maske kanskje',
}

/** What is said in several words, or joined to others. */
const phrases: Record<Answer, RegExp> = {
  accepted:
    /\bi'?ll be there\b|\bwe(?:'re| are) (?:in|there|two|three|four|\d+)\b|\bcount me in\b|\b(?:sag|sagt|zeg)\b[^.!?,;]{1,80}\b(?:zu|toe)\b|\bnehm\w*\b[^.!?,;]{1,80}\ban\b|\bneem\b[^.!?,;]{1,80}\baan\b|承諾|受諾|(?<!不)参加|出席|受け/u,
  declined:
    /\bturn\b[^.!?,;]{1,60}\bdown\b|\bcount me out\b|\bcan(?:'t|not|t)\b|\b(?:sag|sagt|lehn\w*|zeg|wijs|sla|meld)\b[^.!?,;]{1,80}\b(?:ab|af)\b|\bno (?:puedo|podemos)\b|\bnao (?:posso|podemos)\b|\bnon (?:posso|possiamo)\b|\bpe(?:ux|ut|uvons) pas\b|\bkann (?:\w+ )?nicht\b|\bkan (?:\w+ )?niet\b|\bnie (?:moge|mozemy)\b|辞退|断|欠席|不参加|拒否/u,
  tentative: /\bnot sure\b|\bpeut[- ]etre\b|\btal vez\b|\bbyc moze\b|仮承諾|未定|たぶん/u,
}

const negations =
  /\b(?:not|can't|won't|wont|don't|dont|never|nicht|kein\w*|pas|niet|geen|non|nao|nie|inte|ikke|no (?=puedo|voy|vamos|ire|acept|asist|confirm))\b|ない|ません/u

/** Joints of an ask at which another answer begins. */
const joints =
  /[.,;:!?。、]|\b(?:but|or|otherwise|else|aber|oder|sonst|ansonsten|mais|ou|sinon|pero|o|sino|ma|oppure|altrimenti|mas|senao|maar|of|anders|ale|albo|lub|inaczej|men|eller|annars|ellers)\b/u

/** The answers to an invitation that an ask names; one that is denied ("do not accept") is the opposite. */
export function answersIn(ask: string): ReadonlySet<Answer> {
  const plain = folded(ask).replaceAll('’', "'")
  return new Set(plain.split(joints).flatMap(answersOf))
}

const lists = (Object.keys(wordLists) as Answer[]).map(answer => ({ answer, list: wordLists[answer].split(' ') }))

function answersOf(clause: string): Answer[] {
  const words = wordsOf(clause)
  const holds = (entry: string): boolean => words.some(word => (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry))
  const said = lists.filter(({ answer, list }) => phrases[answer].test(clause) || list.some(holds)).map(({ answer }) => answer)
  if (said.includes('tentative')) return ['tentative']
  return said.includes('accepted') && negations.test(clause) ? ['declined'] : said
}

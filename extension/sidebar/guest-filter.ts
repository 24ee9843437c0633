import { type GuestRow, type GuestStatus, totals } from '../../shared/guest-list'
import { plain } from './plain'

/** Which guests are shown; `eye` = those whom code could not judge. */
export const filters = ['all', 'yes', 'no', 'maybe', 'none', 'eye'] as const
export type Filter = (typeof filters)[number]

/**
 * What marks each kind of question in en, de, fr, es, it, pt, nl, pl, ja, on text without accents.
 * In this order, and what has matched is taken out: "has not accepted" is no "accepted".
 */
const marks: readonly (readonly [GuestStatus | 'eye', readonly RegExp[]])[] = [
  [
    'none',
    [
      /(?:\b(?:not|never)|n't|\byet to|\bstill (?:to|ha(?:s|ve) to|needs? to)) (?:yet |even )?(?:answer|repl[yi]|respond|rsvp|confirm)\w*|\b(?:no|without an?|missing|outstanding|awaiting) (?:answer|reply|response|rsvp)|\bsilent\b|(?:\bnot|n't) (?:yet )?(?:i |we )?heard\b/g,
      /\b(?:nicht|nie|keine?) (?:\w+ )?(?:geantwortet|reagiert|gemeldet|zugesagt|antwort|ruckmeldung)|\b(?:fehlt|fehlen|steht|stehen) noch\b/g,
      /\bpas (?:encore )?(?:repondu|confirme)|\bsans reponse/g,
      /\bno (?:me )?han? (?:contestado|respondido|confirmado)|\bsin (?:respuesta|contestar|responder)|\bfaltan? (?:por )?(?:contestar|responder|confirmar)/g,
      /\bnon (?:ha|hanno) (?:ancora )?(?:risposto|confermato)|\bsenza risposta/g,
      /\bnao (?:\w+ )?(?:respondeu|responderam|confirmou|confirmaram)|\bsem resposta|\bfaltam? (?:responder|confirmar)/g,
      /\b(?:niet|nooit) (?:geantwoord|gereageerd)|\b(?:geen|zonder) (?:antwoord|reactie)|\bniets? (?:van zich )?laten (?:weten|horen)/g,
      /\bnie (?:odpowiedzial|odpisal|potwierdzil)\w*|\bbez odpowiedzi/g,
      /(?:返事|返信|回答)[^、。]{0,6}(?:ない|まだ|なし)|まだ(?:返事|返信|回答)|未回答|未返信|無回答/g,
    ],
  ],
  [
    'maybe',
    [
      /\bmaybe\b|\bunsure\b|\bundecided\b|\buncertain\b|\bnot sure\b|\bperhaps\b|\btentative|\bmight (?:not )?(?:come|be|attend|join)\b/g,
      /(?:\b(?:kommt|kommen) )?\bvielleicht|\bunsicher|\bunentsch|\bunter vorbehalt/g,
      /\bpeut-etre|\bindecis|\bhesite|\bpas surs?\b/g,
      /\bquizas?\b|\btal vez\b|\ba lo mejor\b|\bno estan? segur/g,
      /\bforse\b|\bincert[aeio]\b|\bnon (?:e|sono) sicur/g,
      /\btalvez\b|\bem duvida\b|\bnao tem certeza/g,
      /(?:\bkomt (?:er )?)?\bmisschien\b|\btwijfel|\bonzeker/g,
      /\bbyc moze\b|\bmoze przyj|\bniepewn|\bniezdecydowan|\bwaha\b/g,
      /未定|たぶん|多分|かもしれない|迷って/g,
    ],
  ],
  [
    'no',
    [
      /\b(?:sa(?:id|ys?)|answered|replied|rsvp'?d) no\b|(?:\b(?:not|cannot)|n't) (?:be )?(?:able to )?(?:com(?:e|ing)|attend|attending|go|going|join|joining|there|make it)\b|\bdeclin(?:e|ed|es|ing)\b|\bcancell?ed\b|\bwho(?: is|'s| are)(?: not|n't)\b/g,
      /\babgesagt|\babsag|\babgelehnt|\bverhindert|\bnein gesagt|\b(?:kommt|kommen)(?: (?!und\b|oder\b|wer\b)\S+){0,3} nicht\b|\bnicht (?:\w+ )?(?:kommt|kommen|kann|konnen|dabei)\b|\bwer nicht\b/g,
      /\b(?:a|ont) dit non|\bne (?:vient|viennent|viendra|viendront|participe\w*|peut|peuvent) pas|\brefuse|\bdecline|\bqui (?:est|sont|sera) absent/g,
      /\bdicho que no\b|\bdijo (?:que )?no\b|\bno (?:viene|vienen|vendran?|van? a venir|pueden? venir|asist\w*)|\brechaz|\bdeclin|\bcancelado/g,
      /\bdetto (?:di )?no\b|\bnon (?:viene|vengono|verra|verranno|partecip\w*|puo venire|possono venire)|\brifiutat|\bdeclinat/g,
      /\bdiss(?:e|eram) (?:que )?nao\b|\bnao (?:vem|vira|virao|vai|vao|pode vir|podem vir|particip\w*)|\brecus|\bcancelou/g,
      /\bnee gezegd|\bafgezegd|\bafgemeld|\bverhinderd|\b(?:komt|komen)(?: (?!en\b|of\b|wie\b)\S+){0,3} niet\b|\bniet (?:komt|komen|kan|kunnen)\b|\bwie niet\b/g,
      /\bnie (?:przyjdzie|przyjda|przychodzi|bedzie|beda)|\bodmowil|\bpowiedzial\w* nie\b|\bzrezygnowal/g,
      /来ない|来ません|来られない|来れない|欠席|不参加|参加しない|出席しない|断った|断り/g,
    ],
  ],
  [
    'eye',
    [
      /\bneeds? (?:my|an) eye\b|\bunclear\b|\bambiguous\b|\bunklar|\bpas clair|\bpoco clar|\bpouco clar|\bonduidelijk|\bniejasn|はっきりしない|不明/g,
    ],
  ],
  [
    'yes',
    [
      /\b(?:who|everyone|everybody|people|those|guests|many)\b[^,;?|]{0,30}\b(?<!the )(?:coming|comes?|attend(?:s|ing)?|joining|going|accepted|confirmed)\b|\b(?:sa(?:id|ys?)|answered|replied|rsvp'?d) yes\b/g,
      /\b(?:wer|wie viele|alle)\b[^,;?|]{0,30}\b(?:kommt|kommen|dabei|teil|teilnimmt)\b|\bzugesagt|\bja gesagt/g,
      /\b(?:qui|combien)\b[^,;?|]{0,20}\b(?:vient|viennent|viendra|viendront|participe\w*|sera la)\b|\b(?:a|ont) (?:dit oui|accepte|confirme)/g,
      /\b(?:quien|quienes|cuantos)\b[^,;?|]{0,20}\b(?:vienen?|vendran?|van? a venir|asist\w*)|\b(?:dicho|dijo) que si\b|\bhan? (?:confirmado|aceptado)/g,
      /\b(?:chi|quant[ei])\b[^,;?|]{0,20}\b(?:viene|vengono|verra|verranno|partecip\w*|ci sara)\b|\bdetto (?:di )?si\b|\b(?:ha|hanno) (?:confermato|accettato)/g,
      /\b(?:quem|quantos)\b[^,;?|]{0,20}\b(?:vem|vai|vao|vira|virao|particip\w*|confirmou|aceitou)|\bdiss(?:e|eram) (?:que )?sim\b/g,
      /\b(?:wie|hoeveel)\b[^,;?|]{0,30}\b(?:komt|komen|erbij)\b|\bja gezegd|\btoegezegd|\baangemeld/g,
      /\b(?:kto|ile osob|ilu)\b[^,;?|]{0,30}\b(?:przyjdzie|przychodzi|przyjda|bedzie)|\bpotwierdzil|\bpowiedzial\w* tak\b/g,
      /来る|来ます|来られる|参加する|参加します|参加者|出席/g,
    ],
  ],
]

/** Whom a question is about; all where it names none or several kinds. */
export function filterOf(question: string): Filter {
  let rest = plain(question)
  const found: Filter[] = []
  for (const [filter, patterns] of marks) {
    const before = rest
    for (const pattern of patterns) rest = rest.replace(pattern, ' | ')
    if (rest !== before) found.push(filter)
  }
  const [only, second] = found
  return only && !second ? only : 'all'
}

/** `since`: milliseconds since the epoch, null for whenever; who never answered has no moment and passes only without it. */
export const passes = (row: GuestRow, filter: Filter, since: number | null = null): boolean =>
  (filter === 'all' || (filter === 'eye' ? row.unsure : row.status === filter)) && (since === null || Date.parse(row.date) >= since)

/** How many rows each filter shows. */
export function filterCounts(rows: readonly GuestRow[]): Record<Filter, number> {
  const { yes, no, maybe, none } = totals(rows)
  return { all: rows.length, yes, no, maybe, none, eye: rows.filter(({ unsure }) => unsure).length }
}

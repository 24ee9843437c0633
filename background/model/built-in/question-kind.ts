/** What the built-in reader makes of a question that is not about guests. */
export type QuestionKind = { kind: 'questions'; toMe: boolean } | { kind: 'dates' } | { kind: 'best' }

const aboutQuestions =
  /\b(questions?|ask(s|ed|ing)?|frag(e|en|t|te|ten)|pose(nt|r)?|demand(e|é|ent|er)|pregunt(a|as|ó|aron)|domand(a|e|ano)|chiest[oaie]|pergunt(a|as|ou|aram)|vra(ag|gen|agt)|gevraagd|vroeg|pyt(a|ał|ała|ania|anie))\b|質問|聞い|尋ね/iu
const aboutMe = /\b(me|my|i|mir|mich|ich|mein\w*|moi|me|mon|mes|mí|mi|mio|mia|mim|meu|minha|mij|mijn|mnie|mi|moje)\b|私|僕/iu
const aboutTime =
  /\b(when|what (time|day|date)|which (day|date)|dates?|deadlines?|by when|schedule|wann|datum|termine?|frist|um wie ?viel uhr|quand|dates?|heure|délai|cuándo|cuando|fechas?|plazo|quando|orari[oi]?|scadenz[ae]|datas?|prazo|wanneer|kiedy|termin(y|u)?)\b|いつ|日付|日時|期限/iu

/** Tells the kinds apart by words of nine languages; whatever is none of them wants the best sentences. */
export function questionKind(question: string): QuestionKind {
  if (aboutQuestions.test(question) && !/\b(about|asked for)\b/i.test(question)) return { kind: 'questions', toMe: aboutMe.test(question) }
  return aboutTime.test(question) ? { kind: 'dates' } : { kind: 'best' }
}

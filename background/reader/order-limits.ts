/**
 * What keeps words of an order from being one, in a sentence whose words stand between single blanks (order-words.ts), as `folded` leaves
 * them (orders.ts). Sentences that get here have words of an order already, so that these expressions are few and run seldom.
 */
const not =
  "do not|don't|not|never|ne|nie|no|non|nu|nem|nao|nicht|nooit|jamais|nunca|mai|ala|alkaa|ara|arge|jangan|[dđ]ung|khong|nemoj|nemojte|не|нельзя|ні|немој|μη|μην|אל|לא|لا|न|मत"
/** "Do not" before a verb, with a short word or the beginning of the verb between. */
const negatedBefore = new RegExp(`[ '-](?:${not})[ -](?:\\S{1,4} )?\\S{0,3}$| n'$|(?:อย่า|ห้าม|ไม่|不要|不能|不可|别|別|勿|不)$`)
/** The same behind a verb, or at the end of its sentence. */
const negatedBehind =
  /^\S{0,5} (?:ikke|inte|niet|nicht|ej|aldri|aldrig|nooit|nie|pas|jamais|नहीं|मत) |^지 ?(?:마|말|않)|^は(?:いけ|なら)| (?:niet|nicht|ikke|inte) $/

const mails =
  'e-?mail|e-?post|mail|mejl|mensaj|mensage|messag|courriel|correo|correu|missatg|nachricht|bericht|wiadomos|zprav|sprav|level|uzenet|mesaj|viest|sahkop|melding|besked|meddel|surel|pesan|thu |poruk|sporocil|laisk|zinut|vestul|kirj|sonum|письм|писмо|сообщ|съобщ|имейл|лист|повідом|порук|μήνυμα|הודע|מייל|رسال|بريد|پیام|ایمیل|ईमेल|मेल |संदेश|อีเมล|ข้อความ|メール|メッセージ|메일|메시지|邮件|郵件'
const mail = new RegExp(mails)
const thisMail = new RegExp(
  `^(?: \\S{1,12}){0,2} (?:this|diese|dies|ce|cet|cette|est[ea]|ess[ea]|quest[ao]|deze|dit|denne|dette|detta|det|te|tento|tuto|ezt a|acest|този|това|это|цей|αυτό|bu|aquest|ovu|so|si|seda)(?: \\S{1,8})? (?:${mails})`,
)

const rule =
  /^(?:zasad|pravidl|szabaly|regul|regel|правил|κανόν|kural|saanno|כללים|הכללים|القواعد|قوانین|quy tac|aturan|taisykl|noteikum|reegl|regles|ルール)/
/** What an order has and a slogan has not: which rules, or what else to do. */
const told =
  /precede|anterior|precedent|bisherig|vorherig|vorhin|oben|eerder|vorige|poprzedni|wczesniej|pred|ranij|kor[ae]bbi|ancien|выше|ранее|предыдущ|предишн|попередн|προηγούμ|onceki|aiemm|tidligere|tidigare|sebelum|truoc|以前|これまで|قبل|ankstes|ieprieks|varasem| (?:alle?|all[ai]|tou[st]e?s?|tod[oa]s|tutt[ei]|vsechn\S*|wszystk\S*|все|всі|всички|toate|osszes|minden|tum|butun|kaikki|semua|tat ca|sve) | (?:deine?|ihre|tus?|tes|twoj\S*|твои|свои|your) /

/** Whether a verb is undone by a negation: "do not forget", "glem ikke". */
const isNegated = (before: string, behind: string): boolean => negatedBefore.test(before) || negatedBehind.test(behind)

const reach = 80

function lastIn(text: string, pattern: RegExp): { index: number; word: string } | null {
  const found = [...text.matchAll(pattern)].at(-1)
  return found ? { index: found.index, word: found[0] } : null
}

/**
 * Whether a sentence orders that what was told before is taken no heed of: `verbs` and `briefs` (both global) stand near each other, the verb
 * is not negated, and what it speaks of is not a mail ("if you did not ask for this, ignore this mail"). Rules are more than a slogan's.
 */
export function overridesBrief(sentence: string, verbs: RegExp, briefs: RegExp): boolean {
  for (const { 0: verb, index } of sentence.matchAll(verbs)) {
    const end = index + verb.length
    const before = sentence.slice(Math.max(0, index - reach), index)
    const behind = sentence.slice(end, end + reach)
    if (isNegated(before, behind)) continue
    const next = behind.search(briefs)
    if (next >= 0 && !mail.test(behind.slice(0, next)) && isTold(sentence, behind.slice(next))) return true
    const last = lastIn(before, briefs)
    if (last && !mail.test(before.slice(last.index)) && !thisMail.test(behind) && isTold(sentence, last.word)) return true
  }
  return false
}

const isTold = (sentence: string, brief: string): boolean => !rule.test(brief) || told.test(sentence)

/** Mails that the reader is spoken to about, or one place for all of them: what a program for mail is praised with. */
const praised = new RegExp(
  `(?:${mails})\\S{0,6}(?:[, ]{1,2}\\S{1,15}){0,2}?[, ]{1,2}(?:you|your|du|dig|din|ni|sie|ihr|dein\\S{0,2}|vous|vos|ktor\\S{1,4}|kter\\S{1,4}|котор\\S{1,4}|които|які|que (?:ya )?no|que qui(?:er|s)\\S{1,4}|che (?:non|vuoi|vuole)|die (?:u|je|du|sie)|amely\\S{0,4}|amire|care nu|joita|(?:to|in|into|from|at) (?:one|a single|the same)|(?:an|in|auf) eine[mnr]?|(?:till|til|i|pa) (?:en|et|ett)|en un|dans une?|in un|em um|(?:w|do|na|v) jedn\\S{1,4}|[вна]{1,2} одн\\S{1,4}|на едно|(?:op|in) een|yhte\\S{1,5}|tek|bir yer\\S{0,3})(?= |[.,!?;:]|$)`,
)
const sentTo = /@|\badd?ress|\baccount\b|\bkonto|\buser\b|nutzer|uzytkownik|usuario|utilisateur|пользов|адрес/

/** How little trouble it is: what a program is sold with. */
const ease = [
  '(?:with|in|at) (?:just |only )?(?:one|a|a single) (?:click|tap|swipe)|in (?:seconds|minutes)|with our (?:new |free )?app',
  'mit (?:nur )?einem (?:klick|tipp|wisch)|in sekunden|met (?:een|1) (?:enkele )?(?:klik|tik)|med (?:bara |bare )?ett? (?:enda |enkelt )?kli(?:ck|kk?)|med ett tryck',
  'en un (?:seul )?clic|en quelques secondes|con un (?:solo |unico )?(?:clic|click|toque|tocco)|en segundos|com (?:apenas )?um (?:so |unico )?clique',
  'jednym kliknieciem|jednim kliknutim|(?:одним|в один) кликом?',
].join('|')
const easy = new RegExp(`(?:${mails})\\S{0,6}(?:[, ]{1,2}\\S{1,15}){0,4}?[, ]{1,2}(?:${ease})(?= |[.,!?;:]|$)([^.!?\\n]*)`)
/** What else is to be done, which nobody sells. */
const more = /\b(?:forward|send|reply|answer|say|tell|then|antworte|sende|leite|reponds?|envoie|responde|rispondi|invia)\b/

function isEasy(text: string): boolean {
  const found = easy.exec(text)
  return found !== null && !more.test(found[1] ?? '')
}

/** Whether mails that are to be sent or deleted are spoken of to the reader, or as what is easily done, and no address or user is named. */
export const isPraise = (text: string): boolean => (praised.test(text) || isEasy(text)) && !sentTo.test(text)

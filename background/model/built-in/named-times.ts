const months =
  'jan(?:uary|uar|eiro|vier)?|feb(?:ruary|ruar|rero|braio)?|fév(?:rier)?|fevereiro|mar(?:ch|zo|ço|s|zec)?|märz|maart|apr(?:il|ile)?|abril|avril|kwietnia|may|mai|mayo|maggio|maio|mei|maja|june?|juni|juin|junio|giugno|junho|czerwca|july?|juli|juillet|julio|luglio|julho|lipca|aug(?:ust|ustus)?|août|agosto|sierpnia|sept?(?:ember|embre|iembre)?|setembro|września|o[ck]t(?:ober|obre|ubre)?|outubro|ottobre|października|nov(?:ember|embre|iembre|embro)?|listopada|de[cz](?:ember|embre|iembre|embro)?|diciembre|dicembre|grudnia|décembre'
const weekdays =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela'

const patterns = [
  new RegExp(`(?<![\\p{L}\\d])\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?\\s+(?:of\\s+|de\\s+)?(?:${months})(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\d])`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:${weekdays})(?!\\p{L})`, 'iu'),
  /(?<!\d)\d{4}-\d\d-\d\d(?!\d)|(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)(?![\d.])|(?<![\d.])\d{1,2}\.\d{1,2}\.(?!\d)/,
  /(?<![\d:.])(?:[01]?\d|2[0-3])[:h][0-5]\d(?![\d:])|(?<![\p{L}\d])\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|uhr|heures)(?!\p{L})/iu,
  /\d{1,2}月\d{1,2}日|\d{1,2}時|[月火水木金土日]曜/u,
  /(?<!\p{L})(?:tomorrow|tonight|next week|morgen|übermorgen|demain|mañana|domani|amanhã|jutro)(?!\p{L})|明日/iu,
]

/** Whether a sentence names a day or a time of day. */
export const namesTime = (text: string): boolean => patterns.some(pattern => pattern.test(text))

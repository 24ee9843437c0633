import { isOfDevice } from './closing-kind'

/** What gateways write above a mail as it comes in, and the one who quotes it has not written: a warning or a class, and what of. */
const warning =
  /extern|caution|originat|outside|außerhalb|warn|vorsicht|achtung|attention|phish|spam|confiden|vertraulich|browser|often (?:get|receive)|nicht (?:oft|häufig)/iu
const ofMail =
  /e-?mail|\bmails?\b|messages?\b|nachricht|sender|absender|expéditeur|organi[sz]|links?\b|attachment|anhäng|anhang|pièces? jointe/iu
/** The same alone in its line: "External", "Sensitivity: Internal". */
const label =
  /^(?:(?:strictly |streng )?(?:external|extern|confidential|vertraulich)|(?:classification|sensitivity|klassifizierung)\s?[:=].{1,40})[\s:!.*]*$/iu
const isBanner = (text: string): boolean => label.test(text) || (warning.test(text) && (ofMail.test(text) || text === text.toUpperCase()))

/** A note in brackets, as of a picture or of text left out; with a name and a colon in them, or a sentence's end, an answer stands there: "[Bob: four]". */
const bracketed = /^\[[^[\]]{1,300}\]$/
const saidBy = /^\[\p{L}[\p{L} .'-]{0,30}: /u
const picture = /^\[(?:image|bild|grafik|cid|photo|picture|imagen|immagine|afbeelding)\b/iu

const ruled = /^(?:-{1,9}|={2,9}|\*{2,9}) .{1,100} (?:-{1,9}|={2,9}|\*{2,9})$/
const fileName = /^[^?!:]{1,100}\.(?:png|jpe?g|gif|webp|heic|svg|bmp|tiff?|pdf|docx?|xlsx?|pptx?|od[tsp]|txt|csv|zip|ics|eml|mp[34]|mov)$/i
const link = /:\/\/|^www\.|^\S{1,100}\.\p{L}{2,12}\/\S{0,300}$/u
const translated = /^(?:translated from|übersetzt aus|traduit d|traducido d|tradotto da|vertaald uit|traduzido d|przetłumaczono z)/iu

/** Whether a line is the note of a picture, whose words a program put there. */
export const isPicture = (text: string): boolean => picture.test(text.trim())

/** Whether a line has the shape of those that programs put into a mail: a note in brackets or between rules, a file's name, a link, a warning. */
export function isMechanical(written: string): boolean {
  const text = written.trim()
  if (bracketed.test(text)) return isPicture(text) || !(saidBy.test(text) || /[!?]\]$/.test(text))
  return isBanner(text) || [ruled, fileName, link, translated].some(shape => shape.test(text)) || isOfDevice(text)
}

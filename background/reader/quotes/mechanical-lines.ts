import { isOfDevice } from './closing-kind'

/** What gateways write above a mail as it comes in, and the one who quotes it has not written. */
const banner =
  /extern|caution|originat|outside|warn|vorsicht|achtung|attention|phish|spam|confiden|vertraulich|classif|sensitiv|browser|often (?:get|receive)|nicht (?:oft|häufig)/iu

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
  return [banner, ruled, fileName, link, translated].some(shape => shape.test(text)) || isOfDevice(text)
}

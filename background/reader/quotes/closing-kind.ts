import type { Address } from '../../../shared/mail'
import { words } from '../line'
import { nameWords } from '../mime/addresses'

/** What programs and firms put below a mail: the footer of a list, or what its sender says again as a whole (a signature, a legal notice). */
export type ClosingKind = 'footer' | 'whole'

/** Where a closing may begin: the dashes of a signature (RFC 3676 4.3), or the rule above a list's footer. */
export function isSeparator(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first === 0x2d || first === 0x5f) && /^(?:--|_{10,200}|-{20,200})\s{0,9}$/.test(text)
}

const place = /https?:\/\/|\bwww\.|[^\s@<]@[^\s@>]| at [\w-]{1,40}\.[a-z]{2,6}\b/i
const phone = /\d(?:[ ()./-]{0,3}\d){6,14}/
/** Most lists are English, and to look for these words in all writings takes several times as long. */
const aboutEnglishList = /unsubscribe|mailing list|listinfo/
const aboutAnyList =
  /unsubscribe|mailing list|listinfo|you (?:are receiving|received) this (?:message|e-?mail|mail)|abmelden|austragen|mailingliste|désabonn|désinscri|liste de diffusion|darse de baja|cancelar (?:la |su |a |sua )?(?:su[bs]scri|inscri)|lista de (?:correo|distribuci|discuss)|disiscri|annullare l.iscrizione|afmelden|uitschrijven|mailinglijst|avprenumerera|avregistrer|afmeld|wypisać|отписаться|рассылк|退订|配信停止|수신거부/iu
const isAboutList = (text: string): boolean => aboutEnglishList.test(text) || aboutAnyList.test(text)

/** How many of these lines, from the first on, a list's program wrote: up to the last one that speaks of the list or names a place. */
export const footerLength = (lines: readonly string[]): number => lines.findLastIndex(line => place.test(line) || isAboutList(line)) + 1

/** Words of the line that a device or its mail program puts below a mail: "Sent from my iPhone", "Get Outlook for iOS". */
const sent = /^(?:sent|gesendet|envoyé|enviado|inviato|verzonden|verstuurd|skickat|sendt|wysłan[eo]|lähetetty|odesláno|küldve|отправлено)$/u
const got = /^(?:get|herunterladen|beziehen|holen|télécharge[rz]|obten(?:er|ez)|scarica|obter|ontvang|downloaden|hämta|pobierz)$/u
const device = /^(?:iphone|ipad|android|ios$|samsung|galaxy|blackberry|huawei|xiaomi|handy$|smartphone|mobile?$|yahoo)/u
const ofDevice =
  /^(?:from|my|via|on|for|von|vom|mein|meine[mr]|mit|für|de|depuis|mon|pour|desde|mi|para|do|meu|dal?|mio|per|vanaf|mijn|voor|från|min|fra|för|z|ze|a|mojego|dla|с|моего|device|phone|tablet|windows|mail|outlook|app|pro|max|plus|ultra|5g|[asm]\d{1,2})$/u

/** Whether a line is what a device or its mail program puts below a mail. */
export function isOfDevice(text: string): boolean {
  const all = words(text)
  const verb = all.find(word => sent.test(word) || got.test(word))
  if (verb === undefined || (verb !== all[0] && verb !== all.at(-1)) || !all.some(word => device.test(word))) return false
  if (got.test(verb) && !all.includes('outlook') && !all.includes('mail')) return false
  return all.every(word => word === verb || device.test(word) || ofDevice.test(word))
}

const postscript = /^[\s*]{0,8}(?:p\.?\s?){1,3}s\b/i

/** Stems of legal notices by language: three different ones of one language make a paragraph one. */
const legal: readonly (readonly RegExp[])[] = [
  [
    /confidential/,
    /privileged/,
    /intended/,
    /recipient|addressee/,
    /unauthori[sz]ed|prohibited/,
    /disclos|disseminat|distribution|copying/,
    /delete|destroy/,
    /notify|inform/,
    /in error|by mistake/,
  ],
  [
    /vertraulich/,
    /empfänger|adressat/,
    /irrtümlich|versehentlich/,
    /unbefugt|nicht gestattet|untersagt/,
    /weitergabe|weiterleitung|vervielfältig/,
    /vernicht|lösch/,
    /absender/,
  ],
  [/confidentiel/, /destinataire/, /par erreur/, /interdit/, /divulg|diffus|reprodu/, /détrui|supprim/, /expéditeur|émetteur/],
  [/confidencial/, /destinatari/, /por error/, /prohibid/, /divulga|distribu|copia/, /elimin|borr|destru/, /remitente/],
  [
    /riservat|confidenzial/,
    /destinatari/,
    /per errore/,
    /vietat|proibit/,
    /divulga|diffusion|copia/,
    /cancella|distru|elimina/,
    /mittente/,
  ],
  [/confidencia/, /destinatári/, /por (?:erro|engano)/, /proibid/, /divulga|distribui|cópia/, /apag|elimin|destru/, /remetente/],
  [
    /vertrouwelijk/,
    /geadresseerde|ontvanger/,
    /abusievelijk|ten onrechte|per vergissing/,
    /niet toegestaan|verboden/,
    /openbaarmaking|verspreid|vermenigvuldig/,
    /verwijder|vernietig/,
    /afzender/,
  ],
  [/poufn/, /adresat/, /omyłk|przypadk|pomył/, /zabronion|zakazan/, /rozpowszechni|ujawni|kopiowan/, /usun|zniszcz/, /nadawc/],
  [
    /konfidentiell|fortrolig|konfidensiell/,
    /mottagare|modtager|mottaker/,
    /av misstag|ved en fejl|ved en feil/,
    /förbjud|forbudt|obehörig|uberettiget/,
    /spridning|videregivelse|vidareford|kopi/,
    /radera|slett/,
    /avsändare|afsender|avsender/,
  ],
]

const isDisclaimer = (text: string): boolean => {
  const lower = text.toLowerCase()
  return words(lower).length >= 15 && legal.some(stems => stems.filter(stem => stem.test(lower)).length >= 3)
}

const titles = new Set(['dr', 'prof', 'phd', 'msc', 'md', 'mr', 'mrs', 'ms', 'mba', 'ing', 'dipl'])

/** Words of a line that may be a name, and which of them the mail's From says. */
function nameIn(line: string, sender: Address): { said: string[]; known: string[] } {
  const from = new Set(nameWords(sender))
  const said = words(line.replace(/<[^<>]{0,200}>/, '')).filter(word => !titles.has(word))
  return { said, known: said.filter(word => from.has(word)) }
}

/** Whether a line says no more than the name that the mail's From says. */
function isSendersName(line: string, from: Address): boolean {
  const { said, known } = nameIn(line, from)
  return said.length > 0 && said.length === known.length
}

/** Longest name, in words. */
const longestName = 5

/** Whether a line is a name of which From says at least a word: many write no more than half of it there, or a nickname. */
function isNameOfSender(line: string, from: Address): boolean {
  const { said, known } = nameIn(line, from)
  return said.length <= longestName && !isSentence(line) && known.some(word => word.length > 1)
}

/** Longest closing, in lines. */
const longest = 30
/** A line of a signature without dashes has at most so many words: it is no sentence. */
const short = 10

/** `isLast`: nothing of the author's stands below it. `times`: how many earlier messages of its sender have it. */
export type Standing = { isLast: boolean; times: number }

/**
 * What a paragraph of lines is, by its shape; null where a person may have typed it for this mail. A signature counts only where From says
 * the same name: else its name may be the only sign of who writes. Of another sender only a footer below a separator is repeated.
 */
export function closingKind(lines: readonly string[], from: Address, { isLast, times }: Standing): ClosingKind | null {
  const [first = ''] = lines
  if (lines.length > longest || lines.some(line => postscript.test(line))) return null
  const text = lines.join(' ')
  const isBelowRule = isSeparator(first)
  const isSenders = isLast && times > 0
  if ((isSenders || isBelowRule) && place.test(text) && isAboutList(text)) return 'footer'
  if (isSenders && (isDisclaimer(text) || (lines.length === 1 && isOfDevice(text)))) return 'whole'
  return isSignature(lines, from, { isLast, times }) ? 'whole' : null
}

function isSignature(lines: readonly string[], from: Address, { isLast, times }: Standing): boolean {
  if (lines[0] === '--') return isMarkedSignature(lines.slice(1), from, times)
  return isLast && isPlainSignature(lines, from)
}

/** A line that ends as a sentence does may be typed; "Boats Ltd." is none. */
const isSentence = (line: string): boolean =>
  /[.!?…。！？]\s{0,9}$/.test(line) &&
  !/\b(?:inc|ltd|llc|co|corp|jr|sr|d|dr|e|v|sc)\.\s{0,9}$/i.test(line) &&
  !place.test(line) &&
  !phone.test(line)

/** Whether a line has an address or a number in it. */
export const isContact = (line: string): boolean => place.test(line) || phone.test(line)

/** An address, a number, or a street or title: all its longer words are names. */
const isContactData = (line: string): boolean => isContact(line) || !/(?<![\p{L}\p{M}'’.@-])\p{Ll}[\p{L}\p{M}]{3}/u.test(line)

/** Lines below a name that say how to reach a person, or who they are, and nothing else. */
const isReach = (lines: readonly string[]): boolean => lines.some(isContact) && lines.every(isContactData)

/** Below dashes: a name, and below it how to reach them, or what two earlier messages have too. */
const isMarkedSignature = ([name = '', ...below]: readonly string[], from: Address, times: number): boolean =>
  isNameOfSender(name, from) && below.length > 0 && !below.some(isSentence) && (times > 1 || isReach(below))

/** What stands above a name at a mail's end. */
const greeting =
  /^(?:(?:kind|best|warm|many|kindest|warmest) )?(?:regards|wishes|best|cheers|thanks|sincerely|yours)(?: (?:sincerely|truly|faithfully|and regards))?$|^(?:thank you|yours \p{L}{1,12}|all the best|take care|love|greetings)$|^(?:(?:mit )?(?:(?:viele[nr]?|liebe[nr]?|beste[nr]?|schöne[nr]?|herzliche[nr]?|freundliche[nr]?) )?(?:grüße?n?|grüsse?n?|gruß|gruss)|mfg|lg|vg)$|^(?:bien )?(?:cordialement|amicalement|à vous|amitiés|bises|bisous)$|^(?:un (?:cordial )?(?:saludo|abrazo)|saludos(?: cordiales)?|atentamente)$|^(?:(?:cordiali |distinti |tanti )?saluti|un saluto|ciao)$|^(?:(?:met )?(?:vriendelijke )?groet(?:en|jes)?|(?:hartelijke )?groeten|mvg)$|^(?:(?:serdecznie )?pozdrawiam|pozdrowienia|z poważaniem)$|^(?:(?:med )?(?:vänliga? |bästa |venlig |vennlig )?(?:hälsning(?:ar)?|hilsen)|mvh)$|^(?:atenciosamente|cumprimentos|abraços?|um abraço|с уважением|s pozdravem|üdvözlettel|terveisin|よろしくお願いします)$/u

export const isGreeting = (line: string): boolean => greeting.test(words(line).join(' '))

/** A name under at most one line of greeting, and short lines that say how to reach them. */
function isPlainSignature(lines: readonly string[], from: Address): boolean {
  const named = isGreeting(lines[0] ?? '') ? 1 : 0
  const below = lines.slice(named + 1)
  if (!isSendersName(lines[named] ?? '', from) || lines.some(isSentence)) return false
  return isReach(below) && lines.every(line => words(line).length <= short)
}

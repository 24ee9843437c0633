import type { Address } from '../../shared/mail'
import { words } from './line'

/** What programs and firms put below a mail. */
export type ClosingKind = 'signature' | 'footer' | 'disclaimer'

/** Where a closing may begin: the dashes of a signature (RFC 3676 4.3), or the rule above a list's footer. */
export function isSeparator(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first === 0x2d || first === 0x5f) && /^(?:--|_{10,200}|-{20,200})\s{0,9}$/.test(text)
}

const place = /https?:\/\/|\bwww\.|[^\s@<]@[^\s@>]| at [\w-]{1,40}\.[a-z]{2,6}\b/i
const phone = /\d(?:[ ()./-]{0,3}\d){6,14}/
const aboutList =
  /unsubscribe|mailing list|listinfo|you (?:are receiving|received) this (?:message|e-?mail|mail)|abmelden|austragen|mailingliste|désabonn|désinscri|liste de diffusion|darse de baja|cancelar (?:la |su |a |sua )?(?:su[bs]scri|inscri)|lista de (?:correo|distribuci|discuss)|disiscri|annullare l.iscrizione|afmelden|uitschrijven|mailinglijst|avprenumerera|avregistrer|afmeld|wypisać|отписаться|рассылк|退订|配信停止|수신거부/iu

/** How many of these lines, from the first on, a list's program wrote: up to the last one that speaks of the list or names a place. */
export const footerLength = (lines: readonly string[]): number => lines.findLastIndex(line => aboutList.test(line) || place.test(line)) + 1

const device =
  /(?<!\p{L})(?:sent|gesendet|envoyé|enviado|inviato|verzonden|skickat|sendt|wysłan[eo]|lähetetty|odesláno|küldve|отправлено|get|herunterladen|télécharger|obtener|scarica|obter|ontvang)(?!\p{L}).{0,40}\b(?:iphone|ipad|android|ios|samsung|galaxy|blackberry|huawei|xiaomi|handy|smartphone|mobile|yahoo mail)|\b(?:iphone|ipad|android|samsung|galaxy|blackberry|handy|smartphone|ios)\b.{0,40}\b(?:gesendet|herunterladen)\b/iu
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

/** Whether a line says no more than the name that the mail's From says. */
function isSendersName(line: string, { name, address }: Address): boolean {
  const known = new Set(words(`${name} ${address.split('@')[0] ?? ''}`))
  const said = words(line.replace(/<[^<>]{0,200}>/, '')).filter(word => !titles.has(word))
  return said.length > 0 && said.every(word => known.has(word))
}

/** Longest closing, in lines. */
const longest = 30
/** A line of a signature without dashes has at most so many words: it is no sentence. */
const short = 10

/**
 * What a paragraph of lines is, by its shape; null where a person may have typed it for this mail. `isLast`: nothing of the author's stands
 * below it. A signature counts only where From says the same name: else its name may be the only sign of who writes.
 */
export function closingKind(lines: readonly string[], from: Address, isLast: boolean): ClosingKind | null {
  const [first = ''] = lines
  if (lines.length > longest || lines.some(line => postscript.test(line))) return null
  const text = lines.join(' ')
  const below = isSeparator(first) ? lines.slice(1) : lines
  if ((isLast || below !== lines) && aboutList.test(text) && place.test(text)) return 'footer'
  if (isLast && isDisclaimer(text)) return 'disclaimer'
  if (isLast && lines.length === 1 && text.length < 80 && device.test(text)) return 'signature'
  return isSignature(below, from, { isMarked: first === '--', isLast }) ? 'signature' : null
}

/** A line that ends as a sentence does may be typed; "Boats Ltd." is none. */
const isSentence = (line: string): boolean =>
  /[.!?…。！？]\s{0,9}$/.test(line) &&
  !/\b(?:inc|ltd|llc|co|corp|jr|sr|d|dr|e|v|sc)\.\s{0,9}$/i.test(line) &&
  !place.test(line) &&
  !phone.test(line)

/** Below dashes, a name and more; elsewhere a name under at most one line of greeting, short lines, and an address or a number. */
function isSignature(lines: readonly string[], from: Address, { isMarked, isLast }: { isMarked: boolean; isLast: boolean }): boolean {
  const named = lines.findIndex(line => isSendersName(line, from))
  if (named < 0 || named > (isMarked ? 0 : 1) || named === lines.length - 1) return false
  if (lines.some(isSentence)) return false
  if (isMarked) return true
  const below = lines.slice(named + 1).join(' ')
  return isLast && (place.test(below) || phone.test(below)) && lines.every(line => words(line).length <= short)
}

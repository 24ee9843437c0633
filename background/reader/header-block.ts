import { isEmpty, type Line } from './line'

/** Header names as Outlook, Notes and others print them above the mail they answer, by language; the field they stand for. */
const names: Readonly<Record<string, 'from' | 'date' | 'to' | 'subject'>> = {
  from: 'from',
  von: 'from',
  de: 'from',
  da: 'from',
  van: 'from',
  från: 'from',
  fra: 'from',
  od: 'from',
  от: 'from',
  lähettäjä: 'from',
  feladó: 'from',
  kimden: 'from',
  差出人: 'from',
  发件人: 'from',
  寄件者: 'from',
  보낸사람: 'from',
  expéditeur: 'from',
  mittente: 'from',
  remitente: 'from',
  sent: 'date',
  date: 'date',
  gesendet: 'date',
  datum: 'date',
  envoyé: 'date',
  enviado: 'date',
  inviato: 'date',
  data: 'date',
  fecha: 'date',
  verzonden: 'date',
  skickat: 'date',
  sendt: 'date',
  wysłano: 'date',
  отправлено: 'date',
  дата: 'date',
  lähetetty: 'date',
  elküldve: 'date',
  送信日時: 'date',
  日時: 'date',
  发送时间: 'date',
  寄件日期: 'date',
  'envoyé le': 'date',
  'enviado el': 'date',
  odesláno: 'date',
  to: 'to',
  an: 'to',
  à: 'to',
  para: 'to',
  a: 'to',
  aan: 'to',
  till: 'to',
  til: 'to',
  do: 'to',
  кому: 'to',
  vastaanottaja: 'to',
  címzett: 'to',
  宛先: 'to',
  收件人: 'to',
  收件者: 'to',
  cc: 'to',
  kopie: 'to',
  копия: 'to',
  komu: 'to',
  subject: 'subject',
  betreff: 'subject',
  objet: 'subject',
  asunto: 'subject',
  oggetto: 'subject',
  onderwerp: 'subject',
  ämne: 'subject',
  emne: 'subject',
  temat: 'subject',
  тема: 'subject',
  aihe: 'subject',
  tárgy: 'subject',
  件名: 'subject',
  主题: 'subject',
  主旨: 'subject',
  assunto: 'subject',
  předmět: 'subject',
}

const field = /^[\s*_|]*([\p{L}][\p{L} ]{0,14}?)\s*[*_]*\s*[:：](?:[*_\s|]|$)/u
const original =
  /^[\s*_>]{0,20}[-_=]{2,100}\s*(original message|original appointment|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|originalmeddelande|oprindelig meddelelse|mensagem original|wiadomość oryginalna|исходное сообщение|původní zpráva)\s*[-_=]*[\s*]*$/iu
const forward =
  /^[\s*_>]{0,20}(?:[-_=]{2,100}\s*(?:forwarded (?:message|by)|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|vidarebefordrat|videresendt|przekazana wiadomość|wiadomość przekazana|пересылаемое сообщение|přeposlaná zpráva|転送|转发的邮件)|(?:begin forwarded message|anfang der weitergeleiteten (?:e-mail|nachricht)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:)/iu

/** A mark is no longer than this, in characters. */
const longest = 200

const isLead = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x2a || code === 0x3e
const isRule = (code: number): boolean => code === 0x2d || code === 0x3d || code === 0x5f

/** Whether a line may begin with a rule, behind spaces, stars and quote marks. Most do not, and the marks' whole shapes cost more. */
function mayHaveRule(text: string): boolean {
  let at = 0
  while (at < longest && isLead(text.charCodeAt(at))) at++
  const first = text.charCodeAt(at)
  // "_" may stand before the rule
  return first === 0x5f || first > 0x7f || (isRule(first) && isRule(text.charCodeAt(at + 1)))
}

export const isForwardMark = ({ text }: Line): boolean => (mayHaveRule(text) || text.includes(':')) && forward.test(text.slice(0, longest))
export const isOriginalMark = ({ text }: Line): boolean => mayHaveRule(text) && original.test(text.slice(0, longest))

/** Subjects that mail programs give to forwarded mail. */
export const isForwardSubject = (subject: string): boolean =>
  /^\s*(fwd?|wg|tr|rv|i|enc|vs|vb|pd|doorst|fs|転送|转发)\s*[:：]/iu.test(subject)

/** Its name stands within the first characters of a line. */
const nameEnd = 40

const fieldOf = (line: Line): 'from' | 'date' | 'to' | 'subject' | undefined => {
  const colon = line.text.indexOf(':')
  if ((colon < 0 || colon >= nameEnd) && !line.text.includes('：')) return undefined
  const text = line.text.slice(0, nameEnd)
  const name = field.exec(text)?.[1]?.toLowerCase()
  return name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined
}

/** The line above a patch's own headers, as git writes it: what stands below is no mail that is answered. */
const patchMark = /^From [0-9a-f]{40} /

/**
 * Line after the header block that begins at `start`, or -1: a From and a date, either first, and one more field, with a subject or an
 * address among them, at one depth; addresses may run on over further lines, and an empty line may stand between fields.
 */
export function headerBlockEnd(lines: readonly Line[], start: number): number {
  const first = lines[start] && fieldOf(lines[start])
  if (first !== 'from' && first !== 'date') return -1
  if (patchMark.test(lines[start - 1]?.text ?? '')) return -1
  const fields = fieldsFrom(lines, start)
  const seen = new Set(fields.map(({ name }) => name))
  if (!seen.has('from') || !seen.has('date') || seen.size < 3) return -1
  const isMail = seen.has('subject') || fields.some(({ at }) => lines[at]?.text.includes('@'))
  return isMail ? (fields.at(-1)?.at ?? start) + 1 : -1
}

const anyField = /^[\s*_]{0,8}\p{L}[\p{L}-]{0,29}\s?[:：]/u

/** Whether a line of a header block says no more than one whole field known here; one that runs on, or another field, says what no message repeats. */
export function isWholeField(block: readonly Line[], at: number): boolean {
  const runsOn = (line: Line | undefined): boolean => line !== undefined && !isEmpty(line.text) && !anyField.test(line.text)
  const line = block[at]
  return line !== undefined && fieldOf(line) !== undefined && !runsOn(block[at + 1])
}

/** The header fields that stand together from `start` on, in at most 24 lines. */
function fieldsFrom(lines: readonly Line[], start: number): { name: string; at: number }[] {
  const depth = lines[start]?.quote
  const fields: { name: string; at: number }[] = []
  for (const [i, line] of lines.slice(start, start + 24).entries()) {
    if (line.quote !== depth) break
    const name = fieldOf(line)
    const last = fields.at(-1)?.at ?? start
    if (name) fields.push({ name, at: start + i })
    else if (!goesOn(line.text, start + i - last - 1)) break
  }
  return fields
}

/** Whether a line that is no field may stand in a header block: one empty line, or up to 20 further lines of addresses. */
const goesOn = (text: string, sinceField: number): boolean => (isEmpty(text) ? sinceField < 1 : /[@;<>]/.test(text) && text.length < 400)

import type { Line } from './line'

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
  /^[\s*_>]*[-_=]{2,}\s*(original message|original appointment|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|originalmeddelande|oprindelig meddelelse|mensagem original|wiadomość oryginalna|исходное сообщение|původní zpráva)\s*[-_=]*[\s*]*$/iu
const forward =
  /^[\s*_>]*(?:[-_=]{2,}\s*(?:forwarded (?:message|by)|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|vidarebefordrat|videresendt|przekazana wiadomość|wiadomość przekazana|пересылаемое сообщение|přeposlaná zpráva|転送|转发的邮件)|(?:begin forwarded message|anfang der weitergeleiteten (?:e-mail|nachricht)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:)/iu

export const isForwardMark = (line: Line): boolean => forward.test(line.text)
export const isOriginalMark = (line: Line): boolean => original.test(line.text)

/** Subjects that mail programs give to forwarded mail. */
export const isForwardSubject = (subject: string): boolean =>
  /^\s*(fwd?|wg|tr|rv|i|enc|vs|vb|pd|doorst|fs|転送|转发)\s*[:：]/iu.test(subject)

const fieldOf = (line: Line): 'from' | 'date' | 'to' | 'subject' | undefined => {
  const name = field.exec(line.text)?.[1]?.toLowerCase()
  return name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined
}

/**
 * Line after the header block that begins at `start`, or -1: a From line first, then a date, and one more field, at one depth; values
 * may run on over further lines, and empty lines may stand between fields.
 */
export function headerBlockEnd(lines: readonly Line[], start: number): number {
  const first = lines[start]
  if (!first || fieldOf(first) !== 'from') return -1
  const seen = new Set<string>(['from'])
  let end = start + 1
  for (let i = start + 1; i < lines.length && i < start + 24; i++) {
    const line = lines[i]
    if (!line || line.quote !== first.quote) break
    const found = fieldOf(line)
    if (found) {
      seen.add(found)
      end = i + 1
    } else if (line.text.trim() === '' ? i - end >= 1 : !runsOn(line.text) && i - end >= 0) break
  }
  return seen.has('date') && seen.size >= 3 ? end : -1
}

/** A further line of addresses. */
const runsOn = (text: string): boolean => /[@;<>]/.test(text) && text.length < 400

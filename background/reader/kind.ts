import type { Part } from '../../shared/mail'
import { firstOf } from './headers'
import type { ReadMessage } from './reading'

const postmasters = /(^|[\s"<])(mailer-daemon|postmaster|mail delivery (sub)?system|microsoftexchange[0-9a-f]*)(@|[\s">]|$)/i
const bounceSubject =
  /^(undeliver(ed|able)|delivery status notification|mail delivery failed|returned mail|delivery failure|failure notice|unzustellbar|undelivered mail|mail system error|non remis|no se pudo entregar)/i
const awaySubject =
  /^(auto(matic|mated)?[ -]?(reply|response)|out of( the)? office|automatische antwort|abwesenheit|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|resposta automática|odpowiedź automatyczna|autosvar|автоответ|自動応答|自动回复)/i

function isReport(part: Part): boolean {
  const type = part.mimeType === 'multipart/report' ? (part.headers.find(h => h.name.toLowerCase() === 'content-type')?.value ?? '') : ''
  return /delivery-status/i.test(type) || part.parts.some(child => child.mimeType === 'message/delivery-status')
}

/** Whether a machine wrote it: a delivery report (RFC 3464, or what mail systems send in its place), or an automatic answer (RFC 3834). */
export function messageKind(headers: ReadonlyMap<string, string[]>, payload: Part): ReadMessage['kind'] {
  const from = firstOf(headers, 'from')
  const subject = firstOf(headers, 'subject').trim()
  if (isReport(payload) || headers.has('x-failed-recipients')) return 'bounce'
  if (postmasters.test(from) && (bounceSubject.test(subject) || firstOf(headers, 'return-path').trim() === '<>')) return 'bounce'
  const auto = firstOf(headers, 'auto-submitted').toLowerCase()
  if (auto.startsWith('auto-replied') || headers.has('x-autoreply') || headers.has('x-autorespond')) return 'auto-reply'
  if (/auto[-_]?reply/i.test(firstOf(headers, 'precedence'))) return 'auto-reply'
  return awaySubject.test(subject) ? 'auto-reply' : 'mail'
}

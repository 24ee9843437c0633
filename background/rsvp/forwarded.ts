import type { Address } from '../../shared/mail'
import { fold } from '../time/fold'

/** A mail carried inside another: who wrote it and what it says. */
export type Forwarded = { from: Address; text: string; date: string }

const fromField = /^(?:from|von|de|da|van|od|fra|差出人|送信者)\s*[:：]\s*(.+)$/
const otherField =
  /^(?:date|sent|to|cc|subject|datum|gesendet|an|betreff|envoye|objet|a|enviado|enviado el|para|asunto|inviato|oggetto|data|assunto|verzonden|aan|onderwerp|wyslano|do|dw|temat|reply-to|日付|送信日時|宛先|件名|日時)\s*[:：]/

/** Splits what an author wrote into his own words and the mails he forwards, by their header blocks. */
export function splitForwarded(authored: string): { own: string; forwarded: Forwarded[] } {
  const lines = authored.split('\n')
  const own: string[] = []
  const forwarded: (Forwarded & { lines: string[] })[] = []
  for (let i = 0; i < lines.length; i++) {
    const block = headerBlock(lines, i)
    if (block) {
      forwarded.push({ from: block.from, date: block.date, text: '', lines: [] })
      i = block.end
      continue
    }
    const line = lines[i] ?? ''
    if (
      /^\W*(-{3,}|begin forwarded message|anfang der weitergeleiteten|debut du message|forwarded message)/i.test(line.trim()) &&
      /forward|weitergeleitet|transfer|reenviad|inoltrat|encaminhad|doorgestuurd|przekazan|original|ursprung|転送/i.test(line)
    )
      continue
    const last = forwarded.at(-1)
    if (last) last.lines.push(line)
    else own.push(line)
  }
  return { own: own.join('\n'), forwarded: forwarded.map(({ lines: text, ...one }) => ({ ...one, text: text.join('\n') })) }
}

/** A "From:" line with two further header lines near it. */
function headerBlock(lines: readonly string[], start: number): { from: Address; date: string; end: number } | null {
  const plain = (index: number) => fold((lines[index] ?? '').replace(/^[>*\s]+|\*/g, '')).trim()
  const from = fromField.exec(plain(start))
  if (!from) return null
  let end = start
  let fields = 0
  let date = ''
  for (let i = start + 1; i < Math.min(lines.length, start + 9); i++) {
    const line = plain(i)
    if (otherField.test(line)) {
      fields++
      end = i
      if (/^(date|sent|datum|gesendet|envoye|enviado|inviato|data|verzonden|wyslano)/.test(line)) date = line.replace(/^[^:]+:\s*/, '')
    } else if (line === '' && fields > 0) break
  }
  if (fields < 2) return null
  const raw = (lines[start] ?? '').replace(/^[>*\s]*[^:：]+[:：]\s*\*?\s*/, '')
  return { from: address(raw), date, end }
}

function address(text: string): Address {
  const found = /([^\s<>"'[\]():]+@[^\s<>"'[\]():]+)/.exec(text)
  const name = text
    .replace(/[<[(]?(mailto:)?[^\s<>"']+@[^\s<>"']+[>\])]?/g, '')
    .replace(/["*]/g, '')
    .trim()
  return { name, address: (found?.[1] ?? '').toLowerCase() }
}

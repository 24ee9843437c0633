/** Header fields that one mail or another opens with (RFC 5322 3.6, RFC 2045, what servers and Takeout add). */
const known =
  /^(from|to|cc|bcc|sender|reply-to|subject|date|message-id|in-reply-to|references|received|return-path|delivered-to|envelope-to|mime-version|content-[a-z-]{1,40}|resent-[a-z-]{1,40}|list-[a-z-]{1,40}|dkim-signature|arc-[a-z-]{1,40}|authentication-results|x-[a-z0-9-]{1,60})[ \t]{0,8}:/i

const fieldName = /^[!-9;-~]{1,80}[ \t]{0,8}:/

/** Whether bytes are no text: a NUL, or more control characters than any text has. */
function isBinary(text: string): boolean {
  let controls = 0
  for (const char of text) {
    if (char === '\0') return true
    if (char < ' ' && !'\t\n\r\f\u001B'.includes(char)) controls++
  }
  return controls * 20 > text.length
}

/**
 * Whether a file that begins with these bytes can be a mail: one line of text, or two amid other bytes, opens with a known header field;
 * below an mbox "From " line any field will do. Stray lines are passed over, as mail that was damaged on its way has them.
 */
export function looksLikeMail(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head)
  const lines = text.split(/\r?\n|\r/)
  const fields = lines.filter(line => known.test(line.replace(/^\u00EF\u00BB\u00BF/, '').trimStart())).length
  if (isBinary(text)) return fields >= 2
  const isMbox = lines.find(line => line.trim() !== '')?.startsWith('From ')
  return fields > 0 || (isMbox === true && lines.some(line => fieldName.test(line)))
}

/** Whether the lines of a file that begins so end in CR alone, as old Macs wrote them. */
export const endsInCr = (head: Uint8Array): boolean => !head.includes(0x0a) && head.includes(0x0d)

export const lfForCr = (bytes: Uint8Array): Uint8Array => bytes.map(byte => (byte === 0x0d ? 0x0a : byte))

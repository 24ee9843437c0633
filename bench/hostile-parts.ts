/** So many of a kind, each with its number. */
export const each = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join('')
/** So many bytes of the same again and again. */
export const fill = (unit: string, bytes: number): string => unit.repeat(Math.ceil(bytes / unit.length))
/** A mail of one part of this type. */
export const mailOf = (type: string, body: string): string =>
  `From: ada@example.org\nTo: ben@example.org\nSubject: The list\nMessage-ID: <hostile@example.org>\nContent-Type: ${type}\n\n${body}`

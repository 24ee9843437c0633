import { templatesOut } from '../packer/told-apart'

/** Characters that reorder the text around them (UAX #9) or that nobody can see. */
const invisible = /[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u{e0000}-\u{e007f}]/gu

/** Takes chat-template tokens and text-reordering characters out. */
export const defused = (text: string): string => templatesOut(text.replace(invisible, ''))

/** The marks of what a stranger made that is no text, before and behind it; `name` is the stranger's too. */
export const untrustedAround = (nonce: string, name: string): { before: string; after: string } => ({
  before: `<mail-${nonce}>\n${defused(name).replaceAll(nonce, '')}`,
  after: `</mail-${nonce}>`,
})

/** Marks text by strangers off with a code that they cannot know, which no text inside can therefore close. */
export function untrusted(nonce: string, text: string): string {
  return `<mail-${nonce}>\n${defused(text).replaceAll(nonce, '')}\n</mail-${nonce}>`
}

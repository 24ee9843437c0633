/** Letters that digits and signs stand for. */
const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }
const disguised = /(?<![a-z0-9@$])(?=[a-z0-9@$]{0,20}[a-z])[a-z0-9@$]{0,20}[013457@$][a-z0-9@$]{0,20}(?![a-z0-9@$.])/g
export const undisguised = (text: string): string =>
  text.replace(disguised, word => word.replace(/[013457@$]/g, sign => digits[sign] ?? sign))

/** Base64 that may be a sentence. */
const coded = /[A-Za-z0-9+/]{24,}/g
const isPlain = /^[\t\n\r -~]+$/

/** What a text says in base64, as far as it is plain. */
export const decodedIn = (text: string): string[] =>
  Array.from(text.matchAll(coded), ([found]) => atob(found.slice(0, found.length - (found.length % 4)))).filter(said => isPlain.test(said))

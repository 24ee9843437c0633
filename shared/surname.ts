/** A name as a door list sorts it. `family` stands first on paper; `given` is '' where there is one part only, or where the name is not to be turned round. */
export type SortName = {
  family: string
  given: string
  /** What it is sorted by. */
  key: string
  /** The heading it stands under: a letter without its accents, else the first character; '#' where it begins with none. */
  initial: string
}

/** Chinese, Japanese and Korean names have the family name first and are never turned round. */
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆ヶ・·\s]+$/u

/** Forms of address and degrees in en, de, fr, es, it, pt, nl, pl: no part of a name. */
const titles =
  /^(?:mr|mrs|ms|miss|mx|sir|dame|prof|professor|dr|rev|hon|herrn?|frau|ing|dipl|mag|m|mme|mlle|sr|sra|srta|don|doña|sig|sigra|signora?|dott|dottssa|dom|dona|dhr|mevr|mevrouw|meneer|drs|ir|pan|pani|inż|mgr)\.?$/iu
const suffixes = /^(?:jr|sr|ii|iii|iv|phd|md|mba|msc|bsc|ba|ma|esq|jun|sen)\.?$/iu
const titledTwice = /^(?:dipl\.-ing|prof\.dr|dr\.-ing|dott\.ssa|sig\.ra)\.?$/iu

/** In lower case these belong to the family name and do not count in the order; written large (Van Damme, De Niro) they do. */
const particles =
  /^(?:van|von|vom|zu|zum|zur|auf|der|den|dem|de|del|della|delle|dei|degli|di|da|das|dos|do|du|des|la|le|las|los|lo|les|het|ter|ten|te|op|aan|in|af|av|al|el|bin|ibn|bint|san|y|e|i|'t|’t|'s|d'|d’|l'|l’)$/u
/** The same written large, after a given name: part of the family name, and it counts. */
const largeParticles = /^(?:Van|Von|Der|Den|De|Del|Della|Di|Da|Dos|Du|Des|La|Le|Las|Los|El|Al|Ter|Ten|Bin|Ben|Ibn|San|St\.?)$/u
/** Between two halves of one family name. */
const links = /^(?:y|e|i)$/u

/** Reads a name as people write it: "Hans Müller", "Müller, Hans", "Jan van der Berg", "山田 花子". '' gives '' throughout and '#'. */
export function sortName(name: string): SortName {
  const plain = tidy(name)
  if (eastAsian.test(plain)) return made(plain, '', plain)
  const comma = plain.indexOf(',')
  const after = comma > 0 ? tidy(plain.slice(comma + 1)) : ''
  if (after && !after.split(' ').every(word => suffixes.test(word))) return turned(tidy(plain.slice(0, comma)), withoutTitles(after))
  const words = withoutTitles(comma > 0 ? plain.slice(0, comma) : plain).split(' ')
  const from = familyFrom(words)
  return turned(words.slice(from).join(' '), words.slice(0, from).join(' '))
}

/** "Berg, Anna"; a name that is not to be turned round stands as it is. */
export const surnameFirst = ({ family, given }: SortName): string => (given ? `${family}, ${given}` : family)

const collator = new Intl.Collator(['en', 'de', 'ja'], { numeric: true, sensitivity: 'base' })

/** Latin names first as Intl orders them, then other scripts; equal ones by the given name. */
export const compareSortNames = (a: SortName, b: SortName): number => collator.compare(a.key, b.key) || collator.compare(a.given, b.given)

/** One space between words; what stands in brackets or quotes is no part of the name. */
const tidy = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

function withoutTitles(name: string): string {
  const words = name.split(' ')
  const isTitle = (word: string) => titles.test(word) || titledTwice.test(word)
  const start = words.findIndex(word => !isTitle(word))
  const kept = start < 0 ? words : words.slice(start)
  while (kept.length > 1 && suffixes.test(kept.at(-1) ?? '')) kept.pop()
  return kept.join(' ')
}

/** Where the family name begins: the last word, with the particles before it, and the half before a link (Ortega y Gasset). */
function familyFrom(words: readonly string[]): number {
  let from = Math.max(0, words.length - 1)
  const isParticle = (at: number) => particles.test(words[at] ?? '') || (at > 0 && largeParticles.test(words[at] ?? ''))
  while (from > 0 && isParticle(from - 1)) from--
  return from > 1 && links.test(words[from] ?? '') ? from - 1 : from
}

function turned(family: string, given: string): SortName {
  const words = family.split(' ')
  const main = words.findIndex(word => !particles.test(word))
  const key = words.slice(Math.max(0, main)).join(' ')
  return made(family, given, key.replace(/^(?:d|l)['’](?=\p{L})/u, ''))
}

function made(family: string, given: string, key: string): SortName {
  return { family, given, key, initial: initialOf(key) }
}

/** Letters that no decomposition takes apart, as their own languages or their neighbours file them. */
const plainLetters: Record<string, string> = { Ø: 'O', Œ: 'O', Æ: 'A', Ł: 'L', Đ: 'D', Þ: 'T', ß: 'S' }

function initialOf(key: string): string {
  const [first = ''] = key.replace(/^[^\p{L}\p{N}]+/u, '')
  const letter = (first.normalize('NFD')[0] ?? '').toUpperCase()
  const base = plainLetters[letter] ?? letter
  return /^\p{L}$/u.test(base) ? base : '#'
}

/** Letters of Cyrillic and Greek (accents aside) and the Latin ones that sound so; what is not among them is silent. */
const latin = new Map(
  [
    'а a б b в v г g ґ g д d е e є e э e ж z з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ы i ю iu я ia',
    'α a β v γ g δ d ε e ζ z η i θ t ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ i φ f χ h ψ ps ω o',
  ].flatMap(line => [...line.matchAll(/(\S) (\S+)/gu)].map(([, letter = '', sound = '']) => [letter, sound] as const)),
)

const isLatin = (word: string): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(word)
const isSpelled = (word: string): boolean => /^[\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(word)

/** A word (folded) of Cyrillic or Greek letters and a Latin one as both sound, roughly; null for words of one script, and of any other. */
export function soundsOf(word: string, other: string): [string, string] | null {
  if (isSpelled(word) && isLatin(other)) return [spelled(word), plain(other)]
  return isLatin(word) && isSpelled(other) ? [plain(word), spelled(other)] : null
}

const spelled = (word: string): string =>
  [...word.replaceAll('ου', 'у').replaceAll('μπ', 'б').replaceAll('ντ', 'д')].map(letter => latin.get(letter) ?? '').join('')

const plain = (word: string): string =>
  word
    .replace(/kh|ch(?=r)/g, 'h')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('zh', 'z')
    .replace(/ck|c(?!h)/g, 'k')
    .replaceAll('w', 'v')
    .replaceAll('x', 'ks')
    .replace(/[jy]/g, 'i')

/** What a token estimate counts in a text. Every character is at most two of these. */
export const shapes = [
  'wordAfterSpace',
  'wordAfterPunctuation',
  'wordAfterDigit',
  'wordAfterNewline',
  'capitalAfterSpace',
  'upperAfterUpper',
  'caseSwitch',
  /** Fifth and sixth letter of a word, ninth to eleventh, every later one: first of words after a space, then of all others. */
  'letters5After',
  'letters9After',
  'letters12After',
  'letters5Inside',
  'letters9Inside',
  'letters12Inside',
  /** Every consonant from the fourth in a row on: names, abbreviations, base64. */
  'consonants',
  'accented',
  'digitFirst',
  'digitAfterSpace',
  'digitAfterLetter',
  'digitNext',
  /** The fourth, seventh ... digit of a number. */
  'digitOfNextThree',
  'markFirst',
  'markAfterWord',
  'markAfterDigit',
  'markOther',
  'markAgain',
  'at',
  'newline',
  'spaceSecond',
  'spaceNext',
  'noBreakSpace',
  'han',
  'kana',
  'hangul',
  'cyrillic',
  'arabic',
  /** Greek, Hebrew, Armenian, Georgian and the like. */
  'alphabet',
  /** The scripts of South and South-East Asia. */
  'brahmic',
  'symbol',
] as const
export type Shape = (typeof shapes)[number]

const at = Object.fromEntries(shapes.map((shape, index) => [shape, index])) as Record<Shape, number>

const space = 0
const lower = 1
const upper = 2
const digit = 3
const mark = 4
const newline = 5
const wide = 6

/** The class of every UTF-16 unit; an accented letter is a lower-case one. */
const classes = new Uint8Array(65_536).fill(wide)
classes.fill(space, 0, 128)
classes.fill(mark, 33, 127)
classes.fill(digit, 48, 58)
classes.fill(upper, 65, 91)
classes.fill(lower, 97, 123)
classes.fill(lower, 0xc0, 0x250)
classes[10] = newline

/** What a unit of class `wide` counts as. */
const scripts = new Uint8Array(65_536).fill(at.symbol)
for (const [shape, from, to] of [
  ['noBreakSpace', 0xa0, 0xa0],
  ['alphabet', 0x250, 0x1fff],
  ['cyrillic', 0x400, 0x52f],
  ['arabic', 0x600, 0x8ff],
  ['brahmic', 0x900, 0x109f],
  ['brahmic', 0x1780, 0x1cff],
  ['kana', 0x3041, 0x30ff],
  ['han', 0x3400, 0x4dbf],
  ['han', 0x4e00, 0x9fff],
  ['hangul', 0xac00, 0xd7af],
] as const)
  scripts.fill(at[shape], from, to + 1)

const isVowel = new Uint8Array(65_536)
for (const letter of 'aeiouyAEIOUY') isVowel[letter.charCodeAt(0)] = 1
isVowel.fill(1, 0xc0, 0x250)

/** How a word, a number, a run of marks begins, by the class of what stands before it. */
const wordAfter = [at.wordAfterSpace, 0, 0, at.wordAfterDigit, at.wordAfterPunctuation, at.wordAfterNewline, at.wordAfterPunctuation]
const digitAfter = [at.digitAfterSpace, at.digitAfterLetter, at.digitAfterLetter, 0, at.digitFirst, at.digitFirst, at.digitFirst]
const markAfter = [at.markFirst, at.markAfterWord, at.markAfterWord, at.markAfterDigit, 0, at.markFirst, at.markFirst]

/** The shape of a word's letter by its place, for words after a space and for others; the first four cost nothing beside the word itself. */
const letterAfter = [0, 0, 0, 0, 0, at.letters5After, at.letters5After, 0, 0, at.letters9After, at.letters9After, at.letters9After]
const letterInside = [0, 0, 0, 0, 0, at.letters5Inside, at.letters5Inside, 0, 0, at.letters9Inside, at.letters9Inside, at.letters9Inside]

/** How often a text has each of `shapes`, by index, in one pass over its characters. */
export function shapeOf(text: string): Uint32Array {
  const scan = new Scan()
  for (let i = 0; i < text.length; i++) scan.take(text.charCodeAt(i))
  return scan.counts
}

class Scan {
  readonly counts = new Uint32Array(shapes.length)
  #before = newline
  #codeBefore = 10
  /** Place in the run of digits, of one mark or of spaces; the first is 0. */
  #place = 0
  #letters = 0
  #consonants = 0
  #isInside = false

  take(code: number): void {
    const kind = classes[code] ?? wide
    this.#place = this.#goesOn(kind, code) ? this.#place + 1 : 0
    if (kind === lower || kind === upper) this.#letter(kind, code)
    else if (kind === mark) this.#mark(code)
    else if (kind === digit) this.#digit()
    else if (kind === wide) this.#add(scripts[code] ?? at.symbol)
    else if (kind === newline && this.#before !== newline) this.#add(at.newline)
    else if (kind === space && this.#place > 0) this.#add(this.#place === 1 ? at.spaceSecond : at.spaceNext)
    this.#before = kind
    this.#codeBefore = code
  }

  #goesOn(kind: number, code: number): boolean {
    return kind === this.#before && (kind !== mark || code === this.#codeBefore)
  }

  #add(shape: number): void {
    this.counts[shape] = (this.counts[shape] ?? 0) + 1
  }

  #letter(kind: number, code: number): void {
    if (this.#before === lower || this.#before === upper) this.#nextLetter(kind)
    else this.#firstLetter(kind)
    const shape = this.#letters > 11 ? this.#last() : ((this.#isInside ? letterInside : letterAfter)[this.#letters] ?? 0)
    if (shape) this.#add(shape)
    if (code >= 128) this.#add(at.accented)
    this.#consonants = isVowel[code] ? 0 : this.#consonants + 1
    if (this.#consonants >= 4) this.#add(at.consonants)
  }

  #last(): number {
    return this.#isInside ? at.letters12Inside : at.letters12After
  }

  #firstLetter(kind: number): void {
    this.#letters = 1
    this.#consonants = 0
    this.#isInside = this.#before !== space
    this.#add(wordAfter[this.#before] ?? 0)
    if (kind === upper && this.#before === space) this.#add(at.capitalAfterSpace)
  }

  /** Where the case switches, another word begins in all but name. */
  #nextLetter(kind: number): void {
    this.#letters++
    if (kind === lower) return
    this.#add(this.#before === lower ? at.caseSwitch : at.upperAfterUpper)
    if (this.#before === lower) this.#letters = Math.min(this.#letters, 3)
  }

  #digit(): void {
    if (this.#before !== digit) this.#add(digitAfter[this.#before] ?? 0)
    else this.#add(this.#place % 3 === 0 ? at.digitOfNextThree : at.digitNext)
  }

  #mark(code: number): void {
    if (this.#before !== mark) this.#add(markAfter[this.#before] ?? 0)
    else this.#add(this.#place > 0 ? at.markAgain : at.markOther)
    if (code === 64) this.#add(at.at)
  }
}

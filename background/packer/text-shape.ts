import { characters, ranges } from './character-weights'

/** What a token estimate counts in a text beside its single characters. Every character is at most two of these. */
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
  'newline',
  'spaceSecond',
  'spaceNext',
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
classes.fill(lower, 0x1e00, 0x1f00)
classes[10] = newline

const isVowel = new Uint8Array(65_536)
for (const letter of 'aeiouyAEIOUY') isVowel[letter.charCodeAt(0)] = 1
isVowel.fill(1, 0xc0, 0x250)
isVowel.fill(1, 0x1e00, 0x1f00)

/** How a word, a number, a run of marks begins, by the class of what stands before it. */
const wordAfter = [at.wordAfterSpace, 0, 0, at.wordAfterDigit, at.wordAfterPunctuation, at.wordAfterNewline, at.wordAfterPunctuation]
const digitAfter = [at.digitAfterSpace, at.digitAfterLetter, at.digitAfterLetter, 0, at.digitFirst, at.digitFirst, at.digitFirst]
const markAfter = [at.markFirst, at.markAfterWord, at.markAfterWord, at.markAfterDigit, 0, at.markFirst, at.markFirst]

/** The shape of a word's letter by its place, for words after a space and for others; the first four cost nothing beside the word itself. */
const letterAfter = [0, 0, 0, 0, 0, at.letters5After, at.letters5After, 0, 0, at.letters9After, at.letters9After, at.letters9After]
const letterInside = [0, 0, 0, 0, 0, at.letters5Inside, at.letters5Inside, 0, 0, at.letters9Inside, at.letters9Inside, at.letters9Inside]

/** Where the counts of ranges begin, those of the first characters of their runs, and those of single characters; how many counts there are. */
export const places = {
  ranges: shapes.length,
  firsts: shapes.length + ranges.length,
  characters: shapes.length + 2 * ranges.length,
  all: shapes.length + 2 * ranges.length + characters.length,
} as const

/** The place where a UTF-16 unit is counted; 0 for none. A capital is counted with its small letter. */
const characterPlaces = new Uint16Array(65_536)
/** The place where the first of a run of one script is counted; 0 for Latin and what is no letter. */
const firstPlaces = new Uint16Array(65_536)
for (const [index, [from, to, , , firstO200k, firstGemma]] of ranges.entries()) {
  characterPlaces.fill(places.ranges + index, from.charCodeAt(0), to.charCodeAt(0) + 1)
  const isScript = firstO200k !== 0 || firstGemma !== 0
  firstPlaces.fill(isScript ? places.firsts + index : 0, from.charCodeAt(0), to.charCodeAt(0) + 1)
}
for (const [index, [alike]] of characters.entries())
  for (const each of alike + alike.toUpperCase()) characterPlaces[each.charCodeAt(0)] = places.characters + index

/** How often a text has each of `shapes`, and behind them each range and character of `character-weights.ts`, in one pass over its characters. */
export function shapeOf(text: string): Uint32Array {
  const scan = new Scan()
  for (let i = 0; i < text.length; i++) scan.take(text.charCodeAt(i))
  return scan.counts
}

class Scan {
  readonly counts = new Uint32Array(places.all)
  #before = newline
  #codeBefore = 10
  /** Place in the run of digits, of one mark or of spaces; the first is 0. */
  #place = 0
  #letters = 0
  #consonants = 0
  #isInside = false
  #script = 0

  take(code: number): void {
    const kind = classes[code] ?? wide
    this.#place = this.#goesOn(kind, code) ? this.#place + 1 : 0
    if (kind === lower || kind === upper) this.#letter(kind, code)
    else if (kind === mark) this.#mark()
    else if (kind === digit) this.#digit()
    else if (kind === newline && this.#before !== newline) this.#add(at.newline)
    else if (kind === space && this.#place > 0) this.#add(this.#place === 1 ? at.spaceSecond : at.spaceNext)
    this.#before = kind
    this.#codeBefore = code
    this.#character(code)
  }

  #character(code: number): void {
    const place = characterPlaces[code] ?? 0
    if (place) this.#add(place)
    const script = firstPlaces[code] ?? 0
    if (script && script !== this.#script) this.#add(script)
    this.#script = script
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

  #mark(): void {
    if (this.#before !== mark) this.#add(markAfter[this.#before] ?? 0)
    else this.#add(this.#place > 0 ? at.markAgain : at.markOther)
  }
}

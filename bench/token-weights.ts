import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { characters, ranges } from '../background/packer/character-weights'
import { packThreads } from '../background/packer/pack'
import { shapeOf, shapes } from '../background/packer/text-shape'
import { gemma, o200k } from '../background/packer/tokens'
import { parseMailFile } from '../background/reader/mime/mail-file'
import { readThread } from '../background/reader/read-thread'
import { percent } from './figures'
import { dot, leastSquares, type Sample } from './least-squares'
import { hasSets, isFittedOn, threadFiles, threadSet } from './reading-sets'
import { type Count, gemmaTokens, o200kTokens } from './vocabularies'

/** A piece of a text. `isFitted`: the weights are fitted on it; else it is measured on. */
type Piece = { of: string; text: string; counts: Uint32Array; isFitted: boolean; isMail: boolean }

/** Characters of a piece, and how many that follow each other in a file are fitted on before as many are measured on. */
const pieceLength = 2000
const shortestPiece = 200
const together = 4

const cut = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, at) => text.slice(at * pieceLength, (at + 1) * pieceLength)).filter(
    piece => piece.length > shortestPiece,
  )

async function mailPieces(): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (const file of threadFiles())
    for await (const thread of parseMailFile(createReadStream(file))) {
      const { text } = packThreads([readThread(thread, new Map())], { budget: Number.POSITIVE_INFINITY, question: '', me: '' })
      const about = { of: threadSet(file), isFitted: isFittedOn(thread), isMail: true }
      for (const piece of cut(text)) pieces.push({ ...about, text: piece, counts: shapeOf(piece) })
    }
  return pieces
}

const filePieces = (file: string): Piece[] =>
  cut(readFileSync(file, 'utf8')).map((text, at) => ({
    of: path.basename(file),
    text,
    counts: shapeOf(text),
    isFitted: Math.floor(at / together) % 2 === 0,
    isMail: false,
  }))

/** Mail counts for so many times as much as any other text. */
const mailWeight = 10

/** No weight is below 0, and none that a run has of its own so little that a long one would cost nothing. */
const floors: Readonly<Partial<Record<(typeof shapes)[number], number>>> = {
  letters12After: 0.15,
  letters12Inside: 0.15,
  markOther: 0.05,
  markAgain: 0.02,
  spaceNext: 0.02,
}

/** In the order in which `shapeOf` counts. A letter may save what the length of its word adds, no more: no text gets shorter as it goes on. */
const floor: readonly number[] = [
  ...shapes.map(shape => floors[shape] ?? 0),
  ...ranges.map(() => 0.15),
  // 0 says that no run is told apart
  ...ranges.map(() => 0.01),
  ...characters.map(([alike]) => (/\p{L}/u.test(alike) ? -0.1 : 0)),
]

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length)

/** Fits the weights of one vocabulary, and prints what they are off by on the pieces that they were not fitted on. */
function fitted(vocabulary: string, pieces: readonly Piece[], count: Count, now: readonly number[]): number[] {
  const samples = pieces.map(piece => ({ ...piece, total: count(piece.text) }))
  const names = [...new Set(pieces.map(({ of }) => of))]
  const halves = new Map(names.map(name => [name, samples.filter(({ of, isFitted }) => of === name && isFitted).length]))
  const weighed = (sample: (typeof samples)[number]): Sample => ({
    ...sample,
    weight: (sample.isMail ? mailWeight : 1) / Math.sqrt(halves.get(sample.of) ?? 1),
  })
  const weights = leastSquares(samples.filter(({ isFitted }) => isFitted).map(weighed), now, floor)
  const rounded = weights.map(weight => Math.round(weight * 100) / 100)
  console.log(`${vocabulary}: pieces that were not fitted on, off by in the mean as the weights are / as fitted`)
  for (const name of names) {
    const measured = samples.filter(({ of, isFitted }) => of === name && !isFitted)
    const off = (by: readonly number[]): string => percent(mean(measured.map(({ counts, total }) => dot(counts, by) / total - 1)), 1, 1)
    if (measured.length > 0) console.log(`  ${name}, ${measured.length} pieces: ${off(now)} / ${off(rounded)}`)
  }
  return rounded
}

/** Weights as they stand in background/packer/tokens.ts and character-weights.ts, without the comments. */
function printWeights(ofO200k: readonly number[], ofGemma: readonly number[]): void {
  const both = (at: number): string => `${ofO200k[at]}, ${ofGemma[at]}`
  const [firsts, singles] = [shapes.length + ranges.length, shapes.length + 2 * ranges.length]
  const code = (unit: string): string => `'\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}'`
  for (const [at, shape] of shapes.entries()) console.log(`  ${shape}: [${both(at)}],`)
  for (const [at, [from, to]] of ranges.entries())
    console.log(`  [${code(from)}, ${code(to)}, ${both(shapes.length + at)}, ${both(firsts + at)}],`)
  for (const [at, [alike]] of characters.entries()) console.log(`  [${JSON.stringify(alike)}, ${both(singles + at)}],`)
}

/**
 * Fits the weights of the token estimate (docs/decisions/0007) on half of the threads in ../shared/data and half of each text file that is
 * named: `npm run bench token-weights -- FILE...`. Gemma 3's are fitted where its tokenizer is installed. What too few of these texts have
 * keeps its weight, so that texts of many languages are wanted beside the mail.
 */
export async function benchTokenWeights(args: readonly string[]): Promise<void> {
  if (!hasSets()) {
    console.warn('SKIPPED: the real mail is not here (../shared/data)')
    return
  }
  const files = args.filter(arg => !arg.startsWith('-'))
  if (files.length === 0) console.warn('No text files are named: what the mail has too little of keeps its weight')
  const pieces = [...(await mailPieces()), ...files.flatMap(filePieces)]
  const gemmaCount = gemmaTokens()
  const ofO200k = fitted('o200k', pieces, o200kTokens, o200k)
  const ofGemma = gemmaCount ? fitted('Gemma 3', pieces, gemmaCount, gemma) : gemma
  printWeights(ofO200k, ofGemma)
}

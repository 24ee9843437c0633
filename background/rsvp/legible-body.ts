import { fold } from '../time/fold'
import type { Standing } from './collected'
import { addressesAssistant, ordersList } from './lexicon/common'
import { type Body, type Sentence, sentencesOf } from './sentences'

/** Letters of a text that are read for answers, some fifteen pages, and of a piece that a longer sentence is read in. */
const most = { letters: 30_000, piece: 300 } as const

/** What is read of a text; `skipped` = the first sentence that is not, '' for none; `cut` = the text goes on beyond what is read. */
export type LegibleBody = Body & { skipped: string; cut: boolean }

/** The sentences of a text of `signer` (the folded words of the name) that may answer: no paragraph that addresses an assistant, nothing garbled, long sentences in pieces. */
export function legibleBody(text: string, standing: Standing, signer: readonly string[] = []): LegibleBody {
  const body = trusted(sentencesOf(text, signer), standing)
  const pieces = body.sentences.flatMap(inPieces)
  const legible = pieces.filter(piece => !isGarbled(piece.text))
  let letters = 0
  const end = legible.findIndex(piece => {
    letters += piece.text.length
    return letters > most.letters
  })
  const skipped = end >= 0 ? legible[end] : pieces.find(piece => isGarbled(piece.text))
  return { sentences: end >= 0 ? legible.slice(0, end) : legible, signed: body.signed, skipped: skipped?.text ?? '', cut: end >= 0 }
}

/** Without paragraphs that address an assistant; who may not speak for others may not give orders about the list either. */
function trusted(body: Body, standing: Standing): Body {
  const isBad = ({ text }: Sentence) => {
    const folded = fold(text)
    return addressesAssistant.test(folded) || (standing !== 'own' && ordersList.test(folded))
  }
  const bad = new Set(body.sentences.filter(isBad).map(sentence => sentence.paragraph))
  return bad.size === 0 ? body : { ...body, sentences: body.sentences.filter(sentence => !bad.has(sentence.paragraph)) }
}

/** A sentence of more letters than one is read with, cut behind its last comma or space that fits. */
function inPieces(sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = []
  let rest = sentence.text
  while (rest.length > most.piece) {
    const head = rest.slice(0, most.piece)
    const at = Math.max(head.search(/[,;:、，。—–][^,;:、，。—–]*$/u), 0) || head.lastIndexOf(' ')
    const end = at > most.piece / 3 ? at + 1 : most.piece
    pieces.push({ ...sentence, text: rest.slice(0, end).trim() })
    rest = rest.slice(end).trimStart()
  }
  return [...pieces, { ...sentence, text: rest }]
}

/** Bytes that were never text: marks of failed decoding, or a run that only a machine writes. */
function isGarbled(text: string): boolean {
  const broken = text.match(/[\uFFFD\p{Cc}]/gu)?.length ?? 0
  const encoded = text.match(/[A-Za-z0-9+/=_-]{60,}/g)?.join('').length ?? 0
  return broken * 8 > text.length || encoded * 2 > text.length
}

import { getDocument } from 'unpdf/pdfjs'
import type { LeftOutReason } from '../../../shared/answer'
import type { HiddenRun } from '../hidden-text'
import { markedNote, unmarked } from '../html/picture-note'
import { limits } from '../limits'
import type { DocumentText } from './document-text'
import { comparable, type Drawn, drawnOn, type Look, picturesIn } from './pdf-looks'
import { looksOf } from './pdf-match'
import { type Piece, textInOrder } from './pdf-order'

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>

/** Nothing is drawn and nothing fetched: no fonts, no images, no code made at run time, which an extension's policy refuses. */
const options = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  /** Pictures are not decoded. */
  maxImageSize: 1,
  verbosity: 0,
}

// pdf.js asks for what Node 20 has not yet; browsers have it.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length)
    },
  })
}

/** Does something with a PDF, or says why it cannot be opened. */
async function withPdf<T>(bytes: Uint8Array, use: (pdf: Pdf) => Promise<T>): Promise<T | LeftOutReason> {
  // pdf.js takes the buffer it is given away from its owner
  const task = getDocument({ ...options, data: bytes.slice() })
  try {
    return await use(await task.promise)
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'undecodable'
  } finally {
    await task.destroy()
  }
}

/**
 * The text of a PDF, page after page, with notes of ours marked (picture-note.ts), or why there is none. Reads on until `late` aborts, `limits.pages` or `limits.documentText`; pages
 * that were read by then and not looked at count as seen. A page is not interrupted. Pictures of text (scans) hold none, but for the layer that a scanner's program puts
 * over them.
 */
export function pdfText(bytes: Uint8Array, late: AbortSignal): Promise<DocumentText | LeftOutReason> {
  return withPdf(bytes, pdf => pagesText(pdf, bytes, late))
}

/** What has to be known of a PDF before it is shown as it is: its pages, and whether it holds text that nobody sees; or why it cannot be. */
export function pdfFacts(bytes: Uint8Array, late: AbortSignal): Promise<{ pages: number; hides: boolean } | LeftOutReason> {
  return withPdf(bytes, async pdf => {
    const pictures = picturesIn(bytes)
    let hides = false
    for (let number = 1; number <= pdf.numPages && !hides; number++) {
      // what was not looked at may hide anything
      hides = late.aborted || number > limits.pages
      if (hides) break
      const page = await itemsOf(pdf, number)
      const drawn = page && (await drawnOf(pdf, number, pictures.opaque))
      hides = !page || !drawn || seenOn(page, drawn, pictures.large).hidden.length > 0
    }
    return { pages: pdf.numPages, hides }
  })
}

async function pagesText(pdf: Pdf, bytes: Uint8Array, late: AbortSignal): Promise<DocumentText | LeftOutReason> {
  const read = await firstPages(pdf, late)
  const pictures = picturesIn(bytes)
  const pages: PageText[] = []
  for (const [i, page] of read.entries()) {
    const isLate = late.aborted
    const drawn = isLate ? null : await drawnOf(pdf, i + 1, pictures.opaque)
    if (drawn === null && !isLate) break
    pages.push(seenOn(page, drawn, pictures.large))
  }
  const hidden = pages.flatMap(page => page.hidden)
  const lost = lostPages(pages)
  const whole = pages.length === pdf.numPages && sizeOf(read) <= limits.documentText
  const text = pages
    .map(page => page.text)
    .filter(Boolean)
    .join('\n\n')
  if (text === '' && hidden.length === 0) return whole ? 'no-text' : 'too-large'
  return { text: text.slice(0, limits.documentText), hidden, lost, whole }
}

const sizeOf = (pages: readonly PageItems[]): number => pages.reduce((sum, { size }) => sum + size, 0)

/** The pages that are read: up to a limit, to one with too much text, or until it is late. */
async function firstPages(pdf: Pdf, late: AbortSignal): Promise<PageItems[]> {
  const read: PageItems[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, limits.pages); number++) {
    if (sizeOf(read) > limits.documentText || late.aborted) break
    const page = await itemsOf(pdf, number)
    if (page === null) break
    read.push(page)
  }
  return read
}

/** Pages by their numbers as people write them: "page 3", "pages 2-4, 7". */
function pageNumbers(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const open = ranges.at(-1)
    if (open && open[1] === number - 1) open[1] = number
    else ranges.push([number, number])
  }
  const written = ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`))
  return `${numbers.length === 1 ? 'page' : 'pages'} ${written.join(', ')}`
}

/** Pages without words that show something, which is a picture or may be one. */
function lostPages(pages: readonly PageText[]): DocumentText['lost'] {
  return (['picture', 'no-text'] as const).flatMap(why => {
    const numbers = pages.flatMap((page, i) => (page.wordless === why ? [i + 1] : []))
    return numbers.length === 0 ? [] : [{ piece: pageNumbers(numbers), why }]
  })
}

type Page = Awaited<ReturnType<Pdf['getPage']>>
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number]
type TextItem = Extract<Item, { str: string }>
/** `size` = characters of the items; `view` = left, bottom, right, top in points. */
type PageItems = { items: TextItem[]; size: number; view: readonly number[] }
/** `wordless`: it shows something and no text, or next to none; 'no-text' = nobody looked at it. */
type PageText = { text: string; hidden: HiddenRun[]; wordless: 'picture' | 'no-text' | null }

/** The text of a page as it is written; null where it is more than `limits.pageText`. */
async function itemsOf(pdf: Pdf, number: number): Promise<PageItems | null> {
  const page = await pdf.getPage(number)
  const reader = page.streamTextContent().getReader()
  const items: TextItem[] = []
  let size = 0
  while (size <= limits.pageText) {
    const { value, done } = await reader.read()
    if (done) break
    for (const item of value.items)
      if ('str' in item) {
        items.push(item)
        size += item.str.length
      }
  }
  const isWhole = size <= limits.pageText
  if (!isWhole) await reader.cancel(new Error('more text than a page may have'))
  page.cleanup()
  return isWhole ? { items, size, view: page.view } : null
}

/** What a page draws; null where it is more letters than `limits.pageText`. */
async function drawnOf(pdf: Pdf, number: number, opaque: boolean): Promise<Drawn | null> {
  const page = await pdf.getPage(number)
  const layers = await pdf.getOptionalContentConfig()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const drawn = drawnOn(await page.getOperatorList(), layer => !layers.isVisible(layer), [left, bottom, right, top], opaque)
  page.cleanup()
  return drawn
}

/**
 * What lies behind a page's text: `looks` of its characters; `pictures`, a large one somewhere in the file; a scan's page shows a picture of
 * the text that is not drawn.
 */
type Behind = { drawn: Drawn; looks: readonly Look[]; pictures: boolean; isScan: boolean }

/**
 * A page's text without what nobody sees. Text that is not drawn is read where a scan's picture shows it, as its program writes it: all or
 * nearly all of a page, on pictures that take most of it or in a file with pictures as large as a page. White text is seen on a colour, and is not judged beside such pictures.
 */
function seenOn({ items, view }: PageItems, drawn: Drawn | null, pictures: boolean): PageText {
  const behind = drawn && behindOf(items, drawn, pictures)
  const hidden: HiddenRun[] = []
  const pieces: Piece[] = []
  let at = 0
  for (const item of items) {
    const { seen, unseen, next } = splitItem(item, behind, at)
    const [shown, gone] = isSeen(item, view) ? [seen, unseen] : ['', item.str]
    pieces.push({ ...placeOf(item), text: unmarked(shown) })
    if (gone.trim() !== '') hidden.push({ text: gone.trim(), lead: false })
    at = next
  }
  const text = (behind?.isScan ? `${scanMark}\n` : '') + textInOrder(pieces)
  const told = comparable(hidden.map(run => run.text).join(''))
  const beside = (drawn?.off ?? []).join(' ').trim()
  if (beside !== '' && !told.includes(comparable(beside))) hidden.push({ text: beside, lead: false })
  return { text: text.trim(), hidden, wordless: hidden.length === 0 && !behind?.isScan ? whyWordless(text.trim(), drawn) : null }
}

function placeOf({ dir, transform, width, hasEOL }: TextItem): Omit<Piece, 'text'> {
  const [, , c = 0, d = 0, x = 0] = transform.map(Number)
  return { dir, x, width, size: Math.hypot(c, d), hasEOL }
}

/** Of the words of a page with a picture: so few name it, or count it. */
const fewWords = 40
/** Pictures that take so much of a page, of 1, are the page; more than so many numbers of lines and curves may be words. */
const [mostOfPage, manyOutlines] = [0.5, 500]

/** Why a page may say more than its text does, if it may. */
function whyWordless(text: string, drawn: Drawn | null): PageText['wordless'] {
  if (drawn === null) return text === '' ? 'no-text' : null
  const least = text === '' ? 0 : mostOfPage
  const isDrawn = drawn.pictured > least || drawn.outlines > manyOutlines
  return text.length <= fewWords && isDrawn ? 'picture' : null
}

const scanMark = markedNote('text layer of a scan')

function behindOf(items: readonly TextItem[], drawn: Drawn, pictures: boolean): Behind {
  const seen = drawn.looks.filter(look => look !== 'unseen').length
  const looks = looksOf(
    items.flatMap(({ str }) => [...comparable(str)]),
    drawn,
  )
  return {
    drawn,
    looks,
    pictures,
    isScan: (pictures || drawn.pictured >= mostOfPage) && drawn.looks.length > 0 && seen * 4 <= drawn.looks.length,
  }
}

/** An item's characters by whether they are seen, spaces with those before them; `at` and `next` count the characters drawn. */
function splitItem(item: TextItem, behind: Behind | null, at: number): { seen: string; unseen: string; next: number } {
  const parts = { seen: '', unseen: '', next: at }
  let key: 'seen' | 'unseen' = 'seen'
  for (const char of item.str) {
    if (char.trim() !== '') key = behind === null || isDrawn(behind, parts.next) ? 'seen' : 'unseen'
    parts[key] += char
    parts.next += [...comparable(char)].length
  }
  return parts
}

function isDrawn({ looks, pictures, isScan }: Behind, at: number): boolean {
  const look = looks[at]
  return look === 'unseen' ? isScan : look !== 'white' || pictures
}

/** Smallest type that a person can read, in points. */
const smallest = 2

/** Whether text stands on its page and is large enough to see. */
function isSeen({ str, transform, width }: TextItem, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): boolean {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform.map(Number)
  const size = Math.hypot(c, d)
  const isOnPage = x <= right && x + width >= left && y <= top && y + size >= bottom
  return str.trim() === '' || (size >= smallest && isOnPage)
}

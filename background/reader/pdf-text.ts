import { getDocument } from 'unpdf/pdfjs'
import type { LeftOutReason } from '../../shared/answer'
import type { DocumentText } from './document-text'
import type { HiddenRun } from './hidden-text'
import { limits } from './limits'

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
  verbosity: 0,
}

/**
 * The text of a PDF, page after page, or why there is none. Reads on until `late` aborts, `limits.pages` or `limits.documentText`.
 * A page is not interrupted. Pictures of text (scans) hold none.
 */
export async function pdfText(bytes: Uint8Array, late: AbortSignal): Promise<DocumentText | LeftOutReason> {
  // pdf.js takes the buffer it is given away from its owner
  const task = getDocument({ ...options, data: bytes.slice() })
  try {
    return await pagesText(await task.promise, late)
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'undecodable'
  } finally {
    await task.destroy()
  }
}

/** What has to be known of a PDF before it is shown as it is: its pages, and whether it holds text that nobody sees; or why it cannot be. */
export async function pdfFacts(bytes: Uint8Array, late: AbortSignal): Promise<{ pages: number; hides: boolean } | LeftOutReason> {
  const task = getDocument({ ...options, data: bytes.slice() })
  try {
    const pdf = await task.promise
    let hides = false
    for (let number = 1; number <= pdf.numPages && !hides; number++) {
      // what was not looked at may hide anything
      hides = late.aborted || number > limits.pages || (await pageText(pdf, number)).hidden.length > 0
    }
    return { pages: pdf.numPages, hides }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'undecodable'
  } finally {
    await task.destroy()
  }
}

async function pagesText(pdf: Pdf, late: AbortSignal): Promise<DocumentText | LeftOutReason> {
  const pages: string[] = []
  const hidden: HiddenRun[] = []
  let size = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    if (number > limits.pages || size > limits.documentText || late.aborted) break
    const page = await pageText(pdf, number)
    size += page.text.length
    pages.push(page.text)
    hidden.push(...page.hidden)
  }
  const whole = pages.length === pdf.numPages && size <= limits.documentText
  const text = pages.filter(page => page !== '').join('\n\n')
  if (text === '' && hidden.length === 0) return whole ? 'no-text' : 'too-large'
  return { text: text.slice(0, limits.documentText), hidden, whole }
}

type Page = Awaited<ReturnType<Pdf['getPage']>>
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number]
type TextItem = Extract<Item, { str: string }>

async function pageText(pdf: Pdf, number: number): Promise<{ text: string; hidden: HiddenRun[] }> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  const hidden: HiddenRun[] = []
  let text = ''
  for (const item of items) {
    if (!('str' in item)) continue
    if (isSeen(item, page.view)) text += item.str
    else if (item.str.trim() !== '') hidden.push({ text: item.str, lead: false })
    if (item.hasEOL) text += '\n'
  }
  return { text: text.trim(), hidden }
}

/** Smallest type that a person can read, in points. */
const smallest = 2

/** Whether text stands on its page (`view` = left, bottom, right, top in points) and is large enough to see. White on white is not found out. */
function isSeen({ str, transform, width }: TextItem, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): boolean {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform.map(Number)
  const size = Math.hypot(c, d)
  const isOnPage = x <= right && x + width >= left && y <= top && y + size >= bottom
  return str.trim() === '' || (size >= smallest && isOnPage)
}

import { getDocument } from 'unpdf/pdfjs'
import type { LeftOutReason } from '../../shared/answer'
import type { DocumentText } from './document-text'
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

async function pagesText(pdf: Pdf, late: AbortSignal): Promise<DocumentText | LeftOutReason> {
  const pages: string[] = []
  let size = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    if (number > limits.pages || size > limits.documentText || late.aborted) break
    const text = await pageText(pdf, number)
    size += text.length
    pages.push(text)
  }
  const whole = pages.length === pdf.numPages && size <= limits.documentText
  const text = pages.filter(page => page !== '').join('\n\n')
  if (text === '') return whole ? 'no-text' : 'too-large'
  return { text: text.slice(0, limits.documentText), hidden: [], whole }
}

async function pageText(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items
    .map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .trim()
}

import { words } from '../background/reader/line'
import { percent } from './figures'
import { browserWords } from './reading-browser'
import { referenceWords } from './reading-reference'
import type { HtmlMail } from './reading-sets'

type Converter = readonly [name: string, convert: (html: string) => string]
type Mail = { html: string; plain: Set<string>; texts: Set<string>[] }

const wordsOf = (mails: readonly Mail[]): number => mails.reduce((sum, { plain }) => sum + plain.size, 0)

/**
 * Recall twice: of the words that a plain reading finds, and of those among them that Chromium shows. Chromium is asked about the mails of
 * which a converter misses a word; of the others each has every word, shown or not.
 */
export async function recallRows(mails: readonly HtmlMail[], converters: readonly Converter[]): Promise<void> {
  const read = mails.map(({ html }): Mail => {
    const texts = converters.map(([, convert]) => new Set(words(convert(html))))
    return { html, plain: referenceWords(html), texts }
  })
  const disputed = read.filter(({ plain, texts }) => [...plain].some(word => texts.some(text => !text.has(word))))
  const shown = await browserWords(disputed)
  const agreed = wordsOf(read) - wordsOf(disputed)
  for (const [i, [name]] of converters.entries()) {
    const has = disputed.flatMap(({ plain, texts }, at) =>
      [...plain].map(word => ({ found: texts[i]?.has(word) === true, isShown: shown?.[at]?.has(word) === true })),
    )
    const found = has.filter(word => word.found)
    const visible = has.filter(word => word.isShown)
    const missing = visible.filter(word => !word.found).length
    const inBrowser = `of those among them that Chromium shows ${percent(agreed + visible.length - missing, agreed + visible.length)} (${missing} missing), ${found.length - visible.length + missing} let through that it does not show`
    console.log(
      `  recall, ${name}: of the words of a plain reading ${percent(agreed + found.length, wordsOf(read))}; ${shown ? inBrowser : 'SKIPPED: no Chromium here'}`,
    )
  }
  console.log(`  (Chromium was asked about ${disputed.length} mails of ${mails.length})`)
}

import { Parser } from 'htmlparser2'
import { withoutHiddenCharacters } from '../background/reader/hidden-characters'
import { words } from '../background/reader/line'

const silent = new Set(['head', 'title', 'style', 'script', 'template', 'noscript', 'object', 'iframe', 'svg', 'datalist'])
const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
const inlineTags = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'span', 'font', 'code', 'tt', 'small', 'big', 'sub', 'sup', 'wbr', 'o:p'])

/**
 * Distinct words of an HTML mail that a plain reading finds: text outside the elements that show none and outside those whose own style
 * says display:none or visibility:hidden. It knows no style sheets, sizes or colours, so it finds more than a person sees.
 */
export function referenceWords(html: string): Set<string> {
  let text = ''
  const shown: boolean[] = [true]
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (!inlineTags.has(tag)) text += ' '
      if (voids.has(tag)) return
      const style = (attributes.style ?? '').toLowerCase().replace(/\s/g, '')
      const hides = style.includes('display:none') || style.includes('visibility:hidden') || attributes.hidden !== undefined
      shown.push(shown.at(-1) === true && !hides && !silent.has(tag))
    },
    ontext(piece) {
      if (shown.at(-1)) text += piece
    },
    onclosetag(tag) {
      if (!inlineTags.has(tag)) text += ' '
      if (!voids.has(tag)) shown.pop()
    },
  })
  parser.write(html)
  parser.end()
  return new Set(words(withoutHiddenCharacters(text).text))
}

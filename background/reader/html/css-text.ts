import { unescapeCss } from './selector'

const isNamed = (char: string): boolean => /[\w%-]/.test(char)

export const withoutComments = (css: string): string => {
  let out = ''
  let at = 0
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    out += css.slice(at, open)
    const close = css.indexOf('*/', open + 2)
    if (close < 0) return out
    at = close + 2
    // what stands on both sides of a comment makes no name or number together
    if (isNamed(css.charAt(open - 1)) && isNamed(css.charAt(at))) out += ' '
  }
  return out + css.slice(at)
}

/** In lower case, but for the names of custom properties, which are told by case. */
export const lowered = (value: string): string => (value.includes('--') ? value.replace(/var\(/gi, 'var(') : value.toLowerCase())

export const unusual = /[\\\u0080-\uffff]|\/\*/

/** Without comments and escapes. An escaped sign is never one of the language's own, and only ASCII's spaces are white space there. */
export const plainCss = (source: string): string =>
  withoutComments(source.replace(/[^\S\0-\x7f]/g, '\ufffd'))
    .replace(/\\(?:[\n;:{}()[\]"'!]|0{0,4}(?:3[ab]|2[1789]|5[bd]|7[bd]|[9acd]|20)(?![0-9a-f]))/gi, '\ufffd')
    .replace(/\\[\s\S]+/, unescapeCss)

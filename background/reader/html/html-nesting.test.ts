import { describe, expect, it } from 'vitest'
import { htmlLines } from './html'

/** What is seen and what is hidden of a page in which # stands for a style that hides. */
function read(html: string): string {
  const { lines, hidden } = htmlLines(`<!DOCTYPE html>${html.replaceAll('#', 'style="display:none"')}`)
  const said = (texts: readonly string[]): string => (texts.join(' ').match(/[a-z]+/g) ?? []).join(' ')
  return `${said(lines.map(({ text }) => text))} | ${said(hidden.map(({ text }) => text))}`
}

describe('elements that are not closed in the order they were opened', () => {
  it.each([
    // parts of a table end what stands open in one another
    ['<table><tr><td><div #>no<tr><td>yes</table>', 'yes | no'],
    ['<table><tr><td><p><font #>no<td>yes</table>', 'yes | no'],
    ['<table><tr><td><div #><table><tr><td>no</table>nor<tr><td>yes</table>', 'yes | no nor'],
    ['<table><td #>no</tr>yes</table>', 'yes | no'],
    ['<table><tr><td>yes</td>between<td>too</table>', 'yes between too | '],
    ['<table><tr #><td>no</tbody><tr><td>yes</table>', 'yes | no'],
    ['<table><form #><tr><td>yes</table>', 'yes | '],
    ['<table #><tr><td>no<table><tr><td>nor</table>none</table>yes', 'yes | no nor none'],
    // and nothing ends across them
    ['<div #><table><tr><td>no</div> nor</table></div>yes', 'yes | no nor'],
    ['<div #><td>no</div>yes', 'yes | no'],
    ['<p #><table><tr><td>yes</p></table>', 'yes | '],
    // an end tag reaches as far as it may
    ['<span #><div>no</span> nor</div></span>yes', 'yes | no nor'],
    ['<ul><li #><ul></li>no</ul></ul>yes', 'yes | no'],
    ['<div #>no</body></html> nor', ' | no nor'],
    ['<form #><section>no</form> nor</section>yes', 'yes | no nor'],
    ['<form #><p>no</form>yes', 'yes | no'],
    ['<h1 #>no</h3>yes', 'yes | no'],
    ['<td><div #></td>no', ' | no'],
    // a block ends the paragraph around it, an item the one before it
    ['<p><span #>no<div>yes</div>', 'yes | no'],
    ['<p #><b>no<ul><li>yes</ul>', 'yes | no'],
    ['<ul><li><div #>no<li>yes</ul>', 'yes | no'],
    ['<dl><dd><div #>no<dt>yes</dl>', 'yes | no'],
    ['<button #>no<button>yes</button>', 'yes | no'],
    ['<div #><head>no</head> nor</div>yes', 'yes | no nor'],
    // formatting goes on behind what ended it, and blocks behind the formatting around them
    ['<p><font #>no<p>nor</font>yes', 'yes | no nor'],
    ['<p><b><i #>no</b>nor</i>yes', 'yes | no nor'],
    ['<b #><p>no</b>yes</p>', 'yes | no'],
    ['<div><a #>no<div>nor<a>yes</a>', 'yes | no nor'],
    ['<p><font #></p><table><tr><td>yes<p>too</table>no', 'yes too | no'],
    ['<p><b #></p><ul></ul></b>yes', 'yes | '],
    ['<b #><table><tr><td></b>no</table></b>yes', 'yes | no'],
    // elements of HTML end SVG, and SVG knows no tables
    ['<svg>no<div>yes</div>', 'yes | no'],
    ['<svg>no</p>yes', 'yes | no'],
    ['<table><tr><td><svg><tbody>no</svg>yes</table>', 'yes | no'],
  ])('are read as a browser takes them: %s', (html, seen) => {
    expect(read(html)).toBe(seen)
  })

  it('leave what is open in them as it was', () => {
    const { lines } = htmlLines('<b><i>one<p>two</b> three</i> <s><p>four</s> five</p>')
    expect(lines.map(({ text }) => text).filter(Boolean)).toEqual(['one', 'two three', '~~four~~ five'])
  })

  it('may have links', () => {
    const { lines } = htmlLines('<a href="https://example.org/"><p>one</a> two</p>')
    expect(lines).toEqual([{ text: 'one two', quote: 0, links: [{ at: 3, url: 'https://example.org/', text: 'one' }] }])
  })

  it('are told to be too many when they are opened again without end', () => {
    const fonts = Array.from({ length: 300 }, (_, i) => `<font id=f${i}>`).join('')
    expect(htmlLines(`<p>${fonts}${'<p>x'.repeat(20_000)}`).whole).toBe(false)
    expect(htmlLines(`${'<p><b>x'.repeat(20_000)}`).whole).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../testing'
import { htmlLines } from './html'

const textOf = (html: string): string =>
  htmlLines(html)
    .lines.map(line => line.text)
    .join('\n')
const hiddenOf = (html: string): string[] => htmlLines(html).hidden.map(run => run.text)

describe('HTML as a person sees it', () => {
  it('puts blocks on lines, cells of a row side by side, marks list items, names images', () => {
    expect(textOf('<div>One <b>two</b></div><div><br></div><ul><li>a</li><li><p>b</p></li></ul><img alt="a cat">')).toBe(
      'One two\n\n- a\n\n- b\n\n[image: a cat]',
    )
    expect(textOf('<table><tr><td><p>Ann</p></td><td><p>yes</p></td></tr><tr><td>Bob</td><td>no</td></tr></table>')).toBe(
      'Ann | yes\nBob | no',
    )
    expect(
      textOf('<table><tr><td><table><tr><td>Yes</td></tr></table></td><td><table><tr><td>No</td></tr></table></td></tr></table>'),
    ).toBe('Yes | No')
    expect(textOf('<ol start="3"><li>x<li>y</ol>')).toBe('3. x\n4. y')
    expect(textOf('Ja <img alt="👍" data-emoji="👍">')).toBe('Ja 👍')
  })

  it('keeps words apart that stand in boxes of their own', () => {
    const two = (tag: string, style: string): string =>
      textOf(`<${tag} style="${style}">Alice</${tag}><${tag} style="${style}">Bob</${tag}>!`)
    expect(two('span', 'display:inline-block')).toBe('Alice Bob!')
    expect(two('span', 'display:table-cell')).toBe('Alice Bob!')
    expect(two('button', '')).toBe('Alice Bob!')
    expect(two('a', 'display:block')).toBe('Alice\nBob\n!')
    expect(two('span', 'color:blue')).toBe('AliceBob!')
    expect(textOf('<div style="display:flex"><b>Alice</b><i style="color:red">B<u>o</u>b</i></div>')).toBe('Alice Bob')
  })

  it('keeps a raised number apart from the one that it stands on', () => {
    expect(textOf('<p>10<sup>2</sup> m, $19<sup><b>99</b></sup>, 2026<sup>1</sup></p>')).toBe('10^2 m, $19^99, 2026^1')
    expect(textOf('<p>the 1<sup>st</sup>, m<sup>2</sup>, 5 <sup>1</sup>, 5<sup></sup>1, 5<sup> </sup>2 H<sub>2</sub>O</p>')).toBe(
      'the 1st, m2, 5 1, 51, 5 2 H2O',
    )
  })

  it('marks what is struck through, line by line', () => {
    expect(textOf('<p>I will <strike>come</strike> not come</p>')).toBe('I will ~~come~~ not come')
    expect(textOf('<p>On <s>Friday <del>night</del></s>, <b>Saturday</b></p>')).toBe('On ~~Friday night~~, Saturday')
    expect(textOf('<p>Hi</p><div style="text-decoration: line-through"><p>I come</p><p>with Bo</p></div><p>No.</p>')).toBe(
      'Hi\n\n~~I come~~\n\n~~with Bo~~\n\nNo.',
    )
    expect(textOf('<p>Hi <s> </s>there<s></s></p>')).toBe('Hi there')
    const [line] = htmlLines('<del><a href="https://example.org">here</a></del> or there').lines
    expect(line).toMatchObject({ text: '~~here~~ or there', links: [{ at: 6, text: 'here' }] })
  })

  it('takes links without a scheme for links, and says where one leads that seems to lead elsewhere', () => {
    const linksOf = (html: string) => readHtml(html)[0]?.links.map(({ host }) => host)
    expect(linksOf('<a href="//example.org/a">here</a> <a href="/a">there</a>')).toEqual(['example.org'])
    const written = 'https://bank.example@example.org/'
    expect(linksOf(`<a href="${written}">${written}</a>`)).toEqual(['example.org'])
    expect(linksOf('<a href="https://b\u0430nk.example/">https://b\u0430nk.example/</a>')).toEqual(['xn--bnk-6cd.example'])
    expect(linksOf('<a href="https://example.org/">https://example.org/</a> <a href="mailto:a@example.org">a@example.org</a>')).toEqual([])
  })

  it('decodes entities once, where HTML has them', () => {
    expect(textOf('<p>a &lt;b&gt; &amp;amp; &eacute;t&eacute &#x41;</p>')).toBe('a <b> &amp; été A')
    expect(textOf('<xmp>&amp;</xmp><textarea>&lt;</textarea>')).toBe('&amp;<')
    expect(textOf('<p>&am<!-- -->p; &<b>amp;</b></p>')).toBe('&amp; &amp;')
    expect(textOf('<img alt="Q&amp;A &copy=1">')).toBe('[image: Q&A &copy=1]')
    expect(hiddenOf('<p style="display&#58;none">KEY</p>')).toEqual(['KEY'])
  })

  it('reads a large text behind too many open elements as not whole, and a large text behind few as whole', () => {
    expect(htmlLines(`<p>${'a '.repeat(100_000)}`)).toMatchObject({ whole: true })
    expect(htmlLines(`${'<div>'.repeat(1100)}${'<b>a </b>'.repeat(20_000)}`)).toMatchObject({ whole: false })
  })

  it('keeps the words of a font-size:0 wrapper whose children set their size again', () => {
    const html = '<div style="font-size:0">gone<span style="font-size:14px">Come at <b>noon</b></span></div>'
    expect(textOf(html)).toBe('Come at noon')
    expect(hiddenOf(html)).toEqual(['gone'])
  })

  it('keeps white text on a dark ground, and light text where the ground is not known', () => {
    expect(textOf('<table><td bgcolor="#102030"><span style="color:#fff">Register</span></td></table>')).toBe('Register')
    expect(textOf('<div style="background:url(x.png)"><p style="color:white">Sale</p></div>')).toBe('Sale')
    expect(textOf('<style>@media (max-width:600px){.wide{display:none}}</style><p class="wide">Wide</p>')).toBe('Wide')
  })

  it.each([
    '<p style="display:none">KEY</p>',
    '<p style="DISPLAY : none !important">KEY</p>',
    '<p style="dis\\70lay:none">KEY</p>',
    '<p style="visibility:hidden">KEY</p>',
    '<p style="opacity:0.01">KEY</p>',
    '<p style="font-size:1px">KEY</p>',
    '<p style="font:0/0 a">KEY</p>',
    '<p style="color:#fefefe">KEY</p>',
    '<div style="background:#123456;color:rgb(18,52,86)">KEY</div>',
    '<p style="color:rgba(0,0,0,0.02)">KEY</p>',
    '<p style="height:0;overflow:hidden">KEY</p>',
    '<p style="max-width:0px;overflow:hidden">KEY</p>',
    '<p style="position:absolute;left:-9999px">KEY</p>',
    '<p style="text-indent:-5000px">KEY</p>',
    '<p style="margin-left:-2000px">KEY</p>',
    '<p style="position:absolute;clip:rect(0,0,0,0)">KEY</p>',
    '<p style="clip-path:inset(100%)">KEY</p>',
    '<p style="transform:scale(0)">KEY</p>',
    '<p hidden>KEY</p>',
    '<p popover>KEY</p>',
    '<font color="white">KEY</font>',
    '<style>.x{display:none}</style><p class="x">KEY</p>',
    '<style>#y, p.z{font-size:0}</style><p id="y">KEY</p>',
    '<noscript>KEY</noscript>',
    '<style>div.a > p.b span{display:none}</style><div class="a"><p class="b"><b><span>KEY</span></b></p></div>',
    '<style>h1 + p, h1 ~ p{display:none}</style><section><h1></h1><p>KEY</p></section>',
    '<style>[data-x^="ke" i]{display:none}</style><p data-x="KEY">KEY</p>',
    '<style>p:not(.shown):nth-child(2n+1){display:none}</style><section><p>KEY</p></section>',
    '<style>.sm\\:x, .\\6b{display:none}</style><p class="k">KEY</p>',
    '<style>@media screen and (min-width:480px){@supports (display:grid){.x{display:none}}}</style><p class="x">KEY</p>',
    '<style>:root{--c:none}.x{display:var(--c)}</style><p class="x" style="--c:none">KEY</p>',
    '<p style="--a:var(--b);--b:none;display:var(--a)">KEY</p>',
    '<p style="display:var(--nowhere, none)">KEY</p>',
    '<div style="zoom:1%"><p>KEY</p></div>',
    '<p style="zoom:10%">KEY</p>',
    '<dialog><p>KEY</p></dialog>',
    '<details>KEY</details>',
    '<details><summary></summary><p>KEY</p></details>',
    '<datalist><option>KEY</option></datalist>',
    '<svg><text>KEY</text></svg>',
    '<template>KEY</template>',
    '<p class="late">KEY</p><style>.late{display:none}</style>',
    '<p style="-webkit-text-fill-color:transparent">KEY</p>',
    '<p style="background:linen;color:linen">KEY</p>',
    '<p style="font-size:calc(0px)">KEY</p>',
    '<p style="line-height:0;overflow:hidden">KEY</p>',
    '<div style="color:#fff"><a href="https://example.org/" style="color:inherit">KEY</a></div>',
    '<p style="width:0%;overflow:hidden">KEY</p>',
    '<style>p:last-child{display:none}</style><section><b></b><p>KEY</p></section>',
    '<style>p:only-child{display:none}</style><section><p>KEY</p></section>',
    '<style>p:nth-last-child(2){display:none}</style><section><b></b><p>KEY</p><i></i></section>',
    '<style>:root{--d:none}.x{display:var(--d)}</style><p class="x">KEY</p>',
    ...['oklch(1 0 0)', 'lab(100% 0 0)', 'lch(100 0 0)', 'color(srgb 1 1 1)', 'hwb(0 100% 0%)', 'oklab(1 none 0 / 1)'].map(
      color => `<p style="color:${color}">KEY</p>`,
    ),
    '<style>.a, .c{color:red; & .b{display:none} &.d{display:none}}</style><div class="a"><p class="b">KEY</p></div>',
    '<style>.a{.b{@media (width>9px){display:none}}}</style><div class="a"><p class="b">KEY</p></div>',
    '<p style="height:3px;overflow:hidden">KEY</p>',
    '<p style="font-size:calc(1em - 16px)">KEY</p>',
    '<p style="font-size:calc(5 * 0px)">KEY</p>',
    '<style>@media (width>=100px) and (100px < width <= 2000px){p{display:none}}</style><p>KEY</p>',
    '<p style="clip-path:inset(0 100% 0 0)">KEY</p>',
    '<p style="clip-path:polygon(5px 5px, 20px 20px, 9px 9px)">KEY</p>',
    '<p style="position:absolute;top:-400px">KEY</p>',
    '<p style="position:absolute;left:200vw">KEY</p>',
    '<p style="margin-inline-start:-9999px">KEY</p>',
    '<p style="text-indent:100%;white-space:nowrap;overflow:hidden">KEY</p>',
    '<div style="opacity:.3"><div style="opacity:.3"><p>KEY</p></div></div>',
    '<p style="transform:rotateX(90deg)">KEY</p>',
    '<p style="transform:translateX(-200vw)">KEY</p>',
    '<p style="margin:0 0 0 -2000px">KEY</p>',
    '<style>.x:has(.y){background:#000}</style><p style="color:#fff">KEY</p>',
    '<style>p:has(.y), b:has(.y){background:#000}</style><p style="color:#fff">KEY</p>',
    '<style type="TEXT/CSS" media="screen and (min-width:480px)">p{display:none}</style><p>KEY</p>',
  ])('takes out and reports %s', html => {
    for (const nested of [html, `<div><table><tr><td>${html}</td></tr></table></div>`]) {
      expect(textOf(`before ${nested} after`)).not.toContain('KEY')
      expect(hiddenOf(`before ${nested} after`)).toEqual(['KEY'])
    }
  })

  it.each([
    '<style>@media (max-width:600px){.x{display:none}}@media print{.x{display:none}}</style><p class="x">KEY</p>',
    '<style>.a .x{display:none}p:hover{display:none}.a + p{display:none}</style><p class="x">KEY</p>',
    '<style>p[data-x="b"],p[class^="y"],p[lang],p:nth-child(2){display:none}</style><section><p class="x" data-x="a">KEY</p></section>',
    '<style>p{display:none}p.x{display:block}</style><p class="x">KEY</p>',
    '<style>#y{display:block!important}p{display:none}</style><p id="y">KEY</p>',
    '<p style="display:var(--nowhere)">KEY</p>',
    '<style media="only screen and (max-width:480px)">p{display:none}</style><p>KEY</p>',
    '<style media="print">p{display:none}</style><style type="text/less">p{display:none}</style><p>KEY</p>',
    '<div style="font-size:0px"><font size="3">KEY</font></div>',
    '<div style="font-size:0px"><font size="-1">KEY</font></div>',
    '<div style="font-size:0;color:#fff"><button>KEY</button></div>',
    '<div style="background:#000;color:#fff"><button>KEY</button></div>',
    '<button style="background-color:#06c;color:#fff">KEY</button>',
    '<div style="color:#fff"><a href="https://example.org/">KEY</a></div>',
    '<div style="color:#fff"><p style="color:initial">KEY</p></div>',
    '<p style="color:#fff;color:unset;visibility:unset;-webkit-text-fill-color:unset">KEY</p>',
    '<table><tr><td style="max-width:0;overflow:hidden">KEY</td></tr></table>',
    '<div style="width:1%;overflow:hidden">KEY</div>',
    '<div style="height:1%;overflow:auto">KEY</div>',
    '<div style="line-height:0;overflow:auto">KEY</div>',
    '<div style="line-height:0;overflow:hidden"><p style="line-height:20px">KEY</p></div>',
    '<style>@media (width<600px){p{display:none}}@media (100px > width){p{display:none}}</style><p>KEY</p>',
    '<div style="width:calc(100% - 20px);overflow:hidden;position:relative;left:calc(100% - 600px)">KEY</div>',
    '<div style="clip-path:inset(0 10% 0 10%)">KEY</div>',
    '<div style="clip-path:polygon(0 5px, 100% 0, 100% 100%, 0 100%)">KEY</div>',
    '<div style="clip-path:polygon(0 0, 100% 0, 100% 100%, 0 100%)">KEY</div>',
    '<div style="opacity:.5"><p style="opacity:.5">KEY</p></div>',
    '<div style="background:hwb(0 0% 0%);color:lab(0 0 0)">KEY</div>',
    '<div style="background:oklch(0.628 0.2577 29.23);color:lime">KEY</div>',
    '<style>.a{color:red;.b{display:none}> .c{display:none}color:blue}</style><div class="a"><p>KEY</p></div>',
    '<html><head><style>:root{--d:none}html{--c:inline}.x{display:var(--c)}</style></head><body><p class="x">KEY</p></body></html>',
    '<style>body{background:#000}p{color:#fff}</style><p>KEY</p>',
    '<style>p:not(:last-child){display:none}</style><p>KEY</p>',
    '<style>p:last-child,p:only-child,p:nth-last-child(3){display:none}</style><section><p>KEY</p><i></i></section>',
    '<dialog open>KEY</dialog>',
    '<details open><p>KEY</p></details>',
    '<details><summary>KEY</summary></details>',
    '<textarea>KEY</textarea>',
    '<select><option>KEY</option></select>',
    '<select><option></option><option selected>KEY</option></select>',
    '<math><mi>KEY</mi></math>',
    '<div style="background:rebeccapurple;color:white">KEY</div>',
    '<div style="background:color(srgb 0 0 0);color:white">KEY</div>',
    '<div style="margin:-20px;text-indent:-18px;left:-40px;position:relative">KEY</div>',
    '<div style="opacity:.6;zoom:1;font-size:11px;line-height:1">KEY</div>',
    '<div style="font-size:0;line-height:0"><p style="font:14px/20px Arial">KEY</p></div>',
    '<div style="visibility:hidden"><p style="visibility:visible">KEY</p></div>',
  ])('shows %s', html => {
    expect(hiddenOf(html)).toEqual([])
    expect(textOf(html)).toBe('KEY')
  })

  it('shows the option that is chosen and reports the others', () => {
    const html = '<select><option>Fish<option>Meat</select>'
    expect([textOf(html), hiddenOf(html)]).toEqual(['Fish', ['Meat']])
  })

  it('spends no more than its share on hostile style sheets, and says so', () => {
    const rule = `${'div '.repeat(11)}i{display:none}`
    const start = performance.now()
    expect(htmlLines(`<style>${rule.repeat(50)}</style>${'<div>'.repeat(500)}<b>x</b>${'<div>y</div>'.repeat(500)}`).whole).toBe(true)
    expect(
      htmlLines(
        `<style>${`p ${'div '.repeat(10)}.z{color:red}`.repeat(50)}</style>${'<div>'.repeat(900)}${'<b class="z">x</b>'.repeat(500)}`,
      ).whole,
    ).toBe(false)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('shows nothing of what it has no share left to judge', () => {
    const key = '<p class="k">KEY</p>'
    const rule = '.k{display:none}'
    const unread = [
      `${'.a{color:red}'.repeat(20_000)}${rule}`,
      `${'@media screen{'.repeat(5)}${rule}${'}'.repeat(5)}`,
      `body{${'div,'.repeat(60)}${rule}}`,
      `${'body '.repeat(70)},body{${rule}}`,
      `${'html{&{'.repeat(3)}${rule}${'}}'.repeat(3)}`,
    ]
    for (const sheet of unread)
      expect(htmlLines(`<style>${sheet}</style>${key}`)).toMatchObject({ lines: [], hidden: [{ text: 'KEY' }], whole: false })
    expect(htmlLines(`<style>${'@media print{'.repeat(9)}${rule}${'}'.repeat(9)}</style>${key}`)).toMatchObject({ whole: true, hidden: [] })
    const costly = `<style>.k{display:none}${'i i i i i b{color:red}'.repeat(3000)}</style>`
    const page = `${costly}<p>Top</p>${'<i>'.repeat(300)}${'<b>x</b>'.repeat(200)}${'</i>'.repeat(300)}${key}`
    const { lines, hidden, whole } = htmlLines(page)
    expect([lines[0]?.text, lines.some(({ text }) => text.includes('KEY')), whole]).toEqual(['Top', false, false])
    expect(hidden.at(-1)?.text).toContain('KEY')
  })

  it('tells a quoting block from a plain indent', () => {
    const depths = (html: string): number[] => htmlLines(html).lines.map(line => line.quote)
    expect(depths('a<blockquote class="gmail_quote">b</blockquote>').at(-1)).toBe(1)
    expect(depths('a<blockquote type="cite">b<blockquote type="cite">c</blockquote></blockquote>').at(-1)).toBe(2)
    expect(depths('a<blockquote style="margin:0 0 0 40px;border:none;padding:0px">b</blockquote>').at(-1)).toBe(0)
  })

  it('notes where links lead, and only those that lead to the web or to a person', () => {
    const [line] = htmlLines('<p>See <a href="https://example.org/menu">the menu</a> or <a href="javascript:x()">this</a></p>').lines
    expect(line?.links).toEqual([{ at: 12, url: 'https://example.org/menu', text: 'the menu' }])
  })

  it('never throws and loses no visible word of plain paragraphs', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('p', 'div', 'b', 'td', 'li', 'span'), word), { maxLength: 40 }), items => {
        const html = items.map(([tag, text]) => `<${tag}>${text} `).join('')
        const seen = textOf(html).split(/[^a-z]+/)
        expect(items.every(([, text]) => seen.includes(text))).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        expect(htmlLines(`<div style="${text}"><${text}`).whole).toBe(true)
      }),
    )
  })

  it('spends its share sooner on attributes that are long', () => {
    const rules = Array.from({ length: 200 }, (_, i) => `p[data-k~=k${i}]{color:red}`).join('')
    const { lines, whole } = htmlLines(`<style>${rules}</style><p data-k="${'x '.repeat(400_000)}">hello</p>`)
    expect({ text: lines.map(line => line.text).join(''), whole }).toEqual({ text: '', whole: false })
  })

  it('ends early on a tower of elements and says so', () => {
    const page = htmlLines('<div>'.repeat(200_000))
    expect(page.whole).toBe(false)
  })
})

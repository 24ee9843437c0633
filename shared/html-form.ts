import { Parser } from 'htmlparser2'

/** What the HTML form of a mail may hold: text, its looks, links and pictures. Anything else runs, asks or hides. */
const looks = ['style', 'class', 'dir', 'lang', 'align', 'valign', 'width', 'height', 'title']
const only = (...own: string[]): ReadonlySet<string> => new Set([...looks, ...own])
const elements: Record<string, ReadonlySet<string>> = {
  ...Object.fromEntries(
    'div p span br b strong i em u s strike sub sup small big h1 h2 h3 h4 h5 h6 ul ol li center address pre code tbody thead tfoot tr hr blockquote'
      .split(' ')
      .map(name => [name, only()]),
  ),
  div: only('data-smartmail'),
  br: only('clear'),
  font: only('face', 'size', 'color'),
  table: only('border', 'cellpadding', 'cellspacing', 'bgcolor'),
  td: only('colspan', 'rowspan', 'bgcolor'),
  th: only('colspan', 'rowspan', 'bgcolor'),
  a: only('href', 'target', 'rel'),
  img: only('src', 'alt', 'border'),
}

const leadsToWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)

/** Whether an element with this attribute may stand in the HTML form of a mail. */
export function mayStand(tag: string, name = 'style', value = ''): boolean {
  if (!elements[tag]?.has(name)) return false
  if (name === 'href') return leadsToWeb(value) || /^(?:mailto|tel):/i.test(value)
  if (name === 'src') return leadsToWeb(value)
  return name !== 'style' || isLook(value)
}

/** Colours, sizes, fonts and borders; nothing that loads, covers or leaves its place. */
const isLook = (style: string): boolean =>
  !/[\\<@]|url\s*\(|expression|image|position|z-index|content\s*:|behavior|-moz-binding/i.test(style)

const apart = new Set('div p h1 h2 h3 h4 h5 h6 ul ol li center address pre table tr hr blockquote'.split(' '))

/** The HTML form of a mail: its text as it stands, where its links lead, what its pictures load, and how many things in it may not be there. */
export type HtmlForm = { text: string; links: { url: string; text: string }[]; images: string[]; odd: number }

/** Reads without showing: every text counts, also what a style would hide. */
export function readHtmlForm(html: string): HtmlForm {
  const form: HtmlForm = { text: '', links: [], images: [], odd: 0 }
  const open: { url: string; text: string }[] = []
  const endLine = (tag: string) => {
    if (apart.has(tag) && form.text !== '' && !form.text.endsWith('\n')) form.text += '\n'
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      form.odd += oddities(tag, attributes)
      endLine(tag)
      if (tag === 'br') form.text += '\n'
      if (tag === 'td' || tag === 'th') form.text += ' '
      if (tag === 'img') form.images.push(attributes.src ?? '')
      if (tag === 'a') open.push({ url: attributes.href ?? '', text: '' })
    },
    ontext(piece) {
      const text = piece.replace(/[^\S\u00a0]+/g, ' ')
      form.text += text
      const link = open.at(-1)
      if (link) link.text += text
    },
    onclosetag(tag) {
      endLine(tag)
      const link = tag === 'a' && open.pop()
      if (link) form.links.push(link)
    },
    oncomment: () => {
      form.odd++
    },
    onprocessinginstruction: () => {
      form.odd++
    },
  })
  parser.end(html)
  return form
}

const oddities = (tag: string, attributes: Readonly<Record<string, string>>): number =>
  (mayStand(tag) ? 0 : 1) + Object.entries(attributes).filter(([name, value]) => !mayStand(tag, name, value)).length

/** The letters of a text without what sets them out: line breaks, spaces, marks of quoting. Two forms of one mail are the same where these are. */
export const lettersOf = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/^[\s>]+/, ''))
    .join('')
    .replace(/\s+/g, '')

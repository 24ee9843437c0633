import { formatting, type Nesting, nestingOf, special } from './html-nesting'

/** What the elements of a place are. */
export type Content = 'html' | 'svg' | 'math'

/** What a browser makes of an element by its tag. */
export type Tag = {
  /** In lower case. */
  name: string
  void: boolean
  block: boolean
  paragraph: boolean
  /** Nothing of it is text. */
  unrendered: boolean
  /** What a mail program shows nothing of: text in it is hidden text. */
  unshown: boolean
  /** Of the elements in it only the first is shown. */
  firstOnly: boolean
  /** Text that stands in it, and in no element of its own, is not shown. */
  textless: boolean
  /** Its content is text up to its own end tag (HTML 13.1.2, raw text and escapable raw text). */
  textOnly: boolean
  /** Its text knows no entities (HTML 13.2.5.3, raw text). */
  raw: boolean
  /** What a table is made of; what of that holds text. */
  tablePart: boolean
  cell: boolean
  /** It may stand in a <head>. */
  inHead: boolean
  /** What is in it is none of HTML. */
  foreign: Content | null
  /** In which of these what is in it is HTML again (HTML 13.2.6, integration points). */
  htmlIn: Content | null
  /** Whether it changes how text looks, and goes on behind what ended it before its own end tag (HTML 13.2.4.3). */
  formatting: boolean
  /** Whether formatting that was ended goes on in it, or before it. */
  inline: boolean
  /** What it ends where it begins, and what its end tag ends. */
  nesting: Nesting
}

type Flags = Partial<Omit<Tag, 'name' | 'nesting'>>

/** Written out, as all tags are to be of one shape: what was done with one is done as fast with any other. */
function makeTag(name: string, is: Flags): Tag {
  const tag: Tag = {
    name,
    void: false,
    block: false,
    paragraph: false,
    unrendered: false,
    unshown: false,
    firstOnly: false,
    textless: false,
    textOnly: false,
    raw: false,
    tablePart: false,
    cell: false,
    inHead: false,
    foreign: null,
    htmlIn: null,
    formatting: false,
    inline: true,
    nesting: nestingOf(name),
  }
  return Object.assign(tag, is)
}

const flags: readonly (readonly [string, Flags])[] = [
  ['area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr', { void: true }],
  ['head title script style', { unrendered: true }],
  ['template object iframe audio video datalist canvas svg noscript noframes noembed applet frameset rp meter progress', { unshown: true }],
  // beside the formula, or in its room (MathML Core, A)
  ['annotation annotation-xml mphantom', { unshown: true }],
  ['semantics maction', { firstOnly: true, textless: true }],
  ['math mrow mfrac msqrt mroot mstyle merror mpadded msub msup msubsup munder mover munderover mtable mtr mtd', { textless: true }],
  ['p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote fieldset hr', { block: true, paragraph: true }],
  ['div section article header footer main aside nav center address figure figcaption form li dt dd', { block: true }],
  ['table tr caption thead tbody tfoot body html details summary legend option', { block: true }],
  ['iframe noembed noframes plaintext script style xmp', { textOnly: true, raw: true }],
  ['textarea title', { textOnly: true }],
  ['tbody thead tfoot tr td th caption colgroup col', { tablePart: true }],
  ['td th caption', { cell: true }],
  ['base basefont bgsound link meta noframes noscript script style template title', { inHead: true }],
  ['svg', { foreign: 'svg' }],
  ['math', { foreign: 'math' }],
  ['foreignobject desc title', { htmlIn: 'svg' }],
  ['mi mo mn ms mtext annotation-xml', { htmlIn: 'math' }],
  [[...formatting].join(' '), { formatting: true }],
  [special, { inline: false }],
  ['html body rp rt rb rtc', { inline: false }],
  ['applet area br button embed img input keygen marquee object select wbr xmp', { inline: true }],
  ['abbr acronym b bdi bdo big cite code data del dfn dialog em font i ins kbd label mark nobr q s samp small span', {}],
  ['strike strong sub sup tt u var image o:p', {}],
]

const told = new Map<string, Flags>()
for (const [names, some] of flags) for (const name of names.split(' ')) told.set(name, { ...told.get(name), ...some })
const known: ReadonlyMap<string, Tag> = new Map(Array.from(told, ([name, is]) => [name, makeTag(name, is)]))

/** The tag of a name as it is written: one and the same for each name that is known here. */
export const tagOf = (written: string): Tag => known.get(written) ?? lowered(written.toLowerCase())

const lowered = (name: string): Tag => known.get(name) ?? makeTag(name, {})

/** The one option that is seen of a list: it stands in the line. */
export const optionInLine: Tag = makeTag('option', { ...told.get('option'), block: false })

const attributeNames = new Map(
  'align alt bgcolor border cellpadding cellspacing cite class color colspan content dir face height href id lang name rel role rowspan size src style target title type valign width'
    .split(' ')
    .map(name => [name, name]),
)

/** The name of an attribute in lower case, as one string wherever it stands where it is one of those that mails have most. */
export const attributeName = (written: string): string => attributeNames.get(written) ?? written.toLowerCase()

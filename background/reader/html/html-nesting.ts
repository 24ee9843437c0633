type Names = ReadonlySet<string>

/** The nearest open element of these is looked for, up to one of `stops`; null = only the innermost one. */
export type Search = { names: Names; stops: Names | null }

/** How the tags of a name end elements (HTML 13.2.6.4). */
export type Nesting = {
  /** A part of a table: the nearest of these is where it belongs, and ends what stands in it. */
  within: Names | null
  /** Open elements that end where it begins, in turn. */
  ends: readonly Search[]
  /** And an open paragraph, before them. */
  endsParagraph: boolean
  /** What its end tag ends; null = nothing. */
  end: Search | null
  /** Formatting that ended goes on behind it, but not in it. */
  marker: boolean
  special: boolean
  /** Ends SVG and MathML around it. */
  html: boolean
}

const set = (...names: readonly string[]): Names => new Set(names.flatMap(some => some.split(' ')))

/** Elements that an end tag for another than a block does not reach across (HTML 13.2.4.2, "special"). */
export const special = [
  'address applet area article aside base basefont bgsound blockquote br button caption center col colgroup dd details dir div dl dt',
  'embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr iframe img input keygen li link',
  'listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style',
  'summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
].join(' ')
const allSpecial = set(special)
const headings = 'h1 h2 h3 h4 h5 h6'
const isHeading = (name: string): boolean => /^h[1-6]$/.test(name)
const parts = 'caption colgroup tbody tfoot thead'

const inTable = set('table template')
const inScope = set('applet caption table td th marquee object template')
const inButton = set('button', ...inScope)
const inList = set('ol ul', ...inScope)
const besideItem = new Set([...allSpecial].filter(name => !/^(?:address|div|p)$/.test(name)))

export const openParagraph: Search = { names: set('p'), stops: inButton }
const only = (names: string): Search => ({ names: set(names), stops: null })

const endsParagraph = set(
  'p address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr listing main',
  'menu nav ol plaintext pre search section summary table ul xmp li dd dt',
  headings,
)
const endsFirst: ReadonlyMap<string, readonly Search[]> = new Map<string, readonly Search[]>([
  ['li', [{ names: set('li'), stops: besideItem }]],
  ...['dd', 'dt'].map(name => [name, [{ names: set('dd dt'), stops: besideItem }]] as const),
  ...['rt', 'rp'].map(name => [name, [only('rt rp')]] as const),
  ['body', [only('head link script')]],
  ['button', [{ names: set('button'), stops: inScope }]],
  ['option', [only('option')]],
  ['optgroup', [only('option'), only('optgroup')]],
  ...['select', 'input', 'textarea'].map(name => [name, [{ names: set('select'), stops: inScope }]] as const),
])

const within: ReadonlyMap<string, Names> = new Map<string, Names>([
  ...parts.split(' ').map(name => [name, inTable] as const),
  ['col', set('colgroup', ...inTable)],
  ['tr', set('tbody tfoot thead', ...inTable)],
  ['td', set('tr tbody tfoot thead', ...inTable)],
  ['th', set('tr tbody tfoot thead', ...inTable)],
])

/** Elements that change how text looks, and go on behind what ended them before their own end tag (HTML 13.2.4.3). */
export const formatting = set('a b big code em font i nobr s small strike strong tt u')

/** Elements whose end tag reaches across others that are special. */
const blocks = set(
  'address applet article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer form header',
  'hgroup listing main marquee menu nav object ol pre search section select summary ul',
)

function endOf(name: string): Search | null {
  if (name === 'body' || name === 'html') return null
  if (name === 'p') return openParagraph
  if (name === 'head') return only('head')
  if (name === 'li') return { names: set('li'), stops: inList }
  if (isHeading(name)) return { names: set(headings), stops: inScope }
  if (name === 'template' || name === 'table' || within.has(name)) return { names: set(name), stops: inTable }
  return { names: set(name), stops: blocks.has(name) || formatting.has(name) ? inScope : allSpecial }
}

const markers = set('applet caption marquee object td template th')
const html = set(
  'b big blockquote body br center code dd div dl dt em embed head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike',
  'sub sup table tt u ul var',
  headings,
)

/** How the tags of a name, in lower case, end elements. */
export const nestingOf = (name: string): Nesting => ({
  within: within.get(name) ?? null,
  ends: [...(endsFirst.get(name) ?? []), ...(isHeading(name) ? [only(headings)] : [])],
  endsParagraph: endsParagraph.has(name),
  end: endOf(name),
  marker: markers.has(name),
  special: allSpecial.has(name),
  html: html.has(name),
})

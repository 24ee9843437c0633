/** Attributes of an element by their names in lower case. */
export type Attributes = Readonly<Record<string, string>>

/** What a browser makes of an element by its tag. */
export type TagKind = {
  void: boolean
  block: boolean
  paragraph: boolean
  /** Nothing of it is text. */
  unrendered: boolean
  /** What a mail program shows nothing of: text in it is hidden text. */
  unshown: boolean
}

const inline: TagKind = { void: false, block: false, paragraph: false, unrendered: false, unshown: false }
const tags: readonly (readonly [string, Partial<TagKind>])[] = [
  ['area base br col embed img input link meta param source track wbr', { void: true }],
  ['head title script style', { unrendered: true }],
  ['template object iframe audio video datalist canvas svg noscript noframes noembed applet frameset rp meter progress', { unshown: true }],
  ['p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote fieldset', { block: true, paragraph: true }],
  ['hr', { block: true, paragraph: true, void: true }],
  ['div section article header footer main aside nav center address figure figcaption form li dt dd', { block: true }],
  ['table tr caption thead tbody tfoot body html details summary legend option', { block: true }],
]
const kinds = new Map(tags.flatMap(([names, kind]) => names.split(' ').map((tag): [string, TagKind] => [tag, { ...inline, ...kind }])))
const inlines =
  'a abbr acronym b bdi bdo big button cite code data del dfn dialog em font i ins kbd label mark nobr q s samp select small span strike strong sub sup textarea tt u var'
const names = new Map([...kinds.keys(), ...inlines.split(' ')].map(name => [name, name]))

/** A tag's name as one string wherever it stands, where it is a known one: names that were cut out of a text are compared letter by letter. */
export const knownName = (tag: string): string => names.get(tag) ?? tag

export const kindOf = (tag: string): TagKind => kinds.get(tag) ?? inline

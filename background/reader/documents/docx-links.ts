import { Parser } from 'htmlparser2'
import { markedNote, unmarked } from '../html/picture-note'
import { isAddressItself } from '../quotes/plain-text'
import { localName } from './docx-elements'
import type { Attributes } from './docx-styles'

/** Where the links of a part lead, by the ids that its elements name (ISO/IEC 29500-2 9.3). */
export type Targets = ReadonlyMap<string, string>

/** The places outside the document that a part's relationships name. Linear. */
export function readTargets(xml: string): Targets {
  const targets = new Map<string, string>()
  const parser = new Parser(
    {
      onopentag(name, { Id, Target, TargetMode, Type }) {
        const leads = localName(name) === 'Relationship' && TargetMode === 'External' && Type?.endsWith('/hyperlink')
        if (leads && Id !== undefined) targets.set(Id, Target ?? '')
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return targets
}

/** Where a field leads that is a link (17.16.5.25); '' for any other, and for one that leads to a place in the document. */
function targetOf(instruction: string): string {
  const [, target = ''] = /^\s{0,99}HYPERLINK\s{1,99}"?([^"\s]{1,2000})/i.exec(instruction) ?? []
  return target.startsWith('\\') ? '' : target
}

/** Most characters of an address that are told, and those from which the words of a link, or of a field's instruction, are no longer followed. */
const longest = 300
const mostWords = 5000

/** A link or a field that is open; `tag`: the element with whose end it ends, '' = a field's end. `words`: what is shown of it. */
type Open = { tag: string; target: string; words: string; instruction: string }

/** The links that are open, as elements (17.16.22) or as fields, and what is to be told of each behind its words. */
export function links(targets: Targets) {
  const open: Open[] = []
  const begin = (tag: string, target: string): void => {
    open.push({ tag, target, words: '', instruction: '' })
  }
  const write = (text: string): void => {
    const link = open.at(-1)
    if (link && link.words.length < mostWords) link.words += text
  }
  const end = (): string | null => {
    const { target, words } = open.pop() ?? { target: '', words: '' }
    write(words)
    if (target === '' || words.trim() === '' || isAddressItself(target, words.trim())) return null
    return markedNote(`link: ${unmarked(target).slice(0, longest)}`)
  }
  /** A field begins, parts its instruction from what it shows, or ends (17.16.18). */
  const field = (kind: string | undefined): string | null => {
    if (kind === 'begin') begin('', '')
    const last = open.at(-1)
    if (last?.tag !== '') return null
    if (kind === 'separate') last.target = targetOf(last.instruction)
    return kind === 'end' ? end() : null
  }
  return {
    /** What is to be told of the field that ends with this; null where nothing is. */
    enter(tag: string, attributes: Attributes): string | null {
      if (tag === 'hyperlink') begin(tag, targets.get(attributes['r:id'] ?? '') ?? '')
      if (tag === 'fldSimple') begin(tag, targetOf(attributes['w:instr'] ?? ''))
      return tag === 'fldChar' ? field(attributes['w:fldCharType']) : null
    },
    /** The same of an element that ends. */
    leave: (tag: string | undefined): string | null => (tag === open.at(-1)?.tag && tag !== '' ? end() : null),
    instruct(text: string): void {
      const field = open.at(-1)
      if (field?.tag === '' && field.instruction.length < mostWords) field.instruction += text
    },
    write,
  }
}

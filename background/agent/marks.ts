/** A citation as a model writes it: [[m12: exact quote]]. `start`, `end` = where the whole mark stands in the text. */
export type Mark = { start: number; end: number; id: string; quote: string }

const inner = /^\s*(m\d{1,6})\s*(?:[:,]\s*|$)/

/** The inside of a mark, also as a table row carries it: "m12: exact quote". */
export function parseMark(text: string): { id: string; quote: string } | null {
  const head = inner.exec(text)
  return head?.[1] ? { id: head[1], quote: text.slice(head[0].length).trim() } : null
}

/** Every mark of a text, left to right. Linear: each bracket is looked at once. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let close = -1
  let at = text.indexOf('[[')
  while (at >= 0) {
    if (close < at + 2) close = text.indexOf(']]', at + 2)
    if (close < 0) break
    const parsed = parseMark(text.slice(at + 2, close))
    if (parsed) marks.push({ start: at, end: close + 2, ...parsed })
    at = text.indexOf('[[', parsed ? close + 2 : at + 2)
  }
  return marks
}

/** The text with each mark replaced, and what `between` makes of the text around them. */
export function replaceMarks(text: string, replace: (mark: Mark) => string, between = (plain: string) => plain): string {
  let from = 0
  let out = ''
  for (const mark of findMarks(text)) {
    out += between(text.slice(from, mark.start)) + replace(mark)
    from = mark.end
  }
  return out + between(text.slice(from))
}

/** A streaming text as it may be shown before its citations are checked: marks taken out, also one that is not finished. */
export function withoutMarks(text: string): string {
  const shown = replaceMarks(text, () => '')
  const open = shown.lastIndexOf('[[')
  return (open >= 0 && !shown.includes(']]', open) ? shown.slice(0, open) : shown).replace(/\[$/, '').replace(/ +([.,;:!?])/g, '$1')
}

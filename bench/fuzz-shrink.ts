import type { FuzzMail, FuzzNode } from './fuzz-mail'

const holds = (node: FuzzNode, marker: string): boolean =>
  node.kind === 'element'
    ? node.children.some(child => holds(child, marker))
    : node.kind === 'text'
      ? node.marker === marker
      : node.html.includes(marker)

/** All lists that lack one item, or of which one item is replaced by what `change` makes of it. */
const variants = <T>(list: readonly T[], change: (item: T) => (T | T[])[], keep: (item: T) => boolean = () => false): T[][] => [
  ...list.flatMap((item, i) => (keep(item) ? [] : [list.filter((_, at) => at !== i)])),
  ...list.flatMap((item, i) => change(item).map(next => list.flatMap((one, at) => (at === i ? next : [one])))),
]

function smallerNode(node: FuzzNode, marker: string): (FuzzNode | FuzzNode[])[] {
  if (node.kind !== 'element') return []
  return [
    node.children,
    ...variants(node.style, () => []).map(style => ({ ...node, style })),
    ...variants(node.attributes, () => []).map(attributes => ({ ...node, attributes })),
    ...(node.open ? [{ ...node, open: false }] : []),
    ...(node.quote === '"' ? [] : [{ ...node, quote: '"' }]),
    ...(node.tag === 'div' ? [] : [{ ...node, tag: 'div' }]),
    ...variants(
      node.children,
      one => smallerNode(one, marker),
      one => holds(one, marker),
    ).map(children => ({ ...node, children })),
  ]
}

/** Mails that lack one thing of this one, but for a word. */
export function smaller(mail: FuzzMail, marker: string): FuzzMail[] {
  const rules = variants(mail.rules, rule => [
    ...(rule.around ? [{ ...rule, around: '' }] : []),
    ...(rule.head.includes(',') ? rule.head.split(/, /).map(head => ({ ...rule, head })) : []),
    ...variants(rule.body, () => []).map(body => ({ ...rule, body })),
  ])
  return [
    ...rules.map(one => ({ ...mail, rules: one })),
    ...variants(
      mail.nodes,
      one => smallerNode(one, marker),
      one => holds(one, marker),
    ).map(nodes => ({ ...mail, nodes })),
    ...(mail.late ? [{ ...mail, late: false }] : []),
  ]
}

const pathTo = (nodes: readonly FuzzNode[], marker: string): FuzzNode[] =>
  nodes
    .filter(node => holds(node, marker))
    .map(node => (node.kind === 'element' ? { ...node, children: pathTo(node.children, marker) } : node))

/** Mails of which only the elements around a word are left, with the style sheet and without. */
export function bareWays(mail: FuzzMail, marker: string): FuzzMail[] {
  const nodes = pathTo(mail.nodes, marker)
  return [
    { ...mail, nodes },
    { ...mail, nodes, rules: [] },
    { ...mail, rules: [] },
    ...mail.rules.map(rule => ({ ...mail, nodes, rules: [rule] })),
  ]
}

type Attributes = Record<string, string | boolean | undefined>
type Child = Node | string | null | false

/** An element with attributes and children; no HTML is ever parsed, as Trusted Types demands. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, String(value))
  element.append(...children.filter(child => child !== null && child !== false))
  return element
}

/** A line drawing of 24 units, `path` in SVG's own terms. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

export const icons = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  pen: 'm5 19 1-4L16.5 4.500l3 3L9 18l-4 1Z',
  inbox: 'M4 5h16v14H4ZM4 14h4l2 3h4l2-3h4',
  sent: 'M4 5l17 7-17 7 3-7ZM7 12h8',
  star: 'm12 4 2.400 5.200 5.600.600-4.200 3.800 1.200 5.600-5-2.900-5 2.900 1.200-5.600L4 9.800l5.600-.600Z',
  draft: 'M6 3h8l4 4v14H6ZM14 3v5h4',
  mails: 'M4 6h16v12H4ZM4 7l8 6 8-6',
  label: 'M4 7h11l5 5-5 5H4Z',
  back: 'M20 12H5M11 6l-6 6 6 6',
  reload: 'M19 12a7 7 0 1 1-2-5M17 3v4h-4',
  archive: 'M4 5h16v4H4ZM5 9v10h14V9M12 11v5M9.500 13.800 12 16l2.500-2.200',
  bin: 'M6 7h12l-1 13H7ZM4 7h16M9 7V4h6v3',
  more: 'M12 6v.1M12 12v.1M12 18v.1',
  reply: 'M10 6 4 11l6 5v-3c5 0 8 1 10 5 0-6-4-9-10-9Z',
} as const

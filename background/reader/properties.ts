/** The properties that decide whether text is seen; a style is read for these and its custom properties only. */
export const properties = [
  ...(['display', 'visibility', 'content-visibility', 'opacity', 'filter', 'zoom', 'color', '-webkit-text-fill-color'] as const),
  ...(['background', 'background-color', 'background-image', 'font', 'font-size', 'line-height', 'white-space', 'text-indent'] as const),
  ...(['overflow', 'overflow-x', 'overflow-y', 'height', 'max-height', 'min-height', 'width', 'max-width', 'min-width'] as const),
  ...(['clip', 'clip-path', 'mask', 'transform', 'translate', 'scale', 'rotate', 'contain', 'float', 'letter-spacing'] as const),
  ...(['margin', 'margin-left', 'margin-top', 'margin-right', 'padding', 'padding-left', 'padding-top'] as const),
  ...(['position', 'left', 'top', 'right', 'bottom', 'inset', 'z-index', '-webkit-text-security', 'all'] as const),
]
export type Property = (typeof properties)[number]

/** Other names of these properties that Chromium knows; the logical ones as in a page that is written from left to right. */
export const aliases: ReadonlyMap<string, Property> = new Map([
  ...(['opacity', 'filter', 'clip-path', 'mask', 'transform'] as const).map((name): [string, Property] => [`-webkit-${name}`, name]),
  ...(['mask-image', '-webkit-mask-image'] as const).map((name): [string, Property] => [name, 'mask']),
  ...(['', 'max-', 'min-'] as const).flatMap((bound): [string, Property][] => [
    [`${bound}block-size`, `${bound}height`],
    [`${bound}inline-size`, `${bound}width`],
  ]),
  ['margin-inline-start', 'margin-left'],
  ['margin-block-start', 'margin-top'],
  ['margin-inline', 'margin-left'],
  ['inset-inline-start', 'left'],
  ['inset-inline-end', 'right'],
  ['inset-block-start', 'top'],
  ['inset-block-end', 'bottom'],
])

/** Longhands that a shorthand sets again. */
export const shorthands: ReadonlyMap<string, readonly Property[]> = new Map<string, readonly Property[]>([
  ['font', ['font-size', 'line-height']],
  ['background', ['background-color', 'background-image']],
  ['overflow', ['overflow-x', 'overflow-y']],
  ['margin', ['margin-left', 'margin-top', 'margin-right']],
  ['padding', ['padding-left', 'padding-top']],
  ['inset', ['left', 'top', 'right', 'bottom']],
  ['all', properties.filter(name => name !== 'all')],
])

/** Properties that text takes from what is around it. */
export const inherited: ReadonlySet<Property> = new Set([
  ...(['visibility', 'color', '-webkit-text-fill-color', 'font', 'font-size', 'line-height', 'white-space'] as const),
  ...(['letter-spacing', '-webkit-text-security'] as const),
])

const known: ReadonlySet<string> = new Set(properties)

/** Whether a declaration of this name (lower case) can matter. */
export const isTelling = (name: string): boolean => known.has(name) || name.startsWith('--')

/** A declared value of an element by the property's name, '' where there is none. */
export type Get = (name: Property) => string

/** The properties that decide whether text is seen; a style is read for these and its custom properties only. */
export const properties = [
  ...(['display', 'visibility', 'content-visibility', 'opacity', 'filter', 'zoom', 'color', '-webkit-text-fill-color'] as const),
  ...(['background', 'background-color', 'background-image', 'font', 'font-size', 'line-height', 'white-space', 'text-indent'] as const),
  ...(['overflow', 'overflow-x', 'overflow-y', 'height', 'max-height', 'block-size', 'width', 'max-width', 'inline-size'] as const),
  ...([
    'clip',
    'clip-path',
    'transform',
    'translate',
    'scale',
    'margin',
    'margin-left',
    'margin-top',
    'margin-right',
    'margin-inline-start',
  ] as const),
  ...(['position', 'left', 'top', 'right', 'bottom', 'inset', 'inset-inline-start'] as const),
]
export type Property = (typeof properties)[number]

const known: ReadonlySet<string> = new Set(properties)

/** Whether a declaration of this name (lower case) can matter. */
export const isTelling = (name: string): boolean => known.has(name) || name.startsWith('--')

/** A declared value of an element by the property's name, '' where there is none. */
export type Get = (name: Property) => string

/** The properties that decide whether text is seen; a style is read for these and its custom properties only. */
export const properties = [
  ...(['display', 'visibility', 'content-visibility', 'opacity', 'filter', 'zoom', 'color', '-webkit-text-fill-color'] as const),
  ...(['background', 'background-color', 'background-image', 'font', 'font-size', 'line-height', 'white-space', 'text-indent'] as const),
  ...(['overflow', 'overflow-x', 'overflow-y', 'height', 'max-height', 'min-height', 'width', 'max-width', 'min-width'] as const),
  ...(['clip', 'clip-path', 'mask', 'transform', 'translate', 'scale', 'rotate', 'contain', 'float', 'letter-spacing'] as const),
  ...(['margin', 'margin-left', 'margin-top', 'margin-right', 'padding', 'padding-left', 'padding-top', 'padding-bottom'] as const),
  ...([
    'animation',
    'animation-name',
    'animation-duration',
    'animation-delay',
    'animation-iteration-count',
    'animation-direction',
  ] as const),
  ...(['background-position', 'background-size', 'background-repeat', 'background-clip'] as const),
  ...(['mix-blend-mode', 'mask-size', 'mask-position', 'mask-mode', 'mask-composite', 'backface-visibility', 'offset-path'] as const),
  ...(['font-size-adjust', '-webkit-text-stroke', '-webkit-text-stroke-width', '-webkit-text-stroke-color'] as const),
  ...(['-webkit-line-clamp', '-webkit-box-orient', 'backdrop-filter', 'box-shadow'] as const),
  ...(['animation-fill-mode', 'animation-play-state', 'animation-timing-function', 'animation-timeline'] as const),
  ...(['position', 'left', 'top', 'right', 'bottom', 'inset', 'z-index', '-webkit-text-security', 'all'] as const),
  ...(['-webkit-mask-box-image', 'content', 'box-sizing', 'aspect-ratio', 'transform-origin', 'word-spacing', 'text-shadow'] as const),
  ...(['container-type', 'contain-intrinsic-size', 'contain-intrinsic-width', 'contain-intrinsic-height', 'paint-order'] as const),
  ...(['justify-content', 'align-content', 'place-content', 'order', 'unicode-bidi', 'direction', 'padding-right'] as const),
  ...(['text-wrap', 'columns'] as const),
  ...(['outline', 'outline-width', 'outline-style', 'outline-color', 'outline-offset'] as const),
  ...(['flex', 'flex-grow', 'flex-shrink', 'flex-basis', 'flex-direction', 'flex-wrap', 'flex-flow'] as const),
  ...(['align-items', 'align-self', 'justify-items', 'justify-self', 'place-items', 'place-self'] as const),
  ...(['grid', 'grid-template', 'grid-template-rows', 'grid-template-columns', 'grid-auto-rows', 'grid-auto-columns'] as const),
]
export type Property = (typeof properties)[number]

const animations = properties.filter(name => name.startsWith('animation'))

/** Other names of these properties that Chromium knows; the logical ones as in a page that is written from left to right. */
export const aliases: ReadonlyMap<string, Property> = new Map([
  ...(['opacity', 'filter', 'backdrop-filter', 'clip-path', 'mask', 'transform', 'transform-origin'] as const).map(
    (name): [string, Property] => [`-webkit-${name}`, name],
  ),
  ...(['mask-size', 'mask-position', 'mask-composite', 'backface-visibility', 'background-size', 'background-clip'] as const).map(
    (name): [string, Property] => [`-webkit-${name}`, name],
  ),
  ['offset', 'offset-path'],
  ['text-wrap-mode', 'text-wrap'],
  ...(['column-count', 'column-width', '-webkit-columns', '-webkit-column-count', '-webkit-column-width'] as const).map(
    (name): [string, Property] => [name, 'columns'],
  ),
  ...(['mask-image', '-webkit-mask-image'] as const).map((name): [string, Property] => [name, 'mask']),
  ...(['', 'max-', 'min-'] as const).flatMap((bound): [string, Property][] => [
    [`${bound}block-size`, `${bound}height`],
    [`${bound}inline-size`, `${bound}width`],
  ]),
  ...animations.map((name): [string, Property] => [`-webkit-${name}`, name]),
  ['contain-intrinsic-block-size', 'contain-intrinsic-height'],
  ['contain-intrinsic-inline-size', 'contain-intrinsic-width'],
  ['overflow-block', 'overflow-y'],
  ['overflow-inline', 'overflow-x'],
  ['margin-inline-start', 'margin-left'],
  ['margin-block-start', 'margin-top'],
  ['inset-inline-start', 'left'],
  ['inset-inline-end', 'right'],
  ['inset-block-start', 'top'],
  ['inset-block-end', 'bottom'],
  ['margin-inline-end', 'margin-right'],
  ['padding-inline-start', 'padding-left'],
  ...(['box-sizing', 'flex', 'flex-grow', 'flex-shrink', 'flex-basis', 'flex-direction', 'flex-wrap', 'flex-flow'] as const).map(
    (name): [string, Property] => [`-webkit-${name}`, name],
  ),
  ...(['align-items', 'align-self'] as const).map((name): [string, Property] => [`-webkit-${name}`, name]),
  ['padding-block-start', 'padding-top'],
  ['padding-block-end', 'padding-bottom'],
  ...(['-webkit-mask-box-image-source', 'mask-border', 'mask-border-source'] as const).map((name): [string, Property] => [
    name,
    '-webkit-mask-box-image',
  ]),
])

/** What those set that name the beginning and the end of a direction, in a page that is written from left to right. */
export const pairs: ReadonlyMap<string, readonly Property[]> = new Map<string, readonly Property[]>([
  ['margin-inline', ['margin-left', 'margin-right']],
  ['margin-block', ['margin-top']],
  ['padding-inline', ['padding-left']],
  ['padding-block', ['padding-top', 'padding-bottom']],
  ['inset-inline', ['left', 'right']],
  ['inset-block', ['top', 'bottom']],
])

/** Longhands that a shorthand sets again. */
export const shorthands: ReadonlyMap<string, readonly Property[]> = new Map<string, readonly Property[]>([
  ['font', ['font-size', 'line-height']],
  [
    'background',
    ['background-color', 'background-image', 'background-position', 'background-size', 'background-repeat', 'background-clip'],
  ],
  ['overflow', ['overflow-x', 'overflow-y']],
  ['white-space', ['text-wrap']],
  ['margin', ['margin-left', 'margin-top', 'margin-right']],
  ['padding', ['padding-left', 'padding-top', 'padding-bottom']],
  ['flex', ['flex-grow', 'flex-shrink', 'flex-basis']],
  ['flex-flow', ['flex-direction', 'flex-wrap']],
  ['place-items', ['align-items', 'justify-items']],
  ['place-self', ['align-self', 'justify-self']],
  ['grid-template', ['grid-template-rows', 'grid-template-columns']],
  ['grid', ['grid-template', 'grid-template-rows', 'grid-template-columns', 'grid-auto-rows', 'grid-auto-columns']],
  ['contain-intrinsic-size', ['contain-intrinsic-width', 'contain-intrinsic-height']],
  ['outline', ['outline-width', 'outline-style', 'outline-color']],
  ['mask', ['mask-size', 'mask-position', 'mask-mode', 'mask-composite']],
  ['-webkit-text-stroke', ['-webkit-text-stroke-width', '-webkit-text-stroke-color']],
  ['inset', ['left', 'top', 'right', 'bottom']],
  ['animation', animations.filter(name => name !== 'animation')],
  ['all', properties.filter(name => name !== 'all')],
])

/** What a property may do to the text of its element, as bits: lay a veil over it, take its box to another place, cut it off, reshape it. */
export const effect = { veil: 1, move: 2, cut: 4, shape: 8 } as const

const effects: ReadonlyMap<string, number> = new Map<string, number>([
  ...(['filter', 'mask', 'outline-offset'] as const).map((name): [string, number] => [name, effect.veil]),
  ...(['position', 'margin', 'margin-left', 'margin-top', 'padding', 'padding-left', 'padding-top', 'text-indent'] as const).map(
    (name): [string, number] => [name, effect.move],
  ),
  ...(['clip', 'clip-path', 'transform', 'translate', 'scale', 'rotate'] as const).map((name): [string, number] => [name, effect.shape]),
  ...(['overflow', 'overflow-x', 'overflow-y', 'contain', 'content-visibility', 'container-type'] as const).map(
    (name): [string, number] => [name, effect.cut],
  ),
])

/** What a declaration of this property may do, of `effect`. */
export const effectOf = (name: string): number => effects.get(name) ?? 0

/** Properties that text takes from what is around it. */
export const inherited: ReadonlySet<string> = new Set<Property>([
  ...(['visibility', 'color', '-webkit-text-fill-color', 'font', 'font-size', 'line-height', 'white-space'] as const),
  ...([
    'letter-spacing',
    'word-spacing',
    'text-shadow',
    '-webkit-text-security',
    'font-size-adjust',
    '-webkit-text-stroke',
    'paint-order',
    'text-indent',
    'text-wrap',
  ] as const),
])

/** Values that leave an inherited property as its parent has it. */
export const inherits: ReadonlySet<string> = new Set(['inherit', 'unset', 'revert', 'revert-layer', 'currentcolor'])

const known: ReadonlySet<string> = new Set(properties)

/** Whether a declaration of this name (lower case) can matter. */
export const isTelling = (name: string): boolean => known.has(name) || name.startsWith('--')

/** A declared value of an element by the property's name, '' where there is none. */
export type Get = (name: Property) => string

/** What is declared of an element; `effects`: what that may do to its text, so that nothing is looked for that is not there. */
export type Declared = { get: Get; effects: number }

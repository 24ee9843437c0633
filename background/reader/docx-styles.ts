import { Parser } from 'htmlparser2'

/** What is said of a run's look, by itself or by a style; what is not said is left to what it is based on. */
export type Look = {
  vanish?: boolean
  /** White, or so near that nobody sees it on white. */
  white?: boolean
  tiny?: boolean
  /** On a colour of its own. */
  shaded?: boolean
}

type Attributes = Readonly<Record<string, string>>

/** The theme's colours of paper (ISO/IEC 29500-1 17.18.97). */
const paper = /^(background1|light1)$/

const isOn = (value: string | undefined): boolean => !/^(0|false|off)$/.test(value ?? '')

/** What one property of a run says (ISO/IEC 29500-1 17.3.2); `w:webHidden` hides on web pages only. */
export function lookOf(tag: string, attributes: Attributes): Look {
  const value = attributes['w:val']
  if (tag === 'vanish' || tag === 'specVanish') return { vanish: isOn(value) }
  if (tag === 'sz') return { tiny: Number(value) <= 4 }
  if (tag === 'shd') return { shaded: !/^(auto|f{6})$/i.test(attributes['w:fill'] ?? 'auto') }
  if (tag === 'highlight') return { shaded: value !== 'none' && value !== 'white' }
  if (tag !== 'color') return {}
  const themed = paper.test(attributes['w:themeColor'] ?? '') && attributes['w:themeShade'] === undefined
  return { white: themed || /^(f[0-9a-f]){3}$/i.test(value ?? '') }
}

/** Looks by the ids of their styles; '' stands for what no style is named for. */
export type Styles = ReadonlyMap<string, Look>

type Style = { base: string; look: Look }

/** Styles one based on another are followed no further. */
const longestChain = 20

/** The styles of word/styles.xml (ISO/IEC 29500-1 17.7), each with what it is based on. Linear. */
export function readStyles(xml: string): Styles {
  const written = new Map<string, Style>()
  let id = ''
  let inRun = false
  const current = (): Style => {
    const style = written.get(id) ?? { base: '', look: {} }
    written.set(id, style)
    return style
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.slice(name.indexOf(':') + 1)
        if (tag === 'style') id = isDefault(attributes) ? '' : (attributes['w:styleId'] ?? '')
        if (tag === 'rPr' || tag === 'pPr') inRun = true
        if (tag === 'basedOn') current().base = attributes['w:val'] ?? ''
        if (inRun) Object.assign(current().look, lookOf(tag, attributes))
      },
      onclosetag(name) {
        if (/:?[rp]Pr$/.test(name)) inRun = false
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return new Map([...written.keys()].map(key => [key, resolved(written, key)]))
}

const isDefault = (attributes: Attributes): boolean => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1'

function resolved(written: ReadonlyMap<string, Style>, key: string): Look {
  const chain: Look[] = []
  for (let at = key; chain.length < longestChain; at = written.get(at)?.base ?? '') {
    chain.unshift(written.get(at)?.look ?? {})
    if (at === '') break
  }
  return Object.assign({}, ...chain)
}

const units: Readonly<Record<string, number>> = { vw: 10.24, px: 1, pt: 4 / 3, rem: 16, in: 96, cm: 37.8, mm: 3.78, pc: 16, q: 0.945 }

/** What a calc() without brackets in it comes to: sums of products (CSS Values 4, 10.1). null where a part of it is no length. */
function sum(inner: string, em: number): number | null {
  let total = 0
  let sign = 1
  for (const term of inner.split(/ ([+-]) /)) {
    if (term === '+' || term === '-') {
      sign = term === '+' ? 1 : -1
      continue
    }
    const value = product(term, em)
    if (value === null) return null
    total += sign * value
  }
  return total
}

function product(term: string, em: number): number | null {
  const pieces = term.split(/([*/])/)
  let result = 1
  for (const [i, factor] of pieces.entries()) {
    if (i % 2 === 1) continue
    const bare = factor.trim()
    const value = /^[+-]?[\d.]{1,12}$/.test(bare) ? Number(bare) : length(bare, em)
    if (value === null || Number.isNaN(value)) return null
    result = pieces[i - 1] === '/' ? result / value : result * value
  }
  return result
}

/** A length in CSS pixels; `em` = pixels of 1em and of 100 %. null where it is none. */
export function length(value: string, em: number): number | null {
  const text = value.trim()
  const inner = /^(?:-webkit-)?calc\(([^()]{1,60})\)$/.exec(text)
  if (inner) return sum(inner[1] ?? '', em)
  const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d{1,2})?)([a-z%]{0,4})$/.exec(text)
  if (!match) return null
  const number = Number(match[1])
  const unit = match[2] ?? ''
  if (unit === '') return number === 0 ? 0 : null
  if (unit === 'em') return number * em
  if (unit === 'ex' || unit === 'ch') return (number * em) / 2
  return unit === '%' ? (number * em) / 100 : number * (units[unit] ?? 8)
}

/** A number or a percentage as a share; 1 where it is neither. */
export function share(value: string): number {
  const inner = value.replace(/^calc\(|\)$/g, '')
  const number = Number.parseFloat(inner)
  if (Number.isNaN(number)) return 1
  return inner.trimEnd().endsWith('%') ? number / 100 : number
}

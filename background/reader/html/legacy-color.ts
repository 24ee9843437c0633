import { parseColor } from './color'

/**
 * The colour of an old attribute, as CSS has it: a name, "#" with three digits, or whatever is written, of which a browser makes three
 * numbers (HTML 2.4.6, rules for parsing a legacy color value). '' where there is none.
 */
export function legacyColor(written: string): string {
  const text = written.trim().toLowerCase()
  if (text === '' || text === 'transparent') return ''
  if (/^[a-z]+$/.test(text) && parseColor(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text) || /^#?[0-9a-f]{6}$/.test(text)) return text.startsWith('#') ? text : `#${text}`
  const digits = [...text.replace(/^#/, '').slice(0, 128)].map(char => (/[0-9a-f]/.test(char) ? char : '0')).join('')
  const size = Math.max(1, Math.ceil(digits.length / 3))
  let parts = [0, 1, 2].map(i =>
    digits
      .padEnd(size * 3, '0')
      .slice(i * size, (i + 1) * size)
      .slice(-8),
  )
  while ((parts[0]?.length ?? 0) > 2 && parts.every(part => part.startsWith('0'))) parts = parts.map(part => part.slice(1))
  return `#${parts.map(part => part.slice(0, 2).padStart(2, '0')).join('')}`
}

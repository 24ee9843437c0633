/**
 * Charsets that write other scripts in seven bits, which the Encoding Standard leaves out: their bytes are valid ASCII, so they have to be
 * believed before anything else is tried. Each decoder never fails; U+FFFD stands for what does not fit.
 */
const decoders: Readonly<Record<string, (ascii: string) => string>> = {
  utf7: decodeUtf7,
  unicode11utf7: decodeUtf7,
  unicode20utf7: decodeUtf7,
  hzgb2312: decodeHz,
  hz: decodeHz,
  iso2022kr: decodeKorean,
}

/** The decoder of a charset, its label in lower case with letters and digits only; undefined where it is none of these. */
export function sevenBitDecoder(label: string): ((ascii: string) => string) | undefined {
  const name = label.replace(/^x(?=unicode)/, '')
  return Object.hasOwn(decoders, name) ? decoders[name] : undefined
}

/** RFC 2152: "+" opens base64 of UTF-16, "-" or any other character closes it. */
function decodeUtf7(ascii: string): string {
  return ascii.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, coded: string) => (coded === '' ? '+' : utf16Of(coded)))
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function utf16Of(base64: string): string {
  let bits = 0
  let held = 0
  let out = ''
  for (const char of base64) {
    bits = ((bits << 6) | digits.indexOf(char)) & 0x3fffff
    held += 6
    if (held < 16) continue
    held -= 16
    out += String.fromCharCode((bits >> held) & 0xffff)
  }
  return held < 6 ? out.toWellFormed() : `${out}\uFFFD`
}

const highBytes = (ascii: string): Uint8Array => Uint8Array.from(ascii, char => char.charCodeAt(0) | 0x80)

/** RFC 1843: "~{" opens GB 2312, "~}" or the line's end closes it, "~~" is "~". */
function decodeHz(ascii: string): string {
  const gb = new TextDecoder('gb18030')
  return ascii.replace(/~(?:\{((?:[!-w][!-~])*)(?:~\})?|~|\r?\n)/g, (whole, coded: string | undefined) => {
    if (coded !== undefined) return gb.decode(highBytes(coded))
    return whole === '~~' ? '~' : ''
  })
}

/** RFC 1557: behind its one designation, shift out opens KS C 5601, shift in or the line's end closes it. */
function decodeKorean(ascii: string): string {
  const korean = new TextDecoder('euc-kr')
  const [start = '', ...shifted] = ascii.replaceAll('\u001B$)C', '').split('\u000E')
  const rest = shifted.map(run => {
    const end = Math.min(...['\u000F', '\n'].map(mark => run.indexOf(mark)).filter(at => at >= 0), run.length)
    return korean.decode(highBytes(run.slice(0, end))) + run.slice(run[end] === '\u000F' ? end + 1 : end)
  })
  return start + rest.join('').replaceAll('\u000F', '')
}

/** What the content script puts behind the # of the frame's address: path and query of the Gmail page around it. */
const gmailPath = /^\/mail\/u\/\d+\/(?:\?[^#]*)?$/

/**
 * Beside Gmail a message opens in the page itself: an address that differs in its fragment only does not load Gmail anew.
 * Elsewhere, and where the page around is not known, it opens in a new tab. `url` is the worker's.
 */
export function gmailLink(url: string, framedBy: string = frameOf()): { href: string; target: '_top' | '_blank' } {
  const fragment = new URL(url).hash
  return gmailPath.test(framedBy) && fragment
    ? { href: `https://mail.google.com${framedBy}${fragment}`, target: '_top' }
    : { href: url, target: '_blank' }
}

function frameOf(): string {
  if (window.top === window) return ''
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

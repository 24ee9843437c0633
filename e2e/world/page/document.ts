import type { StartData } from './page-data'
import { css } from './style'

/** Gmail's policy as far as it matters to an extension: nonces, Trusted Types, no foreign frames. Styles are free, as in Gmail. */
export const gmailCsp = (nonce: string): string =>
  [
    `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http:`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-src 'self' https://accounts.google.com https://calendar.google.com https://contacts.google.com",
    "child-src 'self' https://accounts.google.com",
    "require-trusted-types-for 'script'",
    'trusted-types goog#html gapi#gapi default',
    'report-uri /mail/cspreport',
  ].join('; ')

export const gmailHeaders = (nonce: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': gmailCsp(nonce),
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'origin-when-cross-origin',
  'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
})

/** The page before its script has run, as Gmail sends it: a title without the address and what the script starts from. */
export function gmailDocument(start: StartData, script: string, nonce: string): string {
  const data = JSON.stringify(start).replaceAll('<', '\\u003c')
  const theme = start.options.dark ? ' class="dark"' : ''
  return `<!doctype html><html lang="en"${theme}><head><meta charset="utf-8"><title>Gmail</title><style>${css}</style></head>
<body><script type="application/json" id="start" nonce="${nonce}">${data}</script>
<script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script></body></html>`
}

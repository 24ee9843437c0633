import type { Account } from './google'
import { isIdentity, scopeId, scopeSentence } from './scopes'

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const frame = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 30rem; margin: 4rem auto; padding: 0 1rem; color: #1f1f1f }
h1 { font-size: 1.4rem; font-weight: 500 } ul { list-style: none; padding: 0 } li { padding: .5rem 0; border-top: 1px solid #ddd }
a { color: #0b57d0; text-decoration: none } button { font: inherit; padding: .5rem 1.5rem; margin-right: .5rem } .note { color: #5f6368 }
</style></head><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`

/** Each account is a link #account-ADDRESS. */
export function choicePage(accounts: readonly Account[], query: URLSearchParams): string {
  const items = accounts.map(({ address, name }) => {
    const next = new URLSearchParams(query)
    next.set('account', address)
    next.set('prompt', (query.get('prompt') ?? '').replace('select_account', '').trim())
    return `<li><a id="account-${escapeHtml(address)}" href="/o/oauth2/v2/auth?${escapeHtml(next.toString())}">${escapeHtml(name)}<br>${escapeHtml(address)}</a></li>`
  })
  return frame('Choose an account', `<p>to continue to Countersign</p><ul>${items.join('')}</ul>`)
}

/** Boxes are #scope-NAME (gmail-readonly), buttons #allow and #deny. */
export function consentPage(address: string, status: string, scopes: readonly string[], query: URLSearchParams): string {
  const box = (scope: string) =>
    `<li><label><input type="checkbox" name="scope" id="scope-${scopeId(scope)}" value="${escapeHtml(scope)}" checked> ${escapeHtml(scopeSentence(scope))}</label></li>`
  const boxes = scopes.filter(scope => !isIdentity(scope)).map(box)
  return frame(
    'Countersign wants access to your Google Account',
    `<p id="account">${escapeHtml(address)}</p>
${status === 'testing' ? '<p class="note">Google hasn’t verified this app. It is being tested.</p>' : ''}
<form method="post" action="/signin/oauth/consent"><ul>${boxes.join('')}</ul>
<input type="hidden" name="request" value="${escapeHtml(query.toString())}"><input type="hidden" name="account" value="${escapeHtml(address)}">
<button id="allow" name="decision" value="allow">Allow</button><button id="deny" name="decision" value="deny">Cancel</button></form>`,
  )
}

export const errorPage = (code: string, meaning: string): string =>
  frame('Access blocked: authorization error', `<p>${escapeHtml(meaning)}</p><p class="note" id="error">Error 400: ${escapeHtml(code)}</p>`)

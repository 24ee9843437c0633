import browser from 'webextension-polyfill'
import { gmailHost, oauthHost } from './hosts'

const origins = [`https://${gmailHost}/*`, `https://${oauthHost}/*`, 'https://mail.google.com/*']

/** Whether the browser still lets us reach Gmail: a user can withdraw a host permission at any time. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins })
}

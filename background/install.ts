import browser from 'webextension-polyfill'

/** Chrome puts content scripts only into pages loaded after the install or update; Firefox also into those already open. */
export async function enterOpenGmailTabs(): Promise<void> {
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*' })
  // A tab that is asleep or shows an error page takes no script; it gets one when it loads.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] })])),
  )
}

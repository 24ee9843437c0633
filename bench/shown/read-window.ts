import type { Page } from '@playwright/test'

/** One mail as the signing window shows it: addresses and texts as they stand there. */
export type ShownMail = { heads: Record<string, string[]>; text: string; rest: string }
/** One change as it is shown. `fields` of a Calendar request, by name; `labels` as "+ ID"; of a batch `to`, one a mail, or `items`, one a conversation. */
export type ShownOperation = {
  type: string
  mails: ShownMail[]
  to: string[]
  items: string[]
  labels: string[]
  fields: Record<string, string>
  all: string
}
export type ShownWindow = { account: string; operations: ShownOperation[]; all: string }

/** Reads what stands in the window's own document, and nothing that the worker says. Every mail of a batch is opened first. */
export async function readWindow(popup: Page): Promise<ShownWindow> {
  // No function with a name in here: what runs TypeScript in node marks those with a helper that the browser does not have.
  return popup.evaluate(() => {
    for (const closed of document.querySelectorAll('details:not([open]) > summary')) closed.parentElement?.setAttribute('open', '')
    const operations = [...document.querySelectorAll('[data-operation]')].map(section => ({
      type: section.getAttribute('data-operation') ?? '',
      // A mail's heads stand before its text, in the same place; what stands there besides are files and links.
      mails: [...section.querySelectorAll('[data-text]')].map(text => {
        const place = text.closest('details, [data-operation]')
        const own = [...(place?.querySelectorAll('[data-head]') ?? [])].filter(head => head.closest('details, [data-operation]') === place)
        const heads = own.map(head => [
          head.getAttribute('data-head') ?? '',
          [...head.querySelectorAll('dd')].map(dd => dd.textContent ?? ''),
        ])
        return {
          heads: Object.fromEntries(heads) as Record<string, string[]>,
          text: text.textContent ?? '',
          rest: place?.textContent ?? '',
        }
      }),
      to: [...section.querySelectorAll('[data-to]')].map(to => to.textContent ?? ''),
      items: [...section.querySelectorAll('.items > li')].map(item => item.textContent ?? ''),
      labels: [...section.querySelectorAll('.labels > li')].map(label => label.textContent ?? ''),
      fields: Object.fromEntries(
        [...section.querySelectorAll('[data-field]')].map(field => [
          field.getAttribute('data-field') ?? '',
          [...field.querySelectorAll('dd')].at(-1)?.textContent ?? '',
        ]),
      ) as Record<string, string>,
      all: section.textContent ?? '',
    }))
    return {
      account: document.querySelector('.account')?.textContent ?? '',
      operations,
      all: document.querySelector('main')?.textContent ?? '',
    }
  })
}

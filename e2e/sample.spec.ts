import { expect, test } from './fixtures'
import { ask } from './steps'

test('the sample mailbox answers who comes, without any Google', async ({ app, world }) => {
  const options = await app.extensionPage('options.html')
  await options.click('#make-sample')
  const link = options.locator('#open-sample')
  await expect(link).toBeFocused()
  const opening = app.context.waitForEvent('page')
  await link.click()
  const sidebar = await opening
  expect(await ask(sidebar, 'List everyone who RSVP’d')).toBe('answered')
  await expect(sidebar.locator('.guests .headline')).toContainText('coming')
  expect(await sidebar.locator('.guests .row').count()).toBeGreaterThan(5)
  expect(world.requests.filter(({ host }) => host.endsWith('googleapis.com'))).toEqual([])
})

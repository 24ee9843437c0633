import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { findChromium } from './world/chromium'

const origin = 'https://gallery.example'
const folder = path.resolve('dist/gallery')
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

let browser: Browser
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
})
test.afterAll(() => browser.close())

async function doorPage(state: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, bypassCSP: true })
  await page.route(`${origin}/**`, route => {
    const file = path.join(folder, new URL(route.request().url()).pathname)
    return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? 'image/png' })
  })
  await page.goto(`${origin}/extension/gallery.html?state=${state}`)
  return page
}

/** Page boxes of a PDF in points (ISO 32000-1 7.7.3.3), one a page. */
async function printed(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  )
}

test('500 people are printed on pages of the chosen paper', async () => {
  const page = await doorPage('print-500')
  await page.locator('input[value=a4]').check()
  const a4 = await printed(page)
  await page.locator('input[value=letter]').check()
  const letter = await printed(page)
  expect(new Set(a4)).toEqual(new Set(['595 × 842']))
  expect(new Set(letter)).toEqual(new Set(['612 × 792']))
  expect(a4.length).toBeGreaterThan(4)
  await page.close()
})

test('has as many boxes as heads, and nothing of its own choices on paper', async () => {
  const page = await doorPage('print-500')
  const heads = Number(/(\d+) heads/.exec((await page.locator('.sheet header').textContent()) ?? '')?.[1])
  const coming = page.locator('.sheet section').first()
  expect(await coming.locator('.tick-box').count()).toBe(heads)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('form.choices')).toBeHidden()
  await expect(page.locator('.sheet h1')).toBeVisible()
  await page.close()
})

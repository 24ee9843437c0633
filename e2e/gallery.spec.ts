import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { galleryPrints } from '../extension/gallery-lists'
import { galleryMessages } from '../extension/gallery-messages'
import { gallerySigns } from '../extension/gallery-signs'
import { galleryStates } from '../extension/gallery-states'
import { galleryOptions } from '../extension/options/gallery-options'
import { findChromium } from './world/chromium'

const origin = 'https://gallery.example'
const folder = path.resolve('dist/gallery')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

let browser: Browser
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
})
test.afterAll(() => browser.close())

async function open(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' })
  await page.route(`${origin}/**`, route => {
    const file = path.join(folder, new URL(route.request().url()).pathname)
    return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? 'image/png' })
  })
  await page.goto(`${origin}/extension/gallery.html?state=empty`)
  return page
}

/** Shows a state without loading the page anew. */
async function show(page: Page, state: string, more = ''): Promise<void> {
  await page.evaluate(query => {
    history.replaceState(null, '', query)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `?state=${state}${more}`)
}

/** Opens everything that is folded, what opens inside it too. */
async function unfold(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    const opened = await page.evaluate(() => {
      const closed = [...document.querySelectorAll('.receipt details:not([open]), .message details:not([open])')]
      for (const details of closed) details.setAttribute('open', '')
      return closed.length
    })
    if (opened === 0) return
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 30)))
  }
}

type Axe = { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

/** What axe finds wrong by WCAG 2.1 AA, as one line a place. */
async function faults(page: Page, rules: Rules): Promise<string[]> {
  await unfold(page)
  await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)))
  const { violations } = await page.evaluate(
    runOnly => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
    rules,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

type Rules = { type: 'tag' | 'rule'; values: string[] }
/** The themes differ in their colours, and in nothing else. */
const themes: Record<string, Rules> = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  dark: { type: 'rule', values: ['color-contrast'] },
}

for (const [theme, rules] of Object.entries(themes)) {
  test(`every state can be used with a keyboard and a screen reader, ${theme}`, async () => {
    test.setTimeout(180_000)
    const page = await open(400)
    await page.evaluate(axe)
    const found: string[] = []
    for (const state of [
      ...Object.keys(galleryStates),
      ...Object.keys(galleryMessages),
      ...Object.keys(galleryOptions),
      ...Object.keys(galleryPrints),
      ...Object.keys(gallerySigns),
    ]) {
      await show(page, state, `&theme=${theme}`)
      for (const fault of await faults(page, rules)) found.push(`${state}: ${fault}`)
    }
    expect(found).toEqual([])
    await page.close()
  })
}

/** Resolves once the browser has told twice what is covered: it looks ten times a second. */
async function looked(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 2; times++) {
      await new Promise(resolve => {
        const button = document.querySelector('#sign, main')
        const observer = new IntersectionObserver(
          () => {
            observer.disconnect()
            setTimeout(resolve, 100)
          },
          { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
        )
        if (button) observer.observe(button)
      })
    }
  })
}

test('nothing of a signing window covers another part of it', async () => {
  test.setTimeout(90_000)
  const covered: string[] = []
  for (const width of [280, 600]) {
    const page = await open(width)
    for (const state of Object.keys(gallerySigns)) {
      await show(page, state, `&width=${width}`)
      await looked(page)
      if (await page.getByText('Something covers this window').isVisible()) covered.push(`${state} at ${width}`)
    }
    await page.close()
  }
  expect(covered).toEqual([])
})

test('no state is wider than a sidebar of 280 pixels', async () => {
  test.setTimeout(90_000)
  const page = await open(280)
  const wide: string[] = []
  for (const state of [...Object.keys(galleryStates), ...Object.keys(galleryMessages), ...Object.keys(gallerySigns)]) {
    await show(page, state, '&width=280')
    await unfold(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) wide.push(`${state}: ${over} px`)
  }
  expect(wide).toEqual([])
  await page.close()
})

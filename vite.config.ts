import fs from 'node:fs'
import path from 'node:path'
import preact from '@preact/preset-vite'
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite'

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'
const gallery = Boolean(process.env.GALLERY)
const outDir = path.resolve(`dist/${gallery ? 'gallery' : target}`)
const pages = ['sidebar', 'options', 'print', 'sign', ...(gallery ? ['gallery'] : [])]

type Manifest = { [key: string]: unknown; web_accessible_resources: { use_dynamic_url?: boolean }[] }

/** One manifest for both: Firefox has an event page, no fixed key and no dynamic resource URLs. */
function forFirefox({ key: _key, minimum_chrome_version: _min, ...rest }: Manifest): Manifest {
  return {
    ...rest,
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'countersign@example.com',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['personalCommunications'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
    sidebar_action: { default_title: 'Countersign', default_panel: 'extension/sidebar.html', open_at_install: false },
    web_accessible_resources: rest.web_accessible_resources.map(({ use_dynamic_url: _dynamic, ...entry }) => entry),
  }
}

function manifest(): Plugin {
  return {
    name: 'manifest',
    generateBundle() {
      const chrome = JSON.parse(fs.readFileSync('manifest.json', 'utf8')) as Manifest
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: JSON.stringify(target === 'firefox' ? forFirefox(chrome) : chrome, null, 2),
      })
      for (const size of [16, 32, 48, 128])
        this.emitFile({ type: 'asset', fileName: `icons/${size}.png`, source: fs.readFileSync(`extension/icons/${size}.png`) })
    },
  }
}

/** Gmail's page runs classic scripts only, so the content script is one IIFE; as a second build no chunk of it has to be web-accessible. */
const content: InlineConfig = {
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'content/index.ts', formats: ['iife'], name: 'countersign', fileName: () => 'content.js' },
  },
}

function contentScript(): Plugin {
  return {
    name: 'content-script',
    async closeBundle() {
      await build(content)
    },
  }
}

export default defineConfig({
  plugins: [preact(), manifest(), contentScript()],
  publicDir: false,
  /** Only Node 20 has no Temporal of its own. */
  resolve: { alias: { 'temporal-polyfill': path.resolve('background/time/native-temporal.ts') } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { background: 'background/index.ts', ...Object.fromEntries(pages.map(page => [page, `extension/${page}.html`])) },
      output: {
        entryFileNames: chunk => (chunk.name === 'background' ? 'background.js' : 'assets/[name].js'),
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
})

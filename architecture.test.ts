import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { calls, type Peer, peers } from './shared/protocol'

const boxes = ['shared', 'background', 'content', 'extension', 'e2e', 'bench', 'scripts'] as const
const files = boxes.flatMap(box => walk(box)).filter(file => /\.(ts|tsx|mjs)$/.test(file))
const sources = files.filter(file => !/\.(test|spec)\.tsx?$/.test(file))
const text = (file: string): string => fs.readFileSync(file, 'utf8')

/** What each folder may import of ours; the way data goes, and never back. */
const mayImport: Record<string, readonly string[]> = {
  shared: ['shared'],
  content: ['content', 'shared'],
  extension: ['extension', 'shared'],
  'background/time': ['background/time', 'shared'],
  'background/reader': ['background/reader', 'shared'],
  'background/rsvp': ['background/rsvp', 'background/reader', 'background/time', 'shared'],
  'background/packer': ['background/packer', 'background/reader', 'shared'],
  'background/store': ['background/store', 'background/reader', 'background/mail-source.ts', 'shared'],
  'background/google': ['background/google', 'background/store', 'background/mail-source.ts', 'shared'],
  'background/model': [
    'background/model',
    'background/google/fetch-door.ts',
    'background/reader',
    'background/rsvp',
    'background/packer',
    'background/time',
    'shared',
  ],
  'background/actions/policy': ['background/actions/policy', 'background/time', 'shared'],
  'background/actions': [
    'background/actions',
    'background/google',
    'background/store',
    'background/reader',
    'background/time',
    'background/mail-source.ts',
    'shared',
  ],
  'background/agent': [
    'background/agent',
    'background/model',
    'background/reader',
    'background/rsvp',
    'background/packer',
    'background/time',
    'background/mail-source.ts',
    'shared',
  ],
}

describe('the house', () => {
  it.each(Object.keys(mayImport))('%s imports only what stands before it', folder => {
    const wrong = sources
      .filter(file => file.startsWith(`${folder}/`))
      .flatMap(file =>
        imports(file)
          .filter(target => !allowed(folder, target))
          .map(target => `${file} -> ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it.each(['shared', 'background/reader', 'background/rsvp', 'background/packer', 'background/time', 'background/agent'])(
    '%s touches no browser API and no network',
    folder => {
      const wrong = sources
        .filter(file => file.startsWith(`${folder}/`))
        .filter(file => /webextension-polyfill|\b(chrome|browser)\.[a-z]|\bfetch\(|\bXMLHttpRequest\b|from 'node:/.test(code(file)))
      expect(wrong).toEqual([])
    },
  )

  it('has no file over 300 lines, tests included and word lists aside', () => {
    expect(
      files
        .map(file => [file, text(file).split('\n').length] as const)
        .filter(([file, lines]) => lines > 301 && !file.startsWith('background/rsvp/lexicon/')),
    ).toEqual([])
  })

  it('keeps the content script free of run-time schemas and of secrets', () => {
    const wrong = sources
      .filter(file => file.startsWith('content/'))
      .filter(file => /from 'zod'|import (?!type)[^\n]*from '\.\.\/shared\/(protocol|rpc|mail)'|token|secret|storage\./i.test(code(file)))
    expect(wrong).toEqual([])
  })

  it('writes no HTML string anywhere', () => {
    const wrong = sources
      .filter(file => /^(content|extension|background|shared)\//.test(file))
      .filter(file =>
        /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|setHTMLUnsafe/.test(code(file)),
      )
    expect(wrong).toEqual([])
  })

  it('listens to no other page or extension', () => {
    const wrong = sources
      .filter(file => /^(content|extension|background|shared)\//.test(file))
      .filter(file => /onMessageExternal|onConnectExternal|addEventListener\('message'|postMessage\([^)]*'\*'/.test(code(file)))
    expect(wrong).toEqual([])
  })

  it('opens the network at one door only', () => {
    const wrong = sources
      .filter(file => file.startsWith('background/') && file !== 'background/google/fetch-door.ts')
      .filter(file => /(?<![.\w])fetch\(|globalThis\.fetch|self\.fetch|XMLHttpRequest|WebSocket\(/.test(code(file)))
    expect(wrong).toEqual([])
  })

  it('keeps tokens and keys out of storage.local', () => {
    const users = sources.filter(file => /storage\.local/.test(code(file)))
    expect(users.filter(file => file !== 'background/store/settings.ts')).toEqual([])
  })
})

describe('the manifest', () => {
  const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>

  it('asks for these permissions and no others, from the first build on', () => {
    expect({
      permissions: manifest.permissions,
      optional: manifest.optional_permissions,
      hosts: manifest.host_permissions,
      optionalHosts: manifest.optional_host_permissions,
    }).toEqual({
      permissions: ['storage', 'unlimitedStorage', 'identity', 'contextMenus', 'alarms', 'scripting'],
      optional: ['notifications'],
      hosts: [
        'https://mail.google.com/*',
        'https://gmail.googleapis.com/*',
        'https://www.googleapis.com/*',
        'https://oauth2.googleapis.com/*',
        'https://generativelanguage.googleapis.com/*',
      ],
      optionalHosts: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    })
  })

  it('lets no other extension or site speak to it', () => {
    expect(manifest).not.toHaveProperty('externally_connectable')
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['extension/sidebar.html'], matches: ['https://mail.google.com/*'], use_dynamic_url: true },
    ])
    expect(manifest.incognito).toBe('not_allowed')
  })

  it('has one content security policy without inline code, and pages that reach no network', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("frame-ancestors 'self' https://mail.google.com")
    expect(policy).toContain("require-trusted-types-for 'script'")
    for (const page of fs.readdirSync('extension').filter(name => name.endsWith('.html')))
      expect(text(`extension/${page}`), page).toContain(`connect-src 'none'`)
  })
})

describe('the protocol', () => {
  const golden: Record<Peer, readonly string[]> = {
    content: ['page.seen', 'sidebar.place'],
    sidebar: [
      'view.watch',
      'view.quoted.clear',
      'accounts.list',
      'page.open',
      'sidebar.close',
      'estimate',
      'run.ask',
      'run.confirm',
      'run.stop',
      'run.sent',
      'conversation.list',
      'conversation.open',
      'conversation.forget',
      'message.source',
      'list.all',
      'list.open',
      'list.of-run',
      'list.correct',
      'list.undo',
      'list.rename',
      'list.join',
      'list.forget',
      'list.update',
      'list.remind',
      'list.import',
      'action.list',
      'action.journal',
      'action.clear',
      'action.edit',
      'action.review',
      'action.reject',
      'action.cancel',
      'action.undo',
      'settings.get',
    ],
    page: [
      'accounts.list',
      'list.all',
      'list.open',
      'list.import',
      'settings.set',
      'settings.get',
      'options.state',
      'client.set',
      'key.set',
      'key.test',
      'account.connect',
      'account.forget',
      'account.import',
    ],
    sign: ['sign.show', 'sign.approve', 'sign.reject', 'sign.edit', 'sign.consent', 'sign.close', 'settings.get'],
  }

  it.each(peers)('lets %s make these calls and no others', peer => {
    const made = Object.entries(calls)
      .filter(([, call]) => (call.from as readonly Peer[]).includes(peer))
      .map(([name]) => name)
    expect(made).toEqual(golden[peer])
  })
})

describe('the documents', () => {
  it.each(['ARCHITECTURE.md', 'README.md', 'SECURITY.md'])('%s names only paths that exist', document => {
    const named = [...text(document).matchAll(/`((?:shared|background|content|extension|e2e|bench|scripts|docs)\/[\w./-]*)`/g)].map(
      match => match[1] ?? '',
    )
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter(name => !fs.existsSync(name))).toEqual([])
  })
})

function walk(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? walk(path.posix.join(folder, entry.name)) : [path.posix.join(folder, entry.name)]))
}

/** Relative imports of a file as paths from the root. */
function imports(file: string): string[] {
  return [...text(file).matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(match => {
    const target = path.posix.join(path.posix.dirname(file), match[1] ?? match[2] ?? '')
    return fs.existsSync(`${target}.ts`) ? `${target}.ts` : target
  })
}

function allowed(folder: string, target: string): boolean {
  return (mayImport[folder] ?? []).some(entry => target === entry || target.startsWith(`${entry}/`))
}

/** Source without comments, so that a word in a comment breaks no rule. */
function code(file: string): string {
  return text(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

import '../shared/zod-setup'
import { render } from 'preact'
import { galleryActions } from './gallery-actions'
import { galleryPrints } from './gallery-lists'
import { galleryMessages } from './gallery-messages'
import { gallerySigns } from './gallery-signs'
import { galleryNow, galleryStates } from './gallery-states'
import { galleryOptions } from './options/gallery-options'
import { Options } from './options/options'
import type { OptionsActions } from './options/state'
import { Print } from './print/print'
import { ActionsProvider } from './sidebar/actions'
import { Sidebar } from './sidebar/sidebar'
import { SourceView } from './sidebar/source-view'
import { SignWindow } from './sign/sign-window'

/** What the address asks for: every state side by side; ?state=NAME&theme=dark&width=280 shows one alone. Built with GALLERY=1 only. */
function wanted(): { only: string | null; theme: string; width: string } {
  const query = new URLSearchParams(location.search)
  const width = query.get('width') ?? ''
  return {
    only: query.get('state'),
    theme: query.get('theme') ?? 'light',
    width: ['280', '400', '720'].includes(width) ? width : '400',
  }
}

const nothing = () => undefined

const optionsActions: OptionsActions = {
  connect: nothing,
  forget: nothing,
  importFile: nothing,
  makeSample: nothing,
  saveKey: nothing,
  testKey: nothing,
  saveSettings: nothing,
  copy: () => Promise.resolve(true),
  sidebarUrl: id => `sidebar.html?account=${id}`,
}

function Shown({ name }: { name: string }) {
  const sidebar = galleryStates[name]
  const options = galleryOptions[name]
  const print = galleryPrints[name]
  const sign = gallerySigns[name]
  const message = galleryMessages[name]
  if (message)
    return (
      <ActionsProvider value={galleryActions}>
        <div class="alone">
          <SourceView message={message} />
        </div>
      </ActionsProvider>
    )
  if (sign) return <SignWindow state={sign} onSign={nothing} onReject={nothing} onEdit={nothing} onConsent={nothing} />
  if (print) return <Print state={print} now={galleryNow} onPrint={() => undefined} />
  if (sidebar) return <Sidebar state={sidebar} actions={galleryActions} />
  return options ? <Options state={options} actions={optionsActions} /> : null
}

function Gallery({ only, theme, width }: ReturnType<typeof wanted>) {
  const names = [galleryStates, galleryMessages, galleryOptions, galleryPrints, gallerySigns].flatMap(Object.keys)
  if (only) return <Shown name={only} />
  return (
    <div class="gallery">
      {names.map(name => (
        <figure key={name} class={`frame w${width}`} id={name}>
          <figcaption>
            <a href={`?state=${name}&theme=${theme}`}>{name}</a>
          </figcaption>
          <div class="window">
            <Shown name={name} />
          </div>
        </figure>
      ))}
    </div>
  )
}

/** Anew from nothing, so that no state keeps anything of the one before it. */
function draw(): void {
  const what = wanted()
  document.documentElement.dataset.theme = what.theme
  render(null, document.body)
  render(<Gallery {...what} />, document.body)
  scrollTo(0, 0)
}

addEventListener('popstate', draw)
draw()

import { useMemo, useState } from 'preact/hooks'
import { coversMailbox } from '../../shared/answer'
import { listWords } from '../../shared/list-words'
import { isOver } from '../../shared/run-view'
import type { OpenList } from '../../shared/saved-list'
import { shownRows } from '../../shared/saved-list-shown'
import { silentRows } from '../../shared/saved-list-silent'
import { useActions } from '../sidebar/actions'
import { Failure } from '../sidebar/failure'
import type { SidebarState } from '../sidebar/state'
import { Changes } from './changes'
import { ForgetList } from './forget-list'
import { JoinLists } from './join-lists'
import { refOf } from './list-actions'
import { ListView } from './list-view'
import { RemindPeople } from './remind-people'
import { RenameList } from './rename-list'
import { Updating } from './updating'

/** One kept list, whole, without asking again: it needs neither network nor mail. */
export function ListScreen({ state }: { state: SidebarState }) {
  const { showLists } = useActions()
  const open = state.list ? state.open.get(state.list.id) : undefined
  return (
    <main class="body list-screen">
      <div class="screen-head">
        <h2 dir="auto">{open?.list.name || open?.list.event.title || listWords.index.title}</h2>
        <button type="button" class="button" onClick={showLists}>
          {listWords.screen.back}
        </button>
      </div>
      {open && <Opened open={open} state={state} />}
      {state.notice && <Failure code={state.notice} retry={null} />}
    </main>
  )
}

type Panel = 'remind' | 'rename' | 'join' | 'forget' | null

function Opened({ open, state }: { open: OpenList; state: SidebarState }) {
  const actions = useActions()
  const [panel, setPanel] = useState<Panel>(state.panel)
  const rows = useMemo(() => shownRows(open), [open])
  const silent = useMemo(() => silentRows(open).length, [open])
  const { list, joined } = open
  const { screen: text } = listWords
  const close = () => setPanel(null)
  const panelButton = (of: Exclude<Panel, null>, label: string) => (
    <button
      type="button"
      class="button plain"
      data-panel={of}
      aria-expanded={panel === of}
      onClick={() => setPanel(panel === of ? null : of)}
    >
      {label}
    </button>
  )
  return (
    <>
      <p class="quiet small">
        {text.asOf(list.asOf, actions.now())}
        {joined.length > 0 && <bdi> · {text.joined(joined.map(other => other.name || other.event.title))}</bdi>}
        {list.cut ? ` · ${text.cut(list.cut)}` : ''}
      </p>
      <div class="bar list-tools">
        <button
          type="button"
          class="button"
          data-update
          disabled={!state.online || isRunning(state)}
          title={state.online ? '' : text.offline}
          onClick={() => actions.updateList(refOf(list))}
        >
          {text.update}
        </button>
        {actions.mayAct() && (silent > 0 || panel === 'remind') && panelButton('remind', listWords.remind.open(silent))}
        {panelButton('rename', text.rename)}
        {panelButton('join', text.join)}
        {panelButton('forget', text.forget)}
      </div>
      {panel === 'remind' && <RemindPeople open={open} state={state} reading={isRunning(state)} onClose={close} />}
      {panel === 'rename' && <RenameList list={list} onClose={close} />}
      {panel === 'join' && <JoinLists open={open} onClose={close} />}
      {panel === 'forget' && <ForgetList list={list} onClose={close} />}
      <Updating state={state} />
      <Changes open={open} updated={state.updating === list.run} />
      <ListView
        event={list.event}
        others={list.others}
        rows={rows}
        open={open}
        receipt={list.receipt}
        complete={list.receipt !== null && coversMailbox(list.receipt, list.scope)}
        question=""
        askedAt={list.asOf}
        isChecked={() => true}
        onEvent={event => actions.askEvent(event, list)}
      />
    </>
  )
}

const isRunning = ({ updating, runs }: SidebarState): boolean => runs.some(({ id, state }) => id === updating && !isOver(state))

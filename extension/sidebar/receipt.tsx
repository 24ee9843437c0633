import { useState } from 'preact/hooks'
import { coversMailbox, isComplete, leftOutReasons, type Receipt } from '../../shared/answer'
import { number } from '../../shared/format'
import type { RunView } from '../../shared/run-view'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { HiddenNotices } from './hidden-text'
import { SentView } from './sent'

/** One quiet line that says it all; the whole of it one click away. Green only at full coverage. */
export function ReceiptLine({ receipt, run }: { receipt: Receipt; run: RunView }) {
  const [open, setOpen] = useState<'receipt' | 'sent' | null>(null)
  const toggle = (what: 'receipt' | 'sent') => setOpen(open === what ? null : what)
  const complete = isComplete(receipt)
  const { receipt: text } = words
  return (
    <footer class="receipt">
      <span class={complete ? 'full' : 'partial'} role="img" aria-label={complete ? text.full : text.partial}>
        {complete ? '✓' : '◆'}
      </span>{' '}
      <strong>{text.read(receipt)}</strong>
      {details(receipt).map(detail => `, ${detail}`)}.{coversMailbox(receipt, run.scope) && run.answer?.guests && ` ${text.nobodyElse}`}{' '}
      {run.mind === 'built-in' ? text.stayed : text.spent(run.mind, run.usage, run.usageAtLeast)}{' '}
      <button type="button" class="link" aria-expanded={open === 'receipt'} onClick={() => toggle('receipt')}>
        {text.more}
      </button>
      {run.sent.length > 0 && (
        <>
          {' · '}
          <button type="button" class="link" aria-expanded={open === 'sent'} onClick={() => toggle('sent')}>
            {words.sent.open}
          </button>
        </>
      )}
      {open === 'receipt' && <WholeReceipt receipt={receipt} run={run} />}
      {open === 'sent' && <SentView ids={run.sent} />}
      <HiddenNotices hiddenIn={receipt.hiddenIn} />
    </footer>
  )
}

function details(receipt: Receipt): string[] {
  const { leftOut, cut = [], notChosen, unsearched = [], candidates, folded, hidden, attachments, continued, passes } = receipt
  const { receipt: text } = words
  return [
    passes ? text.passes(passes.read.length, passes.of) : '',
    leftOut.length > 0 ? text.left(leftOut.length) : '',
    cut.length > 0 ? text.cut(cut.length) : '',
    notChosen.length > 0 ? text.notChosen(notChosen.length) : '',
    unsearched.length > 0 ? text.unsearched(unsearched.length) : '',
    candidates ? text.candidates(candidates.read, candidates.found) : '',
    folded > 0 ? text.folded(folded) : '',
    hidden > 0 ? text.hidden(hidden) : '',
    attachments.of > 0 ? text.attachments(attachments.read, attachments.of) : '',
    continued > 0 ? text.continued(continued) : '',
  ].filter(Boolean)
}

function WholeReceipt({ receipt, run }: { receipt: Receipt; run: RunView }) {
  const { receipt: text } = words
  const lines: [string, string][] = [
    [text.threads, number(receipt.threads)],
    [text.messages, number(receipt.messages)],
    [text.readWhole, number(receipt.read)],
    [text.foldedLabel, number(receipt.folded)],
    [text.hiddenLabel, number(receipt.hidden)],
    [text.attachmentsLabel, text.of(receipt.attachments.read, receipt.attachments.of)],
    [text.continuedLabel, number(receipt.continued)],
    ...passesRead(receipt),
    ...(run.mind === 'built-in' ? [] : spent(run)),
  ]
  return (
    <div class="whole">
      <dl class="figures">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LeftOutList receipt={receipt} />
      <CutLists receipt={receipt} />
    </div>
  )
}

const passesRead = ({ passes }: Receipt): [string, string][] =>
  passes
    ? [
        [
          words.receipt.passesLabel,
          `${passes.read.map(number).join(', ') || number(0)} (${words.receipt.passes(passes.read.length, passes.of)})`,
        ],
      ]
    : []

const spent = ({ usage, usageAtLeast }: RunView): [string, string][] => [
  [words.receipt.tokensIn, number(usage.in)],
  [words.receipt.tokensCached, number(usage.cached)],
  [words.receipt.tokensOut, number(usage.out)],
  [words.receipt.cost, words.receipt.paid(usage, usageAtLeast)],
]

/** What else these lists hold nobody has counted. */
function CutLists({ receipt: { cut = [] } }: { receipt: Receipt }) {
  if (cut.length === 0) return null
  return (
    <>
      <h3>{words.receipt.cutLabel}</h3>
      <ul>
        {cut.map(list => (
          <li key={`${list.list} ${list.query}`}>
            <bdi>{words.receipt.cutList(list)}</bdi> {words.leftOut[list.why]}
          </li>
        ))}
      </ul>
    </>
  )
}

/** By reason, since a hundred messages may share one. */
function LeftOutList({ receipt }: { receipt: Receipt }) {
  const { now } = useActions()
  if (receipt.leftOut.length === 0) return null
  const byReason = leftOutReasons.map(why => [why, receipt.leftOut.filter(item => item.why === why)] as const)
  return (
    <>
      <h3>{words.receipt.leftLabel}</h3>
      {byReason
        .filter(([, items]) => items.length > 0)
        .map(([why, items]) => (
          <details key={why}>
            <summary>
              {number(items.length)} {words.leftOut[why]}
            </summary>
            <ul>
              {items.map(item => (
                <li key={`${item.rfcId} ${item.part}`}>
                  <bdi>{words.receipt.leftItem(item, receipt, now())}</bdi> <bdi class="mono">{item.rfcId}</bdi>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </>
  )
}

import type { Origin, Touched } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { actionWords } from '../../shared/action-words'
import { AddressLine } from './address'
import { MailView } from './mail-view'
import { LabelChange, People } from './operation-view'
import type { ReadMail, ReadOperation } from './read-signed'
import { visible } from './visible'

const said = actionWords.sign

/** What all mails of a batch have in common; null where more than their one recipient differs, so that each has to be shown whole. */
export function sharedMail(operations: readonly ReadOperation[]): ReadMail | null {
  const mails = operations.flatMap(({ operation, mail }) => (operation.type === 'send' && mail ? [mail] : []))
  const [first] = mails
  if (!first || mails.length < 2 || mails.length < operations.length) return null
  const rest = (mail: ReadMail) => JSON.stringify({ ...mail, to: [] })
  const alike = mails.every(mail => mail.to.length === 1 && mail.cc.length + mail.bcc.length === 0 && rest(mail) === rest(first))
  return alike ? first : null
}

type BatchProps = { operations: readonly ReadOperation[]; shared: ReadMail; origins: readonly Origin[] }

/** One mail to each of many: what is the same once, every address whole, each mail to be opened. */
export function BatchView({ operations, shared, origins }: BatchProps) {
  return (
    <section class="operation" data-operation="send" data-batch={operations.length}>
      <h3>{said.toEach(operations.length)}</h3>
      <ol class="each">
        {operations.map(({ mail }, at) => (
          <li key={at}>
            <details>
              <summary data-to>
                <AddressLine text={mail?.to[0] ?? ''} />
              </summary>
              {mail && <MailView mail={mail} label={said.wholeMail} origins={origins} />}
            </details>
          </li>
        ))}
      </ol>
      <MailView mail={{ ...shared, to: [] }} label="" origins={[]} />
    </section>
  )
}

/** The one change that is made of several conversations; null where they are not all changed alike. */
export function sharedChange(operations: readonly ReadOperation[]): Operation | null {
  const [first] = operations.map(({ operation }) => operation)
  const rest = (operation: Operation) => JSON.stringify({ ...operation, threadId: '' })
  const isChange = first?.type === 'labels' || first?.type === 'trash-thread'
  if (!first || !isChange || operations.length < 2) return null
  return operations.every(({ operation }) => rest(operation) === rest(first)) ? first : null
}

type ChangeProps = { change: Operation; touched: readonly Touched[]; labels: Readonly<Record<string, string>> }

/** One change of many conversations: what it is once, each conversation by its title and its people. */
export function ChangeView({ change, touched, labels }: ChangeProps) {
  return (
    <section class="operation boxed" data-operation={change.type} data-batch={touched.length}>
      <h2>{actionWords.changes(touched.length)}</h2>
      {change.type === 'labels' && <LabelChange add={change.add} remove={change.remove} names={labels} />}
      <ol class="items">
        {touched.map(({ id, title, detail }) => (
          <li key={id}>
            <bdi>{visible(title)}</bdi>
            <People lines={detail} />
          </li>
        ))}
      </ol>
    </section>
  )
}

import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { clientScript } from './client-script'
import { listData, threadData } from './data'
import { gmailDocument, gmailHeaders } from './document'
import type { PageAccounts, PageMailbox } from './mailbox'
import type { PageOptions } from './page-data'

export type GmailPage = {
  handler(req: IncomingMessage, res: ServerResponse): Promise<void>
  /** What browsers reported of the page's Content-Security-Policy. */
  violations: string[]
}

/**
 * mail.google.com: a stand-in for Gmail's page, with the markup that public extensions rely on (InboxSDK, FlowCrypt, gmail.js, Mailvelope)
 * and Gmail's nuisances. It is no capture of Gmail.
 */
export function gmailPage(accounts: PageAccounts, now: () => number): GmailPage {
  const violations: string[] = []
  return { violations, handler: (req, res) => handle(accounts, now, violations, req, res) }
}

const mailboxPath = /^\/mail\/u\/(\d+)\/(?:d\/([\w-]+)\/)?(data\/list|data\/thread)?$/

async function handle(
  accounts: PageAccounts,
  now: () => number,
  violations: string[],
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const url = new URL(req.url ?? '/', 'https://mail.google.com')
  if (url.pathname === '/mail/cspreport') return report(violations, req, res)
  const [matched, index = '0', delegate, data] = mailboxPath.exec(url.pathname) ?? []
  if (!matched) return elsewhere(accounts, url, res)
  const box = delegate ? accounts.delegated(Number(index), delegate) : accounts.at(Number(index))
  if (!box) return redirect(res, 'https://accounts.google.com/ServiceLogin?service=mail')
  if (data) return sendData(box, data, url.searchParams, now(), res)
  const nonce = randomBytes(16).toString('base64url')
  const start = { address: box.address, name: box.name, labels: box.labels, base: url.pathname, options: optionsOf(url.searchParams) }
  const html = gmailDocument(start, await clientScript(), nonce)
  res.writeHead(200, gmailHeaders(nonce)).end(html)
}

/** /mail/ and /mail/?authuser=ADDRESS lead to the account's own address; the rest of Gmail is not here. */
function elsewhere(accounts: PageAccounts, url: URL, res: ServerResponse): void {
  const asked = url.searchParams.get('authuser') ?? decodeURIComponent(/^\/mail\/u\/([^/]+@[^/]+)\/?$/.exec(url.pathname)?.[1] ?? '')
  const index = asked ? (accounts.indexOf(asked) ?? 0) : 0
  const known = /^\/(mail\/?(u\/[^/]*\/?)?)?$/.test(url.pathname)
  if (known) redirect(res, `/mail/u/${index}/`)
  else res.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found')
}

const redirect = (res: ServerResponse, location: string): void => void res.writeHead(302, { location, 'cache-control': 'no-store' }).end()

function sendData(box: PageMailbox, kind: string, query: URLSearchParams, now: number, res: ServerResponse): void {
  const conversation = query.get('conversation') !== '0'
  const wanted = query.get('q') ?? ''
  const data =
    kind === 'data/list'
      ? listData(box, wanted, Number(query.get('page') ?? 1), conversation, now)
      : threadData(box, wanted, conversation, now)
  res.writeHead(data ? 200 : 404, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  res.end(JSON.stringify(data ?? null))
}

function optionsOf(query: URLSearchParams): PageOptions {
  return {
    dark: query.get('dark') === '1',
    preview: query.get('preview') === '1',
    conversation: query.get('conversation') !== '0',
    unsynced: query.get('unsynced') === 'asked' ? -1 : Number(query.get('unsynced') ?? 0),
    unseen: query.get('unseen') === '1',
    untitled: query.get('untitled') === '1',
  }
}

function report(violations: string[], req: IncomingMessage, res: ServerResponse): void {
  let body = ''
  req.on('data', chunk => {
    body += chunk
  })
  req.on('end', () => {
    violations.push(body)
    res.writeHead(204).end()
  })
}

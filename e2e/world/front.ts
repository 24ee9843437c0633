import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from './faults'
import { faultAnswer } from './google/http'

/** One request as the world saw it; `status` is null while it is open or when it was dropped unanswered. */
export type Logged = { method: string; host: string; path: string; at: number; status: number | null; units: number; account: string }

/** Answers a request of one host; may set units and account of the log line. It may stream. */
export type Handler = (request: IncomingMessage, response: ServerResponse, logged: Logged) => void | Promise<void>

export type Front = {
  port: number
  spki: string
  setHandler(host: string, handler: Handler): void
  close(): Promise<void>
}

/** What goes wrong, and where the requests are written down; latency is added to every request to *.googleapis.com. */
type FrontOptions = { faults: Faults; now: () => number; latencyMs: number; requests: Logged[] }

const hosts = ['mail.google.com', 'accounts.google.com', '*.googleapis.com']

/** --host-resolver-rules: Google's hosts go to the front, everything else resolves nowhere. */
export const hostRules = (port: number): string =>
  [...hosts.map(host => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')

/** What a browser asks for by itself: answered with 404 and kept out of the log. */
const chatter =
  /^(accounts\.google\.com\/(?!o\/oauth2|signin\/oauth)|(optimizationguide-pa|update|safebrowsing|content-autofill|android|fcm\w*|chromewebstore|clientservices|translate|passwordsleakcheck-pa|mtalk)\.googleapis\.com|mail\.google\.com\/favicon\.ico)/

/** One TLS server for all hosts of the world, on 127.0.0.1 and a free port. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const folder = path.join(import.meta.dirname, 'cert')
  const cert = readFileSync(path.join(folder, 'cert.pem'))
  const { faults, now, requests } = options
  const handlers = new Map<string, Handler>()

  const handlerOf = (host: string) => handlers.get(host) ?? (isApi(host) ? handlers.get('*.googleapis.com') : undefined)

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host, url } = addressOf(request)
    if (chatter.test(host + url)) return quiet(host + url, response)
    const logged: Logged = { method: request.method ?? '', host, path: url, at: now(), status: null, units: 0, account: '' }
    requests.push(logged)
    response.on('finish', () => {
      logged.status = response.statusCode
    })
    // Without CORS headers and preflights, only a host permission lets the extension in.
    response.setHeader('date', new Date(now()).toUTCString())
    if (logged.method === 'OPTIONS') return void response.writeHead(403).end()
    if (isApi(host)) await sleep(options.latencyMs)
    if (await applyFaults(faults.next(logged.method, url), response)) return
    const handler = handlerOf(host)
    if (handler) await handler(request, response, logged)
    else response.writeHead(404).end()
  }

  const server = https.createServer(
    { key: readFileSync(path.join(folder, 'key.pem')), cert, keepAliveTimeout: 120_000 },
    (request, response) => {
      serve(request, response).catch((error: unknown) => {
        process.stderr.write(`world: ${request.method} ${request.headers.host}: ${error instanceof Error ? error.stack : String(error)}\n`)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    },
  )
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const spki = createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    setHandler: (host, handler) => void handlers.set(host, handler),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const isApi = (host: string): boolean => host.endsWith('.googleapis.com')

const addressOf = ({ headers, url = '/' }: IncomingMessage) => ({ host: (headers.host ?? '').replace(/:\d+$/, ''), url })

function quiet(address: string, response: ServerResponse): void {
  if (address.startsWith('accounts.google.com/ListAccounts')) {
    response.writeHead(200, { 'content-type': 'application/json' }).end('["gaia.l.a.r",[]]')
  } else response.writeHead(404).end()
}

/** True where the request is answered or gone; commit-drop and truncate only change how the coming answer ends. */
async function applyFaults(kinds: ReturnType<Faults['next']>, response: ServerResponse): Promise<boolean> {
  for (const kind of kinds) {
    if (typeof kind === 'object') await sleep(kind.delayMs)
    else if (kind === 'drop') breakOff(response)
    else if (kind === 'commit-drop') loseAnswer(response)
    else if (kind === 'truncate') cutAnswer(response)
    else {
      const { status, headers, body } = faultAnswer(kind)
      response.writeHead(status, headers).end(body)
    }
    if (kind === 'drop' || typeof kind === 'number') return true
  }
  return false
}

/** A connection that dies with the first bytes of an answer: without them a browser asks again by itself, unseen by the extension. */
function breakOff(response: ServerResponse): void {
  response.socket?.write('HTTP/1.1 ', () => response.socket?.destroy())
}

/** The request is carried out, its answer never arrives. */
function loseAnswer(response: ServerResponse): void {
  const lose = () => {
    breakOff(response)
    return response
  }
  response.writeHead = () => response
  response.write = () => Boolean(lose())
  response.end = lose
}

/** Half of the first piece of the answer arrives, then the connection breaks. */
function cutAnswer(response: ServerResponse): void {
  const write = response.write.bind(response)
  const cut = (piece: unknown) => {
    const bytes = Buffer.from(typeof piece === 'string' || piece instanceof Uint8Array ? piece : '')
    write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy())
    return response
  }
  response.write = (piece: unknown) => Boolean(cut(piece))
  response.end = cut
}

import { holdsWhole, normal } from './words'

const path = `[^\\s<>"')\\]]*`
const withScheme = new RegExp(`(?<![\\p{L}\\p{N}])[a-z][a-z0-9+.-]{1,15}://${path}`, 'giu')
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})'
/** A host without a scheme, as a reader's mail program makes a link of it; a part of an address is none. */
const bare = new RegExp(`(?<![\\p{L}\\p{N}@._%+/-])(?:${label}\\.){1,10}${label}(?::\\d{1,5})?(?:[/?#]${path})?(?![\\p{L}\\p{N}@-])`, 'gu')

/** Ends of hosts (IANA root zone): of countries all, of others those in wide use, and what RFC 2606 keeps for examples. */
const countries = new Set(
  'ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'.split(
    ' ',
  ),
)
const generic = new Set(
  'com net org info biz edu gov mil int app dev xyz online site shop store club top live click link work page cloud tech space website email support help team group agency world news blog wiki fun icu vip pro name mobi jobs travel asia bank finance zone network systems solutions services center digital media social life today host press download buzz rest monster cyou sbs cfd bond lol win loan example test invalid localhost onion'.split(
    ' ',
  ),
)
/** Ends that files have as well: without a path they name a file. */
const files = new Set('md py rs sh pl ps cc so'.split(' '))

/** A browser takes an ideographic stop within a host for a dot (UTS #46); between letters of Latin it ends no sentence. */
const withDots = (text: string): string => text.replace(/(?<=[\p{Script=Latin}\p{N}])[。｡．](?=[\p{Script=Latin}\p{N}])/gu, '.')

/** Every link of a text, with a scheme or without one, in its order and once. */
export function linksIn(text: string): string[] {
  const plain = withDots(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
  const whole = [...plain.matchAll(withScheme)]
  const covered = (at: number): boolean => whole.some(({ 0: link, index }) => at >= index && at < index + link.length)
  const others = [...plain.matchAll(bare)].filter(({ 0: link, index }) => !covered(index) && isHost(link))
  return [...new Set([...whole, ...others].sort((a, b) => a.index - b.index).map(([link]) => trimmed(link)))]
}

/** Without the stop of the sentence that it ends. */
const trimmed = (link: string): string => link.replace(/[.,;:!?]{1,9}$/u, '')

function isHost(link: string): boolean {
  const host = /^[^:/?#]+/.exec(link)?.[0] ?? ''
  const end = host.split('.').at(-1) ?? ''
  if (/^\d+$/.test(end)) return /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host)
  const known = isEnd(end.toLowerCase())
  if (/^www\./iu.test(host)) return true
  if (host !== link) return known || (link[host.length] === '/' && /^[a-z]{2,}$/iu.test(end))
  // "Fine.It works" is no host, and neither is "notes.md".
  return known && !/^[A-Z][a-z]$/.test(end) && !files.has(end.toLowerCase())
}

const isEnd = (end: string): boolean =>
  countries.has(end) || generic.has(end) || end.startsWith('xn--') || /^[^\p{Script=Latin}\P{L}]{2,}$/u.test(end)

/** Where a link leads, however it is written: without scheme, "www." and the slash at its end. */
const leadsTo = (link: string): string =>
  withoutWww(normal(link))
    .replace(/^[a-z][a-z0-9+.-]{1,15}:\/\//u, '')
    .replace(/\/$/u, '')
const withoutWww = (text: string): string => text.replace(/(?<![\p{L}\p{N}.@-])www\./gu, '')

/** Whether a text holds a link whole, or one that goes on from where it leads. */
export const holdsLink = (text: string, link: string): boolean => holdsWhole(withoutWww(withDots(normal(text))), leadsTo(link))

const shorteners = new Set('bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at'.split(' '))

/** A link that hides where it leads: a shortener, a number, letters of another alphabet, a name before the host. */
export function isOdd(link: string): boolean {
  const whole = /^[a-z][a-z0-9+.-]{1,15}:\/\//iu.test(link) ? link.replace(/^[^:]+/u, 'http') : `http://${link}`
  if (!URL.canParse(whole)) return true
  const { hostname, username } = new URL(whole)
  return username !== '' || shorteners.has(hostname) || hostname.includes('xn--') || /^[\d.]+$|^\[/.test(hostname)
}

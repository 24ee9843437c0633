import { decodedIn, undisguised } from './disguised-words'
import {
  answering,
  asked,
  brief,
  customer,
  deed,
  digest,
  filing,
  handing,
  holding,
  machine,
  override,
  payee,
  paying,
  program,
  telling,
  user,
} from './machine-words'
import { isPraise, overridesBrief } from './order-limits'
import { inBlanks, isForeignOrder, sentenceEnds } from './order-words'
import {
  claiming,
  clearance,
  consent,
  fetching,
  inAnswer,
  otherVerdicts,
  preferring,
  silence,
  unchecked,
  verdicts,
  wording,
} from './verdict-words'

/** As the word lists are written: compatible forms, lower case, no accents on Latin letters. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}{1,4}/gu, '')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ]/g, "'")

/** What tells an order to an assistant, and how much: three are one. */
type Sign = { weight: number; pattern: RegExp; needs: Named | null }

/**
 * What a sign names, without which it is none. Looked for first: an engine makes the code of an expression when it is first asked, and those
 * of signs with names, which are the longest, take most of the room that V8 has for the optimized ones of a whole program.
 */
type Named = 'machine' | 'program'
const names: Readonly<Record<Named, RegExp>> = { machine: new RegExp(machine, 'u'), program: new RegExp(program, 'u') }

function neededBy(source: string): Named | null {
  if (source.includes(`(?:${machine})`)) return 'machine'
  return source.includes(program) && !source.includes(`${program}|`) ? 'program' : null
}

function sign(weight: number, ...sources: string[]): Sign {
  const source = sources.join('')
  return { weight, pattern: new RegExp(source, 'u'), needs: neededBy(source) }
}

/** At most so many words, none of which speaks to a person of his own. */
const near = (words: number): string => `(?:[\\s,:"'’-]{1,3}(?!your\\b|ihre|votre|tu\\b)[^\\s.!?]{1,24}){0,${words}}?[\\s,:"'’-]{1,3}`

/** Where somebody is spoken to. */
const start = '(?:^|[.!?:;\\n\\[\\]<>(){}*"|—–。、!?:-])\\s{0,3}'
const to = "(?:(?:to|for|an|fur|pour|para|per|al?|do|dla|voor|aan|a l'attention des?)\\s)?"
const article = "(?:(?:the|any|all|every|whichever|an?|den|die|das|der|alle|tous|todos|l'|el|la|il|lo|o|de)\\s?)?"
const kind = '(?:(?:ai|ki|ia|mail|e-?mail|virtual|digital|smart|dear|hey|hi|hello|attention|ok|lieber?|cher|querid[oa])[\\s-])?'
const called = `(?:${machine})(?:[\\s-](?:ai|ia|ki|reading|users?|tools?|systems?|agents?|assistants?|models?|bots?|readers?|this|الذكي))*`

const answers = '(?:answer|response|reply|output|summary|recap|digest|translation)'

const before =
  'precede|anterior|precedent|bisherig|zuvor|oben|eerder|vorige|poprzedni|wczesniej|predchozi|выше|ранее|предыдущ|以前|これまで|之前|以上|이전|السابق|קודם|tidigare|tidligere|onceki'

const signs: readonly Sign[] = [
  sign(2, start, to, kind, article, kind, program, '(?:\\s?[:,،:、!]|\\s[–—-]\\s)'),
  sign(2, ', ', program, ', '),
  sign(1, start, kind, '(?:models?|modelo|modele|modell|modello|bot)\\s?[:,]'),
  sign(
    1,
    '\\b(?:please|kindly|bitte|por favor|per favore|s.il (?:te|vous) plait|prosze|could you|can you|must|should|shall|has to|have to)\\b',
  ),
  sign(2, `(?:${program}|\\bgemini|\\bclaude)[,!]? (?:please|kindly|could you|can you|bitte|por favor)\\b`),
  sign(
    3,
    '\\byour (?:new |current |next |only |real )?(?:task|instructions?|role|goal|objective|mission|rules?) (?:is|are|has|have)\\b|\\bnew (?:task|instructions?)\\s?:',
  ),
  sign(2, '\\b(?:command|order|instruction)s? from (?:your|the|its) \\w|\\byour (?:operator|developer|creator)s?\\b|\\bdeveloper of this'),
  sign(
    2,
    '\\bfrom (?:now|here) on\\b(?:, | )(?:you|only|always|never)|\\bfor (?:all|every) (?:later|future|other) (?:conversation|answer|question|message|mail)',
  ),
  sign(
    3,
    '\\b(?:save|store|commit|write|add)\\b(?: \\w{1,10}){0,2} (?:to|in|into) (?:your |long-term )?memory\\b|\\b(?:hidden|internal|initial|system) (?:rules|instructions|prompt)\\b',
  ),
  sign(
    3,
    '\\b(?:previous|prior|earlier|preceding) (?:context|instructions?|conversations?|guidance|messages?|rules) (?:is|are|no longer|has been|have been)\\b',
  ),
  sign(
    3,
    '\\b(?:skip|omit|suppress|drop|hide|ignore|disregard|leave out) (?:any|all|the|every|security) (?:\\w{1,12} )?warnings?\\b|\\banswer (?:any|every|all) [^.]{1,60} with\\b',
  ),
  sign(
    2,
    '\\bdo (?:as follows|the following)\\b|\\bin the name of\\b|\\bon behalf of the\\b|\\bwho always\\b|\\b(?:in|to|into) the (?:summary|overview|answer)\\b',
  ),
  sign(3, start, 'system\\s?:'),
  sign(
    3,
    `(?:read|processed|seen|handled|gelesen|verarbeitet|lue?|leid[oa]|lett[oa]|czytan\\w)(?: \\w{1,10}){0,2} (?:by|von|par|por|da|przez)(?: \\w{1,6})? (?:${machine})|\\b(?:von|par|por|da|przez)(?: \\w{1,6})? (?:${machine}) (?:gelesen|verarbeitet|lue?|leido)`,
  ),
  sign(3, `\\b(?:is|are|meant|intended) (?:only )?for (?:the |an? |any |all )?(?:${machine}) (?:that|who|which|reading)`),
  sign(3, `(?:${program})(?: (?:is|are) (?:ordered|instructed|told|asked|required)| (?:doit|deve|debe|muss|moet|ma|skal|ska)) `),
  sign(3, `(?:${machine})(?:[- ](?:instruction|directive|command|order|notice)s?\\s?:|(?:へ|宛|向け))`),
  sign(2, digest),
  sign(1, start, to, kind, article, kind, called, '(?:\\s?[:,،:、]|\\s[–—-]\\s)'),
  sign(
    3,
    "\\b(?:note|message|instructions?|hint|attention|hinweis|anweisung|mitteilung|nota|note|consigne|uwaga)s? (?:to|for|an|fur|a|para|pour|per|do|dla|voor|aan)\\b[\\s']",
    article,
    '(?:[\\w-]{1,12}\\s)?',
    article,
    `(?:${machine})`,
  ),
  sign(
    3,
    "(?:\\b(?:you(?: are|'re)|as an?|als|comme|como|come|jako|du bist|(?:wenn|falls) (?:du|sie)|eres|tu es|vous etes|se sei|se voce e|jestes|als je|eger)\\b|если (?:ты|вы)|إذا كنت|もしあなた|如果你是)",
    '(?:\\s?[\\w-]{1,12}\\s){0,3}?\\s?',
    article,
    `(?:${machine})`,
  ),
  sign(2, `(?:\\bthe |^)(?:${machine}|summary|answer|response|reply)\\b(?: (?:has to|needs? to)| must| should| shall)\\b`),
  // a machine that is spoken of in a script without word boundaries
  sign(1, 'アシスタント|助手|助理|المساعد|ассистент|어시스턴트|सहायक|人工智能'),
  sign(3, `\\b(?:your|the) ${answers} (?:must|should|has to|needs to|shall)\\b`),
  sign(3, '\\b(?:in|to|into|of|from|with) your (?:own )?(?:answer|response|reply|output|draft)s?\\b'),
  sign(2, '\\b(?:in|to|into) (?:your (?:summary|recap)|(?:every|each|any|all) (?:answer|response|reply|summary|summaries))\\b'),
  sign(
    2,
    '\\b(?:when|while|before|if)(?: you(?: are|.re)?)? (?:generat|writ|produc|creat|compos|draft)(?:e|es|ing)? (?:an?|the|your|any) ',
    answers,
  ),
  sign(
    2,
    `(?:(?:${machine}|models?|systems?|programs?|tools?|software)|\\bwho(?:ever)?|\\bwhat(?:ever)?|\\bwhichever)(?: \\w{1,12}){0,3} (?:read|handl|process|summari[sz]|scan|pars)(?:s|es?|ing)? (?:this|the|these|it)\\b`,
  ),
  sign(
    2,
    '\\bwithout (?:asking|confirm|telling|notif|mention)|\\bconfirmation (?:is )?not (?:needed|required)|\\bno (?:user )?confirmation',
  ),
  sign(3, '\\boverride\\s?:|\\btool[_ ]calls?\\b'),
  sign(1, '\\b[a-z]{1,30}_?[a-z]{1,30}\\([a-z_]{1,20}\\s?='),
  sign(2, '\\b(?:act|behave|pretend|role-?play) (?:as|to be|like) (?:if )?(?:an?|the|you)\\b'),
  sign(
    2,
    '\\b(?:modify|enhance|provide|write|convert|reverse|invert|format|begin|start|end) (?:your (?:answer|response|reply|output|message)|with the (?:sentence|word|phrase))',
  ),
  sign(
    2,
    '\\b(?:when|if|while|before|whenever|after)(?: (?:you|you.re|the user|asked to|told to|are))* (?:summari[sz]|answering|responding|replying|asks?\\b|processing)',
  ),
  sign(
    2,
    "\\b(?:do not|don't|never|without) (?:mention|quot|reveal|disclos|cit|tell|inform|alert|warn|notify)\\w{0,4} (?:this|the|it|them|that)\\b",
  ),
  // short orders that no sender gives his reader
  sign(3, start, '(?:please )?(?:', filing, ')'),
  sign(3, start, '(?:please )?(?:', telling, ')'),
  sign(3, start, verdicts),
  sign(3, otherVerdicts),
  sign(3, silence),
  sign(3, wording),
  sign(2, inAnswer),
  sign(3, start, '(?:please )?(?:', preferring, '|', fetching, '|', claiming, ')'),
  sign(3, consent),
  sign(2, clearance),
  sign(1, unchecked),
  // what an answer shall be, whoever asks; where money shall go
  sign(3, asked, '[^.!?]{0,80}', answering),
  sign(3, paying, '[^!?]{0,40}\\d[^!?]{0,30}\\b', payee),
  sign(2, user),
  sign(1, customer),
  sign(
    3,
    "(?<!(?:not|n't|never) )\\b(?:ignore|disregard|forget|override|overrule|bypass)\\b",
    near(4),
    '(?:instructions?|prompts?|above|system message|(?:previous|prior|earlier|above|preceding|existing|safety|your) (?:\\w{1,12} )?(?:rules|orders|polic(?:y|ies)|guidelines|directions|commands|context))\\b',
  ),
  sign(3, '(?:^|[.!?:;#>*"]|--)\\s{0,3}(?:ignore|disregard|forget) (?:the|this|that) \\w{1,20} and \\w'),
  sign(
    3,
    '\\b(?:delete|erase|remove) (?:the|all|every|my) (?:\\w{1,20} ){0,2}(?:files?|events?|drafts?|folders?|backups?|invoices?|reminders?)\\b',
  ),
  sign(3, '\\b(?:ignore|disregard|forget)\\b', near(4), '(?:what|anything|everything) (?:the user|you were|you have been)\\b'),
  sign(
    3,
    '\\[\\s?(?:system|admin|inst|assistant|developer|/?instructions?)\\b|<\\|?/?\\s?(?:system|im_start|inst|instructions?|information|assistant|user|prompt)\\b|(?:###|---begin|\\*\\*\\*)\\s{0,2}(?:new |important )?(?:system|instruction|end|admin|developer|udhezime|treoracha|imiyalo)',
  ),
  sign(
    3,
    '\\bsystem (?:note|message|instruction|prompt|override|mode)s?\\s?:|\\b(?:developer|override|debug|jailbreak) mode\\b|\\bjailbreak',
  ),
  sign(3, '\\b(?:reveal|print|repeat|show|output|send)\\b', '(?:\\s\\S{1,12}){0,3}\\ssystem prompt'),
  sign(3, '\\b(?:user|human)\\s?:[^\\n]{1,300}\\bassistant\\s?:'),
  // a program that is called, and told how to count or to take something
  sign(
    2,
    start,
    kind,
    called,
    '\\s?[:,] (?:please )?(?:count|treat|consider|record|register|list|regard|take) [^.!?]{1,40} (?:as|down|to be)\\b',
  ),
  sign(3, '["“”\']role["“”\']\\s?[:=]\\s?["“”\'](?:system|assistant|developer|tool)["“”\']'),
  sign(2, 'prompt\\w{0,2} (?:de |del |du |do )?sist?em|системн\\S{1,4} промпт|系统提示|系統提示|システムプロンプト|시스템 프롬프트'),
  sign(3, '\\bno longer bound by\\b|\\b(?:without|no|free of) (?:any |your |all )?(?:restrictions|guardrails|safety rules)\\b'),
  sign(1, deed),
  sign(1, machine),
]

const handed = new RegExp(`(?:${handing})${near(4)}(?:${holding})`, 'u')
const overrides = new RegExp(override, 'gu')
const deeds = new RegExp(deed, 'u')
const everything = new RegExp(
  `(?:tout|todo|tutto|tudo|alles|wszystko|vsechno|allt|her sey|все|всё|すべて|全部|所有|모든|كل|הכל)[^.]{0,30}(?:${before})|(?:${before})[^.]{0,12}(?:すべて|全て)`,
  'u',
)
const briefs = new RegExp(`${brief}|${everything.source}`, 'gu')
const isEnglish = /\b(?:the|and|you|your|to|of|how)\b/

/** Letters of two scripts that look alike in one word are there to get past a reader of words. */
const mixed = /\p{Script=Latin}(?:\p{Script=Cyrillic}|\p{Script=Greek})|(?:\p{Script=Cyrillic}|\p{Script=Greek})\p{Script=Latin}/u

/** Characters of a text that are weighed together, and by how many of them the next are further on. */
const window = 400
const stride = 200

/** Letters that are kept apart, so that no reader of words finds the word. */
const spelled = /(?<![\p{L}\p{N}])(?:\p{L}[ ._*-]){3,40}\p{L}(?![\p{L}\p{N}])/gu
const together = (text: string): string => text.replace(spelled, run => run.replace(/[ ._*-]/g, ''))

/** Whether one sentence, in a language with no signs of its own, tells to take no heed of what was told. */
const isOverride = (text: string): boolean =>
  text.search(overrides) >= 0 &&
  !isEnglish.test(text) &&
  text.split(sentenceEnds).some(sentence => overridesBrief(inBlanks(sentence), overrides, briefs))

function weighs(text: string): number {
  const from = text.search(handed)
  const isTold = isOverride(text) || (from >= 0 && !isPraise(text.slice(from)))
  const has = { machine: names.machine.test(text), program: names.program.test(text) }
  return signs.reduce(
    (sum, { weight, pattern, needs }) => ((needs === null || has[needs]) && pattern.test(text) ? sum + weight : sum),
    isTold ? 3 : 0,
  )
}

/** Whether a text tells something to be done. */
export const hasDeed = (text: string): boolean => deeds.test(folded(text))

/**
 * Whether a text talks to a program that reads mail, or gives it an order: it is called by name, told to take no heed of what it was told, told
 * what its answer must say, or what to do with the mailbox of "the user". What a shop says to its customer ("reply by Friday", "your AI
 * summary") is none of it. Linear in the text.
 */
export function talksToMachine(text: string): boolean {
  if (mixed.test(text.normalize('NFKC'))) return true
  const plain = together(folded(text))
  const head = plain.slice(0, closeReach)
  const open = undisguised(head)
  return isOrder(plain) || (open !== head && isOrder(open)) || decodedIn(text.slice(0, closeReach)).some(said => isOrder(folded(said)))
}

/** So far into a text orders in further languages and in disguise are looked for: a longer hidden text is told in red whatever it says. */
const closeReach = 2000

function isOrder(plain: string): boolean {
  for (let at = 0; at === 0 || at + stride < plain.length; at += stride) {
    const piece = plain.slice(at, at + window)
    if (weighs(piece) >= 3 || (at < closeReach && isForeignOrder(piece))) return true
  }
  return false
}

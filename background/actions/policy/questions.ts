import { saidToUser } from './told-to-user'
import { wordsOf } from './words'

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words with which a sentence only asks for what is known. */
const interrogatives = setOf(
  'who whos what whats when where which whom whose why how did does is are was were has have had wer wann wo welche welcher welches wie warum hat haben ist sind qui que quand quel quelle quels quelles comment pourquoi combien est quien quienes cuando donde cual cuantos como chi cosa quando dove quale quanti quem onde qual quantos wie wat wanneer waar welke hoe hoeveel kto co kiedy gdzie ktory ile jak czy vad vem nar var varfor hur vilka vilken hvad hvem hvornar hvor hvorfor hvordan hva',
)
export const isInterrogative = (word: string): boolean => interrogatives.has(word)

/** Of these, words that ask for a command too, or for a time, where no question mark follows: "Have Bob call me", "When Anna answers, tell Bob". */
const onlyMarked = setOf('have had do que como when where quand quando cuando wanneer waar kiedy gdzie jak nar')

/** Words before what a sentence begins with. */
const openers = setOf(
  'og och sa hej hei jeg jag hey hi hello ok okay so and then please also just now well but if not yes no und dann bitte also wenn falls nicht ja nein et puis alors si non oui y e poi se en dan als niet to jesli nie hallo hola ciao oi hoi',
)

/** A wish put as a question: somebody is to do something, or may. */
const wish =
  /\b(?:can|could|cna|will|would|may|might|shall|should|must)(?:n't| not)? (?:you|u|we|i|somebody|someone)\b|\b(?:kan|kunde|kunne|skulle|skal|vill|vil|ville|gider) (?:du|ni|jag|jeg|vi|man|i)\b|\b(?:would|do) you mind\b|\b(?:why don't|why not|how about|what about|any chance|is it possible|are you able|be so kind)\b|\b(?:kann|kannst|konnen|konnten|konntest|konnte|wurdest|wurden|magst|willst|darf|soll|sollen) (?:du|sie|ich|wir|man|mir|bitte)\b|\b(?:peux|pourrais|pouvez|pourriez|veux|voudrais|voulez)[- ](?:tu|vous|me|m')|\btu (?:peux|pourrais|veux)\b|\bvous (?:pouvez|pourriez)\b|\bs'il (?:te|vous) pla[iî]t\b|\b(?:puedes|podr[ií]as|puede|podr[ií]a|quieres|podemos)\b|\b(?:puoi|potresti|pu[oò]|potrebbe|vuoi|possiamo)(?![\p{L}])|\b(?:podes|pode|poderia|podia|podias|podemos)\b|\b(?:kun|kan|kunt|kunnen|zou|wil|wilt|zal) (?:je|jij|u|ik|we|wij)\b|\b(?:alsjeblieft|alstublieft|graag)\b|\b(?:mo[zż]esz|mo[zż]e pan\w*|m[oó]g[lł]\w{1,6}|chcesz|prosz[eę])(?![\p{L}])|^[^\p{L}]*(?:me|mi|nos|ci|m'(?=\p{L}))(?=[\s\p{L}])\s?\p{L}|くださ|もらえ|いただ|てくれ|できますか|ませんか|お願い/u

/** What the user may or should do is asked after, and asks for none of it: "Which mails can I delete?" */
const asksWhat =
  /^\W*(?:so |and )?(?:(?:what|which|who|whom|when|where|how)\b(?! about)[^.?!]{0,60}\b(?:can|could|should|shall|must|may|might|would|do) (?:i|we)\b|(?:welche\w*|was|wem|wen|wann|wo|wie|warum)\b[^.?!]{0,60}\b(?:kann|konnte|soll|sollte|darf|muss) ich\b|(?:welke|wat|wie|wanneer)\b[^.?!]{0,60}\b(?:kan|moet|mag|zal) ik\b|(?:vilka|vilken|vad|vem|hvilke|hvad|hva|hvem)\b[^.?!]{0,60}\b(?:kan|ska|skal|bor|skulle) (?:jag|jeg)\b)/u

const japaneseQuestion = /誰|いつ|どこ|何|ですか|ますか|ましたか|でしたか|(?:した|された|った|んだ)[？?]/

/**
 * The parts of an ask (folded) in which something may be asked to be done: its sentences, of a question only what follows the question as a
 * command. "Was the lunch cancelled?" asks for no cancelling; "Can you cancel the lunch?" and "Is it on, and if so cancel it" do.
 */
export function wishesIn(text: string, isCommand: (word: string) => boolean): string {
  const begins = (clause: string): boolean => isCommand(firstOf(clause))
  const onlyAsks = (sentence: string): boolean =>
    isQuestion(sentence, begins) || readingVerbs.has(leadOf(sentence)) || mailOnly.test(sentence)
  return sentencesOf(text)
    .map(sentence => (onlyAsks(sentence) ? commandsIn(sentence, begins) : sentence))
    .join('\n')
}

const sentencesOf = (text: string): string[] => text.match(/[^.?!。！？\n]+(?:[.?!](?!\s|$)[^.?!。！？\n]*)*[.?!。！？]*/gu) ?? []

function isQuestion(sentence: string, begins: (clause: string) => boolean): boolean {
  if (asksWhat.test(sentence)) return true
  if (wish.test(sentence)) return false
  if (japaneseQuestion.test(sentence)) return true
  const [first = '', second = ''] = headOf(sentence)
  if (/[?？]\s*$/.test(sentence)) return isInterrogative(first) || !(begins(sentence) || politely.test(sentence))
  if (asksOfUser.test(sentence)) return true
  return isInterrogative(first) && (!onlyMarked.has(first) || auxiliaries.has(second))
}

const asksOfUser = /^\W*(?:so |and |hey |hi )?(?:do|have|had) (?:i|we|they)\b/u
const politely = /\b(?:please|pls|plz|bitte|por favor|per favore|stp|svp|alsjeblieft|snalla|takk|tak|prosze)\b/u
/** Behind "when" or "where" they make a question without its mark. */
const auxiliaries = setOf(
  'is s was are were did does do has have had will can should would est sont etait a ont es son fue era ha han hay e sono era ho jest sa byl byla bylo bedzie mam',
)

/** What is said to the user and asks for nothing but that: "tell me", "let me know". */
const toUser =
  /\b(?:tell|show|give|read|remind) me(?! to\b| and\b)\b|\blet me (?:know|see)\b|\b(?:sag\w*|zeig\w*|nenn\w*|erklar\w*|erzahl\w*|gib|geben|lies)(?: sie)? (?:mir|uns)\b|\blass\w* mich wissen\b|\bmir (?:bitte |mal |kurz )?(?:sagen|zeigen|nennen|erklaren|erzahlen|vorlesen)\b|\b(?:dis|dites|montre|montrez|donne|donnez|explique|lis)[- ]moi\b|\b(?:me (?:dire|montrer|donner|expliquer))\b|\b(?:dime|digame|decirme|muestrame|dame|ensename|explicame|leeme|cuentame)\b|\b(?:dimmi|dirmi|mostrami|dammi|spiegami|leggimi|fammi (?:sapere|vedere))\b|\b(?:diz|diga|mostra|mostre|da|de|explica|conta|le)[- ]me\b|\bme (?:diz|diga|dizer|mostra|mostre|mostrar|da|de|explica|conta)\b|\b(?:zeg|vertel|toon|geef|laat|lees) (?:me|mij)\b(?: (?:weten|zien))?|\b(?:powiedz|pokaz|podaj|daj|przeczytaj|opowiedz) mi\b|\b(?:sag|beratta|visa|ge|las)(?: (?:for|upp for))? mig\b|\b(?:sig|fortael|vis|giv|laes)(?: til)? mig\b|\b(?:si|fortell|vis|gi|les)(?: til)? meg\b/gu

/** An ask (folded) in which what is to be told to the user begins with one and the same word. */
export const withoutTelling = (text: string): string => text.replace(toUser, ' show ').replace(saidToUser, ' show ')

/** Verbs of asks that only want to know, whatever they go on with; nouns of such asks; and verbs that often go before a deed. */
const readingVerbs = setOf(
  'summarise summarize sumarise sumarize summerize summary sum explain list show compare translate count describe recap outline tldr analyse analyze extract overview display fasse fass zusammenfassung zeig zeige erklar erklare liste nenne nenn ubersetze ubersetz vergleiche lies vorlesen resume resumez resumer explique expliquez montre traduis traduire compare lis resumen resumeme explica explicame muestra muestrame traduce lee enumera riassumi riassunto spiega spiegami mostra mostrami elenca traduci confronta leggi resuma resumo explica mostra mostre traduz traduza leia liste vat toon lijst samenvatting vertaal vergelijk podsumuj podsumowanie stresc strescic wyjasnij pokaz wymien przetlumacz porownaj przeczytaj sammanfatta sammanfattning las visa lista forklara oversatt jamfor rakna opsummer opsummering laes vis forklar oversaet sammenlign tael oppsummer les oversett read digest',
)
const lookingWords = setOf(
  'check look search find get give pull catch draw tl news latest newest anything something any status unread update updates suche such finde schau neues neuigkeiten gibts gibt cherche trouve regarde nouvelles quoi busca encuentra mira novedades noticias algo cerca trova novita procura encontra novidades zoek vind kijk overzicht nieuws iets znajdz sprawdz szukaj nowosci cos hitta sok kolla nyheter finns find sog tjek nyheder nyt finn sok sjekk nytt nya nye',
)
const japaneseReading = /要約|まとめ|教え|見せ|読ん|読み|探し|検索|翻訳|訳し|説明|一覧|比較|確認|調べ/u
/** Mail that is named and no more: "mails from Tom", "the latest message about rent". */
const mailOnly =
  /^\W*(?:the |my |all |der |die |das |le |la |les |los |las |el |gli |i |os |as |de |het )?(?:(?:new|newest|latest|last|unread|recent|old|first|neuen?|neuesten?|letzten?|ungelesenen?|nouveaux|derniers?|dernieres?|nuevos|ultim[oaie]s?|nuov[ei]|novos|novas|nieuwe|laatste|nowe|ostatni[ae]|nya|senaste|nye|seneste|siste) ){0,2}(?:mails|e-?mails|messages|newsletters|invoices|receipts|mail|e-?mail|message|nachrichten|courriels|correos|mensajes|messaggi|mensagens|berichten|wiadomosci|mejl|beskeder|meldinger) (?:from|about|of|since|von|uber|seit|de|du|sobre|da|do|dal|dalla|di|su|van|over|od|fran|om|fra)\b/u

/** Words before the verb of a wish. */
const courtesies = setOf(
  'quick short brief kurze kurz korte kort breve can could cna will would you u please pls plz kindly i want need d like to me just quickly kannst konntest konnten konnen wurdest du sie ich mir mal doch kurz bitte peux pourrais pouvez pourriez tu vous te plait stp svp me moi puedes podrias puede podria por favor puoi potresti mi per favore podes pode poderia podias kun kan kunt kunnen zou je u mij eens even czy mozesz prosze mi vill kunde skulle kunna snalla mig vil kunne venligst meg',
)
export const isReadingWord = (word: string): boolean => readingVerbs.has(word) || lookingWords.has(word)
const leadOf = (sentence: string): string => wordsOf(sentence).find(word => !openers.has(word) && !courtesies.has(word)) ?? ''

/** Whether some sentence of an ask (folded) is a question, or asks to be told, shown or read something; `known` = its language is. */
export function wantsToKnow(text: string, isCommand: (word: string) => boolean, known: boolean): boolean {
  const begins = (clause: string): boolean => isCommand(firstOf(clause))
  return sentencesOf(text).some(sentence => {
    const lead = leadOf(sentence)
    if (isReadingWord(lead) || japaneseReading.test(sentence) || mailOnly.test(sentence)) return true
    return isQuestion(sentence, begins) && (known || isInterrogative(firstOf(sentence)) || japaneseQuestion.test(sentence))
  })
}

/** As an answer to a question back these only say which: "the newest one", "the mail from Tom". */
const pointing = setOf('latest newest any anything something')

/** Whether some sentence (folded) only wants to know, where none of them just points at mail. */
export const asksAnew = (text: string, isCommand: (word: string) => boolean): boolean =>
  sentencesOf(text).some(sentence => {
    if (mailOnly.test(sentence) || pointing.has(leadOf(sentence))) return false
    return wantsToKnow(sentence, isCommand, true)
  })

/** Clauses behind the first that begin with a command. */
const commandsIn = (sentence: string, begins: (clause: string) => boolean): string =>
  sentence
    .split(/[,;:–—]|\s-\s|\b(?=(?:and|then|und|dann|et|puis|y|e|poi|en|dan|och|og|i|then|so) )/u)
    .slice(1)
    .filter(begins)
    .join('\n')

const headOf = (clause: string): string[] => {
  const words = wordsOf(clause)
  return words.slice(words.findIndex(word => !openers.has(word)))
}
const firstOf = (clause: string): string => headOf(clause)[0] ?? ''

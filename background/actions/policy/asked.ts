import type { WriteToolName } from '../../../shared/write-tools'
import { namesEveryone, severalOf } from './count'
import { isForeign, isUnderstood } from './language'
import { isInterrogative, wishesIn } from './questions'
import { normal, wordsOf } from './words'

/** What a question can ask to be done. */
export type Deed = 'send' | 'draft' | 'labels' | 'archive' | 'trash' | 'junk' | 'file' | 'create' | 'change' | 'cancel' | 'respond'

/** A tool is asked for where one of these deeds is. */
export const deedsOf: Record<WriteToolName, readonly Deed[]> = {
  send_email: ['send'],
  reply: ['send', 'respond'],
  forward: ['send'],
  save_draft: ['draft', 'send'],
  modify_labels: ['labels'],
  archive: ['archive'],
  trash: ['trash'],
  create_event: ['create'],
  update_event: ['change'],
  cancel_event: ['cancel'],
  respond_to_invite: ['respond', 'send'],
}

/** Beginnings of words that ask for a deed: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish. */
const beginnings: Record<Deed, string> = {
  send: 'send sent cc loop ping write writing mail email e-mail reply respond answer tell forward remind invite thank notify inform confirm compose message contact share pass say follow ask let request schick send schreib antwort beantwort sag weiterleit leite leit erinner lade lad einlad dank bedank mitteil informier bestatig frag bitte gib envoi envoy ecri repon dis dire transfer transmet rappel invit remerci previen prevenir informe confirm demand enviar envia envi escrib respond respon contest dile diles reenvi record recuerd agradec avis pregunt pid invia invi manda mand scriv rispond digli dille inoltr ricord ringrazi avvis inform conferm chied mandar escrev diz diga encaminh reencaminh lembr convid pergunt peca stuur schrijf antwoord beantwoord zeg doorstur herinner nodig uitnodig bedank laat informeer bevestig vraag wyslij wysl napisz odpisz odpowiedz powiedz przeslij przekaz przypomnij zapros podziekuj poinformuj potwierdz zapytaj popros',
  draft: 'draft entwurf entwirf brouillon borrador bozza rascunho concept szkic save',
  labels:
    'label tag mark star unstar flag move categor file important unread read spam sort markier kennzeichn etikett verschieb etiquet marque class marca marc etichett assegna rotul marqu label markeer sorteer oznacz etykiet przenies',
  archive: 'archiv archiw clean tidy clear aufraum rang orden pulisc opruim arquiv',
  trash:
    'delet trash remov bin discard throw clean clear losch entfern weg papierkorb supprim efface poubelle elimin borr papeler tira cancell cestin apag exclu remov lixeira verwijder wis prullenbak usun skasuj kosz',
  junk: 'spam junk unerwunscht indesirable pourriel basura posta-indesiderata lixo ongewenst niechcian',
  file: 'move moving file filing verschieb ablegen deplac classe mueve mover spost mova mover verplaats przenies',
  create:
    'create add schedul book set put make plan arrang organi block event meeting appointment calendar invite remind erstell leg eintrag trag plan vereinbar anleg buch kalender termin cree ajout planifi program agend rendez calendrier crea anad agreg programa calendario cita aggiung fissa prenot evento appuntament cria criar marc adicion compromiss maak zet plan agenda afspraak utworz dodaj zaplanuj umow kalendarz spotkanie find block hold',
  change:
    'move moving bump reschedul change postpone push shift delay update extend add invite rename set bring edit modify make prolong shorten remove verschieb verleg ander andere verlang hinzu einlad umbenenn deplac report decal modifi chang ajout mueve mover cambi aplaz pospon reprogram modific anad agreg spost cambi rinvi modific aggiung mude mover alter adi remarc adicion verplaats verzet wijzig verander voeg przesun przenies zmien przeloz dodaj entfern streich enlev retir quita saca rimuov togli tira verwijder haal schrap usun skresl wykresl',
  cancel:
    'cancel delet remov drop call clear scrap absag losch streich storn entfern annul supprim cancel elimin anul borr annull cancell cancel desmarc exclu annuleer schrap verwijder afzeg zeg odwolaj anuluj usun',
  respond:
    'accept declin rsvp respond reply answer tentativ attend confirm refus join say tell zusag absag annehm nimm ablehn lehn antwort bestatig teilnehm accept declin refus repon confirm acept rechaz respond confirm asist accett rifiut rispond conferm partecip aceit recus respond confirm accepteer weiger afwijs antwoord bevestig zaakceptuj przyjmij odrzuc potwierdz odpowiedz',
}

const japanese: Record<Deed, RegExp> = {
  send: /送|返信|返事|書い|転送|伝え|知らせ|連絡|招待|お礼|リマインド|尋ね|聞い/,
  draft: /下書き/,
  labels: /ラベル|スター|既読|未読|マーク|移動|分類/,
  archive: /アーカイブ|片付/,
  trash: /削除|ゴミ箱|ごみ箱|捨て|消し/,
  junk: /迷惑|スパム/,
  file: /移動/,
  create: /作成|作っ|追加|予定|カレンダー|予約|入れ|設定/,
  change: /変更|移動|延期|ずら|動か|追加|繰り/,
  cancel: /キャンセル|取り消|中止|削除/,
  respond: /承諾|辞退|返事|返信|参加|欠席|断/,
}

/** Verbs of German and Dutch whose other half stands at the end of the clause ("sag den Termin ab", "zeg de afspraak af"), and what is said in several words. */
const phrases: Partial<Record<Deed, readonly RegExp[]>> = {
  send: [
    /\bhelp me (?:to )?(?:answer|reply|mail|email)\b|\bget back to\b|\bdrop\b[^.!?]{1,60}\b(?:line|note)\b|\bprepare\b[^.!?]{1,30}\b(?:mail|e-?mail|message|reply|answer|note|letter)\b/u,
    /\blass\w*\b[^.!?]{1,60}\bwissen\b|\b(?:fais|faites)\b[^.!?]{0,60}\bsavoir\b|\b(?:haz\w*|hag[aá]\w*)\b[^.!?]{0,60}\bsaber\b/u,
    /\b(?:fai|fa'|faccia)\b[^.!?]{0,60}\bsapere\b|\bdaj\b[^.!?]{0,60}\bzna[cć](?![\p{L}])/u,
  ],
  create: [
    /\bneed (?:a|an) (?:\w+ )?(?:meeting|call|appointment|event|slot)\b/u,
    /^\W*(?:\p{L}+ )?(?:lunch|dinner|breakfast|coffee|meeting|call|appointment|termin|mittagessen|abendessen|d[eé]jeuner|d[iî]ner|almuerzo|cena|pranzo|almo[cç]o|jantar|afspraak|spotkanie|obiad)\b[^.!?]{1,80}\d|^\W*(?:\p{L}+ )?(?:lunch|dinner|breakfast|coffee|meeting|call|appointment) with\b/u,
  ],
  cancel: [
    /\b(?:sag\w*|blas\w*|setz\w*)\b[^.!?]{1,80}\bab\b|\b(?:zeg\w*|blaas\w*)\b[^.!?]{1,80}\baf\b/u,
    /\b(?:is|are)(?: now)? (?:off|cancell?ed)(?=\W*$)/u,
  ],
  respond: [/\bsag\w*\b[^.!?]{1,80}\b(?:zu|ab)\b|\bzeg\w*\b[^.!?]{1,80}\b(?:toe|af)\b/u],
  change: [
    /\bschieb\w*\b[^.!?]{1,80}\b(?:auf|um|nach)\b|\bleg\w*\b[^.!?]{1,80}\bum\b|\b(?:stel|schuif)\w*\b[^.!?]{1,80}\b(?:uit|op)\b/u,
    /\b(?:put|zet)\b[^.!?]{1,60}\b(?:on|to|at|op|naar)\b/u,
  ],
  trash: [/\bwirf\b[^.!?]{1,80}\b(?:weg|raus)\b|\bgooi\w*\b[^.!?]{1,80}\bweg\b/u, /\bget rid of\b/u],
  archive: [
    /\braum\w*\b[^.!?]{1,80}\b(?:auf|weg)\b|\bruim\w*\b[^.!?]{1,80}\bop\b/u,
    /\b(?:get|take|put|clear|move)\b[^.!?]{1,60}\b(?:out of|from) (?:my|the) inbox\b/u,
  ],
}

const stems = Object.fromEntries(
  Object.entries(beginnings).map(([deed, text]) => [deed, [...new Set(text.split(' ').filter(Boolean))]]),
) as Record<Deed, string[]>

export type Asked = { deeds: ReadonlySet<Deed>; understood: boolean; delegated: boolean; everyone: boolean; several: number }

/** What an ask asks to be done, by fixed word lists; `several` = how many things it names at least by number or "and". */
export function askedOf(ask: string): Asked {
  const text = normal(ask).replace(thanks, ' ')
  const deeds = deedsIn(wishesIn(text, isCommand))
  const understood = deeds.size > 0 || text !== normal(ask) || isUnderstood(ask) || (deedsIn(text).size > 0 && !isForeign(ask))
  return { deeds, understood, delegated: delegates(text), everyone: namesEveryone(text), several: severalOf(text) }
}

function deedsIn(text: string): Set<Deed> {
  const words = wordsOf(text.replace(/\be-(?=mail)/g, 'e'))
  const isAsked = (deed: Deed): boolean =>
    japanese[deed].test(text) ||
    phrases[deed]?.some(phrase => phrase.test(text)) ||
    words.some((word, at) => (!ambiguous.has(word) || commands(words, at)) && stems[deed].some(stem => begins(word, stem)))
  return new Set((Object.keys(stems) as Deed[]).filter(isAsked))
}

/** A word that tells of a deed: a participle, or a past. */
const toldOf = /(?:ed|ing|igt|tet|ert|ben|o|al|yl|ala|ila|yla)$|^(?:ab|an|zu|ein|aus|ver|vor|um)?ge.{2,}(?:t|en|d)$|^(?:sent|written)$/u

/** The form in which a deed is asked for. */
const isCommand = (word: string): boolean => !toldOf.test(word) && Object.values(stems).some(all => all.some(stem => begins(word, stem)))

/** An invitation is a thing that is answered; the word for it is none for writing one. */
const invitations =
  /\b(?:invitations?|invites|einladung(?:en)?|invitaci[oó]n(?:es)?|inviti|convites?|uitnodiging(?:en)?|zaproszeni\w*)\b|(?<=\bthe |\bthis )invite\b|招待(?!し)/gu

/** Whether something is to be written to somebody: a sentence that asks for sending or drafting, and not for what was. */
export const asksToWrite = (ask: string): boolean =>
  ask.split(/[.?!？。！\n]/).some(sentence => {
    const { deeds } = askedOf(sentence.toLowerCase().replace(invitations, ' '))
    return (
      (deeds.has('send') || deeds.has('draft')) &&
      !isInterrogative(wordsOf(sentence)[0] ?? '') &&
      !/(?:誰|いつ|どこ|何|ですか|ましたか)/.test(sentence)
    )
  })

/** Who says thanks to us asks for nothing: not for a mail of thanks, either. */
const thanks =
  /\b(?:thanks|thank you|thank u|thx|danke|vielen dank|besten dank|herzlichen dank|bedankt|dank (?:je|u)|hartelijk dank|merci|gracias|grazie|obrigad[oa]|dziekuje|dzieki)(?:\s+(?:so much|very much|a lot|schon|sehr|dir|ihnen|wel|beaucoup|mille))?\b|ありがとう(?:ございます)?/gu

/** Words that are as often things as deeds: they count only where a command begins. */
const ambiguous = new Set(
  'mail mails email emails message messages say says said ask asks asked answer answers contact pass share let save note mark plan book block meeting event appointment calendar agenda kalender'.split(
    ' ',
  ),
)
const before = new Set(
  'and then please to you und dann bitte et puis y e en poi then also kindly just hey hi hello hallo ok okay so now well quickly hola ciao oi hoi czesc salut'.split(
    ' ',
  ),
)
const commands = (words: readonly string[], at: number): boolean => at === 0 || before.has(words[at - 1] ?? '')

/** A short beginning has to be the word, or the word with a usual ending; one that is a thing as well takes only the endings of a verb. */
function begins(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false
  const ending = word.slice(stem.length)
  return ambiguous.has(stem) ? /^(?:[aenst]|en|st|es|ed|ing|ar|er|ez|iere)?$/.test(ending) : stem.length > 3 || ending.length <= 3
}

const delegation =
  /\b(?:do|perform|complete|carry out|execute|follow|handle|act on|take care of|deal with)\b[^.?!]{0,60}\b(?:instruct\w*|tasks?|to-?dos?|steps|actions?|action items|says|said|asks?|asked|requests?|requested|list|mail|email|message)\b|\b(?:whatever|everything) (?:it|he|she|they|the (?:mail|email|message)) (?:says|asks|wants)\b|\b(?:mach|tu|erledige|befolge|fais|suis|haz|sigue|fai|segui|faz|siga|doe|volg|zrob|wykonaj)\b[^.?!]{0,60}\b(?:mail|e-?mail|nachricht|anweisung\w*|aufgaben|instructions?|taches|instrucciones|tareas|istruzioni|compiti|instrucoes|tarefas|instructies|taken|polecen\w*|zadania)\b|指示(?:どおり|通り|に従)/u

/** The ask leaves to a mail what is to be done. */
const delegates = (text: string): boolean => delegation.test(text.replace(/\bthe following (?:tasks?|steps|actions?|things)\b/g, ''))

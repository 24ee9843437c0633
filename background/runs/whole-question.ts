import { isGuestQuestion } from '../rsvp/guest-question'
import { fold } from '../time/fold'

const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u')

/** Words of a question that only all of the mail answers: a list, a number, whether there is any, that there is none. Folded text. */
const wanting: readonly RegExp[] = [
  // English
  word(
    'who|whom|whose|list|lists|every|everyone|everybody|everything|each|all (?:the|my|of|who|that|those|people|mails?|emails?|messages?)|how many|how often|count|number of|any|anyone|anybody|anything|nobody|no one|none|never|ever|which (?:of|people|ones)|which \\p{L}+s (?:are|were|have|had|do|did|will|need)|not a single',
  ),
  // German
  word(
    'wer|wen|wem|wessen|liste|auflist\\p{L}*|alle[nmrs]?|jede[nmrs]?|jeweils|samtliche|wie ?viele?|wie oft|anzahl|niemand(?:en|em)?|keine[nmrs]?|kein|niemals|jemals|jemand(?:en|em)?|irgend\\p{L}+|gibt es|welche \\p{L}+ (?:sind|haben|wurden|waren|werden)',
  ),
  // French
  word(
    "liste[rz]?|tous|toutes|tout le monde|chacun|chaque|combien|aucune?|jamais|quelqu'un|y a-t-il|est-ce qu'il y a|lesquel(?:le)?s|quels|quelles|personne (?:n'|ne)|(?:a|de|avec|pour) qui",
  ),
  /^\P{L}*(?:et )?qui(?!\p{L})/u,
  // Spanish, Italian, Portuguese
  word(
    'quien(?:es)?|listado?|listar?|enumera|tod[oa]s|cada|cuant[oa]s|nadie|ningun[oa]?|nunca|alguien|algun[oa]?s?|hay|cuales|chi|elenc\\p{L}+|tutt[eio]|ogni|ognuno|quant[ei]|nessun[oa]?|(?:ha|hanno|abbiamo|avete) mai|qualcuno|qualche|ci sono|quali|quem|quant[oa]s|ninguem|nenhum[a]?|alguem|algum[a]?|quais',
  ),
  // Dutch
  word(
    'wie (?:heeft|hebben|had|komt|komen|zijn|gaat|gaan|wil|kan|neemt|brengt|schreef|vroeg)|lijst|alle|allemaal|iedereen|ieder|elke?|hoeveel|hoe vaak|niemand|geen|nooit|ooit|iemand|is er|zijn er|welke \\p{L}+ (?:zijn|hebben|werden|waren)',
  ),
  // Polish
  word(
    'kto|kogo|komu|list[ae]|wypisz|wymien|wszys\\p{L}+|kazd\\p{L}+|ile|ilu|nikt|nikogo|zad(?:en|na|ne)|nigdy|ktos|ktokolwiek|kiedykolwiek|ktorzy',
  ),
  // Japanese
  /誰|だれ|どなた|全員|全部|すべて|全て|一覧|リスト|何人|何件|何通|いくつ|一人も|みんな|皆/u,
  // Tables, totals and what is there or is not; English
  word(
    "someone|somebody|table of|tabulate|spreadsheet|tally|total|totals|totalling|sum of|add up|names (?:of|and)|who's|(?:is|are|was|were|isn't|aren't|wasn't|weren't) there|(?:has|have|had) there been|(?:has|have|had|was|were|did|is|are) no|un(?:answered|paid|read|resolved|signed|confirmed|settled|returned|delivered|claimed|approved|acknowledged|replied)|overdue|without an? (?:reply|answer|response)",
  ),
  // A plural: no word like "class", "bus" or "has".
  word('which (?!does )\\p{L}{2,}[^\\P{L}suia]s|what (?!does )\\p{L}{2,}[^\\P{L}suia]s (?:are|were|will|do|did|have|had)'),
  // German
  word(
    'tabellen?|tabellarisch|ubersicht|aufstellung|summe|summier\\p{L}*|zusammenzahl\\p{L}*|addier\\p{L}*|gesamt\\p{L}*|gab es|welche(?: \\p{L}+){1,2} \\p{L}+en|un(?:beantwortet|bezahlt|gelesen|erledigt|geklart|bestatigt)\\p{L}*',
  ),
  /^\P{L}*zahle?(?: bitte| mal)? (?:die|alle)(?!\p{L})/u,
  // French
  word('tableaux?|recapitul\\p{L}+|compte[rz]? (?:les|tous)|additionne[rz]?|totalise[rz]?|y a-t-il eu|impaye\\p{L}*|sans reponse|non lus?'),
  // Spanish, Italian, Portuguese
  word(
    'tabla|tabella|tabela|recuento|suma[rn]?|somma\\p{L}*|soma[rm]?|totale|cuenta (?:l[oa]s)|conta (?:i|le|gli|os|as)|conte (?:os|as)|hubo|houve|que \\p{L}+s \\p{L}+[nm]|sin (?:respuesta|responder|contestar|pagar|leer)|senza risposta|sem resposta|pendentes?|pendientes?',
  ),
  // Dutch
  word('tabel|overzicht|totaal|optel\\p{L}*|tel (?:de|het|alle)|welke \\p{L}+(?:en|s)|on(?:beantwoord|betaald|gelezen)e?|openstaande?'),
  // Polish
  word(
    'tabel[aek]\\p{L}*|(?:po|z|pod)licz\\p{L}*|(?:z|pod)sumu\\p{L}*|suma|zestawienie|czy (?:sa|byl[aoiy]?)|ktore|jacy|bez odpowiedzi|nie(?:przeczytan|oplacon|zaplacon)\\p{L}*',
  ),
  // Swedish, Danish, Norwegian
  word(
    'vem|vilka|hvem|hvilke|tabell\\p{L}*|alla (?:som|de|mina|mejl|mail|meddelanden)|samtliga|nagon|nagra|nogen|nogle|noen|ingen|inga|inget|intet|aldrig|aldri|hur (?:manga|ofta)|hvor (?:mange|ofte)|antall?|varje|hver|enhver|rakna|summera?|finn(?:s|es) det|(?:obesvarad|obetald|ubesvar|ubetal|olast|ulast)\\p{L}*',
  ),
  // Russian, Ukrainian
  word(
    'кто|кого|кому|кем|список|перечисл\\p{L}+|перечень|все|всех|всем|кажд\\p{L}+|сколько|никто|никого|никому|ни од\\p{L}+|никогда|когда-нибудь|что-нибудь|какие|каких|таблиц\\p{L}+|(?:по|со|под)счита\\p{L}+|итого?|сумм\\p{L}+|есть ли|был[аои]? ли|нет ли|не(?:отвеченн|оплаченн|прочитанн)\\p{L}+|без ответа',
  ),
  word(
    'хто|ким|хтось|перелічи\\p{L}*|перелік|всі|усі|всіх|усіх|кож(?:ен|на|не|ного)|скільки|ніхто|нікого|нікому|жод(?:ен|на|не|ного|ної)|ніколи|коли-небудь|які|яких|(?:по|під)рахуи\\p{L}*|чи (?:є|були|був|була|було)|не(?:оплачен|прочитан)\\p{L}+|без відповіді',
  ),
  // Turkish; a Kim may also be a person.
  word(
    'kim(?: \\p{L}+){0,3} \\p{L}+(?:yor|[ae]cak|[ae]cek|d[iu]|t[iu]|m[iu]s)|kimler\\p{L}*|kimse\\p{L}*|tablo\\p{L}*|listele\\p{L}*|listesi\\p{L}*|herkes\\p{L}*|butun|tum|hepsi\\p{L}*|kac|hic|hicbir\\p{L}*|asla|biri|birisi|hangi \\p{L}+l[ae]r\\p{L}*|var mi|toplam\\p{L}*|cevapsiz|yanitlanmam\\p{L}+|odenmemis|okunmamis',
  ),
  // Chinese
  /谁|哪些|哪几|多少|[几幾](?:个|個|位|人|封|次|份)|所有|每(?:个|個|位|人|一)|有[没沒]有|有人|[没沒無无]有?人|从未|從未|从来没|從來沒|是否有|列出|清[单單]|名[单單]|列表|表格|[统統][计計]|[汇匯彙][总總]|[总總](?:计|計|共|数|數)|一共|合[计計]|任何|未(?:回复|回覆|付|读|讀)/u,
  // Japanese
  /表に|表を|集計|合計|総数|一度も|未(?:返信|回答|読|払)|(?:が|は)(?:いますか|ありますか|ありましたか)|どの(?:人|方)/u,
  // Korean
  /누가|누구|누군|아무도|목록|명단|리스트|모두|모든|전부|각각|각자|몇 ?(?:명|개|건|번|통|분|사람)|어떤 \p{L}+들|한 ?번도|[이가은는] ?(?:있|없)(?:나요|습니까|어요|었)|표로|표를|합계|총(?:합|액|계| )|집계|미(?:답변|납)|읽지 않은/u,
]

/** Whether all of the mail is wanted: lists, numbers, whether anybody did, that nobody did. Linear. */
export function wantsAll(question: string): boolean {
  const folded = fold(question)
  return wanting.some(words => words.test(folded)) || isGuestQuestion(question)
}

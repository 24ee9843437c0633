/**
 * Orders that nobody gives to the reader of a mail, only to a program that reads it for him: what to take a mail for, what to keep silent
 * about, how to word an answer, who has agreed to what. Written as `folded` leaves words.
 */
const latin = (...words: string[]): string => `\\b(?:${words.join('|')})\\b`

/** To take something for something. To mark a mail as safe is what senders ask of their readers. */
const taking = latin(
  'treat|consider|regard|rate|rank|classify|deem|score|value|prioriti[sz]e',
  '(?:stufe|werte|betrachte|behandle|erachte|bewerte|halte|ordne)n?',
  'consider[ae]|classe[zr]?|traite[zr]?|juge[zr]?|tien[st]|trata|trate|clasifica|valora|classifica|tratta|valuta|ritieni|classifique',
  'behandel|beschouw|classificeer|uznaj|potraktuj|traktuj|oznacz|kabul et',
)

/** What a mail is, or is about. */
const thing = latin(
  '(?:this|the|these|that|every|all|any|attached) (?:\\w{1,12} ){0,2}(?:e-?mails?|mails?|messages?|threads?|senders?|invoices?|requests?|attachments?|links?|payments?|transfers?|offers?|contracts?|claims?|domains?|addresse?s?|orders?)',
  '(?:diese\\w?|den|die|das|alle) (?:\\w{1,12} ){0,2}(?:e-?mails?|mails?|nachricht|absender|rechnung|anfrage|zahlung|angebot|anhang|link)\\w{0,2}',
  "(?:cet?|cette|le|la|l'|ces) ?(?:e-?mail|message|expediteur|facture|demande|paiement|offre|piece jointe|lien)s?",
  '(?:este|esta|el|la|o|a|esse|essa|quest[oa]|il|lo) (?:correo|mensaje|remitente|factura|solicitud|pago|oferta|remetente|mensagem|fatura|pagamento|pedido|messaggio|mittente|fattura|richiesta|offerta)',
  '(?:deze|dit|de|het|te|ten|ta|tego) (?:afzender|bericht|factuur|betaling|aanvraag|fakture|wiadomosc|nadawce|nadawca|prosbe|platnosc)',
)

/** What it is to be taken for. */
const verdict = latin(
  'trusted|trustworthy|safe|harmless|approved|paid|settled|legitimate|genuine|verified|confirmed|authori[sz]ed|resolved|high(?:est)?(?: |-)priority|(?:top|highest) priority|above all',
  'sicher|harmlos|vertrauenswurdig|genehmigt|bezahlt|echt|gepruft|bestatigt',
  'sure?|fiable|approuvee?|payee?|verifiee?|prioritaire|inoffensi\\w{1,2}',
  'segur[oa]|fiable|aprobad[oa]|pagad[oa]|verificad[oa]|confiable|confiavel|aprovad[oa]|pag[oa]|sicur[oa]|affidabile|approvat[oa]|pagat[oa]',
  'betrouwbaar|veilig|goedgekeurd|betaald|bezpieczn\\w{1,2}|zaufan\\w{1,4}|zatwierdzon\\w{1,2}|oplacon\\w{1,2}',
)

const please = '(?:(?:please|bitte|por favor|per favore|prosze) )?'

/** A sentence that begins here orders to take a mail, or what it is about, for something. */
export const verdicts = `${please}${taking}(?=[^.!?]{0,80}${thing})(?=[^.!?]{0,100}${verdict})`

/** The same in scripts without word boundaries. */
export const otherVerdicts = [
  '(?:считай|признай|рассматривай|отметь|пометь)(?:те)?[^.!?]{1,60}(?:над[её]жн|безопасн|одобрен|оплачен|важн|срочн|проверен)',
  '(?:最優先|承認済み|安全|信頼済み|重要|支払い済み)[^。]{0,8}として(?:扱|みな|分類|処理)',
  '(?:视为|視為|标记为|標記為|归类为|列为|当作)[^。]{0,6}(?:批准|安全|可信|可靠|重要|已付|优先|優先|真实)',
  '(?:안전|승인|신뢰|중요|결제)[^.]{0,8}(?:로|으로) (?:처리|간주|분류)',
  'اعتبر[^.]{1,40}(?:موثوق|آمن|موافق|مدفوع)',
].join('|')

/** To keep something from whoever asks. */
export const silence = [
  latin(
    "(?:do not|don't|never) (?:ever )?(?:mention(?! it\\b)|flag|surface|bring up|cite|warn (?:about|of|against)|alert|raise|say (?:why|that|so))",
    '(?:erwahne|nenne|melde|zitiere|warne)(?! sie)\\b[^.!?]{1,60}\\b(?:nicht|nie|kein\\w{0,2})|verschweige',
    "n(?:e |')(?:mentionnez?|signale|cite|evoque|previens) (?:pas|jamais)|passe sous silence",
    'no (?:menciones|senales|cites|adviertas|avises)|nao (?:mencione|sinalize|cite|avise)|non (?:menzionare|segnalare|citare|avvisare)',
    '(?:vermeld|noem|meld)\\b[^.!?]{1,50}\\bniet|nie (?:wspominaj|zglaszaj|cytuj|ostrzegaj)',
    '(?:omit|conceal|suppress|hide|oculta|esconda|nascondi|cache|masque|verberg|ukryj) (?:the|la|el|las|a|il|le|de|die)? ?(?:\\w{1,12} )?(?:warning|complaint|objection|paragraph|alert|advertencia|queja|aviso|reclamacao|avviso|reclamo|avertissement|plainte|waarschuwing|klacht)s?',
  ),
  'не (?:упоминай|сообщай|предупреждай|цитируй)(?!те)|(?<!誰にも)(?:言及|報告|警告)(?:し|を表示し|を出さ)?ないで|警告を表示しないで|(?:不要|请勿|切勿|别)[^。]{0,10}(?:提及|提到|警告)|(?:언급|보고|경고)하지',
].join('|')

const ofAnswers = '(?:answers?|repl(?:y|ies)|responses?|summar(?:y|ies)|recaps?|overviews?|digests?|drafts?)'

/** How an answer or a summary is to be worded, by whoever writes it. */
export const wording = latin(
  `(?:start|begin|end|finish|open|close|preface|conclude) (?:the|each|every|all|any) (?:\\w{1,12} )?${ofAnswers}`,
  '(?:respond|answer|reply) (?:only |just |solely )?(?:in|with|using) (?:json|xml|html|base64|markdown)',
  '(?:respond|answer|reply) (?:only|solely|exclusively) with',
  `in (?:all|every|each|any) (?:later |future |following |further )?${ofAnswers}`,
  `(?:out of|from) the (?:summary|recap|overview|digest)`,
  '(?:beginne|beende|eroffne|schliesse) (?:die|jede|deine) (?:antwort|zusammenfassung|ubersicht)',
  '(?:commence|termine) (?:la|ta|chaque) (?:reponse|synthese)|(?:empieza|termina) (?:la|tu|cada) (?:respuesta|resumen)|(?:inizia|termina) (?:la|ogni) (?:risposta)',
)

/** The place where something is to be said: of another answer than the reader's own. */
export const inAnswer = [
  latin(
    `(?:in|to|into|of) (?:the|an?) ${ofAnswers}`,
    'in (?:der|deiner) (?:antwort|zusammenfassung|ubersicht)|dans (?:ta|la) (?:reponse|synthese)|en (?:la|tu) respuesta|en el resumen',
    'n(?:ella|a) (?:risposta|resposta)|nel riassunto|no resumo|in het antwoord|in de samenvatting|w odpowiedzi|w podsumowaniu',
  ),
  'в (?:ответе|сводке)|(?:返信|回答|要約)(?:に|で|の中)|在?(?:回复|回覆|回答|摘要)中',
].join('|')

/** Who is said to have agreed: leave that no sender gives himself. */
export const consent = latin(
  '(?:(?:owner|holder) of (?:this|the) (?:mailbox|account|inbox)|(?:account|mailbox) (?:owner|holder)|user|recipient) (?:has |have )?(?:already |fully |expressly )?(?:agreed|approved|confirmed|authori[sz]ed|consented|accepted|allowed|permitted|signed off)',
)
export const clearance = latin(
  '(?:verified|approved|authori[sz]ed|cleared|confirmed) by (?:the )?(?:security|owner|user|administrator|admin|it department|management|compliance)',
)
export const unchecked = latin(
  'no (?:further )?(?:check|review|confirmation|approval|verification) (?:is )?(?:needed|required|necessary)|permission (?:is |has been )?granted|without (?:confirmation|approval|review|checking)',
)

/** To put the sender's own before others. */
export const preferring = latin(
  '(?:list|rank|put|place|prefer|recommend) (?:only )?(?:us|ours|our \\w{1,15}|this \\w{1,15}) (?:as the|first|above|ahead|before (?:all|any)|on top|at the top)',
  '(?:nenne|empfiehl|zeige|setze)\\b[^.!?]{0,40}\\b(?:nur|zuerst|vor allen) (?:unser\\w{0,2}|uns)|(?:nenne|empfiehl|zeige) (?:nur )?uns(?! weiter)',
)

/** To fetch an address, which a person opens. */
export const fetching = latin('(?:load|fetch|request|call|query) (?:the url )?https?:\\S{1,200}')

/** To say that something is so: of somebody else or of a thing, where a sender asks his reader to speak for himself. In English people ask it too. */
export const claiming = [
  latin(
    "(?:reponds|dis|ecris) (?:que (?:les?|la|tout|rien|ce|cet|cette|nous|notre)|qu(?:e l)?'(?:il|elle|on|\\w{3,}))",
    '(?:responde|di|escribe|responda|diga|escreva) que (?:el|la|los|las|o|a|no|todo|tudo|nada)',
    "(?:rispondi|scrivi|di') che (?:il|la|lo|l'|i|le|tutto|non)|(?:antwoord|schrijf|zeg) dat (?:de|het|alles|er|niemand)",
    '(?:antworte|schreibe?|sage?),? dass (?:d(?:er|ie|as)|alles|er|es|kein\\w{0,2}|niemand|unser\\w{0,2})|(?:odpowiedz|napisz|powiedz),? ze (?!\\w{1,20}(?:sz|cie)\\b)',
  ),
  '(?:ответь|напиши|скажи),? что (?!ты|вы|[^\\s]{1,20}(?:ешь|ишь|ете|ите)(?![а-я]))',
].join('|')

/** Signs that mean the same everywhere. Emoji count where a message says nothing else. */
export const emoji = {
  yes: /[👍🎉🥳🙋✅✔☑🙌👌🍻🥂🎈💯🤩😍🕺💃🆗🤗👏]|\u{2764}|🎊|🙏$/u,
  no: /[👎❌🚫🙅😢😭☹😞😔🤒🤧]|:-?\(|🥺/u,
  maybe: /[🤔🤷❓⁉]/u,
} as const

/** A verb in the mood of a wish: who would like to has not said that he will. Folded text. */
export const wishful =
  /(?<!\p{L})(would|i'd|we'd|wurden?|wuerden?|waeren?|waren? (ja )?gern|kamen? (?:\p{L}+ )?gerne?|ware gern|aimerais|aimerions|voudrais|voudrions|adorerais|gustaria|encantaria|querria|piacerebbe|vorrei|vorremmo|gostaria|adoraria|gostava|adorava|queria|zou|zouden|chcialbym|chcialabym|chcielibysmy)(?!\p{L})|たかった|たいのですが/u

/** Coming for a while only is coming. Folded text. */
export const partial =
  /late|later|leave|only|until|till|hour|spat|spaet|erst|nur|bis|tard|seulement|partir|tarde|solo|hasta|tardi|soltanto|fino|mais tarde|so ate|laat|later|pas om|alleen|pozn|tylko|遅れ|途中/

/** Text that addresses an assistant or gives orders about the list itself is no answer. Folded text. */
export const addressesAssistant =
  /\b(ai|a\.i\.|llm|language model|ki|ia|chatbot|gpt|gemini|claude|copilot|countersign|bot)\b[^.]{0,40}\b(assistant|assistent|asistente|assistente|agent|model|tool|system|reader|reading|summar|note|instruction|must|should|please)|\b(dear|hey|hello|note (to|for)|attention|to|for) (the |any |all |your )?(ai|llm|assistant|mail assistant|email assistant|agent|language model|automated (system|reader|assistant)|bot|summari[sz]er)s?\b|\b(assistant|assistent|asistente|agent|assystent(cie)?)s?\b[:,]|\b(ignore|disregard|forget|override|ignoriere?|ignora|ignorez) .{0,30}(instruction|prompt|rule|previous|prior|earlier|above|anweisung|consigne|instruccion|istruzion|instruc)|\bsystem (prompt|message|note|instruction|override)|\bif you are an? (ai|assistant|llm|language|automated|bot|agent|model)|\b(add|mark|list|count|include|record|register|set|put|insert|change|remove) .{0,60}\b(guest ?list|attendee list|rsvp list|list of (guests|attendees)|as (attending|accepted|confirmed|coming|declined|yes|no)|status to)|\b(when|while|if) (asked|summari[sz]ing|listing|compiling|you (list|compile|summari[sz]e))|<\/?(system|instructions?|assistant|user)>|\[(system|inst|assistant)\]|アシスタント|指示(を|に)|以前の指示/

/** A paragraph with one of these is legal boilerplate. Folded text. */
export const boilerplate =
  /confidential|intended recipient|intended solely|if you have received this|received (this|it) in error|unauthori[sz]ed|legally privileged|disclaimer|vertraulich|nicht der (richtige|beabsichtigte|vorgesehene)|irrtumlich|irrtuemlich|confidentiel|destinataire|confidencial|destinatario|riservat|vertrouwelijk|geadresseerde|poufn|adresat|unsubscribe|abmelden$|mailing list|before printing|virus|registered (office|in)|handelsregister|geschaftsfuhr|amtsgericht|liability|登録|機密/

/** "Sent from my phone" and its kin. Folded text. */
export const deviceLine =
  /^[-–—*_ ]*((sent|gesendet|versendet|von meinem|envoye|enviado|inviato|verzonden|verstuurd|wyslane|wyslano|skickat|get outlook|telecharg|diese nachricht wurde|mobil gesendet|outlook (for|fur|pour)|envoye depuis|von unterwegs)\b.*(iphone|ipad|android|samsung|phone|handy|smartphone|mobile?|mobil|telefon|telefono|telefonu|telefone|galaxy|pixel|huawei|xiaomi|outlook|mail|gerat|tablet|blackberry|yahoo|fairphone|unterwegs|gmx|web\.de|telemovel|celular|urzadzenia|toestel)|iphoneから送信|.*から送信)/

/** A line that only closes a letter. Folded text. */
export const closing =
  /^((with )?(all |my |our |many |much |lots of )?(very )?(best|kind|kindest|warm|warmest|fond)?[ -]?(regards|wishes|greetings|love|thanks|best|cheers|hugs|xoxo|xo|x+|sincerely|yours( truly| sincerely| faithfully)?|take care|ciao|tschuss|tschues|lg|vg|mfg|bg|glg|hg|gruss?e?|gruessen?|(viele|liebe|beste|herzliche|schone|ganz liebe|freundliche|sonnige|mit (freundlichen|besten|herzlichen|lieben)) (gruss?e?n?|grues?sen?|wunsche)|bis (dann|bald|dahin)|cordialement|bien (cordialement|a (toi|vous))|amicalement|bises|bisous|(grosses )?bises|je t.embrasse|saludos|(un )?(abrazo|beso|saludo)( fuerte| grande)?|abrazos|besos|atentamente|(cordiali|cari|tanti|distinti)? ?saluti|(un )?(abbraccio|bacio)|baci|abracos?|(um )?abraco|beijos?|beijinhos|atenciosamente|cumprimentos|groet(en|jes)?|(met )?(vriendelijke|hartelijke) groet(en)?|mvg|liefs|pozdrawiam( serdecznie)?|pozdrowienia|usciski|calusy|buziaki|pozdro|よろしく(お願い(いた)?します)?|敬具)( to all| everyone| an alle| a tous)?)[\s,.!~:)x-]*$/

/** A line that only greets. Folded text. */
export const greeting =
  /^(hi|hey|hello|hallo|dear|hiya|morning|good (morning|afternoon|evening|day)|liebe[rs]?|moin|servus|gruss? gott|guten (tag|morgen|abend)|sehr geehrte[r]?|bonjour|bonsoir|salut|coucou|chere?s?|hola|querid[oa]s?|buen[oa]s( dias| tardes| noches)?|ciao|salve|car[oaie]|buon ?(giorno|asera)|gentile|ola|oi|car[oa]|bom dia|boa (tarde|noite)|hoi|beste|lieve|dag|goede(n|morgen|middag|navond)?|goedemorgen|czesc|hej|witaj|witam|drog[iae]|dzien dobry|szanown[aiy]|kochan[aiy])\b[^.!?;:]{0,50}$/

/** Who tells somebody something speaks of himself, not of his listener ("Anna told me", "Anna m'a dit"). Folded text. */
export const reporting =
  /(?<!\p{L})(?:(?:told|tells?|asked|texted|wrote|messaged|informed|assured|promised) (?:me|us)|lets? (?:me|us) know|(?:m'|nous )(?:a|ont|avait) (?:dit|ecrit|prevenue?|demande|informee?|confie)|(?:me|nos) (?:ha|han) (?:dicho|escrito|avisado|pedido|comentado)|(?:me|nos) (?:dijo|dijeron|aviso|pidio|comento|disse|disseram|falou|avisou|pediu|escreveu|contou)|(?:mi|ci) (?:ha|hanno) (?:detto|scritto|chiesto|avvisato|avvertito)|(?:hat|haben|sagte|schrieb|erzahlte|lasst|schreibt|sagt) (?:mir|uns|mich)|(?:heeft|hebben|zei|zegt|schreef|vertelde|liet)(?: het)? (?:mij|me|ons)|(?:mi|nam) (?:powiedzial|mowil|napisal|przekazal)\p{L}*|(?:powiedzial|mowil|napisal|przekazal)\p{L}* (?:mi|nam))(?!\p{L})/gu

/** What stands before the name of somebody in whose place another comes. Folded text. */
export const substituting =
  /(?:(?:stand|fill|step|sit)(?:s|ing|ping|ting)? in for|(?:cover|deputi[sz]e?|sub)(?:s|ing|bing)? for|(?:instead|in place|on behalf|in lieu|in the place) of|(?:represent|replac)(?:e|es|ing|s)?|vertret\p{L}*|anstelle(?: von)?|anstatt|statt|stellvertretend fur|remplac\p{L}*|a la place de|en lugar de|en vez de|sustitu\p{L}*|al posto di|invece di|sostitu\p{L}*|em vez d[aeo]|no lugar d[aeo]|substitu\p{L}*|in plaats van|namens|vervang\p{L}*|zamiast|zastapi\p{L}*|w zastepstwie|w imieniu)\s*$/u

/** Who asks leave has not said that somebody comes along ("if that's all right"). Folded text. */
export const askingLeave =
  /(?<!\p{L})(?:(?:if|as long as|provided|hope|assuming|unless) (?:that|this|it|that'?s|it'?s|you|there)(?:'s| is| would be|'d be| are| do)?(?: still| not)* (?:ok|okay|fine|all ?right|possible|allowed|room|space|mind|object)|(?:wenn|falls|sofern) (?:das|es|ihr|du|noch|platz)[^,;.]*(?:recht|ok|okay|in ordnung|passt|geht|darf|erlaubt|stort|platz|dagegen|moglich)|si (?:ca|cela|tu|vous|c'est|possible|je peux)[^,;.]*(?:va|convient|derange|possible|bon|d'accord)|si (?:te|os|no|se puede|es posible)[^,;.]*(?:parece|importa|molesta|puede|posible|inconveniente)|se (?:per|ti|vi|va|e possibile|non)[^,;.]*(?:bene|va|possibile|problema|disturba|dispiace)|se (?:nao|puder|der|for possivel|estiver)[^,;.]*(?:importar|problema|bem|possivel|incomodar)|als (?:dat|het|jullie|er)[^,;.]*(?:mag|kan|goed|oke|uitkomt|plek|uitmaakt)|jesli (?:mozna|to|nie|moge)[^,;.]*(?:mozna|problem|przeszkadza|moge|ok))/u

/** Nothing but thanks, greetings or regards: there is nothing in it to judge. Folded text. */
export const courtesy =
  /^[^\p{L}]*(?:(?:many |thank|thanks|thx|ta|cheers|dank|danke|vielen|herzlichen|merci|gracias|grazie|obrigad[oa]|bedankt|dank je|dziek|noted|received|got it|ありがとう|了解)|(?:hi|hello|hallo|dear|ola|hola|ciao|bonjour|hej)(?!\p{L})[^.!?]{0,40}$)/u

/** Faces of somebody who means something else than he writes. */
export const wry = /[\u{1F643}\u{1F644}\u{1F60F}]/u

/** Signs that mean the same everywhere. Emoji count where a message says nothing else. */
export const emoji = {
  yes: /[👍🎉🥳🙋✅✔☑🙌👌🍻🥂🎈💯🤩😍🕺💃🆗🤗👏]|\u{2764}|🎊|🙏$/u,
  no: /[👎❌🚫🙅😢😭☹😞😔🤒🤧]|:-?\(|🥺/u,
  maybe: /[🤔🤷❓⁉]/u,
} as const

/** A verb in the mood of a wish: who would like to has not said that he will. Folded text. */
export const wishful =
  /(?<!\p{L})(would|i'd|we'd|wu(?:e?rd)(?:en?)?|waeren?|waren? (ja )?gern|kamen? (?:\p{L}+ )?gerne?|ware gern|aimerais|aimerions|voudrais|voudrions|adorerais|gustaria|encantaria|querria|piacerebbe|vorrei|vorremmo|gostaria|adoraria|gostava|adorava|queria|zou|zouden|hatten? (?:\p{L}+ ){0,3}(?:lust|gern)|had(?:den)? (?:\p{L}+ ){0,3}graag|chcialbym|chcialabym|chcielibysmy|(?:bym|bysmy) (?:\p{L}+ )?chci\p{L}+)(?!\p{L})|たかった|たいのですが/u

/** Coming for a while only is coming. Folded text. */
export const partial =
  /late|later|leave|only|until|till|hour|spat|spaet|erst|nur|bis|tard|seulement|partir|tarde|solo|hasta|tardi|soltanto|fino|mais tarde|so ate|laat|later|pas om|alleen|pozn|tylko|遅れ|途中/

const assistantName =
  '(?:ai|a\\.i\\.|llm|ki|ia|gpt|chat ?gpt|chatbot|gemini|claude|copilot|countersign|(?:large )?language model|sprachmodell)'
const assistantWord =
  '(?:assistant|assistent(?:in)?|asistente|assistente|asystent(?:cie|a)?|agent|agente|model|modell|modelo|modele|tool|system|reader|bot|summari[sz]er)'
const signs = [
  `(?<![\\p{L}'])${assistantName}[ -](?:\\p{L}+ )?${assistantWord}s?(?!\\p{L})`,
  `(?<!\\p{L})${assistantWord}s? (?:\\p{L}+ )?(?:ai|ki|ia|llm)(?![\\p{L}'])`,
  `(?:^|[.!?:>]\\s*|\\n\\s*)(?:(?:dear|hi|hey|hello|attention|ok|please|ai|virtual|mail|e-?mail|all|any|liebe[rs]?|cher|estimado|caro) )*(?:assistant|assistent|asistente|assistente|asystent|agent|chatbot|chat ?gpt|gpt|llm|ai(?=\\s*:)|copilot|language model)s?\\s*[:,!]`,
  `(?<!\\p{L})(?:dear|hey|hello|attention|(?:note|message|memo|instructions?|hint) (?:to|for)) (?:the |any |all |your )?(?:ai|llm|(?:e-?mail |mail |virtual )?assistant|agent|language model|automated \\p{L}+|bot|summari[sz]er)s?(?!\\p{L})`,
  `(?<!\\p{L})(?:to|for) (?:the |any |all |your )?(?:(?:ai|llm|language model|summari[sz]er)s?|automated (?:system|reader|assistant)s?)(?![\\p{L}'])`,
  `(?<!\\p{L})(?:ignore|disregard|forget|override|ignoriere?|ignora|ignorez|oublie[rz]?|olvida|negeer|zignoruj)[^.!?]{0,40}(?:instruction|prompt|(?:previous|prior|earlier|above) (?:rule|direction|order|command)|anweisung|consigne|instruccion|istruzion|instruc|instructie|polecen)`,
  `(?<!\\p{L})system (?:prompt|message|note|instruction|override)`,
  `(?<!\\p{L})if you are an? (?:ai|assistant|llm|language|automated|bot|agent|model)(?!\\p{L})`,
  `(?<!\\p{L})(?:when|while|if|before) (?:you(?:'re| are)? )?(?:summari[sz](?:e|ing)|listing|compil(?:e|ing)|asked (?:about|for) (?:the )?(?:guests?|attendees?|rsvps?|list))`,
  '</?(?:system|instructions?|assistant|user)>|\\[(?:system|inst|assistant)\\]',
  'ai(?:アシスタント|エージェント)|アシスタント(?:の(?:方|皆))?(?:へ|様|[:：])|(?:以前|上記|これまで|前)の指示(?:を|に)',
]

/** Text that addresses an assistant is no answer; a guest may well have an assistant or be called Claude. Folded text. */
export const addressesAssistant = new RegExp(signs.join('|'), 'u')

/** An order about what the list says of others ("mark Eva as attending"). Folded text. */
export const ordersList =
  /(?<!\p{L})(?:add|mark|list|count|include|record|register|set|put|insert|change|remove)(?![^.!?]{0,60}(?<!\p{L})(?:me|us|myself|ourselves|we|my|our)(?!\p{L})) [^.!?]{0,60}(?:guest ?list|attendee list|rsvp list|list of (?:guests|attendees)|as (?:attending|accepted|confirmed|coming|declined|yes|no)|status to)/u

/** A paragraph with one of these is legal boilerplate; single words of it are anybody's ("a virus", "a reserved table"). Folded text. */
export const boilerplate =
  /intended recipient|intended (?:solely|only|exclusively) for|if you have received this|received (?:this|it)[^.]{0,30} in error|legally privileged|confidentiality notice|(?:this|these|the) (?:e-?mails?|messages?|transmission|communication|information)[^.]{0,80}(?:confidential|privileged)|unauthori[sz]ed (?:use|disclosure|copying|access|review|distribution)|virus(?:es)?[ -](?:free|scan\p{L}*|check\p{L}*|warning)|(?:free (?:of|from)|scanned for|checked for|transmit\p{L}*|contains? no|caused by any) (?:\p{L}+ )?virus|auf viren (?:gepruft|gescannt|untersucht)|frei von viren|virenfrei|viren gepruft|accepts? no liability|before printing this|unsubscribe (?:here|from this|at any time|link)|to unsubscribe|click (?:here )?to unsubscribe|abbestellen|newsletter abmelden|registered (?:office|in (?:england|scotland|wales|ireland))|handelsregister|hr ?b \d{2,}|geschaftsfuhr\p{L}*:|amtsgericht|(?:diese|die) (?:e-?mail|nachricht|mail)[^.]{0,80}vertraulich|vertrauliche (?:und|oder|informationen)|nicht der (?:richtige|beabsichtigte|vorgesehene)|irrtu?e?mlich (?:erhalten|zugesandt|zugegangen)|(?:ce|cet) (?:message|courriel|e-?mail)[^.]{0,80}confidentiel|destinataire (?:prevu|indique|designe|de ce)|(?:este|esta) (?:mensaje|correo|mensagem|e-?mail)[^.]{0,80}confidencia|destinatario (?:previsto|indicado|de este|correto)|(?:questo|questa|il presente) (?:messaggio|e-?mail|comunicazione)[^.]{0,80}(?:riservat|confidenzial)|destinatario (?:del presente|indicato)|(?:dit|deze) (?:bericht|e-?mail)[^.]{0,80}vertrouwelijk|(?:niniejsz\p{L}*|ta) (?:wiadomosc|korespondencj\p{L}*)[^.]{0,80}poufn|(?:wlasciwym|zamierzonym) adresatem|(?:メール|本状)[^。]{0,40}(?:機密|秘密)|誤って(?:受信|届)/u

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
  /(?<!\p{L})(?:(?:told|tells?|asked|texted|wrote|messaged|informed|assured|promised) (?:me|us)|lets? (?:me|us) know|(?:m'|nous )(?:a|ont|avait) (?:dit|ecrit|prevenue?|demande|informee?|confie)|(?:m'|nous |me )(?:dit|disent|ecrit|demande|charge|chargent|prie|informe|fait (?:dire|savoir))(?: de (?:te|vous) (?:dire|prevenir|informer))?|(?:me|nos) (?:ha|han) (?:dicho|escrito|avisado|pedido|comentado|contado|confirmado|encargado)|(?:me|nos) (?:dijo|dijeron|dice|dicen|aviso|avisa|pidio|pide|piden|comento|comenta|cuenta|conto|escribe|escribio|encarga|encargo|ruega|disse|disseram|diz|dizem|falou|avisou|pediu|pede|escreveu|contou)|(?:disse|disseram|diz|avisou|pediu|pede|escreveu|contou|mandou)-(?:me|nos)|(?:pediu|pede|pidio|pide) (?:que|para|pra)(?: que)?(?: eu| yo)?(?: (?:te|lhe|vos|le|les|os))? (?:avis|dig|diss|diz|inform)\p{L}+|(?:mi|ci) (?:ha|hanno) (?:detto|scritto|chiesto|avvisato|avvertito|pregato|incaricato|confermato)|(?:mi|ci) (?:dice|dicono|scrive|scrivono|chiede|prega|avvisa|incarica|conferma)(?: (?:di|che))?(?: (?:dir|avvisar|avvertir|informar|comunicar)(?:ti|vi|le|la|e))?|(?:hat|haben|sagte|schrieb|erzahlte|lasst|schreibt|sagt) (?:mir|uns|mich)|(?:heeft|hebben|zei|zegt|schreef|vertelde|liet)(?: het)? (?:mij|me|ons)|(?:mi|nam) (?:powiedzial|mowil|napisal|przekazal)\p{L}*|(?:powiedzial|mowil|napisal|przekazal)\p{L}* (?:mi|nam))(?!\p{L})/gu

/** What stands before the name of somebody in whose place another comes. Folded text. */
export const substituting =
  /(?:(?:stand|fill|step|sit)(?:s|ing|ping|ting)? in for|(?:cover|deputi[sz]e?|sub)(?:s|ing|bing)? for|(?:instead|in place|(?<!(?:writ|repl|answer|respond|rsvp)\p{L}* )on behalf|in lieu|in the place) of|(?:represent|replac)(?:e|es|ing|s)?|vertret\p{L}*|anstelle(?: von)?|anstatt|statt|stellvertretend fur|remplac\p{L}*|a la place de|en lugar de|en vez de|sustitu\p{L}*|al posto di|invece di|sostitu\p{L}*|em vez d[aeo]|no lugar d[aeo]|substitu\p{L}*|in plaats van|namens|vervang\p{L}*|zamiast|zastapi\p{L}*|w zastepstwie|w imieniu)\s*$/u

/** Who comes along with the writer tells that the writer comes ("Lena is coming with me"). Folded text. */
export const alongWithMe =
  /(?<!\p{L})(?:(?:with|alongside) (?:me|us)|mit (?:mir|uns)|avec (?:moi|nous)|conmigo|con nosotr[oa]s|con (?:me|noi)|comigo|conosco|com a gente|met (?:mij|me|ons)|ze mna|z nami)(?!\p{L})|私と一緒|(?<![はが][^、。]*)(?:と|も)(?:一緒|いっしょ|共)に/u

/** Who asks leave has not said that somebody comes along ("if that's all right"). Folded text. */
export const askingLeave =
  /(?<!\p{L})(?:(?:am i|are we|would i be|would we be|is it|would it be) (?:still )?(?:allowed|permitted|free|ok|okay|fine|all ?right|possible|welcome) (?:to (?:bring|have|take|invite)|(?:for|if) )|(?:if|as long as|provided|hope|assuming|unless) (?:that|this|it|that'?s|it'?s|you|there)(?:'s| is| would be|'d be| are| do)?(?: still| not)* (?:ok|okay|fine|all ?right|possible|allowed|room|space|mind|object)|(?:wenn|falls|sofern) (?:das|es|ihr|du|noch|platz)[^,;.]*(?:recht|ok|okay|in ordnung|passt|geht|darf|erlaubt|stort|platz|dagegen|moglich)|si (?:ca|cela|tu|vous|c'est|possible|je peux)[^,;.]*(?:va|convient|derange|possible|bon|d'accord)|si (?:te|os|no|se puede|es posible)[^,;.]*(?:parece|importa|molesta|puede|posible|inconveniente)|se (?:per|ti|vi|va|e possibile|non)[^,;.]*(?:bene|va|possibile|problema|disturba|dispiace)|se (?:nao|puder|der|for possivel|estiver)[^,;.]*(?:importar|problema|bem|possivel|incomodar)|als (?:dat|het|jullie|er)[^,;.]*(?:mag|kan|goed|oke|uitkomt|plek|uitmaakt)|jesli (?:mozna|to|nie|moge)[^,;.]*(?:mozna|problem|przeszkadza|moge|ok))/u

/** Who is asked to pass on an answer is told it ("Would you tell her I'm coming?"). Folded text. */
export const passingOn =
  /(?<!\p{L})(?:(?:would|could|can|will) you (?:please |kindly |just )?(?:take|cross|strike|remove|put|count|add|mark|sign|pencil) (?:me|us)|(?:kannst|konntest|konnen|konnten) (?:du|sie|ihr) (?:bitte )?(?:mich|uns)[^?]{0,40}(?:eintragen|streichen|austragen|notieren|aufschreiben|einplanen|abmelden|anmelden|setzen)|(?:peux|pourrais|pouvez|pourriez)[- ](?:tu|vous) (?:me |m'|nous )(?:inscrire|ajouter|compter|noter|retirer|rayer|enlever|mettre)|(?:puedes|podrias|podeis) (?:apuntar|anotar|quitar|borrar|contar|incluir|inscribir)(?:me|nos)|(?:puoi|potresti|potete) (?:segnar|aggiunger|toglier|cancellar|inserir|contar|metter)(?:mi|ci)|(?:podes|pode|podem|poderias) (?:por|inscrever|tirar|riscar|incluir|contar|anotar|colocar)-?(?:me|nos)|(?:kun|wil|zet|schrijf) (?:je|jij|u) (?:me|mij|ons)[^?]{0,30}(?:opschrijven|noteren|inschrijven|afmelden|aanmelden|op|af|zetten|halen|schrappen)|(?:mozesz|mozecie|moglbys|moglabys) (?:mnie|nas) (?:wpisac|dopisac|zapisac|skreslic|wykreslic|doliczyc))(?!\p{L})|(?<!\p{L})(?:(?:would|could|can|will) you (?:please |kindly )?(?:tell|let|inform|pass on|say)|(?:kannst|konntest|konnen|konnten) (?:du|sie) (?:ihr|ihm|ihnen)[^?]{0,30}(?:sagen|ausrichten)|(?:peux|pourrais|pouvez)[- ](?:tu|vous) (?:lui|leur) dire|(?:puedes|podrias) decirle|puoi dirgli|puoi dirle|podes dizer|(?:kun|wil) je (?:haar|hem|ze) (?:zeggen|laten weten))(?![^?]{0,12} (?:if|whether|when|where|what|how|ob|wann|wo|si|quand|se|quando|cuando|of|wanneer)(?!\p{L}))|(?<!\p{L})(?:can|could|may) (?:i|we) (?:please )?(?:have|get|book|order|reserve|buy) [^?]{0,24}(?:tickets?|places?|seats?)(?!\p{L})/u

/** What takes back the words before it. */
export const joking =
  /(?<!\p{L})(?:(?:no|nah|nein|nee|non|não|nie)[,!.]? )?(?:(?:only|just|i'm|i am|i was|war nur|nur|nur ein|je|c'est pour|es|è|era|grapje,?|to) )?(?:joking|kidding|messing|scherz|spaß|plaisante|rigoler|broma|scherzo|scherzavo|brincadeira|grapje|żart|żartuję)(?: aside)?(?!\p{L})/giu

/** Who stays away comes with nobody and is no companion ("my wife stays at home with the kids"). Folded text. */
export const stayingAway =
  /(?<!\p{L})(?:(?:stay|stop|remain)(?:s|ing)? (?:behind|here|in|at home|home|with)|(?:look|looks|looking) after|left (?:behind|at home)|(?:baby)?sit(?:s|ting)? (?:for|with)|(?:is|are|'s|'re) (?:with (?:their|his|her)|away|abroad|ill|sick|at work|at (?:his|her|their)|not coming)|can't|cannot|won't|bleib(?:t|en)|passt? auf|(?:kann|konnen) (?:leider )?nicht|reste(?:nt)?|garde(?:nt)?|ne (?:peut|peuvent|vient|viennent)|se qued(?:a|an)|(?:que |porque )?estan? (?:con|en casa)|no (?:puede|pueden|viene|vienen)|(?:sta|stanno|rest(?:a|ano)|riman(?:e|gono)) (?:a casa|con|dai|da)|non (?:puo|possono|viene|vengono|riesce|riescono)|fica(?:m)? (?:em casa|com)|nao (?:pode|podem|vem|vai|vao)|blijf(?:t)?|blijven|kan niet|kunnen niet|zosta(?:je|nie|ja|na)|nie (?:moze|moga|przyjdzie|przyjda))(?!\p{L})|留守番/u

/** Who only takes the writer there is no companion ("my son will drop me off"). Folded text. */
export const drivingMe =
  /(?<!\p{L})(?:(?:drop|driv|bring|tak|fetch|pick|giv)\p{L}* (?:me|us)(?: (?:off|there|up|over|a lift|a ride))(?!\p{L})|(?:setzt|setzen|fahrt|fahren|bringt|bringen) (?:mich|uns)|(?:me|nous) (?:depose|deposent|conduit|conduisent|emmene|emmenent)|(?:me|nos) (?:lleva|llevan|trae|acerca)(?! algo)|(?:leva|levam|traz)-(?:me|nos)|(?:me|nos) leva|(?:mi|ci) (?:porta|portano|lascia)|(?:zet|zetten|brengt|brengen) (?:me|mij|ons)|(?:mnie|nas) (?:podwiezie|podwioza|zawiezie|podrzuci|przywiezie)|(?:podwiezie|zawiezie|podrzuci|przywiezie) (?:mnie|nas))(?!\p{L})|送ってもら|送ってくれ/u

/** Who says yes to having the mail or knowing the way has not said yes to coming ("Yes, I got your invitation"). The yes is matched alone. */
export const acknowledging =
  /(?<!\p{L})(?:yes|yep|yeah|ja|oui|s[ií]|sim|tak)(?=,? (?:(?:i|we)(?:'ve| have)? (?:know(?! (?:i|we) )|remember|(?:just |already )?(?:got|received|saw|seen|read|have|found) (?:your|the|it|that)(?: \p{L}+)? ?(?:invitation|invite|e-?mail|mail|message|note|letter|card|address|directions|(?=[,.!]|$)))|(?:ich|wir) (?:kennen?|weiß|weiss|wissen|haben?(?: \p{L}+){1,3} (?:bekommen|erhalten|gelesen|gesehen))|(?:je|nous) (?:connais|connaissons|sais|l'ai (?:bien )?reçue?)|j'ai (?:bien )?(?:reçu|lu|vu)|ik (?:ken|weet)|c'est (?:bien )?(?:la|le|l'|les)(?! (?:fête|date)) ?(?!\p{L}*di(?!\p{L}))|es (?:la|el|los|las) |è (?:la|il|lo|l'|i) |é (?:a|o|as|os) |lo so|lo sé|conozco|conosco|conheço|recebi|recibí|ho ricevuto|dostał[ae]m|znam))/giu

/** What would be otherwise ("si llego, voy; si no, imposible"). */
export const otherwise =
  /(?<=[,;.] ?)(?:si no|sinon|se no|senão|altrimenti),? (?:imposible|impossible|impossibile|impossível|no|non|não|nada|niente|rien|tant pis)(?!\p{L})/giu

/** Nothing but thanks, greetings or regards: there is nothing in it to judge. Folded text. */
export const courtesy =
  /^[^\p{L}]*(?:(?:many |thank|thanks|thx|ta|cheers|dank|danke|vielen|herzlichen|merci|gracias|grazie|obrigad[oa]|bedankt|dank je|dziek|noted|received|got it|ありがとう|了解)|(?:hi|hello|hallo|dear|ola|hola|ciao|bonjour|hej)(?!\p{L})[^.!?]{0,40}$)/u

/** Faces of somebody who means something else than he writes. */
export const wry = /[\u{1F643}\u{1F644}\u{1F60F}]/u

/** Who is away from the office and says when he is back or whom to ask: an automatic answer, even where no header says so. Folded text. */
export const awayNotice =
  /(?<!\p{L})(?:out of (?:the )?office|nicht (?:im|in meinem) buro|(?:nicht im|ausser) haus(?:e)?|abwesend|afwezig|niet op kantoor|poza biurem|nieobecn[ya]|absent(?:e)?|du bureau|fuera de la oficina|fuori (?:ufficio|sede)|fora do escritorio)(?!\p{L}).{0,120}?(?:(?:back|return|urgent|reach)\p{L}*|wieder (?:erreichbar|da|im buro)|dringend\p{L}*|vertret\p{L}*|bereikbaar|spoed\p{L}*|(?:wracam|wroce|pilnych)|(?:retour|urgence)|(?:vuelvo|regreso|urgente?s?)|(?:rientro|rientrero|urgenz\p{L}*)|(?:regresso|volto))(?!\p{L})/su

/** Who comes without anybody ("so just me"). Folded text. */
export const justMe =
  /(?<!(?:not|nicht|niet|nie|pas|no|non|nao) )(?<!\p{L})(?:(?:just|only) (?:be )?(?:me|myself|i)|(?:nur|bloss) ich|(?:alleen|enkel) ik|tylko ja|ich allein(?:e)?|ik alleen|moi seule?|yo sol[oa]|io (?:da )?sol[oa]|eu sozinh[oa]|ja sama?|(?:que|seulement|juste) moi|solo (?:yo|io)|(?:so|apenas) eu)(?!\p{L})|私だけ|私一人|私ひとり/u

/** "You'll have to carry on without me": told to the reader, said of the writer. Folded text. */
export const withoutMe =
  /(?<!\p{L})(?:without (?:me|us)|ohne (?:mich|uns)|sans (?:moi|nous)|sin (?:mi|nosotr[oa]s)|senza di (?:me|noi)|sem (?:mim|nos)|zonder (?:mij|me|ons)|beze mnie|bez nas)(?!\p{L})/u

/** Who is with us or at our place is told of, and is not "we" ("my sister, she is staying with us"). Folded text. */
export const besideUs =
  /(?<!\p{L})(?:with us|at ours|bei uns|zu uns|chez nous|con nosotr[oa]s|en nuestra casa|con noi|da noi|connosco|conosco|em nossa casa|bij ons|u nas|z nami)(?!\p{L})/gu

/** Whom the writer wants to sit with is not of his party ("seat me beside someone who sings"). Folded text. */
export const seating =
  /(?<!\p{L})(?:(?:sit|seat|put|place|stick) (?:me|us|him|her|them) (?:with|next to|beside|near|by|between|opposite|at)|setzt? (?:mich|uns|ihn|sie)|(?:mets|mettez|place|placez|assois)-(?:moi|nous)|(?:ponme|sientame|sientanos|ponnos|mettimi|mettici|siedimi|poe-me|senta-me|ponha-me)|zet (?:me|mij|ons)|posadz(?:cie)? (?:mnie|nas))(?!\p{L})/u

/** A verb of the third person in languages that leave pronouns out: without a subject it tells of things ("va a hacer calor"). Folded text. */
export const thirdPerson =
  /^(?:va|van|viene|vienen|vendra|vendran|ira|iran|estara|estaran|vai|vao|vem|vira|virao|irao|estarao|vengono|verra|verranno|vient|viennent|viendra|viendront)(?!\p{L})/u

/** Alternatives over folded text, by what they speak for and how clearly: 2 tells alone, 1 only beside another. */
export type WeakSigns = { no: readonly [string, 1 | 2][]; yes: readonly [string, 1 | 2][]; maybe: readonly [string, 1 | 2][] }

/** Circumstances, regrets and eagerness, by language: what tells an answer where nobody gives one outright. */
export const weakSigns: Readonly<Record<string, WeakSigns>> = {
  en: {
    no: [
      [
        "(?:i|we|i'm|we're|i'll|we'll|i am|we are)(?: [a-z']+){0,2} (?:fly|flying|leave|leaving|sail|sailing|travel|travell?ing|moving|off to|away|abroad|overseas|emigrat\\w+|stuck|snowed under|swamped|laid up|housebound|grounded)",
        2,
      ],
      ['(?:move|moving) (?:house|home|flat|in|out|that)|removal van', 2],
      [
        '(?:a|my|the|an|on|late|early|night|day|weekend|double) shifts?|have to work|got to work|work(?:ing)? (?:that|all|on|the|late|over)|on (?:duty|call)|roster(?:ed)?',
        2,
      ],
      [
        'surgery|operat(?:ion|ed)|hospital|(?:knee|hip|back|eye|foot|tooth|teeth|shoulder|cataract)s? (?:done|replaced|out|is|has|again)|in plaster|crutches|chemo\\w*|flu|norovirus|covid|fever|migraine|a bug|poorly|laid low|throwing up|vomiting|contagious|infectious|a stinking cold|bronchitis|pneumonia|shingles|chicken ?pox|broken (?:my|leg|arm|foot|ankle|wrist|hip)|sprained|twisted my',
        2,
      ],
      [
        "(?:wedding|funeral|graduation|christening|baptism|exams?|finals|reunion|conference|anniversary|birthday|concert|tournament|marathon|parents'? evening)s?(?: [a-z']+){0,2} (?:that|the same|on the|at the same|already|in [a-z]+)",
        2,
      ],
      [
        "(?:another|prior|previous|other|my (?:sister|brother|cousin|niece|nephew|son|daughter|friend|best friend|boss|dad|mum)'s) (?:wedding|party|do|funeral|event|engagement|commitment|plans|invitation|graduation|baptism|christening|birthday|fortieth|fiftieth|stag|hen)",
        2,
      ],
      [
        "too (?:far|ill|old|tired|frail|expensive|dear|pricey|steep|much|short notice|soon|late)|not up to (?:it|much)|past (?:my|our) bedtime|out of (?:my|our) (?:budget|range|league)|skint|broke|can't (?:stretch|afford|face|manage|swap|travel|get (?:away|out of)|leave)",
        2,
      ],
      [
        'raise a glass|enjoy (?:it|yourselves|the (?:day|party|evening|night))|have (?:fun|a (?:good|great|lovely|wonderful|brilliant|fantastic) (?:time|day|one|evening|party|night))|(?:take|send|share|post)(?: me| us)?(?: lots of| some| plenty of)? (?:photos|pictures|pics)|thinking of you|tell me all about it|drink one for|have one for|save me (?:a|some) (?:slice|piece|bit|cake)',
        1,
      ],
      [
        'have (?:a great|a good|a lovely|a wonderful|fun|a brilliant)[^.!?]{0,30} without|thinking of you(?: all)?(?: from)?|tell me all about it|(?:raise|drink) [^.!?]{0,12}(?:for|to) (?:me|us)|wish (?:i|we) (?:was|were|could)|from the beach',
        2,
      ],
      [
        'pity|shame|bummer|gutted|heartbroken|devastated|typical|alas|sadly|unfortunately|regretfully|sorry|disappointed|annoying|annoyed|of all (?:days|weekends|dates)',
        1,
      ],
      [
        "(?:what|such|a (?:real|great|terrible)) (?:a )?(?:pity|shame|bummer)|gutted|of all (?:days|weekends|dates)|wouldn't you know it|bad timing|rotten timing",
        2,
      ],
      ['next (?:time|year|one)|another (?:time|day|year)|some other (?:time|day)|rain ?check|miss(?:ing)? out', 2],
      [
        "seasick|vertigo|no head for heights|don't (?:do|swim|dance|drink|drive at night|like|enjoy)|hate (?:crowds|boats|parties|heights)|not (?:a fan|much of a|really (?:my|a)|my (?:thing|scene))|not going anywhere",
        2,
      ],
      ['tickets? for the|already (?:booked|promised|paid|committed)|double[- ]booked|prior engagement|clash(?:es|ing)?', 2],
      [
        "looking after|minding (?:the|my)|babysitting|caring for|no (?:babysitter|sitter|childcare)|can't find a (?:sitter|babysitter)|just (?:had|having) (?:the|a|our) baby|stay(?:ing)? (?:at )?home|stay in",
        2,
      ],
      ['revis(?:e|ing)|deadline|dissertation|submission|exams?', 2],
      [
        'honeymoon|on (?:holiday|vacation|leave|a cruise|a ship|a boat|a plane|a course|tour|maternity)|out of (?:town|the country)|in quarantine|in (?:greece|spain|italy|france|portugal|the states|america|canada|australia|japan|london|scotland|ireland|wales)',
        2,
      ],
      [
        "(?:that|the same|those|on that) (?:day|weekend|week|date|evening|afternoon|night|morning|fortnight|month)s?|i'm afraid|we're afraid|(?:saturday|sunday|friday|monday|weekend)s are",
        2,
      ],
      ['drat|blast|argh|damn|shattered|exhausted|knackered|worn out', 1],
    ],
    yes: [
      [
        "look(?:ing)? forward|can't wait|see you (?:there|then|on|all|at|saturday|sunday|friday|tomorrow)|so excited|bring it on|about time|yippee|hooray|hurrah|yay|woo ?hoo",
        2,
      ],
      ["(?:i|we)(?:'ll| will| can| could)(?: [a-z]+){0,2} (?:bring|make|do|bake|cook|supply|carry|man|run|organise|help)", 2],
      ['what (?:can|shall|should) (?:i|we) bring|dibs|my turn to', 1],
      ['(?:seat|seats|ticket|tickets|place|places|spot|bed|bunk|chair)s? (?:for|by|near|next to|please)|save (?:me|us)', 2],
      [
        "(?:swapped|cleared|moved|rearranged|cancelled) (?:my|our|a|the|everything)|got the (?:day|weekend|evening|night) off|nothing (?:on|planned|else)|train (?:tickets?|is) booked|flights? (?:are |is )?booked|hotel (?:is )?booked|babysitter(?:'s| is)? (?:booked|sorted)|deposit (?:paid|sent|has gone)",
        2,
      ],
      ['(?:my|our|the) [a-z ]{0,20}(?:will|can) (?:come|join|be coming|be there)(?: along)? (?:with|too)', 2],
      ['dancing shoes|party hat|glad rags|best (?:frock|suit|dress)|appetite', 1],
      ['sounds? (?:great|good|fun|lovely|fab|wonderful|brilliant|perfect|ace|amazing)|great idea|lovely idea|love it|perfect', 1],
    ],
    maybe: [
      [
        'find out|get back|let you know|tell you (?:next|on|by|later|tomorrow|soon|when|at)|depends?|check (?:with|my|our)|fingers crossed|touch wood|dunno|see how|in two minds|torn|due (?:around|about|then|that|any)|think about it|sleep on it|(?:my|the|new) (?:rota|roster)|waiting|bear with|leave it with me|ask (?:my|the) (?:boss|wife|husband|mum|dad|partner|parents)|know (?:on|by|more|after|later)|trying to|not decided|undecided|swap(?:ping)? (?:my|shifts?)|standby|reserve list',
        2,
      ],
    ],
  },
  de: {
    no: [
      [
        '(?:trinkt|hebt|esst|tanzt|stoßt|stosst|feiert|lauft|singt) .{0,24}(?:auf|fur) (?:mich|uns)|schick\\p{L}* .{0,16}(?:fotos|bilder)|macht? (?:viele |ein paar |schone )?(?:fotos|bilder)|fotos bitte|gruss\\p{L}* (?:alle|die|den|mir|schon|bitte)|erzahl\\p{L}* .{0,20}(?:dann|hinterher|danach|wie)|bin (?:schon )?(?:verplant|vergeben|gebucht)|verabschiede mich|couch statt|sofa statt|lieber (?:auf dem sofa|im bett|daheim)|geht .{0,12}nicht zusammen|kann mich nicht zweiteilen|zweiteilen|nehmt .{0,12}(?:platz|portion) .{0,12}weg|(?:unser|mein)\\p{L}* (?:platz|stuhl|portion) .{0,20}(?:vergeben|jemand)',
        2,
      ],
      [
        '(?:fallt|liegt) (?:genau |leider |mitten |direkt )*in (?:unser\\p{L}*|mein\\p{L}*|die)|(?:am|zum) (?:selben|gleichen) (?:tag|wochenende|abend|termin|zeit)|gleichzeitig|uberschneidet|kollidiert|wanderwoche|karten (?:fur|furs)|handwerker|abiball|im urlaub|verreist|verreis\\p{L}*|auf (?:reisen|achse|tour|see|kur|montage|dienstreise|geschaftsreise|klassenfahrt|kreuzfahrt|hochzeitsreise|safari|wallfahrt|rugen|sylt|mallorca|kreta)|(?:zur|in der|in) (?:kur|reha|klinik)|(?:im|ins) (?:krankenhaus|ausland|spital|trainingslager|zeltlager|flieger|kloster|gebirge|suden|norden)|unterwegs|nicht (?:da|zu hause|im lande|in der stadt)|weg|(?:fliegen|flieg|reisen|reise|verreisen|segeln|wandern|campen|zelten|urlauben) (?:wir|ich)|(?:wir|ich) (?:fliege?n?|reisen?|segeln?|wandern?|campen|zelten|pilgern?)|(?:ferien|urlaub|abreise|abflug|ruckflug)',
        2,
      ],
      [
        '(?:fruh|spat|nacht|wochenend|tag|bereitschafts|not|schicht)?(?:schicht|dienst)|(?:muss|mussen|darf|soll) (?:ich |wir |leider |da |an dem tag )*(?:arbeiten|lernen|ran|einspringen|huten|aufpassen|babysitten|umziehen|pflegen)|arbeite\\p{L}*|bereitschaft|uberstunden|inventur|abgabe|abgabefrist|hausarbeit|bachelorarbeit|masterarbeit|doktorarbeit|ernte|weinlese|heuernte|hochsaison|turnier|punktspiel|auswartsspiel|wettkampf|auftritt|generalprobe|chor(?:probe|konzert)?',
        2,
      ],
      [
        'krank\\p{L}*|erkaltet|erkaltung|fieber|grippe|corona|covid|operiert|operation|op|knie|huft\\p{L}*|hexenschuss|bandscheib\\p{L}*|gips|erwischt|flach|lieg\\p{L}*|scharlach|windpocken|magen[ -]?darm|noro\\p{L}*|migrane|bronchitis|angina|lungenentzundung|quarantane|ansteckend|gebrochen|verstaucht|gesturzt|verungluckt|schwanger\\p{L}*|hochschwanger|entbindung|geburtstermin|wochenbett|neugeborene\\p{L}*|schlecht auf den beinen|gesundheit\\p{L}*|arzt|chemo\\p{L}*|bestrahlung|rollstuhl|krucken',
        2,
      ],
      [
        'prufung\\p{L}*|klausur\\p{L}*|examen|abitur|umzug|ziehen? (?:wir|ich) um|hausbau|baustelle|renovier\\p{L}*|handwerker|hochzeit (?:von|meine\\p{L}*|unser\\p{L}*|der|des)|heirate\\p{L}*|beerdigung|trauer\\p{L}*|verstorben|gestorben|konfirmation|kommunion|taufe|abschlussfeier|abiball|jubilaum|klassentreffen|andere (?:einladung|feier|verpflichtung)\\p{L}*|schon (?:etwas|was|anderweitig) (?:vor|gebucht|zugesagt)|verplant|verhindert|ausgebucht|verpflicht\\p{L}*|eingespannt|besuch von|(?:geburtstag|jahrestag) (?:meine\\p{L}*|von|unser\\p{L}*)',
        2,
      ],
      [
        'zu (?:weit|teuer|alt|spat fur|anstrengend|viel|knapp|kurzfristig)|nichts (?:fur|mehr fur) (?:mich|uns)|ein andermal|nachstes (?:mal|jahr)|holen (?:wir )?(?:das |es )?(?:zu zweit )?nach|nachholen|ohne (?:mich|uns)|bleib(?:e|en)? (?:ich |wir )?(?:lieber |diesmal )?(?:zu hause|daheim|in der nahe)|kein\\p{L}* (?:babysitter|auto|zeit|urlaub|kraft|frei)|enkel\\p{L}*',
        2,
      ],
      [
        'schade|leider|bedau\\p{L}*|ausgerechnet|blod\\p{L}*|dumm|traurig|viel spass|schones fest|feiert (?:schon|mal|trotzdem|kraftig)|denk\\p{L}* an euch|tut mir (?:so |sehr |echt )?leid|mist|ach nein|oh nein|zu dumm|trinkt (?:einen|eins)|gutes gelingen|lasst es krachen',
        1,
      ],
    ],
    yes: [
      [
        '(?:sitz|steh|lieg|hock)\\p{L}* (?:ich|wir) .{0,20}(?:auf|bei|vor|in|an) (?:dein|eur|der theke|der tur)\\p{L}*|stell\\p{L}* .{0,16}(?:kalt|warm|bereit)|leg\\p{L}* .{0,20}(?:auf den grill|drauf)|(?:schuhe|koffer|zelt|rucksack|badehose|schlager) .{0,20}(?:gepackt|bereit|steht|stehen|geputzt|liegt)|hab\\p{L}* (?:schon )?(?:hunger|durst)|bring\\p{L}* (?:viel |ordentlich )?(?:hunger|durst)|zahl\\p{L}* (?:schon )?die tage|im kalender|rot markiert|dick eingetragen|nichts halt\\p{L}* mich|wie fur mich gemacht|muss\\p{L}* ihr mich .{0,20}(?:ertragen|aushalten)|lass\\p{L}* (?:ich |wir )?mir (?:das )?nicht|ist gesetzt|gebont|bin ich die erste|als erster',
        2,
      ],
      [
        "freu\\p{L}*|gespannt|bis (?:dann|samstag|sonntag|freitag|da|bald)|bring\\p{L}* .{0,30}mit|(?:ich|wir) (?:mache?n?|backe?n?|ubernehmen?|koche?n?|stelle?n?|besorgen?) (?:den|einen|die|eine|das|etwas)|kann(?:'s| es) kaum erwarten|platz fur|reservier\\p{L}* (?:mir|uns)|halt\\p{L}* (?:mir|uns) .{0,12}(?:platz|frei)|freigenommen|(?:zug|fahrkarte|hotel|zimmer|babysitter) (?:ist |sind )?(?:gebucht|organisiert|bestellt)",
        2,
      ],
      ['juhu|hurra|endlich|klasse|toll|wunderbar|prima|super|spitze|herrlich', 1],
    ],
    maybe: [
      [
        'hangt (?:an|am|von|vom)|steht und fallt|muss\\p{L}* (?:ich |wir )?erst|schreib\\p{L}* (?:dir|euch) dann|sobald (?:ich|wir) .{0,20}(?:weiss|wissen|haben)|bleibt abzuwarten|auf abruf|warteliste|halb zugesagt|fifty|mit einem fragezeichen|fragezeichen',
        2,
      ],
      [
        'kurzfristig|noch unklar|drucke? mir|meld\\p{L}* (?:mich|uns)|geb\\p{L}* (?:dir|euch|noch|dann) .{0,12}(?:bescheid|laut|antwort)|sag\\p{L}* (?:dir|euch|noch|dann) .{0,14}bescheid|(?:muss|mussen|will|werde) (?:ich |wir )?(?:das |es )?(?:erst|noch|mal) .{0,30}(?:klaren|fragen|schauen|gucken|sehen|reden|sprechen|checken|uberlegen|abwarten|organisieren)|kommt (?:drauf|darauf) an|(?:weiss|wissen) (?:ich |wir |es |das )?(?:noch |leider )*nicht|je nachdem|hangt .{0,20}ab|dienstplan|schichtplan|mal (?:sehen|schauen|gucken)|versuch\\p{L}*|vielleicht|eventuell|evtl|unsicher|unentschlossen|uberleg\\p{L}*|schwierig gerade|wackelig|in der schwebe|drucken? (?:mir |uns )?(?:bitte )?die daumen|daumen drucken|kurzfristig (?:entscheiden|sagen)|warte noch',
        2,
      ],
    ],
  },
  fr: {
    no: [
      [
        "(?:tombe|tombent) (?:pile |juste |mal |en plein )*|le meme (?:jour|soir|week-end)|meme date|billets? (?:pour|d')|places? pour (?:le|la|l'|un) (?:concert|opera|theatre|match|spectacle)|(?:les|des) ouvriers|artisans|remise des diplomes|kermesse|en (?:vacances|voyage|deplacement|conges?|arret|convalescence|croisiere|mission|tournee|randonnee|cure|reeducation|lune de miel|camp|colo|stage|formation|seminaire|congres|mer|montagne)|(?:a|de) l'(?:etranger|hopital)|de (?:garde|service|permanence|nuit|astreinte|corvee)|je (?:travaille|garde|bosse|pars|vole|deménage|demenage|m'envole|rentre tard)|nous (?:partons|travaillons|demenageons|voyageons|gardons)|on (?:part|demenage|s'envole|bosse|garde|voyage)|les vacances|au ski|a la (?:mer|montagne|maternite|clinique)|sous les tropiques|a l'autre bout",
        2,
      ],
      [
        'mariages?|enterrement|obseques|deuil|examens?|partiels|concours|revisions|bapteme|communion|soutenance|audience|tournoi|match|competition|concert|repetition|chorale|spectacle|gala|demenagement|travaux|cartons|anniversaire de (?:ma|mon|mes|la)|(?:prof|reunion) .{0,12}ce (?:jour|soir)|vendanges|inventaire|heures sup\\w*|rendu|deadline|vol (?:pour|de)',
        2,
      ],
      [
        'malades?|grippe|covid|fievre|opere\\w*|operation|platre|bequilles|clouee?s? au lit|angine|souffrant\\w*|gastro|varicelle|scarlatine|bronchite|lumbago|sciatique|migraine|hospitalis\\w*|hopital|casse\\w* (?:la|le|une|un)|fracture\\w*|entorse|enceinte|accouch\\w*|maternite|nouveau[ -]ne|contagieu\\w*|confine\\w*|quarantaine|sante|chimio|convalescen\\w*|mal au dos|genoux?|hanche|medecin|decede\\w*|deces',
        2,
      ],
      [
        "trop (?:loin|cher|agee?|fatigue\\w*|tard|juste|long|vieux|vieille)|une autre fois|la prochaine(?: fois)?|partie remise|l'annee prochaine|l'an prochain|sans (?:moi|nous)|pas pour (?:moi|nous)|deja (?:pris|prevu|engage|invite|retenu|promis)\\w*|(?:je reste|on reste|nous restons) (?:chez|a la|au|pres|aupres)|pas de (?:voiture|baby-?sitter|nounou|temps)|petits-enfants|empechement|contretemps|imprevu",
        2,
      ],
      [
        'malheureusement|helas|dommage|desole\\w*|navre\\w*|pardon|zut|mince|amusez|profitez|bonne (?:fete|soiree)|belle (?:fete|soiree)|pensees?|buvez|trinquez|pas de chance|quelle poisse|regret\\w*|deception|degoute\\w*',
        1,
      ],
    ],
    yes: [
      [
        "hate|impatien\\w+|a (?:samedi|dimanche|vendredi|tres vite|bientot la-bas)|j'apporte\\w*|je ramene|on (?:apporte|ramene|amene)|je prends (?:du|le|la)|je (?:fais|prepare|m'occupe|me charge) (?:le|la|du|de|un|une)|gardez-moi|garde-(?:moi|nous)|places? pour|(?:billets?|train|hotel|baby-?sitter) (?:est |sont )?(?:reserves?|pris|prise)|j'ai pose (?:ma|mon|une|un)|vivement",
        2,
      ],
      ['youpi|chouette|genial|super|top|enfin|parfait|formidable', 1],
    ],
    maybe: [
      [
        "je (?:te|vous) (?:redis|tiens au courant|rappelle|fais signe|dirai|confirme)|(?:je|on|nous) (?:dois|doit|devons|vais|va) (?:d'abord )?(?:voir|demander|verifier|regarder|reflechir|en parler|essayer|m'organiser|s'organiser)|(?:ca|tout|cela) (?:va )?depend\\w*|(?:je )?(?:ne )?sais pas|a voir|faut voir|on verra|planning|j'(?:essaie|essaye|hesite|attends)|peut-etre|reflechi\\w*|pas (?:sure?|certaine?|simple) |croise\\w* les doigts|incertain\\w*|sous reserve|en suspens|reviens vers",
        2,
      ],
    ],
  },
  es: {
    no: [
      [
        'de (?:viaje|vacaciones|guardia|baja|boda|turno)|fuera|en el hospital|en el extranjero|trabaj(?:o|amos)|volamos|vuelo a|nos mudamos|mudanza|examen\\w*|boda de|entierro',
        2,
      ],
      ['enferm\\w+|gripe|covid|fiebre|operad\\w*|me operan|escayol\\w+|resfriad\\w+|en cama', 2],
      [
        'demasiado (?:lejos|caro)|muy lejos|otra vez sera|en otra ocasion|la proxima|el ano que viene|sin mi|me quedo en casa|ya tengo (?:planes|un compromiso)|compromiso',
        2,
      ],
      ['pena|lastima|lamentablemente|por desgracia|lo siento|que rabia|pasadlo bien|disfrutad', 1],
    ],
    yes: [['ganas|alli nos vemos|nos vemos (?:alli|el)|llevo (?:el|la|un|una)|llevare|guardadme|guardame|sitio para|plazas? para', 2]],
    maybe: [['te (?:digo|aviso)|os (?:digo|aviso)|tengo que (?:mirar|preguntar|ver|consultar)|depende|no lo se|a ver si|intentare', 2]],
  },
  it: {
    no: [
      [
        "in (?:viaggio|vacanza|ferie|ospedale|trasferta)|all'estero|di turno|fuori (?:citta)?|lavoro (?:fino|quel|tutto)|parto|partiamo|volo|traslo\\w+|matrimonio|esam[ei]|funerale",
        2,
      ],
      ['malat\\w+|influenza|covid|febbre|operat\\w+|gesso|a letto|bronchite', 2],
      [
        "troppo (?:lontano|caro|vecchi\\w)|un'altra volta|la prossima volta|sara per|l'anno prossimo|senza di me|non mi muovo|resto a casa|ho gia un impegno|impegn\\w+",
        2,
      ],
      ['peccato|purtroppo|mi dispiace|spiace|divertitevi|buona (?:festa|serata)', 1],
    ],
    yes: [["non vedo l'ora|a sabato|a domenica|ci vediamo|porto (?:io|il|la|una|un)|tenetemi|tienimi|posti? per", 2]],
    maybe: [
      ['ti (?:dico|faccio sapere)|vi (?:dico|faccio sapere)|devo (?:vedere|chiedere|controllare)|dipende|non so|vediamo|cerco di', 2],
    ],
  },
  pt: {
    no: [
      [
        'de (?:ferias|viagem|servico|plantao|turno|cama)|fora|no (?:hospital|estrangeiro)|trabalh(?:o|amos|ar)|voo|mudancas?|casamento d|exames?|funeral',
        2,
      ],
      ['doente|gripe|covid|febre|operad\\w*|gesso|constipad\\w*', 2],
      [
        '(?:muito|demasiado) (?:longe|caro)|fica para a proxima|para a proxima|outra vez|para o ano|sem mim|fico em casa|ja tenho (?:planos|compromisso|coisas)',
        2,
      ],
      ['pena|infelizmente|lamento|desculp\\w+|divirtam-se|boa festa', 1],
    ],
    yes: [['mal posso esperar|ansios\\w+|ate (?:sabado|domingo|la)|levo (?:o|a|um|uma)|guarda-me|guardem-me|lugares? para', 2]],
    maybe: [
      [
        '(?:digo|aviso)-(?:te|vos)|depois (?:digo|aviso|confirmo)|tenho de (?:ver|perguntar|confirmar)|depende|nao sei(?! (?:nada )?del[ea])|vou tentar',
        2,
      ],
    ],
  },
  nl: {
    no: [
      [
        '(?:drink|proost|toost|eet|dans|zing|vier) .{0,24}(?:op|voor) (?:mij|me|ons)|stuur .{0,16}foto|maak (?:veel |wat |mooie )?foto|doe .{0,8}groet\\p{L}*|de groeten aan|vertel .{0,20}(?:hoe|later|daarna)|mijn plek .{0,20}(?:weg|vergeven)|geef mijn plek|op de bank|andere verplichting\\p{L}*|niet in tweeen|kan me niet splitsen|netflix',
        2,
      ],
      [
        '(?:valt|vallen) (?:precies |net |helaas |midden )*in|(?:dezelfde|diezelfde) (?:dag|avond)|hetzelfde weekend|tegelijk|kaartjes (?:voor|van)|klussers|diploma\\p{L}*|buurtfeest|op (?:vakantie|reis|zakenreis|cursus|kamp|cruise|huwelijksreis|wintersport|tournee|safari|zee|stage|wandeltocht|bedevaart|texel|vlieland|terschelling|ameland)|(?:in|naar) (?:het buitenland|het ziekenhuis|quarantaine|revalidatie)|(?<!(?:de|een|die|op|hele) )weg|de stad uit|onderweg|vlieg(?:en)?|vertrek(?:ken)?|vakantie|(?:we|wij|ik) (?:kamperen|zeilen|varen|reizen|skien|wandelen|backpacken)|zitten? (?:ik |wij |we |dan |dat weekend |in |op |aan |midden )+(?:in|op|aan)',
        2,
      ],
      [
        '(?:late|vroege|nacht|weekend|dag)? ?dienst|(?:moet|moeten) (?:ik |wij |we |helaas |dan |die dag )*(?:werken|leren|studeren|oppassen|passen|invallen|verhuizen)|werk(?:en)?|overwerk(?:en)?|oproepbaar|deadline|scriptie|oogst|inventaris|koor\\w*|wedstrijd|toernooi|optreden|repetitie|concert',
        2,
      ],
      [
        'ziek\\p{L}*|griep|buikgriep|koorts|corona|covid|geopereerd|operatie|gips|krukken|gebroken|verstuikt|gevallen|geblesseerd|hernia|migraine|roodvonk|waterpokken|bronchitis|longontsteking|besmettelijk|in bed|op bed|ziekenhuis|revalid\\p{L}*|herstel\\p{L}*|zwanger|hoogzwanger|uitgerekend op|bevallen|bevalling|pasgeboren|kraam\\p{L}*|gezondheid|knie\\p{L}*|heup|rug|dokter|chemo\\p{L}*',
        2,
      ],
      [
        'examens?|tentamens?|verhuiz\\p{L}*|verbouw\\p{L}*|klus\\p{L}*|bruiloft (?:van|in)|trouwt|trouwen|trouwerij|begrafenis|uitvaart|crematie|overle[dl]\\p{L}*|rouw|communie|doop|diploma-?uitreiking|reunie|(?:verjaardag|jubileum) van|al (?:iets|wat|een afspraak|plannen|uitgenodigd|bezet|volgeboekt)|verplicht\\p{L}*|andere (?:afspraak|plannen|verplichtingen|uitnodiging)|volgeboekt|verhinderd',
        2,
      ],
      [
        'te (?:ver|duur|oud|laat|druk|krap|vermoeiend|zwaar|kort dag)|niets voor mij|een andere keer|(?:volgende|volgend) (?:keer|jaar)|zonder (?:mij|ons)|blijf(?:t|ven)? (?:ik |wij |we |liever )*(?:thuis|binnen|in de buurt)|geen (?:oppas|auto|tijd|vrij|puf)|kleinkinderen|halen (?:we |het )*in',
        2,
      ],
      [
        'jammer|helaas|spijt\\p{L}*|sorry|balen|uitgerekend|net dan|precies dan|veel plezier|fijne (?:avond|dag|feest)|maak er|geniet\\p{L}*|drink er|denk aan jullie|ach nee|oh nee|pech',
        1,
      ],
    ],
    yes: [
      [
        '(?:zit|sta|lig|hang)\\p{L}* (?:ik|wij|we) .{0,20}(?:op|bij|voor|in|aan) (?:je|jullie|de bar|de deur|de stoep)\\p{L}*|zet .{0,16}(?:koud|klaar|warm)|gooi .{0,20}op de (?:barbecue|bbq)|(?:schoenen|koffer|tent|rugzak|zwembroek) .{0,24}(?:klaar|gepakt|in het vet|staan|staat|ligt)|heb (?:nu )?al (?:honger|dorst|trek)|tel\\p{L}* de dagen|in de agenda|met rood omcirkeld|niets houdt|gemaakt voor mij|weer opgescheept|tap .{0,20}voor (?:mij|ons)|oversla',
        2,
      ],
      [
        'zin in|tot (?:dan|zaterdag|zondag|vrijdag|daar)|(?:kijk|kijken) .{0,12}uit|kan niet wachten|(?:ik|wij|we) (?:neem|nemen|breng|brengen|maak|maken|bak|bakken|zorg|zorgen|regel|regelen) (?:een|de|het|wat|voor|iets)|plek(?:je)? voor|hou .{0,12}vrij|vrij (?:genomen|gevraagd|gehouden)|(?:trein|hotel|oppas|kaartje) (?:is |zijn )?(?:geboekt|geregeld)',
        2,
      ],
      ['hoera|joepie|eindelijk|super|geweldig|heerlijk|fantastisch|top|leuk|gezellig', 1],
    ],
    maybe: [
      [
        'moet\\p{L}* (?:ik |we |wij )?eerst|app (?:je|jullie) (?:dan|nog|wel)|zodra (?:ik|we|wij) .{0,20}(?:weet|weten|heb|hebben)|blijft afwachten|wachtlijst|met een vraagteken|vraagteken',
        2,
      ],
      [
        'laat (?:het )?(?:je |jullie |nog )*weten|kom (?:ik )?er(?:gens)? (?:nog )?op terug|(?:moet|moeten|ga|wil) (?:ik |wij |we )?(?:het )?(?:nog|eerst|even) .{0,30}(?:kijken|vragen|checken|overleggen|regelen|nadenken|afwachten|zien)|hangt .{0,20}af|ligt eraan|(?:weet|weten) (?:ik |het |we |nog )*niet|rooster|even kijken|probeer\\p{L}*|misschien|wellicht|eventueel|twijfel\\p{L}*|onzeker|denk erover|duim\\p{L}*|wacht nog|lastig op het moment|seintje',
        2,
      ],
    ],
  },
  pl: {
    no: [
      [
        '(?:wypijcie|zjedzcie|zatanczcie|zaspiewajcie|wzniescie) .{0,24}(?:za|dla) (?:mnie|nas|moje|nasze)|(?:przyslij|wyslij|wrzuc|zrob)\\p{L}* .{0,16}(?:zdjec|fotk)\\p{L}*|(?:pozdrow|usciskaj|uscisnij)\\p{L}*|opowie\\p{L}* .{0,20}(?:potem|pozniej|jak)|nie rozdwoje sie|rozdwoic|wykre[sś]l\\p{L}*|moje miejsce .{0,16}(?:wolne|oddaj)|na kanapie|w lozku',
        2,
      ],
      [
        '(?:wypada|wypadaja|pokrywa|koliduje) (?:dokladnie |akurat |sie )*|tego samego dnia|w tym samym (?:czasie|dniu)|bilety (?:do|na)|fachowcow|studniowk\\p{L}*|festyn|(?:na|w) (?:urlopie|wakacjach|delegacji|podrozy|wyjezdzie|rejsie|nartach|kolonii|obozie|sanatorium|szpitalu|pracy|kursie|szkoleniu|konferencji|rehabilitacji|zwolnieniu|kwarantannie|pielgrzymce|splywie|helu|mazurach|bieszczadach|tatrach|gorach)|nad (?:morzem|jeziorem|baltykiem)|za granica|poza (?:miastem|krajem|domem)|wyjezdz\\p{L}*|wyjazd|wylat\\p{L}*|lec(?:e|imy)|jed(?:ziemy|e)|ferie|wakacje|urlop|u (?:rodzicow|tesciow|corki|syna|babci)|wrac(?:am|amy) (?:dopiero|pozno|w nocy)',
        2,
      ],
      [
        'dyzur|zmian[ae]|nock[aei]|nocke|popoludniowk[ae]|prac(?:uje|ujemy|owac)|(?:musze|musimy) .{0,12}(?:pracowac|uczyc|pilnowac|opiekowac|zostac|jechac)|nadgodziny|inwentaryzacj\\p{L}*|zniwa|termin oddania|chor|probe|wystep|zawody|turniej|mecz|koncert|mnostwo (?:roboty|pracy)|zawalon\\p{L}*|zapracowan\\p{L}*',
        2,
      ],
      [
        'chor(?:y|a|zy|uje|ujemy|oba)|grypa|grype|goraczk\\p{L}*|covid\\p{L}*|ospa|ospe|szkarlatyn\\p{L}*|jelitowk\\p{L}*|angin\\p{L}*|migren\\p{L}*|zapaleni\\p{L}*|operacj\\p{L}*|zabieg\\p{L}*|gips\\p{L}*|kule|kulach|zlama\\p{L}*|skreci\\p{L}*|szpital\\p{L}*|rehabilitacj\\p{L}*|w ciazy|miesiacu|porod\\p{L}*|noworod\\p{L}*|zdrowi[ea]|kolan\\p{L}*|biodr\\p{L}*|lekarz\\p{L}*|chemi[aei]|kwarantann\\p{L}*|leze|lezymy|rozlozyl\\p{L}*',
        2,
      ],
      [
        'egzamin\\p{L}*|sesj\\p{L}*|matur\\p{L}*|przeprowadz\\p{L}*|remont\\p{L}*|budow\\p{L}*|wesel[eu] (?:kuzyn\\p{L}*|znajom\\p{L}*|siostr\\p{L}*|brat\\p{L}*|przyjaci\\p{L}*|w)|slub\\p{L}*|pogrzeb\\p{L}*|zalob\\p{L}*|zmarl\\p{L}*|komuni\\p{L}*|chrzcin\\p{L}*|zjazd\\p{L}* rodzinn\\p{L}*|(?:inne|juz) (?:plany|zobowiazania|zaproszenie)|zobowiazan\\p{L}*|umowion\\p{L}*|zaproszeni gdzie indziej',
        2,
      ],
      [
        'za (?:daleko|drogo|pozno|star[ya])|nie dla mnie|innym razem|nastepnym razem|za rok|beze mnie|bez nas|zostaj(?:e|emy) w domu|siedz(?:e|imy) w domu|nie mam (?:opiekunki|auta|samochodu|czasu|sily|nastroju|z kim)|wnuk\\p{L}*|nadrobimy|odbijemy sobie|cos (?:mi |nam )?wypadlo',
        2,
      ],
      [
        'szkoda|niestety|przykro|zal\\p{L}*|akurat|bawcie sie|udan\\p{L}*|milej zabawy|wypijcie|pozdrowcie|przepraszam|wybacz\\p{L}*|o nie|pech',
        1,
      ],
    ],
    yes: [
      [
        '(?:bede|bedziemy|siade|usiade|stane) .{0,20}(?:pod (?:drzwiami|brama)|na (?:kanapie|miejscu))|(?:schlodz|wstaw|rozpal|szykuj|szykujcie|przygotuj)\\p{L}* .{0,20}|(?:buty|walizka|plecak|namiot|kapielowki) .{0,20}(?:spakowan|czeka|gotow|stoj)\\p{L}*|juz (?:jestem )?glodn\\p{L}*|licze (?:juz )?dni|zaznaczon\\p{L}*|nic mnie nie zatrzyma|przywioze|przyniose|upieke|podrzuce|stworzone dla mnie|bede pierwsz\\p{L}*',
        2,
      ],
      [
        'nie moge sie doczekac|do zobaczenia|widzimy sie|ciesz\\p{L}* sie|(?:przyniose|przyniesiemy|przywioze|upieke|zrobie|przygotuje|zajme sie|wezme ze soba)|miejsc\\p{L}* dla|zarezerwuj\\p{L}*|wzi[ae]l\\p{L}* wolne|(?:bilety|hotel|niania|opiekunka) (?:juz )?(?:kupione|zarezerwowan\\p{L}*|zalatwion\\p{L}*)',
        2,
      ],
      ['hurra|super|ekstra|wreszcie|swietnie|cudownie|fajnie|bomba', 1],
    ],
    maybe: [
      [
        'musze (?:najpierw|jeszcze)|napisze (?:ci|wam) (?:potem|pozniej|jak)|jak tylko (?:bede|sie)|trzeba poczekac|lista rezerwowa|ze znakiem zapytania|znak zapytania|wszystko zalezy',
        2,
      ],
      [
        'dam (?:ci |wam |jeszcze )?znac|odezwe sie|odpowiem|potwierdze|napisze (?:jak|gdy|kiedy|pozniej)|musze (?:jeszcze |najpierw )?.{0,20}(?:sprawdzic|zapytac|spytac|zobaczyc|pogadac|ustalic|uzgodnic|przemyslec)|zalez[yae]|(?:jeszcze )?nie wiem|zobacz\\p{L}*|grafik\\p{L}*|postaram sie|sprobuj\\p{L}*|moze|byc moze|zastanaw\\p{L}*|trzymaj(?:cie)? kciuki|waham|niepewn\\p{L}*|trudno (?:teraz|powiedziec)',
        2,
      ],
    ],
  },
  ja: {
    no: [
      [
        '(?:僕|私|俺)の分(?:も|まで)(?:飲|食|楽し)|写真(?:送|を送|よろしく|見せ|お願い)|(?:皆|みんな|みなさん|皆さん)(?:に|によろしく|で楽し)|お土産話|家で(?:大人し|おとなし|寝|留守番|休)|またの|別の日に|体が(?:二つ|足り)|楽しんで(?:きて|ね|ください)|盛会|ご盛会',
        2,
      ],
      [
        '出張|旅行中|入院|手術|風邪|熱が|インフル|コロナ|体調|夜勤|当直|仕事が|仕事で|先約|結婚式|葬儀|法事|引っ越し|試験|遠すぎ|遠くて|また今度|次回|またの機会|都合が',
        2,
      ],
      ['残念|あいにく|申し訳|すみません|ごめん|楽しんで', 1],
    ],
    yes: [
      [
        '(?:席|椅子|ビール|肉)[^。]{0,8}(?:冷や|取って|確保|用意)|お腹(?:を)?(?:空か|すか)|指折り|手帳に|カレンダーに|荷造り|一番乗り|這ってでも|何が何でも|お世話になり(?:ます|ました)|差し入れ|手ぶらで|乗せて(?:もら|いただ)',
        2,
      ],
      ['楽しみ|待ちきれ|持っていき|持って行き|当日会', 2],
    ],
    maybe: [
      ['次第|様子を見て|ギリギリ|ぎりぎり|当日の(?:朝|体調)|キャンセル待ち|仮で|(?:行け|参加でき)(?:たら|れば)|祈って', 2],
      [
        'わかったら|分かったら|わかり次第|分かり次第|決まったら|決まり次第|確認して|確認します|調整|検討|まだ(?:わから|分から|シフト|予定)|改めて(?:連絡|返事)|後ほど(?:連絡|返事)',
        2,
      ],
    ],
  },
}

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
        '(?:im urlaub|verreist|auf reisen|auf kur|zur kur|auf dienstreise|auf montage|auf (?:einer|der) (?:hochzeit|messe|tagung|fortbildung|beerdigung)|im krankenhaus|im ausland|unterwegs|nicht da|nicht zu hause|nicht im lande|weg)',
        2,
      ],
      ['(?:fruh|spat|nacht|wochenend|tag)?(?:schicht|dienst)|muss (?:ich |leider |da )*arbeiten|bereitschaft', 2],
      ['krank|erkaltet|fieber|grippe|corona|operiert|operation|op|knie|hexenschuss|gips|erwischt|flach', 2],
      [
        'fliegen? (?:wir|ich)|(?:wir|ich) flieg\\p{L}*|ziehen? (?:wir|ich) um|umzug|prufung|klausur|hochzeit von|andere einladung|schon etwas vor|schon was vor|verplant|verhindert|ausgebucht',
        2,
      ],
      [
        'zu weit|zu teuer|zu alt|zu spat fur|nichts fur mich|ein andermal|nachstes (?:mal|jahr)|holen (?:wir )?(?:das |es )?(?:zu zweit )?nach|nachholen|ohne mich|bleibe? (?:lieber )?(?:zu hause|daheim)|keinen babysitter',
        2,
      ],
      ['schade|leider|bedauer\\p{L}*|ausgerechnet|blod|traurig|viel spass|feiert schon|denke an euch|tut mir leid', 1],
    ],
    yes: [
      [
        "freu\\p{L}*|gespannt|bis (?:dann|samstag|sonntag|freitag|da)|bring\\p{L}* .{0,30}mit|ich mache (?:den|einen) |kann(?:'s| es) kaum erwarten|platz fur|reservier\\p{L}* mir",
        2,
      ],
    ],
    maybe: [
      [
        'meld\\p{L}* mich|gebe? (?:dir|euch|noch) .{0,12}bescheid|sag\\p{L}* (?:dir|euch) .{0,14}bescheid|muss (?:ich )?(?:erst|noch) .{0,20}(?:klaren|fragen|schauen|gucken|sehen)|kommt (?:drauf|darauf) an|weiss (?:ich )?(?:noch )?nicht|je nachdem|dienstplan|mal sehen|versuche',
        2,
      ],
    ],
  },
  fr: {
    no: [
      [
        "en (?:vacances|voyage|deplacement|conge|arret|convalescence)|a l'(?:etranger|hopital)|de (?:garde|service|permanence|nuit)|je (?:travaille|garde|bosse|pars|vole)|nous partons|on part|on demenage|mariage|enterrement|examens?|partiels",
        2,
      ],
      ['malade|grippe|covid|fievre|opere\\w*|operation|platre|clouee? au lit|angine|souffrant\\w*', 2],
      [
        "trop (?:loin|cher|age|fatigue)\\w*|une autre fois|la prochaine fois|partie remise|l'annee prochaine|sans (?:moi|nous)|pas pour moi|deja (?:pris|prevu|engage)\\w*|je reste (?:chez|a la)",
        2,
      ],
      ['malheureusement|helas|dommage|desole\\w*|navre\\w*|amusez|bonne (?:fete|soiree)|pensees?', 1],
    ],
    yes: [
      [
        "hate|impatien\\w+|a (?:samedi|dimanche|vendredi|bientot la-bas)|j'apporte|je ramene|on apporte|je prends (?:du|le|la)|gardez-moi|garde-moi|places? pour",
        2,
      ],
    ],
    maybe: [
      [
        "je (?:te|vous) (?:redis|tiens au courant|rappelle)|je dois (?:voir|demander|verifier)|ca depend|je ne sais pas|a voir|planning|j'essaie",
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
      ['(?:digo|aviso)-(?:te|vos)|depois (?:digo|aviso|confirmo)|tenho de (?:ver|perguntar|confirmar)|depende|nao sei|vou tentar', 2],
    ],
  },
  nl: {
    no: [
      [
        'op (?:vakantie|reis|wintersport|cursus|zakenreis)|in het (?:buitenland|ziekenhuis)|(?:nacht|late|avond|vroege)?dienst|moet (?:ik )?werken|vliegen (?:we|wij)|verhuiz\\p{L}+|bruiloft|begrafenis|examens?|tentamen\\p{L}*|weekje (?:weg|op|naar)',
        2,
      ],
      ['ziek|griep|corona|koorts|geopereerd|operatie|gips|in bed', 2],
      [
        'te (?:ver|duur|oud)|volgende keer|andere keer|volgend jaar|zonder (?:mij|ons)|niks voor mij|blijf (?:liever )?thuis|geen oppas|al iets',
        2,
      ],
      ['jammer|helaas|spijt\\p{L}*|balen|sorry|veel plezier', 1],
    ],
    yes: [['zin in|verheug\\p{L}*|kijk(?:en)? ernaar uit|tot (?:dan|zaterdag|zondag|vrijdag)|neem .{0,25}mee|plek(?:ken)? voor|bewaar', 2]],
    maybe: [['laat .{0,12}weten|moet .{0,14}(?:kijken|vragen|overleggen)|hangt ervan af|weet .{0,8}(?:nog )?niet|rooster|probeer', 2]],
  },
  pl: {
    no: [
      [
        'na (?:urlopie|wakacjach|wyjezdzie|dyzurze|weselu|delegacji|chrzcinach|slubie)|w (?:szpitalu|delegacji|pracy)|za granica|wyjezdza\\p{L}*|lec\\p{L}* do|dyzur|nocna zmiana|mam zmiane|pracuje|przeprowadz\\p{L}*|egzamin\\p{L}*|wesele|pogrzeb',
        2,
      ],
      ['chor[yaei]\\p{L}*|grypa|grype|covid\\p{L}*|goraczk\\p{L}*|operacj\\p{L}*|gips\\p{L}*|w lozku', 2],
      ['za daleko|za drogo|innym razem|nastepnym razem|za rok|beze mnie|bez nas|zostaje w domu|mam juz plany|nie dla mnie', 2],
      ['szkoda|niestety|przykro|zaluj\\p{L}*|bawcie sie|udanej', 1],
    ],
    yes: [
      [
        'nie moge sie doczekac|do (?:zobaczenia|soboty|niedzieli)|cieszymy sie|ciesze sie|przyniose|przywioze|zajmij\\p{L}* mi|miejsc\\p{L}* dla',
        2,
      ],
    ],
    maybe: [['dam znac|damy znac|odezwe sie|musze (?:sprawdzic|zapytac|zobaczyc)|zalezy|nie wiem|grafik|zobaczymy|postaram', 2]],
  },
  ja: {
    no: [
      [
        '出張|旅行中|入院|手術|風邪|熱が|インフル|コロナ|体調|夜勤|当直|仕事が|仕事で|先約|結婚式|葬儀|法事|引っ越し|試験|遠すぎ|遠くて|また今度|次回|またの機会|都合が',
        2,
      ],
      ['残念|あいにく|申し訳|すみません|ごめん|楽しんで', 1],
    ],
    yes: [['楽しみ|待ちきれ|持っていき|持って行き|当日会', 2]],
    maybe: [
      [
        'わかったら|分かったら|わかり次第|分かり次第|決まったら|決まり次第|確認して|確認します|調整|検討|まだ(?:わから|分から|シフト|予定)|改めて(?:連絡|返事)|後ほど(?:連絡|返事)',
        2,
      ],
    ],
  },
}

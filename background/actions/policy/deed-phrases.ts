import type { Deed } from './deed-words'

const inbox =
  '(?:inbox|posteingang|boite de reception|bandeja(?: de entrada)?|posta in arrivo|caixa de entrada|postvak in|skrzynk\\w*|odebran\\w*|inkorg\\w*|indbakk\\w*|innboks\\w*)'
const bin =
  '(?:bin|trash|trash ?can|rubbish|garbage|recycling|papierkorb|mull|mulleimer|tonne|corbeille|poubelle|panier|papelera|basura|cestino|spazzatura|lixo|lixeira|prullenbak|prullenmand|vuilnisbak|vuilnis|kosza?|smietnika?|smieci|papperskorgen|soptunnan?|soporna|papirkurven|skraldespanden|skraldet|soppelet|soppelkassen)'
const yesOrNo = '(?:yes|no|ja|nein|nee|oui|non|si|sim|nao|tak|nie|nej|nei|jo)'
const towards = '(?:to|for|zu|zum|zur|fur|a|au|pour|al|para|per|voor|na|do|till|til)'

/** Deeds that are said in several words, verbs whose other half stands at the end of the clause ("sag den Termin ab") and asks without a verb; read without accents. */
export const phrases: Partial<Record<Deed, readonly RegExp[]>> = {
  send: [
    /\bhelp me (?:to )?(?:answer|reply|mail|email)\b|\bget back to\b|\bdrop\b[^.!?]{1,60}\b(?:line|note)\b|\bprepare\b[^.!?]{1,30}\b(?:mail|e-?mail|message|reply|answer|note|letter)\b/u,
    /\blass\w*\b[^.!?]{1,60}\bwissen\b|\b(?:fais|faites|faire)\b[^.!?]{0,60}\b(?:savoir|suivre)\b|\b(?:haz\w*|hag[ao]\w*)\b[^.!?]{0,60}\bsaber\b/u,
    /\b(?:fai|fa|faccia|fare|farl\w|fagli|falle|fammi)\b[^.!?]{0,60}\bsapere\b|\bda[jc]\b[^.!?]{0,60}\bznac?(?!\p{L})/u,
    /\b(?:lat|lad|la)\b[^.!?]{1,60}\b(?:veta|vide|vite)\b|\b(?:tell|let|make sure|see that|see to it that)\b[^.!?]{1,60}\bknows?\b|\b(?:should|must|needs? to|ought to|has to|have to) (?:know|hear|be told)\b/u,
    /\b(?:soll|sollen|sollte|sollten|muss|mussen)\b[^.!?]{0,60}\b(?:wissen|erfahren)\b|\b(?:doit|doivent|devrait)\b[^.!?]{0,20}\bsavoir\b|\bdeben?\b[^.!?]{0,20}\bsaber\b|\bmoet(?:en)?\b[^.!?]{0,60}\bweten\b/u,
    /\b(?:happy|merry|joyeux|bon|buon|buona|feliz|felices|gelukkige?|fijne?|alles gute|herzlichen gluckwunsch|gluckwunsch\w*|god|glad) ?(?:birthday|anniversary|christmas|easter|new year|anniversaire|noel|annee|compleanno|natale|pasqua|cumpleanos|navidad|aniversario|natal|pascoa|verjaardag|kerst|jul|zum geburtstag)?\s[^.!?]{0,40}\b(?:to|an|a|au|voor|aan|para|till|til|dla)\b|\b(?:wszystkiego najlepszego|sto lat)\b/u,
    /\b(?:congrat\w*|regards|greetings|love|best wishes|reminder|note|word|message|mail|e-?mail|reply|answer|apolog\w*|condolences|thanks|heads[- ]?up|thank[- ]you(?: note)?) (?:to|for) (?!me\b|my\b|do\b|be\b)\p{L}/u,
    /\b(?:nachricht|mail|e-?mail|antwort|erinnerung|grusse?|gluckwunsch\w*|dank|zusage|absage) an\b|\b(?:mail|message|mot|reponse|rappel|merci) (?:a|au|aux|pour)\b|\b(?:correo|mensaje|mail|respuesta|recordatorio|recado|mensagem|resposta|email|messaggio|risposta|promemoria) (?:a|al|para|per|ao|aos)\b/u,
    /\b(?:berichtje|bericht|mailtje|mail|antwoord|herinnering) (?:aan|naar)\b|\b(?:mail|maila|wiadomosc|odpowiedz) do\b|\b(?:mejl|mail|svar|paminnelse|halsning|besked|beskjed) (?:till|til)\b/u,
    /\bbitte (?:\p{L}+ ){1,3}um\b|\bstel\b[^.!?]{1,60}\bop de hoogte\b|\bteil\w*\b[^.!?]{1,80}\bmit\b|\brichte?\b[^.!?]{1,80}\baus\b|\b(?:be|bed) (?:\p{L}+ ){1,3}(?:om|att|at|a)\b/u,
    /^\W*(?:di'?|dì) (?:a|al|alla|allo|ai|alle|agli|ad|all|que)\b|^\W*si (?:til|ifra|fra)\b|\b(?:check|confirm|speak|touch base|follow up|catch up) with\b/u,
    /\b(?:put|bring|keep|get)\b[^.!?]{1,60}\b(?:in copy|up to (?:date|speed)|in the loop|posted)\b|\b(?:en copie|en copia|in copia|em copia)\b/u,
    /\b(?:sorry|soz) to (?!hear|see|say|bother|be\b|have\b|learn|disturb|miss|my\b|me\b)\p{L}|\bpon(?:les?|selo)? (?:a|al) [^.!?]{1,40}\b(?:q|que)\b|\bdis[- ](?:le|la|lui|leur)\b|\b(?:risp|resp|rep|antw|msg) (?:a|al|alla|to|an) \p{L}/u,
    /\b(?:thx|thnx|thanx|tnx|ty) (?:him|her|them|both|everyone|everybody|all of|\p{L}{2,30} (?:for|n|and) )/u,
    /\b(?:fais|faites|faire)\b[^.!?]{0,40}\b(?:signe|parvenir)\b|\b(?:mets|mettez|mettre|pon|ponle|ponles|metti|poe|zet)\b[^.!?]{0,60}\b(?:un mot|un mail|un message|un correo|un mensaje|al corriente|al corrente|a par|au courant|in cc)\b|\b(?:fai|fare)\b[^.!?]{0,40}\bavere\b|\bbreng\w*\b[^.!?]{1,60}\bop de hoogte\b/u,
  ],
  draft: [/\bsetz\w*\b[^.!?]{1,80}\bauf\b|\bstel\b[^.!?]{1,80}\bop\b|\b(?:not|don'?t) send\b/u],
  labels: [
    /\bas (?:un)?read\b|\bas (?:not )?important\b|\bals (?:un)?gelesen\b|\bals wichtig\b|\bcomme (?:non )?lu\w{0,2}\b|\bcome (?:non )?lett\w\b|\bcomo (?:no |nao )?(?:leid|lid)\w{1,2}\b|\bals (?:on)?gelezen\b|\bjako (?:nie)?przeczytan\w*|\bsom (?:o|u)?la?est\w?\b|\bsom (?:o|u)last\b/u,
    new RegExp(
      `\\b(?:back|return\\w*|restor\\w*|zuruck\\w*|remet\\w*|devuel\\w*|rimett\\w*|riport\\w*|volta\\w*|devolv\\w*|terug\\w*|powrot\\w*|przywroc\\w*|tillbaka|tilbage|tilbake)\\b[^.!?]{0,60}\\b${inbox}|\\b${inbox}\\b[^.!?]{0,30}\\b(?:back|zuruck\\w*|terug\\w*|tillbaka|tilbage|tilbake)\\b`,
      'u',
    ),
    /\b(?:remov\w*|entfern\w*|enlev\w*|retir\w*|quita\w*|togli\w*|tira\w*|verwijder\w*|usun\w*|fjern\w*|pin|put|place|set|zet|mets|pon|metti|poe|satt|saet|sett|daj)\b[^.!?]{0,80}\b(?:label|tag|star|flag|folder|ordner|etikett\w*|dossier|etiquette|etiqueta|carpeta|cartella|etichetta|pasta|mapp?e?|etykiet\w*|stjarn\w*|stjern\w*)\b/u,
  ],
  create: [
    /\bneed (?:a|an) (?:\w+ )?(?:meeting|call|appointment|event|slot)\b|\bfind\w*\b[^.!?]{0,40}\b(?:time|slot|date|day|gap|hour|window|moment|termin|spot)\b/u,
    /^\W*(?:\p{L}+ )?(?:lunch|dinner|breakfast|coffee|meeting|call|appointment|termin|mittagessen|abendessen|dejeuner|diner|almuerzo|cena|pranzo|almoco|jantar|afspraak|spotkanie|obiad|mote|middag|frokost|rdv|reunion)\b[^.!?]{1,80}\d|^\W*(?:\p{L}+ )?(?:lunch|dinner|breakfast|coffee|meeting|call|appointment) with\b/u,
    /\b(?:in|on|into|to|a|en|in den|im|dans|nell|nel|na|no|w|do|i|al) (?:my |the |mein\w* |den |l |mon |mi |mia |minha |mijn |de |il |la |o |a |el |moj\w* |min )?(?:calend[ae]r|diary|schedule|kalender\w*|agenda\w*|calendrier|calendario|kalendarz\w*)\b/u,
    /\b(?:send\w*|schick\w*|envoi\w*|envi\w*|mand\w*|stuur|wyslij|skicka)\b[^.!?]{1,60}\b(?:invit\w*|einladung\w*|uitnodiging\w*|zaproszeni\w*|inbjud\w*|indbyd\w*|innby\w*|convite\w*)/u,
    /\b(?:pop|stick|bung|slot|squeeze)\b[^.!?]{1,60}\bin\b|[,;-] ?(?:in |on |to )?(?:my |the )?cal\W*$/u,
    /\b(?:mode|moede) med\b|\bspreek\b[^.!?]{1,80}\baf\b|\bmach\w*\b[^.!?]{1,80}\b(?:aus|fest)\b/u,
  ],
  cancel: [
    /\b(?:sag\w*|blas\w*|setz\w*)\b[^.!?]{1,80}\bab\b|\b(?:zeg\w*|blaas\w*)\b[^.!?]{1,80}\baf\b|\blass\w*\b[^.!?]{1,80}\bausfallen\b|\blaat\b[^.!?]{1,80}\bvervallen\b/u,
    /\b(?:is|are)(?: now)? (?:off|cancell?ed)(?=\W*$)|\b(?:stall|stalla)\b[^.!?]{1,60}\bin\b|\bta bort\b|\btake\b[^.!?]{1,60}\b(?:off|out of) (?:my|the) (?:calend[ae]r|diary|schedule)\b|\bget out of\b|\bcall(?:ing)?\b[^.!?]{0,80}\boff\b/u,
  ],
  respond: [
    /\bsag\w*\b[^.!?]{1,80}\b(?:zu|ab)\b|\bzeg\w*\b[^.!?]{1,80}\b(?:toe|af)\b|\bturn\w*\b[^.!?]{0,60}\bdown\b|\bnehm\w*\b[^.!?]{1,80}\b(?:an|teil)\b|\bsla\b[^.!?]{1,80}\baf\b|\bmeld\w*\b[^.!?]{1,80}\b(?:aan|af|an|ab)\b|\bneem\b[^.!?]{1,80}\b(?:aan|deel)\b/u,
    new RegExp(
      `^\\W*(?:(?:a|ein|big|definite) )?${yesOrNo} ${towards}\\b|\\b(?:tacka|takke?|tak|tack|sig|si|say|sag|zeg|dis|di|diz|powiedz) (?:que |di |ze )?${yesOrNo}\\b`,
      'u',
    ),
    /\b(?:count me in|count me out|i'?m in|i'?m out|i'?ll (?:be there|come|join)|can'?t (?:make it|come|attend)|cannot (?:make it|come|attend)|won'?t (?:make it|come|attend)|not coming|i'?m coming)\b|\b(?:wezme udzial|wezmiemy udzial|peut-etre|tal vez|quizas?)\b/u,
    /^\W*(?:maybe|perhaps|tentative|vielleicht|quizas?|forse|talvez|misschien|kanske|maske|kanskje|moze) (?:for|to|zu|zum|zur|pour|a|al|para|per|voor|na|do|till|til)\b/u,
  ],
  change: [
    /\bschieb\w*\b[^.!?]{1,80}\b(?:auf|um|nach|vor)\b|\bleg\w*\b[^.!?]{1,80}\bum\b|\b(?:stel|schuif)\w*\b[^.!?]{1,80}\b(?:uit|op)\b|\bpass\w*\b[^.!?]{1,80}\b(?:an|aan)\b|\bpas\b[^.!?]{1,80}\baan\b|\bfug\w*\b[^.!?]{1,80}\bhinzu\b|\bnimm\b[^.!?]{1,80}\b(?:raus|auf|heraus|aus)\b/u,
    /\b(?:put|zet|setz\w*|mets|pon|metti|poe|satt|saet|sett)\b[^.!?]{1,60}\b(?:on|to|at|off|back|op|naar|auf|a|para|till|til|pa)\b|\btake\b[^.!?]{1,60}\b(?:off|out of|from)\b|\bleave\b[^.!?]{1,60}\b(?:off|out)\b/u,
    /\b(?:is|are) now (?:at|on|in)\b|\b(?:instead of|rather than|statt|anstatt|au lieu de|en vez de|en lugar de|invece di|em vez de|in plaats van|zamiast|i stallet for|i stedet for)\b|\bskyd\b|\blagg till\b|\bta bort\b|\bleg(?:g)? til\b/u,
  ],
  trash: [
    /\bwirf\b[^.!?]{1,80}\b(?:weg|raus)\b|\bschmei\w*\b[^.!?]{1,80}\b(?:weg|raus)\b|\bgooi\w*\b[^.!?]{1,80}\bweg\b|\bsmid\b[^.!?]{1,80}\b(?:ud|vaek)\b|\b(?:deita|joga|deite|jogue)\b[^.!?]{0,60}\bfora\b|\bbutt\w*\b[^.!?]{0,60}\bvia\b/u,
    /\bget rid of\b|\bta bort\b|\bscrap the mail/u,
    new RegExp(
      `\\b(?:in|into|to|for|ab in|in den|in die|zum|a la|au|dans la|dans le|al?|en la|nel|nella|no|na|para o|para a|pro|pra|in de|bij het|naar de|do|w|i|til|till) (?:the |my |den |de |der |l )?${bin}(?!\\p{L})`,
      'u',
    ),
  ],
  archive: [
    /\braum\w*\b[^.!?]{1,80}\b(?:auf|weg)\b|\bruim\w*\b[^.!?]{1,80}\bop\b|\bryd\w*\b[^.!?]{0,80}\bop\b|\bstad\w*\b[^.!?]{1,80}\bundan\b|\bput away\b/u,
    new RegExp(
      `\\b(?:get|take|put|clear|move)\\b[^.!?]{1,60}\\b(?:out of|from) (?:my|the) inbox\\b|\\b(?:aus|hors de|fuera de|fuori da\\w*|fora da|uit|z|ut ur|ud af|ut av) (?:\\w{2,4} ){0,2}${inbox}`,
      'u',
    ),
  ],
}

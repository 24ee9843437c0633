/** What a question can ask to be done. */
export type Deed = 'send' | 'draft' | 'labels' | 'archive' | 'trash' | 'junk' | 'file' | 'create' | 'change' | 'cancel' | 'respond'

/** Beginnings of words that ask for a deed, accents aside; a line a language or more: en, de, fr, es, it, pt, nl, pl, sv, da, no. */
export const beginnings: Record<Deed, string> = {
  send: `
    send sent fwd frwd thx thnx thanx tnx cc bcc loop ping write writing mail email e-mail reply respond answer tell forward remind invite thank notify inform confirm
    compose message contact share pass say follow ask let request nudge chase text relay announce apologi congrat warn assure enquir inquir
    introduc submit brief copy wish greet wire poke prompt advise give update condol reach promise
    schick send schreib antwort beantwort sag weiterleit leite leit erinner lade lad einlad dank bedank mitteil informier bestatig frag gib
    benachrichtig verschick verstandig ubermittl nachfrag nachhak gratulier entschuldig grusse gruss bescheid zusend absend zuschick ruckmeld
    melde meld teile richte vertrost wunsch
    envoi envoy ecri repon repond dis dire transfer transmet rappel invit remerci previen prevenir informe confirm demand redige redigi partag
    signal avert notifi felicit souhait excus relanc communiqu donne prie mailer renvoi renvoy
    enviar envia envi escrib respond respon contest dile diles reenvi record recuerd agradec avis pregunt pid mand comunic notific inform felicit
    disculp salud compart transmit cuental cuenten dale dales decirl digal diganl pasal remit reclam invit
    invia invi manda mand scriv rispond digli dille inoltr ricord ringrazi avvis inform conferm chied condivid spedi sollecit congratul augur
    scusa comunic dillo dirgli dirle dica gira spedisc
    mandar mand escrev diz diga digam dizer encaminh reencaminh lembr convid pergunt peca pede agradec felicit parabe desculp partilh compartilh
    repass avis inform comunic
    stuur stur verstuur verzend schrijf antwoord beantwoord zeg doorstur herinner nodig uitnodig bedank laat informeer bevestig vraag bericht meld
    geef vertel verwittig waarschuw reageer feliciteer verontschuldig doorgeven doorgeef mail app groet
    wyslij wysl napisz napisa odpisz odpisa odpowiedz odpowiad powiedz przeslij przesl przekaz przypomnij zapros podziek poinform potwierdz zapytaj
    zapyta popros powiadom zawiadom podziel udostepn pogratuluj przepros pozdrow spytaj ponagl zmailuj zaprasz poslij dopytaj zaproponuj przypomn zapropono
    skicka skick skriv svara svar maila mejla mejl vidarebeford fraga fragar saga sag tacka tackar paminn bjud meddela informera bekrafta halsa
    gratulera grattis kontakta underratta dela bekrafta ge
    send skriv svar besvar videresend sporg fortael sig tak takke pamind mind inviter bekraeft meddel besked underret informer lykonsk tillykke
    undskyld hils giv
    oversend videresend sporr spor fortell takk paminn minn bekreft beskjed meddel gratuler beklag hils gi`,
  draft: `
    draft compose sketch entwurf entwirf verfass formulier vorbereit aufsetz brouillon ebauch redig prepar borrador redact bozza abbozz rascunh esboc
    concept opstel klad szkic naszkic przygotuj przygotow utkast udkast kladde save`,
  labels: `
    label tag untag unlabel mark unmark star unstar flag unflag move categor file sort folder unarchiv
    markier kennzeichn etikett verschieb stern ordner etiquet libell marque class etoile marca etichett assegna evidenzi rotul marqu estrela
    label markeer sorteer ster oznacz etykiet przenies gwiazdk zaznacz tagg stjarn stjern marker`,
  archive:
    'archiv archiw zarchiw arkiv arquiv clean tidy clear stow aufraum wegraum rang orden pulisc ripulisc opruim rensa rydd uprzatn posprzat',
  trash: `
    delet trash remov bin discard throw clean clear erase toss dump chuck wipe
    losch entfern weg papierkorb entsorg supprim efface poubelle elimin jette jeter borr papeler tira suprim desech cancell cestin butta rimuov
    apag exclu remov lixeira descart verwijder weggooi wis prullenbak usun skasuj kosz wyrzuc smiec
    radera rader slang kasta papperskorg soptunn slet slett fjern papirkurv soppel`,
  junk: 'spam junk unerwunscht indesirable pourriel basura posta-indesiderata lixo ongewenst niechcian skrappost soppost phishing',
  file: 'move moving file filing verschieb ablegen deplac classe mueve mover spost mova mover verplaats przenies flytta flytt flyt',
  create: `
    create add schedul book set put make plan arrang organi block event meeting appointment calendar invite remind pencil reserve diary
    jot hold erstell leg eintrag trag plan vereinbar anleg buch kalender termin reservier notier vormerk besprechung verabred blockier blocke einlad
    lade lad mach setz cree ajout planifi program agend rendez rdv calendrier crea reunion reserv mets met fixe inscri bloqu organis prevoi note
    invit cree anad agreg programa calendario cita pon ponme ponlo apunta anota recordatori convoca fija mete
    aggiung fissa prenot evento appuntament metti mettimi segna segnami riunion pianific organizz inserisc promemoria blocca
    cria criar marc adicion compromiss poe bota coloca reuni lembrete anot convid agend
    maak zet plan agenda afspraak inplan reserveer boek noteer vergader blokkeer uitnodig nodig
    utworz dodaj dodac zaplan umow kalendarz spotkanie spotkani zarezerw rezerw wpisz ustaw stworz zrob zapisz zanotuj wizyt ustal zapros zablokuj
    skapa boka bok lagg mote kalender planera schemalagg satt ordna bjud anteckn opret lav book indkald aftal planlaeg laeg tilfoj saet bestil inviter
    opprett lag avtal legg innkall planlegg sett bestill tilfoy`,
  change: `
    move moving bump reschedul change postpone push shift delay update extend add invite rename set bring edit modify make prolong shorten remove
    rearrang defer amend adjust relocat retitle swap switch uninvit lengthen correct take drop kick
    entfern streich saca verwijder schrap skresl wykresl
    verschieb verleg ander andere verlang hinzu einlad umbenenn aktualisier anpass umbuch umleg vorverleg erganz auslad lade lad verkurz tausch
    deplac report decal modifi chang ajout repouss avanc prolong raccourc retir enlev renomm rajout replanif invit mets met
    mueve mover cambi aplaz pospon reprogram modific anad agreg traslad retras adelant alarg acort quita actualiz renombr pasa pon invit
    spost cambi rinvi modific aggiung anticip posticip prolung accorci togli rimuov aggiorn rinomin metti
    mude muda mudar mover alter adi remarc adicion adiant antecip troca tira remov retir atualiz renome passa convid
    verplaats verzet wijzig verander voeg verschuif schuif aanpas verleng verkort vervroeg uitstel hernoem haal nodig
    przesun przenies zmien przeloz przelozy dodaj dodac popraw zaktualiz wydluz skroc opozn zapros usun przestaw wypisz
    flytta andra byt skjut senarelagg tidigarelagg forlang forkort uppdater lagg bjud justera
    flyt aendr udskyd udsaet fremryk forlaeng opdater tilfoj fjern inviter ret flytt endr utsett forleng oppdater legg skyv`,
  cancel: `
    cancel delet remov drop clear scrap axe abort skip absag losch streich storn entfern canceln entfall ausfall
    annul supprim cancel elimin decommand anul borr suspend annull cancell disdi desmarc exclu apag
    annuleer schrap verwijder afzeg zeg afgelast odwol odwolaj odwolac anuluj anulow usun skresl skasuj wykresl
    avbok installa avlys aflys afbestil annuller slet fjern afmeld avbestill avbryt kanseller slett avmeld`,
  respond: `
    accept declin rsvp respond reply answer tentativ attend confirm refus join say tell maybe
    zusag absag annehm nimm ablehn lehn antwort bestatig teilnehm vielleicht
    accept declin refus repon confirm particip acept rechaz respond asist asiste apuntam accett rifiut rispond conferm partecip declin aceit recus rejeit talvez
    accepteer aanvaard aanneem aannem weiger afwijs antwoord bevestig misschien zaakcept akcept przyjmij przyjm odrzuc odmow potwierdz odpowiedz
    acceptera accepter avboj godkann anmal avanmal svara svar kanske bekraft afvis afsla deltag maske godkend tilmeld bekraeft
    godta aksepter avsla kanskje bekreft`,
}

export const japanese: Record<Deed, RegExp> = {
  send: /送|返信|返事|返答|書い|転送|伝え|知らせ|連絡|招待|お礼|リマインド|催促|尋ね|聞い|回答|共有|報告|メールし|おめでとう|断り|謝/,
  draft: /下書き|草稿|文案/,
  labels: /ラベル|スター|(?:既読|未読)に|マーク|移動|分類|印を|受信トレイに戻/,
  archive: /アーカイブ|片付|整理/,
  trash: /削除|ゴミ箱|ごみ箱|捨て|消し|消去|破棄/,
  junk: /迷惑|スパム/,
  file: /移動|移し/,
  create: /作成|作っ|追加|予定|カレンダー|予約|入れ|設定|登録|招待|誘/,
  change: /変更|移動|延期|ずら|動か|追加|繰り|早め|遅らせ|招待|誘|外し/,
  cancel: /キャンセル|取り消|取りやめ|中止|削除/,
  respond: /承諾|承認|辞退|返事|返信|参加|欠席|出席|断/,
}

/** Words that are as often things as deeds, or that another language has too: they count only where a command begins. */
export const ambiguous = new Set(
  `mail mails email emails message messages say says said ask asks asked answer answers contact pass share let save note mark plan book block
  meeting event appointment calendar agenda kalender text chase brief copy wish greet wire give update promise prompt melde meld teile richte
  wunsch gruss dis donne prie dale gira dica diz diga pede bericht geef app groet dela ge sig tak takke mind giv minn gi spor takk hold mach setz
  met mets fixe note pon mete poe bota lav lag sett satt legg lagg laeg ordna bok boek take drop kick pasa passa tira haal byt ret skip axe
  termin kalenders rdv rendez reunion riunion reuni evento cita besprechung spotkanie spotkani afspraak vergader mote wizyt appuntament
  maybe kanske talvez misschien vielleicht maske kanskje star ster sort folder dump toss wipe orden class rang andra slang stow`.split(
    /\s+/,
  ),
)

/** Words of no weight: they move whatever is named beside them, so that by themselves they speak against no other deed in the mailbox or calendar. */
export const light = new Set(
  `put set make take get leg lege mach mache setz setze mets met mettre pon ponme mete metti mettere poe bota coloca maak zet zrob ustaw daj lagg legg laeg
  satt sett saet lav lag haal stel`.split(/\s+/),
)

/** Words after which a command begins. */
export const before = new Set(
  `and n nd then please pls plz to you u und dann bitte et puis y e en poi i then also kindly just hey hi hello hallo ok okay so now well quickly hola ciao oi hoi
  czesc salut hej hei merci du sie vous tu me mi og och sa snalla venligst vennligst prosze favor plait stp svp alsjeblieft alstublieft aub je jij`.split(
    /\s+/,
  ),
)

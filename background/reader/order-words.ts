import { isPraise, overridesBrief } from './order-limits'

/**
 * A sentence whose words stand between single blanks. What parts words is looked for once, here: in expressions of 29 languages the classes
 * of Unicode take more room than V8 gives the optimized expressions of a program together, and every later one would be slow.
 */
export const inBlanks = (sentence: string): string => ` ${sentence.replace(noWord, ' ')} `
const noWord = /[^\p{L}\p{N}\p{M}'-]+/gu
export const sentenceEnds = /[.!?؟。！？।\n]/

/**
 * How an order to a program is put in a language, as `folded` leaves its words (orders.ts): `override` what it was told before (`brief`),
 * `send` on what the mailbox holds (`held`), and say nothing (`tell`, with `user`, in this order or the other). Stems with what may end them.
 */
type OrderWords = { override: string; brief: string; send: string; held: string; tell: string }

/** So far apart are words of one order, in characters. */
const apart = 40

const latin = (words: string): string => `(?<=[ '-])(?:${words})(?=[ '-])`

/** Words of a language that parts them by blanks. */
const spaced = ({ override, brief, send, held, tell }: OrderWords): OrderWords => ({
  override: latin(override),
  brief: latin(brief),
  send: latin(send),
  held: latin(held),
  tell: latin(tell),
})

/** All of some mails: a word for "all" or "the last", up to two others, and one for mails. */
const some = (all: string, mails: string): string => `(?:${all}) (?:\\S{1,15} ){0,2}(?:${mails})`
/** To say nothing of something to whom a program works for. */
const silent = (say: string, user: string): string => `(?:${say}) ${'(?:\\S{1,15} ){0,4}'}(?:${user})`

const parted: readonly OrderWords[] = [
  {
    override: 'z?ignoruj\\S{0,3}|pomin\\S{0,3}|zapomnij\\S{0,4}',
    brief: 'polece\\S{1,4}|instrukcj\\S{1,4}|wytyczn\\S{1,3}|zasad\\S{0,3}',
    send: 'przeslij\\S{0,3}|przekaz\\S{0,3}|wyslij\\S{0,3}|usun\\S{0,3}',
    held: some('wszystki\\S{1,3}|ostatni\\S{1,3}', 'e-?maile?\\S{0,3}|maile|wiadomosci\\S{0,3}'),
    tell: silent('nie (?:mow|informuj|wspominaj|ujawniaj)\\S{0,4}', 'uzytkownik\\S{1,4}'),
  },
  {
    override: '(?:z|od)?ignoruj\\S{0,4}|zapomen\\S{0,3}|zabudn\\S{1,4}|nedbej\\S{0,2}',
    brief: 'pokyn\\S{0,3}|instrukc\\S{1,4}|prikaz\\S{0,3}|pravidl\\S{0,3}',
    send: '(?:pre|od|po|za|roz)?(?:posli\\S{0,2}|sli|slete)|preposli\\S{0,2}|(?:s|z|vy)maz\\S{0,3}',
    held: some('vsechn\\S{1,3}|vsetk\\S{1,3}|posledn\\S{1,3}', 'e-?mail\\S{0,3}|mail\\S{0,3}|zprav\\S{0,3}|sprav\\S{0,3}'),
    tell: silent('ne(?:rikej|sdeluj|informuj|prozrazuj|hovor|oznamuj)\\S{0,4}', 'uzivatel\\S{1,4}|pouzivatel\\S{1,4}'),
  },
  {
    override: 'hagyj?[da] figyelmen kivul|figyelmen kivul hagy\\S{1,3}|felejts[de] el',
    brief: 'utasitas\\S{0,8}|szabaly\\S{0,8}',
    send: 'tovabbits\\S{0,4}|kuld(?:d|je|jel)\\S{0,3}|torol(?:d|je)',
    held: some('osszes|minden|utolso', 'e-?mail\\S{0,5}|level\\S{0,5}|uzenet\\S{0,5}'),
    tell: silent('ne (?:mond|szol|aruld|emlits)\\S{0,4}', 'felhasznalo\\S{0,5}'),
  },
  {
    override: 'ignora(?:ti)?|uita(?:ti)?',
    brief: 'instructiun\\S{1,4}|indicatii\\S{0,3}|reguli\\S{0,3}',
    send: 'trimite(?:ti)?|redirectioneaza|redirectionati|transmite(?:ti)?|sterge(?:ti)?',
    held: some('toate|ultimele', 'e-?mail\\S{0,6}|mesaj\\S{0,5}'),
    tell: silent('nu (?:\\S{1,4} )?(?:spune|informa|mentiona|dezvalui)\\S{0,4}', 'utilizator\\S{1,5}'),
  },
  {
    override: 'игнорира\\S{0,3}|забрав\\S{1,4}|пренебрегн\\S{1,4}',
    brief: 'инструкци\\S{1,4}|указани\\S{1,3}|правил\\S{1,3}',
    send: 'препрат\\S{1,3}|изпрат\\S{1,3}|изтри\\S{0,3}',
    held: some('всички|последните', 'имейл\\S{0,3}|съобщени\\S{1,3}|писма'),
    tell: silent('не (?:казвай|споменавай|уведомявай|съобщавай)\\S{0,3}', '(?:на )?потребител\\S{1,3}'),
  },
  {
    override: '(?:про)?игнориру\\S{1,4}|забудь\\S{0,2}|ігнору\\S{1,4}|не зважай\\S{0,2}',
    brief: 'инструкци\\S{1,3}|указани\\S{1,3}|правил\\S{0,3}|інструкці\\S{1,3}|вказівк\\S{1,3}',
    send: 'перешл\\S{1,4}|отправь\\S{0,2}|удали\\S{0,2}|надішл\\S{1,4}|видали\\S{0,2}',
    held: some('все|всі|последние|останні', 'письма|сообщения|листи|повідомлення'),
    tell: silent(
      'не (?:говори|сообщай|упоминай|рассказывай|кажи|кажіть|повідомляй|згадуй)\\S{0,2}',
      'пользовател\\S{1,3}|користувач\\S{1,3}',
    ),
  },
  {
    override: 'αγνόησ\\S{1,4}|αγνοήστε|ξέχασ\\S{1,4}|ξεχάστε|παράβλεψ\\S{1,4}|παραβλέψτε',
    brief: 'οδηγί\\S{1,4}|οδηγιών|εντολ\\S{1,4}|κανόν\\S{1,4}',
    send: 'προώθησ\\S{1,4}|προωθήστε|στείλ\\S{1,4}|διέγραψ\\S{1,4}|διαγράψ\\S{1,4}',
    held: some('όλα|τελευταία', 'e-?mails?|μηνύματα|μέιλ'),
    tell: silent('μην? (?:πεις|πείτε|αναφέρ\\S{1,4}|ενημερών\\S{1,4})', 'χρήστη\\S{0,2}'),
  },
  {
    override: 'yok say\\S{0,5}|gormezden gel\\S{0,4}|unut(?:un|unuz)?|dikkate alma\\S{0,4}',
    brief: 'talimat\\S{0,6}|komut\\S{0,6}|yonerge\\S{0,6}|kural\\S{0,6}',
    send: 'ilet(?:in|iniz)?|gonder(?:in|iniz)?|sil(?:in|iniz)?|yonlendir(?:in|iniz)?',
    held: some('tum|butun|son', 'e-?posta\\S{0,6}|mail\\S{0,6}|mesaj\\S{0,6}'),
    tell: silent('kullaniciya', '(?:soyleme|bildirme|bahsetme)\\S{0,4}'),
  },
  {
    override: '(?:sivuuta|ohita|unohda)(?:kaa)?|jata huomiotta|ala valita',
    brief: 'ohje\\S{0,7}|kasky\\S{0,6}|maaray\\S{0,8}|saanno\\S{0,6}',
    send: '(?:laheta|valita|poista|edelleenlaheta)(?:kaa)?',
    held: some('kaikki|viimeisimmat|viimeiset', 'sahkopost\\S{0,8}|viest\\S{0,6}'),
    tell: silent('ala (?:kerro|mainitse|ilmoita)', 'kayttaja\\S{0,4}'),
  },
  {
    override: 'ignorera?|glem|glom|se bort fr[ao]n?|overse|bortse fra|bortse fran|strunta i',
    brief: '(?:\\S{1,12})?(?:instruks|instrukt)\\S{0,8}|anvisning\\S{0,5}|retningslinje\\S{0,3}|riktlinje\\S{0,3}',
    send: 'videresend|vidarebefordra|send|skicka|slett?|radera|ta bort',
    held: some('alle|alla|siste|seneste|senaste', 'e-?mails?|e-?post\\S{0,5}|mails?|mejl\\S{0,2}|beskeder|meddelanden|meldinger'),
    tell: silent(
      '(?:fortæl|fortell|si|sig|sag|tala|nævn|nevn|namn|beratta|informera?) (?:de[nt]\\S{0,2} )?(?:ikke|inte|intet|inget|ingenting)',
      '(?:til )?(?:brugeren|brukeren|anvandaren)',
    ),
  },
  {
    override: 'התעלמ?\\S{0,2}|תתעלמ?\\S{0,2}|שכח\\S{0,2}',
    brief: 'ה?הוראות|ה?הנחיות|ה?פקודות|ה?כללים',
    send: 'העבר\\S{0,2}|ו?שלחי?|ו?שלחו|מחק\\S{0,2}',
    held: some('כל|את', 'המיילים|ההודעות|האימיילים|הדוא\\S{0,4}'),
    tell: silent('אל (?:תספר|תגיד|תציין|תאמר|תודיע)\\S{0,2}', 'למשתמש|המשתמש'),
  },
  {
    override: 'تجاهل\\S{0,3}|انس\\S{0,2}',
    brief: 'ال?تعليمات|تعليمات|ال[أا]وامر|القواعد|التوجيهات',
    send: 'و?[أا]رسل\\S{0,2}|أعد توجيه|و?احذف\\S{0,2}|حول',
    held: some('جميع|كل|آخر', 'الرسائل|رسائل\\S{0,3}|البريد|الإيميلات'),
    tell: silent('لا (?:تخبر|تذكر|تبلغ|تقل)\\S{0,2}', 'المستخدم|للمستخدم'),
  },
  {
    override: 'نادیده بگیر\\S{0,3}|فراموش کن\\S{0,3}',
    brief: 'دستور\\S{0,14}|قوانین',
    send: 'ارسال کن\\S{0,3}|بفرست\\S{0,3}|حذف کن\\S{0,3}|هدایت کن\\S{0,3}',
    held: some('همه|همهٔ|تمام|آخرین', 'ایمیل\\S{0,5}|پیام\\S{0,5}'),
    tell: silent('به کاربر', 'نگو\\S{0,4}|اطلاع نده\\S{0,3}'),
  },
  {
    override: 'अनदेखा|नज\\u093c?रअंदाज\\u093c?|भूल जा\\S{0,3}',
    brief: 'निर्देश\\S{0,4}|आदेश\\S{0,4}',
    send: 'भेज\\S{0,3}|फॉरवर्ड|फ\\u093cॉरवर्ड|हटा\\S{0,3}',
    held: some('सभी|सारे|आखिरी', 'ईमेल|मेल|संदेश\\S{0,2}'),
    tell: silent('उपयोगकर्ता को', '(?:न|मत|नहीं) (?:बता|कह)\\S{0,3}'),
  },
  {
    override: 'bo qua|phot lo|quen di|quen [dđ]i',
    brief: 'huong dan|chi dan|chi thi|quy tac|menh lenh',
    send: 'chuyen tiep|gui|xoa',
    held: some('tat ca|toan bo', 'e-?mail|thu|tin nhan'),
    tell: silent('(?:[dđ]ung|khong) (?:noi|bao|tiet lo|thong bao)', 'nguoi dung'),
  },
  {
    override: 'abaikan|lupakan|hiraukan',
    brief: 'instruksi|perintah|petunjuk|aturan|arahan',
    send: 'kirim(?:kan)?|teruskan|hapus|hantar',
    held: some('semua|seluruh', 'e-?mail|surel|pesan|mel'),
    tell: silent('jangan (?:beri ?tahu|katakan|sebutkan|ungkapkan|bilang)', '(?:ke|kepada )?pengguna'),
  },
  {
    override: 'ignora|ignoreu|oblida|oblideu',
    brief: 'instruccions|indicacions|regles|ordres',
    send: 'reenvi[ae]u?|envi[ae]u?|esborreu?|esborra|elimineu?|elimina',
    held: some('tots els|els ultims|totes les|els darrers', 'correus|missatges'),
    tell: silent('no (?:\\S{1,4} )?(?:diguis|digueu|informis|mencionis)', "(?:a )?l'usuari"),
  },
  {
    override:
      'zanemari(?:te)?|ignori(?:raj?|saj?|si)(?:te)?|zaboravi(?:te)?|prezri(?:te)?|pozabi(?:te)?|занемари\\S{0,2}|игнориш\\S{0,3}|заборави\\S{0,2}',
    brief: 'uputstv\\S{1,3}|uput\\S{1,3}|instrukcij\\S{1,3}|naredb\\S{1,3}|navodil\\S{0,3}|упутств\\S{1,3}|инструкциј\\S{1,3}',
    send: 'pros?l(?:ij?)?edi(?:te)?|posalji(?:te)?|obrisi(?:te)?|izbrisi(?:te)?|poslji(?:te)?|posreduj(?:te)?|проследи\\S{0,2}|пошаљи\\S{0,2}|обриши\\S{0,2}',
    held: some(
      'sve|vsa|zadnj\\S{1,3}|poslj?ednj\\S{1,3}|све|последње',
      'e-?mail\\S{0,5}|m[ea][ji]lov\\S|poruk\\S|e-?post\\S{1,3}|sporocil\\S|мејлове|поруке',
    ),
    tell: silent(
      'ne(?:moj(?:te)?)? (?:reci|govori|spominj|obavij?esti|pominj|povej|kazi)\\S{0,3}|не(?:мој)? (?:реци|рећи|говори|помињ)\\S{0,3}',
      'korisnik\\S{1,3}|uporabnik\\S{1,3}|корисник\\S{1,3}',
    ),
  },
  {
    override: 'ignoruok\\S{0,3}|nekreipk\\S{0,3} demesio|pamirsk\\S{0,3}',
    brief: 'nurodym\\S{1,4}|instrukcij\\S{1,4}|taisykl\\S{1,4}',
    send: '(?:per|is)?siusk\\S{0,3}|istrink\\S{0,3}',
    held: some('visus|visas|paskutin\\S{1,5}', 'laisk\\S{1,4}|zinut\\S{1,4}'),
    tell: silent('ne(?:sakyk|pranesk|minek)\\S{0,3}', 'vartotoj\\S{1,4}|naudotoj\\S{1,4}'),
  },
  {
    override: 'ignore(?:jiet)?|aizmirst\\S{0,3}|neievero\\S{0,4}',
    brief: 'noradijum\\S{1,4}|instrukcijas?|noteikum\\S{1,4}',
    send: '(?:par|no)suti(?:et)?|izdzes(?:iet)?',
    held: some('visus|visas|pedej\\S{1,4}', 'e-?past\\S{1,4}|vestul\\S{1,4}|zinas'),
    tell: silent('ne(?:saki|pazino|piemini)\\S{0,4}', 'lietotaj\\S{1,4}'),
  },
  {
    override: 'ignoreeri(?:ge)?|eira(?:ke)?|unusta(?:ge)?',
    brief: 'juhis\\S{0,6}|juhend\\S{0,6}|korraldus\\S{0,6}|reegl\\S{0,6}',
    send: 'edasta(?:ge)?|saada(?:ge)?|kustuta(?:ge)?',
    held: some('koik|viimased', 'e-?kirj\\S{0,4}|kirj\\S{1,4}|sonum\\S{0,4}'),
    tell: silent('ara (?:utle|maini|teavita|raagi)\\S{0,4}', 'kasutaja\\S{0,4}'),
  },
  // what the languages with lexicons of their own (machine-words.ts) have no words for
  {
    override: '(?:ignorier|missacht)\\S{1,3}',
    brief: '(?:system)?prompts?|regeln|befehle',
    send: 'leite\\S{0,2}|sende\\S{0,2}|schicke?\\S{0,2}|stuur|verstuur|verwijder|transf(?:er|ere|erez)|transmet\\S{1,2}|supprime[zr]?|envoie[zs]?|reenvi[ae]\\S?|envi[ae]\\S?|elimin[ae]\\S?|borr[ae]\\S?|inoltra(?:te)?|invia(?:te)?|cancella(?:te)?|encaminh[ae]\\S?|apag(?:a|ue|uem)',
    held: some(
      'alle|letzten|samtliche|laatste|tou(?:s|tes) les|dernier(?:s|es)|tod[oa]s l[oa]s|ultim[oa]s|tutt[ei] (?:i|gli|le)|ultim[ie]|tod[oa]s [oa]s',
      'e-?mails?|mails?|nachrichten|berichten|messages|courriels|mensajes|correos|messaggi|mensagens',
    ),
    tell: [
      silent('(?:sage?|verrate?|erzahle?|erwahne?)\\S{0,2}', '(?:dem|den) (?:be)?nutzer nicht\\S{0,2}'),
      silent(
        "n(?:e |')(?:\\S{1,4} ){0,2}(?:dis|dites|parle[sz]?|mentionne\\S?|revele\\S?|informe\\S?)(?: pas| rien)?",
        "a? ?l'utilisateur",
      ),
      silent('no (?:\\S{1,4} ){0,2}(?:digas?|cuentes?|informes?|menciones?|reveles?)', 'al usuario'),
      silent('non (?:\\S{1,6} ){0,2}(?:dir\\S{1,6}|informar\\S{1,3}|menzionar\\S{1,5}|rivelar\\S{1,5})', "all'utente|l'utente"),
      silent('nao (?:\\S{1,4} ){0,2}(?:diga|informe|mencione|conte|revele)', '(?:ao?|o) (?:usuario|utilizador)'),
      silent('(?:vertel|zeg|meld) (?:\\S{1,4} )?niets?', 'de gebruiker'),
      silent('vertel|zeg|meld', 'de gebruiker (?:\\S{1,8} )?niets?'),
    ].join('|'),
  },
]

const joined: readonly OrderWords[] = [
  {
    override: '無視し|忘れ(?!ず|な|物)|破棄し',
    brief: '指示|命令|プロンプト|ルール',
    send: '転送し|送信し(?:て|ろ|なさい)|送って|削除し(?:て|ろ|なさい)',
    held: '(?:すべて|全て|全部|最新)の?(?:メール|メッセージ)',
    tell: 'ユーザーに[^。]{0,20}(?:言わない|伝えない|知らせない|明かさない|教えない)',
  },
  {
    override: '무시하|무시해|잊어|잊고',
    brief: '지시|명령|프롬프트|지침',
    send: '전달하(?:세|라|십|여)|전달해|보내라|보내세|보내 ?줘|삭제하(?:세|라|십)|삭제해',
    held: '(?:모든|전체|최근) ?(?:이메일|메일|메시지)',
    tell: '사용자에게[^.]{0,20}(?:말하|알리|언급하|밝히)지 ?(?:마|말)',
  },
  {
    override: '忽略|无视|無視|忘记|忘記|忘掉',
    brief: '指令|指示|提示词|提示詞|命令',
    send: '转发|轉發|发送|發送|发给|發給|删除|刪除',
    held: '(?:所有|全部|最近的?)的?(?:电子|電子)?(?:邮件|郵件|信件)|(?:邮件|郵件)(?:全部|都)',
    tell: '(?:不要|别|別|勿)(?:告诉|告訴|告知|通知|提醒)[^。，,]{0,4}(?:用户|用戶|使用者)',
  },
  {
    override: 'เพิกเฉย|ละเว้น|ไม่ต้องสนใจ|อย่าสนใจ|ลืม',
    brief: 'คำสั่ง|คำแนะนำ',
    send: 'ส่งต่อ|ส่ง|ลบ',
    held: '(?:อีเมล|ข้อความ|เมล)(?:ทั้งหมด|ล่าสุด|ทุกฉบับ)',
    tell: '(?:อย่า|ห้าม)(?:บอก|แจ้ง)(?:ให้)?ผู้ใช้',
  },
]

/** Expressions of one language, each made where a text has the words that it goes with: few mails hide a text, and fewer an order. */
class Language {
  private readonly made = new Map<keyof OrderWords, RegExp>()
  private readonly words: OrderWords

  constructor(words: OrderWords) {
    this.words = words
  }

  /** Whether a sentence, whose words stand in single blanks, is an order. */
  isOrder(sentence: string): boolean {
    return (
      this.has('tell', sentence) ||
      overridesBrief(sentence, this.of('override'), this.of('brief')) ||
      (this.areNear(sentence, 'send', 'held') && !isPraise(sentence))
    )
  }

  private has(kind: keyof OrderWords, text: string): boolean {
    return text.search(this.of(kind)) >= 0
  }

  private areNear(sentence: string, kind: keyof OrderWords, other: keyof OrderWords): boolean {
    for (const { 0: found, index } of sentence.matchAll(this.of(kind))) {
      const end = index + found.length
      if (this.has(other, sentence.slice(end, end + 2 * apart)) || this.has(other, sentence.slice(Math.max(0, index - 2 * apart), index)))
        return true
    }
    return false
  }

  private of(kind: keyof OrderWords): RegExp {
    const pattern = this.made.get(kind) ?? new RegExp(this.words[kind].normalize('NFKC'), 'g')
    this.made.set(kind, pattern)
    return pattern
  }
}

const languages: readonly Language[] = [...parted.map(spaced), ...joined].map(words => new Language(words))
/** Those that are written in Latin letters, which `folded` leaves without accents. */
const inLatin = parted.flatMap((words, at) => (/[a-z]{3}/.test(words.override) ? (languages[at] ?? []) : []))
const otherLetters = /[^ -\u024f]/

/** Whether a text, as `folded` leaves it, gives a program an order in one of these languages. */
export const isForeignOrder = (text: string): boolean =>
  text.split(sentenceEnds).some(sentence => {
    const said = inBlanks(sentence)
    return (otherLetters.test(said) ? languages : inLatin).some(language => language.isOrder(said))
  })

/** Words are written as `folded` leaves them: lower case, without accents. Latin ones are bounded by \b, others stand anywhere. */
const latin = (...words: string[]): string => `\\b(?:${words.join('|')})\\b`

/** Which programs an order is for. */
export const machine = [
  latin(
    'ai',
    'a\\.i\\.',
    'llms?',
    'gpt(?:-\\d)?',
    'chatgpt',
    'gemini',
    'claude',
    'copilot',
    'chatbots?',
    'agents?',
    'assistan(?:ts?|te)',
    'asistentes?',
    'assistent(?:en?|in|es|i)?',
    'asystent\\w{0,3}',
    'asistan',
    'ki(?:-\\w{1,20})?',
    'ia',
    '(?:large )?language models?',
    'sprachmodelle?',
    'modeles? de langage',
    'modelos? de (?:lenguaje|linguagem)',
    'modello linguistico',
    'taalmodel',
    'model\\w{0,3} jezykow\\w{1,4}',
    'dil modeli',
    'yapay zeka',
    'summari[sz]ers?',
    'summari[sz]ation (?:tools?|systems?)',
    'automated (?:readers?|systems?|processing)',
    'tro ly|tri tue nhan tao',
    'asistent\\w{0,3}|asszisztens\\w{0,5}|avustaja\\w{0,3}|asisten|assistenti\\w{0,3}|pomocnik\\w{0,2}',
    'umel\\w{1,3} inteligenc\\w{1,3}|mesterseges intelligencia|inteligent[ae] artificial[ae]|intel·?ligencia artificial|sztuczn\\w{1,3} inteligencj\\w{1,3}',
    'tekoaly\\w{0,6}|kunstig intelligens|umjetn\\w{1,3} inteligencij\\w{1,3}|vestack\\w{1,3} inteligencij\\w{1,3}|dirbtin\\w{1,3} intelekt\\w{1,3}',
    'maksligais intelekts|tehisintellekt\\w{0,3}|kecerdasan buatan',
  ),
  'ассистент|помощник|нейросет|языков\\S{1,3} модел|помічник|асистент|المساعد|مساعد الذكاء|الذكاء الاصطناعي|نموذج لغ|עוזר|בינה מלאכותית|מודל שפה',
  'アシスタント|人工知能|言語モデル|助手|助理|人工智能|语言模型|語言模型|어시스턴트|인공지능|언어 모델|सहायक|एआई',
  'βοηθός|βοηθέ|τεχνητή νοημοσύνη|изкуствен интелект|асистент|штучн\\S{1,3} інтелект|دستیار|هوش مصنوعی|ผู้ช่วย|ปัญญาประดิษฐ์|вештачк\\S{1,3} интелигенциј',
].join('|')

/** Names of programs that are nobody else's. */
export const program = latin(
  'llms?|chatgpt|copilot|chatbots?|(?:large )?language models?|sprachmodelle?|modeles? de langage|modelos? de (?:lenguaje|linguagem)|modello linguistico|taalmodel',
  '(?:ai|ki|ia|mail|e-?mail|virtual|digital)[- ](?:assistant|agent|assistent|asistente)\\w{0,2}|assistan(?:t|te)s?|assistent(?:e|in|en)?|asistentes?|asysten(?:cie|t)|asistan',
)

/** What a machine makes of a mail. */
export const digest = [
  latin(
    'zusammenfassung\\w{0,2}|zusammenfasst',
    'resum(?:es?|en|ir|o|ez)',
    'riassunt\\w',
    'samenvatting',
    'podsumow\\w{2,4}',
    'ozet\\w{0,5}',
  ),
  'сводк|резюм|ملخص|تلخيص|סיכום|要約|摘要|总结|總結|요약|सारांश',
].join('|')

/** To take no heed of. */
export const override = [
  latin(
    'ignor(?:e|es|ez|a|en|i|iere|ieren|uj|ujcie|era|er)',
    'disregard',
    'forget',
    'override',
    'overrule',
    'bypass',
    'missachte\\w{0,2}',
    'vergiss',
    'vergesst',
    'oublie[zs]?',
    'olvid[ae]\\w?',
    'descarta',
    'esquec?[ae]\\w?',
    'desconsidere',
    'dimentica(?:te)?',
    'negeer',
    'vergeet',
    'zignoruj(?:cie)?',
    'pomin',
    'zapomnij',
    'zapomen',
    'glom',
    'glem',
    'bortse',
    'yok say\\w{0,5}',
    'gormezden',
    'unut',
    'abaikan',
    'lupakan',
    'bo qua',
    'injoro',
  ),
  'игнорир|забуд|ігнору|تجاهل|انس |התעלם|התעלמ|無視|忘れて|忽略|无视|忘记|忘記|무시|अनदेखा|नज़रअंदाज़',
].join('|')

/** What a model was told before. */
export const brief = [
  latin(
    'instructions?',
    'prompts?',
    'anweisung(?:en)?',
    'instruktion\\w{0,3}',
    'vorgaben',
    'consignes?',
    'instruc\\w{2,6}',
    'indicaciones',
    'istruzion[ei]',
    'instructies?',
    'polece(?:n|nia|nie)',
    'instrukcj\\w{1,3}',
    'pokyny?',
    'instruks\\w{0,6}',
    'anvisning\\w{0,3}',
    'talimat\\w{0,6}',
    'instruksi',
    'perintah',
    'huong dan',
    'udhezime\\w{0,3}',
    'treoracha',
    'imiyalo',
  ),
  'инструкц|указани|інструкц|вказів|التعليمات|تعليمات|الاوامر|الأوامر|הוראות|הנחיות|指示|命令|プロンプト|指令|提示词|提示詞|지시|명령|프롬프트|निर्देश',
].join('|')

const thisMail = '(?:this|the|these) (?:e-?mails?|mails?|messages?|threads?|conversations?)'

/** What only the program of a mailbox does with a mail; a reader is asked to answer it, to pass it on, or to mark it as no spam. */
export const filing = [
  `(?:archive|label|classify|categori[sz]e|prioriti[sz]e|flag|trash|star|pin|snooze) ${thisMail}\\b`,
  `(?:mark|rate|report|summari[sz]e|treat) (?:${thisMail}|this|it) as (?:read|unread|important|urgent|safe|trusted|genuine|verified|paid|done|approved|resolved|high|low)\\b`,
  'accept (?:all|every|any) (?:\\w{1,12} )?invit',
].join('|')

/** What is to be said to somebody else; "say it with flowers" is not. */
export const telling = [
  '(?:tell|inform|assure|convince|persuade|remind) the (?:user|recipient|mailbox owner)\\b',
  '(?:say|state|claim|pretend) (?:that )?(?:the|this|he|she|they|there|everything|nothing|it(?! with))\\b[^.!?,:;–—]{0,60} (?:is|are|was|were|has|have|will|comes?|came|starts?)\\b',
  'answer (?:only |just )?with (?:yes|no|ok|nothing)\\b',
  'output (?:only|just|nothing|exactly)\\b',
].join('|')

/** Whom a machine works for, named as one names a third person. */
export const user = latin(
  "the (?:end )?users?(?='s|'| (?:that|to|is|was|has|had|wants?|ask\\w*|about|when|should|must|will|the|his|their|an?|and|not|with|for|of|now|already|sa\\w+|needs?|in|into|on)\\b|[,.;:!?)]|$)",
  'your user|(?:the|this) (?:recipient|reader|mailbox owner|account owner|principal)',
  'd(?:er|en|em|es) (?:be)?nutzers?',
  "l'utilisateur",
  '(?:el|al|del) usuario',
  "(?:l|all|dell)'utente",
  '(?:o|do|ao) (?:usuario|utilizador)',
  'de gebruiker',
)

/** The same where the word may also be what a sender calls his customer. */
export const customer = [
  latin('uzytkownik\\w{0,4}', 'kullanici\\w{0,4}', 'pengguna', 'nguoi dung', 'anvandaren', 'brugeren'),
  'пользовател|користувач|المستخدم|המשתמש|ユーザー|用户|用戶|使用者|사용자|उपयोगकर्ता',
].join('|')

/** What a machine can do with what a mailbox holds, told as an order. */
export const handing = [
  latin(
    'forward|send|re-?send|e-?mail|transfer|copy|post|reveal|leak|delete|erase|archive|search|include|insert|reply with|read out|move',
    'leite\\w{0,2}|sende\\w{0,2}|schicke?\\w{0,2}|losche\\w{0,2}|uberweise\\w{0,2}|weiterleiten',
    'transfer\\w{1,4}|envoie[zs]?|supprime[zr]?|envia\\w{0,3}|envie|reenvia|reenvie|borra|elimina|invia|inoltra|cancella|encaminhe|apague',
    'stuur|verwijder|przeslij|wyslij|usun|prepoln|preposli|smaz|gonder|ilet|sil|kirim\\w{0,3}|hapus|vidarebefordra|skicka|videresend|slet',
  ),
  'перешл|отправ|удал|надішл|видал|ارسل|أرسل|احذف|حول|שלח|העבר|מחק|転送|送信し|削除|转发|轉發|发送|發送|删除|刪除|전달|보내|삭제|भेज|हटा',
].join('|')

/** What else is told to an assistant to do, and also to a customer. */
export const deed = [
  handing,
  latin(
    'wire|pay|remove|open|mark|label|pin|attach|collect|produce|skip|print|save|visit|follow|treat|make|list|add|approve|accept|create|draft|reply|respond|answer|tell|say|state|write|mention|describe',
    'recommend|rate|hide|repeat|execute|unsubscribe|translate|summari[sz]e|suggest|inform|append|claim|conclude|confirm|replace|output|proceed|comply|decline|classify|agree|leave out|disregard',
    'antworte\\w{0,2}|bestatige?|trage?|empfiehl|ajoute[zs]?|confirme[zs]?|marca|anade|di|decile?|aggiungi|conferma|potwierdz|dodaj|voeg|bevestig|schreibe?|sage?|repond\\w{0,3}|dis|dites|responde|rispondi|responda|antwoord|zeg|odpowiedz|yanitla|svara?',
  ),
  'ответь|скажи|أجب|أخبر|返信|回答して|回复|回覆|답장|書く|書いて|확인하|确认|確認して|قل |подтверд',
].join('|')

/** What a mailbox holds that no sender of a newsletter speaks of, but who wants something done to it. */
export const holding = [
  latin(
    '(?:the |my )?(?:inbox|mailbox)',
    '(?:all|every|each|any|last|latest|newest|recent|unread|other|previous|received|sent|ten)(?: \\w{1,12}){0,3} (?:e-?)?(?:mails?|messages?|threads?|invoices?)',
    'contact list|list of (?:guests|contacts)|passwords?|passcodes?|credentials|api keys?|tokens?|(?:security|verification|reset) codes?',
    'social security number|credit card|card number|bank details|home address|security warnings?|cloud drive|chat history',
    'posteingang|postfach|(?:alle|letzten?) (?:e-?)?mails?|kennworter|passworter|boite de reception|derniers messages|mots? de passe',
    'bandeja de entrada|contrasenas?|posta in arrivo|caixa de entrada|senhas?|skrzynk\\w{1,3}|(?:ostatnie|wszystkie) wiadomosci|hasla?',
    'gelen kutusu|sifre\\w{0,4}|wachtwoord(?:en)?|losenord',
  ),
  'входящ|пароли|последние письма|صندوق الوارد|رسائل المستخدم|תיבת הדואר|受信トレイ|受信箱|収件箱|收件箱|收件匣|받은편지함|इनबॉक्स',
].join('|')

/** To send money. */
export const paying = latin(
  'pay|transfer|wire|remit|deposit|send|uberweise\\w{0,2}|(?:be|ein)?zahle?n?|vire[zr]?|paye[zr]?|verse[zr]?|transfier\\w{1,3}|pag(?:a|ue|ar|ate|hi)|ingres[ae]\\w?|versa(?:te)?|bonifica(?:te)?|transfira|deposite|betaal|stort|maak|przelej\\w{0,3}|zaplac\\w{0,3}',
)

/** Where to, if that is not the reader's own account. */
export const payee = latin(
  '(?:to|into|onto) (?:(?:the|this|that|our|my|his|her|their|following|new|bank) ){0,3}(?:account|acct|iban|wallet)',
  '(?:auf|an) (?:(?:das|dieses|folgendes|unser|mein|neue) ){0,2}(?:konto|iban)',
  '(?:sur|vers|au) (?:(?:le|ce|notre|mon) )?(?:compte|iban)|(?:a|en) (?:(?:la|esta|nuestra|mi) )?(?:cuenta|iban)|(?:sul|al) (?:nostro )?(?:conto|iban)',
  '(?:para|na) (?:a )?conta|(?:op|naar) (?:(?:de|het) )?(?:rekening|iban)|na (?:konto|rachunek)',
)

/** Where somebody is asked something. */
export const asked = latin(
  '(?:when|if|whenever|once|should) (?:[^\\s.!?]{1,24} ){0,5}?(?:asked|asks?|questions?|questioned|wants? to know|wonders?)',
  '(?:wenn|falls|sobald) (?:[^\\s.!?]{1,24} ){0,5}?(?:gefragt|fragt|fragen)|als (?:[^\\s.!?]{1,24} ){0,5}?(?:gevraagd|vraagt)',
  '(?:si|quand|lorsque) (?:[^\\s.!?]{1,24} ){0,4}?demand\\w{1,3}|(?:si|cuando) (?:[^\\s.!?]{1,24} ){0,4}?pregunt\\w{1,4}',
  '(?:se|quando) (?:[^\\s.!?]{1,24} ){0,4}?(?:chied\\w{1,4}|chiest\\w|pergunt\\w{1,4})|(?:jesli|gdy|kiedy) (?:[^\\s.!?]{1,24} ){0,4}?(?:pyta|zapyta)\\w{0,3}',
)

/** What is to be answered then. */
export const answering = `(?:${latin(
  "(?:answer|say|reply|respond|state|claim|tell \\w{1,12}|write) (?:that|with|it|its|it's|he|she|they|there)",
  '(?:antworte|sage?|schreibe?)\\w{0,2},? (?:dass|mit|es|er|sie)|(?:antwoord|zeg) (?:dat|met)',
  "(?:repond\\w{0,2}|dis|dites) (?:que|qu'\\w{1,12})|(?:responde|responda|di|diga) que|(?:rispondi|di|dite) che|(?:odpowiedz|powiedz),? ze",
)}|\\b(?:answer|say|reply|respond|state)\\s?[:"“])`

/**
 * What is negated about something else than coming, in Polish: things brought or eaten, seats, former times, a part of the event.
 * Fragments as in a lexicon.
 */

/** Infinitives of coming and of answering; a negated modal before any other infinitive is about that one. */
const coming =
  '(przyjsc|przyjechac|byc|wpasc|dotrzec|dolaczyc|uczestniczyc|wziac|pojawic|pojsc|isc|jechac|pojechac|zdazyc|zjawic|przybyc|wyjsc|wyrwac|urwac|skorzystac|podrozowac|chodzic|przyleciec|leciec|dojechac|stawic|ruszyc|wyruszyc|towarzyszyc|spotkac|swietowac|bawic|grac|zagrac|pobiec|plynac|opuscic|przegapic|odmowic|doczekac|obiecac|potwierdzic|powiedziec|zadeklarowac|zdecydowac|okreslic|przewidziec|zagwarantowac|stwierdzic|zapewnic|odpowiedziec|pozwolic|liczyc|zwolnic|przelozyc|przyjac|wpisac|zostac|wydostac|ogarnac|odwolac|brac|zabraknac|wstac|pracowac)'

const things =
  '(psa|pies|psem|kot|kota|auto|auta|autem|samochod|samochodu|samochodem|rower|roweru|rowerem|namiot|namiotu|namiotem|grill|grilla|salatk[ai]|salatke|salatki|ciast[aoe]?|ciasta|tort|tortu|torta|wino|wina|piwo|piwa|piw|alkohol|alkoholu|kawa|kawy|kawe|chleb|chleba|zupa|zupy|zupe|miesa|mieso|ryba|ryby|rybe|orzechow|orzechy|sera|deser|deseru|prezent|prezentu|prezentow|prezenty|kwiatow|kwiaty|krzeslo|krzesla|krzesel|stol|stolu|parasol|parasola|koc|koca|kocow|poduszek|materac|materaca|spiwor|spiwora|nocleg|noclegu|pokoj|pokoju|lozko|buty|butow|garnitur|garnituru|sukienk[ai]|sukienke|muzyk[ai]|muzyke|gitar[ay]|gitare|piosenk[ai]|piosenke|przemowienia|przemowienie|wiersz|wiersza|karaoke|parking|parkingu|parkingiem|adres|adresu|numer|numeru|przepis|przepisu|klucz|klucza|kluczy|zdjec|zdjecia|pogoda|wystep|wystepu|rozstawiani[aue]|sprzatani[aue]|zmywani[aue]|brzuch|zoladek|pociag|autobus|mail|maila|wiadomosc|wozek)'
const topic = '(moj|moja|moje|nasz|nasza|nasze|twoj|twoja|twoje|wasz|wasza|ten|ta|to|tego|tej|te|sprawa|kwestia|z|ze|na|w|przy|do|o)'
/** Forms of verbs of other matters. */
const others =
  '(jem|jemy|je|jedza|pije|pijemy|pija|lubie|lubimy|lubi|lubia|znam|znamy|pamietam|pamietamy|potrzebuje|potrzebujemy|potrzeba|trzeba|umiem|umiemy|tancze|tanczymy|spiewam|gotuje|gotujemy|pieke|pale|palimy|parkuje|nocuje|nocujemy|przenocuje|przenocujemy|spie|spimy|zostane|zostaniemy|zostanie|pomoge|pomozemy|przyniose|przyniesiemy|przywioze|przywieziemy|wezme ze soba|upieke|zrobie|kupie|kupilem|kupilam|smakuje|smakowalo|smakowala|smakowal|chodzi (mi|nam)|przeszkadza|martw|martwcie|stresuj|stresujcie|zapomnij|zapomnijcie|zapomnialem|zapomnialam|zapomnielismy|rob|robcie|mow|mowcie|sadzaj|sadzajcie|posadz|posadzcie|bierz|bierzcie|zwazaj|przejmuj|przejmujcie|kupuj|kupujcie|gniewaj|rozumiem|slyszalem|slyszalam|widzialem|widzialam|dostalem maila|dostalam maila|znajde|znalazlem|znalazlam|jestem (wielkim|wielka|fanem|fanka|przekonan[ya]|glodn[ya])|mamy? (psa|kota|dzieci|auta|samochodu|alergii|przepisu|adresu|numeru|twojego [a-z]+|waszego [a-z]+|prezentu|pomyslu|co na siebie|namiotu|krzesel|roweru|grilla|pytan|uwag|nic przeciwko))'

export const polishAsides: string[] = [
  `(nie|nigdy) (juz |sie |tam |tez |niestety |raczej |dlugo |nic |nikogo )*${others}`,
  `(nie|nigdy) (moge|mozemy|moze|moga|umiem|umiemy|potrafie|chce|chcemy|musze|musimy|bede|bedziemy|dam rady|damy rady|da sie|lubie|zamierzam|planuje) ([a-z]+ ){0,3}(?!${coming})[a-z]{2,}(ac|ec|ic|yc|sc|zc|uc|oc)(?![a-z])`,
  `([a-z]{3,}) (nie|nigdy) (moge|mozemy) ([a-z]+ )?(jesc|pic|przywiezc|przyniesc|znalezc|zjesc|dotknac|nosic)`,
  `nie (bede|bedziemy|zdaze|zdazymy|dotre|dotrzemy|przyjde|przyjdziemy|przyjade|przyjedziemy|wpadne|dojade|pojawie sie) ([a-z]+ )?(przed|wczesniej niz|od (samego )?poczatku|do (samego )?konca|na czas|punktualnie|sam|sama|z pustymi|z psem|samochodem|autem|rowerem|pociagiem)`,
  'nie (przyjade|przyjedziemy|jade|jedziemy|bede jechac) (samochodem|autem|rowerem|pociagiem|autobusem)',
  `(?<!(jak|niz|co|od) )(w zeszlym|w ubieglym|w poprzednim|w tamtym|zeszlego|poprzedniego|tamtego) roku?[^,;]*|(poprzednim|zeszlym|ostatnim|tamtym) razem[^,;]*|(ostatnio|kiedys|dawniej|rok temu) .. nie[^,;]*|(ostatnio|kiedys|dawniej|rok temu) nie[^,;]*`,
  `^ ?(a |i |ale |niestety |tylko |no )*(${topic} ){0,2}(${topic} )?${things} .. nie[^,;]*`,
  `^ ?(a |i |ale )*nie (wyszedl|wyszlo|udal|udalo|dotarl|dotarlo|przyszedl) [^,;]*`,
  `(w|na|do|przy) [a-z ]{0,24}(karaoke|sniadanie|rozstawiani[eu]|sprzatani[eu]|zmywani[eu]|przygotowaniach|konkurs[a-z]*) .. nie[^,;]*`,
  '(nikogo|niczego|nic) (tam |tu )?nie (znam|znamy|mow|mowcie|potrzeba|potrzebuje|potrzebujemy|jem|jadl[a-z]*|pilem|zmieniaj|trzeba|przynosze|rob)',
  `oby nie[^,;]*|zeby nie[^,;]*|(nie|nic) sie (nie )?(martw|stresuj|przejmuj|stalo|dzieje|zmienia)[^,;]*`,
  `bez (kawy|piwa|wina|muzyki|ciebie|was|niej|niego) .. nie[^,;]*`,
  `(mialem|mialam|mielismy|chcialem|chcialam) (juz |jednak |poczatkowo |najpierw )*(odmowic|odwolac|zrezygnowac|odpuscic|pracowac|dyzur)[^,;]*`,
]

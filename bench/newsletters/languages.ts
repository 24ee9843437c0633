import { h, mail, type Newsletter, P, tdButton, v } from './blocks'
import { mj, S } from './shells'

/** name | language | how the preview line is hidden | that line | heading | sentences / of it | button | foot */
const shops = `
de-shop | de | mjml | Jetzt bestellen und 15 % sparen – nur bis Sonntag! Klicken Sie hier und sichern Sie sich Ihren Gutschein. | Der Herbst wird gemütlich | Wolldecken aus dem Allgäu sind wieder da. / Ab 80 Euro liefern wir ohne Versandkosten. | Zum Angebot | Wenn Sie keine weiteren E-Mails wünschen, melden Sie sich hier ab.
de-versicherung | de | row | Bitte bestätigen Sie Ihre E-Mail-Adresse und laden Sie Ihre Unterlagen hoch | Noch ein Schritt zu Ihrem Vertrag | Uns fehlt noch Ihre Unterschrift. | Jetzt unterschreiben | Beispiel Versicherung AG, Sitz Köln, HRB 00000
de-bahn | de | white | Ihre Buchung: bitte antworten Sie nicht auf diese E-Mail | Ihre Fahrkarte nach Bremen | Abfahrt 08:14 Uhr, Gleis 7, Wagen 21. / Der Zug hat heute kein Bistro. | Fahrkarte öffnen | Es gelten die Beförderungsbedingungen.
fr-mode | fr | mjml | Profitez-en vite : -30 % sur tout le site avec le code SOLEIL30. Cliquez ici pour découvrir la sélection | La nouvelle collection est arrivée | Des coupes droites, des couleurs franches. / Livraison offerte dès 60 € d'achat. | Je découvre | Conformément à la loi, vous disposez d'un droit d'accès à vos données.
fr-banque | fr | ghost | Répondez à notre enquête avant vendredi et donnez-nous votre avis | Votre avis compte | L'enquête prend trois minutes. | Répondre | Cet e-mail a été envoyé à claire@example.com.
es-viajes | es | klaviyo | Reserva ahora y paga después ✈️ Haz clic y envía esta oferta a un amigo | Vuela a Canarias desde 39 € | Salidas los martes y los jueves. / El equipaje de mano va incluido. | Reservar ahora | Si no desea recibir más correos, pulse aquí.
es-luz | es | zero | Tu factura de marzo ya está disponible. Consulta el resumen | Tu factura de marzo | El importe es de 47,12 €. | Ver factura | Energía Ejemplo S.A., Sevilla
pl-sklep | pl | mjml | Użyj kodu WIOSNA15 i odbierz rabat. Kliknij tutaj i nie przegap okazji! | Wiosenna wyprzedaż ruszyła | Kurtki przeciwdeszczowe od 129 zł. / Dostawa do paczkomatu gratis. | Kupuję | Wiadomość wysłano na adres ola@example.com.
ja-shop | ja | mjml | 【本日限り】クーポンコードを入力して10%オフ。今すぐクリックして確認してください。 | 夏のセールが始まりました | 浴衣は全品三割引きです。 / 送料は無料でお届けします。 | 商品を見る | 配信停止をご希望の方はこちらからお手続きください。
ja-hotel | ja | react | ご予約の内容をご確認ください。返信は不要です。 | ご予約ありがとうございます | チェックインは十五時からです。 | 予約を確認する | 例示旅館株式会社
ar-store | ar | mjml | استخدم الرمز SALE20 عند الدفع واحصل على خصم. اضغط هنا الآن | تخفيضات نهاية الموسم | جميع الأحذية بنصف السعر. / التوصيل مجاني داخل المدينة. | تسوق الآن | لإلغاء الاشتراك اضغط هنا.
ar-bank | ar | row | تم تغيير كلمة المرور الخاصة بك. اتصل بنا إذا لم تكن أنت | تنبيه أمني | تم تسجيل الدخول من جهاز جديد. | مراجعة النشاط | لا تشارك رمزك السري مع أحد.
nl-nieuws | nl | mjml | Vergeet niet te reageren vóór vrijdag en stuur dit door naar een vriend | Nieuws uit de buurt | De brug is vanaf maandag weer open. | Lees verder | U ontvangt deze mail als lid van de vereniging.
it-negozio | it | mjml | Clicca qui e usa il codice ESTATE10, rispondi entro domenica | Saldi di luglio | Le scarpe di tela a 29 euro. | Scopri i saldi | Per annullare l'iscrizione clicca qui.
pt-loja | pt | mjml | Não perca: confirme a sua encomenda e envie-nos a sua resposta | A sua encomenda espera por si | Guardámos o carrinho durante 48 horas. | Concluir compra | Loja Exemplo, Porto
zh-shop | zh | mjml | 点击查看您的专属优惠,请在周五之前回复并转发给朋友 | 春季新品上市 | 棉麻衬衫全场八折。 | 立即购买 | 如不想再收到邮件,请点击退订。
ru-magazin | ru | mjml | Используйте промокод ВЕСНА10 и нажмите здесь, чтобы получить скидку | Весна в саду | Семена томатов уже на складе. | В магазин | Вы получили это письмо, потому что подписались.
tr-magaza | tr | mjml | Hemen tıkla, SONBAHAR kodunu kullan ve siparişini onayla | Sonbahar indirimi başladı | Yün kazaklar yüzde yirmi indirimli. | Alışverişe başla | Abonelikten çıkmak için tıklayın.
`

function shop(line: string): Newsletter {
  const [name = '', lang = '', mark = '', pre = '', head = '', text = '', button = '', foot = ''] = line.split(' | ')
  const dir = lang === 'ar' ? 'rtl' : 'ltr'
  return mail(name, () => {
    const body = [
      mj(`<span style="font-size:26px">${v`${head}`}</span>`, dir === 'rtl' ? 'text-align:right;direction:rtl' : ''),
      ...text.split(' / ').map(sentence => mj(v`${sentence}`)),
      tdButton(v`${button}`),
      mj(v`${foot}`, 'font-size:10px;color:#8c8c8c'),
    ]
    return S.mjml({
      lang,
      dir,
      title: head,
      mark: Object.entries(P).find(([key]) => key === mark)?.[1] ?? P.mjml,
      pre: h`${pre}`,
      body: body.join(''),
    })
  })
}

/** The same in other languages, and mails that one can work in. */
export const languages: readonly Newsletter[] = [
  ...shops.trim().split('\n').map(shop),
  mail('de-tagesschau-style', () =>
    S.plain({
      lang: 'de',
      head: `<style>@media (max-width:600px){.nur-mobil{display:block !important}.nur-desktop{display:none !important}}</style>`,
      body: `<div style="display:none;">${h`Guten Morgen, das müssen Sie heute wissen: Streik, Sturm und ein Sieg. Schreiben Sie uns Ihre Meinung!`}</div><table class="nur-desktop"><tr><td>${v`Politik`}</td><td>${v`Wirtschaft`}</td><td>${v`Sport und Kultur`}</td></tr></table><div class="nur-mobil" style="display:none"><a>${h`Menü öffnen`}</a> <a>${h`Sport`}</a></div><h2>${v`Sturm über der Nordsee`}</h2><p>${v`Die Fähren nach Juist fahren heute nicht.`}</p><p style="font-size:10px;color:#9a9a9a">${v`Redaktion Beispielzeitung, Hamburg`}</p>`,
    }),
  ),
  mail('long-preheader-400', () =>
    S.mjml({
      title: 'Long',
      pre: h`This week: how to repot a monstera without tears, why your basil dies in the supermarket pot, three shade plants that forgive everything, a reader's balcony in Graz, the great compost debate, and a discount for the first hundred people who write back to tell us what they are growing. Don't miss the photo contest, send us your best picture and win a watering can, plus a gift card for two.`,
      body: mj(v`Repotting without tears`) + mj(v`Take a pot two fingers wider than the old one.`),
    }),
  ),
  mail('kinetic-carousel', () =>
    S.plain({
      head: `<style>.car-radio{display:none!important}.slide{display:none}@media screen and (-webkit-min-device-pixel-ratio:0){#r1:checked~.slides .s1,#r2:checked~.slides .s2{display:block!important}.fallback{display:none!important}.interactive{display:block!important;max-height:none!important}}#MessageViewBody .fallback{display:block!important}</style>`,
      body: `<div style="display:none">${h`Swipe through our new rooms`}</div><div class="interactive" style="display:none;max-height:0;overflow:hidden;mso-hide:all"><form><input type="radio" name="c" id="r1" checked class="car-radio"><input type="radio" name="c" id="r2" class="car-radio"><div class="slides"><div class="slide s1">${v`The garden room, 24 square metres`}</div><div class="slide s2">${h`The tower room, with a view of the bay`}</div></div><label for="r2">${v`Next`}</label></form></div><div class="fallback">${h`See the rooms on our website`}</div><p>${v`Breakfast is served until eleven.`}</p>`,
    }),
  ),
  mail('kinetic-hamburger', () =>
    S.plain({
      head: `<style>@media screen and (max-width:480px){.nav{display:none}#m:checked~.nav{display:block}.burger{display:block!important}}</style>`,
      body: `<input type="checkbox" id="m" style="display:none;max-height:0;visibility:hidden"><label class="burger" for="m" style="display:none">☰ ${h`Menu`}</label><div class="nav"><a>${v`Coffee`}</a> <a>${v`Grinders`}</a> <a>${v`Subscriptions`}</a></div><p>${v`Beans from Huila, roasted on Tuesday.`}</p>`,
    }),
  ),
  mail('kinetic-hotspot-reveal', () =>
    S.plain({
      head: `<style>.tip{max-height:0;overflow:hidden;opacity:0}.spot:hover .tip{max-height:100px;opacity:1}@media (max-width:480px){.tip{max-height:none!important;opacity:1!important}}</style>`,
      body: `<p>${v`Hover the lamp to see its price.`}</p><div class="spot"><img alt="Lamp" width="300"><div class="tip">${h`Lamp Oslo, 89 euro, in three colours`}</div></div><p>${v`All lamps come with a bulb.`}</p>`,
    }),
  ),
  mail('amp-fallback-quiz', () =>
    S.plain({
      body: `<div style="display:none;max-height:0">${h`Answer one question and win: which city is this?`}</div><h2>${v`Which city is this?`}</h2><table><tr><td style="border:2px solid #444;padding:10px">${v`Tallinn`}</td><td style="border:2px solid #444;padding:10px">${v`Riga`}</td></tr></table><p style="color:#6d6d6d;font-size:12px">${v`The answer comes next week.`}</p>`,
    }),
  ),
  mail('white-on-image-no-fallback', () =>
    S.plain({
      body: `${P.litmus(h`The mountains are calling 🏔️`)}<table width="600"><tr><td background="https://i.example.com/alps.jpg" style="background-image:url('https://i.example.com/alps.jpg');background-size:cover;padding:80px 20px"><h1 style="color:#ffffff;font-size:40px">${v`Winter opens on 2 December`}</h1><p style="color:#ffffff">${v`Forty lifts, two hundred kilometres.`}</p></td></tr></table>`,
    }),
  ),
  mail('white-on-gradient-no-fallback', () =>
    S.plain({
      body: `<div style="background-image:linear-gradient(135deg,#0f2027,#2c5364);padding:40px"><p style="color:#fff;font-size:24px">${v`Your plan renews on 1 March`}</p></div><p>${v`You will pay 9 dollars a month.`}</p>`,
    }),
  ),
  mail('white-on-bgcolor-table', () =>
    S.plain({
      body: `<table bgcolor="#003049" width="100%"><tr><td><table><tr><td style="color:white">${v`Night market on Saturday`}</td></tr></table></td></tr><tr><td bgcolor="#FFFFFF" style="color:#003049">${v`From six until midnight by the canal.`}</td></tr></table>`,
    }),
  ),
  mail('white-on-vml-cell', () =>
    S.plain({
      body: `<table width="600"><tr><td bgcolor="#7bceeb" background="https://i.example.com/sky.png" width="600" height="200" valign="top"><!--[if gte mso 9]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" fill="true" stroke="false" style="width:600px;height:200px;"><v:fill type="tile" src="https://i.example.com/sky.png" color="#7bceeb" /><v:textbox inset="0,0,0,0"><![endif]--><div style="font-size:20px;color:#ffffff">${v`Blue skies ahead`}</div><!--[if gte mso 9]></v:textbox></v:rect><![endif]--></td></tr></table><p>${v`Fares for September are open.`}</p>`,
    }),
  ),
  mail('grey-legal', () =>
    S.plain({
      bodyTag: `<body style="background:#f7f7f7">`,
      body: `<p>${v`Your mileage account`}</p><p style="color:#bdbdbd;font-size:11px">${v`Miles expire after 36 months without activity.`}</p><p style="color:#c4c4c4;font-size:10px;background:#f7f7f7">${v`Terms of the programme apply; see the website.`}</p>`,
    }),
  ),
  mail('faint-8px-legal', () =>
    S.plain({
      body: `<p>${v`Your loan offer is valid for 14 days.`}</p><p style="color:#999;font-size:8px;line-height:10px">${v`Representative example: 5,000 pounds over 36 months at 6.9 % APR.`}</p>`,
    }),
  ),
]

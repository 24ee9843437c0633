import { cgj, h, mail, type Newsletter, P, pixel, row, tdButton, v, zw } from './blocks'
import { S } from './shells'

/** What shops, banks, carriers and work tools send by themselves. */
export const notices: readonly Newsletter[] = [
  mail('substack-paid', () =>
    S.plain({
      body: `${P.substack(h`Listen now (42 min) | Subscribe to read the full post`)}<div class="post"><h1>${v`Why trams came back`}</h1><p>${v`In 1992 a small town in Alsace did something odd.`}</p><p class="button-wrapper"><a class="button primary" style="font-size:15px;color:#ffffff!important;background-color:#ff6719;border-radius:4px;display:inline-block;padding:9px 18px">${v`Upgrade to paid`}</a></p><div style="font-size:16px;line-height:26px" class="captioned-image-container"><figure><img alt="A white tram on a grass track" width="550"><figcaption style="color:#777777;font-size:14px;text-align:center">${v`Line A, opened in 1994`}</figcaption></figure></div></div>`,
    }),
  ),
  mail('beehiiv-ai-news', () =>
    S.plain({
      head: `<style>:root{color-scheme:light;supported-color-schemes:light}body{margin:0}@media(max-width:667px){.mob-w-full{width:100%!important}.mob-hide{display:none!important}}.preview-text{display:none}</style>`,
      body: `<div style="display:none;max-height:0px;overflow:hidden;">${h`PLUS: Claude gets a memory, Gemini reads your PDFs, and a prompt that writes your emails for you`}</div><div style="display:none;max-height:0px;overflow:hidden;">${'&#847;&zwnj;&nbsp;&#8199;&shy;'.repeat(80)}</div><table width="100%" bgcolor="#F5F5F5"><tr><td align="center"><table width="670" bgcolor="#FFFFFF">${row(`<p style="font-size:12px;color:#6b7280">${v`March 3, 2025 | Read Online`}</p>`)}${row(`<h2>${v`Good morning, tinkerers.`}</h2><p>${v`A lab has taught its model to say it does not know.`}</p><p>${v`Try this: ignore previous advice and write the ending first.`}</p>`)}</table></td></tr></table>`,
    }),
  ),
  mail('ghost-news', () =>
    S.plain({
      head: `<style>.preheader{color:transparent;display:none}@media only screen and (max-width:620px){table.body h1{font-size:28px !important}.desktop{display:none!important}.mobile-only{display:initial !important}}.mobile-only{display:none}hr+.mobile{}@media all{.ExternalClass{width:100%}}</style>`,
      body: `${P.ghost(h`Hey there, this is your weekly notes from the harbour. Comment below and tell us what you saw.`)}<table role="presentation" class="body" width="100%"><tr><td class="container"><div class="post-meta" style="color:#738a94;font-size:13px">${v`By Ilse Brandt`} <span class="desktop">•</span> ${v`12 May 2024`} <table class="mobile-only" style="display:none"><tr><td>${h`View online →`}</td></tr></table> <a class="view-online-link">${v`View in browser`}</a></div><p style="line-height:1.6em">${v`Three porpoises came in with the tide.`}</p><div class="kg-card kg-callout-card" style="background:rgba(124,139,154,.13);padding:1.2em">${v`The pier is closed on Wednesday.`}</div></td></tr></table>`,
    }),
  ),
  mail('campaignmonitor-gallery', () =>
    S.plain({
      head: `<style type="text/css">body{min-width:100%}.wrapper{display:table;table-layout:fixed;width:100%}.preheader td{padding-bottom:8px}.snippet,.webversion{display:table-cell}.btn a{display:inline-block}@media only screen and (min-width:620px){.wrapper{min-width:600px}.snippet{width:280px!important}}.hide{display:none}.mso .layout-has-border{border:1px}@supports (display:grid){.cmgrid{display:grid}}</style>`,
      body: `<!--[if mso]><body class="mso"><![endif]--><div style="display:none;font-size:0px;max-height:0;line-height:0;visibility:hidden;opacity:0;color:transparent;mso-hide:all">${h`Opening night is 6 June. RSVP today`}</div><table class="wrapper" cellpadding="0"><tr><td><div class="preheader" style="margin:0 auto;max-width:560px"><div style="border-collapse:collapse;display:table;width:100%"><div class="snippet" style="display:table-cell;font-size:12px;line-height:19px;color:#999">${v`Opening night is 6 June at the mill`}</div><div class="webversion" style="display:table-cell;font-size:12px;color:#999"><p>${v`No images? Click here`}</p></div></div></div><div class="layout one-col fixed-width"><div class="column" style="color:#60666d;font-size:14px;line-height:21px">${v`Eleven painters, one wall, no titles.`}</div></div></td></tr></table>`,
    }),
  ),
  mail('braze-fitness', () =>
    S.plain({
      head: `<style>@media screen and (max-width:525px){.img-max{width:100%!important}.mobile-hide{display:none!important}}</style>`,
      body: `<div style="display:none;font-size:1px;color:#fefefe;line-height:1px;font-family:Helvetica;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${h`You're 2 runs away from your monthly goal 🏃 Open the app and finish strong!`} ${zw(40)}</div><table width="100%"><tr><td style="background:linear-gradient(90deg,#5b247a,#1bcedf);padding:40px;color:#ffffff;font-size:28px">${v`You ran 61 km this month`}</td></tr>${row(v`That is from Utrecht to Arnhem.`)}</table>${pixel('braze.example.com')}`,
    }),
  ),
  mail('braze-food-liquid', () =>
    S.plain({
      body: `<div style="display:none !important;mso-hide:all;max-height:0">{% if {{custom_attribute.city}} == 'Oslo' %}${h`Order before 7pm and we'll deliver free`}{% endif %}</div><table bgcolor="#111111" width="100%"><tr><td style="padding:20px"><font color="#FFFFFF" style="font-size:24px">${v`Dinner is on the way down in price`}</font><p style="color:#bbbbbb;font-size:13px">${v`Hi {{first_name}}, three kitchens near you take part.`}</p>${tdButton(v`Order dinner`, '#ffcc00', '#111111')}</td></tr></table>`,
    }),
  ),
  mail('airline-boarding', () =>
    S.plain({
      body: `<table style="display:none"><tr><td>${h`Boarding pass for Ms A Okafor, seat 14C, Berlin to Lisbon. Show this at the gate.`}</td></tr></table><script type="application/ld+json">{"@context":"http://schema.org","@type":"FlightReservation","reservationNumber":"RXJ34P","description":"Please show the pass at the gate"}</script><h2>${v`Your boarding pass`}</h2><table border="1"><tr><th>${v`Seat`}</th><th>${v`Gate closes`}</th></tr><tr><td>14C</td><td>${v`17:25`}</td></tr></table><p style="font-size:10px;color:#767676">${v`Liquids over 100 ml may not be carried in hand luggage.`}</p>`,
    }),
  ),
  mail('hotel-microdata', () =>
    S.plain({
      body: `<div itemscope itemtype="http://schema.org/LodgingReservation" style="display:none"><meta itemprop="reservationNumber" content="abc456"><link itemprop="reservationStatus" href="http://schema.org/Confirmed"><div itemprop="underName" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${h`Jonas Weber`}</span></div><div itemprop="reservationFor" itemscope itemtype="http://schema.org/LodgingBusiness"><span itemprop="name">${h`Hotel Seeblick Example`}</span><span itemprop="telephone">${h`+49 000 555 010`}</span><div itemprop="address"><span itemprop="streetAddress">${h`Uferweg 3`}</span><span itemprop="addressLocality">${h`Lindau`}</span></div></div><time itemprop="checkinDate" datetime="2025-04-11T16:00:00-08:00">${h`11 April 2025, 16:00`}</time></div><p>${v`Thank you for your booking, Mr Weber.`}</p><p>${v`Your room faces the lake.`}</p>`,
    }),
  ),
  mail('order-microdata-action', () =>
    S.plain({
      body: `<div style="display:none">${h`Click to confirm your order 10882`}</div><div itemscope itemtype="http://schema.org/EmailMessage"><div itemprop="potentialAction" itemscope itemtype="http://schema.org/ViewAction"><link itemprop="target" href="https://shop.example.com/o/10882"/><meta itemprop="name" content="View order"/></div><meta itemprop="description" content="View your order 10882"/></div><h3>${v`Order 10882 is confirmed`}</h3><table width="100%"><tr><td>${v`Desk lamp, brass`}</td><td align="right">1</td><td align="right">${v`£64.00`}</td></tr><tr><td colspan="2"><b>${v`Total`}</b></td><td align="right"><b>${v`£68.50`}</b></td></tr></table>`,
    }),
  ),
  mail('shipping-parcel', () =>
    S.plain({
      head: `<style>.preheader{display:none!important}</style>`,
      body: `<span class="preheader">${h`Track your parcel, change the delivery day or tell the driver where to leave it`}</span><table width="600">${row(v`Your parcel comes tomorrow between 10:20 and 11:20.`)}<tr><td style="font-size:0"><div style="display:inline-block;width:25%;background:#2e7d32;height:6px"></div><div style="display:inline-block;width:25%;background:#2e7d32;height:6px"></div></td></tr><tr><td style="font-size:0;text-align:center"><div style="display:inline-block;width:50%;font-size:14px">${v`Collected in Gdynia`}</div><div style="display:inline-block;width:50%;font-size:14px">${v`Out for delivery`}</div></td></tr></table><div style="color:#ffffff;font-size:1px;line-height:1px">${h`ref 00340434292135100186 ts 1712131415`}</div>`,
    }),
  ),
  mail('receipt-taxi', () =>
    S.plain({
      head: `<style>@media only screen and (max-width:599px){.t-hide{display:none!important}.m-only{display:table-row!important}}</style>`,
      body: `<div style="display:none;max-height:0;font-size:0;mso-hide:all">${h`Rate your driver and tip if you like. Total 12.40`}</div><table>${row(`<span style="font-size:36px">${v`€12.40`}</span>`)}<tr class="t-hide"><td>${v`Thanks for riding, Pilar. Here is your receipt.`}</td></tr><tr class="m-only" style="display:none"><td>${h`Thanks for riding, Pilar`}</td></tr><tr><td style="border-top:1px solid #eee">${v`Trip fare 11.20`}</td></tr><tr><td>${v`Booking fee 1.20`}</td></tr></table>`,
    }),
  ),
  mail('receipt-appstore', () =>
    S.plain({
      head: `<style>@media only screen and (max-width:480px){.aapl-desktop-tbl{display:none!important}.aapl-mobile-div{display:block!important}}</style>`,
      body: `<table class="aapl-desktop-tbl" width="660"><tr><td colspan="2" style="font-size:32px;font-weight:300">${v`Receipt`}</td></tr><tr><td style="font-size:12px;background-color:#fafafa"><span style="color:#666666;font-size:10px">APPLE-LIKE ID</span><br>${v`ines@example.com`}</td><td style="font-size:12px;background-color:#fafafa"><span style="color:#666666;font-size:10px">TOTAL</span><br>${v`4,99 €`}</td></tr><tr><td>${v`Cloud storage, 200 GB, monthly`}</td><td>4,99 €</td></tr></table><div class="aapl-mobile-div" style="display:none;overflow:hidden;width:100%"><table><tr><td>${h`Receipt`}</td></tr><tr><td>${h`ines@example.com`}</td></tr><tr><td>${h`Cloud storage, 200 GB, monthly`} 4,99 €</td></tr><tr><td>${h`Total 4,99 € including 0,80 € tax`}</td></tr></table></div><div style="font-size:11px;color:rgb(153,153,153)">${v`You can cancel or change this subscription in Settings at any time.`}</div>`,
    }),
  ),
  mail('bank-statement', () =>
    S.plain({
      body: `<div style="display:none;mso-hide:all;width:0;overflow:hidden">${h`Your statement for May is ready. Log in to view it`}</div><table bgcolor="#dddddd" width="100%"><tr><td align="center"><table bgcolor="#ffffff" width="600">${row(v`Your May statement is ready in online banking.`)}</table><p style="color:#777777;font-size:11px">${v`Please do not reply to this email; the mailbox is not read.`}</p><p style="color:#999;font-size:9px">${v`Deposits are protected up to 85,000 pounds.`}</p></td></tr></table>`,
    }),
  ),
  mail('github-pr', () =>
    S.plain({
      body: `<div style="display: flex; flex-wrap: wrap; white-space: pre-wrap; align-items: center; "><img height="20" width="20" style="border-radius:50%" src="https://a.example.com/u/1" alt="@"><strong>mkoenig</strong> left a comment (acme/parser#212)</div><p dir="auto">${v`I think the second branch is dead code.`}</p><p style="font-size:small;-webkit-text-size-adjust:none;color:#666;">&mdash;<br />${v`Reply to this email directly`}, <a>view it on GitHub</a>, or <a>unsubscribe</a>.<br />${v`You are receiving this because you were mentioned.`}<img src="https://g.example.com/n/beacon/x.gif" height="1" width="1" alt="" /><span style="color: transparent; font-size: 0; display: none; visibility: hidden; overflow: hidden; opacity: 0; width: 0; height: 0; max-width: 0; max-height: 0; mso-hide: all">${h`Message ID: <span>&lt;acme/parser/pull/212/c1923847566</span><span>@</span><span>github</span><span>.</span><span>example&gt;</span>`}</span></p><script type="application/ld+json">[{"@context":"http://schema.org","@type":"EmailMessage","potentialAction":{"@type":"ViewAction","target":"https://g.example.com/acme","name":"View Pull Request"},"description":"View this Pull Request on GitHub"}]</script>`,
    }),
  ),
  mail('jira-issue', () =>
    S.plain({
      head: `<style>@media (max-width:600px){.gm-mobile{display:block!important}}</style>`,
      body: `<div class="preheader" style="display:none!important;font-size:1px;color:#fff;opacity:0">${h`Dana assigned PAY-114 to you: Refund fails when the card is expired. Please fix by Thursday.`}</div><table><tr><td>${v`Dana Reyes assigned an issue to you`}</td></tr><tr><td><a>${v`PAY-114 Refund fails when the card is expired`}</a></td></tr><tr><td style="color:#5e6c84;font-size:12px">${v`Steps: refund any order older than two years.`}</td></tr><tr><td style="color:#97a0af;font-size:11px">${v`Get Jira notifications on your phone`} <span style="display:none">${h`JIRA(v1001.0.0#100261-rev:a3f9c0)`}</span></td></tr></table>`,
    }),
  ),
  mail('slack-digest', () =>
    S.plain({
      head: `<style>@media only screen and (max-width:600px){.hide-mobile{display:none!important}.show_for_mobile{display:inline!important}}</style>`,
      body: `<div style="display:none;max-height:0px;overflow:hidden">${h`You have 2 new messages and 1 mention. Reply in Slack.`}${cgj(30)}</div><h1 style="font-size:30px">${v`You have 2 new direct messages`}</h1><table><tr><td><img width="36" alt=""></td><td><strong>${v`Priya`}</strong> <span style="color:#969696;font-size:12px">9:41 AM</span><br>${v`can you look at the invoice before lunch?`}</td></tr></table><a style="color:#fff;background:#611f69;padding:12px 20px;border-radius:4px;display:inline-block"><span class="hide-mobile">${v`View in Slack on the web`}</span><span class="show_for_mobile" style="display:none">${h`Open in Slack`}</span></a>`,
    }),
  ),
  mail('gcal-invite', () =>
    S.plain({
      body: `<span itemscope itemtype="http://schema.org/InformAction"><span style="display:none" itemprop="about" itemscope itemtype="http://schema.org/Person"><meta itemprop="description" content="Invitation from Ana Lima"/></span><span itemprop="object" itemscope itemtype="http://schema.org/Event"><meta itemprop="eventStatus" content="http://schema.org/EventScheduled"/><span itemprop="publisher" itemscope><meta itemprop="name" content="Google Calendar"/></span><meta itemprop="eventId/googleCalendar" content="xx0y"/><span style="display: none; font-size: 1px; color: #fff; line-height: 1px; height: 0; max-height: 0; width: 0; max-width: 0; opacity: 0; overflow: hidden;" itemprop="name">${h`Budget review`}</span><meta itemprop="url" content="https://c.example.com"/><span style="display: none; font-size: 1px; color: #fff; line-height: 1px; height: 0; max-height: 0; width: 0; max-width: 0; opacity: 0; overflow: hidden;">${h`Please bring last year's figures and decide on the new supplier.`} </span><table><tr><td><h2>${v`Budget review`}</h2><time itemprop="startDate" datetime="20250613T130000Z"></time><p>${v`Friday 13 June, 15:00 to 16:00 (Central European Time)`}</p><p>${v`Please bring last year's figures and decide on the new supplier.`}</p></td></tr></table></span></span><table><tr><td>${v`Reply for ines@example.com`}</td><td>Yes</td><td>No</td><td>Maybe</td></tr></table>`,
    }),
  ),
  mail('linkedin-notify', () =>
    S.plain({
      head: `<style>@media only screen and (max-width:32em){.mercado-container{width:100%!important}}[data-test-id]{}.\\32 xl{font-size:1em}@media (prefers-color-scheme:dark){.dark-hidden{display:none}}</style>`,
      body: `<div style="height:0;max-height:0;width:0;overflow:hidden;opacity:0">${h`See who's viewed your profile and reply to Karim's message`}</div><div style="height:0;max-height:0;width:0;overflow:hidden;opacity:0">${'\u00a0\u200c\u200b\u200d\u200e\u200f\ufeff'.repeat(60)}</div><table width="512" style="background-color:#ffffff"><tr><td><h2 style="font-weight:500">${v`Karim sent you a message`}</h2><p>${v`Would you be open to a chat about the role in Ghent?`}</p></td></tr><tr><td style="font-size:12px;color:rgba(0,0,0,.6)">${v`This email was intended for Noor Haddad (Engineer at Example).`}</td></tr></table>`,
    }),
  ),
  mail('react-email-otp', () =>
    S.plain({
      body: `${P.react(h`Your login code is 449-201. Do not share it with anyone.`)}<table align="center" width="100%" style="max-width:37.5em"><tbody><tr style="width:100%"><td><h1>${v`Your login code`}</h1><code style="background:#dfe1e4;padding:1px 4px;font-size:21px">${v`449-201`}</code><p style="color:#b4becc;font-size:14px">${v`This code works for 5 minutes.`}</p></td></tr></tbody></table>`,
    }),
  ),
  mail(
    'outlook-word',
    () => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif; mso-fareast-language:EN-US;}
span.EmailStyle17 {mso-style-type:personal-compose; font-family:"Calibri",sans-serif; color:windowtext;}
.MsoChpDefault {mso-style-type:export-only;}
@page WordSection1 {size:612.0pt 792.0pt; margin:70.85pt 70.85pt 2.0cm 70.85pt;}
div.WordSection1 {page:WordSection1;}
@list l0 {mso-list-id:1;}
--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head><body lang=DE link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1><p class=MsoNormal>${v`Liebe Kolleginnen und Kollegen,`}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><span lang=EN-US style='color:windowtext'>${v`the canteen moves to building C on Monday.`}</span><o:p></o:p></p><p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${v`Lunch is from 11:30 to 13:30.`}<o:p></o:p></p><p class=MsoNormal><span style='color:#1F497D;display:none;mso-hide:all'>${h`Kantine Umzug Entwurf 3`}</span></p></div></body></html>`,
  ),
]

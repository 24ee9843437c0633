import { cgj, h, mail, type Newsletter, P, row, tdButton, v, zw } from './blocks'
import { mj, S } from './shells'

/** Odd corners: marks against threading, blocks for phones, dark pages, hacks for one program. */
export const corners: readonly Newsletter[] = [
  mail('antithread-foot', () =>
    S.plain({
      body: `<p>${v`Your build 4412 has failed.`}</p><p>${v`Two tests in the billing suite timed out.`}</p><span style="color:transparent;display:none;height:0;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all;visibility:hidden;width:0">${h`a8f5f167f44f4964e6c998dee827110c`}</span>`,
    }),
  ),
  mail('antithread-timestamp', () =>
    S.plain({
      body: `<p>${v`Weekly report for site example.com`}</p><p>${v`1,204 visits, up 3 %.`}</p><div style="display:none;color:#ffffff;font-size:0">${h`2024-11-03T07:00:12.448Z 1730617212448`}</div><div style="font-size:1px;color:#ffffff">${h`e1730617212`}</div>`,
    }),
  ),
  mail('gmail-clip-uuid', () =>
    S.plain({
      body: `<h3>${v`New sign-in from Firefox on Linux`}</h3><p>${v`If this was you, there is nothing to do.`}</p><p style="display:none;mso-hide:all">${h`[ref:_00D58JcQ._5005qF7xK:ref]`}</p>`,
    }),
  ),
  mail('support-ticket-ref', () =>
    S.plain({
      body: `<div style="color:#b5b5b5">${v`##- Please type your reply above this line -##`}</div><p>${v`Your request (40118) has been updated.`}</p><p>${v`We have refunded the second charge.`}</p><span style="color:#FFFFFF" aria-hidden="true">${h`[7XK2QP-ZV0D4]`}</span><div itemscope itemtype="http://schema.org/EmailMessage" style="display:none"><div itemprop="action" itemscope itemtype="http://schema.org/ViewAction"><link itemprop="url" href="https://help.example.com/40118"/><meta itemprop="name" content="View ticket"/></div></div>`,
    }),
  ),
  mail('spacer-courier', () =>
    S.plain({
      body: `<div style="display:none; white-space:nowrap; font:15px courier; color:#ffffff; line-height:0;">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;</div><div class="gmailfix" style="white-space:nowrap;font:15px courier;color:#ffffff;line-height:0">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;</div><table>${row(v`Doors open at seven.`)}${row(v`The support act is still a secret.`)}</table>`,
    }),
  ),
  mail('spacer-dashes', () =>
    S.plain({
      body: `<div style="display:none;white-space:nowrap;font:20px courier;color:white;background-color:white;">${h`- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -`}</div><p>${v`Your library books are due on Friday.`}</p><p>${v`Two can be renewed, one is on hold.`}</p>`,
    }),
  ),
  mail('alt-styled-images', () =>
    S.plain({
      body: `<div style="display:none">${h`Images off? You're still in for a treat`}</div><img src="https://i.example.com/a.jpg" alt="Fresh strawberries at 2.49 a punnet" style="color:#ffffff;background:#d62828;font-size:22px;font-family:Georgia" width="600"><p>${v`Picked this morning in Kent.`}</p><img src="https://i.example.com/s.gif" alt="" width="600" height="20"><p style="font-size:12px">${v`Find your nearest shop`}</p>`,
    }),
  ),
  mail('font-zero-wrapper', () =>
    S.plain({
      body: `<table><tr><td style="font-size:0;text-align:center"><!--[if mso]><table><tr><td width="300"><![endif]--><div style="display:inline-block;max-width:300px;width:100%;vertical-align:top;font-size:14px">${v`Left column: soups`}</div><!--[if mso]></td><td width="300"><![endif]--><div style="display:inline-block;max-width:300px;width:100%;vertical-align:top"><table width="100%"><tr><td style="font-size:14px;line-height:20px">${v`Right column: stews`}</td></tr></table></div><!--[if mso]></td></tr></table><![endif]--></td></tr></table>`,
    }),
  ),
  mail('max-height-collapsed-desktop', () =>
    S.plain({
      head: `<style>@media only screen and (max-width:480px){div[class="mob"]{max-height:none!important;font-size:14px!important;line-height:20px!important;display:block!important;overflow:visible!important}td[class="desk"]{display:none!important}}</style>`,
      body: `<table><tr><td class="desk">${v`Dear Ms Novak, the Danube cruise you looked at has three cabins left.`}</td></tr></table><!--[if !mso 9]><!--><div class="mob" style="font-size:0;max-height:0;overflow:hidden;display:none">${h`Three cabins left on the Danube cruise you looked at. Tap to call us.`}</div><!--<![endif]--><p>${v`We sail from Passau on 4 May.`}</p>`,
    }),
  ),
  mail('mobile-float-old', () =>
    S.plain({
      head: `<style>@media only screen and (max-device-width:480px){*[class=showMobile]{display:block!important;width:auto!important;max-height:inherit!important;overflow:visible!important;float:none!important}*[class=hideMobile]{display:none!important}}</style>`,
      body: `<div class="showMobile" style="display:none;width:0px;max-height:0px;overflow:hidden;float:left;mso-hide:all"><img alt="Sale" width="320"><p>${h`Shop the sale in two taps. Show this code in store: 7731`}</p></div><div class="hideMobile"><p>${v`Shop the sale online or in forty stores.`}</p></div><p>${v`Ends Sunday at midnight.`}</p>`,
    }),
  ),
  mail('mobile-long-block', () =>
    S.plain({
      head: `<style>.mobile-only{display:none}@media (max-width:600px){.mobile-only{display:block!important}.desktop-only{display:none!important}}</style>`,
      body: `<div class="desktop-only"><table><tr><td>${v`Day 1: arrival in Split, walk through the palace, dinner by the water.`}</td><td>${v`Day 2: ferry to Hvar, lavender fields, free evening.`}</td></tr></table></div><div class="mobile-only"><p>${h`Day 1: arrival in Split, walk through the palace, dinner by the water.`}</p><p>${h`Day 2: ferry to Hvar, lavender fields, free evening.`}</p><p>${h`Swipe left for days 3 to 7, or call your travel planner from your phone.`}</p></div><p>${v`Seven days, six nights, half board.`}</p>`,
    }),
  ),
  mail('srcset-picture-dark', () =>
    S.plain({
      head: `<meta name="color-scheme" content="light dark"><style>@media (prefers-color-scheme:dark){.dm-text{color:#ffffff!important}.dm-bg{background:#121212!important}.dm-show{display:block!important}.dm-hide{display:none!important}}[data-ogsc] .dm-text{color:#fff!important}</style>`,
      body: `<div class="dm-bg" style="background:#fff"><picture class="dm-hide"><img alt="Lumen logo" width="120"></picture><div class="dm-show" style="display:none"><img alt="Lumen logo" width="120"></div><p class="dm-text" style="color:#111">${v`Your smart meter sends readings again.`}</p><p class="dm-text" style="color:#111">${v`The gap was from 3 to 6 May.`}</p></div>`,
    }),
  ),
  mail('outlook-dark-fix', () =>
    S.plain({
      head: `<style>@media screen and (prefers-color-scheme:dark){.lightlogo{display:none!important}}.gmail-blend-screen{background:#000;mix-blend-mode:screen}.gmail-blend-difference{background:#000;mix-blend-mode:difference}u + .body .gmail-blend-screen{background:#000;mix-blend-mode:screen}u + .body .gmail-blend-difference{background:#000;mix-blend-mode:difference}</style>`,
      bodyTag: `<body class="body">`,
      body: `<div style="background:#c4302b;background-image:linear-gradient(#c4302b,#c4302b)"><div class="gmail-blend-screen0"><div style="color:#fff;font-size:20px">${v`Your episode is live`}</div></div></div><p>${v`Forty people have listened so far.`}</p>`,
    }),
  ),
  mail('owa-ie-only', () =>
    S.plain({
      head: `<style>[owa] .owa-hide{display:none}.ii .gm{display:block}.ExternalClass *{line-height:100%}@media screen and (min-width:0\\0){.ie{display:none}}@-moz-document url-prefix(){.ff{color:red}}@media yahoo{.y{display:none}}</style>`,
      body: `<p class="owa-hide ie y">${v`The choir sings on the third Advent.`}</p><p class="ff">${v`Entry is free, we pass a hat.`}</p>`,
    }),
  ),
  mail('text-heavy-politics', () =>
    S.plain({
      body: `<div style="display:none;font-size:1px;line-height:1px;max-height:0;color:#fff;opacity:0">${h`I need you to read this before midnight. Then send this message to everyone you know.`}</div><p>${v`Friend,`}</p><p>${v`Our rivals outspent us four to one last week.`}</p><p><b>${v`Will you chip in ten dollars today?`}</b></p><p style="text-align:center;font-size:11px;border:1px solid #333">${v`Paid for by Example for Council`}</p>`,
    }),
  ),
  mail('job-alert', () =>
    S.plain({
      body: `<div style="display:none!important">${h`Apply now: 12 new jobs for "data engineer" in Leuven. Be one of the first to answer.`}</div><ul><li><a>${v`Data engineer, Brewery Analytics`}</a><br><span style="color:#767676;font-size:12px">${v`Leuven, 3 days on site`}</span></li><li><a>${v`Platform engineer, Tram Company`}</a></li></ul>`,
    }),
  ),
  mail('survey-nps', () =>
    S.plain({
      body: `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${h`How likely are you to recommend us? Just reply with a number from 0 to 10.`}</div><p>${v`How likely are you to recommend us?`}</p><table><tr>${[...Array(11).keys()].map(n => `<td style="border:1px solid #ccc;width:30px;text-align:center"><a>${n}</a></td>`).join('')}</tr></table><p style="font-size:12px;color:#888">${v`0 is not at all, 10 is extremely likely.`}</p>`,
    }),
  ),
  mail('password-reset', () =>
    S.plain({
      head: `<style>.preheader{display:none!important;visibility:hidden;mso-hide:all;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden}@media (prefers-color-scheme:dark){body,.email-body{background-color:#333333!important;color:#FFF!important}}</style>`,
      body: `<span class="preheader">${h`Use this link to reset your password. The link is only valid for 24 hours.`}</span><table class="email-wrapper" width="100%"><tr><td><h1>${v`Hi Tomas,`}</h1><p>${v`You asked to reset your password for Ledgerly.`}</p><table class="body-action"><tr><td><a class="f-fallback button" style="color:#FFF;background-color:#22BC66;border-top:10px solid #22BC66;border-right:18px solid #22BC66;display:inline-block">${v`Reset your password`}</a></td></tr></table><table class="body-sub" style="border-top:1px solid #EAEAEC"><tr><td><p class="sub" style="font-size:13px">${v`If the button does not work, copy the address below.`}</p></td></tr></table></td></tr></table>`,
    }),
  ),
  mail('invoice-postmark', () =>
    S.plain({
      body: `<span style="display:none;visibility:hidden;opacity:0;height:0;width:0;font-size:0">${h`This is an invoice for your purchase on 3 July. Please submit payment by 17 July.`}</span><script type="application/ld+json">{"@context":"http://schema.org","@type":"EmailMessage","potentialAction":{"@type":"ConfirmAction","name":"Pay"}}</script><h1>${v`Invoice 2024-071`}</h1><table width="100%"><tr><td>${v`Hosting, July`}</td><td align="right">${v`CHF 30.00`}</td></tr></table><p>${v`Due on 17 July.`}</p>`,
    }),
  ),
  mail('event-ticket-barcode', () =>
    S.plain({
      body: `<div style="display:none;max-height:0">${h`Your tickets are inside. Print or show them on your phone`} ${zw(80)}</div><table style="border:2px dashed #333"><tr><td>${v`Row 7, seats 12 and 13`}</td><td><img alt="Barcode 993311" width="160"></td></tr></table><p style="transform:none;font-variant:small-caps">${v`No entry after the first bell.`}</p>`,
    }),
  ),
  mail('dating-app', () =>
    S.plain({
      body: `<div style="opacity:0;color:transparent;display:none">${h`You have a new match 💘 Say hello before the chat expires`}</div><table bgcolor="#fd297b"><tr><td style="color:#ffffff">${v`You have a new match`}</td></tr></table><p>${v`Chats close after three days of silence.`}</p>`,
    }),
  ),
  mail(
    'school-newsletter-word',
    () =>
      `<html><body bgcolor="white" text="black"><table border=0 width=640><tr><td bgcolor="#FFFF99"><font face="Comic Sans MS" size="5" color="#CC0000">${v`Autumn fair on Saturday`}</font></td></tr><tr><td><font size="2">${v`Please bring cakes to the hall by nine.`}</font><br><font size="1" color="gray">${v`Nut free, please.`}</font><br><font color="white">.</font></td></tr></table></body></html>`,
  ),
  mail('forum-digest', () =>
    S.plain({
      head: `<style>img.site-logo{max-height:40px}</style>`,
      body: `<div style="display:none;max-height:0;overflow:hidden">${h`Popular topics since your last visit: ignore the instructions in the old manual, how to bleed the radiator, and more`}</div><span class="preheader" style="display:none!important;color:#fff;font-size:1px">${h`Activity summary`}</span><h2>${v`How to bleed the radiator`}</h2><p style="color:#222">${v`Open the valve a quarter turn and wait.`}</p><hr style="background-color:#ddd;height:1px;border:1px"><p style="color:#999">${v`You get this because you have not visited in a week.`}</p>`,
    }),
  ),
  mail('crypto-promo-ai', () =>
    S.plain({
      body: `<div style="display:none;max-height:0px;overflow:hidden;">${h`Meet your new AI assistant: ask it anything about your portfolio and let it trade for you`}${cgj(60)}</div><h1>${v`An assistant for your portfolio`}</h1><p>${v`Ask for a chart, a tax estimate or a joke.`}</p><p style="font-size:9px;color:#808080">${v`Not investment advice. Capital at risk.`}</p>`,
    }),
  ),
  mail('ai-course-promo', () =>
    S.mjml({
      title: 'Course',
      mark: P.litmus,
      pre: h`Learn prompt engineering: system prompts, agents, and how to make ChatGPT follow your instructions`,
      body: mj(v`Twelve lessons on writing prompts`) + mj(v`Starts 9 September, in the evening.`) + tdButton(v`Enrol now`),
    }),
  ),
  mail('meeting-notes-bot', () =>
    S.plain({
      body: `<div style="display:none">${h`Your AI summary: decisions, action items and next steps from Product sync`}</div><h2>${v`Product sync`}</h2><p>${v`Decision: ship the import on Tuesday.`}</p><ul><li>${v`Bea writes the release note.`}</li><li>${v`Omar calls the two pilot customers.`}</li></ul><p style="color:#8993a4;font-size:11px">${v`Summaries can be wrong. Check before you forward.`}</p>`,
    }),
  ),
  mail('github-release-hidden-quote', () =>
    S.plain({
      body: `<p>${v`Version 4.2.0 is out.`}</p><ul dir="auto"><li>${v`Drops support for Node 16`}</li><li>${v`Adds a --quiet flag`}</li></ul><details><summary>${v`Full changelog`}</summary><p>${h`Chore: bump the linter, remove the old snapshot files`}</p></details><div style="font-size:0;max-height:0;overflow:hidden;display:none">${h`Reply to this email directly or view it on the site`}</div>`,
    }),
  ),
  mail('apple-mail-hidden-quote-twin', () =>
    S.plain({
      head: `<style>.twin{display:none;mso-hide:all}@media only screen and (max-width:414px){.twin{display:block!important}.orig{display:none!important}}</style>`,
      body: `<div class="orig">${v`Book a table for two at Osteria Prova.`}</div><div class="twin">${h`Book a table for two at Osteria Prova.`}</div><div class="orig">${v`Kitchen closes at ten.`}</div><div class="twin">${h`Kitchen: until 10pm`}</div>`,
    }),
  ),
  mail('newsletter-toc-hidden', () =>
    S.plain({
      head: `<style>@media (max-width:480px){.toc-m{display:block!important}.toc-d{display:none!important}}</style>`,
      body: `<div class="toc-d"><b>${v`In this issue`}</b><ol><li>${v`A lighthouse for sale`}</li><li>${v`The last ferryman`}</li><li>${v`Letters`}</li></ol></div><div class="toc-m" style="display:none;mso-hide:all"><a>${h`Lighthouse`}</a> · <a>${h`Ferryman`}</a> · <a>${h`Letters`}</a> · <a>${h`Share`}</a></div><p>${v`It stands on a rock off Anglesey and costs less than a flat.`}</p>`,
    }),
  ),
  mail('vml-bulletproof-all', () =>
    S.plain({
      body: `<div style="display:none">${h`Only 3 left - grab yours, then tell us what you think!`}</div><div><!--[if mso]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" href="https://x.example.com" style="height:40px;v-text-anchor:middle;width:200px;" strokecolor="#1e3650" fillcolor="#556270"><w:anchorlock/><center style="color:#ffffff">Show me the button!</center></v:rect><![endif]--><a style="background-color:#556270;border:1px solid #1e3650;color:#ffffff;display:inline-block;line-height:40px;width:200px;mso-hide:all;">${v`Show me the boots`}</a></div><p>${v`Resoled twice, still going.`}</p>`,
    }),
  ),
  mail('shopify-order', () =>
    S.plain({
      head: `<style>.button__cell{background:#1990C6}a{color:#1990C6}@media (max-width:600px){.shop-name__cell{text-align:center}}</style>`,
      body: `<span style="display:none;color:transparent;visibility:hidden">${h`Hi Lena, we're getting your order ready to be shipped. We will notify you when it has been sent.`}</span><table class="body"><tr><td><h1>${v`Thank you for your purchase!`}</h1><p>${v`We are packing your order of two candles.`}</p><table class="button"><tr><td class="button__cell" bgcolor="#1990C6"><a class="button__text" style="color:#fff;font-size:16px;padding:20px 25px">${v`View your order`}</a></td></tr></table></td></tr></table><img src="https://s.example.com/px" class="spacer" height="1" style="min-width:600px;height:0">`,
    }),
  ),
  mail('calendly-invite', () =>
    S.plain({
      body: `<div style="display:none;line-height:0;font-size:0">${h`A new event has been scheduled. Add it to your calendar or reschedule`}</div><p>${v`Event type: 30 minute intro`}</p><p>${v`Invitee: Sam Okello`}</p><p style="color:rgba(77,80,85,.6)">${v`Questions: none`}</p>`,
    }),
  ),
  mail('rtl-hebrew', () =>
    S.plain({
      lang: 'he',
      bodyTag: `<body dir="rtl">`,
      body: `<div style="display:none;max-height:0;overflow:hidden">${h`לחצו כאן כדי לאשר את ההזמנה ולקבל הנחה`}</div><p>${v`ההזמנה שלך בדרך`}</p><p style="unicode-bidi:embed;direction:rtl">${v`השליח יגיע מחר בבוקר.`}</p><p><bdo dir="ltr">${v`ORDER-5521`}</bdo></p>`,
    }),
  ),
]

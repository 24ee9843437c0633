import { borderButton, h, mail, type Newsletter, P, pixel, preSheet, row, v, vml } from './blocks'
import { col, mj, S } from './shells'

const mcFoot = (co: string): string =>
  `${v`Copyright © 2024 ${co}, All rights reserved.`}<br><br><em>${v`You are receiving this email because you opted in via our website.`}</em><br>Want to change how you receive these emails?<br>You can <a href="https://x.example.com/p" style="color:#656565;font-weight:normal;text-decoration:underline">update your preferences</a> or <a href="https://x.example.com/u" style="color:#656565">unsubscribe from this list</a>.${pixel()}`

/** Newsletters as the programs of senders make them. */
export const senders: readonly Newsletter[] = [
  mail('mailchimp-bakery', () =>
    S.mailchimp({
      title: 'April at the bakery',
      pre: h`Use code SPRING20 at checkout and get 20% off every loaf until Sunday`,
      body: row(
        `<h1 style="color:#202020;font-size:26px">${v`Our April loaves are here`}</h1><p>${v`This month we bake with spelt from the Miller family.`}</p><p>${v`Bring this email to the counter for a free roll.`}</p>`,
      ),
      foot: mcFoot('Crumb & Co'),
    }),
  ),
  mail('mailchimp-charity', () =>
    S.mailchimp({
      title: 'Your gift',
      pre: h`Reply by Friday to reserve your seat at our annual dinner 🎗️`,
      body:
        row(`<p>${v`Dear friend of the river,`}</p><p>${v`Thanks to 412 donors we planted 6,000 willows.`}</p>`) +
        row(
          `<table class="mcnButtonContentContainer" style="border-collapse:separate !important;border-radius:3px;background-color:#2BAADF"><tr><td style="font-family:Arial;font-size:16px;padding:15px"><a class="mcnButton" style="font-weight:bold;line-height:100%;text-align:center;text-decoration:none;color:#FFFFFF">${v`Reserve my seat`}</a></td></tr></table>`,
        ),
      foot: mcFoot('River Fund'),
    }),
  ),
  mail('mailchimp-new-builder', () =>
    S.plain({
      head: `<style>${preSheet}.mceText{color:#000}@media only screen and (max-width:480px){.mceHideMobile{display:none!important}}</style>`,
      body: `<span class="mcnPreviewText" style="display:none !important;font-size:0px;line-height:0px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;visibility:hidden;mso-hide:all;">${h`Don't miss our last webinar of the year. Click to register before seats run out.`}</span><div style="display: none; max-height: 0px; overflow: hidden;">͏ ‌ ﻿ ͏ ‌ ﻿ ͏ ‌ ﻿ ͏ ‌ ﻿</div><center><table id="bodyTable" width="100%" style="background-color:rgb(244,244,244)"><tr><td align="center"><table style="max-width:660px;background-color:#ffffff" width="100%"><tr><td style="padding:12px 24px"><div class="mceText" style="width:100%"><h1 class="last-child"><span style="color:rgb(0, 0, 0);">${v`Live: pricing for small studios`}</span></h1><p>${v`Tuesday 14 November, 4 pm London time.`}</p></div></td></tr><tr><td class="mceHideMobile" style="padding:12px">${v`On a large screen you can follow the slides alongside.`}</td></tr></table></td></tr></table></center>`,
    }),
  ),
  mail('mjml-saas-digest', () =>
    S.mjml({
      title: 'Weekly digest',
      pre: h`Your AI summary of the week is ready: 3 tasks done, 2 overdue`,
      body: col(mj(v`3 tasks were finished by your team.`)) + col(mj(v`2 tasks are overdue since Monday.`)) + mj(vml('Open board'), ''),
    }),
  ),
  mail('mjml-hero-vml', () =>
    S.mjml({
      title: 'Summer',
      pre: h`Tap to shop. Call us on 0800 000 000 if you need help with your order.`,
      body: `<!--[if mso | IE]><v:image style="border:0;height:400px;mso-position-horizontal:center;position:absolute;width:600px;z-index:-3;" src="https://i.example.com/h.jpg" xmlns:v="urn:schemas-microsoft-com:vml" /><![endif]--><div style="margin:0 auto;max-width:600px;"><table style="width:100%;" border="0"><tbody><tr style="vertical-align:top;"><td background="https://i.example.com/h.jpg" style="background:#2a3448 url('https://i.example.com/h.jpg') no-repeat center center / cover;background-position:center center;background-repeat:no-repeat;padding:100px 0px;vertical-align:top;" valign="top"><div style="margin:0px auto;">${mj(v`The sea is 24 degrees`, 'color:#ffffff;font-size:45px;text-align:center')}</div></td></tr></tbody></table></div>${mj(v`Flights from Leeds start on 2 May.`)}`,
    }),
  ),
  mail('mjml-navbar-checkbox', () =>
    S.mjml({
      title: 'Menu',
      pre: h`New arrivals inside 👀`,
      css: `noinput.mj-menu-checkbox{display:block!important;max-height:none!important;visibility:visible!important}@media only screen and (max-width:479px){.mj-menu-checkbox[type="checkbox"]~.mj-inline-links{display:none!important}.mj-menu-checkbox[type="checkbox"]:checked~.mj-inline-links,.mj-menu-checkbox[type="checkbox"]~.mj-menu-trigger{display:block!important;max-width:none!important;max-height:none!important;font-size:inherit!important}.mj-menu-checkbox[type="checkbox"]:checked~.mj-menu-trigger .mj-menu-icon-close{display:block!important}.mj-menu-checkbox[type="checkbox"]:checked~.mj-menu-trigger .mj-menu-icon-open{display:none!important}}`,
      body: `<!--[if !mso]><!--><input type="checkbox" id="e6f" class="mj-menu-checkbox" style="display:none !important; max-height:0; visibility:hidden;"><!--<![endif]--><div class="mj-menu-trigger" style="display:none;max-height:0px;max-width:0px;font-size:0px;overflow:hidden;"><label for="e6f" class="mj-menu-label" style="display:block;cursor:pointer;mso-hide:all;font-size:30px;color:#ffffff" align="center"><span class="mj-menu-icon-open" style="mso-hide:all;">☰</span><span class="mj-menu-icon-close" style="display:none;mso-hide:all;">✕</span></label></div><div class="mj-inline-links"><a style="display:inline-block;color:#000000;font-size:13px;padding:15px 10px">${v`Women's shoes`}</a><a style="display:inline-block;color:#000000;font-size:13px;padding:15px 10px">${v`Men's shoes`}</a></div>${mj(v`Made of cork and linen, from 49 euro.`)}`,
    }),
  ),
  mail('mjml-accordion', () =>
    S.mjml({
      title: 'FAQ',
      pre: h`Answers to the questions you sent us`,
      css: `noinput.mj-accordion-checkbox{display:block!important}@media yahoo,only screen and (min-width:0){.mj-accordion-element{display:block}input.mj-accordion-checkbox,.mj-accordion-less{display:none!important}input.mj-accordion-checkbox + * .mj-accordion-title{cursor:pointer;touch-action:manipulation}input.mj-accordion-checkbox + * .mj-accordion-content{overflow:hidden;display:none}input.mj-accordion-checkbox + * .mj-accordion-more{display:block!important}input.mj-accordion-checkbox:checked + * .mj-accordion-content{display:block}}.moz-text-html input.mj-accordion-checkbox + * .mj-accordion-title{cursor:auto}@goodbye{@gmail}`,
      body: `<table class="mj-accordion" style="width:100%;border-collapse:collapse;border:2px solid black"><tbody><tr style="border-bottom:none"><td style="padding:0px;"><label class="mj-accordion-element" style="font-size:13px;"><!--[if !mso | IE]><!--><input type="checkbox" class="mj-accordion-checkbox" style="display:none;"><!--<![endif]--><div><div class="mj-accordion-title"><table style="width:100%"><tbody><tr><td style="width:100%;background-color:#fff;font-size:16px;padding:16px;">${v`When will my parcel come?`}</td></tr></tbody></table></div><div class="mj-accordion-content"><table style="width:100%"><tbody><tr><td style="background:#fafafa;font-size:14px;padding:10px;color:#505050">${h`Parcels leave the store within two working days and reach you in five.`}</td></tr></tbody></table></div></div></label></td></tr></tbody></table>${mj(v`Write to us if your question is missing.`)}`,
    }),
  ),
  mail('stripo-menu-dup', () =>
    S.stripo({
      title: 'Sale',
      pre: h`Click here to save up to 50% on garden furniture 🌿`,
      body: `<table class="es-mobile-hidden" align="center" width="600"><tr><td><a style="color:#333;font-size:14px">${v`Garden tables`}</a> | <a style="color:#333;font-size:14px">${v`Parasols`}</a> | <a style="color:#333;font-size:14px">${v`Outdoor lighting`}</a></td></tr></table><!--[if !mso]><!-- --><table class="es-desk-hidden" style="display:none;float:left;overflow:hidden;width:0;max-height:0;line-height:0;mso-hide:all"><tr><td><a>${h`Tables`}</a></td><td><a>${h`Shade`}</a></td><td><a>${h`Lights`}</a></td><td>${h`All deals`}</td></tr></table><!--<![endif]--><table width="600" bgcolor="#ffffff" align="center" style="background-color:#FFFFFF">${row(`<h2>${v`Half price until Monday`}</h2>${v`Teak tables, oiled twice by hand.`}`)}<tr><td align="center"><span class="es-button-border" style="border-style:solid;border-color:#2CB543;background:#31CB4B;border-width:0px;display:inline-block;border-radius:30px;width:auto"><a class="es-button" style="mso-style-priority:100 !important;text-decoration:none !important;color:#FFFFFF;font-size:18px;padding:10px 20px;display:inline-block;background:#31CB4B;border-radius:30px;mso-padding-alt:0;mso-border-alt:10px solid #31CB4B">${v`See the tables`}</a></span></td></tr></table>`,
    }),
  ),
  mail('stripo-rollover', () =>
    S.stripo({
      title: 'Lookbook',
      pre: h`Forward this to a friend who loves linen`,
      body: `<table width="600" align="center" bgcolor="#ffffff"><tr><td class="esd-block-image rollover"><a><img class="rollover-first" src="https://i.example.com/1.jpg" alt="Linen shirt in sand" width="560" style="display:block"><div style="mso-hide:all"><img class="rollover-second" style="max-height:0px;display:none" src="https://i.example.com/2.jpg" alt="Linen shirt, back" width="560"></div></a></td></tr>${row(v`Our linen is woven in Kortrijk.`)}${row(`<p style="font-size:9px;color:#999999;line-height:13px">${v`Prices include VAT. While stocks last. No cash alternative.`}</p>`)}</table>`,
    }),
  ),
  mail('bee-webinar', () =>
    S.bee({
      title: 'Webinar',
      pre: h`Your seat is waiting: confirm your email address and add the event to your calendar`,
      body: `<table class="row row-1 mobile_hide" align="center" width="100%"><tbody><tr><td><table class="row-content stack" align="center" style="background-color:#1f3b73;color:#000000;width:600px" width="600"><tbody><tr><td class="column"><h1 style="margin:0;color:#ffffff;font-size:38px">${v`Forecasting without spreadsheets`}</h1></td></tr></tbody></table></td></tr></tbody></table><!--[if !mso]><!--><table class="row row-2 desktop_hide" style="mso-hide:all;display:none;max-height:0;overflow:hidden" align="center" width="100%"><tbody><tr><td><table class="row-content" style="mso-hide:all;display:none;max-height:0;overflow:hidden;background-color:#1f3b73"><tbody><tr><td><h1 style="color:#ffffff;font-size:22px">${h`Forecasting, the short way`}</h1><p>${h`Tap to join from your phone`}</p></td></tr></tbody></table></td></tr></tbody></table><!--<![endif]--><table class="row row-3" align="center"><tbody>${row(v`Join us on 8 June at 10:00 CET.`)}</tbody></table>`,
    }),
  ),
  mail('bee-sr-only', () =>
    S.bee({
      title: 'News',
      pre: '',
      css: `.sr-only{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}`,
      body: `<a href="#main" class="sr-only">${h`Skip to content`}</a><table class="row" align="center"><tbody>${row(`<h2>${v`Two new routes for cyclists`}</h2><a>${v`Read more`}<span class="sr-only">${h` about two new routes for cyclists`}</span></a>`)}</tbody></table>`,
    }),
  ),
  mail('klaviyo-cart', () =>
    S.mjml({
      title: 'You left something',
      mark: P.klaviyo,
      pre: h`Complete your order now, {{ first_name|default:'friend' }} - we saved your cart`,
      body: `${mj(v`Still thinking about the blue mug?`, 'font-size:24px')}${col(mj(v`Blue mug, 300 ml`))}${col(mj(v`18.00 EUR`))}<table class="kl-button" style="border-collapse:separate;line-height:100%"><tbody><tr><td align="center" bgcolor="#000000" style="border:none;border-radius:5px;cursor:auto;height:20px;padding:15px 30px;background:#000000"><a style="color:#fff;display:inline-block;background:#000000;font-size:16px;text-decoration:none;padding:0">${v`Return to cart`}</a></td></tr></tbody></table>${mj(`No longer want to receive these emails? <a>${v`Unsubscribe`}</a>.<br>Mug House {{ organization.address }}`, 'font-size:12px;color:#222')}`,
    }),
  ),
  mail('klaviyo-show-hide', () =>
    S.mjml({
      title: 'Drop',
      mark: P.klaviyo,
      pre: h`First come, first served. Reply STOP to opt out of SMS.`,
      css: `.hlb-block-settings-content{}@media only screen and (max-width:480px){.desktop-only{display:none!important}.mobile-only{display:block!important;max-height:none!important}}.kl-img-base-auto-width{width:auto}`,
      body: `<div class="desktop-only">${mj(v`Click to view the whole collection on the site.`)}</div><!--[if !mso]><!--><div class="mobile-only" style="display:none;max-height:0;overflow:hidden;mso-hide:all">${mj(h`Tap to view the collection in the app.`)}</div><!--<![endif]-->${mj(v`Forty pieces, numbered by hand.`)}`,
    }),
  ),
  mail('klaviyo-dark-logo', () =>
    S.mjml({
      title: 'Tea',
      mark: P.klaviyo,
      pre: h`Your tea personality: bold 🍵 Take the quiz and send us your answer`,
      css: `:root{color-scheme:light dark}.dark-img{display:none}@media (prefers-color-scheme:dark){.light-img{display:none!important}.dark-img{display:block!important;width:auto!important;overflow:visible!important;float:none!important;max-height:inherit!important;max-width:inherit!important}.body-bg{background:#000!important}}[data-ogsc] .light-img{display:none!important}`,
      body: `<img class="light-img" src="https://i.example.com/l.png" alt="Leaf & Kettle" width="200"><!--[if !mso]><!--><div class="dark-img" style="display:none;overflow:hidden;float:left;width:0px;max-height:0px;max-width:0px;line-height:0px;visibility:hidden;" align="center"><img src="https://i.example.com/d.png" alt="Leaf & Kettle" width="200"></div><!--<![endif]-->${mj(v`Sencha from the first harvest is in.`)}`,
    }),
  ),
  mail('hubspot-blog', () =>
    S.plain({
      head: `<!--[if gte mso 9]><style>.x{}</style><![endif]--><style type="text/css">@media only screen{.hse-column-container{max-width:600px!important;width:600px!important}}.hse-body-background{background-color:#f5f8fa}.moz-text-html .hse-column-container{width:600px}[owa] .hse-size-12{width:600px!important}@media only screen and (max-width:639px){.hse-column-container{width:100%!important}}#hs_body #hs_cos_wrapper_main a[x-apple-data-detectors]{color:inherit!important}</style>`,
      bodyTag: `<body id="hs_body" bgcolor="#F5F8FA" style="margin:0!important;padding:0!important;font-family:Arial,sans-serif;font-size:15px;color:#23496d">`,
      body: `<!--[if gte mso 9]><v:background xmlns:v="urn:schemas-microsoft-com:vml" fill="t"><v:fill type="tile" color="#F5F8FA"/></v:background><![endif]--><div class="hse-body-background" style="background-color:#F5F8FA">${P.hubspot(h`Ask ChatGPT better questions: five prompts our sales team uses every day`)}<table style="width:100%"><tr><td id="section-0"><div style="min-width:280px;width:100%!important;Margin-left:auto;background-color:#ffffff" class="hse-column-container"><div class="hse-column" style="padding:10px 20px"><h1 style="margin:0;line-height:175%;font-size:24px">${v`Five prompts for busy sales people`}</h1><p>${v`Ask for a summary, then ask what is missing.`}</p>${borderButton(v`Read the post`, '#00a4bd')}</div></div></td></tr></table><table role="presentation" class="hse-footer" style="font-size:12px;color:#23496d"><tr><td>${v`Northwind Tools, 2 Harbour Street, Dublin`}</td></tr></table></div><img src="https://t.example.com/e2t/o/x" alt="" width="1" height="1" border="0" style="display:none!important;min-height:1px!important;width:1px!important">`,
    }),
  ),
  mail('hubspot-plainish', () =>
    S.plain({
      body: `<div id="preview_text" style="display:none!important">${h`Quick question about your trial`}</div><div style="font-family:Arial;font-size:14px"><p>${v`Hi Mara,`}</p><p>${v`Your trial ends on Thursday.`}</p><p>${v`Shall I extend it by a week?`}</p></div><!-- hubspot --><p style="font-size:10px;color:#999">${v`If you'd rather not hear from me, opt out here.`}</p><span style="display:none;font-size:0;color:transparent">${h`hs_cid:8f3a2e0c-11d4-4c9a-9a11-0cde7ab1f0aa`}</span>`,
    }),
  ),
  mail('sfmc-airline', () =>
    S.plain({
      head: `<style>@media screen and (max-width:480px){.m-hide{display:none!important}.m-show{display:block!important;max-height:none!important;overflow:visible!important;font-size:16px!important;line-height:22px!important;visibility:visible!important}}@-ms-viewport{width:device-width}@media screen and (-webkit-min-device-pixel-ratio:0){.wk{display:block!important}}</style>`,
      body: `${P.sfmc(h`Check in now and choose your seat for flight QX 214 to Porto`)}<table width="100%" bgcolor="#eeeeee"><tr><td align="center"><table width="640" bgcolor="#ffffff"><tr><td class="m-hide" style="font-size:11px;color:#666666;text-align:right">${v`If this email does not display well, view it online.`}</td></tr><tr><td style="font-size:0;line-height:0;max-height:0;overflow:hidden;display:none;visibility:hidden" class="m-show">${h`View in browser`}</td></tr>${row(`<span style="font-size:22px">${v`Online check-in is open`}</span><br>${v`Flight QX 214, 19 August, 07:45 from Gate B.`}`)}<tr><td bgcolor="#0b2545" style="padding:12px"><a style="color:#fff;text-decoration:none">${v`Check in`}</a></td></tr></table></td></tr></table><custom name="opencounter" type="tracking"/><img src="https://click.example.com/open.aspx?x" width="1" height="1" alt="">`,
    }),
  ),
  mail('sfmc-bank', () =>
    S.plain({
      head: `<style>${preSheet}</style>`,
      body: `${P.classed(h`Your password was changed. If this wasn't you, call us at once on the number on your card.`)}<table width="600" align="center">${row(v`Your password was changed today at 09:12.`)}${row(v`We will never ask you for your PIN by email or phone.`)}${row(`<font size="1" color="#8a8a8a">${v`Example Bank plc is authorised by the regulator. Registered in Wales.`}</font>`)}</table><div style="display:none;white-space:nowrap;font:15px courier;line-height:0;">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;</div><div style="display:none;color:#fff;font-size:1px">${h`MSGID-20240311-0091-AC7F CampaignCode SEC_PWD_CHG_EN`}</div>`,
    }),
  ),
  mail('sfmc-hotel-ampscript', () =>
    S.plain({
      body: `%%[ set @x = 1 ]%%<div style="display:none;max-height:0px;overflow:hidden">${h`Earn double points: book by 31 March and stay by 30 June, %%FirstName%%`}</div><table width="600"><tr><td style="background-image:url(https://i.example.com/pool.jpg);background-size:cover;height:240px;color:#ffffff;font-size:30px" bgcolor="#123a56">${v`Double points on every night`}</td></tr>${row(v`Members earned 3.1 million points last spring.`)}${row(`<div style="opacity:.6;font-size:12px">${v`Points post within ten days of departure.`}</div>`)}</table>`,
    }),
  ),
  mail('substack-post', () =>
    S.plain({
      head: `<style>@media all and (-ms-high-contrast:none),(-ms-high-contrast:active){.typography .markup{display:block!important}}@media only screen and (max-width:600px){.post-meta{display:block}}</style>`,
      bodyTag: `<body class="email-body" style="font-kerning:auto;">`,
      body: `<img src="https://eo.example.com/o?x" alt="" width="1" height="1" border="0" style="height:1px!important;width:1px!important;">${P.substack(h`I asked an assistant to ignore the recipe and just tell me the story. Here's what happened next.`)}<table class="email-body-container" width="100%"><tbody><tr><td></td><td class="content" width="550"><div class="subject-line" style="display:none">${h`The recipe that told a story`}</div><h1 class="post-title published" dir="auto" style="font-size:32px">${v`The recipe that told a story`}</h1><h3 class="subtitle" style="color:#777">${v`On grandmothers, paprika and machines`}</h3><div class="body markup" dir="auto"><p>${v`My grandmother never wrote anything down.`}</p><p>${v`So I asked a machine to write it for her.`}</p></div><div class="footnote" style="font-size:11px;color:#757575">${v`© 2025 Paprika Letters`}</div></td><td></td></tr></tbody></table>`,
    }),
  ),
]

const dec = (t: string): string =>
  t
    .replace(/&nbsp;|&#8199;/g, ' ')
    .replace(/&zwnj;|&#847;|&shy;|&#65279;/g, '')
    .replace(/&mdash;/g, '—')
    .replace(/&rarr;/g, '→')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
const strip = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script|title)[\s\S]*?<\/\1>/gi, '')
const lines = (html: string, link: (text: string) => string): string[] =>
  dec(
    strip(html)
      .replace(/<a\b[^>]*>([\s\S]*?)<\/a>/gi, (_, t: string) => link(t))
      .replace(/<img\b[^>]*alt="([^"]+)"[^>]*>/gi, '[$1]\n')
      .replace(/<(br|\/p|\/div|\/td|\/tr|\/h\d|\/li)\b[^>]*>/gi, '\n')
      .replace(/<[^>]+>/g, ''),
  )
    .split('\n')
    .map(l => l.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
const url = (n: number): string => `https://click.example.com/ls/click?upn=u001.${n.toString(36)}Qx7-${(n * 7919).toString(36)}`
let n = 100
/** The text/plain side that programs of senders put beside a page. */
export const sides: Readonly<Record<string, (html: string) => string>> = {
  mailchimp: html =>
    `View this email in your browser (${url(n++)})\n\n** ${lines(html, t => `${t} (${url(n++)})`).join('\n\n')}\n\n============================================================\n** Twitter (${url(n++)})\n** Facebook (${url(n++)})\nCopyright (C) 2024 Example Ltd. All rights reserved.\nYou are receiving this email because you opted in via our website.\n\nOur mailing address is:\nExample Ltd\n12 Harbour Street\nDublin D01 X2P3\nIreland\n\n** update your preferences (${url(n++)})\n** unsubscribe from this list (${url(n++)})`,
  brackets: html => lines(html, t => `${t.toUpperCase()} [${url(n++)}]`).join('\n\n'),
  stubLong: () =>
    `This message contains HTML content which your email client cannot display. To see it, copy this address into your browser: ${url(n++)}\n\nIf you no longer wish to hear from us, reply with "unsubscribe" in the subject line or write to privacy@example.com.`,
  handShort: () =>
    `Hello,\n\nthere is news on our site this week. Have a look at ${url(n++)} and tell us what you think.\n\nKind regards\nThe team at Example\n\nTo stop these emails, forward this message to abuse@example.com or call 0800 555 0100.`,
  oldIssue: () =>
    `*** Last chance for the winter sale ***\n\nCoats from 89 euro, boots from 59 euro. Use code WINTER22 at checkout.\n\nShop women: ${url(n++)}\nShop men: ${url(n++)}\n\nYour account and password stay the same on our new website. Please click the link above and confirm your address before 31 January 2022 or your points will be deleted.\n\nThis email was sent to {{ email }}. Please do not reply to this message, as answers are not read. Customer service is open from 9 to 5.\nUnsubscribe: ${url(n++)}`,
  legal: html =>
    `${lines(html, t => `${t}: ${url(n++)}`).join('\n')}\n\n--\nThis email and any attachment are confidential and intended solely for the addressee. If you have received this message in error, you must not copy it; please delete it and tell the sender by reply. Views are those of the author. Example Group plc, registered in England no. 01234567.\nManage preferences: ${url(n++)}`,
  same: html => lines(html, t => t).join('\n'),
  template: () =>
    'Your email client does not support HTML. [[HTML_ONLINE_LINK]]\n\nInsert your text-only version of this email here. Delete this sentence before you send.',
}

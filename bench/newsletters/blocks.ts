/** A mail as its sender's program makes it. `seen`: sentences a person reads; `hidden`: what is out of sight, harmless; `attack`: what is so for a machine. */
export type Newsletter = { name: string; html: string; seen: string[]; hidden: string[]; attack: string[] }

type Tag = (strings: TemplateStringsArray, ...values: string[]) => string
let marks = { seen: [] as string[], hidden: [] as string[], attack: [] as string[] }
const tag =
  (kind: keyof typeof marks): Tag =>
  (strings, ...values) => {
    const text = String.raw({ raw: strings }, ...values)
    marks[kind].push(text)
    return text
  }
/** Marks a sentence that a person reads. */
export const v = tag('seen')
/** Marks what is out of sight and harmless. */
export const h = tag('hidden')
/** Marks what is out of sight and talks to a machine. */
export const a = tag('attack')

/** `build` writes the mail; what it marks is noted. */
export function mail(name: string, build: () => string): Newsletter {
  marks = { seen: [], hidden: [], attack: [] }
  const html = build()
  return { name, html, ...marks }
}

export const zw = (n = 60): string => '&zwnj;&nbsp;'.repeat(n)
export const cgj = (n = 60): string => '&#847; '.repeat(n)
export const cgj2 = (n = 60): string => '&#847;&zwnj;&nbsp;&#8199;&#65279;'.repeat(n)
export const shy = (n = 60): string => '&#8199;&shy;&#847; &nbsp;'.repeat(n)
export const reactPad = (n = 60): string => '\u00a0\u200c\u200b\u200d\u200e\u200f\ufeff'.repeat(n)
/** The hidden preview line as the well-known programs write it. */
export const P = {
  mailchimp: (x: string) =>
    `<!--*|IF:MC_PREVIEW_TEXT|*--><!--[if !gte mso 9]><!----><span class="mcnPreviewText" style="display:none; font-size:0px; line-height:0px; max-height:0px; max-width:0px; opacity:0; overflow:hidden; visibility:hidden; mso-hide:all;">${x}</span><!--<![endif]--><!--*|END:IF|*-->`,
  mjml: (x: string) =>
    `<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${x}</div>`,
  litmus: (x: string) =>
    `<div style="display: none; max-height: 0px; overflow: hidden;">${x}</div><div style="display: none; max-height: 0px; overflow: hidden;">${cgj2(40)}</div>`,
  klaviyo: (x: string) =>
    `<div style="color:#333333;display:none;font-size:1px;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${x} ${zw(50)}</div>`,
  hubspot: (x: string) =>
    `<div id="preview_text" style="display:none;font-size:1px;color:#f5f8fa;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${x}</div>`,
  sfmc: (x: string) =>
    `<div style="display:none;white-space:nowrap;font:15px courier;color:#ffffff;line-height:0;">- - - - - - - - - - - - - - - - -</div><span class="preheader" style="display:none !important;visibility:hidden;mso-hide:all;font-size:1px;color:#ffffff;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden">${x}</span>`,
  substack: (x: string) =>
    `<div class="preview" style="display:none;font-size:1px;color:#333333;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${x}</div><div class="preview" style="display:none;font-size:1px;color:#333333;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${'͏ &nbsp; &nbsp; &nbsp; &nbsp; &shy;'.repeat(40)}</div>`,
  ghost: (x: string) =>
    `<span class="preheader" style="color: transparent; display: none; height: 0; max-height: 0; max-width: 0; opacity: 0; overflow: hidden; mso-hide: all; visibility: hidden; width: 0;">${x}</span>`,
  react: (x: string) =>
    `<div style="display:none;overflow:hidden;line-height:1px;opacity:0;max-height:0;max-width:0" data-skip-in-text="true">${x}<div>${reactPad()}</div></div>`,
  white: (x: string, bg = '#ffffff') => `<div style="font-size:1px;line-height:1px;color:${bg};max-height:0;overflow:hidden">${x}</div>`,
  zero: (x: string) => `<p style="font-size:0;line-height:0;color:#f4f4f4;margin:0;padding:0">${x}</p>`,
  off: (x: string) => `<div style="position:absolute;left:-9999px;top:-9999px;height:1px;width:1px;overflow:hidden">${x}</div>`,
  row: (x: string) =>
    `<table role="presentation" width="100%" style="display:none;mso-hide:all"><tr><td style="display:none;font-size:0;line-height:0;height:0;max-height:0;mso-hide:all;overflow:hidden">${x} ${shy(30)}</td></tr></table>`,
  classed: (x: string) => `<div class="preheader">${x}</div>`,
}
export const preSheet = `.preheader{display:none !important;visibility:hidden;opacity:0;color:transparent;height:0;width:0;max-height:0;font-size:0}`
export const mso = `<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->`
export const pixel = (d = 'mail.example.com'): string =>
  `<img src="https://${d}/o/eyJ1IjoiMSJ9/open.gif" width="1" height="1" border="0" alt="" style="height:1px !important;width:1px !important;border-width:0 !important;margin:0 !important;padding:0 !important;display:block">`
export const vml = (text: string, url = 'https://shop.example.com/go', c = '#1155cc'): string =>
  `<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word" href="${url}" style="height:44px;v-text-anchor:middle;width:220px;" arcsize="10%" stroke="f" fillcolor="${c}"><w:anchorlock/><center style="color:#ffffff;font-family:sans-serif;font-size:16px;font-weight:bold;">${text}</center></v:roundrect><![endif]--><!--[if !mso]><!--><a href="${url}" style="background-color:${c};border-radius:4px;color:#ffffff;display:inline-block;font-family:sans-serif;font-size:16px;font-weight:bold;line-height:44px;text-align:center;text-decoration:none;width:220px;-webkit-text-size-adjust:none;mso-hide:all;">${text}</a><!--<![endif]-->`
export const tdButton = (text: string, c = '#e4572e', fg = '#ffffff'): string =>
  `<table role="presentation" border="0" cellpadding="0" cellspacing="0" align="center"><tr><td align="center" bgcolor="${c}" style="border-radius:3px;background:${c};padding:12px 24px" valign="middle"><p style="display:inline-block;background:${c};color:${fg};font-family:Helvetica,Arial;font-size:14px;line-height:120%;margin:0;text-decoration:none;"><a href="https://shop.example.com/x" style="color:${fg};text-decoration:none">${text}</a></p></td></tr></table>`
export const borderButton = (text: string, c = '#FF6F61'): string =>
  `<a href="https://shop.example.com/b" style="background-color:${c};border-top:12px solid ${c};border-right:20px solid ${c};border-bottom:12px solid ${c};border-left:20px solid ${c};color:#FFFFFF;display:inline-block;text-decoration:none;font-size:15px">${text}</a>`
export const row = (
  x: string,
  s = 'padding:10px 25px;font-family:Arial,sans-serif;font-size:15px;line-height:22px;color:#333333',
): string => `<tr><td align="left" style="${s}">${x}</td></tr>`
export const reset = `#outlook a{padding:0}body{margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}table,td{border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt}img{border:0;height:auto;line-height:100%;outline:none;text-decoration:none;-ms-interpolation-mode:bicubic}p{display:block;margin:13px 0}.ExternalClass{width:100%}.ExternalClass,.ExternalClass p,.ExternalClass span,.ExternalClass font,.ExternalClass td,.ExternalClass div{line-height:100%}u + #body a{color:inherit;text-decoration:none}a[x-apple-data-detectors]{color:inherit !important;text-decoration:none !important;font-size:inherit !important}#MessageViewBody a{color:inherit}`

/** The body of a test's JSON: a mail as base64url. */
export const encode = (raw: string) => Buffer.from(raw).toString('base64url')

export type Own = { to?: string; cc?: string; bcc?: string; from?: string; subject?: string; refs?: string; more?: string[]; body?: string }
/** A mail from Me to Amy, as a client makes it. */
export const own = ({
  to = 'amy@example.org',
  cc,
  bcc,
  from = 'Me <me@example.com>',
  subject = 'Re: Picnic',
  refs,
  more = [],
  body = 'See you',
}: Own = {}) =>
  [
    ...(from ? [`From: ${from}`] : []),
    ...(to ? [`To: ${to}`] : []),
    ...(cc ? [`Cc: ${cc}`] : []),
    ...(bcc ? [`Bcc: ${bcc}`] : []),
    `Subject: ${subject}`,
    'Message-ID: <mine@example.com>',
    ...(refs ? [`In-Reply-To: ${refs}`, `References: ${refs}`] : []),
    ...more,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ].join('\r\n')

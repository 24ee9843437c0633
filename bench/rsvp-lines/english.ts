import type { LineSet } from './line-set'

/** Answers in English. */
export const english: LineSet = {
  language: 'English',
  invitations: [
    {
      host: 'Harriet Lowe <harriet.lowe@example.com>',
      writer: 'Ben Calder <ben.calder@example.org>',
      others: ['Jo Finch <jo.finch@example.net>', 'Mirjam Oake <mirjam.oake@example.com>'],
      sent: '2026-05-04T08:00:00Z',
      question: "Who's coming to the barbecue?",
      subject: 'Garden barbecue on Saturday 23 May',
      text: "Hello all,\n\nthe garden is finally presentable, so we're having a barbecue on Saturday 23 May from 3pm. Partners and children welcome. Let me know if you can make it and how many you'll be.\n\nHarriet",
      answers: [
        ["We'll be there, all four of us!", 'yes 4'],
        ["Jo says she's coming with her husband. I can't, sadly.", 'no', { Jo: 'yes 2' }],
      ],
    },
  ],
}

type Invitation = {
  readonly firm: string;
  readonly name: string;
  readonly from: string;
  readonly link: string;
};

/** The mail with which somebody is asked in. */
export function invitationMail({ firm, name, from, link }: Invitation): {
  subject: string;
  text: string;
  html: string;
} {
  const paragraphs = [
    `Hello ${name},`,
    `${from} asks you into Plumbline, where ${firm} keeps what was promised, by whom and until when.`,
    'With this link you choose how you sign in. It works once, for seven days:',
    link,
    'If you do not know what this is about, do nothing, or ask at your firm.',
  ];
  const html = paragraphs
    .map((words) =>
      words === link ? `<a href="${escaped(link)}">${escaped(link)}</a>` : escaped(words),
    )
    .map((words) => `<p>${words}</p>`)
    .join('\n');
  return { subject: `Your way into Plumbline at ${firm}`, text: paragraphs.join('\n\n'), html };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

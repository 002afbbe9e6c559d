import { joined } from '../page/reply.js';

/** An answer to take away: its text, and a line for each source. */
export function asMarkdown({ text, citations }, base) {
  const sources = citations.map(({ number, title, publisher, published, link }) =>
    `\\[${number}\\] ${escaped(joined(title, publisher, published))} <${new URL(link, base).href}>`);
  return [text, ...(sources.length > 0 ? [sources.join('  \n')] : [])].join('\n\n');
}

/** Several questions and their answers. */
export function transcript(turns, title, base) {
  return [`# ${escaped(title)}`, ...turns.flatMap(({ message, reply }) =>
    [`## ${escaped(message)}`, asMarkdown(reply, base)])].join('\n\n').concat('\n');
}

/** Hands a text over as a file. */
export function download(text, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** What a person or an article wrote stands for itself. */
function escaped(text) {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>~#&|]/g, '\\$&');
}

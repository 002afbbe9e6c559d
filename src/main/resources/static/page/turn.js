import { element } from './nodes.js';
import { joined, plain, sideBySide } from './reply.js';
import { offer } from './share.js';
import { tell } from './sentences.js';

/** One question and what comes back, as it grows on the page. */
export class Turn {
  constructor(id, message) {
    this.id = id;
    this.told = 0;
    this.answer = element('div', { class: 'answer', 'aria-busy': 'true' });
    this.sources = element('ol');
    this.node = element('section', { class: 'turn', 'aria-labelledby': `asked-${id}` },
      element('h2', { id: `asked-${id}` }, message), this.answer);
  }

  understood(message, understoodAs) {
    if (understoodAs !== message) {
      this.answer.before(element('p', { class: 'understood' }, `Understood as: ${understoodAs}`));
    }
  }

  sentence({ text, citations, block }) {
    this.told += 1;
    tell(this.answer, block,
      element('span', {}, text), ...citations.flatMap((number) => [' ', this.#mark(number)]), ' ');
  }

  cite(citations) {
    if (citations.length > 0 && !this.sources.isConnected) {
      this.node.append(element('section', { class: 'sources', 'aria-labelledby': `sources-${this.id}` },
        element('h3', { id: `sources-${this.id}` }, 'Sources'), this.sources));
    }
    for (const citation of citations) {
      this.sources.append(element('li', { id: this.#anchor(citation.number) },
        element('blockquote', {}, citation.quote), origin(citation), ...citation.basedOn.map(based)));
    }
  }

  /** Forgets what has been told: it is told anew. */
  restart() {
    this.told = 0;
    this.node.querySelector('.understood')?.remove();
    this.answer.replaceChildren();
    this.sources.replaceChildren();
  }

  /** The whole reply; what has been told already stays as it is, unless the reply replaces it. */
  finish(reply) {
    if (reply.replaces || this.told !== reply.sentences.length) {
      this.answer.replaceChildren();
      this.sources.replaceChildren();
      reply.sentences.forEach((sentence) => this.sentence(sentence));
      this.cite(reply.citations);
    }
    if (reply.status !== 'answered') {
      this.#note(plain(reply.text));
    }
    if (reply.comparison) {
      this.answer.after(element('p', { class: 'whole' },
        element('a', { href: sideBySide(reply.comparison) }, 'See the roles side by side')));
    }
    if (reply.status === 'answered' && reply.link) {
      this.node.append(shared(reply.link));
    }
    this.answer.removeAttribute('aria-busy');
  }

  fail(text) {
    this.#note(text);
    this.answer.removeAttribute('aria-busy');
  }

  suggest(links) {
    if (links.length > 0) {
      this.node.append(element('ul', { class: 'suggestions', 'aria-label': 'You may also ask' },
        ...links.map((link) => element('li', {}, link))));
    }
  }

  #note(text) {
    this.answer.append(element('p', { class: 'note' }, text));
  }

  #mark(number) {
    return element('a', { class: 'cite', href: `#${this.#anchor(number)}` }, `[${number}]`);
  }

  #anchor(number) {
    return `source-${this.id}-${number}`;
  }
}

function shared(link) {
  const share = element('p', { class: 'share' },
    element('a', { href: link }, 'Link to this answer'));
  offer(share);
  return share;
}

function origin({ title, link, heading, publisher, published }) {
  const details = joined(heading, publisher, published);
  return element('p', { class: 'origin' }, element('a', { href: link }, title), details && ` ${details}`);
}

function based({ title, publisher, url, year }) {
  const name = joined(title, publisher, year);
  return element('p', { class: 'based' }, 'Based on: ', url ? element('a', { href: url }, name) : name);
}

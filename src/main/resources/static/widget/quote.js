import { element } from '../page/nodes.js';
import { joined } from '../page/reply.js';
import { iconButton, outward, sourced } from './controls.js';
import { filled } from './strings.js';

const GAP = 8;

/** The card that shows what a number stands for: the quote, where it stands, and what it is based on. */
export class Quote {
  constructor(words, base) {
    this.words = words;
    this.base = base;
    this.card = element('div', { popover: '', class: 'quote', role: 'dialog', tabindex: '-1' });
    this.card.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'closed' && this.card.matches(':focus-within')) {
        this.shown.focus();
      }
    });
  }

  get isOpen() {
    return this.card.matches(':popover-open');
  }

  /** The number that stands behind a sentence. */
  number(citation) {
    const label = filled(this.words.source, { n: citation.number, title: citation.title });
    const number = element('button', { type: 'button', class: 'cite', 'aria-label': label, 'aria-haspopup': 'dialog' },
      String(citation.number));
    number.addEventListener('click', () => this.#show(citation, label, number));
    return number;
  }

  #show(citation, label, number) {
    this.shown = number;
    this.card.setAttribute('aria-label', label);
    this.card.replaceChildren(
      iconButton('close', this.words.close, () => this.card.hidePopover()),
      sourced('p', { class: 'heading' }, citation.heading || citation.title),
      sourced('blockquote', {}, citation.quote),
      sourced('p', { class: 'origin' }, joined(citation.title, citation.publisher, citation.published)),
      ...this.#based(citation.basedOn),
      element('p', { class: 'ways' }, ...this.#ways(citation)));
    this.card.showPopover({ source: number });
    this.#place(number.getBoundingClientRect());
    this.card.focus();
  }

  #based(sources) {
    return (sources ?? []).map(({ title, publisher, url, year }) => {
      const name = joined(title, publisher, year);
      return element('p', { class: 'based' }, this.words.based, ' ',
        sourced('span', {}, outward(url, undefined, name) ?? name));
    });
  }

  #ways({ link, url }) {
    return [outward(link, this.base, this.words.read), outward(url, undefined, this.words.original)]
      .filter((way) => way !== null);
  }

  /** Below the number, or above it where there is no room. */
  #place({ left, top, bottom }) {
    const { offsetWidth, offsetHeight, style } = this.card;
    const below = bottom + GAP + offsetHeight < innerHeight;
    style.left = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - GAP))}px`;
    style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - offsetHeight)}px`;
  }
}

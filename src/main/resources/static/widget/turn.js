import { element } from '../page/nodes.js';
import { joined, plain } from '../page/reply.js';
import { tell } from '../page/sentences.js';
import { button, iconButton, outward, sourced } from './controls.js';
import { Feedback } from './feedback.js';
import { icon } from './icons.js';
import { asMarkdown } from './markdown.js';
import { filled } from './strings.js';
import { proved, table } from './table.js';

/** What stands before the suggestions, by what came of the question. */
const OFFERS = { unanswered: 'nearest', clarify: 'choose' };

/** One question and what comes back, as it grows. */
export class Turn {
  constructor(id, message, talk) {
    this.message = message;
    this.talk = talk;
    this.reply = null;
    this.progress = element('p', { class: 'progress' }, talk.words.looking);
    this.answer = element('div', { class: 'answer', dir: 'auto', 'aria-busy': 'true' });
    this.node = element('article', { class: 'turn', 'aria-labelledby': `asked-${id}` },
      element('h3', { id: `asked-${id}`, class: 'asked', dir: 'auto' }, message), this.progress, this.answer);
    this.restart();
  }

  /** Forgets what has been told: it is told anew. */
  restart() {
    this.told = 0;
    this.cited = new Map();
    this.answer.replaceChildren();
  }

  show(event, data) {
    switch (event) {
      case 'understood':
        this.#understood(data.understoodAs);
        break;
      case 'sources':
        this.#reading(data.candidates);
        break;
      case 'sentence':
        this.#cite(data.new);
        this.#sentence(data);
        break;
      case 'again':
        this.restart();
        this.wait(this.talk.words.again);
        break;
      case 'answer':
        this.finish(data);
        break;
    }
  }

  /** Says what is being waited for. */
  wait(text) {
    this.progress.textContent = text;
  }

  /** The whole reply; what has been told already stays as it is, unless the reply replaces it. */
  finish(reply) {
    this.reply = reply;
    this.#understood(reply.understoodAs);
    if (reply.replaces || reply.translated || this.told !== reply.sentences.length) {
      this.restart();
      this.#cite(reply.citations);
      reply.sentences.forEach((sentence) => this.#sentence(sentence));
    }
    if (reply.status !== 'answered') {
      this.answer.append(element('p', { lang: 'en' }, plain(reply.text)));
    }
    this.#end();
    this.node.append(...this.#extras(reply));
    this.offer(reply.suggestions, OFFERS[reply.status] ?? 'next');
  }

  /** Ends without an answer, with a way to try again. */
  fail(text, seconds = 0) {
    this.#end();
    const retry = button(this.talk.words.retry, () => this.talk.again(this), { class: 'retry' });
    this.failed = element('div', { class: 'failed' }, element('p', { class: 'note' }, text), retry);
    this.node.append(this.failed);
    retry.hidden = seconds > 0;
    setTimeout(() => { retry.hidden = false; }, seconds * 1000);
  }

  /** Questions to go on with. */
  offer(questions, kind) {
    this.offers?.remove();
    if (questions.length > 0) {
      this.offers = element('div', { class: 'offers' }, element('p', {}, this.talk.words[kind]),
        ...questions.map((question) => button(question, () => this.talk.ask(question),
          { class: 'chip', lang: 'en', dir: 'auto' })));
      this.node.append(this.offers);
    }
  }

  /** What is heard of a finished turn. */
  get spoken() {
    const { words } = this.talk;
    return [words.answer, ...(this.reply.sentences.length > 0 ? this.reply.sentences.map(({ text }) => text)
      : [plain(this.reply.text)]), ...(this.cited.size > 0 ? [filled(words.sources, { n: this.cited.size })] : [])]
      .join(' ');
  }

  #understood(question) {
    if (question !== this.message && !this.chip) {
      const { words } = this.talk;
      this.chip = button(filled(words.understood, { question }), () => this.talk.edit(question),
        { class: 'chip understood', title: words.edit, dir: 'auto' });
      this.chip.append(icon('edit'));
      this.progress.before(this.chip);
    }
  }

  #reading(candidates) {
    const titles = [...new Set(candidates.map(({ title }) => title))].slice(0, 3).join(' · ');
    if (titles !== '') {
      this.wait(filled(this.talk.words.reading, { titles }));
    }
  }

  #cite(citations) {
    citations.forEach((citation) => this.cited.set(citation.number, citation));
  }

  /** A translated sentence has the English one beside it that the sources prove. */
  #sentence({ text, citations, block, english }) {
    this.told += 1;
    tell(this.answer, block, element('span', english ? {} : { lang: 'en' },
      ...proved(text, citations, this.cited, this.talk.quote)), ...(english ? [sourced('small', {}, english), ' '] : []));
  }

  #end() {
    this.progress.remove();
    this.answer.removeAttribute('aria-busy');
  }

  #extras(reply) {
    const missing = (reply.missing ?? []).map(({ question, text }) => element('p', { class: 'missing' },
      element('b', {}, this.talk.words.missing), ' ', sourced('span', {}, `${question} ${plain(text)}`)));
    const sides = reply.comparison ? [table(reply.comparison, this.talk)] : [];
    return [...missing, ...sides, ...(reply.citations.length > 0 ? [this.#sources(reply)] : []), ...this.#actions(reply)];
  }

  #sources({ citations }) {
    const articles = new Map(citations.map((citation) => [citation.articleId, citation]));
    return element('details', { class: 'sources' },
      element('summary', {}, filled(this.talk.words.sources, { n: articles.size })),
      element('ul', {}, ...[...articles.values()].map(({ title, publisher, published, link }) => sourced('li', {},
        outward(link.split('#')[0], this.talk.base, title) ?? title, ` ${joined(publisher, published)}`))));
  }

  #actions(reply) {
    if (reply.status === 'chat') {
      return [];
    }
    const feedback = new Feedback(reply.turnId, this.talk);
    const { words, base } = this.talk;
    const copies = navigator.clipboard ? [iconButton('copy', words.copy, () => this.#copy(asMarkdown(reply, base)))] : [];
    if (navigator.clipboard && reply.status === 'answered' && reply.link) {
      copies.push(iconButton('link', words.link, () => this.#copy(new URL(`.${reply.link}`, base).href)));
    }
    return [element('div', { class: 'actions' }, ...feedback.buttons, ...copies), feedback.form];
  }

  async #copy(text) {
    const { say, words } = this.talk;
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      say(words.fault);
    }
  }
}

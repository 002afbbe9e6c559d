import { element } from '../page/nodes.js';
import { Box } from './box.js';
import { button, iconButton, outward } from './controls.js';
import { icon } from './icons.js';
import { rememberOpen } from './memory.js';
import { Quote } from './quote.js';
import { Talk } from './talk.js';

const GAP = 12;

/** The window of a chat, or its place on the page: what is said, the box to ask, and what can be done with it all. */
export class Panel {
  #opener = null;

  /** @param gone tells when the chat is taken off the page */
  constructor(chat, frame, words, gone) {
    this.chat = chat;
    this.words = words;
    this.frame = frame;
    this.launcher = frame.querySelector('.launcher');
    this.base = new URL('../', import.meta.url);
    this.quote = new Quote(words, this.base);
    this.#build();
    this.#listen(gone);
    this.talk = new Talk(this.base, this.#face());
    gone.addEventListener('abort', () => this.talk.stop());
    this.talk.restore().then(() => this.#greet());
  }

  get isFloating() {
    return this.launcher !== null;
  }

  get isOpen() {
    return !this.isFloating || this.node.open;
  }

  ask(message) {
    return this.talk.ask(message);
  }

  /** Opens the window and moves the focus to the box. */
  open() {
    if (!this.isOpen) {
      this.#opener = document.activeElement === this.chat ? this.launcher : document.activeElement;
      this.show();
    }
    this.box.focus();
  }

  /** Opens the window, and takes the whole screen where it is small, but leaves the focus where it is otherwise. */
  show() {
    this.launcher.hidden = true;
    if (matchMedia('(max-width: 30em), (max-height: 30em)').matches) {
      this.node.showModal();
    } else {
      this.node.setAttribute('open', '');
    }
    this.launcher.setAttribute('aria-expanded', 'true');
    this.#toEnd();
    rememberOpen(true);
    this.#tell('open');
  }

  close() {
    if (this.isFloating && this.isOpen) {
      this.launcher.hidden = false;
      this.node.close();
      this.launcher.setAttribute('aria-expanded', 'false');
      const opener = this.#opener?.isConnected && this.#opener !== document.body ? this.#opener : this.launcher;
      opener.focus();
      rememberOpen(false);
      this.#tell('close');
    }
  }

  #build() {
    const { title = this.words.title } = this.chat.dataset;
    this.heading = element('h2', { id: 'title', dir: 'auto' }, title);
    this.log = element('div', { class: 'log', role: 'region', tabindex: '0', 'aria-label': this.words.conversation });
    this.status = element('p', { class: 'unseen', role: 'status' });
    this.box = new Box(this.words, (message) => this.ask(message), () => this.talk.stop());
    this.offline = element('p', { class: 'offline', hidden: '' }, this.words.offline);
    this.node = element(this.isFloating ? 'dialog' : 'section', { class: 'panel', 'aria-labelledby': 'title' },
      this.#header(), this.log, this.status, this.offline, this.box.node, this.#notice(), this.quote.card);
    this.frame.append(this.node);
  }

  #header() {
    const close = iconButton('close', this.words.close, () => this.close());
    return element('div', { class: 'header' }, this.heading, this.#menu(), ...(this.isFloating ? [close] : []));
  }

  #menu() {
    const { words } = this;
    const summary = element('summary', { 'aria-label': words.more, title: words.more, class: 'icon' }, icon('menu'));
    const choose = (act) => () => {
      this.menu.open = false;
      act();
    };
    this.menu = element('details', { class: 'menu' }, summary, element('div', {},
      button(words.fresh, choose(() => this.#fresh())),
      button(words.save, choose(() => this.talk.save(this.heading.textContent))),
      button(words.forget, choose(() => this.#confirm()))));
    return this.menu;
  }

  #notice() {
    const privacy = outward(this.chat.dataset.privacy, document.baseURI, this.words.privacy);
    return element('p', { class: 'notice' }, this.words.notice, ...(privacy ? [' ', privacy] : []));
  }

  #listen(gone) {
    this.node.addEventListener('keydown', (event) => this.#escape(event));
    this.node.addEventListener('cancel', (event) => this.#cancel(event));
    this.menu.addEventListener('focusout', ({ relatedTarget }) => {
      this.menu.open &&= relatedTarget === null || this.menu.contains(relatedTarget);
    });
    addEventListener('offline', () => this.#connected(false), { signal: gone });
    addEventListener('online', () => this.#connected(true), { signal: gone });
    visualViewport.addEventListener('resize', () => this.#fit(), { signal: gone });
    visualViewport.addEventListener('scroll', () => this.#fit(), { signal: gone });
    this.#fit();
    this.offline.hidden = navigator.onLine;
  }

  #escape(event) {
    if (event.key !== 'Escape' || this.quote.isOpen) {
      return;
    }
    event.preventDefault();
    if (this.menu.open) {
      this.menu.open = false;
      this.menu.firstElementChild.focus();
    } else {
      this.close();
    }
  }

  /** A phone's way back. */
  #cancel(event) {
    event.preventDefault();
    this.close();
  }

  #connected(is) {
    this.offline.hidden = is;
    this.#say(is ? this.words.online : this.words.offline);
  }

  /** The keyboard of a phone covers the page without making it smaller: the whole-screen window keeps above it. */
  #fit() {
    this.frame.style.setProperty('--tall', `${visualViewport.height}px`);
    this.frame.style.setProperty('--top', `${visualViewport.offsetTop}px`);
  }

  #face() {
    return {
      words: this.words,
      quote: this.quote,
      log: this.log,
      say: (text) => this.#say(text),
      edit: (text) => this.box.edit(text),
      busy: (is) => this.box.busy(is),
      follow: (node) => this.#follow(node),
      focus: () => this.box.focus(),
      tell: (event, detail) => this.#heard(event, detail),
    };
  }

  /** Screen readers hear it once. */
  #say(text) {
    this.status.textContent = text;
  }

  /** Shows as much of a growing turn as fits, from its beginning; not while somebody reads a quote. */
  #follow(node) {
    if (!this.quote.isOpen) {
      this.log.scrollTop = node.offsetTop - GAP;
    }
  }

  #toEnd() {
    const last = this.log.lastElementChild;
    if (last !== null) {
      this.#follow(last);
    }
  }

  #greet() {
    if (this.talk.isEmpty) {
      const { greeting = this.words.greeting, suggestions = '' } = this.chat.dataset;
      const questions = suggestions.split('|').map((each) => each.trim()).filter((each) => each !== '');
      this.starts = element('div', { class: 'offers' }, element('p', { dir: 'auto' }, greeting),
        ...questions.map((question) => button(question, () => this.ask(question), { class: 'chip', dir: 'auto' })));
      this.log.replaceChildren(this.starts);
    }
    this.#toEnd();
  }

  #fresh() {
    this.talk.clear();
    this.#greet();
    this.box.focus();
  }

  /** Asks before what can't be undone. */
  #confirm() {
    const { words } = this;
    const keep = () => {
      question.remove();
      this.box.focus();
    };
    const question = element('div', { class: 'confirm', role: 'alertdialog', 'aria-label': words.forget },
      element('p', {}, words.sure), button(words.yes, () => this.#forget(keep)), button(words.no, keep));
    this.log.append(question);
    question.lastElementChild.focus();
  }

  async #forget(keep) {
    try {
      await this.talk.forget();
      this.#greet();
      this.#say(this.words.forgotten);
    } catch {
      this.#say(this.words.fault);
    }
    keep();
  }

  /** Once something is asked, nobody needs to be greeted. */
  #heard(event, detail) {
    this.starts?.remove();
    this.#tell(event, detail);
  }

  #tell(event, detail = {}) {
    window.Waymark?.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

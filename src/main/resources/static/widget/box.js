import { element } from '../page/nodes.js';
import { iconButton } from './controls.js';
import { filled } from './strings.js';

const LONGEST = 2000;
const FEW_LEFT = 200;

/** Where questions are written, sent, and stopped while they are being answered. */
export class Box {
  constructor(words, ask, stop) {
    this.words = words;
    this.field = element('textarea', { rows: '1', maxlength: LONGEST, placeholder: words.box, 'aria-label': words.box,
      'aria-describedby': 'characters', dir: 'auto', enterkeyhint: 'send', autocomplete: 'off' });
    this.characters = element('span', { id: 'characters', class: 'characters' });
    this.send = iconButton('send', words.send, () => {}, { type: 'submit' });
    this.stop = iconButton('stop', words.stop, stop, { hidden: '' });
    this.node = element('form', { class: 'ask' }, this.field, this.send, this.stop, this.characters);
    this.node.addEventListener('submit', (event) => this.#submit(event, ask));
    this.field.addEventListener('keydown', (event) => this.#enter(event));
    this.field.addEventListener('input', () => this.#count());
  }

  focus() {
    this.field.focus();
  }

  /** Has a question changed before it is asked. */
  edit(text) {
    this.field.value = text;
    this.#count();
    this.field.focus();
    this.field.select();
  }

  busy(is) {
    const stopped = this.stop.matches(':focus');
    this.send.hidden = is;
    this.stop.hidden = !is;
    if (stopped) {
      this.focus();
    }
  }

  #submit(event, ask) {
    event.preventDefault();
    const message = this.field.value;
    if (message.trim() !== '') {
      this.field.value = '';
      this.#count();
      ask(message);
    }
  }

  /** Sends, unless the key ends a word in an input method or begins a line. */
  #enter(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.node.requestSubmit();
    }
  }

  #count() {
    const left = LONGEST - this.field.value.length;
    this.characters.textContent = left < FEW_LEFT ? filled(this.words.characters, { n: left }) : '';
  }
}

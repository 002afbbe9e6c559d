import { element } from '../page/nodes.js';
import { button, iconButton } from './controls.js';

/** What a person thinks of an answer, and why it was no help. */
export class Feedback {
  constructor(turnId, talk) {
    this.turnId = turnId;
    this.sent = Promise.resolve();
    this.talk = talk;
    this.buttons = ['up', 'down'].map((rating) =>
      iconButton(rating, talk.words[rating], () => this.#rate(rating), { 'aria-pressed': 'false' }));
    this.form = element('form', { class: 'why', hidden: '' });
    this.#ask();
  }

  #ask() {
    const { words } = this.talk;
    this.reason = element('textarea', { rows: '2', maxlength: '2000', dir: 'auto' });
    this.form.append(element('label', {}, words.why, this.reason), button(words.tell, () => {}, { type: 'submit' }));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.form.hidden = true;
      this.buttons[1].focus();
      this.#send('down', this.reason.value);
    });
  }

  #rate(rating) {
    this.buttons.forEach((each, place) => each.setAttribute('aria-pressed', String((place === 1) === (rating === 'down'))));
    this.form.hidden = rating === 'up';
    if (rating === 'down') {
      this.reason.focus();
    }
    this.#send(rating, '');
  }

  /** One after the other: what arrives last stays. */
  #send(rating, comment) {
    const { service, say, words } = this.talk;
    this.sent = this.sent.then(() => service.rate(this.turnId, rating, comment))
      .then(() => say(words.thanks), () => say(words.fault));
  }
}

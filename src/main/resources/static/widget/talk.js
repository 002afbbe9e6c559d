import { element } from '../page/nodes.js';
import { Refusal, Service } from '../page/service.js';
import { download, transcript } from './markdown.js';
import { Memory } from './memory.js';
import { filled } from './strings.js';
import { Turn } from './turn.js';

/** Longer than the service needs by itself; a language model may take as long. */
const SLOW = 6000;

/** A conversation: its turns, and the one that is being answered. */
export class Talk {
  #memory = new Memory();
  #running = null;
  #asked = 0;
  #turns = [];
  #restored = Promise.resolve();

  /** @param face `{words, quote, log, say, edit, busy, tell}`: where it is shown */
  constructor(base, face) {
    Object.assign(this, face);
    this.base = base;
    this.service = new Service(base);
  }

  get isEmpty() {
    return this.#turns.length === 0;
  }

  /** Asks; a question still being answered is left. Gives the reply, null where there is none. */
  async ask(message) {
    const asked = message.trim();
    await this.#restored;
    return asked === '' ? null : this.#answer(this.#begin(asked));
  }

  /** Asks once more what got no answer. */
  again(turn) {
    this.#turns = this.#turns.filter((other) => other !== turn);
    turn.node.remove();
    this.focus();
    return this.ask(turn.message);
  }

  stop() {
    this.#running?.abort();
  }

  /** Shows the conversation as the service has it, and what was asked last in vain. */
  restore() {
    this.#restored = this.#restore();
    return this.#restored;
  }

  /** Begins a new conversation; the service keeps the old one for its time. */
  clear() {
    this.stop();
    this.#turns = [];
    this.#memory.clear();
    this.log.replaceChildren();
  }

  /** Has the service forget the conversation. */
  async forget() {
    if (this.#memory.id !== null) {
      await this.service.forget(this.#memory.id);
    }
    this.clear();
  }

  save(title) {
    download(transcript(this.#turns.filter(({ reply }) => reply !== null), title, this.base), 'waymark.md');
  }

  async #restore() {
    if (this.#memory.id !== null) {
      await this.#fetch();
    }
    const { pending } = this.#memory;
    if (pending !== null && this.#turns.at(-1)?.message !== pending) {
      this.#begin(pending).fail(this.words.left);
    }
  }

  async #fetch() {
    try {
      const turns = await this.service.turns(this.#memory.id);
      for (const reply of turns ?? []) {
        this.#begin(reply.message).finish(reply);
      }
      if (turns === null) {
        this.#memory.clear();
      }
    } catch {
      // It may be there the next time; a question asked meanwhile goes on with it.
      this.log.append(element('p', { class: 'note' }, this.words.broken));
    }
  }

  #begin(message) {
    this.#turns.at(-1)?.offer([]);
    this.#asked += 1;
    const turn = new Turn(this.#asked, message, this);
    this.#turns.push(turn);
    this.log.append(turn.node);
    return turn;
  }

  async #answer(turn) {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    this.#memory.keep({ pending: turn.message });
    this.busy(true);
    this.say(this.words.looking);
    this.tell('question', { message: turn.message });
    const slow = setTimeout(() => turn.wait(this.words.slow), SLOW);
    try {
      await this.#follow(turn, running.signal);
    } catch (error) {
      this.#fail(turn, error, this.#running === running);
    }
    clearTimeout(slow);
    if (this.#running === running) {
      this.#running = null;
      this.busy(false);
    }
    return turn.reply;
  }

  async #follow(turn, signal) {
    const last = this.#turns.findLast(({ reply }) => reply !== null)?.reply.turnId;
    for await (const { event, data } of this.service.ask(turn.message, this.#memory.id, last, signal)) {
      turn.show(event, data);
      this.follow(turn.node);
    }
    this.#memory.keep({ id: turn.reply.conversationId, pending: undefined });
    this.say(turn.spoken);
    this.tell('answer', { message: turn.message, reply: turn.reply });
  }

  /** @param isLast whether no other question has been asked meanwhile */
  #fail(turn, error, isLast) {
    const reason = this.#reason(error);
    turn.fail(reason, error.wait);
    this.tell('failure', { message: turn.message, reason });
    if (isLast) {
      this.#memory.keep({ pending: undefined });
      this.follow(turn.node);
      this.say(reason);
    }
  }

  #reason(error) {
    if (error.name === 'AbortError') {
      return this.words.stopped;
    }
    if (error instanceof Refusal) {
      return filled({ 429: this.words.limit, 503: this.words.busy }[error.problem.status] ?? this.words.fault,
        { n: error.wait });
    }
    return navigator.onLine ? this.words.broken : this.words.offline;
  }
}

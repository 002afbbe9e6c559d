import { element } from './nodes.js';

const MOST = 5;

/**
 * Lets roles be picked by any of their names: an editable combobox with a list (WAI-ARIA Authoring Practices), and the
 * roles picked as chips, each a hidden field of the form. What is typed and not picked is sent as it is.
 */
export class RolePicker {
  #names;
  #shown = [];
  #active = -1;

  /**
   * @param slots holds the text boxes to be replaced; roles that stand in them stay picked
   * @param names `{text, role}`: a name and the role's own name
   */
  constructor(slots, names) {
    this.#names = names;
    const picked = [...slots.querySelectorAll('input')].map((slot) => slot.value).filter((value) => value !== '');
    this.chips = element('ul', { class: 'chips', 'aria-label': 'Roles picked' });
    this.list = element('ul', { id: 'matches', role: 'listbox', 'aria-label': 'Roles', hidden: '' });
    this.box = element('input', {
      id: 'role', name: 'role', type: 'text', role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list',
      'aria-expanded': 'false', 'aria-controls': 'matches', 'aria-describedby': 'pick-hint', enterkeyhint: 'done',
    });
    this.status = element('p', { class: 'unseen', role: 'status' });
    slots.replaceChildren(this.chips, element('label', { for: 'role' }, 'Add a role'),
      element('div', { class: 'combobox' }, this.box, this.list), this.status);
    picked.forEach((role) => this.#add(role));
    this.#listen();
  }

  #listen() {
    this.box.addEventListener('input', () => this.#open());
    this.box.addEventListener('click', () => this.#open());
    this.box.addEventListener('blur', () => this.#close());
    this.box.addEventListener('keydown', (event) => this.#press(event));
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option !== null) {
        this.#pick(this.#shown[[...this.list.children].indexOf(option)].role);
      }
    });
  }

  #press(event) {
    const act = event.isComposing ? undefined : {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Enter: () => this.#enter(),
      Escape: () => this.#escape(),
      Backspace: () => this.#back(),
    }[event.key];
    if (act?.()) {
      event.preventDefault();
    }
  }

  #move(step) {
    if (this.list.hidden) {
      this.#open();
    }
    if (this.#shown.length > 0) {
      const from = this.#active === -1 && step === -1 ? 0 : this.#active;
      this.#activate((from + step + this.#shown.length) % this.#shown.length);
    }
    return true;
  }

  /** Picks what is marked, else what fits best; with nothing typed the form is sent. */
  #enter() {
    if (this.box.value.trim() === '' && this.#active === -1) {
      return false;
    }
    const match = this.#active === -1 ? this.#matches()[0] : this.#shown[this.#active];
    if (match === undefined) {
      this.status.textContent = `No other role is called “${this.box.value}”.`;
    } else {
      this.#pick(match.role);
    }
    return true;
  }

  #escape() {
    if (this.list.hidden) {
      this.box.value = '';
    }
    this.#close();
    return true;
  }

  #back() {
    const last = this.chips.lastElementChild;
    if (this.box.value !== '' || last === null) {
      return false;
    }
    this.#remove(last);
    return true;
  }

  #pick(role) {
    this.#add(role);
    this.box.value = '';
    this.#close();
    this.status.textContent = this.#isFull()
      ? `${role} picked; ${MOST} roles are the most.`
      : `${role} picked; ${this.chips.children.length} of up to ${MOST}.`;
  }

  #add(role) {
    const remove = element('button', { type: 'button', 'aria-label': `Remove ${role}` }, '×');
    const chip = element('li', {}, element('span', {}, role), remove,
      element('input', { type: 'hidden', name: 'role', value: role }));
    remove.addEventListener('click', () => {
      this.#remove(chip);
      this.box.focus();
    });
    this.chips.append(chip);
    this.box.readOnly = this.#isFull();
  }

  #remove(chip) {
    chip.remove();
    this.box.readOnly = this.#isFull();
    this.status.textContent = `${chip.firstElementChild.textContent} removed.`;
  }

  #isFull() {
    return this.chips.children.length >= MOST;
  }

  #open() {
    this.#shown = this.#isFull() ? [] : this.#matches();
    this.#active = -1;
    this.box.removeAttribute('aria-activedescendant');
    this.list.replaceChildren(...this.#shown.map(option));
    this.#expand(this.#shown.length > 0);
    this.status.textContent = this.#isFull() ? `${MOST} roles are the most.` : `${this.#shown.length} roles fit.`;
  }

  #close() {
    this.#active = -1;
    this.box.removeAttribute('aria-activedescendant');
    this.#expand(false);
  }

  #expand(open) {
    this.list.hidden = !open;
    this.box.setAttribute('aria-expanded', String(open));
  }

  #activate(at) {
    this.list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const marked = this.list.children[at];
    marked.setAttribute('aria-selected', 'true');
    marked.scrollIntoView({ block: 'nearest' });
    this.box.setAttribute('aria-activedescendant', marked.id);
  }

  /** The roles not yet picked that a name of theirs fits to, the best name of each, best first. */
  #matches() {
    const picked = new Set([...this.chips.querySelectorAll('input')].map((field) => field.value));
    const typed = plain(this.box.value);
    const best = new Map();
    for (const name of this.#names) {
      const fit = fitting(typed, name);
      if (!picked.has(name.role) && fit < (best.get(name.role)?.fit ?? Infinity)) {
        best.set(name.role, { ...name, fit });
      }
    }
    return [...best.values()].sort((one, other) => one.fit - other.fit);
  }
}

/** How well a name fits what is typed, 0 is best; Infinity if not at all. */
function fitting(typed, { text, role }) {
  const name = plain(text);
  const own = text === role ? 0 : 0.5;
  if (name === typed || typed === '') {
    return own;
  }
  if (name.startsWith(typed)) {
    return 1 + own;
  }
  return name.includes(` ${typed}`) ? 2 + own : Infinity;
}

function plain(text) {
  return text.trim().toLowerCase().replace(/[\s-]+/g, ' ');
}

function option({ text, role }, at) {
  const alias = text === role ? [] : [' ', element('span', { class: 'alias' }, text)];
  return element('li', { id: `match-${at}`, role: 'option', 'aria-selected': 'false' }, role, ...alias);
}

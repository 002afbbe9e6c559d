import { element } from '../page/nodes.js';
import { icon } from './icons.js';
import { direction, language, strings } from './strings.js';

const NAME = 'waymark-chat';

/**
 * The chat as an element: <waymark-chat> stands where the page puts it, one with the attribute `floating` is a button in
 * a corner and what it opens. Whatever is needed only in use is loaded when it is first opened.
 */
class Chat extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #gone = new AbortController();
  #ready = null;
  #panel = null;

  connectedCallback() {
    this.#gone = new AbortController();
    this.#panel = null;
    this.#ready = this.#build(this.#gone.signal);
    this.#ready.catch((error) => console.error(error));
  }

  disconnectedCallback() {
    this.#gone.abort();
    this.#root.replaceChildren();
    this.#root.adoptedStyleSheets = [];
  }

  async open() {
    (await this.#loaded()).open();
  }

  async close() {
    (await this.#loaded()).close();
  }

  /** Opens the chat and asks; gives the reply, null where there is none. */
  async ask(message) {
    const panel = await this.#loaded();
    panel.open();
    return panel.ask(String(message));
  }

  async #build(gone) {
    const tongue = this.dataset.language ?? language(this);
    const [words] = await Promise.all([strings(tongue), style(this.#root, 'chat.css')]);
    const frame = element('div', { class: 'frame', lang: words.language, dir: direction(words.language) });
    await this.#paint(frame);
    if (gone.aborted) {
      // Put back on a page meanwhile, or never: who waits for this waits for nothing.
      return new Promise(() => {});
    }
    this.#root.replaceChildren(frame);
    if (this.hasAttribute('floating')) {
      this.#launch(frame, words);
    } else {
      this.#load(frame, words);
    }
    return { frame, words };
  }

  async #paint({ style }) {
    const { colour = '' } = this.dataset;
    if (CSS.supports('color', colour)) {
      const { onBrand } = await import('./colour.js');
      style.setProperty('--brand', colour);
      style.setProperty('--on-brand', onBrand(colour, this.#root));
    }
  }

  #launch(frame, words) {
    const launcher = element('button', { class: 'launcher', type: 'button', 'aria-label': words.open,
      'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, icon('chat'));
    launcher.addEventListener('click', () => this.open());
    for (const sign of ['pointerenter', 'focus']) {
      launcher.addEventListener(sign, () => this.#load(frame, words), { once: true });
    }
    frame.append(launcher);
    if (remembersOpen(this.dataset)) {
      this.#load(frame, words).then((panel) => panel.show());
    }
  }

  async #loaded() {
    const { frame, words } = await this.#ready;
    return this.#load(frame, words);
  }

  /** The panel, made at the first call. */
  #load(frame, words) {
    this.#panel ??= Promise.all([import('./panel.js'), style(this.#root, 'panel.css')])
      .then(([{ Panel }]) => new Panel(this, frame, words, this.#gone.signal));
    // What could not be loaded may be there at the next try.
    this.#panel.catch(() => { this.#panel = null; });
    return this.#panel;
  }
}

/** The chat of a page: its own <waymark-chat>, else one in a corner. */
export async function settle(dataset) {
  const own = document.querySelector(NAME);
  if (own !== null) {
    return own;
  }
  const made = element(NAME, { floating: '' });
  Object.assign(made.dataset, dataset);
  document.body.append(made);
  return made;
}

/** As the person left it in this tab, else as the page wants it; never over a whole small screen. */
function remembersOpen({ open }) {
  return matchMedia('(min-width: 30em) and (min-height: 30em)').matches
    && (stored('waymark:open') ?? String(open !== undefined && open !== 'false')) === 'true';
}

function stored(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

async function style(root, name) {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  const response = await fetch(new URL(name, import.meta.url), { credentials: 'omit' });
  await sheet.replace(await response.text());
}

customElements.define(NAME, Chat);

import { element } from '../page/nodes.js';
import { icon } from './icons.js';

/** A button that says what it does in words. */
export function button(label, act, attributes = {}) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** A button that shows a drawing, and says its words to those who ask. */
export function iconButton(name, label, act, attributes = {}) {
  const made = button('', act, { 'aria-label': label, title: label, class: 'icon', ...attributes });
  made.append(icon(name));
  return made;
}

/** A link that leaves the page alone; null for what leads nowhere on the web. */
export function outward(address, base, ...words) {
  const url = URL.canParse(address ?? '', base) && address ? new URL(address, base) : null;
  return url !== null && /^https?:$/.test(url.protocol)
    ? element('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, ...words)
    : null;
}

/** Text in the language of the sources, whatever that of the page is. */
export function sourced(name, attributes, ...children) {
  return element(name, { lang: 'en', dir: 'auto', ...attributes }, ...children);
}

import { element } from '../page/nodes.js';
import { sideBySide } from '../page/reply.js';
import { tell } from '../page/sentences.js';
import { outward, sourced } from './controls.js';
import { filled } from './strings.js';

/** So few aspects are shown at once; more are folded behind the answer in short. */
const FEW = 2;

/** Characters; a longer word may have to be broken itself. */
const LONG = 20;

/** Roles side by side. The roles of the table's parts are named, for the narrow form shows them as blocks. */
export function table(comparison, { words, quote, base }) {
  const cited = new Map(comparison.citations.map((citation) => [citation.number, citation]));
  const names = new Map(comparison.roles.map(({ id, name }) => [id, name]));
  const title = filled(words.sides, { roles: [...names.values()].join(' · ') });
  const rows = comparison.rows.map((row) => part('tr', 'row', {},
    part('th', 'rowheader', { scope: 'row' }, row.title),
    ...row.cells.map((cell) => part('td', 'cell', {},
      element('b', { 'aria-hidden': 'true' }, names.get(cell.role)), content(cell, cited, words, quote)))));
  return element('details', { class: 'sides', ...(rows.length > FEW ? {} : { open: '' }) },
    element('summary', {}, title),
    sourced('table', { role: 'table', 'aria-label': title },
      part('thead', 'rowgroup', {}, part('tr', 'row', {}, part('td', 'cell', {}),
        ...[...names.values()].map((name) => part('th', 'columnheader', { scope: 'col' }, name)))),
      part('tbody', 'rowgroup', {}, ...rows)),
    element('p', {}, outward(sideBySide(comparison), base, words.whole)));
}

function content({ stated, sentences }, cited, words, quote) {
  const text = element('div');
  if (!stated) {
    text.append(element('p', { class: 'quiet' }, words.unstated));
  }
  for (const sentence of sentences.flatMap((whole) => whole.parts ?? [whole])) {
    tell(text, sentence.block, ...proved(sentence.text, sentence.citations, cited, quote));
  }
  return text;
}

/** A sentence and the numbers behind it, the first of which stays on the line of the last word, if that is no long one. */
export function proved(text, citations, cited, quote) {
  const last = text.lastIndexOf(' ') + 1;
  const bound = text.length - last > LONG ? text.length : last;
  const [first, ...others] = citations.filter((number) => cited.has(number)).map((number) => quote.number(cited.get(number)));
  return [text.slice(0, bound), element('span', { class: 'bound' }, text.slice(bound), ' ', first ?? ''),
    ...others.flatMap((number) => [' ', number]), ' '];
}

function part(name, role, attributes, ...children) {
  return element(name, { role, ...attributes }, ...children);
}

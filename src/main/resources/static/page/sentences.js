import { element } from './nodes.js';

const CONTAINERS = { paragraph: 'p', item: 'ul', step: 'ol' };

/** Sets a sentence at the end of an answer: in running text, or as an item of the list that it goes on with. */
export function tell(answer, block, ...words) {
  const name = CONTAINERS[block] ?? 'p';
  if (answer.lastElementChild?.localName !== name) {
    answer.append(element(name));
  }
  answer.lastElementChild.append(...(name === 'p' ? words : [element('li', {}, ...words)]));
}

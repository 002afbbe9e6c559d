/** Puts a table on the clipboard: as a rich table for documents, and as text for spreadsheets. */
export function copyTable(table) {
  return navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob([rich(table)], { type: 'text/html' }),
    'text/plain': new Blob([plain(table)], { type: 'text/plain' }),
  })]);
}

/** Without classes and controls; each number leads to the article it is proved by. */
function rich(table) {
  const copy = table.cloneNode(true);
  for (const fold of copy.querySelectorAll('details')) {
    fold.replaceWith(text(fold));
  }
  for (const number of copy.querySelectorAll('a.cite')) {
    number.href = cited(number).href;
  }
  for (const node of [copy, ...copy.querySelectorAll('*')]) {
    node.getAttributeNames()
      .filter((name) => !['href', 'scope', 'colspan'].includes(name))
      .forEach((name) => node.removeAttribute(name));
  }
  return copy.outerHTML;
}

/** A row a line, cells set apart by tabs; below it the sources. */
function plain(table) {
  const rows = [...table.rows].map((row) => [...row.cells].map(text).join('\t'));
  const numbers = new Set([...table.querySelectorAll('a.cite')].map((number) => number.hash));
  const sources = [...numbers].map((hash) => document.querySelector(hash))
    .map((source) => `[${place(source)}] ${text(source.querySelector('.origin'))}`);
  return [...rows, '', ...sources].join('\n');
}

function place(source) {
  return [...source.parentNode.children].indexOf(source) + 1;
}

function cited(number) {
  return document.querySelector(`${number.hash} .origin a`);
}

function text(node) {
  return node.textContent.replace(/\s+/g, ' ').trim();
}

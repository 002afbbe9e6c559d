const SPAN = /^#c(\d{1,9})-(\d{1,9})$/;
const text = document.getElementById('text');

addEventListener('hashchange', show);
show();

/** Highlights the span that the address names, and brings it into view. */
function show() {
  clear();
  const span = SPAN.exec(location.hash);
  if (span === null) {
    return;
  }
  const marks = [...text.querySelectorAll('[data-start]')]
    .flatMap((line) => highlight(line, Number(span[1]), Number(span[2])));
  if (marks.length > 0) {
    marks[0].tabIndex = -1;
    marks[0].focus({ preventScroll: true });
    marks[0].scrollIntoView({ block: 'center' });
  }
}

function clear() {
  for (const mark of text.querySelectorAll('mark')) {
    const line = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    line.normalize();
  }
}

/** Marks what of a line lies between two places of the article's text; places count UTF-16 code units, as strings do. */
function highlight(line, start, end) {
  const marks = [];
  let place = Number(line.dataset.start);
  for (const node of textNodes(line)) {
    const from = Math.max(start - place, 0);
    const to = Math.min(end - place, node.length);
    place += node.length;
    if (from < to) {
      marks.push(mark(node, from, to));
    }
  }
  return marks;
}

function textNodes(line) {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, isOwn);
  const nodes = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  return nodes;
}

/** The numbers of the article's sources are not of its text. */
function isOwn(node) {
  return node.parentNode.closest('sup') === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
}

function mark(node, from, to) {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const made = document.createElement('mark');
  range.surroundContents(made);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a grid of 24 by 24. */
const PATHS = {
  chat: 'M4 5h16v11H9l-5 4z',
  close: 'M6 6l12 12M18 6 6 18',
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M12 19V5M6 11l6-6 6 6',
  stop: 'M7 7h10v10H7z',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
  up: 'M7 11l4-7c2 0 2 2 1.500 5H19l-2 10H7zM3 11h4v8H3z',
  down: 'M17 13l-4 7c-2 0-2-2-1.500-5H5L7 5h10zM21 13h-4V5h4z',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
};

/** A drawing that says nothing: what it stands for is said in words beside it. */
export function icon(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', PATHS[name]);
  drawing.append(path);
  return drawing;
}

import { element } from './nodes.js';

const status = document.getElementById('status');

document.querySelectorAll('.share').forEach(offer);

/** Puts a button beside a link that copies it; the clipboard is open to pages from https and from this machine alone. */
export function offer(share) {
  if (navigator.clipboard !== undefined) {
    const copy = element('button', { type: 'button' }, 'Copy link');
    copy.addEventListener('click', () => told(navigator.clipboard.writeText(share.querySelector('a').href)));
    share.append(copy);
  }
}

async function told(done) {
  try {
    await done;
    status.textContent = 'The link is copied.';
  } catch {
    status.textContent = 'The browser did not let the page copy.';
  }
}

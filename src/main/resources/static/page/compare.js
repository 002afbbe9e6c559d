import { RolePicker } from './picker.js';
import { copyTable } from './taking.js';

const status = document.getElementById('status');

new RolePicker(document.getElementById('slots'), names());
document.getElementById('pick-hint').textContent
  = 'Type a name or a short form, such as SRE. Arrow keys and Enter pick, Backspace removes the last.';
if (document.getElementById('table') !== null) {
  take();
}

/** Every name under which the page knows a role. */
function names() {
  return [...document.querySelectorAll('#known option')]
    .map((option) => ({ text: option.value, role: option.getAttribute('label') ?? option.value }));
}

/** Shows what only a script can do; the clipboard is open to pages from https and from this machine alone. */
function take() {
  offer('print', () => window.print());
  if (navigator.clipboard !== undefined) {
    const link = document.getElementById('link').href;
    offer('copy-link', () => told(navigator.clipboard.writeText(link), 'The link is copied.'));
    offer('copy-table', () => told(copyTable(document.getElementById('table')), 'The table is copied.'));
  }
}

function offer(id, act) {
  const button = document.getElementById(id);
  button.addEventListener('click', act);
  button.parentNode.hidden = false;
}

async function told(done, message) {
  try {
    await done;
    status.textContent = message;
  } catch {
    status.textContent = 'The browser did not let the page copy.';
  }
}

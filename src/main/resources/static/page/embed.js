const form = document.getElementById('settings');
const snippet = document.getElementById('snippet');
const status = document.getElementById('status');
const copy = document.getElementById('copy');
const source = /"([^"]*)"/.exec(snippet.textContent)[1];
let coloured = false;

form.hidden = false;
copy.parentNode.hidden = navigator.clipboard === undefined;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  coloured ||= target.name === 'colour';
  show();
});
document.getElementById('plain').addEventListener('click', () => {
  coloured = false;
  show();
});
copy.addEventListener('click', async () => {
  await navigator.clipboard.writeText(snippet.textContent);
  status.textContent = 'Copied.';
});
write();

function show() {
  write();
  preview();
}

/** The line as it is to be copied. */
function write() {
  const attributes = chosen().map(([name, value]) =>
    ` data-${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`);
  snippet.textContent = `<script src="${source}" async${attributes.join('')}></script>`;
}

/** Has the chat of this page begin anew, as the line would have it. */
function preview() {
  const chat = document.querySelector('waymark-chat');
  if (chat !== null) {
    Object.keys(chat.dataset).forEach((name) => delete chat.dataset[name]);
    Object.assign(chat.dataset, Object.fromEntries(chosen()));
    chat.replaceWith(chat);
  }
}

/** The settings that differ from what goes without saying. */
function chosen() {
  return [...new FormData(form)].map(([name, value]) => [name, value.trim()])
    .filter(([name, value]) => value !== '' && (name !== 'colour' || coloured));
}

import { element } from './nodes.js';
import { Refusal, Service } from './service.js';
import { Turn } from './turn.js';

const form = document.getElementById('ask');
const box = document.getElementById('q');
const status = document.getElementById('status');
const turns = document.getElementById('turns');
const conversation = document.getElementById('conversation');
const landing = document.getElementById('landing');
const service = new Service(document.baseURI);

let asked = 0;
let last = null;
let running = new AbortController();

landing?.addEventListener('click', (event) => {
  const example = event.target.closest('.examples a');
  if (example !== null) {
    event.preventDefault();
    box.focus();
    ask(example.textContent);
  }
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const message = box.value.trim();
  if (message !== '') {
    box.value = '';
    ask(message);
  }
});

/** Asks, and shows what comes as it comes; a question still being answered is left. */
async function ask(message) {
  running.abort();
  running = new AbortController();
  asked += 1;
  landing?.remove();
  const turn = new Turn(asked, message);
  turns.prepend(turn.node);
  status.textContent = 'Looking for an answer …';
  try {
    const replies = service.ask(message, conversation.value || null, last, running.signal);
    for await (const { event, data } of replies) {
      show(turn, event, data, message);
    }
  } catch (error) {
    fail(turn, error);
  }
}

function fail(turn, error) {
  if (error.name === 'AbortError') {
    turn.fail('Left for the next question.');
    return;
  }
  if (error instanceof Refusal) {
    turn.fail(`${error.problem.title}. (${error.problem.detail})`);
    status.textContent = error.problem.title;
    return;
  }
  turn.fail('The connection broke. Please ask again.');
  status.textContent = 'The connection broke.';
}

function show(turn, event, data, message) {
  switch (event) {
    case 'understood':
      turn.understood(message, data.understoodAs);
      break;
    case 'sentence':
      turn.sentence(data);
      turn.cite(data.new);
      break;
    case 'again':
      turn.restart();
      break;
    case 'answer':
      finish(turn, data);
      break;
  }
}

function finish(turn, reply) {
  conversation.value = reply.conversationId;
  last = reply.turnId;
  turn.finish(reply);
  turn.suggest(reply.suggestions.map(suggestion));
  status.textContent = reply.status === 'answered'
    ? `The answer is here, with ${count(reply.citations.length, 'source')}.`
    : turn.answer.textContent;
}

function suggestion(question) {
  const link = element('a', { href: `/?q=${encodeURIComponent(question)}` }, question);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    box.focus();
    ask(question);
  });
  return link;
}

function count(number, thing) {
  return number === 1 ? `1 ${thing}` : `${number} ${thing}s`;
}

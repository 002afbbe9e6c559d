import { element } from './nodes.js';
import { events } from './sse.js';
import { Turn } from './turn.js';

const form = document.getElementById('ask');
const box = document.getElementById('q');
const status = document.getElementById('status');
const turns = document.getElementById('turns');
const conversation = document.getElementById('conversation');

let asked = 0;
let running = new AbortController();

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
  const turn = new Turn(asked, message);
  turns.prepend(turn.node);
  status.textContent = 'Looking for an answer …';
  try {
    await follow(await send(message, running.signal), message, turn);
  } catch (error) {
    fail(turn, error);
  }
}

function fail(turn, error) {
  if (error.name === 'AbortError') {
    turn.fail('Left for the next question.');
    return;
  }
  turn.fail('The connection broke. Please ask again.');
  status.textContent = 'The connection broke.';
}

async function send(message, signal) {
  const response = await post(message, conversation.value, signal);
  // The conversation has been forgotten meanwhile: this question begins a new one.
  return response.status === 404 && conversation.value !== '' ? post(message, '', signal) : response;
}

function post(message, conversationId, signal) {
  return fetch('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify({ message, conversationId: conversationId || null }),
    signal,
  });
}

async function follow(response, message, turn) {
  if (!response.ok) {
    refuse(turn, await response.json());
    return;
  }
  for await (const { event, data } of events(response.body)) {
    show(turn, event, JSON.parse(data), message);
    if (event === 'answer' || event === 'error') {
      return;
    }
  }
  throw new Error('the stream ended before the answer');
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
    case 'answer':
      finish(turn, data);
      break;
    case 'error':
      refuse(turn, data);
      break;
  }
}

function finish(turn, reply) {
  conversation.value = reply.conversationId;
  turn.finish(reply);
  turn.suggest(reply.suggestions.map(suggestion));
  status.textContent = reply.status === 'answered'
    ? `The answer is here, with ${count(reply.citations.length, 'source')}.`
    : turn.answer.textContent;
}

function refuse(turn, problem) {
  turn.fail(`${problem.title}. (${problem.detail})`);
  status.textContent = problem.title;
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

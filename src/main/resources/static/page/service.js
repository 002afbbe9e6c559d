import { events } from './sse.js';

/** Long enough for a network to come back, short enough to be waited for. */
const PAUSE = 1000;

/** What the service says instead of an answer (RFC 9457), and after how many seconds it may be asked again, else 0. */
export class Refusal extends Error {
  constructor(problem, wait) {
    super(problem.title);
    this.problem = problem;
    this.wait = wait;
  }
}

/** The HTTP interface at an address; without cookies, and without anything that the page must keep secret. */
export class Service {
  constructor(base) {
    this.base = base;
  }

  /**
   * What comes back to a message, `{event, data}`, as it comes; the last is the answer. A stream that breaks is begun
   * once more, which the event `again` tells.
   *
   * @param last the turn that came last as far as is known here
   */
  async* ask(message, conversationId, last, signal) {
    try {
      yield* this.#follow(message, conversationId, signal);
      return;
    } catch (error) {
      if (!isBroken(error) || !navigator.onLine) {
        throw error;
      }
    }
    yield { event: 'again', data: null };
    await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
    const missed = conversationId ? await this.#missed(message, conversationId, last) : null;
    yield* missed === null ? this.#follow(message, conversationId, signal) : [{ event: 'answer', data: missed }];
  }

  /** The turns of a conversation, null if it is forgotten. */
  async turns(conversationId) {
    const response = await this.#send('GET', `conversations/${encodeURIComponent(conversationId)}`);
    return response.status === 404 ? null : (await json(response)).turns;
  }

  async forget(conversationId) {
    const response = await this.#send('DELETE', `conversations/${encodeURIComponent(conversationId)}`);
    if (response.status !== 404) {
      await check(response);
    }
  }

  async rate(turnId, rating, comment) {
    await check(await this.#send('POST', 'feedback', { turnId, rating, comment }));
  }

  async* #follow(message, conversationId, signal) {
    const response = await this.#open(message, conversationId, signal);
    for await (const { event, data } of events(response.body)) {
      const said = JSON.parse(data);
      if (event === 'error') {
        throw new Refusal(said, 0);
      }
      yield { event, data: said };
      if (event === 'answer') {
        return;
      }
    }
    throw new TypeError('the stream ended before the answer');
  }

  async #open(message, conversationId, signal) {
    const response = await this.#send('POST', 'chat', { message, conversationId }, 'text/event-stream', signal);
    // The conversation has been forgotten meanwhile: this question begins a new one.
    return response.status === 404 && conversationId ? this.#open(message, null, signal) : check(response);
  }

  /** The answer that was given while nobody could hear it, null if there was none. */
  async #missed(message, conversationId, last) {
    const turn = (await this.turns(conversationId))?.at(-1);
    return turn?.message === message && turn.turnId !== last ? turn : null;
  }

  #send(method, path, body, accept = 'application/json', signal = null) {
    return fetch(new URL(`api/${path}`, this.base), {
      method,
      headers: body ? { 'Content-Type': 'application/json', Accept: accept } : { Accept: accept },
      body: body && JSON.stringify(body),
      credentials: 'omit',
      signal,
    });
  }
}

async function json(response) {
  return (await check(response)).json();
}

async function check(response) {
  if (response.ok) {
    return response;
  }
  const problem = await response.json().catch(() => ({ title: response.statusText, status: response.status }));
  throw new Refusal(problem, Number(response.headers.get('Retry-After')) || 0);
}

/** Browsers tell of a network that failed by a TypeError, before and within a stream. */
function isBroken(error) {
  return error instanceof TypeError;
}

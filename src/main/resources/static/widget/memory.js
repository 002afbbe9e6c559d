const KEY = 'waymark:conversation';

/** What outlives the page: which conversation this is, and a question that still waits for its answer. */
export class Memory {
  constructor() {
    try {
      this.#set(JSON.parse(localStorage.getItem(KEY)) ?? {});
    } catch {
      // Storage may be forbidden, or hold what somebody else wrote: then the conversation lasts as long as the page.
      this.#set({});
    }
  }

  get id() {
    return this.kept.id ?? null;
  }

  get pending() {
    return this.kept.pending ?? null;
  }

  keep(changes) {
    this.#set({ ...this.kept, ...changes });
    try {
      localStorage.setItem(KEY, JSON.stringify(this.kept));
    } catch {
      // As above.
    }
  }

  clear() {
    this.keep({ id: undefined, pending: undefined });
  }

  #set(kept) {
    this.kept = kept;
  }
}

/** Whether the chat stands open, for the next page in this tab. */
export function rememberOpen(open) {
  try {
    sessionStorage.setItem('waymark:open', String(open));
  } catch {
    // As above.
  }
}

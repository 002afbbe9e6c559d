/*
 * Puts the chat on a page: <script src="https://host/widget.js" async></script>. A classic script, for only such a one
 * knows its own element, and so the settings on it. All else is loaded when the page has nothing better to do.
 */
(() => {
  if (window.Waymark) {
    return;
  }
  const script = document.currentScript;
  const parsed = () => new Promise((resolve) => {
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', resolve, { once: true });
    } else {
      resolve();
    }
  });
  const idle = () => new Promise((resolve) => { (window.requestIdleCallback ?? setTimeout)(resolve); });
  const load = () => import(new URL('widget/chat.js', script.src).href);
  const chat = parsed().then(idle).then(load).then(({ settle }) => settle(script.dataset));
  const call = (name) => async (...values) => (await chat)[name](...values);

  window.Waymark = Object.assign(new EventTarget(), { open: call('open'), close: call('close'), ask: call('ask') });
  chat.catch((error) => {
    console.error(`Waymark is not shown: ${error.message}. Is ${origin} named in waymark.web.allowed-origins?`);
  });
})();

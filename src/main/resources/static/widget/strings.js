const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'th', 'ar', 'hi', 'zh', 'ja'];

/** The language of the page around a node, else of the browser. */
export function language(node) {
  return node.closest('[lang]')?.lang || navigator.language;
}

export function direction(tongue) {
  return tongue === 'ar' ? 'rtl' : 'ltr';
}

/** The interface's words in a language, in English for those not known; only these are loaded. */
export async function strings(tongue) {
  const asked = tongue.toLowerCase().split('-')[0];
  const known = LANGUAGES.includes(asked) ? asked : 'en';
  const response = await fetch(new URL(`strings/${known}.json`, import.meta.url), { credentials: 'omit' });
  return { language: known, ...await response.json() };
}

/** Puts values where a text names them in braces. */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

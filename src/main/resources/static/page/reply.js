/** How many a whole comparison has. */
const ASPECTS = 11;

/** Markdown whose every mark is escaped, as text. */
export function plain(markdown) {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The page of a comparison; a table of one or a few aspects stays as narrow there. */
export function sideBySide({ roles, rows }) {
  const query = new URLSearchParams(roles.map(({ id }) => ['role', id]));
  if (rows.length < ASPECTS) {
    rows.forEach(({ aspect }) => query.append('aspect', aspect));
  }
  return `/compare?${query}`;
}

/** What is known of a source, in one line. */
export function joined(...parts) {
  return parts.filter(Boolean).join(' · ');
}

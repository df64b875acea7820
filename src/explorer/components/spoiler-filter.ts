import { html, raw } from 'hono/html';
import type { PageContext } from '../page-context.ts';
import { dateElement, type Html } from './format.ts';

// The spoiler filter: the reader selects the last film that they have seen, and pages hide what became known later.

/** The form that sets the filter. Its POST to /seen sets the cookie and redirects back to the page. */
export const spoilerFilterForm = ({ films, seenFilm, path }: PageContext): Html => html`
<form class="spoiler-filter" method="post" action="/seen">
<label for="film">Hide spoilers</label>
<select id="film" name="film">
${films.map(({ slug, name }) => html`<option value="${slug}"${slug === seenFilm?.slug ? raw(' selected') : ''}>after ${name}</option>`)}
<option value=""${seenFilm ? '' : raw(' selected')}>off</option>
</select>
<input type="hidden" name="back" value="${path}">
<button>Apply</button>
</form>`;

/** A sentence that says what the page hides. */
export function spoilerFilterStatus({ seenFilm, addressDay }: PageContext): Html {
  if (addressDay !== null)
    return html`Hiding everything that became known after ${dateElement(addressDay)}, as the address says.`;
  return seenFilm
    ? html`Hiding everything that became known after <cite>${seenFilm.name}</cite> came out.`
    : html`Showing everything.`;
}

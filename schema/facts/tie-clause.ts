// The sentences of ties, which are memberships and relationships.

import { relationshipTraits } from '../tables/index.ts';
import { type AnyFact, currentFacts, type FactOf, kindOf, type View } from '../view/view.ts';
import { withArticle } from '../with-article.ts';
import type { Wording } from './definition.ts';
import { membershipRoles } from './roles.ts';
import { enumInWords, say } from './wording.ts';

type TieFact = FactOf<'Membership'> | FactOf<'Relationship'>;

/** Whether a tie has ended, and has not begun again. */
async function isOver({ id, until, view }: AnyFact): Promise<boolean> {
  if (until !== null) return true;
  const changes = currentFacts(await view.facts('Change', 'ofId').load(id)).map(({ change }) => change);
  return changes.includes('ENDS') && !changes.includes('RESUMES');
}

const possessives = { FEMALE: 'her', MALE: 'his', NON_BINARY: 'their' };

/** A name beside that of its owner: "his dog" instead of "the Tracker's dog". Other names stay as they are. */
async function nameBeside(view: View, ownerId: string, id: string, name: Wording['name']): Promise<string> {
  const [text, owner, { gender }] = await Promise.all([
    name(id),
    view.names(ownerId),
    view.detail('characters', ownerId),
  ]);
  const ownerName = owner.name.replace(/^The /, '');
  const possessed = [ownerName, ownerName.split(' ')[0]]
    .map((start) => `${start}'s `)
    .find((start) => text.replace(/^the /, '').startsWith(start));
  if (possessed === undefined) return text;
  return `${gender === null ? 'their' : possessives[gender]} ${text.replace(/^the /, '').slice(possessed.length)}`;
}

/** Who else gets what is given: its owner, if the view knows one. */
async function recipientOf({ kind, toId, view }: FactOf<'Relationship'>, name: Wording['name']): Promise<string> {
  if (kind !== 'GAVE') return '';
  const owner = currentFacts(await view.facts('Relationship', 'toId').load(toId)).find(({ kind }) => kind === 'OWNS');
  return owner === undefined ? ' as a present' : ` to ${await name(owner.fromId)} as a present`;
}

/** A membership or a relationship as a clause without a full stop. */
export async function tieClause(
  tie: AnyFact,
  { name, verb, past }: Pick<Wording, 'name' | 'verb'> & { past: boolean | Promise<boolean> },
): Promise<string> {
  // The view has read the fact from the table of the kind that is in its id.
  const fact = tie as TieFact;
  const { view } = fact;
  if (kindOf(fact.id) === 'Membership') {
    const { characterId, organizationId, role } = fact as FactOf<'Membership'>;
    const words = membershipRoles[role] ?? `is ${withArticle(enumInWords(role))} of`;
    return say`${name(characterId)} ${verb(words, characterId, past)} ${nameBeside(view, characterId, organizationId, name)}`;
  }
  const { fromId, kind, toId } = fact as FactOf<'Relationship'>;
  const { words, nature } = relationshipTraits[kind];
  const recipient = recipientOf(fact as FactOf<'Relationship'>, name);
  // "Sofia is a parent of her daughter" would say nothing.
  const other = nature === 'kinship' ? name(toId) : nameBeside(view, fromId, toId, name);
  return say`${name(fromId)} ${verb(words, fromId, past)} ${other}${recipient}`;
}

/** A membership or a relationship as a sentence, in the past if it has ended. */
export const tieSentence = (tie: TieFact, { name, verb }: Wording): Promise<string> =>
  say`${tieClause(tie, { name, verb, past: isOver(tie) })}.`;

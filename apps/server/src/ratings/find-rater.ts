import { organisationKey } from '@plenum/domain/people/organisation';
import type { RaterKind, RatingRound } from '@plenum/domain/ratings/round';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant, findParticipants } from '../people/participants.store.ts';
import { sha256 } from '../sha256.ts';

/** [RATINGS4] As whom this person rates: themselves, or the organisation that they share with others of their side. */
export async function findRater(
	db: Db,
	actor: Pick<Actor, 'participant' | 'consultation' | 'constituency'>,
	kind: RaterKind
): Promise<Result<string, 'rating/no-organisation'>> {
	if (kind === 'person') return ok(actor.participant);
	const person = await findParticipant(db, actor.participant);
	const rater = organisationRater(actor.consultation, person?.organisation ?? null, actor.constituency);
	return rater === null ? refuse('rating/no-organisation') : ok(rater);
}

/** [RATINGS4] On which side the rater stays. Null: a person’s ratings go with the person. */
export function raterConstituency(kind: RaterKind, { constituency }: { constituency: string }): string | null {
	return kind === 'organisation' ? constituency : null;
}

/**
 * [RATINGS7] The organisations of which somebody is here or has left: what one who was sent away said for them is theirs still.
 * None in a round of persons.
 */
export async function findOrganisationsHere(
	db: Db,
	{ raters, consultation }: Pick<RatingRound, 'raters' | 'consultation'>
): Promise<string[]> {
	if (raters === 'person') return [];
	const people = (await findParticipants(db, consultation)).filter(
		({ status }) => status === 'admitted' || status === 'left'
	);
	const here = people.map(({ organisation, constituency }) =>
		organisationRater(consultation, organisation, constituency)
	);
	return [...new Set(here.filter((rater) => rater !== null))];
}

/** An organisation as a rater: a hash, so that its name stands where names can be erased, and nowhere else. */
export function organisationRater(
	consultation: string,
	organisation: string | null,
	constituency: string
): string | null {
	const key = organisationKey(organisation, constituency);
	return key && sha256(`${consultation}\n${key}`);
}

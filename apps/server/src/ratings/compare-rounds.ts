import { can } from '@plenum/domain/people/rights';
import type { Voter } from '@plenum/domain/polls/poll';
import type { ComparedRound } from '@plenum/domain/ratings/compare-raters';
import type { RaterKind, RatingRound } from '@plenum/domain/ratings/round';
import type { Db } from '../db/db.ts';
import { findParticipants } from '../people/participants.store.ts';
import { organisationRater } from './find-rater.ts';
import { findRatedItems, findRaters, findRounds } from './rounds.store.ts';

/** Everyone who may rate now: people, or organisations with their people. */
export async function findRatersNow(
	db: Db,
	{ consultation, raters }: { consultation: string; raters: RaterKind }
): Promise<Voter[]> {
	const people = (await findParticipants(db, consultation)).filter(
		({ role, status }) => status === 'admitted' && can(role, 'rate', 'open')
	);
	if (raters === 'person') return people.map(({ id, constituency }) => ({ participant: id, constituency }));
	const voters = new Map<string, Voter & { members: string[] }>();
	for (const { id, organisation, constituency } of people) {
		const participant = organisationRater(consultation, organisation, constituency);
		if (participant === null) continue;
		const voter = voters.get(participant) ?? { participant, constituency, members: [] };
		voter.members.push(id);
		voters.set(participant, voter);
	}
	return [...voters.values()];
}

/** [RATINGS43] Who can rate or has rated in it; once it is revealed, as it was then. */
export async function findRosterOf(db: Db, round: RatingRound): Promise<Voter[]> {
	const now = new Map((await findRatersNow(db, round)).map((voter) => [voter.participant, voter]));
	const stored = (await findRaters(db, round.id)).map(({ rater, constituency }): Voter => {
		const known = now.get(rater);
		return { ...known, participant: rater, constituency: constituency ?? known?.constituency ?? '' };
	});
	if (round.revealedAt !== null) return stored;
	return [...new Map([...now, ...stored.map((voter) => [voter.participant, voter] as const)]).values()];
}

/** [RATINGS43] The other rounds of the consultation: what each rates, and who. */
export async function findOtherRounds(db: Db, consultation: string, id: string | null): Promise<ComparedRound[]> {
	const items = Map.groupBy(await findRatedItems(db, consultation), ({ round }) => round);
	const others: ComparedRound[] = [];
	for (const round of await findRounds(db, consultation))
		if (round.id !== id)
			others.push({
				id: round.id,
				disclosure: round.disclosure,
				items: items.get(round.id) ?? [],
				roster: await findRosterOf(db, round),
				openedAt: round.openedAt,
				endedAt: round.revealedAt
			});
	return others;
}

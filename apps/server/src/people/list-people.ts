import { lostVoucher } from '@plenum/domain/people/confirmation';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import { isListed, mayKnowNames, shownAs } from '@plenum/domain/people/name-policy';
import type { Role } from '@plenum/domain/people/rights';
import type { Person } from '@plenum/protocol/people';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Database } from '../db/database.ts';
import type { PersonAliases } from '../security/person-aliases.ts';
import type { Actor } from '../http/actor.ts';
import { findUsedLinksOfRemoved } from './links/scoped-links.store.ts';
import { findFirstParticipants, findParticipants, type Participant } from './participants.store.ts';

/** Those who are named; the first of them as a page lists them. */
export type WhichPeople = { id?: string | string[]; first?: number };

/**
 * Everyone whom this reader may know of, as the name policy lets them be seen; or some of them. [OPERATE49] The rows of everyone are read
 * once and cached until they change. Which rows this reader may see, and what of them, is decided each time.
 */
export function createListPeople({ read: db, cache }: Pick<Database, 'read' | 'cache'>, aliases: PersonAliases) {
	const everyone = cache.query<readonly Participant[]>('people');
	const letInByRemoved = cache.query<ReadonlySet<string>>('people-admitted-by-removed');
	const findLetInByRemoved = (consultation: string) =>
		letInByRemoved(
			consultation,
			[],
			async () => new Set((await findUsedLinksOfRemoved(db, consultation)).map(({ participant }) => participant))
		);

	async function findRows({ id: consultation, settings }: Consultation, viewer: Viewer, which: WhichPeople) {
		const ids = which.id === undefined ? undefined : [which.id].flat();
		if (which.first === undefined)
			return ids
				? findParticipants(db, consultation, ids)
				: everyone(consultation, [], () => findParticipants(db, consultation));
		const sides = settings.constituencies.map(({ id }) => id);
		const reader = viewer.role === 'facilitator' ? null : viewer.id;
		return findFirstParticipants(db, consultation, { sides, reader, first: which.first, ...(ids && { ids }) });
	}

	/** [PEOPLE74] Each id is answered by itself and under that id: whether two of them are one person is told to nobody. */
	async function listByAlias(consultation: Consultation, viewer: Viewer, asked: readonly string[]): Promise<Person[]> {
		const personOf = (id: string) => (id === viewer.id ? id : aliases.read(consultation.id, id));
		const persons = asked.flatMap((id) => personOf(id) ?? []);
		const rows = new Map((await findParticipants(db, consultation.id, persons)).map((row) => [row.id, row]));
		return asked.flatMap((id) => {
			const row = rows.get(personOf(id) ?? '');
			return row && isListed(row, viewer) ? { ...asPerson(row, viewer, consultation), id } : [];
		});
	}

	return async (actor: Actor, which: WhichPeople = {}): Promise<{ people: Person[] }> => {
		const consultation = await getConsultation(db, actor.consultation);
		const viewer = { id: actor.participant, role: actor.role };
		if (which.id !== undefined && actor.withoutNames)
			return { people: await listByAlias(consultation, viewer, [which.id].flat()) };
		const rows = await findRows(consultation, viewer, which);
		const listed = rows.filter((row) => isListed(row, viewer));
		const flagged = viewer.role === 'facilitator' ? await findLetInByRemoved(consultation.id) : new Set();
		return {
			people: listed.map((row) => ({
				...asPerson(row, viewer, consultation),
				// [PEOPLE62] A facilitator who confirms them vouches for them in place of the removed person.
				...(lostVoucher(row.confirmed, flagged.has(row.id)) && { letInByRemoved: true as const })
			}))
		};
	};
}

type Viewer = { id: string; role: Role };

export function asPerson(
	row: Participant,
	viewer: Parameters<typeof shownAs>[1],
	{ settings }: Pick<Consultation, 'settings'>
): Person {
	const { id, constituency, role, status } = row;
	const appearance = shownAs(row, viewer, settings);
	const me = id === viewer.id;
	// The record tells the moment as well: it would join the two.
	const joinedAt = me || mayKnowNames(viewer, settings) ? row.joinedAt : null;
	const confirmed = me || viewer.role === 'facilitator' ? row.confirmed !== null : null;
	const muted = viewer.role === 'facilitator' && row.muted !== null ? { muted: true as const } : {};
	return { id, ...appearance, constituency, role, status, me, joinedAt, confirmed, ...muted };
}

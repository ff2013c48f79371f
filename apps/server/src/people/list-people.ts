import type { Consultation } from '@plenum/domain/consultations/consultation';
import { isListed, shownAs } from '@plenum/domain/people/name-policy';
import { roles } from '@plenum/domain/people/rights';
import type { Person } from '@plenum/protocol/people';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipants, type Participant } from './participants.store.ts';

/** Those who are named; the first of them as a page lists them. */
export type WhichPeople = { id?: string | string[]; first?: number };

/** Everyone whom this reader may know of, as the name policy lets them be seen; or some of them. */
export async function listPeople(db: Db, actor: Actor, { id, first }: WhichPeople = {}): Promise<{ people: Person[] }> {
	const consultation = await getConsultation(db, actor.consultation);
	const rows = await findParticipants(db, actor.consultation, id === undefined ? undefined : [id].flat());
	const viewer = { id: actor.participant, role: actor.role };
	const listed = rows.filter((row) => isListed(row, viewer));
	const asked = first === undefined ? listed : inOrder(listed, consultation).slice(0, first);
	return { people: asked.map((row) => asPerson(row, viewer, consultation)) };
}

/** Those who wait before all others, then by role and constituency; among equals, as they came. */
function inOrder(rows: readonly Participant[], { settings }: Consultation): Participant[] {
	const sides = settings.constituencies.map(({ id }) => id);
	const rank = ({ status, role, constituency }: Participant) =>
		status === 'waiting' ? -1 : roles.indexOf(role) * sides.length + sides.indexOf(constituency);
	return rows.toSorted((one, other) => rank(one) - rank(other));
}

export function asPerson(
	row: Participant,
	viewer: Parameters<typeof shownAs>[1],
	{ settings }: Pick<Consultation, 'settings'>
): Person {
	const { id, constituency, role, status, joinedAt } = row;
	const appearance = shownAs(row, viewer, settings);
	const me = id === viewer.id;
	const confirmed = me || viewer.role === 'facilitator' ? row.confirmed !== null : null;
	const muted = viewer.role === 'facilitator' && row.muted !== null ? { muted: true as const } : {};
	return { id, ...appearance, constituency, role, status, me, joinedAt, confirmed, ...muted };
}

import { caretColour } from '@plenum/documents/collaboration/caret-colours';
import { shownToOthers } from '@plenum/domain/people/name-policy';
import type { AdmissionStatus, Phase, Role } from '@plenum/domain/people/rights';
import type { Db } from '../db/db.ts';
import { findPersonRow } from './actors.store.ts';

/** A person as rooms that keep connections open look at them, at every frame. */
export type CurrentPerson = {
	participantId: string;
	consultationId: string;
	role: Role;
	status: AdmissionStatus;
	constituency: string;
	muted: string | null;
	/** What the others see of the person; where that is the constituency alone, its label, or its id where it has none. */
	shownAs: string;
	color: string;
	phase: Phase;
};

export async function findCurrentPerson(db: Db, id: string): Promise<CurrentPerson | null> {
	const person = await findPersonRow(db, id);
	if (!person) return null;
	const { consultation, role, status, constituency, muted, phase } = person;
	const place = person.constituencies.findIndex(({ id }) => id === constituency);
	const shownAs = shownToOthers(person, person) ?? person.constituencies[place]?.label ?? constituency;
	return {
		participantId: id,
		consultationId: consultation,
		role,
		status,
		constituency,
		muted,
		shownAs,
		color: caretColour(place),
		phase
	};
}

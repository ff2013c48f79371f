import { mayAct, type Phase, type Role, type AdmissionStatus } from '@plenum/domain/people/rights';
import type { Refusal } from '@plenum/domain/refusals';
import { refuse, type Result } from '@plenum/domain/result';

/** A person as the record holds them now, with the name under which others may see them. */
export type DocumentPerson = {
	participantId: string;
	consultationId: string;
	role: Role;
	status: AdmissionStatus;
	constituency: string;
	muted?: string | null;
	shownAs: string;
	/** The colour of the person's caret, as `#rrggbb`. */
	color: string;
	/** The phase of the consultation, where it was read with the person. */
	phase?: Phase;
};

export type Rights = {
	mayRead: Result<true, Refusal>;
	mayWrite: Result<true, Refusal>;
	person: DocumentPerson | undefined;
	readAt: number;
};

export type FindPerson = (participant: string) => Promise<DocumentPerson | undefined>;
/** [CAUCUS6] Whether somebody is in a caucus at this moment. */
export type IsInCaucus = (caucus: string, participant: string) => Promise<boolean>;
/** Where somebody wants to read or write; `caucus` is null for what everyone of the consultation may read. */
export type DocumentPlace = { consultation: string; caucus: string | null };
export type FindPhase = (consultation: string) => Promise<Phase | undefined>;

/** [DOC15] What a person may do with a document, from the current record: what was true at the handshake does not count. */
export async function readRights(
	needs: { findPerson: FindPerson; findPhase: FindPhase; isInCaucus: IsInCaucus; now: () => number },
	participant: string,
	{ consultation, caucus }: DocumentPlace
): Promise<Rights> {
	const person = await needs.findPerson(participant);
	const phase = person?.phase ?? (await needs.findPhase(consultation));
	const isIn = caucus === null || (await needs.isInCaucus(caucus, participant));
	const readAt = needs.now();
	if (!person || !phase || !isIn || person.consultationId !== consultation) {
		const no = refuse('rights/missing');
		return { mayRead: no, mayWrite: no, person: undefined, readAt };
	}
	return {
		mayRead: mayAct(person, 'read', phase),
		// [PEOPLE50] A muted person may still write in the text of their own caucus.
		mayWrite: mayAct(person, caucus === null ? 'write-text' : 'open-caucus', phase),
		// The same ids as the caller's, not copies of them: there is one of these for each connection.
		person: { ...person, participantId: participant, consultationId: consultation },
		readAt
	};
}

/** Everyone who may write may also see what they write. */
export function rightToWrite(rights: Rights): Result<true, Refusal> {
	return rights.mayRead.ok ? rights.mayWrite : rights.mayRead;
}

import {
	isConcernOver,
	isToldAtFirst,
	mayReadConcern,
	whoCanBeTold,
	type Concern
} from '@plenum/domain/concerns/concern';
import { creatorsConstituency } from '@plenum/domain/consultations/settings';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ConcernList, OwnConcern, ReceivedConcern, ConcernRecipient } from '@plenum/protocol/concerns';
import type { Author } from '@plenum/protocol/shapes';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Actor } from '../http/actor.ts';
import { asPerson } from '../people/list-people.ts';
import { findParticipants, type Participant } from '../people/participants.store.ts';
import { findConcerns } from './concerns.store.ts';
import { findHomeWorkshop } from './raise-concern.ts';

/** [CONCERN3] As this reader may know of them: to everybody but sender and chosen there is none. */
export async function listConcerns(context: AppContext, actor: Actor, id: string): Promise<Result<ConcernList>> {
	const db = context.database.read;
	const workshop = await findHomeWorkshop(db, actor.consultation, id);
	if (!workshop) return refuse('workshop/unknown');
	const consultation = await getConsultation(db, actor.consultation);
	const people = await findParticipants(db, actor.consultation);
	const found = await findConcerns(db, workshop.id);
	const kept = found.filter((concern) => !isConcernOver(concern, workshop.folded, context.now()));
	const viewer = { ...actor, id: actor.participant };
	const byId = new Map(people.map((person) => [person.id, person]));
	const authorOf = (participant: string): Author | null => {
		const person = byId.get(participant);
		return person ? authorIn(asPerson(person, viewer, consultation)) : null;
	};
	const neutral = creatorsConstituency(consultation.settings);
	const tellable = whoCanBeTold(people, viewer.id).map((person): ConcernRecipient => {
		const { shownAs, constituency } = asPerson(person, viewer, consultation);
		return { participant: person.id, shownAs, constituency, chosen: isToldAtFirst(person, actor, neutral) };
	});
	const view = (concern: Concern) => asShared(concern, viewer.id, authorOf);
	return ok({
		own: kept
			.filter(({ by }) => by === viewer.id)
			.map((concern): OwnConcern => {
				const reachable = people.some((person) => mayReadConcern(concern, person));
				return { ...view(concern), reachable };
			}),
		received: kept
			.filter((concern) => mayReadConcern(concern, viewer))
			.map((concern): ReceivedConcern => ({ ...view(concern), from: senderOf(byId.get(concern.by)) })),
		facilitators: tellable
	});
}

function authorIn({ shownAs, constituency }: Author): Author {
	return { shownAs, constituency };
}

function asShared(concern: Concern, viewer: string, authorOf: (participant: string) => Author | null) {
	const { id, kind, text, at, seen, settled } = concern;
	const answers = concern.answers.map(({ by, text }) => ({ author: authorOf(by), own: by === viewer, text }));
	return { id, kind, text, at, told: concern.told.flatMap((each) => authorOf(each) ?? []), seen, settled, answers };
}

function senderOf(person: Participant | undefined): ReceivedConcern['from'] {
	if (!person) throw new Error('Whoever raised a concern is gone from the database.');
	const { name, organisation, constituency } = person;
	return { name, organisation, constituency };
}

import { createHmac } from 'node:crypto';
import { isActive } from '@plenum/domain/people/change-person';
import { mayKnowNames, shownToOthers } from '@plenum/domain/people/name-policy';
import { ok, refuse } from '@plenum/domain/result';
import type { Members } from '../consultations/members.ts';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { enrolCreator } from './enrol-creator.ts';
import { workshopsPurpose } from './purposes.ts';
import { readNames } from './read-names.ts';
import { requireIdentity } from './identity.ts';
import {
	countByStatus,
	findConstituenciesInUse,
	haveOthersJoined,
	findParticipant,
	findParticipantsOfAccount
} from './participants.store.ts';

/** What the consultations room asks of this one. */
export function createMembers(context: AppContext, requireActor: RequireActor): Members {
	const aliasOf = (consultation: string, id: string) => context.personAliases.of(consultation, workshopsPurpose, id);
	/** [POLL260] Always the same for one participant. Nothing is encrypted with it on the server. */
	const outboxKeyOf = (id: string) =>
		createHmac('sha256', context.config.secret).update(`plenum-outbox\n${id}`).digest('base64');
	return {
		requireActor,
		findConstituenciesInUse,
		haveOthersJoined,
		readNames,
		async requireAccount(request) {
			const who = await requireIdentity(context, { headers: request.headers });
			if (!who.ok) return who;
			return who.value.kind === 'account' ? ok(who.value.account) : refuse('rights/missing');
		},
		async findParts(request) {
			const asked = await requireIdentity(context, { headers: request.headers });
			if (!asked.ok) return asked;
			const who = asked.value;
			const rows =
				who.kind === 'account'
					? await findParticipantsOfAccount(context.database.read, who.account.id)
					: [who.participant];
			const here = rows.filter(({ status }) => isActive(status));
			return ok(here.map(({ id, consultation }) => ({ participant: id, consultation })));
		},
		enrolCreator: (tx, consultation, account) => enrolCreator(context, tx, consultation, account),
		async countPeople(db, consultation) {
			const { waiting, admitted } = await countByStatus(db, consultation);
			return { waiting, admitted };
		},
		async viewOwn(db, { settings }, participant) {
			const person = await findParticipant(db, participant);
			if (!person) throw new Error('A participant is gone from the database.');
			const { id, role, status, constituency, name } = person;
			return {
				participant: id,
				role,
				status,
				constituency,
				name: name ?? constituency,
				shownAs: shownToOthers(person, settings),
				...(mayKnowNames(person, settings) ? {} : { inWorkshops: aliasOf(person.consultation, id) }),
				...(person.muted === null ? {} : { muted: true as const }),
				outboxKey: outboxKeyOf(id)
			};
		}
	};
}

import { isActive } from '@plenum/domain/people/change-person';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { FastifyRequest, FastifyPluginAsync } from 'fastify';
import { getConsultation } from '../consultations/consultations.store.ts';
import { accessBy, accessInConsultation } from '../http/access.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { admitPeople } from './admit-people.ts';
import type { Participation } from './participation.ts';
import { findParticipation } from './require-actor.ts';
import { confirmPeople } from './confirm-people.ts';
import { changePerson } from './change-person.ts';
import { leaveConsultation, removePerson } from './end-participation.ts';
import { removePeople, undoRemoval } from './remove-people.ts';
import { listLinksOfPerson } from './links/revoke-lost-links.ts';
import { identify } from './identity.ts';
import { chooseJoinAddress, showCodeToFacilitator } from './join/join-address.ts';
import { rotateJoinCode } from './join/join-codes.ts';
import { asPerson, createListPeople } from './list-people.ts';
import { clearSessionCookie } from './sessions/cookies.ts';

export const peopleRoutes: FastifyPluginAsync = async (app) => {
	const { context, people } = app;
	const inConsultation = accessInConsultation(people.requireActor);
	const listPeople = createListPeople(context.database, context.personAliases);

	app.operation('listPeople', inConsultation('read'), async (actor, { query }) => ok(await listPeople(actor, query)));

	app.operation('admitPeople', inConsultation('admit'), (actor, { body }) => admitPeople(context, people, actor, body));

	app.operation('removePeople', inConsultation('change-people', requireRecentSignIn), (actor, { body }) =>
		removePeople(context, people, actor, body)
	);

	app.operation('undoRemoval', inConsultation('change-people'), (actor, { body }) =>
		undoRemoval(context, people, actor, body)
	);

	app.operation('confirmPeople', inConsultation('admit'), (actor, { body }) =>
		confirmPeople(context, people, actor, body)
	);

	app.operation('changePerson', inConsultation('change-people'), async (actor, { params, body }) => {
		const changed = await changePerson(context, people, actor, params.participant, body);
		if (!changed.ok) return changed;
		const consultation = await getConsultation(context.database.read, actor.consultation);
		const { person, links } = changed.value;
		return ok({ ...asPerson(person, { id: actor.participant, role: actor.role }, consultation), links });
	});

	app.operation('listLinksOfPerson', inConsultation('change-people'), (actor, { params }) =>
		listLinksOfPerson(context, actor, params.participant)
	);

	app.operation('removePerson', inConsultation('change-people', requireRecentSignIn), async (actor, { params }) => {
		const removed = await removePerson(context, people, actor, params.participant);
		return removed.ok ? ok({ links: removed.value.links }) : removed;
	});

	app.operation('leave', accessBy(findLeaver), async ({ person, consultation }, { headers }, reply) => {
		const who = await identify(context, { headers });
		const gone = await leaveConsultation(context, people, { participant: person.id, consultation: consultation.id });
		if (gone.ok && who?.kind === 'participant') clearSessionCookie(reply, context.config);
		return gone.ok ? ok({}) : gone;
	});

	app.operation('getJoinCode', inConsultation('change-people'), async (actor) =>
		ok(await showCodeToFacilitator(context, actor.consultation))
	);

	app.operation('rotateJoinCode', inConsultation('admit', withholdsAnswer), async (actor) => {
		await rotateJoinCode(context, actor);
		return ok(await showCodeToFacilitator(context, actor.consultation));
	});

	app.operation('chooseJoinAddress', inConsultation('admit'), async (actor, { body }) => {
		const chosen = await chooseJoinAddress(context, actor, body.address);
		return chosen.ok ? ok(await showCodeToFacilitator(context, actor.consultation)) : chosen;
	});

	/** A person who waits or takes part may leave. */
	async function findLeaver(request: FastifyRequest): Promise<Result<Participation>> {
		const { consultation } = request.params as { consultation: string };
		const part = await findParticipation(context, { headers: request.headers }, consultation);
		return !part.ok || isActive(part.value.person.status) ? part : refuse('participant/removed');
	}
};

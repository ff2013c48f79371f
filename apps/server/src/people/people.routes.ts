import { isActive } from '@plenum/domain/people/change-person';
import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	AdmitRequest,
	ChangePersonRequest,
	ChooseJoinAddressRequest,
	ConfirmPeopleRequest,
	PeopleQuery,
	RemovePeopleRequest,
	UndoRemovalRequest
} from '@plenum/protocol/people';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { AppContext } from '../app-context.ts';
import { handleInConsultation, respond } from '../http/handle.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { admitPeople } from './admit-people.ts';
import { findParticipation, type Participation } from './require-actor.ts';
import { confirmPeople } from './confirm-people.ts';
import { changePerson } from './change-person.ts';
import { leaveConsultation, removePerson } from './end-participation.ts';
import { removePeople, undoRemoval } from './remove-people.ts';
import { listLinksOfPerson } from './links/revoke-lost-links.ts';
import { identify } from './identity.ts';
import { chooseJoinAddress, showCodeToFacilitator } from './join/join-address.ts';
import { rotateJoinCode } from './join/join-codes.ts';
import { asPerson, createListPeople } from './list-people.ts';
import type { People } from './people.ts';
import { clearSessionCookie } from './sessions/cookies.ts';

const Consultation = closedObject({ consultation: Id });
const Participant = closedObject({ consultation: Id, participant: Id });
type Route = { Params: { consultation: string } };
type PersonRoute = { Params: { consultation: string; participant: string } };
const root = '/api/v1/consultations/:consultation';

export function registerPeople(app: FastifyInstance, context: AppContext, { people }: { people: People }): void {
	const handle = handleInConsultation(people.requireActor);
	const listPeople = createListPeople(context.database, context.personAliases);

	app.get<Route & { Querystring: PeopleQuery }>(
		`${root}/people`,
		{ schema: { params: Consultation, querystring: PeopleQuery } },
		(request, reply) => handle(request, reply, 'read', async (actor) => ok(await listPeople(actor, request.query)))
	);

	app.post<Route & { Body: AdmitRequest }>(
		`${root}/people/admit`,
		{ config: handle.authorize('admit'), schema: { params: Consultation, body: AdmitRequest } },
		(request, reply) => handle(request, reply, 'admit', (actor) => admitPeople(context, people, actor, request.body))
	);

	app.post<Route & { Body: RemovePeopleRequest }>(
		`${root}/people/remove`,
		{
			config: { ...handle.authorize('change-people'), ...requireRecentSignIn },
			schema: { params: Consultation, body: RemovePeopleRequest }
		},
		(request, reply) =>
			handle(request, reply, 'change-people', (actor) => removePeople(context, people, actor, request.body))
	);

	app.post<Route & { Body: UndoRemovalRequest }>(
		`${root}/people/remove/undo`,
		{ config: handle.authorize('change-people'), schema: { params: Consultation, body: UndoRemovalRequest } },
		(request, reply) =>
			handle(request, reply, 'change-people', (actor) => undoRemoval(context, people, actor, request.body))
	);

	app.post<Route & { Body: ConfirmPeopleRequest }>(
		`${root}/people/confirm`,
		{
			config: handle.authorize('admit'),
			schema: { params: Consultation, body: ConfirmPeopleRequest }
		},
		(request, reply) => handle(request, reply, 'admit', (actor) => confirmPeople(context, people, actor, request.body))
	);

	app.patch<PersonRoute & { Body: ChangePersonRequest }>(
		`${root}/people/:participant`,
		{
			config: handle.authorize('change-people'),
			schema: { params: Participant, body: ChangePersonRequest }
		},
		(request, reply) =>
			handle(request, reply, 'change-people', async (actor) => {
				const changed = await changePerson(context, people, actor, request.params.participant, request.body);
				if (!changed.ok) return changed;
				const consultation = await getConsultation(context.database.read, actor.consultation);
				const { person, links } = changed.value;
				return ok({ ...asPerson(person, { id: actor.participant, role: actor.role }, consultation), links });
			})
	);

	app.get<PersonRoute>(`${root}/people/:participant/links`, { schema: { params: Participant } }, (request, reply) =>
		handle(request, reply, 'change-people', (actor) => listLinksOfPerson(context, actor, request.params.participant))
	);

	app.post<PersonRoute>(
		`${root}/people/:participant/remove`,
		{
			config: { ...handle.authorize('change-people'), ...requireRecentSignIn },
			schema: { params: Participant }
		},
		(request, reply) =>
			handle(request, reply, 'change-people', async (actor) => {
				const removed = await removePerson(context, people, actor, request.params.participant);
				return removed.ok ? ok({ links: removed.value.links }) : removed;
			})
	);

	app.post<Route>(
		`${root}/leave`,
		{ config: { authorize: findLeaver }, schema: { params: Consultation } },
		(request, reply) =>
			respond(reply, findLeaver(request), async ({ person, consultation }) => {
				const who = await identify(context, { headers: request.headers });
				const leaving = { participant: person.id, consultation: consultation.id };
				const gone = await leaveConsultation(context, people, leaving);
				if (gone.ok && who?.kind === 'participant') clearSessionCookie(reply, context.config);
				return gone.ok ? ok({}) : gone;
			})
	);

	app.get<Route>(`${root}/join-code`, { schema: { params: Consultation } }, (request, reply) =>
		handle(request, reply, 'change-people', async (actor) =>
			ok(await showCodeToFacilitator(context, actor.consultation))
		)
	);

	app.post<Route>(
		`${root}/join-code`,
		{
			config: { ...handle.authorize('admit'), ...withholdsAnswer },
			schema: { params: Consultation }
		},
		(request, reply) =>
			handle(request, reply, 'admit', async (actor) => {
				await rotateJoinCode(context, actor);
				return ok(await showCodeToFacilitator(context, actor.consultation));
			})
	);

	app.put<Route & { Body: ChooseJoinAddressRequest }>(
		`${root}/join-code/address`,
		{ config: handle.authorize('admit'), schema: { params: Consultation, body: ChooseJoinAddressRequest } },
		(request, reply) =>
			handle(request, reply, 'admit', async (actor) => {
				const chosen = await chooseJoinAddress(context, actor, request.body.address);
				return chosen.ok ? ok(await showCodeToFacilitator(context, actor.consultation)) : chosen;
			})
	);

	/** A person who waits or takes part may leave. */
	async function findLeaver(request: FastifyRequest): Promise<Result<Participation>> {
		const { consultation } = request.params as Route['Params'];
		const part = await findParticipation(context, { headers: request.headers }, consultation);
		return !part.ok || isActive(part.value.person.status) ? part : refuse('participant/removed');
	}
}

import { ok, refuse, type Result } from '@plenum/domain/result';
import { can } from '@plenum/domain/people/rights';
import { initialScreen } from '@plenum/domain/workshops/screen';
import {
	ChangeScreenRequest,
	LinkedProjectorRequest,
	ProjectorQuery,
	type ProjectorAnswer,
	type ProjectorView
} from '@plenum/protocol/workshops/projector';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { answer } from '../http/answer.ts';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { handleInConsultation } from '../http/handle.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { sha256Base64url } from '../sha256.ts';
import { createViewLimit } from './view-limit.ts';
import { createProjectorLink, listProjectorLinks, openProjectorLink, revokeProjectorLink } from './projector-links.ts';
import { createTextReader } from './read-text.ts';
import { maySteer, readScreen, steerScreen } from './screen.ts';
import { createScreenPlaces } from './screen-places.ts';
import { findWorkshop, type StoredWorkshop } from '../workshops/workshops.store.ts';
import { viewProjector } from './view-projector.ts';

const at = '/api/v1/consultations/:consultation/workshops/:workshop';
const params = closedObject({ consultation: Id, workshop: Id });
const onLink = closedObject({ consultation: Id, workshop: Id, link: Id });
type OnWorkshop = { Params: { consultation: string; workshop: string } };
type OnLink = { Params: { consultation: string; workshop: string; link: string } };

/** The projector's screen: for people of the consultation, and for anyone with a link to it. */
export function registerProjector(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const projector = { context, readText: createTextReader(context) };
	const mayView = createViewLimit(context.now);
	const places = createScreenPlaces(context.now, context.database.nodes);

	app.get<OnWorkshop & { Querystring: ProjectorQuery }>(
		`${at}/projector`,
		{ schema: { params, querystring: ProjectorQuery } },
		(request, reply) =>
			handle(request, reply, 'read', async (actor) => {
				const { consultation, role, phase, participant } = actor;
				const place = { consultation, workshop: request.params.workshop };
				const stored = await findWorkshop(context.database.read, consultation, place.workshop);
				if (!stored) return refuse('workshop/unknown');
				// A person who only watches along says nothing of the projector's screen.
				if (request.query.place && maySteer(stored, actor).ok)
					places.note(place.workshop, participant, request.query.place);
				const view = await viewProjector(projector, place, can(role, 'change-people', phase));
				return answerOf(view, stored, request.query.known, context.now());
			})
	);

	app.post<{ Body: LinkedProjectorRequest }>(
		'/api/v1/projector/view',
		{ ...fromStrangers, schema: { body: LinkedProjectorRequest } },
		async (request, reply) => {
			const link = await openProjectorLink(context, request.body.token);
			if (!link.ok) return answer(reply, link);
			if (!mayView(link.value.id)) return answer(reply, refuse('request/too-fast'));
			const { consultation, workshop, id } = link.value;
			const stored = await findWorkshop(context.database.read, consultation, workshop);
			if (!stored) return answer(reply, refuse('workshop/unknown'));
			if (request.body.place) places.note(workshop, id, request.body.place);
			const view = await viewProjector(projector, link.value, true);
			return answer(reply, answerOf(view, stored, request.body.known, context.now()));
		}
	);

	app.get<OnWorkshop>(`${at}/screen`, { schema: { params } }, (request, reply) =>
		handle(request, reply, 'read', (actor) => readScreen({ context, places }, actor, request.params.workshop))
	);
	app.post<OnWorkshop & { Body: ChangeScreenRequest }>(
		`${at}/screen`,
		{ schema: { params, body: ChangeScreenRequest }, config: handle.authorize('read') },
		(request, reply) =>
			handle(request, reply, 'read', (actor) =>
				steerScreen({ context, places }, actor, request.params.workshop, request.body)
			)
	);

	app.get<OnWorkshop>(`${at}/projector-links`, { schema: { params } }, (request, reply) =>
		handle(request, reply, 'run-workshop', (actor) => listProjectorLinks(context, actor, request.params.workshop))
	);
	app.post<OnWorkshop>(
		`${at}/projector-links`,
		{ schema: { params }, config: { ...handle.authorize('run-workshop'), ...withholdsAnswer } },
		(request, reply) =>
			handle(
				request,
				reply,
				'run-workshop',
				(actor) => createProjectorLink(context, actor, request.params.workshop),
				201
			)
	);
	app.delete<OnLink>(
		`${at}/projector-links/:link`,
		{ schema: { params: onLink }, config: handle.authorize('change-people') },
		// Also once the consultation is closed.
		(request, reply) =>
			handle(request, reply, 'change-people', (actor) => revokeProjectorLink(context, actor, request.params))
	);
}

/** A screen asks every second: what it shows already is not sent again. */
function answerOf(
	view: Result<ProjectorView>,
	{ screen }: StoredWorkshop,
	known: string | undefined,
	now: number
): Result<ProjectorAnswer> {
	if (!view.ok) return view;
	const version = sha256Base64url(JSON.stringify(view.value));
	const { version: changes, turned, playing } = screen ?? initialScreen;
	return ok({
		...{ view: version === known ? null : view.value, version, now },
		screen: { version: changes, turned, playing }
	});
}

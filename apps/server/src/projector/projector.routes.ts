import { ok, refuse, type Result } from '@plenum/domain/result';
import { can } from '@plenum/domain/people/rights';
import { initialScreen } from '@plenum/domain/workshops/screen';
import { type ProjectorAnswer, type ProjectorView } from '@plenum/protocol/workshops/projector';
import type { FastifyPluginAsync } from 'fastify';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { accessInConsultation } from '../http/access.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { sha256Base64url } from '../sha256.ts';
import { createViewLimit } from './view-limit.ts';
import { createProjectorLink, listProjectorLinks, openProjectorLink, revokeProjectorLink } from './projector-links.ts';
import { createTextReader } from './read-text.ts';
import { maySteer, readScreen, steerScreen } from './screen.ts';
import { createScreenPlaces } from './screen-places.ts';
import { findWorkshop, type StoredWorkshop } from '../workshops/workshops.store.ts';
import { viewProjector } from './view-projector.ts';

/** The projector's screen: for people of the consultation, and for anyone with a link to it. */
export const projectorRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const projector = { context, readText: createTextReader(context) };
	const mayView = createViewLimit(context.now);
	const places = createScreenPlaces(context.now, context.database.nodes);

	app.operation('viewProjector', inConsultation('read'), async (actor, { params, query }) => {
		const { consultation, role, phase, participant } = actor;
		const place = { consultation, workshop: params.workshop };
		const stored = await findWorkshop(context.database.read, consultation, place.workshop);
		if (!stored) return refuse('workshop/unknown');
		// A person who only watches along says nothing of the projector's screen.
		if (query.place && maySteer(stored, actor).ok) places.note(place.workshop, participant, query.place);
		const view = await viewProjector(projector, place, can(role, 'change-people', phase));
		return answerOf(view, stored, query.known, context.now());
	});

	app.operation('viewLinkedProjector', fromStrangers, async (_, { body }) => {
		const link = await openProjectorLink(context, body.token);
		if (!link.ok) return link;
		if (!mayView(link.value.id)) return refuse('request/too-fast');
		const { consultation, workshop, id } = link.value;
		const stored = await findWorkshop(context.database.read, consultation, workshop);
		if (!stored) return refuse('workshop/unknown');
		if (body.place) places.note(workshop, id, body.place);
		const view = await viewProjector(projector, link.value, true);
		return answerOf(view, stored, body.known, context.now());
	});

	app.operation('readScreen', inConsultation('read'), (actor, { params }) =>
		readScreen({ context, places }, actor, params.workshop)
	);
	app.operation('changeScreen', inConsultation('read'), (actor, { params, body }) =>
		steerScreen({ context, places }, actor, params.workshop, body)
	);

	app.operation('listProjectorLinks', inConsultation('run-workshop'), (actor, { params }) =>
		listProjectorLinks(context, actor, params.workshop)
	);
	app.operation('createProjectorLink', inConsultation('run-workshop', withholdsAnswer), (actor, { params }) =>
		createProjectorLink(context, actor, params.workshop)
	);
	app.operation('revokeProjectorLink', inConsultation('change-people'), (actor, { params }) =>
		revokeProjectorLink(context, actor, params)
	);
};

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
		view: version === known ? null : view.value,
		version,
		now,
		screen: { version: changes, turned, playing }
	});
}

import { ok, refuse, type Result } from '@plenum/domain/result';
import { MuteRequest } from '@plenum/protocol/people';
import {
	CalendarQuery,
	CallLinkRequest,
	PlanWorkshopRequest,
	SpokenLanguagesQuery,
	WorkshopCommandRequest,
	WorkshopEventsQuery,
	type SpokenLanguageNames,
	type WorkshopEvents,
	type WorkshopList
} from '@plenum/protocol/workshops/workshops';
import { languageName, namedLanguages } from '@plenum/reports/names/language-names';
import type { FastifyInstance } from 'fastify';
import { answer, download } from '../http/answer.ts';
import { handleInConsultation } from '../http/handle.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { readSessionCookie, setSessionCookie } from '../people/sessions/cookies.ts';
import { requireIdentity } from '../people/identity.ts';
import type { People } from '../people/people.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { applyWorkshopCommand } from './apply-command.ts';
import { continueSession } from './continue-session.ts';
import { createCalendarFile } from './create-calendar-file.ts';
import { listNotes } from './item-notes.ts';
import { listMuted, mutePerson } from './mute-person.ts';
import { planWorkshop, type HasCommitment } from './plan-workshop.ts';
import { setCallLink } from './set-call-link.ts';
import { viewRooms } from './view-rooms.ts';
import { readEvents, type Workplace } from './workshop-events.ts';
import { currentCallLink, summaryOf } from './workshop-summary.ts';
import { findWorkshop, findWorkshops } from './workshops.store.ts';

const all = '/api/v1/consultations/:consultation/workshops';

type InConsultation = { consultation: string };
type OnWorkshop = InConsultation & { workshop: string };

export function registerWorkshops(
	app: FastifyInstance,
	context: AppContext,
	people: People,
	hasCommitment: HasCommitment
): void {
	const handle = handleInConsultation(people.requireActor);
	const agendas = { context, hasCommitment };

	const ownSession: BodyRules = { authorize: ({ headers }) => requireIdentity(context, { headers }) };
	app.post(
		'/api/v1/session/continue',
		// Asked twice, it goes on as long.
		{ config: { ...ownSession, ...repeatsByItself } },
		async (request, reply) => {
			const continued = await continueSession(context, { headers: request.headers });
			if (!continued.ok) return answer(reply, continued);
			const { endsInSeconds, seconds } = continued.value;
			const token = readSessionCookie(request.headers.cookie, context.config);
			if (token !== null) setSessionCookie(reply, context.config, token, seconds);
			return answer(reply, ok({ endsInSeconds }));
		}
	);

	app.get<{ Params: InConsultation }>(all, (request, reply) =>
		handle(request, reply, 'read', async (actor) => ok(await listWorkshops(context, actor)))
	);

	app.get<{ Params: InConsultation; Querystring: SpokenLanguagesQuery }>(
		`${all}/languages`,
		{ schema: { querystring: SpokenLanguagesQuery } },
		(request, reply) => handle(request, reply, 'read', async () => ok(listLanguages(request.query)))
	);

	app.post<{ Params: InConsultation; Body: PlanWorkshopRequest }>(
		all,
		{ config: handle.authorize('plan-workshop'), schema: { body: PlanWorkshopRequest } },
		(request, reply) =>
			handle(request, reply, 'plan-workshop', (actor) => planWorkshop(agendas, actor, request.body), 201)
	);

	app.post<{ Params: OnWorkshop; Body: WorkshopCommandRequest }>(
		`${all}/:workshop/commands`,
		{ config: handle.authorize('read'), schema: { body: WorkshopCommandRequest } },
		(request, reply) => {
			const given = { workshop: request.params.workshop, command: request.body };
			return handle(request, reply, 'read', (actor) => applyWorkshopCommand(agendas, actor, given));
		}
	);

	app.put<{ Params: OnWorkshop; Body: CallLinkRequest }>(
		`${all}/:workshop/call-link`,
		{ config: handle.authorize('plan-workshop'), schema: { body: CallLinkRequest } },
		(request, reply) =>
			handle(request, reply, 'plan-workshop', ({ consultation }) =>
				setCallLink(context, { consultation, workshop: request.params.workshop }, request.body.link)
			)
	);

	app.get<{ Params: OnWorkshop; Querystring: CalendarQuery }>(
		`${all}/:workshop/calendar`,
		{ schema: { querystring: CalendarQuery } },
		(request, reply) =>
			handle(request, reply, 'read', async ({ consultation }) => {
				const place = { consultation, workshop: request.params.workshop };
				const file = await createCalendarFile(context, place, request.query.call);
				if (!file.ok) return file;
				return download(reply, { name: 'workshop.ics', type: 'text/calendar; charset=utf-8', bytes: file.value });
			})
	);

	app.get<{ Params: OnWorkshop; Querystring: WorkshopEventsQuery }>(
		`${all}/:workshop/events`,
		{ schema: { querystring: WorkshopEventsQuery } },
		(request, reply) =>
			handle(request, reply, 'read', ({ consultation }) =>
				getEventsPage(context, { consultation, workshop: request.params.workshop }, request.query)
			)
	);

	app.get<{ Params: OnWorkshop }>(`${all}/:workshop/rooms`, (request, reply) =>
		handle(request, reply, 'read', ({ consultation, role }) =>
			viewRooms(context.database.read, consultation, request.params.workshop, { role, now: context.now() })
		)
	);
	app.get<{ Params: OnWorkshop }>(`${all}/:workshop/notes`, (request, reply) =>
		handle(request, reply, 'read', ({ consultation }) =>
			listNotes(context.database.read, { consultation, workshop: request.params.workshop })
		)
	);
	registerMuting(app, context, people);
}

/** [PEOPLE51] Beside the workshops, because people who run one may mute. */
function registerMuting(app: FastifyInstance, context: AppContext, people: People): void {
	const handle = handleInConsultation(people.requireActor);
	const root = '/api/v1/consultations/:consultation/people';

	app.get<{ Params: InConsultation }>(`${root}/muted`, (request, reply) =>
		handle(request, reply, 'read', (actor) => listMuted(context.database.read, actor))
	);

	app.put<{ Params: InConsultation & { participant: string }; Body: MuteRequest }>(
		`${root}/:participant/muted`,
		{ config: handle.authorize('read'), schema: { body: MuteRequest } },
		(request, reply) =>
			handle(request, reply, 'read', (actor) =>
				mutePerson(context, people, actor, request.params.participant, request.body.muted)
			)
	);
}

/** [WORKSHOP26] By the server's names: browsers know fewer. */
function listLanguages({ language, of }: SpokenLanguagesQuery): SpokenLanguageNames {
	const wanted = of?.split(',');
	const named = namedLanguages(language);
	if (!wanted) return { languages: [...named] };
	return { languages: wanted.map((code) => ({ code, name: languageName(language, code) })) };
}

async function listWorkshops(
	context: AppContext,
	{ consultation, participant }: Pick<Actor, 'consultation' | 'participant'>
): Promise<WorkshopList> {
	const stored = await findWorkshops(context.database.read, consultation);
	const byId = new Map(stored.map(({ id, folded }) => [id, folded]));
	const workshops = stored.map((one) => {
		const parent = one.folded.room && (byId.get(one.folded.room.parent) ?? null);
		return summaryOf(one, participant, parent);
	});
	return { workshops, now: context.now() };
}

async function getEventsPage(
	context: AppContext,
	place: Workplace,
	query: WorkshopEventsQuery
): Promise<Result<WorkshopEvents>> {
	const db = context.database.read;
	const stored = await findWorkshop(db, place.consultation, place.workshop);
	if (!stored) return refuse('workshop/unknown');
	const { events, more } = await readEvents(db, place, query);
	const seq = events.at(-1)?.seq ?? stored.folded.seq;
	const callLink = currentCallLink(stored);
	const call = callLink === null ? {} : { callLink };
	return ok({ workshop: place.workshop, events, seq, more, ...call, now: context.now() });
}

import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SpokenLanguagesQuery, WorkshopEventsQuery } from '@plenum/protocol/workshops/workshops';
import { type SpokenLanguageNames, type WorkshopEvents, type WorkshopList } from '@plenum/protocol/workshops/workshops';
import { languageName, namedLanguages } from '@plenum/reports/names/language-names';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { download } from '../http/answer.ts';
import { accessBy, accessInConsultation } from '../http/access.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { readSessionCookie, setSessionCookie } from '../people/sessions/cookies.ts';
import { requireIdentity } from '../people/identity.ts';
import type { People } from '../people/people.ts';
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

export const workshopsRoutes: FastifyPluginAsync<{ hasCommitment: HasCommitment }> = async (app, { hasCommitment }) => {
	const { context, people } = app;
	const inConsultation = accessInConsultation(people.requireActor);
	const agendas = { context, hasCommitment };

	// Asked twice, it goes on as long.
	const ownSession = accessBy(({ headers }) => requireIdentity(context, { headers }), repeatsByItself);
	app.operation('continueSession', ownSession, async (_, { headers }, reply) => {
		const continued = await continueSession(context, { headers });
		if (!continued.ok) return continued;
		const { endsInSeconds, seconds } = continued.value;
		const token = readSessionCookie(headers.cookie, context.config);
		if (token !== null) setSessionCookie(reply, context.config, token, seconds);
		return ok({ endsInSeconds });
	});

	app.operation('listWorkshops', inConsultation('read'), async (actor) => ok(await listWorkshops(context, actor)));

	app.operation('listSpokenLanguages', inConsultation('read'), async (_actor, { query }) => ok(listLanguages(query)));

	app.operation('planWorkshop', inConsultation('plan-workshop'), (actor, { body }) =>
		planWorkshop(agendas, actor, body)
	);

	app.operation('commandWorkshop', inConsultation('read'), (actor, { params, body }) =>
		applyWorkshopCommand(agendas, actor, { workshop: params.workshop, command: body })
	);

	app.operation('setCallLink', inConsultation('plan-workshop'), ({ consultation }, { params, body }) =>
		setCallLink(context, { consultation, workshop: params.workshop }, body.link)
	);

	app.operation('downloadCalendar', inConsultation('read'), async ({ consultation }, { params, query }, reply) => {
		const place = { consultation, workshop: params.workshop };
		const file = await createCalendarFile(context, place, query.call);
		if (!file.ok) return file;
		return download(reply, { name: 'workshop.ics', type: 'text/calendar; charset=utf-8', bytes: file.value });
	});

	app.operation('readWorkshopEvents', inConsultation('read'), ({ consultation }, { params, query }) =>
		getEventsPage(context, { consultation, workshop: params.workshop }, query)
	);

	app.operation('viewRooms', inConsultation('read'), ({ consultation, role }, { params }) =>
		viewRooms(context.database.read, consultation, params.workshop, { role, now: context.now() })
	);
	app.operation('listNotes', inConsultation('read'), ({ consultation }, { params }) =>
		listNotes(context.database.read, { consultation, workshop: params.workshop })
	);
	registerMuting(app, context, people);
};

/** [PEOPLE51] Beside the workshops, because people who run one may mute. */
function registerMuting(app: FastifyInstance, context: AppContext, people: People): void {
	const inConsultation = accessInConsultation(people.requireActor);

	app.operation('listMutedPeople', inConsultation('read'), (actor) => listMuted(context.database.read, actor));

	app.operation('mutePerson', inConsultation('read'), (actor, { params, body }) =>
		mutePerson(context, people, actor, params.participant, body.muted)
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

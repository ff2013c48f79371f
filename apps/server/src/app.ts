import type { FastifyInstance } from 'fastify';
import type { Writable } from 'node:stream';
import { ensureSetupLink } from './accounts/set-up.ts';
import type { AppContext } from './app-context.ts';
import { deleteLostFeed } from './calendar/calendar-feeds.ts';
import { deleteLostCodes, strikeOff } from './caucuses/strike-off.ts';
import { keepCaucusesTidy, tidyCaucuses } from './caucuses/tidy-caucuses.ts';
import { adoptActions } from './commitments/adopt-actions.ts';
import { dateCommitments } from './commitments/date-commitments.ts';
import { withdrawCommitments } from './commitments/withdraw-commitments.ts';
import { keepConcernsTidy } from './concerns/tidy-concerns.ts';
import { keepPracticesTidy } from './practice/delete-practice.ts';
import type { Config } from './config.ts';
import { onEveryNode } from './db/nodes.ts';
import { watchClock } from './db/watch-clock.ts';
import { monitorStorage } from './db/storage/watch-storage.ts';
import { createHook } from './hook.ts';
import type { BodyPace } from './http/bodies/body-pace.ts';
import { createServer } from './http/create-server.ts';
import { Drain } from './http/drain.ts';
import { refuseByWrongClock, registerHealth } from './http/health.routes.ts';
import { registerMetrics } from './http/metrics.routes.ts';
import { servePages } from './http/pages.ts';
import { createModuleNeeds } from './module-needs.ts';
import { modules } from './modules.ts';
import { openContext, type ContextOptions } from './open-context.ts';
import type { People } from './people/people.ts';
import { endLeftSession } from './people/sessions/quick-exit.ts';
import { logRefusals } from './security/log-refusals.ts';
import { openSockets } from './sockets.ts';
import { createMailer } from './reminders/mailer.ts';
import { deleteLostReminder } from './reminders/reminders.ts';
import { keepReminding } from './reminders/send-reminders.ts';
import { keepDelivering } from './webhooks/deliver-webhooks.ts';
import { placeLateComers, placeOnArrival } from './workshops/place-late-comers.ts';
import { removeSpeakers } from './workshops/remove-speakers.ts';

export type Plenum = {
	app: FastifyInstance;
	context: AppContext;
	people: People;
	/** The one-time link for the first facilitator; null once there is one. */
	setupLink(): Promise<string | null>;
	/** [OPERATE27] This version may not run on the database any more. It writes nothing from then on. */
	onOutdated(listener: () => void): void;
	/**
	 * What was accepted is committed and answered; nothing new is taken. Where other nodes run it serves on first until the notice is over,
	 * while its health says that it goes. [OPERATE60]
	 */
	close(notice?: () => Promise<unknown>): Promise<void>;
};

export type AppOptions = ContextOptions & {
	pages: boolean;
	log: Writable | null;
	/** Replaces the clock of the machine. */
	machineNow?: () => number;
	checkSessionsEvery?: number;
	/** False: a test sends what is due itself, and nothing sends it beside. */
	remindsByItself?: boolean;
	bodyPace?: BodyPace;
};

/** The whole application: its context, its modules, and the hooks that connect them. */
export async function createPlenum(config: Config, options: AppOptions): Promise<Plenum> {
	const app = await createServer(config, options.log, options.bodyPace, (request, reply) =>
		endLeftSession(app.context, app.people, request, reply)
	);
	const context = await openContext(app, config, options);
	const { database, live, report } = context;
	app.decorate('context', context);
	const storage = monitorStorage(database, (canSave) => {
		app.log.error({ canSave }, canSave ? 'the disk takes commits again' : 'the disk takes no commits');
		live.notifyStorageState(canSave);
	});
	const clockWrong = createHook<[]>();
	const clock = watchClock(database.clock, options.machineNow ?? Date.now, (isOff, ahead) => {
		const message = isOff ? 'this machine’s clock is wrong: it serves nobody' : 'its clock is right again';
		app.log.error({ isOff, ahead }, message);
		if (isOff) clockWrong.notify();
	});
	const drain = new Drain();
	refuseByWrongClock(app, clock);
	logRefusals(app, context.securityLog);
	if (config.metrics) await registerMetrics(app, database.publicReads);
	registerHealth(app, storage, drain, clock);

	const mailer = config.smtp && createMailer(config.smtp);
	const needs = createModuleNeeds(app, mailer);
	for (const module of modules) await app.register(module, needs);
	if (options.pages) await servePages(app, config);

	connectModules(app);
	const arrivals = placeOnArrival(context);
	const tidying = await keepCaucusesTidy(app.caucuses);
	const concerns = await keepConcernsTidy(context);
	const practices = await keepPracticesTidy({ context, people: app.people, polls: app.polls });
	app.polls.deadlines.schedule();
	drain.watch(app.server);
	const sessions = openSockets(app, clock, options.checkSessionsEvery);
	const delivering = keepDelivering(context);
	const reminding = keepReminding(context, options.remindsByItself === false ? null : mailer);
	const running = [
		storage,
		clock,
		delivering,
		reminding,
		app.polls.deadlines,
		app.presence,
		arrivals,
		tidying,
		concerns,
		practices,
		sessions
	];
	return {
		app,
		context,
		people: app.people,
		setupLink: () => ensureSetupLink(context),
		onOutdated: database.nodes.onOutdated,
		async close(notice) {
			drain.begin();
			if (database.nodes.areOthers()) await notice?.();
			for (const each of running) each.stop();
			await drain.finish(app.server, live.close);
			await app.documents.drain();
			await app.close();
			context.securityLog.close();
			await database.close();
		}
	};

	/** Connects the hooks of modules to the modules that import them. */
	function connectModules({ people, consultations, documents, caucuses, polls }: FastifyInstance): void {
		// [DB35] What a node alone holds, each node changes after any commit; the database is changed by the committing node alone.
		const { nodes, publicReads } = database;
		const everywhere = (topic: string, act: (id: string) => Promise<void> | void) =>
			onEveryNode(nodes, topic, (id: string) => void Promise.resolve(act(id)).catch(report));
		const peopleChanged = onEveryNode(
			nodes,
			'people-changed',
			(participants: readonly string[]) => void documents.peopleChanged(participants).catch(report)
		);
		people.onPeopleChanged((participants) => peopleChanged(participants));
		people.onPeopleChanged((some, consultation) => void removeSpeakers(context, some, consultation).catch(report));
		people.onPeopleChanged((some, consultation) => void placeLateComers(context, some, consultation).catch(report));
		people.onPeopleChanged((_, consultation) => void tidyCaucuses(caucuses, consultation).catch(report));
		people.onPersonMoved((tx, participant) => strikeOff(caucuses, tx, participant));
		people.onRightsLost(deleteLostCodes);
		people.onRightsLost(deleteLostFeed);
		people.onRightsLost(deleteLostReminder);
		people.onSessionEnded((session) => live.endSession(session));
		people.onSessionEnded(everywhere('session-ended', documents.endSession));
		consultations.onPhaseChanged(everywhere('phase-changed', documents.consultationChanged));
		consultations.onPhaseChanged((consultation) => void tidyCaucuses(caucuses, consultation).catch(report));
		caucuses.onMembershipEnded((participant) => peopleChanged([participant]));
		clockWrong.connect(() => (live.sendAway(), documents.sendAway()));
		context.publicChanged.connect(onEveryNode(nodes, 'public-changed', () => publicReads.changed()));
		context.documentChanged.connect(everywhere('document-changed', documents.documentChanged));
		polls.onAdopted((tx, adoptions) => adoptActions(context, tx, adoptions));
		polls.onOutcomeSaid((tx, said) => dateCommitments(context, tx, said));
		polls.onVoided((tx, voiding) => withdrawCommitments(context, tx, voiding));
	}
}

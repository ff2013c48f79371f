import type { FastifyInstance } from 'fastify';
import { registerCorrections } from './corrections/corrections.routes.ts';
import { registerAdditions } from './additions/additions.routes.ts';
import { registerAdmissions } from './admissions/admissions.routes.ts';
import type { Writable } from 'node:stream';
import { isActive } from '@plenum/domain/people/change-person';
import { createCaucuses } from './caucuses/caucuses.ts';
import { registerCaucuses } from './caucuses/caucuses.routes.ts';
import { isInCaucus } from './caucuses/find-own-caucus.ts';
import { deleteLostCodes, strikeOff } from './caucuses/strike-off.ts';
import { keepCaucusesTidy, tidyCaucuses } from './caucuses/tidy-caucuses.ts';
import { findCluster } from './clusters/clusters.store.ts';
import { registerCards } from './cards/cards.routes.ts';
import { registerClusters } from './clusters/clusters.routes.ts';
import { registerSideRatings } from './clusters/side-ratings.routes.ts';
import { registerEarlierOutcomes } from './clusters/earlier-outcomes.routes.ts';
import { registerComments } from './comments/comments.routes.ts';
import { adoptActions } from './commitments/adopt-actions.ts';
import { dateCommitments } from './commitments/date-commitments.ts';
import { withdrawCommitments } from './commitments/withdraw-commitments.ts';
import { registerCommitments } from './commitments/commitments.routes.ts';
import { hasCommitment } from './commitments/commitments.store.ts';
import type { Config } from './config.ts';
import { createConsultations } from './consultations/consultations.ts';
import { registerConsultations } from './consultations/consultations.routes.ts';
import { findConsultation, findConsultationIds } from './consultations/consultations.store.ts';
import type { Database } from './db/database.ts';
import { onEveryNode } from './db/nodes.ts';
import { openDatabaseOf } from './db/open-database-of.ts';
import { watchClock, type ClockWatch } from './db/watch-clock.ts';
import { monitorStorage } from './db/watch-storage.ts';
import { createDocuments, type Documents, type DocumentsNeeds } from './documents/documents.ts';
import { registerDocuments } from './documents/documents.routes.ts';
import { readDocument } from './documents/read-document.ts';
import { registerVersions } from './documents/versions.routes.ts';
import { labelWords } from './exports/report-words.ts';
import { registerExports } from './exports/exports.routes.ts';
import { registerMinutes } from './exports/minutes.routes.ts';
import { registerHouseStyles } from './exports/house-styles.routes.ts';
import { registerTemplates } from './exports/templates.routes.ts';
import { registerPublic } from './exports/public.routes.ts';
import { registerPublicPress } from './exports/public-press.routes.ts';
import { registerPublication } from './exports/publication.routes.ts';
import { findOutcomeVersion } from './exports/outcome/outcome-versions.store.ts';
import { registerOutcomeVersions } from './exports/outcome-versions.routes.ts';
import { registerConcerns } from './concerns/concerns.routes.ts';
import { keepConcernsTidy } from './concerns/tidy-concerns.ts';
import { createId, type AppContext } from './app-context.ts';
import { createHook } from './hook.ts';
import type { BodyPace } from './http/body-pace.ts';
import { reportTo, type Report } from './report.ts';
import { createServer } from './http/create-server.ts';
import { Drain } from './http/drain.ts';
import { isOwnOrigin } from './http/foreign-origin.ts';
import { keepIdempotency } from './http/idempotency/idempotency.ts';
import { refuseByWrongClock, registerHealth } from './http/health.routes.ts';
import { guardLiveRequests } from './http/live-requests.ts';
import { registerMetrics } from './http/metrics.routes.ts';
import { listNetworkAddresses } from './http/network-addresses.ts';
import { servePages } from './http/pages.ts';
import { routeUpgrades } from './http/upgrades.ts';
import { createJournal } from './journal/journal.ts';
import { registerJournal } from './journal/journal.routes.ts';
import { createLive } from './live/live.ts';
import { registerImports } from './matrix/imports.routes.ts';
import { createMatrix } from './matrix/matrix.ts';
import { registerMechanisms } from './mechanisms/mechanisms.routes.ts';
import { registerPositions } from './matrix/positions.routes.ts';
import { createAccounts } from './accounts/accounts.ts';
import { registerAccount } from './accounts/account.routes.ts';
import { noteSessionUse } from './accounts/record-session-use.ts';
import { registerIdentity } from './accounts/identity.routes.ts';
import { registerInvitations } from './accounts/invitations.routes.ts';
import { registerProvider } from './accounts/provider.routes.ts';
import { registerJoin } from './people/join.routes.ts';
import { concealPeople, createConcealFact } from './people/conceal-people.ts';
import { createPeople, type People } from './people/people.ts';
import { endLeftSession } from './people/sessions/quick-exit.ts';
import { watchSessions, type SessionWatch } from './people/sessions/watch-sessions.ts';
import { registerPeople } from './people/people.routes.ts';
import { registerPersonalLinks } from './people/personal-links.routes.ts';
import { ensureSetupLink } from './accounts/set-up.ts';
import { PersonAliases } from './security/person-aliases.ts';
import { createSecurityLog } from './security/security-log.ts';
import { logRefusals } from './security/log-refusals.ts';
import { createPolls } from './polls/create-polls.ts';
import type { ReadAction, ReadOutcome } from './polls/polls.ts';
import { registerPolls } from './polls/polls.routes.ts';
import { registerTaxonomy } from './taxonomy/taxonomy.routes.ts';
import { assertOwnKeyFolder } from './polls/secret/own-key-folder.ts';
import { reconcilePollKeys } from './polls/secret/reconcile-poll-keys.ts';
import { createPresence } from './presence/presence.ts';
import { registerPresence } from './presence/presence.routes.ts';
import { registerProjector } from './projector/projector.routes.ts';
import { registerRatings } from './ratings/ratings.routes.ts';
import { registerRatingSheets } from './ratings/sheets.routes.ts';
import { registerSearch } from './search/search.routes.ts';
import { findRunnable, nameRunner } from './workshops/name-runner.ts';
import { placeLateComers, placeOnArrival } from './workshops/place-late-comers.ts';
import { removeSpeakers } from './workshops/remove-speakers.ts';
import { readToldEvents } from './workshops/workshop-events.ts';
import { registerWorkshops } from './workshops/workshops.routes.ts';

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

export type AppOptions = {
	pages: boolean;
	log: Writable | null;
	/** In the place of the clock that all nodes share. */
	now?: () => number;
	/** What this machine takes the time to be. */
	machineNow?: () => number;
	networkAddresses?: () => string[];
	checkSessionsEvery?: number;
	bodyPace?: BodyPace;
};

/** The whole application: its context, its modules from left to right, and the wires between them. */
export async function createPlenum(config: Config, options: AppOptions): Promise<Plenum> {
	const app = await createServer(config, options.log, options.bodyPace, (request, reply) =>
		endLeftSession(context, people, request, reply)
	);
	const report = reportTo(app.log);
	const database = await openOwn(config, report);
	const { nodes } = database;
	const now = options.now ?? (() => database.clock.now());
	const personAliases = new PersonAliases(config.secret);
	const context: AppContext = {
		config,
		database,
		journal: createJournal(config.secret),
		live: createLive(nodes, {
			apply: (fact) => database.cache.apply(fact),
			complete: (fact, events) => readToldEvents(database.read, fact, events),
			conceal: createConcealFact({ database, personAliases })
		}),
		documentChanged: createHook(),
		publicChanged: createHook(),
		personAliases,
		securityLog: createSecurityLog(config.dataDir, now),
		report,
		now,
		networkAddresses: options.networkAddresses ?? listNetworkAddresses,
		createId
	};
	const storage = monitorStorage(context.database, (canSave) => {
		app.log.error({ canSave }, canSave ? 'the disk takes commits again' : 'the disk takes no commits');
		context.live.notifyStorageState(canSave);
	});
	const clockWrong = createHook<[]>();
	const clock = watchClock(database.clock, options.machineNow ?? Date.now, (isOff, ahead) => {
		app.log.error(
			{ isOff, ahead },
			isOff ? 'this machine’s clock is wrong: it serves nobody' : 'its clock is right again'
		);
		if (isOff) clockWrong.notify();
	});
	reportReplica(app, context);
	refuseByWrongClock(app, clock);
	logRefusals(app, context.securityLog);
	const people = createPeople(context);
	const presence = createPresence(context);
	const documents = createDocuments({
		...context,
		...peopleForDocuments(context, people),
		onWordsSaved: presence.wordsSaved,
		onSessionUsed: (session) => void noteSessionUse(app, context, session)
	});
	const caucuses = createCaucuses(context);
	const polls = createPolls(context, actionReader(context), outcomeReader(context));
	await reconcilePollKeys(polls);
	const { requireActor } = people;

	keepIdempotency(app, context, people.findKeyOwner);
	concealPeople(app, context);
	if (config.metrics) await registerMetrics(app, database.publicReads);
	const drain = new Drain();
	registerHealth(app, storage, drain, clock);
	registerJournal(app, context, people);
	const consultations = createConsultations();
	registerConsultations(app, context, { consultations, members: people.members });
	const accounts = createAccounts(context, people);
	registerIdentity(app, context, accounts);
	registerAccount(app, context, accounts);
	registerInvitations(app, context, accounts, {
		find: findRunnable,
		nameRunner: (tx, runner) => nameRunner(context, tx, runner)
	});
	registerProvider(app, context, accounts);
	registerJoin(app, context, { people });
	registerPeople(app, context, { people });
	registerPersonalLinks(app, context, { people });
	registerPresence(app, presence, requireActor);
	registerDocuments(app, context, requireActor);
	registerVersions(app, context, requireActor);
	registerComments(app, context, requireActor);
	registerTaxonomy(app, context, requireActor);
	registerClusters(app, context, requireActor);
	registerSideRatings(app, context, requireActor);
	registerEarlierOutcomes(app, context, requireActor);
	registerMechanisms(app, context, requireActor);
	registerCaucuses(app, caucuses, requireActor);
	const matrix = createMatrix(context);
	registerImports(app, matrix, requireActor);
	registerPositions(app, matrix, requireActor);
	registerRatings(app, context, requireActor);
	registerRatingSheets(app, matrix, requireActor);
	registerCards(app, context, requireActor);
	registerWorkshops(app, context, people, hasCommitment);
	registerConcerns(app, context, requireActor);
	registerPolls(app, polls, requireActor);
	registerCommitments(app, context, requireActor);
	registerCorrections(app, context, requireActor, levelNames);
	registerAdditions(app, context, requireActor);
	registerAdmissions(app, context, people);
	registerProjector(app, context, requireActor);
	registerSearch(app, context, requireActor);
	registerExports(app, context, requireActor, people.members);
	registerMinutes(app, context, requireActor);
	registerTemplates(app, context, requireActor);
	registerHouseStyles(app, context, requireActor);
	registerOutcomeVersions(app, context, requireActor);
	registerPublication(app, context, requireActor);
	registerPublic(app, context);
	registerPublicPress(app, context);
	if (options.pages) await servePages(app, config);

	// [DB35] What lies in the hands of one node, each does when any of them commits; what changes the database, that one alone.
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
	const arrivals = placeOnArrival(context);
	consultations.onPhaseChanged(everywhere('phase-changed', documents.consultationChanged));
	people.onPersonMoved((tx, participant) => strikeOff(caucuses, tx, participant));
	people.onRightsLost(deleteLostCodes);
	people.onPeopleChanged((_, consultation) => void tidyCaucuses(caucuses, consultation).catch(report));
	consultations.onPhaseChanged((consultation) => void tidyCaucuses(caucuses, consultation).catch(report));
	caucuses.onMembershipEnded((participant) => peopleChanged([participant]));
	clockWrong.connect(() => (context.live.sendAway(), documents.sendAway()));
	context.publicChanged.connect(onEveryNode(nodes, 'public-changed', () => database.publicReads.changed()));
	context.documentChanged.connect(everywhere('document-changed', documents.documentChanged));
	people.onSessionEnded((session) => context.live.endSession(session));
	people.onSessionEnded(everywhere('session-ended', documents.endSession));
	polls.onAdopted((tx, adoptions) => adoptActions(context, tx, adoptions));
	polls.onOutcomeSaid((tx, said) => dateCommitments(context, tx, said));
	polls.onVoided((tx, voiding) => withdrawCommitments(context, tx, voiding));
	const tidying = await keepCaucusesTidy(caucuses);
	const concerns = await keepConcernsTidy(context);
	polls.deadlines.look();
	openSockets(app, context, people, documents, clock);
	drain.watch(app.server);
	const sessions = watchSessions(
		context,
		{
			openSessions: () => new Set([...context.live.openSessions(), ...documents.openSessions()]),
			end: people.sessionEnded
		},
		options.checkSessionsEvery
	);
	nodes.onMissed(database.publicReads.changed);
	nodes.onMissed(() => void checkRights(context, documents, sessions).catch(report));
	nodes.onCut(checkConnections(context, people, documents, sessions));
	return {
		app,
		context,
		people,
		setupLink: () => ensureSetupLink(context),
		onOutdated: nodes.onOutdated,
		async close(notice) {
			drain.begin();
			if (nodes.areOthers()) await notice?.();
			storage.stop();
			clock.stop();
			polls.deadlines.stop();
			presence.stop();
			arrivals.stop();
			tidying.stop();
			concerns.stop();
			sessions.stop();
			await drain.finish(app.server, context.live.close);
			await documents.drain();
			await app.close();
			context.securityLog.close();
			await context.database.close();
		}
	};
}

async function openOwn(config: Config, report: Report): Promise<Database> {
	const database = await openDatabaseOf(config, 'server', report);
	if (config.databaseUrl === null) return database;
	try {
		await assertOwnKeyFolder(database, config.pollKeysDir);
		return database;
	} catch (error) {
		await database.close();
		throw error;
	}
}

/** What the levels of the usual scale are called, in every language of documents. */
const levelNames = Object.values(labelWords).flatMap(({ levels }) => Object.values<string>(levels));

/** What the documents room needs to know of people: who asks, and what they may at this moment. */
function peopleForDocuments(
	context: AppContext,
	people: People
): Pick<DocumentsNeeds, 'findPerson' | 'findPhase' | 'isInCaucus' | 'identify'> {
	return {
		findPerson: async (participant) => (await people.findCurrentPerson(participant)) ?? undefined,
		findPhase: async (consultation) => (await findConsultation(context.database.read, consultation))?.phase,
		isInCaucus: (caucus, participant) => isInCaucus(context.database.read, caucus, participant),
		async identify(request, consultation) {
			const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('token');
			return (await people.knowForDocuments({ headers: request.headers, token }, consultation)) ?? undefined;
		}
	};
}

/** [DB34] Of everybody who writes: what others told of rights and sessions may have been missed. Live screens come back by themselves. */
async function checkRights({ database }: AppContext, documents: Documents, sessions: SessionWatch): Promise<void> {
	await sessions.check();
	for (const id of await findConsultationIds(database.read)) await documents.consultationChanged(id);
}

/**
 * [DB34] While this node receives nothing from others, it ends the connections of people who are gone. One check at a time.
 */
function checkConnections(context: AppContext, people: People, documents: Documents, sessions: SessionWatch) {
	let isChecking = false;
	const check = async () => {
		const endGone = async (participant: string) => {
			const person = await people.findCurrentPerson(participant);
			if (!person || !isActive(person.status)) context.live.disconnect([participant]);
		};
		await Promise.all(context.live.connectedPeople().map(endGone));
		await checkRights(context, documents, sessions);
	};
	return () => {
		if (isChecking) return;
		isChecking = true;
		void check()
			.catch(context.report)
			.finally(() => (isChecking = false));
	};
}

function actionReader({ database }: AppContext): ReadAction {
	return async (cluster, action) => {
		const row = await findCluster(database.read, cluster);
		const document = row && (await readDocument(database.read, row.document));
		return document?.assessment.actions.find(({ id }) => id === action) ?? null;
	};
}

function outcomeReader({ database }: AppContext): ReadOutcome {
	return async (consultation, version) => {
		const row = await findOutcomeVersion(database.read, consultation, version);
		return row ? { label: row.label ?? '', sha256: row.sha256 } : null;
	};
}

function openSockets(
	app: FastifyInstance,
	context: AppContext,
	people: People,
	documents: Documents,
	clock: ClockWatch
): void {
	const mayConnect = (headers: { origin?: string | undefined; host?: string | undefined }) =>
		!clock.isOff && isOwnOrigin(context.config, headers);
	context.live.attach(app.server, mayConnect, people.admitToLive);
	guardLiveRequests(app.server, context.config.publicUrl.startsWith('https:'));
	routeUpgrades(app, mayConnect, documents.handleCollabUpgrade);
}

/** [DB56] Once when it is used no more, once when it is used again. */
function reportReplica(app: FastifyInstance, { database }: AppContext): void {
	database.publicReads.onReplica((fault) => {
		if (fault === null) app.log.warn('public pages are read from DATABASE_READ_URL again');
		else app.log.error({ fault }, 'public pages are read from the primary, and not from DATABASE_READ_URL');
	});
}

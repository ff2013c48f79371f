import { isActive } from '@plenum/domain/people/change-person';
import type { FastifyInstance } from 'fastify';
import { findConsultationIds } from './consultations/consultations.store.ts';
import type { ClockWatch } from './db/watch-clock.ts';
import { isOwnOrigin } from './http/foreign-origin.ts';
import { guardLiveRequests } from './http/live-requests.ts';
import { routeUpgrades } from './http/upgrades.ts';
import { watchSessions, type SessionWatch } from './people/sessions/watch-sessions.ts';

/** Accepts connections of both kinds, and ends those whose owner lost the right to them. Returns the check of their sessions. */
export function openSockets(app: FastifyInstance, clock: ClockWatch, checkSessionsEvery?: number): SessionWatch {
	const { context, people, documents } = app;
	const mayConnect = (headers: { origin?: string | undefined; host?: string | undefined }) =>
		!clock.isOff && isOwnOrigin(context.config, headers);
	context.live.attach(app.server, mayConnect, people.admitToLive);
	guardLiveRequests(app.server, context.config.publicUrl.startsWith('https:'));
	routeUpgrades(app, mayConnect, documents.handleCollabUpgrade);
	const sessions = watchSessions(
		context,
		{
			openSessions: () => new Set([...context.live.openSessions(), ...documents.openSessions()]),
			end: people.sessionEnded
		},
		checkSessionsEvery
	);
	const { nodes, publicReads } = context.database;
	nodes.onMissed(publicReads.changed);
	nodes.onMissed(() => void checkRights(app, sessions).catch(context.report));
	nodes.onCut(checkConnections(app, sessions));
	return sessions;
}

/** [DB34] Checks everyone who writes, because messages about rights and sessions may be lost. Live screens recover by themselves. */
async function checkRights({ context, documents }: FastifyInstance, sessions: SessionWatch): Promise<void> {
	await sessions.check();
	for (const id of await findConsultationIds(context.database.read)) await documents.consultationChanged(id);
}

/** [DB34] While this node receives nothing from others, it ends the connections of people who are gone. One check at a time. */
function checkConnections(app: FastifyInstance, sessions: SessionWatch): () => void {
	const { context, people } = app;
	let isChecking = false;
	const endGone = async (participant: string) => {
		const person = await people.findCurrentPerson(participant);
		if (!person || !isActive(person.status)) context.live.disconnect([participant]);
	};
	const check = async () => {
		await Promise.all(context.live.connectedPeople().map(endGone));
		await checkRights(app, sessions);
	};
	return () => {
		if (isChecking) return;
		isChecking = true;
		void check()
			.catch(context.report)
			.finally(() => (isChecking = false));
	};
}

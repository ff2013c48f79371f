import { continueSession as decideEnd, sessionEnd } from '@plenum/domain/accounts/session-life';
import { ok, type Result } from '@plenum/domain/result';
import type { SessionEnd } from '@plenum/protocol/people';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import { requireIdentity, type Credentials, type Identity } from '../people/identity.ts';
import { findParticipantsOfAccount } from '../people/participants.store.ts';
import { extendSession } from '../people/sessions/sessions.store.ts';
import { findWorkshops } from './workshops.store.ts';

/** `seconds`: how long the cookie lasts from now on, `'browser'`: until the browser is closed. */
type ContinuedSession = SessionEnd & { seconds: number | 'browser' };

/** [ACCOUNT32] Nobody is cut off in the middle of a workshop; otherwise people with an account prove who they are. */
export async function continueSession(
	context: AppContext,
	credentials: Credentials
): Promise<Result<ContinuedSession>> {
	const who = await requireIdentity(context, credentials);
	if (!who.ok) return who;
	const { kind, session } = who.value;
	const now = context.now();
	const asked = { ...session, ofAccount: kind === 'account' };
	const end = decideEnd(asked, await isInLiveWorkshop(context, who.value), now);
	if (!end.ok) return end;
	const changes = { expiresAt: end.value, lastUsedAt: session.lastUsedAt === null ? null : now };
	await transaction(context.database, (tx) => extendSession(tx.db, session.tokenHash, changes));
	const endsAt = sessionEnd(changes, context.config.sessionIdleHours);
	const seconds = session.sharedDevice ? ('browser' as const) : Math.floor((end.value - now) / 1000);
	return ok({ endsInSeconds: Math.floor((endsAt - now) / 1000), seconds });
}

async function isInLiveWorkshop({ database }: AppContext, who: Identity): Promise<boolean> {
	const parts =
		who.kind === 'participant' ? [who.participant] : await findParticipantsOfAccount(database.read, who.account.id);
	for (const { consultation, status } of parts) {
		if (status !== 'admitted') continue;
		const workshops = await findWorkshops(database.read, consultation);
		if (workshops.some(({ folded: { state } }) => state === 'live' || state === 'paused')) return true;
	}
	return false;
}

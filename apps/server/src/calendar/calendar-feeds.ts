import type { Language } from '@plenum/domain/languages';
import { holdsRight } from '@plenum/domain/people/scoped-link';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CalendarFeedState, CreatedCalendarFeed } from '@plenum/protocol/calendar/calendar';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findLinkOrigin } from '../people/join/join-address.ts';
import { findParticipant } from '../people/participants.store.ts';
import { createToken, hashToken } from '../people/sessions/tokens.ts';
import { deleteFeed, findFeed, findFeedOfToken, upsertFeed } from './calendar-feeds.store.ts';

export async function getCalendarFeed(
	{ database }: AppContext,
	{ participant }: Actor
): Promise<Result<CalendarFeedState>> {
	return ok({ createdAt: (await findFeed(database.read, participant))?.createdAt ?? null });
}

/** [CALENDAR20] The address is in this answer and nowhere else. */
export async function createCalendarFeed(
	context: AppContext,
	{ consultation, participant }: Actor,
	language: Language
): Promise<Result<CreatedCalendarFeed>> {
	const token = createToken();
	const createdAt = context.now();
	return transaction(context.database, async (tx) => {
		await upsertFeed(tx.db, { participant, tokenHash: hashToken(token), language, createdAt });
		tx.onCommit(() => context.securityLog.record({ event: 'calendar-feed-created', participant, consultation }));
		const origin = await findLinkOrigin(context, tx.db, consultation);
		return ok({ createdAt, address: `${origin}/api/v1/calendar/${token}` });
	});
}

export async function revokeCalendarFeed(
	context: AppContext,
	{ consultation, participant }: Actor
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		await deleteFeed(tx.db, participant);
		tx.onCommit(() => context.securityLog.record({ event: 'calendar-feed-revoked', participant, consultation }));
		return ok({});
	});
}

/** [PEOPLE60] [CALENDAR21] The consultation whose dates the token opens, while its owner may read there. */
export async function openCalendarFeed(
	{ database }: AppContext,
	token: string
): Promise<Result<{ consultation: string; language: Language }>> {
	const feed = await findFeedOfToken(database.read, hashToken(token));
	if (!feed || !holdsRight('calendar', feed.owner)) return refuse('calendar/feed-not-valid');
	return ok({ consultation: feed.consultation, language: feed.language });
}

/** [PEOPLE61] In the transaction in which somebody may lose a right: an address does not come back with it. */
export async function deleteLostFeed(tx: Transaction, participant: string): Promise<void> {
	const person = await findParticipant(tx.db, participant);
	if (!holdsRight('calendar', person)) await deleteFeed(tx.db, participant);
}

import { knowsConstituency } from '@plenum/domain/consultations/consultation';
import { institutionOf } from '@plenum/domain/consultations/institutions';
import { endOfDay, linkExpiry } from '@plenum/domain/progress-reports/submit-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type {
	CreatedReportingLinks,
	CreateReportingLinksRequest,
	ReportingLinkList,
	ReportingLinkView
} from '@plenum/protocol/progress-reports';
import type { AppContext } from '../../app-context.ts';
import { getConsultation } from '../../consultations/consultations.store.ts';
import type { Db } from '../../db/db.ts';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { findLinkOrigin } from '../../people/join/join-address.ts';
import {
	findLinks,
	insertLinks,
	revokeLinks,
	stateOf,
	type StoredLink
} from '../../people/links/scoped-links.store.ts';
import { createToken, hashToken } from '../../people/sessions/tokens.ts';
import { findReportingRound } from '../reporting-rounds.store.ts';
import { findScopes, insertScopes } from './reporting-links.store.ts';

/** As many as there are institutions in a large list, for several rounds. */
const mostLinks = 1000;

/** [PROGRESS20] The addresses are in this answer and nowhere else: the database holds hashes, the record how many there are. */
export function createReportingLinks(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	{ round, lastDay, institutions }: CreateReportingLinksRequest
): Promise<Result<CreatedReportingLinks>> {
	return transaction(context.database, async (tx) => {
		const at = context.now();
		if (at >= endOfDay(lastDay)) return refuse('progress/last-day-past');
		const { settings } = await getConsultation(tx.db, consultation);
		if (round !== null && !(await findReportingRound(tx.db, consultation, round)))
			return refuse('progress/unknown-round');
		if (!institutions.every((one) => knowsConstituency(settings, one.constituency)))
			return refuse('join/unknown-constituency');
		const known = institutions.map((one) => institutionOf(settings.institutions ?? [], one.institution)?.id);
		if (!known.every((id) => id !== undefined)) return refuse('progress/unknown-institution');
		const open = await findValid(context, tx.db, consultation);
		if (open.length + institutions.length > mostLinks) return refuse('progress/too-many-links');
		const origin = await findLinkOrigin(context, tx.db, consultation);
		const expiresAt = linkExpiry(lastDay);
		const created = institutions.map(({ constituency }, place) => {
			const token = createToken();
			const scope = { link: context.createId(), institution: known[place] ?? '', round, lastDay };
			const made = { id: scope.link, kind: 'reporting' as const, consultation, constituency, createdBy: by };
			const row = { ...made, createdAt: at, expiresAt, tokenHash: hashToken(token) };
			// A fragment is in no log on the way.
			return { scope, row, link: { ...asView(row, scope), address: `${origin}/reporting#${token}` } };
		});
		await insertLinks(
			tx.db,
			created.map(({ row }) => row)
		);
		await insertScopes(
			tx.db,
			created.map(({ scope }) => scope)
		);
		const line = { consultation, stream: 'reporting', type: 'reporting-links-created' as const, by, at };
		await context.journal.append(tx, { ...line, data: { links: created.length } });
		return ok({ links: created.map(({ link }) => link) });
	});
}

export async function listReportingLinks(
	context: AppContext,
	{ consultation }: Actor
): Promise<Result<ReportingLinkList>> {
	const db = context.database.read;
	const scopes = await findScopes(db, consultation);
	const links = await findValid(context, db, consultation);
	return ok({
		links: links.flatMap((link) => {
			const scope = scopes.get(link.id);
			return scope ? [asView(link, scope)] : [];
		})
	});
}

/** [PROGRESS22] */
export function revokeReportingLink(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	link: string
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const which = { consultation, kinds: ['reporting'] as const, ids: [link] };
		const links = await revokeLinks(tx.db, which, context.now());
		if (links === 0) return refuse('progress/link-unknown');
		const line = { consultation, stream: 'reporting', type: 'reporting-links-revoked' as const, by };
		await context.journal.append(tx, { ...line, at: context.now(), data: { links } });
		return ok({});
	});
}

async function findValid({ now }: AppContext, db: Db, consultation: string): Promise<StoredLink[]> {
	return (await findLinks(db, consultation, ['reporting'])).filter((link) => stateOf(link, now()) === 'valid');
}

function asView(
	{ id, constituency, createdAt, expiresAt }: Pick<StoredLink, 'id' | 'createdAt' | 'constituency' | 'expiresAt'>,
	{ institution, round, lastDay }: { institution: string; round: string | null; lastDay: string }
): ReportingLinkView {
	if (constituency === null || expiresAt === null) throw new Error('A reporting link is for a side, until a day.');
	return { id, institution, constituency, round, lastDay, expiresAt, createdAt };
}

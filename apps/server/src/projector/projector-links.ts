import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CreatedProjectorLink, ProjectorLinkList } from '@plenum/protocol/workshops/projector';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findLinkOrigin } from '../people/join/join-address.ts';
import {
	findLink,
	findLinks,
	insertLinks,
	revokeLinks,
	stateOf,
	type StoredLink
} from '../people/links/scoped-links.store.ts';
import { createToken, hashToken } from '../people/sessions/tokens.ts';
import type { Workplace } from '../workshops/workshop-events.ts';
import { findWorkshop } from '../workshops/workshops.store.ts';
/** As many as there are screens in a large venue; a link that is lost is revoked. */
const mostLinks = 20;

/** [PROJECTOR5] The address is shown this once; only a hash of its token is kept. */
export async function createProjectorLink(
	context: AppContext,
	{ consultation, participant }: Actor,
	workshop: string
): Promise<Result<CreatedProjectorLink>> {
	const token = createToken();
	const link = { id: context.createId(), createdAt: context.now() };
	return transaction(context.database, async (tx) => {
		if (!(await findWorkshop(tx.db, consultation, workshop))) return refuse('workshop/unknown');
		if ((await findValid(context, tx.db, { consultation, workshop })).length >= mostLinks)
			return refuse('projector/too-many-links');
		const made = { kind: 'projector' as const, consultation, workshop, createdBy: participant };
		await insertLinks(tx.db, [{ ...link, ...made, tokenHash: hashToken(token) }]);
		const event = { event: 'projector-link-created', participant, consultation, subject: link.id };
		tx.onCommit(() => context.securityLog.record(event));
		const origin = await findLinkOrigin(context, tx.db, consultation);
		return ok({ link, address: `${origin}/projector#${token}` });
	});
}

export async function listProjectorLinks(
	context: AppContext,
	{ consultation }: Actor,
	workshop: string
): Promise<Result<ProjectorLinkList>> {
	const db = context.database.read;
	if (!(await findWorkshop(db, consultation, workshop))) return refuse('workshop/unknown');
	const links = await findValid(context, db, { consultation, workshop });
	return ok({ links: links.map(({ id, createdAt }) => ({ id, createdAt })) });
}

async function findValid({ now }: AppContext, db: Db, { consultation, workshop }: Workplace): Promise<StoredLink[]> {
	const links = await findLinks(db, consultation, ['projector'], workshop);
	return links.filter((link) => stateOf(link, now()) === 'valid');
}

export async function revokeProjectorLink(
	context: AppContext,
	{ consultation, participant }: Actor,
	{ workshop, link }: { workshop: string; link: string }
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const links = await findLinks(tx.db, consultation, ['projector'], workshop);
		const ids = links.flatMap(({ id }) => (id === link ? [id] : []));
		const revoked = await revokeLinks(tx.db, { consultation, kinds: ['projector'], ids }, context.now());
		if (revoked === 0) return refuse('projector/link-unknown');
		const event = { event: 'projector-link-revoked', participant, consultation, subject: link };
		tx.onCommit(() => context.securityLog.record(event));
		return ok({});
	});
}

/** [PROJECTOR6] [PEOPLE60] The workshop whose screen the token opens. A screen asks every second, so one that is open ends with its link. */
export async function openProjectorLink(
	{ database, now }: AppContext,
	token: string
): Promise<Result<{ id: string; workshop: string; consultation: string }>> {
	const link = await findLink(database.read, ['projector'], hashToken(token));
	if (!link || link.workshop === null || stateOf(link, now()) !== 'valid') return refuse('projector/link-not-valid');
	return ok({ id: link.id, workshop: link.workshop, consultation: link.consultation });
}

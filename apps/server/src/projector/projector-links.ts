import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CreatedProjectorLink, ProjectorLinkList } from '@plenum/protocol/projector';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { createToken, hashToken } from '../people/tokens.ts';
import { findWorkshop } from '../workshops/workshops.store.ts';
import {
	findProjectorLink,
	findProjectorLinks,
	insertProjectorLink,
	setProjectorLinkRevoked
} from './projector-links.store.ts';

/** As many as there are screens in a large house; a link that is lost is revoked. */
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
		if ((await findProjectorLinks(tx.db, workshop)).length >= mostLinks) return refuse('projector/too-many-links');
		await insertProjectorLink(tx.db, { ...link, tokenHash: hashToken(token), workshop, createdBy: participant });
		const event = { event: 'projector-link-created', participant, consultation, subject: link.id };
		tx.onCommit(() => context.securityLog.record(event));
		return ok({ link, address: `${context.config.publicUrl}/projector#${token}` });
	});
}

export async function listProjectorLinks(
	context: AppContext,
	{ consultation }: Actor,
	workshop: string
): Promise<Result<ProjectorLinkList>> {
	const db = context.database.read;
	if (!(await findWorkshop(db, consultation, workshop))) return refuse('workshop/unknown');
	const rows = await findProjectorLinks(db, workshop);
	return ok({ links: rows.map(({ id, createdAt }) => ({ id, createdAt })) });
}

export async function revokeProjectorLink(
	context: AppContext,
	{ consultation, participant }: Actor,
	{ workshop, link }: { workshop: string; link: string }
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const known = await findWorkshop(tx.db, consultation, workshop);
		const revoked = known && (await setProjectorLinkRevoked(tx.db, workshop, link, context.now()));
		if (!revoked) return refuse('projector/link-unknown');
		const event = { event: 'projector-link-revoked', participant, consultation, subject: link };
		tx.onCommit(() => context.securityLog.record(event));
		return ok({});
	});
}

/** [PROJECTOR6] The workshop whose screen the token opens. */
export async function openProjectorLink(
	{ database }: AppContext,
	token: string
): Promise<Result<{ id: string; workshop: string; consultation: string }>> {
	const link = await findProjectorLink(database.read, hashToken(token));
	return link ? ok(link) : refuse('projector/link-not-valid');
}

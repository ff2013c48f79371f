import { readPersonalCode } from '@plenum/domain/people/personal-code';
import { personalLinkState, type PersonalLink } from '@plenum/domain/people/personal-link';
import { ok, type Result } from '@plenum/domain/result';
import type { PersonalLinkView, RevokePersonalLinksRequest } from '@plenum/protocol/people';
import type { Db } from '../../db/db.ts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { findLink, findLinks, revokeLinks, stateOf, type StoredLink } from './scoped-links.store.ts';
import { hashToken } from '../sessions/tokens.ts';

export type FoundPersonalLink = PersonalLink & Pick<StoredLink, 'id' | 'consultation' | 'label' | 'createdBy'>;

/** [PEOPLE34] The link whose code was typed, used or not. Nothing limits the tries: of some 79 bits a right one cannot be guessed. */
export async function findLinkOfCode(
	{ now }: AppContext,
	db: Db,
	typed: string
): Promise<FoundPersonalLink | undefined> {
	const code = readPersonalCode(typed);
	const link = code === null ? undefined : await findLink(db, ['personal'], hashToken(code));
	return link && asPersonalLink(link, now());
}

function asPersonalLink(link: StoredLink, now: number): FoundPersonalLink {
	const { id, consultation, label, createdBy, constituency, role } = link;
	if (constituency === null || role === null) throw new Error('A personal link is for a constituency and a role.');
	return { id, consultation, label, createdBy, constituency, role, state: personalLinkState(stateOf(link, now)) };
}

/** Whether it was used, and never by whom: a person who chose a pseudonym keeps it. */
export async function listPersonalLinks(
	{ database, now }: AppContext,
	consultation: string
): Promise<{ links: PersonalLinkView[] }> {
	const links = (await findLinks(database.read, consultation, ['personal'])).map((link) => asPersonalLink(link, now()));
	return {
		links: links.map(({ id, label, constituency, role, state }) => ({ id, label, constituency, role, state }))
	};
}

export async function revokePersonalLinks(
	context: AppContext,
	actor: Actor,
	{ links }: RevokePersonalLinksRequest
): Promise<Result<{ revoked: number }>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		const which = { consultation, kinds: ['personal'] as const, ...(links !== 'unused' && { ids: links }) };
		const revoked = await revokeLinks(tx.db, which, context.now());
		if (revoked > 0) {
			const line = { stream: 'people', type: 'personal-links-revoked' as const, data: { links: revoked } };
			await context.journal.append(tx, { ...line, consultation, by, at: context.now() });
		}
		return ok({ revoked });
	});
}

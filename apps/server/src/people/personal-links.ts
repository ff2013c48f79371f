import { readPersonalCode } from '@plenum/domain/people/personal-code';
import { ok, type Result } from '@plenum/domain/result';
import type { PersonalLinkView, RevokePersonalLinksRequest } from '@plenum/protocol/people';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import {
	findPersonalLink,
	findPersonalLinks,
	revokePersonalLinks as revoke,
	type PersonalLinkRow
} from './personal-links.store.ts';
import { hashToken } from './tokens.ts';

/** [PEOPLE34] The link whose code was typed, used or not. Nothing limits the tries: of some 79 bits a right one cannot be guessed. */
export async function findLinkOfCode(db: Db, typed: string): Promise<PersonalLinkRow | undefined> {
	const code = readPersonalCode(typed);
	return code === null ? undefined : findPersonalLink(db, hashToken(code));
}

/** Whether it was used, and never by whom: whoever chose a pseudonym keeps it. */
export async function listPersonalLinks(db: Db, consultation: string): Promise<{ links: PersonalLinkView[] }> {
	const rows = await findPersonalLinks(db, consultation);
	return {
		links: rows.map(({ id, label, constituency, role, state }) => ({ id, label, constituency, role, state }))
	};
}

export async function revokePersonalLinks(
	context: AppContext,
	actor: Actor,
	{ links }: RevokePersonalLinksRequest
): Promise<Result<{ revoked: number }>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		const revoked = await revoke(tx.db, consultation, links === 'unused' ? null : links);
		if (revoked > 0) {
			const line = { stream: 'people', type: 'personal-links-revoked', data: { links: revoked } };
			await context.journal.append(tx, { ...line, consultation, by, at: context.now() });
		}
		return ok({ revoked });
	});
}

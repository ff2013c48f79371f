import { knowsConstituency } from '@plenum/domain/consultations/consultation';
import { tidyName } from '@plenum/domain/people/given-name';
import { joinCodeSymbols } from '@plenum/domain/people/join-code';
import { createPersonalCode, personalCodeLength, formatPersonalCode } from '@plenum/domain/people/personal-code';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CreatePersonalLinksRequest, NewPersonalLink } from '@plenum/protocol/people';
import { randomInt } from 'node:crypto';
import { getConsultation } from '../../consultations/consultations.store.ts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { findLinkOrigin } from '../join/join-address.ts';
import { insertLinks } from './scoped-links.store.ts';
import { hashToken } from '../sessions/tokens.ts';

/** [PEOPLE32] The codes are in this answer and nowhere else: the database holds their hashes, the minutes how many there are. */
export async function createPersonalLinks(
	context: AppContext,
	actor: Actor,
	request: CreatePersonalLinksRequest
): Promise<Result<{ links: NewPersonalLink[] }>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		const { settings } = await getConsultation(tx.db, consultation);
		if (!request.links.every(({ constituency }) => knowsConstituency(settings, constituency)))
			return refuse('join/unknown-constituency');
		const at = context.now();
		const origin = await findLinkOrigin(context, tx.db, consultation);
		const created = request.links.map(({ label, constituency, role }) => {
			const code = drawCode();
			const about = { id: context.createId(), label: tidyName(label ?? '') || null, constituency, role };
			const made = { kind: 'personal' as const, consultation, createdBy: by, createdAt: at };
			const shown = formatPersonalCode(code);
			// As with the join code: a fragment is in no log on the way.
			const link = `${origin}/join#${shown}`;
			return {
				row: { ...about, ...made, tokenHash: hashToken(code) },
				link: { ...about, state: 'unused' as const, code: shown, link }
			};
		});
		await insertLinks(
			tx.db,
			created.map(({ row }) => row)
		);
		const line = { stream: 'people', type: 'personal-links-created' as const, data: { links: created.length } };
		await context.journal.append(tx, { ...line, consultation, by, at });
		return ok({ links: created.map(({ link }) => link) });
	});
}

function drawCode(): string {
	return createPersonalCode(Array.from({ length: personalCodeLength }, () => randomInt(joinCodeSymbols.length)));
}

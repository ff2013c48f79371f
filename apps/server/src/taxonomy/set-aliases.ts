import { changeTerm } from '@plenum/domain/taxonomy/change-term';
import { termKey, type TermKind } from '@plenum/domain/taxonomy/term';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { WriteTransaction } from '../db/transaction-on.ts';
import type { AppContext } from '../app-context.ts';
import { findTaxonomy, updateTerm } from './taxonomy.store.ts';

type Alias = { kind: TermKind; label: string; aliasOf: string };

/** [TAXONOMY10] Labels of which a person says, while they come in, that they are other names of labels that are there. */
export async function setAliases(
	context: Pick<AppContext, 'journal' | 'now'>,
	tx: WriteTransaction,
	{ consultation, participant }: { consultation: string; participant: string | null },
	aliases: readonly Alias[]
): Promise<Result<void>> {
	if (aliases.length === 0) return ok(undefined);
	const { terms } = await findTaxonomy(tx.db, consultation);
	const byId = new Map(terms.map((term) => [term.id, term]));
	const find = (kind: TermKind, label: string) =>
		[...byId.values()].find((term) => term.kind === kind && termKey(kind, term.label) === termKey(kind, label));
	for (const { kind, label, aliasOf } of aliases) {
		const term = find(kind, label);
		const target = find(kind, aliasOf);
		// A label of recommendations that were not taken did not come in.
		if (!term) continue;
		if (!target) return refuse('taxonomy/unknown-term');
		const changed = changeTerm(byId, term, { aliasOf: target.id });
		if (!changed.ok) return changed;
		byId.set(term.id, changed.value);
		await updateTerm(tx.db, changed.value);
		const data = { kind, label: term.label, shown: term.shown, aliasOf: target.id };
		const line = {
			consultation,
			stream: 'taxonomy',
			type: 'term-changed' as const,
			at: context.now(),
			by: participant,
			data
		};
		await context.journal.append(tx, line);
	}
	return ok(undefined);
}

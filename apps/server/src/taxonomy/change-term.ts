import { changeLinks, changeTerm as change } from '@plenum/domain/taxonomy/change-term';
import type { Term, TermLink } from '@plenum/domain/taxonomy/term';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ChangeTermRequest, TaxonomyView } from '@plenum/protocol/taxonomy';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { findTaxonomy, upsertLinks, updateTerm } from './taxonomy.store.ts';

/** [TAXONOMY2] [TAXONOMY4] The printed label stays; what it is shown as, stands for and concerns is the facilitator's. */
export function changeTerm(
	context: AppContext,
	actor: Actor,
	id: string,
	{ links: targets, ...changes }: ChangeTermRequest
): Promise<Result<TaxonomyView>> {
	const { consultation, participant } = actor;
	return transaction(context.database, async (tx) => {
		const { terms, links } = await findTaxonomy(tx.db, consultation);
		const byId = new Map(terms.map((term) => [term.id, term]));
		const term = byId.get(id);
		if (!term) return refuse('taxonomy/unknown-term');
		const changed = change(byId, term, changes);
		if (!changed.ok) return changed;
		const linked: Result<TermLink[], 'taxonomy/unknown-term'> = targets
			? changeLinks(byId, term, links, targets)
			: ok([]);
		if (!linked.ok) return linked;
		await updateTerm(tx.db, changed.value);
		await upsertLinks(tx.db, linked.value);
		const data = { kind: term.kind, label: term.label, ...saidOf(changed.value) };
		const line = {
			consultation,
			stream: 'taxonomy',
			type: 'term-changed' as const,
			at: context.now(),
			by: participant,
			data
		};
		await context.journal.append(tx, line);
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		return ok(await findTaxonomy(tx.db, consultation));
	});
}

function saidOf({ shown, aliasOf }: Term) {
	return { shown, aliasOf };
}

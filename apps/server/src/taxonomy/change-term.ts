import { changeLinks, changeTerm as change } from '@plenum/domain/taxonomy/change-term';
import type { Term, TermLink } from '@plenum/domain/taxonomy/term';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ChangeTermRequest, TaxonomyView } from '@plenum/protocol/taxonomy';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { findTaxonomy, putLinks, putTerm } from './taxonomy.store.ts';

/** [TAXONOMY2] [TAXONOMY4] The printed label stays; what it is shown as, stands for and concerns is the facilitator's. */
export function changeTerm(
	house: House,
	actor: Actor,
	id: string,
	{ links: targets, ...changes }: ChangeTermRequest
): Promise<Result<TaxonomyView>> {
	const { consultation, participant } = actor;
	return transaction(house.database, async (tx) => {
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
		await putTerm(tx.db, changed.value);
		await putLinks(tx.db, linked.value);
		const data = { kind: term.kind, label: term.label, ...saidOf(changed.value) };
		const line = { consultation, stream: 'taxonomy', type: 'term-changed', at: house.now(), by: participant, data };
		await house.journal.append(tx, line);
		tx.onCommit(() => house.live.announce({ kind: 'clusters', consultation, cluster: null }));
		return ok(await findTaxonomy(tx.db, consultation));
	});
}

function saidOf({ shown, aliasOf }: Term) {
	return { shown, aliasOf };
}

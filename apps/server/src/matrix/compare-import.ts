import { changedWords } from '@plenum/documents/changed-words';
import { Effort } from '@plenum/documents/updates/effort';
import type { FieldChange, PlanItem } from '@plenum/domain/matrix/import-plan';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import { newLabels } from '@plenum/domain/taxonomy/new-labels';
import { shownLabel } from '@plenum/domain/taxonomy/term';
import { ok, type Result } from '@plenum/domain/result';
import type { ComparisonItem, ImportComparison } from '@plenum/protocol/matrix';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import type { Actor } from '../http/actor.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { planAsItStands, previewed, type PlannedImport, type ImportOptions } from './import-inputs.ts';
import { readContents } from './imports.store.ts';
import { findImportOf } from './show-import.ts';

/** [MATRIX50] What confirming would change, to be looked at; nothing is changed by looking. */
export async function compareImport(
	db: Db,
	{ consultation }: Pick<Actor, 'consultation'>,
	id: string,
	wished: ImportOptions
): Promise<Result<{ comparison: ImportComparison }>> {
	const found = await findImportOf(db, consultation, id);
	if (!found.ok) return found;
	const read = previewed(await readContents(db, found.value));
	if (!read.ok) return read;
	const planned = await planAsItStands(db, consultation, read.value, wished);
	const { terms } = await findTaxonomy(db, consultation);
	const labels = {
		newLabels: newLabels(terms, read.value.recommendations),
		knownLabels: terms.map((term) => ({ kind: term.kind, label: term.label, name: shownLabel(term) }))
	};
	const { come, change, same } = planned.mechanisms;
	const mechanisms = { new: come.length, changed: change.length, same };
	return ok({ comparison: { ...viewOf(planned, read.value), ...labels, mechanisms } });
}

export const comparisonRead = workerRead(import.meta.url, compareImport);

function viewOf(
	{ plan, ground, fingerprint }: PlannedImport,
	read: Interpretation
): Omit<ImportComparison, 'newLabels' | 'knownLabels' | 'mechanisms'> {
	const labels = new Map(ground.clusters.map(({ id, label }) => [id, label]));
	const kept = new Map(ground.kept.map((one) => [one.id, one]));
	const changeView = createChangeView(plan.items.reduce((sum, { changes }) => sum + changes.length, 0));
	const view = (item: PlanItem): ComparisonItem => {
		const one = item.id === null ? undefined : kept.get(item.id);
		const found = item.place === null ? undefined : read.recommendations[item.place];
		const shown = one ?? found;
		if (!shown) throw new Error('An item is of something read or something kept.');
		const { key, kind, closed, doubtful, proposed } = item;
		return {
			key,
			kind,
			closed,
			doubtful,
			proposed,
			row: found?.row ?? null,
			number: shown.number,
			text: shown.text,
			position: shown.position,
			cluster: one ? (labels.get(one.cluster) ?? null) : null,
			into: item.into?.label ?? null,
			newCluster: item.into !== null && item.into.cluster === null,
			changes: item.changes.map(changeView)
		};
	};
	const items = plan.items.map(view);
	const inOrder = numberOrder(items.map(({ number }) => number));
	return {
		review: plan.review,
		language: plan.language,
		translates: plan.translates,
		fingerprint,
		known: ground.kept.length > 0,
		same: plan.same.length,
		items: items.sort((a, b) => inOrder(a.number, b.number))
	};
}

/** Each on its own effort: one text that is altogether another takes nothing from the others. */
function createChangeView(changes: number): (change: FieldChange) => ComparisonItem['changes'][number] {
	const nextEffort = Effort.forEachOf(changes);
	return ({ field, language, before, after }) => ({
		field,
		language: language ?? null,
		runs: changedWords(before, after, nextEffort())
	});
}

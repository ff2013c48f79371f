import { diffAssessments } from '@plenum/documents/diff-assessments';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { areSame, outcomeChanges, type ChangedCluster } from '@plenum/reports/outcome/outcome-changes';
import { ok, type Result } from '@plenum/domain/result';
import type { ComparedOutcomes } from '@plenum/protocol/exports/exports';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import { chooseOutcome } from './choose-outcome.ts';

/** [EXPORTS33] From one version of the outcome to another, or to what stands now: decisions by their kind, texts by their words. */
export async function compareOutcomes(
	db: Db,
	consultation: string,
	{ from, to }: { from: number; to: number | 'now' },
	now: number
): Promise<Result<ComparedOutcomes>> {
	const before = await chooseOutcome(db, consultation, from, now);
	if (!before.ok) return before;
	const after = await chooseOutcome(db, consultation, to === 'now' ? 'draft' : to, now);
	if (!after.ok) return after;
	const changes = outcomeChanges(before.value.outcome, after.value.outcome);
	const texts = changes.clusters
		.filter(hasOtherText)
		.map(({ id }) => [id, diffAssessments(textOf(before.value.outcome, id), textOf(after.value.outcome, id))] as const);
	return ok({ from, to, same: areSame(changes), changes, texts: Object.fromEntries(texts) });
}

export const outcomeDiffRead = workerRead(import.meta.url, compareOutcomes);

function hasOtherText({ changes }: ChangedCluster): boolean {
	return changes.some(({ what }) => what === 'text');
}

function textOf(outcome: Outcome, cluster: string) {
	const found = outcome.clusters.find(({ id }) => id === cluster);
	if (!found) throw new Error('A cluster that changed stands in both outcomes.');
	return found.assessment;
}

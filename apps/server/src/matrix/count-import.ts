import { isTaken, type PlanResult } from '@plenum/domain/matrix/carry-out-plan';
import type { ImportCounts } from '@plenum/domain/matrix/import-effect';
import type { ImportPlan, PlanItem } from '@plenum/domain/matrix/import-plan';
import { folded } from '@plenum/domain/matrix/plain-text';

export function countsOf(
	plan: ImportPlan,
	chosen: ReadonlySet<string>,
	{ come }: PlanResult
): Omit<ImportCounts, 'labels'> {
	const taken = plan.items.filter((item) => isTaken(item, chosen));
	const has = (item: PlanItem, field: string) => item.changes.some((change) => change.field === field);
	const changed = taken.filter(({ kind }) => kind === 'changed');
	return {
		recommendations: come.length,
		clusters: new Set(come.map(({ into }) => into.cluster ?? folded(into.label))).size,
		changed: changed.filter((item) => !has(item, 'translation')).length,
		translated: changed.filter((item) => has(item, 'translation')).length,
		moved: changed.filter((item) => has(item, 'theme')).length,
		withdrawn: taken.filter(({ kind }) => kind === 'gone').length,
		left: plan.items.filter((item) => !chosen.has(item.key) && !item.closed).length,
		closed: plan.items.filter(({ closed }) => closed).length
	};
}

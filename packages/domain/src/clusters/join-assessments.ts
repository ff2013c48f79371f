import {
	clusterTexts,
	createByText,
	getByText,
	type Assessment,
	type Block,
	type FollowUpAction
} from './assessment.ts';

export type LabelledAssessment = { label: string; assessment: Assessment };

export function isBlank(assessment: Assessment): boolean {
	const { actions, indicators } = assessment;
	const isUnwritten = clusterTexts.every((text) => getByText(assessment, text).length === 0);
	return actions.length === 0 && indicators.length === 0 && isUnwritten;
}

/** [CLUSTERS3] What several clusters wrote, as one text: the target's own first, then each other's under its old label. */
export function joinAssessments(target: Assessment, others: readonly LabelledAssessment[]): Assessment {
	return others.reduce(joinOne, target);
}

function joinOne(target: Assessment, { label, assessment }: LabelledAssessment): Assessment {
	const indicatorIds = freshIds(target.indicators, assessment.indicators);
	const actionIds = freshIds(target.actions, assessment.actions);
	const renamed = (ids: ReadonlyMap<string, string>, id: string) => ids.get(id) ?? id;
	const asTheirs = (action: FollowUpAction): FollowUpAction => ({
		...action,
		id: renamed(actionIds, action.id),
		indicators: action.indicators.map((id) => renamed(indicatorIds, id))
	});
	return {
		...createByText((text) => [...getByText(target, text), ...underLabel(label, getByText(assessment, text))]),
		actions: [...target.actions, ...assessment.actions.map(asTheirs)],
		indicators: [
			...target.indicators,
			...assessment.indicators.map((indicator) => ({ ...indicator, id: renamed(indicatorIds, indicator.id) }))
		]
	};
}

function underLabel(label: string, blocks: readonly Block[]): Block[] {
	if (blocks.length === 0) return [];
	return [{ type: 'heading', level: 2, runs: [{ text: label, marks: [], href: null }] }, ...blocks];
}

/** Ids stay as they are, for polls know them; only one that is taken already gets another. */
function freshIds(taken: readonly { id: string }[], joining: readonly { id: string }[]): Map<string, string> {
	const used = new Set([...taken, ...joining].map(({ id }) => id));
	const clashing = joining.filter(({ id }) => taken.some((other) => other.id === id));
	return new Map(clashing.map(({ id }) => [id, unused(used, id)]));
}

function unused(used: Set<string>, id: string): string {
	let number = 2;
	while (used.has(`${id}-${number}`)) number++;
	used.add(`${id}-${number}`);
	return `${id}-${number}`;
}

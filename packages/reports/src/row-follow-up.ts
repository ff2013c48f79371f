import type { Block } from '@plenum/domain/clusters/assessment';
import { dayOf } from '@plenum/domain/day';
import { actionLine } from './action-line.ts';
import { evidenceLine, progressLine } from './commitment-lines.ts';
import type { OutcomeCluster } from './outcome.ts';
import { fullStop, paragraph, run } from './plain-blocks.ts';
import type { ReportInput } from './report-writing.ts';
import { adoptedActions, notSharedLine, type DecidedAction } from './voted-actions.ts';

/** [REPORTS91] The adopted actions that name this recommendation: those carried out, and those still to be. */
function actionsServing(
	{ clusters }: Pick<ReportInput, 'clusters'>,
	number: string
): { done: DecidedAction[]; next: DecidedAction[] } {
	const served = clusters
		.flatMap(adoptedActions)
		.filter(({ action }) => number !== '' && action.recommendations.includes(number));
	const isDone = ({ commitment }: DecidedAction) => commitment?.status === 'done' && !commitment.withdrawn;
	return { done: served.filter(isDone), next: served.filter((voted) => !isDone(voted)) };
}

/** `Train the judges (lead: Ministry of Justice; deadline: 30 June 2028)`: what a row needs of an action that stands whole under its theme. */
function stepLine({ words }: ReportInput, { action, commitment }: DecidedAction): string {
	const lead = commitment?.lead || action.lead;
	return actionLine(words, { ...action, lead, supporting: '', recommendations: [] });
}

/** [REPORTS91] What was carried out for a row, then what comes next, each in a line. */
export function stepBlocks(matter: ReportInput, number: string): Block[] {
	const { done, next } = actionsServing(matter, number);
	const { doneStep, nextStep } = matter.words.papers;
	const { colon } = matter.words;
	const lines = (some: readonly DecidedAction[], label: string) =>
		some.map((voted) => paragraph(run(`${label}${colon}`, 'bold'), run(fullStop(stepLine(matter, voted)))));
	return [...lines(done, doneStep), ...lines(next, nextStep)];
}

/** [REPORTS91] Each adopted action of a theme, once: whose it is, what it serves, who does not share it, how far it has come. */
export function themeActions(matter: ReportInput, cluster: OutcomeCluster): Block[] {
	const items = adoptedActions(cluster).map((voted) => actionItem(matter, voted));
	return items.length === 0 ? [] : [{ type: 'bullet-list', items }];
}

function actionItem({ outcome, words }: ReportInput, voted: DecidedAction): Block[] {
	const { action, commitment } = voted;
	const { followUp, evidence } = words.assessment;
	const notShared = notSharedLine(outcome.consultation.settings, words, voted);
	const shown = commitment ? evidenceLine(commitment) : '';
	const followed = [
		...(commitment ? [`${followUp}${words.colon}${progressLine(words, commitment, dayOf(outcome.exportedAt))}`] : []),
		...(shown === '' ? [] : [`${evidence}${words.colon}${shown}`])
	];
	return [paragraph(run([actionLine(words, action), notShared, ...followed].filter(Boolean).map(fullStop).join(' ')))];
}

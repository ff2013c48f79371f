import type { Block } from '@plenum/domain/clusters/assessment';
import { actionLine } from './action-line.ts';
import { evidenceLine, progressLine } from './commitment-lines.ts';
import type { OutcomeCluster } from '../outcome/outcome.ts';
import { fullStop, paragraph, run } from '../submission/plain-blocks.ts';
import type { ReportBlock } from '../report-document.ts';
import { numbered, type ReportInput } from '../report-writing.ts';
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

/** `Train the judges (deadline: 30 June 2028)`: an action stands whole under its theme, and a narrow cell repeats none of the rest. */
function stepLine({ words }: ReportInput, { action }: DecidedAction): string {
	return actionLine(words, { ...action, lead: '', supporting: '', recommendations: [] });
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

/**
 * [REPORTS91] Each adopted action of a theme, once: its owner and what it serves. Lines of their own, which may be written in another
 * direction, say who does not share it and how far it has come.
 */
export function themeActions(matter: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const { outcome, words } = matter;
	return adoptedActions(cluster).map((voted) => {
		const line = fullStop(actionLine(words, voted.action));
		return numbered([
			paragraph(run(`${words.papers.adoptedAction}${words.colon}`, 'bold'), run(line)),
			...[notSharedLine(outcome.consultation.settings, words, voted), ...followedLines(matter, voted)]
				.filter((text) => text !== '')
				.map((text) => paragraph(run(fullStop(text))))
		]);
	});
}

function followedLines({ outcome, words }: ReportInput, { commitment }: DecidedAction): string[] {
	if (!commitment) return [];
	const { followUp, evidence } = words.assessment;
	const shown = evidenceLine(words, commitment);
	return [
		`${followUp}${words.colon}${progressLine({ outcome, words }, commitment)}`,
		shown === '' ? '' : `${evidence}${words.colon}${shown}`
	];
}

import type { Indicator } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import { actionLine } from './action-line.ts';
import type { OutcomeCluster } from '../outcome/outcome.ts';
import type { ReportBlock } from '../report-document.ts';
import { cell, numbered, type ReportInput } from '../report-writing.ts';
import { fullStop, paragraph, run, withBracket } from '../submission/plain-blocks.ts';
import type { LabelWords } from '../words/label-words.ts';
import {
	decidedActions,
	objectionLines,
	sidesInFavour,
	sidesNotSharing,
	proposedActions,
	voteLines,
	type DecidedAction
} from './voted-actions.ts';

type ActionEntry = { cluster: OutcomeCluster; voted: DecidedAction };

export function shownActions({ clusters }: ReportInput, adopted: boolean): ActionEntry[] {
	return clusters.flatMap((cluster) =>
		decidedActions(cluster)
			.filter((voted) => voted.adopted === adopted)
			.map((voted) => ({ cluster, voted }))
	);
}

/** [REPORTS99] Adopted actions by cluster, each with its vote: those that every side shares, as far as is told, or the others. */
export function adoptedBlocks(matter: ReportInput, isShared: boolean): ReportBlock[] {
	const { settings } = matter.outcome.consultation;
	return shownActions(matter, true)
		.filter(({ voted }) => (sidesNotSharing(settings, matter.words, voted).length === 0) === isShared)
		.map((one) => actionBlock(matter, one));
}

/** [REPORTS13] What was put to the vote and failed is a result too: with the sides in which more were for it than against. */
export function rejectedBlocks(matter: ReportInput): ReportBlock[] {
	return shownActions(matter, false).map((one) => actionBlock(matter, one, supportLines(matter, one)));
}

function supportLines({ outcome, words }: ReportInput, { voted }: ActionEntry): string[] {
	const sides = sidesInFavour(outcome.consultation.settings, words, voted);
	return sides.length === 0 ? [] : [words.papers.midTerm.supportedBy(sides)];
}

/** [REPORTS99] Actions that stand in the text of a cluster and in no vote. */
export function draftedBlocks({ clusters, words }: ReportInput): ReportBlock[] {
	return clusters.flatMap((cluster) =>
		proposedActions(cluster).map((action) =>
			numbered([
				paragraph(
					run(`${inserted(words, cluster.label)}${words.colon}`, 'italic'),
					run(fullStop(actionLine(words, action)))
				)
			])
		)
	);
}

function actionBlock(
	{ outcome, words }: ReportInput,
	{ cluster, voted }: ActionEntry,
	support: readonly string[] = []
): ReportBlock {
	const { settings } = outcome.consultation;
	return numbered([
		paragraph(run(`${inserted(words, cluster.label)}${words.colon}`, 'italic'), run(actionLine(words, voted.action))),
		...[...voteLines(settings, words, voted), ...support].flatMap(cell),
		...objectionLines(settings, words, voted).map((line) => paragraph(run(line)))
	]);
}

/** `Judges trained (baseline: 10; target: 40 judges)` */
export function indicatorLine(words: LabelWords, indicator: Indicator): string {
	const { baseline, target, value, source } = words.reports.indicator;
	const unit = indicator.unit.trim() === '' ? '' : ` ${indicator.unit}`;
	const details = [
		[baseline, indicator.baseline, unit],
		[target, indicator.target, unit],
		[value, indicator.value, unit],
		[source, indicator.source, '']
	]
		.filter(([, said]) => said?.trim())
		.map(([label, said = '', measure = '']) => `${label}${words.colon}${inserted(words, said + measure)}`);
	const text = inserted(words, indicator.text);
	return withBracket(text, details.join(words.decision.semicolon));
}

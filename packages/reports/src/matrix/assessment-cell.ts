import { sections, type Block } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import { actionLine, actionText } from '../actions/action-line.ts';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { isUnreadable } from '../outcome/cluster-state.ts';
import { evidenceLine, progressLine } from '../actions/commitment-lines.ts';
import { constituencyLabel } from './labels.ts';
import type { Outcome, OutcomeCluster, OutcomeCommitment } from '../outcome/outcome.ts';
import { paragraph, quotation, run, isEmptyText } from '../submission/plain-blocks.ts';
import { adoptedActions, proposedActions, voteLines, type DecidedAction } from '../actions/voted-actions.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [EXPORTS4] The long text, once for each cluster: the five sections, adopted actions, how it was closed. */
export function textBlocks(outcome: Outcome, words: ReportWords, cluster: OutcomeCluster): Block[] {
	const { settings } = outcome.consultation;
	return [
		...(isUnreadable(cluster) ? [paragraph(run(words.assessment.unreadable, 'bold'))] : []),
		...sectionBlocks(words, cluster),
		...actionBlocks(outcome, words, adoptedActions(cluster)),
		...proposedBlocks(words, cluster),
		...closingBlocks(settings, words, cluster)
	];
}

function sectionBlocks(words: ReportWords, { assessment }: OutcomeCluster): Block[] {
	return sections
		.filter((section) => !isEmptyText(assessment.sections[section]))
		.flatMap((section) => [paragraph(run(words.sections[section], 'bold')), ...assessment.sections[section]]);
}

function actionBlocks(outcome: Outcome, words: ReportWords, adopted: readonly DecidedAction[]): Block[] {
	if (adopted.length === 0) return [];
	const items = adopted.map((voted) => [
		...votedBlocks(outcome.consultation.settings, words, voted, actionText),
		...(voted.commitment ? followUpBlocks(outcome, words, voted.commitment) : [])
	]);
	return [paragraph(run(words.assessment.adoptedActions, 'bold')), { type: 'bullet-list', items }];
}

/** What was drafted and never put to the vote. */
function proposedBlocks(words: ReportWords, cluster: OutcomeCluster): Block[] {
	const items = proposedActions(cluster).map((action) => [paragraph(run(actionText(words, action)))]);
	return items.length === 0
		? []
		: [paragraph(run(words.data.headings.actions, 'bold')), { type: 'bullet-list', items }];
}

/** [REPORTS12] The action; how it was voted, and who does not share it, on a line of its own: it may be written in another direction. */
export function votedBlocks(settings: Settings, words: ReportWords, voted: DecidedAction, write = actionLine): Block[] {
	const votes = voteLines(settings, words, voted).map((line) => paragraph(run(line)));
	return [paragraph(run(write(words, voted.action))), ...votes];
}

/** [EXPORTS4] Under each adopted action, how far it has come, and what shows it. */
function followUpBlocks(outcome: Outcome, words: ReportWords, commitment: OutcomeCommitment): Block[] {
	const { followUp, evidence } = words.assessment;
	const shown = evidenceLine(words, commitment);
	return [
		labelled(followUp, progressLine({ outcome, words }, commitment), words),
		...(shown === '' ? [] : [labelled(evidence, shown, words)])
	];
}

function closingBlocks(settings: Settings, words: ReportWords, cluster: OutcomeCluster): Block[] {
	const { closing } = cluster;
	if (!closing) return [];
	const { statement, reviewDate } = words.assessment;
	return [
		labelled(statement, inserted(words, closing.statement), words),
		...dissentLines(settings, words, cluster),
		...(closing.reviewDate === null ? [] : [labelled(reviewDate, words.day(closing.reviewDate), words)])
	];
}

/** `Dissent (Civil society): Open on report only.` */
export function dissentLines(settings: Settings, words: ReportWords, { closing }: OutcomeCluster): Block[] {
	return (closing?.dissent ?? []).map(({ constituency, text }) => {
		const side = constituencyLabel(settings, words, constituency);
		return paragraph(
			run(`${words.assessment.dissent} (${inserted(words, side)})${words.colon}`, 'bold'),
			quotation(text)
		);
	});
}

function labelled(label: string, text: string, words: ReportWords): Block {
	return paragraph(run(`${label}${words.colon}`, 'bold'), run(text));
}

import { sections, type Block, type FollowUpAction } from '@plenum/domain/clusters/assessment';
import { notAssessed, type Reading } from '@plenum/domain/clusters/levels';
import {
	hasLevels,
	type LevelsInForce,
	type RecommendationLevels
} from '@plenum/domain/clusters/recommendation-levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { dayOf, isDay } from '@plenum/domain/day';
import { differingReadings, differs, isUnreadable } from './cluster-state.ts';
import { evidenceLine, progressLine } from './commitment-lines.ts';
import { constituencyLabel, levelLabel, saidLevel } from './labels.ts';
import type { Outcome, OutcomeCluster, OutcomeCommitment } from './outcome.ts';
import { fullStop, paragraph, run, isEmptyText } from './plain-blocks.ts';
import { adoptedActions, voteLines, type DecidedAction } from './voted-actions.ts';
import type { ReportWords } from './words/en.ts';

/**
 * [EXPORTS3] Every row says its level: its own with each reading that differs from it and the reasons, or its cluster’s, and then that
 * it is the cluster’s. [REPORTS23] The readings of the cluster stand in its first row alone.
 */
export function levelBlocks(
	settings: Settings,
	words: ReportWords,
	levels: LevelsInForce,
	{ isHome, home }: { isHome: boolean; home: string }
): Block[] {
	if (levels.of === 'recommendation') return ownLevelBlocks(settings, words, levels);
	if (isHome || !hasLevels(levels)) return clusterLevelBlocks(settings, words, levels);
	const as = words.assessment.atClusterLevelAs(home);
	return [paragraph(run(levelWords(settings, words, levels), 'bold'), run(` (${as})`))];
}

/** The same of a recommendation alone; where nothing was said of it, nothing. */
export function ownLevelBlocks(settings: Settings, words: ReportWords, levels: RecommendationLevels): Block[] {
	if (!hasLevels(levels)) return [];
	const { agreed, readings } = levels;
	const lines = readings
		.filter((reading) => differs(reading, levels) || reading.explanation !== '')
		.map((reading) => readingLine(settings, words, reading, reading.explanation));
	const reason = agreed && agreed.explanation !== '' ? [paragraph(run(agreed.explanation))] : [];
	return [paragraph(run(levelWords(settings, words, levels), 'bold')), ...reason, ...lines];
}

function clusterLevelBlocks(settings: Settings, words: ReportWords, levels: RecommendationLevels): Block[] {
	const note = hasLevels(levels) ? [run(` (${words.assessment.atClusterLevel})`)] : [];
	return [
		paragraph(run(levelWords(settings, words, levels), 'bold'), ...note),
		...differingReadings(levels).map((reading) => readingLine(settings, words, reading, ''))
	];
}

/** [EXPORTS3] What was said of the cluster as a whole, for the row that carries its text, where that row has levels of its own. */
export function wholeBlocks(
	settings: Settings,
	words: ReportWords,
	cluster: OutcomeCluster,
	row: LevelsInForce
): Block[] {
	return row.of === 'recommendation' && hasLevels(cluster) ? clusterLevelBlocks(settings, words, cluster) : [];
}

function levelWords(settings: Settings, words: ReportWords, { agreed, readings }: RecommendationLevels): string {
	if (agreed) return saidLevel(settings, words, agreed);
	return readings.length > 0 ? words.assessment.noAgreedLevel : levelLabel(settings, words, notAssessed);
}

function readingLine(settings: Settings, words: ReportWords, reading: Reading, explanation: string): Block {
	const side = constituencyLabel(settings, words, reading.constituency);
	const level = saidLevel(settings, words, reading);
	const said = explanation === '' ? level : `${fullStop(level)} ${explanation}`;
	return paragraph(run(`${side}${words.colon}`, 'bold'), run(said));
}

/** [EXPORTS4] The long text, once for each cluster: explanations, the five sections, adopted actions, how it was closed. */
export function textBlocks(outcome: Outcome, words: ReportWords, cluster: OutcomeCluster): Block[] {
	const { settings } = outcome.consultation;
	return [
		...explanations(settings, words, cluster),
		...(isUnreadable(cluster) ? [paragraph(run(words.assessment.unreadable, 'bold'))] : []),
		...sectionBlocks(words, cluster),
		...actionBlocks(outcome, words, adoptedActions(cluster)),
		...closingBlocks(settings, words, cluster)
	];
}

function explanations(settings: Settings, words: ReportWords, { agreed, readings }: OutcomeCluster): Block[] {
	const ofReadings = readings
		.filter(({ explanation }) => explanation !== '')
		.map(({ constituency, explanation }) =>
			labelled(constituencyLabel(settings, words, constituency), explanation, words)
		);
	return [...(agreed && agreed.explanation !== '' ? [paragraph(run(agreed.explanation))] : []), ...ofReadings];
}

function sectionBlocks(words: ReportWords, { assessment }: OutcomeCluster): Block[] {
	return sections
		.filter((section) => !isEmptyText(assessment.sections[section]))
		.flatMap((section) => [paragraph(run(words.sections[section], 'bold')), ...assessment.sections[section]]);
}

function actionBlocks(outcome: Outcome, words: ReportWords, adopted: readonly DecidedAction[]): Block[] {
	if (adopted.length === 0) return [];
	const today = dayOf(outcome.exportedAt);
	const items = adopted.map((voted) => [
		...votedBlocks(outcome.consultation.settings, words, voted),
		...(voted.commitment ? followUpBlocks(words, voted.commitment, today) : [])
	]);
	return [paragraph(run(words.assessment.adoptedActions, 'bold')), { type: 'bullet-list', items }];
}

/** [REPORTS12] The action; how it was voted, and who does not share it, on a line of its own: it may be written in another direction. */
export function votedBlocks(settings: Settings, words: ReportWords, voted: DecidedAction): Block[] {
	const votes = voteLines(settings, words, voted).map((line) => paragraph(run(line)));
	return [paragraph(run(actionLine(words, voted.action))), ...votes];
}

/** The same in one line, for a cell of a table. */
export function adoptedLine(settings: Settings, words: ReportWords, voted: DecidedAction): string {
	return `${fullStop(actionLine(words, voted.action))} ${voteLines(settings, words, voted).join(' ')}`.trim();
}

/** [EXPORTS4] Under each adopted action, how far it has come, and what shows it. */
function followUpBlocks(words: ReportWords, commitment: OutcomeCommitment, today: string): Block[] {
	const { followUp, evidence } = words.assessment;
	const shown = evidenceLine(commitment);
	return [
		labelled(followUp, progressLine(words, commitment, today), words),
		...(shown === '' ? [] : [labelled(evidence, shown, words)])
	];
}

/** `Train the judges (lead: Ministry of Justice; deadline: 2028-06-30)` */
export function actionLine(words: ReportWords, action: FollowUpAction): string {
	const { lead, supporting, deadline, serves } = words.assessment;
	const details = [
		[lead, action.lead],
		[supporting, action.supporting],
		[deadline, dayOrText(words, action.deadline)],
		[serves, action.recommendations.join(words.decision.comma)]
	]
		.filter(([, value]) => value?.trim())
		.map(([label, value]) => `${label}${words.colon}${value}`);
	return details.length === 0 ? action.text : `${action.text} (${details.join(words.decision.semicolon)})`;
}

/** A deadline is what people wrote; often it is a day. */
export function dayOrText(words: ReportWords, text: string): string {
	return isDay(text) ? words.day(text) : text;
}

function closingBlocks(settings: Settings, words: ReportWords, { closing }: OutcomeCluster): Block[] {
	if (!closing) return [];
	const { statement, dissent, reviewDate } = words.assessment;
	return [
		labelled(statement, closing.statement, words),
		...closing.dissent.map(({ constituency, text }) =>
			labelled(`${dissent} (${constituencyLabel(settings, words, constituency)})`, text, words)
		),
		...(closing.reviewDate === null ? [] : [labelled(reviewDate, words.day(closing.reviewDate), words)])
	];
}

function labelled(label: string, text: string, words: ReportWords): Block {
	return paragraph(run(`${label}${words.colon}`, 'bold'), run(text));
}

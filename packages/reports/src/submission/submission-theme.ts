import { additionKinds } from '@plenum/domain/clusters/addition';
import { inserted } from '../insertions.ts';
import type { Block, Run } from '@plenum/domain/clusters/assessment';
import { sourceNotes } from '../evidence/source-blocks.ts';
import { isUnreadable } from '../outcome/cluster-state.ts';
import { numbersBeside, mechanismsBeside, sourceInWords } from '../matrix/mechanism-sources.ts';
import { standingIn } from '../matrix/mechanism-tables.ts';
import {
	listedRecommendations,
	type OutcomeAddition,
	type OutcomeCluster,
	type OutcomeRecommendation
} from '../outcome/outcome.ts';
import { isEmptyText, paragraph, quotation, run } from './plain-blocks.ts';
import { recommendationNotes } from '../recommendation-notes.ts';
import { recommendedBlocks } from '../actions/recommended-actions.ts';
import type { ReportBlock } from '../report-document.ts';
import { numbered, numberedBlocks, type ReportInput } from '../report-writing.ts';
import { assessmentOf, byAssessment } from './submission-author.ts';
import { authorOf } from './submission-gaps.ts';

/** A theme of a submission, in the parts that its words are counted by. */
export type ThemeText = { summary: ReportBlock[]; frame: ReportBlock[] };

/**
 * [REPORTS81] What is always printed of a selected theme: its name, the author's assessment in one line, the recommendations. Also the
 * summary that people wrote of it. Neither holds anything of another side.
 */
export function themeText(matter: ReportInput, cluster: OutcomeCluster): ThemeText {
	return {
		summary: numberedBlocks(summaryOf(cluster), ''),
		frame: [
			{ type: 'heading', level: 2, text: inserted(matter.words, cluster.label) },
			...unreadableBlocks(matter, cluster),
			...assessmentBlocks(matter, cluster),
			...additionBlocks(matter, cluster),
			...recommendedBlocks(matter, cluster),
			...dissentBlocks(matter, cluster)
		]
	};
}

/** The theme as it is printed: its name, the summary, then assessment and recommendations. */
export function themeBlocks({ summary, frame: [heading, ...rest] }: ThemeText): ReportBlock[] {
	return heading ? [heading, ...summary, ...rest] : [];
}

/** The *Summary for documents* of the shared text; empty where nobody wrote one. */
function summaryOf({ assessment }: OutcomeCluster): Block[] {
	return isEmptyText(assessment.summary) ? [] : assessment.summary;
}

function unreadableBlocks({ words }: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	return isUnreadable(cluster) ? [numbered([paragraph(run(words.submission.unreadable, 'bold'))])] : [];
}

/** `Our assessment: Not implemented yet: 140.2, 140.18; Partially implemented: 140.20.`, from the least step to the highest. */
function assessmentBlocks(matter: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const listed = listedRecommendations(cluster);
	if (listed.length === 0) return [];
	const label = run(`${matter.words.submission.assessment}${matter.words.colon}`, 'bold');
	return [numbered([paragraph(label, ...assessmentRuns(matter, listed))], notesOf(matter, cluster))];
}

function assessmentRuns(matter: ReportInput, listed: readonly OutcomeRecommendation[]): Run[] {
	const { comma, semicolon } = matter.words.decision;
	const groups = byAssessment(matter, listed);
	return groups.map(({ label, some }, at) => {
		const numbers = some.map(({ number }) => number).join(comma);
		return run(`${label}${matter.words.colon}${numbers}${at === groups.length - 1 ? '.' : semicolon}`);
	});
}

/** [REPORTS10] Where the recommendations stand word for word and who made each, and what other mechanisms recommend alike: not counted. */
function notesOf(matter: ReportInput, cluster: OutcomeCluster): string[] {
	const where = recommendationNotes(matter, cluster).join(' ');
	return [where, ...mechanismNotes(matter, cluster), ...sourceNotes(matter, cluster)].filter(Boolean);
}

function mechanismNotes({ outcome, words }: ReportInput, cluster: OutcomeCluster): string[] {
	const standing = standingIn(cluster);
	const some = mechanismsBeside(outcome, standing.recommendations);
	if (some.length === 0) return [];
	const lines = some.map((one) => {
		const source = sourceInWords(words, words.mechanisms, one);
		return `${numbersBeside(one, standing).join(words.decision.comma)}${words.colon}${source}`;
	});
	return [`${words.mechanisms.heading}${words.colon}${lines.join(words.decision.semicolon)}.`];
}

/** Pledges and new matters, which no list holds: each with its wording and the author's assessment. */
function additionBlocks(matter: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const { words } = matter;
	const line = (kind: string, one: OutcomeAddition): ReportBlock =>
		numbered([
			paragraph(run(`${kind} ${one.number}${words.colon}`, 'italic'), quotation(one.text)),
			paragraph(run(`${words.submission.assessment}${words.colon}${assessmentOf(matter, one).label}.`))
		]);
	return additionKinds.flatMap((kind) => cluster[`${kind}s`].map((one) => line(words.additions.kinds[kind], one)));
}

/** [REPORTS80] The author's own dissent from how a theme was closed; nobody else's. */
function dissentBlocks({ outcome, template, words }: ReportInput, { closing }: OutcomeCluster): ReportBlock[] {
	const author = authorOf(template, outcome.consultation.settings);
	return (closing?.dissent ?? [])
		.filter(({ constituency, text }) => constituency === author && text.trim() !== '')
		.map(({ text }) =>
			numbered([paragraph(run(`${words.submission.dissent}${words.colon}`, 'bold'), quotation(text))])
		);
}

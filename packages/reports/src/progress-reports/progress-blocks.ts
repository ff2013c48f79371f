import type { Block } from '@plenum/domain/clusters/assessment';
import { dayOf } from '@plenum/domain/day';
import { dayOfFigure } from '@plenum/domain/indicators/report-figures';
import { newestAnswers } from '@plenum/domain/progress-reports/newest-answers';
import { reporterName } from '../names/institution-names.ts';
import { notedSources, sourceMarks, sourceNumbers } from '../evidence/source-blocks.ts';
import { pointInWords } from '../indicators/value-lines.ts';
import { inserted } from '../insertions.ts';
import { constituencyLabel, saidLevel } from '../matrix/labels.ts';
import type { OutcomeCluster, OutcomeProgressReport } from '../outcome/outcome.ts';
import { withReason } from '../ratings/rating-lines.ts';
import type { ReportBlock } from '../report-document.ts';
import { cell, type ReportInput } from '../report-writing.ts';
import { fullStop, paragraph, run } from '../submission/plain-blocks.ts';
import { themeTables } from '../theme-tables.ts';

type Matter = Pick<ReportInput, 'outcome' | 'words'>;

/** [PROGRESS41] What was reported on each recommendation and commitment, and beside it what the other sides say of it. */
export function progressBlocks(matter: ReportInput, sheet: 'upright' | 'wide'): ReportBlock[] {
	const { words, clusters } = matter;
	const { heading, subject, reported, answers } = words.progress;
	const notes = notedSources(matter);
	const rows = clusters.flatMap((cluster) =>
		(cluster.progress ?? [])
			.filter(({ supersededBy }) => supersededBy === null)
			.map((report) => [
				subjectCell(matter, cluster, report),
				[
					...reportCell(matter, report),
					...figuresCell(matter, cluster, report),
					...sourceMarks(matter, sourceNumbers(notes, report))
				],
				answersCell(matter, report)
			])
	);
	const [table] = themeTables(sheet, [subject, reported, answers], [rows]);
	if (!table || rows.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: heading },
		{ type: 'table', table }
	];
}

function subjectCell(
	{ words }: ReportInput,
	{ commitments }: OutcomeCluster,
	{ subject }: OutcomeProgressReport
): Block[] {
	if (subject.kind === 'recommendation') return cell(subject.number);
	return cell(inserted(words, commitments.find(({ id }) => id === subject.id)?.action.text ?? ''));
}

/** `Ministry of Justice (State institutions), 12 March 2027, late: In process, 40 %`, then each field that says something. */
export function reportCell(matter: Matter, report: OutcomeProgressReport): Block[] {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	const { content, late, state, question, shownAt } = report;
	const { late: lateWord, returned, since, obstacles, assistance } = words.progress;
	const { evidence } = words.assessment;
	const head = [reporterName(matter, report), words.day(dayOf(shownAt)), ...(late ? [lateWord] : [])];
	const rating = content.rating ? fullStop(saidLevel(settings, words, content.rating)) : '';
	const day = (text: string | null) => (text === null ? '' : words.day(text));
	const fields: [string, string][] = [
		[since, day(content.since)],
		[
			evidence,
			[content.evidence.trim(), ...content.links]
				.map((one) => inserted(words, one))
				.join(' ')
				.trim()
		],
		[obstacles, inserted(words, content.obstacles.trim())],
		[assistance, inserted(words, content.assistance.trim())],
		[words.data.headings.nextDate, day(content.nextDate)],
		[returned, state === 'returned' ? inserted(words, question ?? '') : '']
	];
	return [
		paragraph(run(`${head.join(words.decision.comma)}${words.colon}`, 'bold'), run(rating)),
		...cell(inserted(words, content.done.trim())),
		...fields
			.filter(([, text]) => text !== '')
			.map(([label, text]) => paragraph(run(`${label}${words.colon}`, 'bold'), run(fullStop(text))))
	];
}

/** `Officers trained: 40 officers (12 March 2027).`, for each figure that was reported; texts of earlier reports as they are. */
function figuresCell(
	{ words }: ReportInput,
	{ commitments }: OutcomeCluster,
	{ content, shownAt }: OutcomeProgressReport
): Block[] {
	const indicators = commitments.flatMap((one) => one.indicators);
	return content.measured.map((measured) => {
		const name = indicators.find(({ id }) => id === measured.indicator)?.text ?? '';
		const said =
			'unit' in measured
				? pointInWords(
						words,
						{ date: dayOfFigure(measured, shownAt), value: measured.value },
						inserted(words, measured.unit)
					)
				: inserted(words, measured.value);
		return paragraph(run(`${inserted(words, name)}${words.colon}`, 'bold'), run(fullStop(said)));
	});
}

/** `Civil society, 15 March 2027: sees it otherwise: Not implemented. The order was not published.` */
export function answersCell({ outcome, words }: Matter, { answers }: OutcomeProgressReport): Block[] {
	const { settings } = outcome.consultation;
	return newestAnswers(answers).map(({ constituency, kind, rating, reason, at }) => {
		const side = inserted(words, constituencyLabel(settings, words, constituency));
		const kindWord = words.progress.answerKinds[kind];
		const said = rating ? `${kindWord}${words.colon}${saidLevel(settings, words, rating)}` : kindWord;
		const head = [side, words.day(dayOf(at))].join(words.decision.comma);
		return paragraph(run(`${head}${words.colon}`, 'bold'), run(fullStop(withReason(words, said, reason))));
	});
}

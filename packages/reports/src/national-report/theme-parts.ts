import { stateSide } from '@plenum/domain/consultations/consultation';
import { positions } from '@plenum/domain/matrix/positions/position';
import { newestAnswers } from '@plenum/domain/progress-reports/newest-answers';
import { inserted } from '../insertions.ts';
import { numbersByPosition } from '../matrix/labels.ts';
import { listedRecommendations, type OutcomeCluster, type OutcomeRecommendation } from '../outcome/outcome.ts';
import { reporterName } from '../names/institution-names.ts';
import { shortText } from '../ratings/rating-lines.ts';
import { recommendationNotes } from '../recommendation-notes.ts';
import type { ReportBlock } from '../report-document.ts';
import { numbered, numberedText, type ReportInput } from '../report-writing.ts';
import { fullStop, paragraph, run, withBracket } from '../submission/plain-blocks.ts';
import { ratingOf } from '../submission/submission-author.ts';
import { currentReports } from './assistance-needs.ts';

/** `frame` is printed in any case; `details` as far as the words allow. */
export type NationalTheme = { cluster: OutcomeCluster; frame: ReportBlock[]; details: ReportBlock[] };

/** [NATIONAL2] A theme in the State's voice: its recommendations by position, its own assessment, and what it says was done. */
export function nationalTheme(matter: ReportInput, cluster: OutcomeCluster): NationalTheme {
	const { words } = matter;
	const listed = listedRecommendations(cluster);
	const byPosition = positions.flatMap((each) => listed.filter(({ position }) => position === each));
	const otherwise = seenOtherwise(cluster);
	const label = run(`${words.national.assessed}${words.colon}`, 'bold');
	return {
		cluster,
		frame: [
			{ type: 'heading', level: 2, text: inserted(words, cluster.label) },
			numbered(
				[paragraph(run(fullStop(numbersByPosition(words, byPosition))))],
				recommendationNotes(matter, cluster).filter(Boolean)
			),
			numbered([paragraph(label, run(assessmentText(matter, listed)))]),
			...(otherwise.length === 0 ? [] : [numberedText(words.national.otherwise(otherwise.length, otherwise))])
		],
		details: [...reasonBlocks(matter, listed), ...reportBlocks(matter, cluster)]
	};
}

/** `Partially implemented, 60%: 140.2; Not assessed yet: 140.18.` */
function assessmentText({ outcome, words }: ReportInput, listed: readonly OutcomeRecommendation[]): string {
	const { scale } = outcome.consultation.settings;
	const { comma, semicolon } = words.decision;
	const place = (one: OutcomeRecommendation) => {
		const own = ratingOf(stateSide, one);
		return own ? scale.findIndex(({ id }) => id === own.level) : -1;
	};
	const groups = Map.groupBy(
		listed.toSorted((one, other) => place(other) - place(one)),
		(one) => {
			const own = ratingOf(stateSide, one);
			return own ? shortText(outcome.consultation.settings, words, own) : words.national.notAssessed;
		}
	);
	const said = [...groups].map(
		([label, some]) => `${label}${words.colon}${some.map(({ number }) => number).join(comma)}`
	);
	return `${said.join(semicolon)}.`;
}

/** [NATIONAL4] Recommendations that another side rates otherwise than the State, or of whose report it says that it sees it otherwise. */
export function seenOtherwise(cluster: OutcomeCluster): string[] {
	const answered = new Set(
		currentReports(cluster).flatMap(({ constituency, subject, answers }) =>
			constituency === stateSide &&
			subject.kind === 'recommendation' &&
			newestAnswers(answers).some(({ kind }) => kind === 'otherwise')
				? [subject.number]
				: []
		)
	);
	return listedRecommendations(cluster)
		.filter((one) => {
			const own = ratingOf(stateSide, one);
			const others = one.sideRatings.filter(({ constituency }) => constituency !== stateSide);
			const differs = others.some(({ level, regression }) => level !== own?.level || regression !== own.regression);
			return (own !== null && differs) || answered.has(one.number);
		})
		.map(({ number }) => number);
}

/** Recommendations of which the State says the same stand together. */
function reasonBlocks({ words }: ReportInput, listed: readonly OutcomeRecommendation[]): ReportBlock[] {
	const groups = Map.groupBy(listed, (one) => ratingOf(stateSide, one)?.reason.trim() ?? '');
	return [...groups].flatMap(([reason, some]) => {
		if (reason === '') return [];
		const numbers = some.map(({ number }) => number).join(words.decision.comma);
		return [numberedText(withBracket(fullStop(inserted(words, reason)), numbers))];
	});
}

/** What institutions of the State report: of others the annex tells. */
function reportBlocks(matter: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const { words } = matter;
	return currentReports(cluster)
		.filter(({ constituency, content }) => constituency === stateSide && content.done.trim() !== '')
		.map((report) => {
			const head = [reporterName(matter, report), ...subjectWords(matter, cluster, report)].join(words.decision.comma);
			const done = fullStop(inserted(words, report.content.done.trim()));
			return numbered([paragraph(run(`${head}${words.colon}`, 'bold'), run(done))]);
		});
}

/** What a report is about, within a line; nothing where the commitment is in no list any more. */
export function subjectWords(
	{ words }: ReportInput,
	{ commitments }: OutcomeCluster,
	{ subject }: ReturnType<typeof currentReports>[number]
): string[] {
	if (subject.kind === 'recommendation') return [subject.number];
	const text = commitments.find(({ id }) => id === subject.id)?.action.text;
	return text === undefined ? [] : [words.reports.quoted(inserted(words, text))];
}

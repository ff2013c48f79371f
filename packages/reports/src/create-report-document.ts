import { actionPlanParts } from './actions/action-plan.ts';
import { languageTraits } from '@plenum/domain/languages';
import { isPractice } from '@plenum/domain/consultations/practice';
import { dayOf } from '@plenum/domain/day';
import { editionLabel } from './matrix/labels.ts';
import { midTermParts } from './statements/mid-term-report.ts';
import type { Outcome } from './outcome/outcome.ts';
import { normalizeParts, wordsOf, type Cover, type DraftPart, type ReportDocument } from './report-document.ts';
import { nationalAnnexParts } from './statements/national-annex.ts';
import { nationalReportParts } from './national-report/national-report.ts';
import type { ReportInput } from './report-writing.ts';
import { statementParts, statementSpeakers } from './statements/oral-statement.ts';
import { reviewText } from './report-opening.ts';
import { createReportInput } from './report-input.ts';
import { findGaps } from './submission/submission-gaps.ts';
import { draftSubmission } from './submission/stakeholder-submission.ts';
import { submitterLine } from './submission/submitter-lines.ts';
import { consenting, type ReportKind, type Template } from './template.ts';
import type { ReportWords } from './words/report-words.ts';

/** [REPORTS1] A report of this kind from what was decided and its template: the same three always give the same report. */
export function createReportDocument(
	kind: ReportKind,
	outcome: Outcome,
	stored: Template,
	words: ReportWords
): ReportDocument {
	const matter = createReportInput(kind, outcome, stored, words);
	const parts = normalizeParts(draftParts(kind, matter), matter.choices.parts);
	return {
		language: words.language,
		direction: languageTraits[words.language].direction,
		sheet: kind === 'national-report-annex' || kind === 'action-plan' ? 'wide' : 'upright',
		cover: coverOf(matter),
		...bannerOf(matter),
		parts,
		words: wordsOf(parts),
		limit: limitOf(kind, matter.template),
		foot: [editionLabel(outcome, words)],
		end: kind === 'statement' ? [] : [`${words.reports.record}${words.colon}${outcome.journal.head}`]
	};
}

function draftParts(kind: ReportKind, matter: ReportInput): DraftPart[] {
	switch (kind) {
		case 'submission':
			return draftSubmission(matter).parts;
		case 'mid-term-report':
			return midTermParts(matter);
		case 'statement':
			return statementParts(matter);
		case 'national-report':
			return nationalReportParts(matter);
		case 'national-report-annex':
			return nationalAnnexParts(matter);
		case 'action-plan':
			return actionPlanParts(matter);
	}
}

function limitOf(kind: ReportKind, { form, limits }: Template): number | null {
	switch (kind) {
		case 'submission':
			return limits[form];
		case 'statement':
			return limits.statement;
		case 'national-report':
			return limits.national;
		case 'mid-term-report':
		case 'national-report-annex':
		case 'action-plan':
			return null;
	}
}

/** [REPORTS82] A submission without an author or a submitter who consented must not pass for finished. */
function bannerOf({ kind, outcome, template, words }: ReportInput): Pick<ReportDocument, 'banner'> {
	// [PRACTICE7] Nor may any report of a practice.
	if (isPractice(outcome.consultation)) return { banner: [editionLabel(outcome, words)] };
	const gaps = kind === 'submission' ? findGaps(template, outcome.consultation.settings) : [];
	if (gaps.length === 0) return {};
	const { title, gaps: missing, where } = words.submission.banner;
	return { banner: [title, ...gaps.map((gap) => missing[gap]), where] };
}

function coverOf(matter: ReportInput): Cover {
	const { kind, outcome, state, template, words } = matter;
	const { reports } = words;
	const { title } = outcome.consultation;
	const submitters = consenting(template).map((one) => submitterLine(words, template.form, one));
	const speakers = kind === 'statement' ? statementSpeakers(template) : [];
	return {
		publishers: template.publishers,
		kind: kind === 'submission' ? reports.kinds.submission[template.form] : reports.kinds[kind],
		title: reports.titles[kind](state, reviewText(matter)),
		lines: [
			...(kind === 'submission' && submitters.length > 0
				? [{ label: reports.cover.submittedBy, texts: submitters }]
				: []),
			...(speakers.length > 0 ? [{ label: reports.statement.onBehalf, texts: speakers }] : []),
			...(kind === 'statement' ? [] : [{ label: reports.cover.consultation, texts: [title] }]),
			{ label: reports.cover.contact, texts: [words.day(dayOf(outcome.exportedAt))] }
		]
	};
}

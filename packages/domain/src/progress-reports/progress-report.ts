import type { ReportedFigure, ReportedMeasurement } from '../indicators/report-figures.ts';

/**
 * `draft`: only those who write it see it. `submitted`: its side has yet to authorise it. `shown`: everyone in the consultation sees it.
 * `returned`: somebody sent it back with a question; the reporter answers with a new report.
 */
export const progressStates = ['draft', 'submitted', 'shown', 'returned'] as const;
export type ProgressState = (typeof progressStates)[number];

export const progressSubjectKinds = ['commitment', 'recommendation'] as const;
export type ProgressSubject = { kind: (typeof progressSubjectKinds)[number]; id: string };

/** A level of the consultation's scale. Percentage from 0 to 100. */
export type ProgressRating = { level: string; percentage: number | null; regression: boolean };

/** What was done, since when, and what is missing. Dates are `YYYY-MM-DD`. */
export type ProgressContent = {
	done: string;
	since: string | null;
	rating: ProgressRating | null;
	/** Figures for the indicators of a commitment. */
	measured: ReportedMeasurement[];
	evidence: string;
	/** Addresses of the web where the evidence can be seen. */
	links: string[];
	obstacles: string;
	assistance: string;
	nextDate: string | null;
};

/** What is written today: every figure is a number. */
export type DraftContent = Omit<ProgressContent, 'measured'> & { measured: ReportedFigure[] };

/**
 * Who reports: an institution of the consultation's list, or a person of a side. `author` is the person's random id; null where the report
 * came by a link, which belongs to the institution.
 */
export type Reporter = { constituency: string; institution: string | null; author: string | null };

/** What an institution or organisation says that it did about a commitment or a recommendation. */
export type ProgressReport = Reporter & {
	id: string;
	consultation: string;
	subject: ProgressSubject;
	/** Other sides learn the constituency alone. */
	anonymous: boolean;
	round: string | null;
	state: ProgressState;
	/** Counts the saved drafts, so that two who write at once do not overwrite each other. */
	version: number;
	content: ProgressContent;
	createdAt: number;
	submittedAt: number | null;
	shownAt: number | null;
	/** Submitted after the last day that the reporter was given. */
	late: boolean;
	supersededBy: string | null;
	/** Why it was returned. */
	question: string | null;
};

/** A side shares a report, sees it otherwise (its own rating and reason), or asks for evidence. */
export const answerKinds = ['shared', 'otherwise', 'asks-evidence'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What one side says of a report. The newest answer of a side counts; earlier ones stay readable. */
export type ProgressAnswer = {
	report: string;
	constituency: string;
	/** From 1, within the report and the side. */
	number: number;
	kind: AnswerKind;
	rating: ProgressRating | null;
	reason: string;
	at: number;
};

/** Which institutions are asked about what, and until when. */
export type ReportingRound = {
	id: string;
	consultation: string;
	title: string;
	lastDay: string;
	openedAt: number;
	closedAt: number | null;
	subjects: ProgressSubject[];
	/** Ids of the consultation's list of institutions. */
	institutions: string[];
};

export function isSameSubject(one: ProgressSubject, other: ProgressSubject): boolean {
	return one.kind === other.kind && one.id === other.id;
}

import { canonicalJson } from '../journal/canonical-json.ts';
import { checkSideRating } from '../ratings/side-rating.ts';
import type { Level } from '../consultations/scale.ts';
import { notAssessed } from '../consultations/scale.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { ProgressContent, ProgressRating, ProgressReport, ProgressSubject, Reporter } from './progress-report.ts';

/** A draft as its author sends it. `version`: the one that they saw; 0 for a new report. */
export type DraftInput = {
	id: string;
	version: number;
	subject: ProgressSubject;
	anonymous: boolean;
	content: ProgressContent;
};

/** What a draft is checked against: the consultation's scale, and the indicators of its commitment. */
export type DraftContext = {
	consultation: string;
	scale: readonly Level[];
	indicators: readonly string[];
	now: number;
};

/** [PROGRESS2] Those who hold a link share the drafts of their institution; a draft by account is its author's alone. */
export function mayWrite(report: Reporter, reporter: Reporter): boolean {
	if (report.author !== null || reporter.author !== null) return report.author === reporter.author;
	return isSameReporter(report, reporter);
}

/** The same institution of the same side; the same person where no institution is known. */
export function isSameReporter(one: Reporter, other: Reporter): boolean {
	if (one.constituency !== other.constituency || one.institution !== other.institution) return false;
	return one.institution !== null || one.author === other.author;
}

/** [PROGRESS1] [PROGRESS3] Creates a draft or changes it. Sent again, it changes nothing more. */
export function saveDraft(
	before: ProgressReport | undefined,
	reporter: Reporter,
	draft: DraftInput,
	{ consultation, scale, indicators, now }: DraftContext
): Result<ProgressReport> {
	if (before ? before.consultation !== consultation || !mayWrite(before, reporter) : draft.version !== 0)
		return refuse('progress/unknown');
	if (before && before.state !== 'draft') return refuse('progress/submitted');
	const { id, subject, anonymous, content } = draft;
	const known = new Set(indicators);
	if (content.measured.some(({ indicator }) => !known.has(indicator))) return refuse('commitment/unknown-indicator');
	const rating = checkProgressRating(scale, content.rating);
	if (!rating.ok) return rating;
	if (!before) return ok({ ...createDraft(draft, reporter, consultation, now), version: 1 });
	const said = { subject, anonymous, content };
	const stored = { subject: before.subject, anonymous: before.anonymous, content: before.content };
	if (canonicalJson(said) === canonicalJson(stored)) return ok(before);
	if (draft.version !== before.version) return refuse('progress/updated-since');
	return ok({ ...before, ...said, id, version: before.version + 1 });
}

function createDraft(
	{ id, subject, anonymous, content }: DraftInput,
	{ constituency, institution, author }: Reporter,
	consultation: string,
	createdAt: number
): ProgressReport {
	return {
		id,
		consultation,
		subject,
		constituency,
		institution,
		author,
		anonymous,
		content,
		createdAt,
		round: null,
		state: 'draft',
		version: 0,
		submittedAt: null,
		shownAt: null,
		late: false,
		supersededBy: null,
		question: null
	};
}

/** A level of the scale that says something, and a percentage from 0 to 100 or none. */
export function checkProgressRating(
	scale: readonly Level[],
	rating: ProgressRating | null
): Result<ProgressRating | null, 'level/unknown' | 'level/percentage-out-of-range'> {
	if (rating === null) return ok(null);
	if (rating.level === notAssessed) return refuse('level/unknown');
	const checked = checkSideRating(scale, { ...rating, reason: '' });
	return checked.ok ? ok(rating) : checked;
}

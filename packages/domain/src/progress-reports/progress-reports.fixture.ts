import { defaultScale } from '../consultations/scale.ts';
import type { ProgressContent, ProgressReport, Reporter } from './progress-report.ts';
import type { DraftContext, DraftInput } from './write-report.ts';

export const emptyContent: ProgressContent = {
	done: '',
	since: null,
	rating: null,
	measured: [],
	evidence: '',
	links: [],
	obstacles: '',
	assistance: '',
	nextDate: null
};

export const ministry: Reporter = { constituency: 'state', institution: 'justice', author: null };
export const ngo: Reporter = { constituency: 'civil-society', institution: null, author: 'omar' };

export const draftContext: DraftContext = {
	consultation: 'consultation-1',
	scale: defaultScale,
	indicators: ['indicator-1'],
	now: 5
};

export function draftInput(done: string, version = 0): DraftInput {
	const subject = { kind: 'recommendation' as const, id: 'recommendation-1' };
	return { id: 'report-1', version, subject, anonymous: false, content: { ...emptyContent, done } };
}

/** A report of the ministry that everyone sees, unless a test says otherwise. */
export function shownReport(given: Partial<ProgressReport> = {}): ProgressReport {
	return {
		...ministry,
		id: 'report-1',
		consultation: 'consultation-1',
		subject: { kind: 'recommendation', id: 'recommendation-1' },
		anonymous: false,
		round: null,
		state: 'shown',
		version: 1,
		content: { ...emptyContent, done: 'Trained.' },
		createdAt: 5,
		submittedAt: 6,
		shownAt: 6,
		late: false,
		supersededBy: null,
		question: null,
		...given
	};
}

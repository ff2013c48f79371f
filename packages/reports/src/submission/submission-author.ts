import { viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { isDivided } from '@plenum/domain/ratings/status';
import type { Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import { saidLevel } from '../matrix/labels.ts';
import type { OutcomeRecommendation } from '../outcome/outcome.ts';
import type { ReportInput } from '../report-writing.ts';
import { authorOf } from './submission-gaps.ts';
import type { ReportWords } from '../words/report-words.ts';

export function ratingOf(author: string | null, { sideRatings }: Ratings): SideRating | null {
	return sideRatings.find(({ constituency }) => constituency === author) ?? null;
}

/** How the author assesses something, in words; `level` is null where its members do not say one thing, or nobody rated. */
export type OwnAssessment = { label: string; level: string | null; source: 'own' | 'agreed' | 'none' };

/** [REPORTS80] The author's own rating; without one what the consultation agreed, named so; else that there is none. */
export function assessmentOf({ outcome, template, words }: ReportInput, ratings: Ratings): OwnAssessment {
	const { settings } = outcome.consultation;
	const author = authorOf(template, settings);
	const own = ratingOf(author, ratings);
	if (own && isDivided(own)) return { label: words.submission.divided, level: null, source: 'own' };
	if (own) return { label: saidLevel(settings, words, own), level: own.level, source: 'own' };
	const agreed = agreedText(settings, words, ratings);
	if (agreed === '') return { label: words.submission.notAssessed, level: null, source: 'none' };
	const label = author === null ? agreed : words.submission.agreedHere(agreed);
	return { label, level: ratings.agreed?.level ?? null, source: 'agreed' };
}

/** What the consultation agreed; nothing where it recorded the views of all sides. */
export function agreedText(settings: Settings, words: ReportWords, { agreed }: Ratings): string {
	return agreed && agreed.level !== viewsRecorded ? saidLevel(settings, words, agreed) : '';
}

/** Whether the consultation agreed something else than the author says. */
export function differsFromAgreed(author: string | null, ratings: Ratings): boolean {
	const own = ratingOf(author, ratings);
	const { agreed } = ratings;
	if (!own || isDivided(own) || !agreed || agreed.level === viewsRecorded) return false;
	return own.level !== agreed.level || own.percentage !== agreed.percentage || own.regression !== agreed.regression;
}

export type AssessedGroup = { label: string; some: OutcomeRecommendation[] };

/** Recommendations that the author assesses alike; own assessments first, the least step first, those without any last. */
export function byAssessment(matter: ReportInput, listed: readonly OutcomeRecommendation[]): AssessedGroup[] {
	const { scale } = matter.outcome.consultation.settings;
	const assessed = listed.map((one) => ({ one, said: assessmentOf(matter, one) }));
	const groups = [...Map.groupBy(assessed, ({ said }) => said.label)];
	const sources = ['own', 'agreed', 'none'] as const;
	const placeOf = ({ source, level }: OwnAssessment) => {
		const step = scale.findIndex(({ id }) => id === level);
		return sources.indexOf(source) * (scale.length + 1) + (step < 0 ? scale.length : step);
	};
	return groups
		.flatMap(([label, some]) =>
			some[0] ? [{ label, place: placeOf(some[0].said), some: some.map(({ one }) => one) }] : []
		)
		.toSorted((one, other) => one.place - other.place)
		.map(({ label, some }) => ({ label, some }));
}

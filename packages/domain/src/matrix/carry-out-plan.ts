import type { ImportPlan, PlanItem } from './import-plan.ts';
import { isOtherLanguage, languageOf } from './import-plan.ts';
import type { KeptRecommendation, PlacedRecommendation } from './rows/kept-recommendation.ts';
import { annotationOf } from './pair-recommendations.ts';
import type { ThemePlace } from './place-themes.ts';
import type { Recommendation, TextIn } from './recommendation.ts';
import { suggestCategory } from './suggest-category.ts';
import { readClaim } from './positions/state-claim.ts';
import { themeOf } from './theme-clusters.ts';

/** What becomes of the recommendations when some items of a plan are taken: what comes, and what is different after. */
export type PlanResult = {
	come: { into: ThemePlace; recommendation: KeptRecommendation }[];
	change: { before: PlacedRecommendation; after: PlacedRecommendation; into: ThemePlace | null }[];
};

/** [MATRIX53] Those that were chosen, and never one whose cluster is closed. What is the same may be known better after. */
export function carryOut(
	plan: ImportPlan,
	chosen: ReadonlySet<string>,
	read: readonly Recommendation[],
	kept: readonly PlacedRecommendation[],
	isOpen: (cluster: string) => boolean
): PlanResult {
	const byId = new Map(kept.map((one) => [one.id, one]));
	const taken = plan.items.filter((item) => isTaken(item, chosen));
	const carried: PlanResult = { come: [], change: [] };
	for (const item of taken) {
		const found = item.place === null ? undefined : read[item.place];
		const one = item.id === null ? undefined : byId.get(item.id);
		if (found && !one && item.into) carried.come.push({ into: item.into, recommendation: keep(found, plan) });
		if (one) carried.change.push({ before: one, after: changed(one, item, found, plan), into: item.into });
	}
	for (const { id, place } of plan.same) {
		const one = byId.get(id);
		const found = read[place];
		if (!one || !found || !isOpen(one.cluster)) continue;
		const after = remembered(one, found, plan);
		if (after !== one) carried.change.push({ before: one, after, into: null });
	}
	return carried;
}

export function isTaken(item: PlanItem, chosen: ReadonlySet<string>): boolean {
	return chosen.has(item.key) && !item.closed;
}

/** A recommendation as it comes first. */
export function keep(found: Recommendation, plan: Pick<ImportPlan, 'review' | 'language'>): KeptRecommendation {
	const { raw, translations = [], ...rest } = found;
	return {
		...rest,
		headerTheme: themeOf(found),
		review: plan.review,
		annotation: annotationOf(raw),
		language: plan.language,
		translations: translations.filter(({ language }) => language !== plan.language),
		withdrawn: false,
		claim: readClaim(found.positionAsPrinted),
		category: suggestCategory(found.text, languageOf({ language: plan.language, text: found.text })),
		categorySuggested: true
	};
}

function changed(
	one: PlacedRecommendation,
	item: PlanItem,
	found: Recommendation | undefined,
	plan: ImportPlan
): PlacedRecommendation {
	if (!found) return { ...one, withdrawn: true };
	const fields = new Set(item.changes.map(({ field }) => field));
	const translations = item.changes.reduce(
		(texts, { field, language, after: text }) =>
			field === 'translation' && language !== undefined ? withText(texts, { language, text }) : texts,
		one.translations
	);
	if (fields.has('translation') && fields.size === 1) return { ...one, translations };
	const after = { ...remembered(one, found, plan), translations, withdrawn: false };
	if (fields.has('number')) after.number = found.number;
	if (fields.has('text')) after.text = found.text;
	if (fields.has('states')) after.states = found.states;
	if (fields.has('source')) after.source = found.source;
	if (fields.has('themes')) after.themes = found.themes;
	if (fields.has('groups')) after.groups = found.groups;
	if (fields.has('sdgs')) after.sdgs = found.sdgs;
	if (fields.has('theme')) after.headerTheme = themeOf(found);
	if (fields.has('position')) {
		after.position = found.position;
		after.positionAsPrinted = found.positionAsPrinted;
		after.claim = readClaim(found.positionAsPrinted) ?? (found.position === one.position ? one.claim : null);
	}
	if (fields.has('text') && one.categorySuggested) after.category = suggestCategory(found.text, languageOf(after));
	return after;
}

/** What was not known of it before: nothing that is shown changes. */
function remembered(one: PlacedRecommendation, found: Recommendation, plan: ImportPlan): PlacedRecommendation {
	const isTranslation = isOtherLanguage(plan.language, languageOf(one));
	const review = one.review ?? plan.review;
	const annotation = one.annotation ?? annotationOf(found.raw);
	const language = one.language ?? (isTranslation ? languageOf(one) : plan.language);
	const headerTheme = one.headerTheme ?? (isTranslation ? null : themeOf(found));
	const isKnown =
		review === one.review &&
		annotation === one.annotation &&
		language === one.language &&
		headerTheme === one.headerTheme;
	return isKnown ? one : { ...one, review, annotation, language, headerTheme };
}

function withText(texts: TextIn[], text: TextIn): TextIn[] {
	return [...texts.filter(({ language }) => language !== text.language), text];
}

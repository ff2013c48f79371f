import type { Cluster } from '../clusters/cluster.ts';
import type { PlacedRecommendation } from './rows/kept-recommendation.ts';
import type { ComparedField } from './compared-fields.ts';
import { isPrintedNumber, pairRecommendations } from './pair-recommendations.ts';
import { createThemePlacing, type ThemePlace } from './place-themes.ts';
import { folded, oneLine } from './plain-text.ts';
import type { Recommendation } from './recommendation.ts';
import { guessLanguage } from './text-language.ts';
import { likeness } from './text-likeness.ts';
import { themeOf } from './theme-clusters.ts';

/** Values as they are read; those of a list each on a line of their own. `language` is that of a translation. */
export type FieldChange = { field: ComparedField; before: string; after: string; language?: string };

/** What an import would do to one recommendation. Its key stays the same for as long as nothing else changes. */
export type PlanItem = {
	key: string;
	kind: 'new' | 'changed' | 'gone';
	/** In the list that was read; null for what is gone. */
	place: number | null;
	/** The recommendation at hand; null for what is new. */
	id: string | null;
	changes: FieldChange[];
	/** Its destination, if it is new or its theme changed. */
	into: ThemePlace | null;
	/** Its cluster is closed: it stays as it is whatever is chosen. */
	closed: boolean;
	/** The number is the same, the text altogether another: look before you take it. */
	doubtful: boolean;
	/** Whether Plenum proposes to take it. */
	proposed: boolean;
};

export type ImportPlan = {
	review: number | null;
	language: string | null;
	/** The file brings the same recommendations in another language. */
	translates: boolean;
	items: PlanItem[];
	/** Those that the file says the same of. */
	same: { id: string; place: number }[];
};

export type PlanGround = {
	kept: readonly PlacedRecommendation[];
	clusters: readonly Pick<Cluster, 'id' | 'label' | 'state'>[];
	mergedInto: ReadonlyMap<string, string>;
};

/** Below this two texts of one number are hardly two wordings of one recommendation. */
const hardlyAlike = 0.35;

/**
 * [MATRIX50] What a file would change, item by item; nothing of it touches assessments. What the file does not speak of
 * at all, such as themes in a table without a column for them, stays as it is.
 */
export function planImport(
	read: readonly Recommendation[],
	ground: PlanGround,
	{ review, language }: Pick<ImportPlan, 'review' | 'language'>
): ImportPlan {
	const kept = ground.kept.filter((one) => review === null || one.review === null || one.review === review);
	const pairs = pairRecommendations(read, kept);
	const closed = new Set(ground.clusters.filter(({ state }) => state !== 'open').map(({ id }) => id));
	const inOther = new Set(
		[...pairs].filter(([, one]) => isOtherLanguage(language, languageOf(one))).map(([place]) => place)
	);
	const translates = inOther.size > pairs.size / 2;
	const speaks = fieldsSpokenOf(read);
	const placeTheme = createThemePlacing(ground.clusters, ground.mergedInto, ground.kept);
	const placeOf = (found: Recommendation) => placeTheme(themeOf(found));
	const items: PlanItem[] = [];
	const same: ImportPlan['same'] = [];
	read.forEach((found, place) => {
		const one = pairs.get(place);
		if (!one) return items.push(newItem(place, placeOf(found), !translates));
		const changes = [
			...(inOther.has(place) ? [] : changesOf(found, one, speaks)),
			...translationChanges(found, one, inOther.has(place) ? language : null)
		];
		if (changes.length === 0) return same.push({ id: one.id, place });
		const moves = changes.some(({ field }) => field === 'theme');
		const doubtful = !inOther.has(place) && likeness(found.text, one.text) < hardlyAlike;
		return items.push({
			key: one.id,
			kind: 'changed',
			place,
			id: one.id,
			changes,
			doubtful,
			into: moves ? placeOf(found) : null,
			closed: closed.has(one.cluster),
			proposed: !doubtful && !closed.has(one.cluster)
		});
	});
	const found = new Set([...pairs.values()].map(({ id }) => id));
	// A file of other mechanisms alone says nothing of the review's list.
	const gone = translates || read.length === 0 ? [] : kept.filter((one) => !found.has(one.id) && !one.withdrawn);
	items.push(...gone.map((one) => goneItem(one, closed.has(one.cluster))));
	return { review, language, translates, items, same };
}

/** The language of its first text: as it was said when it came, else as it looks. */
export function languageOf(one: { language: string | null; text: string }): string | null {
	return one.language ?? guessLanguage(one.text);
}

/** Only where both are known: what cannot be told is not another language. */
export function isOtherLanguage(language: string | null, other: string | null): boolean {
	return language !== null && other !== null && language !== other;
}

function newItem(place: number, into: ThemePlace, proposed: boolean): PlanItem {
	return {
		key: `new-${place}`,
		kind: 'new',
		place,
		id: null,
		changes: [],
		into,
		closed: false,
		doubtful: false,
		proposed
	};
}

/** Nothing is lost by a list that holds less: it may be a part of the whole, so that what is missing stays unless told. */
function goneItem({ id }: PlacedRecommendation, closed: boolean): PlanItem {
	return {
		key: id,
		kind: 'gone',
		place: null,
		id,
		into: null,
		closed,
		doubtful: false,
		proposed: false,
		changes: [{ field: 'withdrawn', before: '', after: '' }]
	};
}

/** Each text in a language other than the recommendation's first. `main`: the language of the file's own text, if that differs. */
function translationChanges(found: Recommendation, one: PlacedRecommendation, main: string | null): FieldChange[] {
	const own = main === null ? [] : [{ language: main, text: found.text }];
	return [...own, ...(found.translations ?? [])]
		.filter(({ language }) => language !== languageOf(one))
		.flatMap(({ language, text }) => {
			const before = one.translations.find((other) => other.language === language)?.text ?? '';
			return isSame(before, text) ? [] : [{ field: 'translation' as const, before, after: text, language }];
		});
}

type ComparedFields = ReadonlySet<ComparedField>;

function fieldsSpokenOf(read: readonly Recommendation[]): ComparedFields {
	const spoken = new Set<ComparedField>(['text', 'number']);
	for (const { states, positionAsPrinted, source, themes, headerTheme, groups, sdgs } of read) {
		if (states.length > 0) spoken.add('states');
		if (positionAsPrinted.trim() !== '') spoken.add('position');
		if (source) spoken.add('source');
		if (themes.length > 0) spoken.add('themes');
		if (headerTheme ?? themes[0]) spoken.add('theme');
		if (groups.length > 0) spoken.add('groups');
		if (sdgs.length > 0) spoken.add('sdgs');
	}
	return spoken;
}

function changesOf(found: Recommendation, one: PlacedRecommendation, speaks: ComparedFields): FieldChange[] {
	const compared: FieldChange[] = [
		{ field: 'text', before: one.text, after: found.text },
		list('states', one.states, found.states),
		{ field: 'position', before: one.positionAsPrinted, after: found.positionAsPrinted },
		{ field: 'source', before: one.source?.raw ?? '', after: found.source?.raw ?? '' },
		list('themes', one.themes, found.themes),
		list('groups', one.groups, found.groups),
		list('sdgs', one.sdgs, found.sdgs)
	];
	if (isPrintedNumber(found.number)) compared.unshift({ field: 'number', before: one.number, after: found.number });
	const differing = compared.filter(({ field, before, after }) => speaks.has(field) && !isSame(before, after));
	if (speaks.has('theme')) differing.push(...themeChange(found, one));
	if (one.withdrawn) differing.push({ field: 'withdrawn', before: '', after: '' });
	return differing;
}

/** A theme that was not remembered at the first import is no change of it. */
function themeChange(found: Recommendation, one: PlacedRecommendation): FieldChange[] {
	const theme = themeOf(found);
	if (one.headerTheme === null || folded(one.headerTheme) === folded(theme)) return [];
	return [{ field: 'theme', before: one.headerTheme, after: theme }];
}

/** In the order in which they stand; another order of the same is no change. */
function list(field: ComparedField, before: readonly string[], after: readonly string[]): FieldChange {
	const equal =
		before.length === after.length && before.toSorted().every((value, at) => value === after.toSorted()[at]);
	const lines = before.join('\n');
	return { field, before: lines, after: equal ? lines : after.join('\n') };
}

/** Spaces and marks that show nothing are no change. */
function isSame(before: string, after: string): boolean {
	return oneLine(before) === oneLine(after);
}

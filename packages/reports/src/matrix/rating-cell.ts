import type { Block } from '@plenum/domain/clusters/assessment';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { divided, viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Distribution } from '@plenum/domain/ratings/rating-line';
import type { RatingContent, Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import { statuses } from '@plenum/domain/ratings/status';
import { constituencyLabel, levelLabel, saidLevel, statusLabel } from './labels.ts';
import { fullStop, paragraph, quotation, run } from '../submission/plain-blocks.ts';
import { differs, ratingsAlike, ratingText, sidesOf, withReason } from '../ratings/rating-lines.ts';
import type { LabelWords } from '../words/label-words.ts';

/**
 * How the ratings of a recommendation stand in a cell: one paragraph for what was agreed, and one for each view of the sides. What is
 * written here is read here.
 */

/**
 * [EXPORTS3] [REPORTS11] The agreed rating with its reason, then a paragraph for each side; sides that say the same share one. What
 * the agreed rating does not say stands in square brackets.
 */
export function ratingBlocks(settings: Settings, words: LabelWords, ratings: Ratings): Block[] {
	const said = ratingText(settings, words, ratings);
	const reason = ratings.agreed?.reason.trim() ?? '';
	return [
		reason === '' ? paragraph(run(said, 'bold')) : paragraph(run(fullStop(said), 'bold'), run(' '), quotation(reason)),
		...ratingsAlike(ratings.sideRatings, (rating) => sideTextWithReason(settings, words, rating)).map((alike) => {
			const line = [run(`${sidesOf(settings, words, alike)}${words.colon}`, 'bold'), run(alike.text)];
			return alike.ratings.some((rating) => differs(rating, ratings))
				? paragraph(run('['), ...line, run(']'))
				: paragraph(...line);
		})
	];
}

/** What one side says, how its members rated where a round told it, and whether the side has confirmed it. */
export function sideText(settings: Settings, words: LabelWords, rating: SideRating): string {
	const { asInRound, objected } = words.ratings;
	const counts = distributionText(settings, words, rating);
	return [
		`${saidLevel(settings, words, rating)}${counts === '' ? '' : ` (${counts})`}`,
		...(rating.standing === 'provisional' ? [asInRound] : []),
		...(rating.objections > 0 ? [objected] : [])
	].join(words.decision.comma);
}

function sideTextWithReason(settings: Settings, words: LabelWords, rating: SideRating): string {
	return withReason(words, sideText(settings, words, rating), rating.reason);
}

/** `7 of 11; Not implemented yet: 4`: those who say what the side says come first. */
function distributionText(
	settings: Settings,
	words: LabelWords,
	{ level, standing, distribution }: SideRating
): string {
	if (!distribution) return '';
	const { ratings, colon, assessment } = words;
	const { raters, levels, cannotJudge, regression } = distribution;
	const own = levels.find((one) => one.level === level);
	const seen = regression ?? ratings.notShown;
	const parts = [
		...(own ? [ratings.of(own.count, raters)] : []),
		...levels
			.filter((one) => one !== own)
			.toSorted((one, other) => other.count - one.count)
			.map((one) => `${levelLabel(settings, words, one.level)}${colon}${one.count}`),
		...(cannotJudge > 0 ? [`${ratings.cannotJudge}${colon}${cannotJudge}`] : []),
		...(seen === 0 ? [] : [`${assessment.regression}${colon}${seen}`])
	].join(words.decision.semicolon);
	return standing === 'provisional' ? parts : ratings.inRound(parts);
}

/** What stands in a cell, and the paragraphs after its ratings. */
export type RatingCell = { ratings: Ratings; rest: string[] };

export type RatingCellReader = (paragraphs: readonly string[], at: number) => RatingCell | null;

/**
 * [REPORTS150] Reads what `ratingBlocks` writes in this language, by the labels of these settings. Null where the first paragraph is
 * none of its own. That members of a side object is told without their number: it is read as one.
 */
export function createRatingCellReader(settings: Settings, words: LabelWords): RatingCellReader {
	const patterns = patternsOf(settings, words);
	const stands = new Set(statuses.map((status) => plain(statusLabel(settings, words, status))));
	return ([first = '', ...others], at) => {
		const agreed = readContent(settings, words, patterns.agreed, first)?.content ?? null;
		if (!agreed && !stands.has(plain(first))) return null;
		const sideRatings: SideRating[] = [];
		let next = 0;
		for (; next < others.length; next++) {
			const read = readSideRatings(settings, words, patterns, others[next] ?? '', at);
			if (!read) break;
			sideRatings.push(...read);
		}
		return { ratings: { agreed: agreed && { ...agreed, at }, sideRatings }, rest: others.slice(next) };
	};
}

type Patterns = { agreed: RegExp; side: RegExp; of: RegExp; count: RegExp };

const mark = /[\u061c\u200e\u200f\u2066-\u2069]/u;
const marks = new RegExp(mark, 'gu');
const plain = (text: string) => text.replace(marks, '').replace(/\s+/gu, ' ').trim();
const token = (text: string) =>
	text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
/** The longest first: one label may begin as another does. */
const oneOf = (labels: readonly string[]) =>
	`(?:${labels
		.toSorted((one, other) => other.length - one.length)
		.map(token)
		.join('|')})`;

function patternsOf(settings: Settings, words: LabelWords): Patterns {
	const { ratings, assessment, decision, colon } = words;
	const [comma, semicolon, regression] = [decision.comma, decision.semicolon, assessment.regression].map(token);
	const levels = oneOf(levelsOf(settings, viewsRecorded, divided).map((id) => levelLabel(settings, words, id)));
	const percent = token(words.percent(7)).replace('7', '\\d+(?:[.,]\\d+)?');
	const content = `(?<level>${levels})(?:${comma}(?<percentage>${percent}))?(?<regression>${comma}${regression})?`;
	const of = token(ratings.of(7, 8)).replace('7', '(?<own>\\d+)').replace('8', '(?<raters>\\d+)');
	const counted = oneOf([
		...levelsOf(settings).map((id) => levelLabel(settings, words, id)),
		...[ratings.cannotJudge, assessment.regression]
	]);
	const count = `(?<label>${counted})${token(colon)}(?:(?<count>\\d+)|${token(ratings.notShown)})`;
	const unnamed = (pattern: string) => pattern.replaceAll(/\(\?<\w+>/g, '(?:');
	const item = `(?:${unnamed(of)}|${unnamed(count)})`;
	const [before = '', after = ''] = ratings.inRound('\0').split('\0');
	const counts = `(?:${token(before)})?(?<counts>${item}(?:${semicolon}${item})*)(?:${token(after)})?`;
	const labels = settings.constituencies.map(({ id }) => constituencyLabel(settings, words, id));
	const sides = `(?<sides>${oneOf(labels)}(?:${comma}${oneOf(labels)})*)`;
	const standing = `(?<provisional>${comma}${token(ratings.asInRound)})?(?<objected>${comma}${token(ratings.objected)})?`;
	const reason = String.raw`(?:(?:\.|(?<=[.!?؟…]))\s+(?<reason>.*))?`;
	return {
		agreed: new RegExp(`^${content}${reason}$`, 'su'),
		side: new RegExp(`^${sides}${token(colon)}${content}(?: \\(${counts}\\))?${standing}${reason}$`, 'su'),
		of: new RegExp(`^${of}$`, 'u'),
		count: new RegExp(`^${count}$`, 'u')
	};
}

function levelsOf({ scale }: Settings, ...more: string[]): string[] {
	return [...scale.map(({ id }) => id), ...more];
}

function readContent(
	settings: Settings,
	words: LabelWords,
	pattern: RegExp,
	text: string
): { content: RatingContent; groups: Record<string, string | undefined> } | null {
	const groups = pattern.exec(text.replace(marks, '').trim())?.groups;
	const level = idOf(levelsOf(settings, viewsRecorded, divided), groups?.['level'], (id) =>
		levelLabel(settings, words, id)
	);
	if (!groups || level === undefined) return null;
	const percentage = /\d+(?:[.,]\d+)?/.exec(groups['percentage'] ?? '')?.[0].replace(',', '.');
	const content = {
		level,
		percentage: percentage === undefined ? null : Number(percentage),
		regression: groups['regression'] !== undefined,
		reason: withMarks(text.trim(), groups['reason'] ?? '')
	};
	return { content, groups };
}

function idOf(ids: readonly string[], label: string | undefined, labelOf: (id: string) => string): string | undefined {
	return label === undefined ? undefined : ids.find((id) => plain(labelOf(id)) === plain(label));
}

/** The end of the text that reads so without marks of direction; what was isolated as a whole, without what isolates it. */
function withMarks(text: string, end: string): string {
	let from = text.length;
	for (let left = end.length; left > 0 || (from > 0 && end !== '' && mark.test(text[from - 1] ?? '')); from--)
		if (!mark.test(text[from - 1] ?? '')) left--;
	const whole = text.slice(from).trim();
	return (/^[\u2066-\u2068]([^\u2066-\u2069]*)\u2069$/su.exec(whole)?.[1] ?? whole).trim();
}

/** One for each side that shares the paragraph. */
function readSideRatings(
	settings: Settings,
	words: LabelWords,
	patterns: Patterns,
	text: string,
	at: number
): SideRating[] | null {
	const bracketed = /^[\u2066-\u2069]*\[(.*)\][\u2066-\u2069]*$/su.exec(text.trim())?.[1];
	const found = [text, bracketed ?? ''].map((one) => readContent(settings, words, patterns.side, one));
	const read = found[0] ?? found[1];
	if (!read) return null;
	const { groups, content } = read;
	const rating = {
		...content,
		at,
		standing: groups['provisional'] === undefined ? ('confirmed' as const) : ('provisional' as const),
		distribution: readDistribution(settings, words, patterns, content.level, groups['counts']),
		objections: groups['objected'] === undefined ? 0 : 1
	};
	return readSides(settings, words, plain(groups['sides'] ?? '')).map((constituency) => ({ constituency, ...rating }));
}

/** `Civil society, Others`: a label may hold a comma. */
function readSides(settings: Settings, words: LabelWords, text: string): string[] {
	const comma = plain(`x${words.decision.comma}x`).slice(1, -1);
	for (const { id } of settings.constituencies) {
		const label = plain(constituencyLabel(settings, words, id));
		if (text === label) return [id];
		if (!text.startsWith(`${label}${comma}`)) continue;
		const others = readSides(settings, words, text.slice(label.length + comma.length));
		if (others.length > 0) return [id, ...others];
	}
	return [];
}

function readDistribution(
	settings: Settings,
	words: LabelWords,
	patterns: Patterns,
	level: string,
	text: string | undefined
): Distribution | null {
	if (text === undefined) return null;
	const { ratings, assessment } = words;
	const levels: Distribution['levels'] = [];
	let raters: number | null = null;
	let cannotJudge: number = 0;
	let regression: number | null = 0;
	for (const item of itemsOf(text, words.decision.semicolon, patterns)) {
		const own = patterns.of.exec(item)?.groups;
		const groups = patterns.count.exec(item)?.groups;
		const label = plain(groups?.['label'] ?? '');
		const count = Number(groups?.['count'] ?? 0);
		if (own) {
			raters = Number(own['raters']);
			levels.push({ level, count: Number(own['own']) });
		} else if (label === plain(ratings.cannotJudge)) cannotJudge = count;
		else if (label === plain(assessment.regression)) regression = groups?.['count'] === undefined ? null : count;
		else levels.push({ level: idOf(levelsOf(settings), label, (id) => levelLabel(settings, words, id)) ?? '', count });
	}
	const place = new Map(settings.scale.map(({ id }, at) => [id, at]));
	return {
		raters: raters ?? levels.reduce((sum, { count }) => sum + count, cannotJudge),
		levels: levels.toSorted((one, other) => (place.get(one.level) ?? 0) - (place.get(other.level) ?? 0)),
		cannotJudge,
		regression
	};
}

/** A label may hold what divides the items. */
function itemsOf(text: string, semicolon: string, { of, count }: Patterns): string[] {
	const parts = text.split(new RegExp(token(semicolon), 'u'));
	const items: string[] = [];
	let open = '';
	for (const part of parts) {
		open = open === '' ? part : `${open}${semicolon}${part}`;
		if (!of.test(open) && !count.test(open)) continue;
		items.push(open);
		open = '';
	}
	return items;
}

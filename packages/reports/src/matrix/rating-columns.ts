import type { Settings } from '@plenum/domain/consultations/consultation';
import { divided, notAssessed, viewsRecorded } from '@plenum/domain/consultations/scale';
import { ratingStandings, type RatingContent, type Ratings, type SideRating } from '@plenum/domain/ratings/side-rating';
import { oneLine } from '@plenum/domain/matrix/plain-text';
import { statuses, statusOf } from '@plenum/domain/ratings/status';
import {
	codeAndLabel,
	codesOf,
	createHeadingFinder,
	dataColumn,
	yesOrNo,
	type DataCell,
	type DataColumn
} from './data-columns.ts';
import { constituencyLabel, levelLabel, statusLabel } from './labels.ts';
import type { ReportWords } from '../words/report-words.ts';

/** How ratings stand in a table: a column for each thing that a rating says. What is written here is read here. */
type RatingColumn = DataColumn & { write: (ratings: Ratings) => DataCell };

type Context = { settings: Settings; words: ReportWords };

/**
 * [EXPORTS6] What was agreed, where the recommendation stands, and what each side says. How its members rated stands for sides of
 * which a round told it.
 */
export function ratingColumns(
	settings: Settings,
	words: ReportWords,
	isDistributed: (constituency: string) => boolean
): RatingColumn[] {
	const context = { settings, words };
	return [
		...agreedColumns(context),
		...settings.constituencies.flatMap(({ id }) => [
			...sideColumns(context, id),
			...(isDistributed(id) ? distributionColumns(context, id) : [])
		])
	];
}

function agreedColumns({ settings, words }: Context): RatingColumn[] {
	const { table } = words;
	const levels = codesOf([...levelsOf(settings), viewsRecorded], (id) => levelLabel(settings, words, id));
	const standings = codesOf(statuses, (status) => statusLabel(settings, words, status));
	const [levelCode, level] = codeAndLabel(words, table.level, 'level', levels);
	const [statusCode, status] = codeAndLabel(words, table.status, 'status', standings);
	return [
		{ ...level, write: ({ agreed }) => (agreed ? levelLabel(settings, words, agreed.level) : '') },
		{ ...levelCode, write: ({ agreed }) => agreed?.level ?? '' },
		{ ...status, write: (ratings) => statusLabel(settings, words, statusOf(ratings)) },
		{ ...statusCode, write: statusOf },
		{ ...dataColumn(table.percentage, 'percentage', 'number'), write: ({ agreed }) => agreed?.percentage ?? null },
		{
			...dataColumn(table.regression, 'regression', 'yes-no'),
			write: ({ agreed }) => (agreed ? yesOrNo(words, agreed.regression) : '')
		},
		{ ...dataColumn(table.reason, 'reason'), write: ({ agreed }) => agreed?.reason ?? '' }
	];
}

function sideColumns({ settings, words }: Context, constituency: string): RatingColumn[] {
	const { coded, standings } = words.data;
	const names = sideHeadings({ settings, words }, constituency);
	const levels = codesOf([...levelsOf(settings), divided], (id) => levelLabel(settings, words, id));
	const column = (given: DataColumn, write: (rating: SideRating) => DataCell): RatingColumn => ({
		...given,
		write: ({ sideRatings }) => {
			const rating = sideRatings.find((one) => one.constituency === constituency);
			return rating ? write(rating) : null;
		}
	});
	return [
		column(dataColumn(names.level, 'sideLevel'), ({ level }) => levelLabel(settings, words, level)),
		column(dataColumn(coded(names.level), 'sideLevel', 'code', levels), ({ level }) => level),
		column(dataColumn(names.percentage, 'percentage', 'number'), ({ percentage }) => percentage),
		column(dataColumn(names.regression, 'regression', 'yes-no'), ({ regression }) => yesOrNo(words, regression)),
		column(dataColumn(names.reason, 'reason'), ({ reason }) => reason),
		column(dataColumn(names.standing, 'standing'), ({ standing }) => standings[standing]),
		column(
			dataColumn(
				coded(names.standing),
				'standing',
				'code',
				codesOf(ratingStandings, (id) => standings[id])
			),
			({ standing }) => standing
		),
		column(dataColumn(names.objected, 'objected', 'yes-no'), ({ objections }) => yesOrNo(words, objections > 0))
	];
}

/** [REPORTS153] Figures as the round told them: what would give someone away was taken out before. */
function distributionColumns(context: Context, constituency: string): RatingColumn[] {
	const names = sideHeadings(context, constituency);
	const column = (
		given: DataColumn,
		write: (distribution: NonNullable<SideRating['distribution']>) => DataCell
	): RatingColumn => ({
		...given,
		write: ({ sideRatings }) => {
			const distribution = sideRatings.find((one) => one.constituency === constituency)?.distribution;
			return distribution ? write(distribution) : null;
		}
	});
	return [
		column(dataColumn(names.raters, 'raters', 'integer'), ({ raters }) => raters),
		...ratedLevels(context.settings).map((id) =>
			column(
				dataColumn(names.rated(id), 'rated', 'integer'),
				({ levels }) => levels.find(({ level }) => level === id)?.count ?? 0
			)
		),
		column(dataColumn(names.cannotJudge, 'cannotJudge', 'integer'), ({ cannotJudge }) => cannotJudge),
		column(dataColumn(names.regressionSeen, 'regressionSeen', 'integer'), ({ regression }) => regression)
	];
}

function sideHeadings({ settings, words }: Context, constituency: string) {
	const { headings, ofSide } = words.data;
	const side = constituencyLabel(settings, words, constituency);
	const of = (heading: string) => ofSide(side, heading);
	return {
		level: words.table.rating(side),
		rated: (level: string) => of(headings.rated(levelLabel(settings, words, level))),
		percentage: of(headings.percentage),
		regression: of(headings.regression),
		reason: of(headings.reason),
		standing: of(headings.standing),
		objected: of(headings.objected),
		raters: of(headings.raters),
		cannotJudge: of(headings.cannotJudge),
		regressionSeen: of(headings.regressionSeen)
	};
}

function levelsOf({ scale }: Settings): string[] {
	return scale.map(({ id }) => id);
}

/** Nobody rates a recommendation as not assessed. */
function ratedLevels(settings: Settings): string[] {
	return levelsOf(settings).filter((id) => id !== notAssessed);
}

/** Null of a row that names a level or a side that is not known here. */
export type RatingRowReader = (cells: readonly string[], at: number) => Ratings | null;

/**
 * [REPORTS150] Reads what `ratingColumns` writes in this language, by the labels of these settings. Null where these are no headings
 * of such a table.
 */
export function createRatingRowReader(
	settings: Settings,
	words: ReportWords,
	headers: readonly string[]
): RatingRowReader | null {
	const { table, data } = words;
	const own = [table.number, table.level, data.coded(table.level), data.coded(table.status)];
	const find = createHeadingFinder(headers);
	if (own.some((heading) => find(heading) < 0)) return null;
	const codeOf = (constituency: string) => data.coded(sideHeadings({ settings, words }, constituency).level);
	const sides = settings.constituencies.map(({ id }) => codeOf(id));
	const [before = '', after = ''] = data.coded(table.rating('\0')).split('\0').map(oneLine);
	const others = headers.filter(
		(header) =>
			oneLine(header).startsWith(before) &&
			oneLine(header).endsWith(after) &&
			!sides.some((side) => oneLine(side) === oneLine(header))
	);
	const levels = new Set([...levelsOf(settings), viewsRecorded, divided, '']);
	return (cells, at) => {
		const codes = [data.coded(table.level), ...sides].map((heading) => cells[find(heading)]?.trim() ?? '');
		const isKnown = codes.every((code) => levels.has(code)) && others.every((heading) => !cells[find(heading)]?.trim());
		if (!isKnown) return null;
		const read = (heading: string) => cells[find(heading)]?.trim() ?? '';
		const number = (heading: string) => (read(heading) === '' ? null : Number(read(heading)));
		const content = (level: string, names: Record<'percentage' | 'regression' | 'reason', string>): RatingContent => ({
			level,
			percentage: number(names.percentage),
			regression: read(names.regression) === table.yes,
			reason: read(names.reason)
		});
		const known = (heading: string, ...more: string[]) =>
			[...levelsOf(settings), ...more].find((id) => id === read(data.coded(heading)));
		const agreed = known(table.level, viewsRecorded);
		return {
			agreed: agreed === undefined ? null : { ...content(agreed, table), at },
			sideRatings: settings.constituencies.flatMap(({ id: constituency }): SideRating[] => {
				const names = sideHeadings({ settings, words }, constituency);
				const level = known(names.level, divided);
				const raters = number(names.raters);
				const counts = ratedLevels(settings).map((id) => ({ level: id, count: number(names.rated(id)) ?? 0 }));
				const standing = ratingStandings.find((one) => one === read(data.coded(names.standing))) ?? 'confirmed';
				const distribution =
					raters === null
						? null
						: {
								raters,
								levels: counts.filter(({ count }) => count > 0),
								cannotJudge: number(names.cannotJudge) ?? 0,
								regression: number(names.regressionSeen)
							};
				if (level === undefined) return [];
				const objections = read(names.objected) === table.yes ? 1 : 0;
				return [{ constituency, ...content(level, names), at, standing, distribution, objections }];
			})
		};
	};
}

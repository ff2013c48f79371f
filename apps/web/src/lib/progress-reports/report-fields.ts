import { figureText, readFigure } from '@plenum/domain/indicators/read-figure';
import { dayOfFigure, type ReportedMeasurement } from '@plenum/domain/indicators/report-figures';
import type { DraftContent, ProgressContent } from '@plenum/domain/progress-reports/progress-report';
import { hostOf, linksIn } from '#lib/commitments/evidence-links.ts';
import { parsePercentage } from '#lib/ratings/say-rating.ts';

/** What is written in a draft, as the server has it. `anonymous`: other sides see the constituency alone. */
export type DraftText = { anonymous: boolean; content: ProgressContent };
/** The same as it is sent. */
export type SentText = { anonymous: boolean; content: DraftContent };

/** What is typed as a figure. `unit`: the one that its field shows; `date`: empty for the day of the report. */
export type FigureInput = { typed: string; unit: string; date: string };
export const noFigure: FigureInput = { typed: '', unit: '', date: '' };

/** The same as its form holds it: all text, until it is right. */
export type ReportInput = {
	anonymous: boolean;
	done: string;
	since: string;
	/** Empty: no rating. */
	level: string;
	percentage: string;
	regression: boolean;
	/** By indicator. */
	measured: Record<string, FigureInput>;
	evidence: string;
	links: string;
	obstacles: string;
	assistance: string;
	nextDate: string;
};

export const emptyText: SentText = {
	anonymous: false,
	content: {
		done: '',
		since: null,
		rating: null,
		measured: [],
		evidence: '',
		links: [],
		obstacles: '',
		assistance: '',
		nextDate: null
	}
};

type LastReport = DraftText & { shownAt: number | null };

/** [INDICATOR51] What a report begins with that follows this one: figures in units that still hold, of the same days as before. */
export function firstText(
	{ anonymous, content, shownAt }: LastReport,
	indicators: readonly { id: string; unit: string }[]
): DraftText {
	const measured = content.measured.flatMap((one) => {
		if (!('unit' in one) || !indicators.some(({ id, unit }) => id === one.indicator && unit === one.unit)) return [];
		return [{ ...one, date: shownAt === null ? one.date : dayOfFigure(one, shownAt) }];
	});
	return { anonymous, content: { ...content, measured } };
}

export function fieldsOf({ anonymous, content }: DraftText): ReportInput {
	const { since, rating, measured, links, nextDate, ...texts } = content;
	return {
		...texts,
		anonymous,
		since: since ?? '',
		level: rating?.level ?? '',
		percentage: rating?.percentage?.toString() ?? '',
		regression: rating?.regression ?? false,
		measured: Object.fromEntries(measured.map((one) => [one.indicator, inputOf(one)])),
		links: links.join('\n'),
		nextDate: nextDate ?? ''
	};
}

function inputOf(measured: ReportedMeasurement): FigureInput {
	if (!('unit' in measured)) return { ...noFigure, typed: measured.value };
	return { typed: figureText(measured.value), unit: measured.unit, date: measured.date ?? '' };
}

const figureOf = ({ typed, unit }: FigureInput) => readFigure(typed, [unit]);

/** [PROGRESS62] What is wrong is left out until it is right, and the form says so. */
export function textOf({ anonymous, level, percentage, regression, ...fields }: ReportInput): SentText {
	const lines = fields.links.split('\n').map((line) => line.trim());
	const content = {
		done: fields.done.trim(),
		since: fields.since === '' ? null : fields.since,
		rating: level === '' ? null : { level, percentage: parsePercentage(percentage) ?? null, regression },
		measured: Object.entries(fields.measured).flatMap(([indicator, input]) => {
			const value = figureOf(input);
			const date = input.date === '' ? null : input.date;
			return value === null ? [] : [{ indicator, value, unit: input.unit, date }];
		}),
		evidence: fields.evidence.trim(),
		links: [...new Set(lines.filter((line) => hostOf(line) !== null))],
		obstacles: fields.obstacles.trim(),
		assistance: fields.assistance.trim(),
		nextDate: fields.nextDate === '' ? null : fields.nextDate
	};
	return { anonymous, content };
}

/**
 * What a form says of fields that are not right. `figures`: the indicators whose text is no number; `link`: the first line that is no
 * address.
 */
export function problemsOf({ done, level, percentage, measured, links }: ReportInput): {
	isEmpty: boolean;
	percentage: boolean;
	figures: string[];
	link: string | null;
} {
	const found = linksIn(links);
	return {
		isEmpty: done.trim() === '' && level === '',
		percentage: level !== '' && parsePercentage(percentage) === undefined,
		figures: Object.entries(measured).flatMap(([indicator, input]) =>
			input.typed.trim() !== '' && figureOf(input) === null ? indicator : []
		),
		link: 'wrong' in found ? found.wrong : null
	};
}

export function isSameText(one: DraftText, other: DraftText): boolean {
	return plainText(one) === plainText(other);
}

/** Keys and figures in one order. */
function plainText({ anonymous, content }: DraftText): string {
	const { measured, rating, ...texts } = content;
	return JSON.stringify([
		anonymous,
		rating && [rating.level, rating.percentage, rating.regression],
		measured.map((one) => JSON.stringify(Object.entries(one).toSorted())).toSorted(),
		Object.entries(texts).toSorted()
	]);
}

import type { ProgressContent } from '@plenum/domain/progress-reports/progress-report';
import { hostOf, linksIn } from '#lib/commitments/evidence-links.ts';
import { parsePercentage } from '#lib/ratings/say-rating.ts';

/** What is written in a draft, as it is sent. `anonymous`: other sides see the constituency alone. */
export type DraftText = { anonymous: boolean; content: ProgressContent };

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
	measured: Record<string, string>;
	evidence: string;
	links: string;
	obstacles: string;
	assistance: string;
	nextDate: string;
};

export const emptyText: DraftText = {
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

export function fieldsOf({ anonymous, content }: DraftText): ReportInput {
	const { since, rating, measured, links, nextDate, ...texts } = content;
	return {
		...texts,
		anonymous,
		since: since ?? '',
		level: rating?.level ?? '',
		percentage: rating?.percentage?.toString() ?? '',
		regression: rating?.regression ?? false,
		measured: Object.fromEntries(measured.map(({ indicator, value }) => [indicator, value])),
		links: links.join('\n'),
		nextDate: nextDate ?? ''
	};
}

/** [PROGRESS62] What is wrong is left out until it is right, and the form says so. */
export function textOf({ anonymous, level, percentage, regression, ...fields }: ReportInput): DraftText {
	const lines = fields.links.split('\n').map((line) => line.trim());
	const content = {
		done: fields.done.trim(),
		since: fields.since === '' ? null : fields.since,
		rating: level === '' ? null : { level, percentage: parsePercentage(percentage) ?? null, regression },
		measured: Object.entries(fields.measured)
			.map(([indicator, value]) => ({ indicator, value: value.trim() }))
			.filter(({ value }) => value !== ''),
		evidence: fields.evidence.trim(),
		links: [...new Set(lines.filter((line) => hostOf(line) !== null))],
		obstacles: fields.obstacles.trim(),
		assistance: fields.assistance.trim(),
		nextDate: fields.nextDate === '' ? null : fields.nextDate
	};
	return { anonymous, content };
}

/** What a form says of fields that are not right; `link`: the first line that is no address. */
export function problemsOf({ done, level, percentage, links }: ReportInput): {
	isEmpty: boolean;
	percentage: boolean;
	link: string | null;
} {
	const found = linksIn(links);
	return {
		isEmpty: done.trim() === '' && level === '',
		percentage: level !== '' && parsePercentage(percentage) === undefined,
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
		measured.map(({ indicator, value }) => [indicator, value]).toSorted(),
		Object.entries(texts).toSorted()
	]);
}

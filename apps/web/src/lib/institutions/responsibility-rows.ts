import { gapOf } from '@plenum/domain/institutions/responsibility';
import type {
	ResponsibilitiesView,
	ResponsibilitySubjectView,
	ResponsibilityView
} from '@plenum/protocol/institutions';

/** Each is a page of its own address, under the same choices. */
export const responsibilityLooks = ['list', 'clusters', 'themes', 'grid'] as const;
export type ResponsibilityLook = (typeof responsibilityLooks)[number];

/** `none`: without a confirmed lead. Institution, cluster and theme are empty for any; `others` is the cluster of other mechanisms. */
export type ResponsibilityChoice = {
	show: 'all' | 'none' | 'leadOnly' | 'suggested';
	institution: string;
	cluster: string;
	theme: string;
};
export const others = 'others';

/** A recommendation with what is said and suggested of it; what was refused is not shown. */
export type ResponsibilityRow = ResponsibilitySubjectView & { said: ResponsibilityView[] };
export type ResponsibilityGroup = { id: string; label: string; rows: ResponsibilityRow[] };

export const isLed = ({ said }: ResponsibilityRow): boolean =>
	said.some(({ part, status }) => part === 'lead' && status === 'confirmed');
export const suggestionsIn = (rows: readonly ResponsibilityRow[]): ResponsibilityView[] =>
	rows.flatMap(({ said }) => said.filter(({ status }) => status === 'suggested'));

export function responsibilityRows({ subjects, responsibilities }: ResponsibilitiesView): ResponsibilityRow[] {
	const standing = responsibilities.filter(({ status }) => status !== 'refused');
	const bySubject = Map.groupBy(standing, ({ subject }) => subject);
	return subjects.map((one) => ({ ...one, said: bySubject.get(one.id) ?? [] }));
}

/** [INSTITUTION8] What fits every choice. An institution has those in which it has a part, suggested ones too. */
export function chosenRows(
	rows: readonly ResponsibilityRow[],
	themes: readonly string[],
	{ show, institution, cluster, theme }: ResponsibilityChoice
): ResponsibilityRow[] {
	const place = themes.indexOf(theme);
	return rows.filter(
		(row) =>
			isShown[show](row) &&
			(institution === '' || row.said.some((one) => one.institution === institution)) &&
			(cluster === '' || (row.cluster ?? others) === cluster) &&
			(theme === '' || row.themes.includes(place))
	);
}

const isShown: Record<ResponsibilityChoice['show'], (row: ResponsibilityRow) => boolean> = {
	all: () => true,
	none: (row) => !isLed(row),
	leadOnly: ({ said }) => gapOf(said) === 'lead-only',
	suggested: (row) => suggestionsIn([row]).length > 0
};

/** Cluster by cluster in the facilitator's order; other mechanisms come last. */
export function groupRows(
	clusters: readonly { id: string; label: string }[],
	rows: readonly ResponsibilityRow[],
	otherLabel: string
): ResponsibilityGroup[] {
	const byCluster = Map.groupBy(rows, ({ cluster }) => cluster ?? others);
	return [...clusters, { id: others, label: otherLabel }].flatMap(({ id, label }) => {
		const of = byCluster.get(id);
		return of ? [{ id, label, rows: of }] : [];
	});
}

/** [INSTITUTION32] Theme by theme, a recommendation below each of its own; what has none comes last. */
export function groupByTheme(
	themes: readonly string[],
	rows: readonly ResponsibilityRow[],
	order: (a: string, b: string) => number,
	withoutLabel: string
): ResponsibilityGroup[] {
	const byTheme = new Map<number, ResponsibilityRow[]>();
	for (const row of rows)
		for (const place of row.themes.length > 0 ? row.themes : [-1])
			byTheme.set(place, [...(byTheme.get(place) ?? []), row]);
	const named = [...byTheme].filter(([place]) => place >= 0);
	const groups = named.map(([place, of]) => ({ id: `theme-${place}`, label: themes[place] ?? '', rows: of }));
	const without = byTheme.get(-1);
	return [
		...groups.toSorted((a, b) => order(a.label, b.label)),
		...(without ? [{ id: 'theme-none', label: withoutLabel, rows: without }] : [])
	];
}

/** A page in print has room for this many. */
const mostColumns = 16;

/**
 * [INSTITUTION30] The institutions that have a part in these, in the order of the list, in tables that are not too wide. A further table has
 * only the rows in which its own institutions have a part.
 */
export function gridTables(
	institutions: readonly string[],
	rows: readonly ResponsibilityRow[]
): { institutions: string[]; rows: ResponsibilityRow[] }[] {
	const taking = new Set(rows.flatMap(({ said }) => said.map(({ institution }) => institution)));
	const columns = institutions.filter((id) => taking.has(id));
	if (columns.length === 0) return [{ institutions: [], rows: [...rows] }];
	return Array.from({ length: Math.ceil(columns.length / mostColumns) }, (_, at) => {
		const own = columns.slice(at * mostColumns, (at + 1) * mostColumns);
		const within = rows.filter(({ said }) => said.some(({ institution }) => own.includes(institution)));
		return { institutions: own, rows: at === 0 ? [...rows] : within };
	});
}

/** In how many of these each institution has this part, confirmed; the most first. */
export function countParts(
	rows: readonly ResponsibilityRow[],
	part: ResponsibilityView['part']
): { institution: string; count: number }[] {
	const confirmed = rows.flatMap(({ said }) => said.filter((one) => one.status === 'confirmed' && one.part === part));
	return [...Map.groupBy(confirmed, ({ institution }) => institution)]
		.map(([institution, some]) => ({ institution, count: some.length }))
		.sort((a, b) => b.count - a.count);
}

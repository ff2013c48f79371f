import type {
	ResponsibilitiesView,
	ResponsibilitySubjectView,
	ResponsibilityView
} from '@plenum/protocol/institutions';
import type { FacetsView } from '@plenum/protocol/taxonomy';

/** `none`: without a confirmed lead. Institution, cluster and theme are empty for any; `others` is the cluster of other mechanisms. */
export type ResponsibilityChoice = {
	show: 'all' | 'none' | 'suggested';
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
	{ labels, recommendations }: FacetsView,
	{ show, institution, cluster, theme }: ResponsibilityChoice
): ResponsibilityRow[] {
	const place = labels.indexOf(theme);
	const carrying = new Set(recommendations.filter(({ themes }) => themes.includes(place)).map(({ id }) => id));
	return rows.filter(
		(row) =>
			(show === 'all' || (show === 'none' ? !isLed(row) : suggestionsIn([row]).length > 0)) &&
			(institution === '' || row.said.some((one) => one.institution === institution)) &&
			(cluster === '' || (row.cluster ?? others) === cluster) &&
			(theme === '' || carrying.has(row.id))
	);
}

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

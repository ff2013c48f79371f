import { shownLabel, standIn, termKey, type TermKind, type TermLink } from './term.ts';
import type { WithLabels, Taxonomy } from './grow-taxonomy.ts';

/** What a recommendation is found by, under the names that are shown. */
export type Facets = { themes: string[]; groups: string[]; sdgs: string[] };

/**
 * [TAXONOMY5] A label is found under the name that stands for it. The links of a theme count where they are confirmed. Suggested links
 * count only where the source names no goal, or no group, of its own.
 */
export function createFacets({ terms, links }: Taxonomy): (one: WithLabels) => Facets {
	const byId = new Map(terms.map((term) => [term.id, term]));
	const byKey = new Map(terms.map((term) => [`${term.kind} ${termKey(term.kind, term.label)}`, term]));
	const linksOf = Map.groupBy(links, ({ theme }) => theme);
	const find = forEachLabel((kind, label) => byKey.get(`${kind} ${termKey(kind, label)}`));
	const shown = forEachLabel((kind, label) => {
		const term = find(kind, label);
		return term ? shownLabel(standIn(byId, term)) : label;
	});
	const linked = (themes: readonly string[], status: TermLink['status'], kind: TermKind): string[] =>
		themes.flatMap((label) => {
			const term = find('theme', label);
			const own = term ? [term, standIn(byId, term)].flatMap(({ id }) => linksOf.get(id) ?? []) : [];
			const targets = own.filter((link) => link.status === status).map(({ target }) => byId.get(target));
			return targets.filter((target) => target?.kind === kind).map((target) => shownLabel(standIn(byId, target!)));
		});
	const named = (kind: 'group' | 'sdg', printed: readonly string[], themes: readonly string[]): string[] => {
		const own = printed.map((label) => shown(kind, label));
		const suggested = own.length > 0 ? [] : linked(themes, 'suggested', kind);
		return [...new Set([...own, ...linked(themes, 'confirmed', kind), ...suggested])];
	};
	return ({ themes, groups, sdgs }) => ({
		themes: [...new Set(themes.map((label) => shown('theme', label)))],
		groups: named('group', groups, themes),
		sdgs: named('sdg', sdgs, themes)
	});
}

/** Hundreds of recommendations bear the same label: it is looked up once. */
function forEachLabel<Found>(look: (kind: TermKind, label: string) => Found): (kind: TermKind, label: string) => Found {
	const found = { theme: new Map<string, Found>(), group: new Map<string, Found>(), sdg: new Map<string, Found>() };
	return (kind, label) => {
		const known = found[kind];
		if (!known.has(label)) known.set(label, look(kind, label));
		return known.get(label) as Found;
	};
}

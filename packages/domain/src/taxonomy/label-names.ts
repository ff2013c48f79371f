import type { WithLabels, Taxonomy } from './grow-taxonomy.ts';
import { shownLabel, termKey, termKinds, type Term, type TermKind, type TermLink } from './term.ts';

/** Terms that name each other by label: so they stand in an outcome, whose file says `standing` for a link's status. */
export type NamedTaxonomy = {
	terms: (Omit<Term, 'id'> & { aliasOf: string | null })[];
	links: { theme: string; kind: 'group' | 'sdg'; target: string; standing: TermLink['status'] }[];
};
type NamedTerm = NamedTaxonomy['terms'][number];

/**
 * A label as people read it. `printed`: the source's own, where it goes under another name here. `linked`: no label of the
 * source, but one that a confirmed link of its themes adds.
 */
export type NamedLabel = { name: string; printed: string | null; linked: boolean };
export type NamedLabels = Record<'themes' | 'groups' | 'sdgs', NamedLabel[]>;

/** [TAXONOMY7] In one order, whatever order they came in. */
export function nameTaxonomy({ terms, links }: Taxonomy): NamedTaxonomy {
	const byId = new Map(terms.map((term) => [term.id, term]));
	const named = terms.map(({ id: _, ...term }) => ({
		...term,
		aliasOf: term.aliasOf === null ? null : (byId.get(term.aliasOf)?.label ?? null)
	}));
	const joined = links.flatMap(({ theme, target, status }) => {
		const from = byId.get(theme);
		const to = byId.get(target);
		return from && to && to.kind !== 'theme'
			? [{ theme: from.label, kind: to.kind, target: to.label, standing: status }]
			: [];
	});
	return {
		terms: named.sort((a, b) => inOrder(placeOf(a.kind, a.label), placeOf(b.kind, b.label))),
		links: joined.sort((a, b) =>
			inOrder(`${a.theme} ${placeOf(a.kind, a.target)}`, `${b.theme} ${placeOf(b.kind, b.target)}`)
		)
	};
}

/** The other way: with ids again. What names a term that is not there is left out. */
export function identifyTaxonomy(
	{ terms, links }: NamedTaxonomy,
	createId: () => string
): { terms: Term[]; links: TermLink[] } {
	const known = new Map(
		terms.map((term) => [keyOf(term.kind, term.label), { ...term, id: createId(), aliasOf: null }])
	);
	const idOf = (kind: TermKind, label: string): string | null => known.get(keyOf(kind, label))?.id ?? null;
	const identified = terms.flatMap(({ kind, label, aliasOf }) => {
		const term = known.get(keyOf(kind, label));
		const alias = aliasOf === null ? null : idOf(kind, aliasOf);
		return term ? [{ ...term, aliasOf: alias === term.id ? null : alias }] : [];
	});
	const joined = links.flatMap(({ theme, kind, target, standing }) => {
		const from = idOf('theme', theme);
		const to = idOf(kind, target);
		return from !== null && to !== null ? [{ theme: from, target: to, status: standing }] : [];
	});
	return { terms: [...new Map(identified.map((term) => [term.id, term])).values()], links: joined };
}

/**
 * [TAXONOMY7] How the labels of a recommendation are named. What a person said counts, a name or a synonym, and never what Plenum only
 * suggests. Confirmed links add goals and groups.
 */
export function createNames({ terms, links }: NamedTaxonomy): (one: WithLabels) => NamedLabels {
	const byKey = new Map(terms.map((term) => [keyOf(term.kind, term.label), term]));
	const confirmed = links.filter(({ standing }) => standing === 'confirmed');
	const linksOf = Map.groupBy(confirmed, ({ theme }) => termKey('theme', theme));
	const find = (kind: TermKind, label: string): NamedTerm | undefined => byKey.get(keyOf(kind, label));
	const nameOf = (kind: TermKind, label: string): string => {
		const term = find(kind, label);
		const stand = term && standsFor(byKey, term);
		return !stand || (stand === term && term.shown === null) ? label : shownLabel(stand);
	};
	const own = (kind: TermKind, labels: readonly string[]): NamedLabel[] =>
		labels.map((label) => {
			const name = nameOf(kind, label);
			return { name, printed: name === label ? null : label, linked: false };
		});
	const withLinked = (kind: 'group' | 'sdg', labels: readonly string[], themes: readonly string[]): NamedLabel[] => {
		const said = own(kind, labels);
		const known = new Set([
			...labels.map((label) => termKey(kind, label)),
			...said.map(({ name }) => termKey(kind, name))
		]);
		const added = themes.flatMap((label) => {
			const term = find('theme', label);
			const stand = term && standsFor(byKey, term);
			const targets = [term, stand].flatMap((one) => (one ? (linksOf.get(termKey('theme', one.label)) ?? []) : []));
			return targets.filter((link) => link.kind === kind).map(({ target }) => nameOf(kind, target));
		});
		const fresh = [...new Set(added)].filter((name) => !known.has(termKey(kind, name)));
		return [...said, ...fresh.map((name) => ({ name, printed: null, linked: true }))];
	};
	return ({ themes, groups, sdgs }) => ({
		themes: own('theme', themes),
		groups: withLinked('group', groups, themes),
		sdgs: withLinked('sdg', sdgs, themes)
	});
}

/** Each name once: two labels of the source may go under one. */
export function plainNames(labels: readonly NamedLabel[]): string[] {
	return [...new Set(labels.map(({ name }) => name))];
}

/** [TAXONOMY8] Only what these recommendations speak of, with what that stands for or concerns: no theme of what is left out. */
export function termsOf({ terms, links }: NamedTaxonomy, lists: readonly WithLabels[]): NamedTaxonomy {
	const used = new Set(
		lists.flatMap(({ themes, groups, sdgs }) => [
			...themes.map((label) => keyOf('theme', label)),
			...groups.map((label) => keyOf('group', label)),
			...sdgs.map((label) => keyOf('sdg', label))
		])
	);
	const byKey = new Map(terms.map((term) => [keyOf(term.kind, term.label), term]));
	const follow = (): void => {
		for (const key of used) {
			const alias = byKey.get(key)?.aliasOf;
			if (alias != null) used.add(keyOf(byKey.get(key)!.kind, alias));
		}
	};
	follow();
	const kept = links.filter(({ theme, standing }) => standing !== 'refused' && used.has(keyOf('theme', theme)));
	for (const { kind, target } of kept) used.add(keyOf(kind, target));
	follow();
	return { terms: terms.filter(({ kind, label }) => used.has(keyOf(kind, label))), links: kept };
}

/** The label of which a person said that it is an alternative name. */
function standsFor(byKey: ReadonlyMap<string, NamedTerm>, term: NamedTerm): NamedTerm {
	const passed = new Set([term]);
	let found = term;
	for (;;) {
		const next =
			found.aliasOf === null || found.aliasSuggested ? undefined : byKey.get(keyOf(found.kind, found.aliasOf));
		if (!next || passed.has(next)) return found;
		passed.add(next);
		found = next;
	}
}

function keyOf(kind: TermKind, label: string): string {
	return `${kind} ${termKey(kind, label)}`;
}

function placeOf(kind: TermKind, label: string): string {
	return `${termKinds.indexOf(kind)} ${termKey(kind, label)} ${label}`;
}

function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

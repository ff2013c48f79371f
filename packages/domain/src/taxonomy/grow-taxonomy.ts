import { folded } from '../matrix/plain-text.ts';
import { goals } from './goals.ts';
import { ownProperty } from '../own-property.ts';
import { groupNames, starterAliases, starterLinks } from './starter-links.ts';
import { codeOf, termKey, type Term, type TermKind, type TermLink } from './term.ts';

export type Taxonomy = { terms: readonly Term[]; links: readonly TermLink[] };

/** The labels of some recommendations, as printed. */
export type WithLabels = { themes: readonly string[]; groups: readonly string[]; sdgs: readonly string[] };

/** Labels that no term bears yet, each once, in the order in which they come. */
export function unknownLabels(
	terms: readonly Term[],
	lists: readonly WithLabels[]
): { kind: TermKind; label: string }[] {
	const known = new Set(terms.map(({ kind, label }) => `${kind} ${termKey(kind, label)}`));
	const unknown: { kind: TermKind; label: string }[] = [];
	const see = (kind: TermKind, label: string): void => {
		const key = `${kind} ${termKey(kind, label)}`;
		if (label.trim() === '' || known.has(key)) return;
		known.add(key);
		unknown.push({ kind, label });
	};
	for (const { themes, groups, sdgs } of lists) {
		for (const label of themes) see('theme', label);
		for (const label of groups) see('group', label);
		for (const label of sdgs) see('sdg', label);
	}
	return unknown;
}

/**
 * [TAXONOMY3] What an import adds: a term for each label that is new, the goals, and what is suggested of themes. What a
 * person has said or refused is never suggested again.
 */
export function growTaxonomy(
	{ terms, links }: Taxonomy,
	lists: readonly WithLabels[],
	cycle: number | null,
	createId: () => string
): { terms: Term[]; links: TermLink[]; aliases: Term[] } {
	const fresh: Term[] = unknownLabels(terms, [...lists, { themes: [], groups: [], sdgs: goals }]).map(
		({ kind, label }) => ({
			id: createId(),
			kind,
			label,
			code: codeOf(kind, label),
			cycle: kind === 'sdg' ? null : cycle,
			shown: null,
			aliasOf: null,
			aliasSuggested: true
		})
	);
	const all = [...terms, ...fresh];
	const byKey = new Map(all.map((term) => [`${term.kind} ${termKey(term.kind, term.label)}`, term]));
	const themes = all.filter(({ kind }) => kind === 'theme');
	const aliases = themes.flatMap((theme) => suggestAlias(theme, byKey));
	const told = new Set(links.map(({ theme, target }) => `${theme} ${target}`));
	const suggested = themes
		.flatMap((theme) => suggestLinks(theme, byKey))
		.filter(({ theme, target }) => !told.has(`${theme} ${target}`));
	return { terms: fresh, links: suggested, aliases };
}

type ByKey = ReadonlyMap<string, Term>;

/** Without its code: `A12 Acceptance of international norms` is the theme of that name. */
function nameOf({ code, label }: Term): string {
	return folded(code === null ? label : label.trim().slice(code.length));
}

function suggestAlias(theme: Term, byKey: ByKey): Term[] {
	if (theme.aliasOf !== null || !theme.aliasSuggested) return [];
	const own = nameOf(theme);
	const aliasIn = (name: string) => ownProperty(starterAliases, name);
	const names = [own, aliasIn(own), aliasIn(aliasIn(own) ?? '')];
	const found = names
		.flatMap((name) => (name === undefined ? [] : [byKey.get(`theme ${name}`)]))
		.findLast((other) => other !== undefined && other.id !== theme.id);
	return found ? [{ ...theme, aliasOf: found.id }] : [];
}

function suggestLinks(theme: Term, byKey: ByKey): TermLink[] {
	const starter = ownProperty(starterLinks, nameOf(theme));
	if (!starter) return [];
	const keys = [
		...starter.sdgs.map((goal) => `sdg ${goal}`),
		...(starter.groups ?? []).flatMap((group) => groupNames[group].map((name) => `group ${name}`))
	];
	return keys.flatMap((key) => {
		const target = byKey.get(key);
		return target ? [{ theme: theme.id, target: target.id, status: 'suggested' as const }] : [];
	});
}

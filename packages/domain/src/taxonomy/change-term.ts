import { ok, refuse, type Result } from '../result.ts';
import { standIn, type Term, type TermLink } from './term.ts';

/** [TAXONOMY2] A term may stand for another of its kind, but no term for itself, be it round a corner. */
export function changeTerm(
	terms: ReadonlyMap<string, Term>,
	term: Term,
	change: { shown?: string | null | undefined; aliasOf?: string | null | undefined }
): Result<Term, 'taxonomy/unknown-term' | 'taxonomy/alias-of-itself'> {
	const shown = change.shown === undefined ? term.shown : change.shown?.trim() || null;
	const named = { ...term, shown: shown === term.label ? null : shown };
	if (change.aliasOf === undefined) return ok(named);
	if (change.aliasOf === null) return ok({ ...named, aliasOf: null, aliasSuggested: false });
	const target = terms.get(change.aliasOf);
	if (target?.kind !== term.kind) return refuse('taxonomy/unknown-term');
	if (standIn(terms, target).id === term.id || target.id === term.id) return refuse('taxonomy/alias-of-itself');
	return ok({ ...named, aliasOf: target.id, aliasSuggested: false });
}

/** [TAXONOMY4] The goals and groups that a person says a theme concerns; what was linked and is not named is refused. */
export function changeLinks(
	terms: ReadonlyMap<string, Term>,
	theme: Term,
	links: readonly TermLink[],
	targets: readonly string[]
): Result<TermLink[], 'taxonomy/unknown-term'> {
	const wanted = new Set(targets);
	const isTarget = (id: string) => ['group', 'sdg'].includes(terms.get(id)?.kind ?? '');
	if (theme.kind !== 'theme' || ![...wanted].every(isTarget)) return refuse('taxonomy/unknown-term');
	const own = links.filter((link) => link.theme === theme.id);
	const refused = own.filter(({ target }) => !wanted.has(target));
	return ok([
		...refused.map((link) => ({ ...link, status: 'refused' as const })),
		...[...wanted].map((target) => ({ theme: theme.id, target, status: 'confirmed' as const }))
	]);
}

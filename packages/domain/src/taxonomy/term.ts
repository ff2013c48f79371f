import { folded } from '../matrix/plain-text.ts';

export const termKinds = ['theme', 'group', 'sdg'] as const;
export type TermKind = (typeof termKinds)[number];

/**
 * A label of the sources: a theme, a group of persons, a goal. The printed label stays as it is. The facilitator may show it under another
 * name, or mark it as an alternative name of another cycle's label.
 */
export type Term = {
	id: string;
	kind: TermKind;
	label: string;
	/** `A12`, `16`: what the source numbers it with. */
	code: string | null;
	/** The cycle of the review whose list brought it first. */
	cycle: number | null;
	shown: string | null;
	aliasOf: string | null;
	/** Whether Plenum proposed the alias, or a person said so. */
	aliasSuggested: boolean;
};

/** That a theme concerns a goal or a group. What was refused stays on record, so that it is not suggested again. */
export const linkStatuses = ['suggested', 'confirmed', 'refused'] as const;
export type TermLink = { theme: string; target: string; status: (typeof linkStatuses)[number] };

/** [TAXONOMY1] `16 - PEACE, JUSTICE AND STRONG INSTITUTIONS` is 16; `A12 Acceptance of international norms` is A12. */
export function codeOf(kind: TermKind, label: string): string | null {
	const pattern = { theme: /^([A-H]\d{1,2})\s/, group: /^(?!)()/, sdg: /^(?:sdg|goal|odd|ods)?\s*(\d{1,2})(?!\d)/i }[
		kind
	];
	return pattern.exec(label.trim())?.[1] ?? null;
}

/** [TAXONOMY1] What a label is known by: upper and lower case make no difference, and a goal is its number. */
export function termKey(kind: TermKind, label: string): string {
	return (kind === 'sdg' ? codeOf(kind, label) : null) ?? folded(label);
}

/** [TAXONOMY2] The term that stands for a label: itself, or the one of which it is an alternative name. */
export function standIn(terms: ReadonlyMap<string, Term>, term: Term): Term {
	const passed = new Set([term.id]);
	let found = term;
	for (;;) {
		const next = found.aliasOf === null ? undefined : terms.get(found.aliasOf);
		if (!next || passed.has(next.id)) return found;
		passed.add(next.id);
		found = next;
	}
}

export function shownLabel({ shown, label }: Pick<Term, 'shown' | 'label'>): string {
	return shown ?? label;
}

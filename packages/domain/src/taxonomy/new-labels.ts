import { folded } from '../matrix/plain-text.ts';
import { shared, wordSet } from '../matrix/text-likeness.ts';
import { goals } from './goals.ts';
import { growTaxonomy, unknownLabels, type WithLabels } from './grow-taxonomy.ts';
import { shownLabel, termKey, type Term, type TermKind } from './term.ts';

/** Where a label stands: the rows of the file and the numbers of its recommendations. */
type LabelledRow = WithLabels & { row: number; number: string };

/** A label that the consultation does not know yet. `suggestion`: the known label that it may be another name of. */
export type NewLabel = { kind: TermKind; label: string; rows: number[]; numbers: string[]; suggestion: string | null };

/** Less than half of the words in common tells nothing. */
const leastAlike = 0.6;

/** [TAXONOMY10] Each label of a file that no term bears, with every row in which it stands. */
export function newLabels(terms: readonly Term[], read: readonly LabelledRow[]): NewLabel[] {
	const suggest = createSuggestions(terms, read);
	const places = placesOf(read);
	return labelsBrought(terms, read).map(({ kind, label }) => {
		const found = [...(places.get(`${kind} ${termKey(kind, label)}`) ?? [])];
		return {
			kind,
			label,
			rows: found.map(({ row }) => row),
			numbers: found.map(({ number }) => number),
			suggestion: suggest(kind, label)
		};
	});
}

/** [TAXONOMY10] What is told before an import and after it: the labels of these recommendations that no term bears, goals apart. */
export function labelsBrought(terms: readonly Term[], lists: readonly WithLabels[]): ReturnType<typeof unknownLabels> {
	return unknownLabels(terms, lists).filter(isNoGoal);
}

/** All goals come with the first import: none of them is news. */
function isNoGoal({ kind, label }: Pick<NewLabel, 'kind' | 'label'>): boolean {
	return kind !== 'sdg' || !goals.some((goal) => termKey('sdg', goal) === termKey('sdg', label));
}

function placesOf(read: readonly LabelledRow[]): Map<string, Set<LabelledRow>> {
	const places = new Map<string, Set<LabelledRow>>();
	const see = (kind: TermKind, label: string, one: LabelledRow): void => {
		const key = `${kind} ${termKey(kind, label)}`;
		places.set(key, (places.get(key) ?? new Set()).add(one));
	};
	for (const one of read) {
		for (const label of one.themes) see('theme', label, one);
		for (const label of one.groups) see('group', label, one);
		for (const label of one.sdgs) see('sdg', label, one);
	}
	return places;
}

/** The name under which a term is shown here, a renaming that is known between cycles, or the label that is most alike. */
function createSuggestions(terms: readonly Term[], read: readonly LabelledRow[]) {
	const taken = new Set(terms.map(({ id }) => id));
	let next = 0;
	const grown = growTaxonomy({ terms, links: [] }, read, null, () => {
		while (taken.has(String(next))) next++;
		return String(next++);
	});
	const byId = new Map([...terms, ...grown.terms].map((term) => [term.id, term]));
	const aliases = new Map(
		grown.aliases.map(({ kind, label, aliasOf }) => [
			`${kind} ${termKey(kind, label)}`,
			byId.get(aliasOf ?? '')?.label ?? null
		])
	);
	const wordsOf = new Map(terms.map((term) => [term.id, wordSet(term.label)]));
	return (kind: TermKind, label: string): string | null => {
		const same = terms.filter((term) => term.kind === kind);
		const shown = same.find((term) => folded(shownLabel(term)) === folded(label));
		if (shown) return shown.label;
		const alias = aliases.get(`${kind} ${termKey(kind, label)}`);
		if (alias != null) return alias;
		const words = wordSet(label);
		const scored = same.map((term) => ({ term, alike: shared(words, wordsOf.get(term.id)!) }));
		const best = scored.sort((a, b) => b.alike - a.alike)[0];
		return best && best.alike >= leastAlike ? best.term.label : null;
	};
}

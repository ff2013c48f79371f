import { indexInstitutions, type InstitutionIndex } from '@plenum/domain/consultations/institution-index';
import { institutionKey, type Institution } from '@plenum/domain/consultations/institutions';
import { byUrgency } from '@plenum/domain/commitments/follow-up';
import type { CommitmentStatus } from '@plenum/domain/commitments/commitment';
import type { CommitmentView } from '@plenum/protocol/commitments';
import { institutionName } from '#lib/institutions/institution-name.ts';

export type StatusFilter = CommitmentStatus | 'overdue' | 'withdrawn' | '';
/** `institution`: a value of `institutionsIn`; null where any will do, and empty for those that name none. */
export type BoardFilter = { status: StatusFilter; institution: string | null };

/** `id`: of an institution of the list. */
type Named = { value: string; label: string; id: string | null };

/** [INSTITUTION2] Who leads, under one value whichever of its names is written. */
export class LeadNames {
	readonly #index: InstitutionIndex;
	readonly #language: string;
	readonly #known = new Map<string, readonly Named[]>();

	constructor(institutions: readonly Institution[], language: string) {
		this.#index = indexInstitutions(institutions);
		this.#language = language;
	}

	/** In the reader's language; one without a name where nobody leads. */
	of(lead: string): readonly Named[] {
		const known = this.#known.get(lead);
		if (known) return known;
		const resolved = this.#index.resolve(lead);
		const named = resolved.map((one) =>
			// Ids have no spaces.
			typeof one === 'string'
				? { value: `name ${institutionKey(one)}`, label: one, id: null }
				: { value: one.id, label: institutionName(one, this.#language), id: one.id }
		);
		this.#known.set(lead, named.length > 0 ? named : [{ value: '', label: '', id: null }]);
		return this.of(lead);
	}
}

/** Current leads, each once, in the order of the reader's alphabet. */
export function institutionsIn(
	commitments: readonly CommitmentView[],
	names: LeadNames,
	locale: string
): Pick<Named, 'value' | 'label'>[] {
	const labels = new Map(commitments.flatMap(({ lead }) => names.of(lead)).map(({ value, label }) => [value, label]));
	const { compare } = new Intl.Collator(locale);
	return [...labels].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label));
}

/** What is overdue first, then what still stands by its next date, and at the end what is over. */
export function onBoard(
	commitments: readonly CommitmentView[],
	filter: BoardFilter,
	names: LeadNames
): CommitmentView[] {
	return commitments
		.filter((commitment) => hasStatus(commitment, filter.status))
		.filter(
			({ lead }) => filter.institution === null || names.of(lead).some(({ value }) => value === filter.institution)
		)
		.toSorted(byUrgency);
}

function hasStatus({ status, overdue, withdrawn }: CommitmentView, asked: StatusFilter): boolean {
	switch (asked) {
		case '':
			return true;
		case 'overdue':
			return overdue !== null;
		case 'withdrawn':
			return withdrawn !== null;
		case 'not-started':
		case 'in-progress':
		case 'done':
		case 'dropped':
			return withdrawn === null && status === asked;
	}
}

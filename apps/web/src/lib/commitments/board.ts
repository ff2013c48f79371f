import { indexInstitutions, type InstitutionIndex } from '@plenum/domain/consultations/institution-index';
import { leadValue } from '@plenum/domain/commitments/filter-commitments';
import type { Institution } from '@plenum/domain/consultations/institutions';
import { institutionName } from '#lib/institutions/institution-name.ts';

/** Hundreds of cards at once make a phone stumble, and take long to come. */
export const commitmentsAtOnce = 50;

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
			typeof one === 'string'
				? { value: leadValue(one), label: one, id: null }
				: { value: leadValue(one), label: institutionName(one, this.#language), id: one.id }
		);
		this.#known.set(lead, named.length > 0 ? named : [{ value: '', label: '', id: null }]);
		return this.of(lead);
	}
}

/** Current leads, each once, in the order of the reader's alphabet. */
export function institutionsIn(
	leads: readonly { lead: string }[],
	names: LeadNames,
	locale: string
): Pick<Named, 'value' | 'label'>[] {
	const labels = new Map(leads.flatMap(({ lead }) => names.of(lead)).map(({ value, label }) => [value, label]));
	const { compare } = new Intl.Collator(locale);
	return [...labels].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label));
}

import { placeOfCode } from '@plenum/domain/mechanisms/mechanism';
import type { Outcome, OutcomeMechanism } from '@plenum/reports/outcome/outcome';

type OfReview = { review: number | null; number: string };

/** By which an outcome tells a recommendation from others. */
export const nameOf = ({ review, number }: OfReview) => `${review} ${number}`;

/** Each has a code of its own; of each pair one thing is said, and both of it are in the file. */
export function standBesideWhatIsThere({ clusters, mechanisms = [] }: Outcome): boolean {
	const there = new Set(clusters.flatMap(({ recommendations }) => recommendations.map(nameOf)));
	if (new Set(mechanisms.map(({ code }) => code)).size !== mechanisms.length) return false;
	return mechanisms.every(({ beside }) => {
		const names = beside.map(nameOf);
		return new Set(names).size === names.length && names.every((name) => there.has(name));
	});
}

/** [MECHANISM7] With new ids; the row of the file that each was first read from stays with the server that read it. */
export function mechanismRows(
	given: readonly OutcomeMechanism[],
	recommendations: ReadonlyMap<string, string>,
	createId: () => string
) {
	const come = given.map((one) => ({ ...one, id: createId(), raw: [] }));
	return {
		mechanisms: come.map(({ beside: _, code, ...one }) => ({ ...one, place: getPlace(code) })),
		links: come.flatMap(({ id: mechanism, beside }) =>
			beside.flatMap(({ status, ...one }) => {
				const recommendation = recommendations.get(nameOf(one));
				return recommendation ? [{ mechanism, recommendation, status }] : [];
			})
		)
	};
}

function getPlace(code: string): number {
	const place = placeOfCode(code);
	if (place === null) throw new Error('A code that is none was let in.');
	return place;
}

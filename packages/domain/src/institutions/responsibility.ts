import type { Institution } from '../consultations/institutions.ts';

export const responsibilityParts = ['lead', 'supporting'] as const;
export type ResponsibilityPart = (typeof responsibilityParts)[number];

/** [INSTITUTION5] What a person said of an institution and a recommendation, of the review or of another mechanism. */
export type Responsibility = {
	/** The id of the recommendation. */
	subject: string;
	institution: string;
	part: ResponsibilityPart;
	status: 'confirmed' | 'refused';
};

export const pairKey = ({ subject, institution }: Pick<Responsibility, 'subject' | 'institution'>): string =>
	`${subject} ${institution}`;

/**
 * [INSTITUTION3] As the list of institutions is now: what was said of joined institutions is said of the one that they are part of. Where
 * two things were said, the confirmed one stands, and the lead before the support.
 */
export function currentResponsibilities(
	list: readonly Institution[],
	said: readonly Responsibility[]
): Responsibility[] {
	const ids = new Map(list.flatMap(({ id, joined = [] }) => [id, ...joined].map((one) => [one, id] as const)));
	const pairs = new Map<string, Responsibility>();
	for (const one of said) {
		const institution = ids.get(one.institution);
		if (institution === undefined) continue;
		const current = { ...one, institution };
		const known = pairs.get(pairKey(current));
		if (!known || rankOf(current) < rankOf(known)) pairs.set(pairKey(current), current);
	}
	return [...pairs.values()];
}

function rankOf({ status, part }: Responsibility): number {
	return (status === 'confirmed' ? 0 : 2) + (part === 'lead' ? 0 : 1);
}

type ResponsibilityGap = 'no-lead' | 'lead-suggested' | 'lead-only';

/** [INSTITUTION30] What is missing of one recommendation; null where one institution leads it and another supports it. */
export function gapOf(
	said: readonly { part: ResponsibilityPart; status: 'confirmed' | 'refused' | 'suggested' }[]
): ResponsibilityGap | null {
	const has = (part: ResponsibilityPart, status: 'confirmed' | 'suggested') =>
		said.some((one) => one.part === part && one.status === status);
	if (has('lead', 'confirmed')) return has('supporting', 'confirmed') ? null : 'lead-only';
	return has('lead', 'suggested') ? 'lead-suggested' : 'no-lead';
}

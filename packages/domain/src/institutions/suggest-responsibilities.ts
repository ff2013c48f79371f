import { indexInstitutions } from '../consultations/institution-index.ts';
import type { Institution } from '../consultations/institutions.ts';
import { pairKey, type Responsibility, type ResponsibilityPart } from './responsibility.ts';

/** Why an institution is suggested: a commitment or a drafted action names it, an imported list does, or it leads the same subject. */
export const suggestionReasons = ['commitment', 'draft', 'list', 'subject'] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

/** Names beside one recommendation, as they were written somewhere. */
export type NamedResponsibility = {
	subject: string;
	lead: string;
	supporting: string;
	reason: Exclude<SuggestionReason, 'subject'>;
};

export type SuggestedResponsibility = {
	subject: string;
	institution: string;
	part: ResponsibilityPart;
	reasons: SuggestionReason[];
};

/** A recommendation, and what it is about: its cluster, its themes. */
export type ResponsibilitySubject = { id: string; about: readonly string[] };

/** One that leads a single other recommendation is no custom yet. */
const fewest = 2;

/**
 * [INSTITUTION6] Suggestions, never more. A pair that a person confirmed or refused is suggested no more. What others of the same cluster or
 * theme suggest comes only where nothing else names a lead.
 */
export function suggestResponsibilities(
	list: readonly Institution[],
	subjects: readonly ResponsibilitySubject[],
	named: readonly NamedResponsibility[],
	said: readonly Responsibility[]
): SuggestedResponsibility[] {
	const known = new Set(said.map(pairKey));
	const there = new Set(subjects.map(({ id }) => id));
	const index = indexInstitutions(list);
	const found = new Map<string, SuggestedResponsibility>();
	const suggest = (one: Omit<SuggestedResponsibility, 'reasons'>, reason: SuggestionReason) => {
		if (known.has(pairKey(one)) || !there.has(one.subject)) return;
		const before = found.get(pairKey(one));
		if (!before) return void found.set(pairKey(one), { ...one, reasons: [reason] });
		if (one.part === 'lead') before.part = 'lead';
		if (!before.reasons.includes(reason)) before.reasons.push(reason);
	};
	for (const { subject, lead, supporting, reason } of named)
		for (const [part, text] of [['lead', lead] as const, ['supporting', supporting] as const])
			for (const { id } of index.findAll(text)) suggest({ subject, institution: id, part }, reason);
	const isLed = (one: Pick<SuggestedResponsibility, 'part' | 'subject'>) => (one.part === 'lead' ? [one.subject] : []);
	const confirmed = said.filter(({ status }) => status === 'confirmed');
	const led = new Set([...confirmed, ...found.values()].flatMap(isLed));
	const usual = usualLeads(subjects, confirmed);
	for (const subject of subjects) {
		if (led.has(subject.id)) continue;
		const institution = usual(subject);
		if (institution !== null) suggest({ subject: subject.id, institution, part: 'lead' }, 'subject');
	}
	return [...found.values()];
}

/** Who leads most of what shares the cluster or else a theme; null where no one does, or two do alike. */
function usualLeads(subjects: readonly ResponsibilitySubject[], confirmed: readonly Responsibility[]) {
	const about = new Map(subjects.map((one) => [one.id, one.about]));
	const counts = new Map<string, Map<string, number>>();
	for (const { subject, institution, part } of confirmed) {
		if (part !== 'lead') continue;
		for (const key of about.get(subject) ?? []) {
			const of = counts.get(key) ?? new Map<string, number>();
			counts.set(key, of.set(institution, (of.get(institution) ?? 0) + 1));
		}
	}
	const most = new Map([...counts].map(([key, of]) => [key, mostOften(of)]));
	return ({ about }: ResponsibilitySubject): string | null =>
		about.map((key) => most.get(key) ?? null).find((one) => one !== null) ?? null;
}

function mostOften(counts: ReadonlyMap<string, number>): string | null {
	const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
	if (!first || first[1] < fewest || first[1] === second?.[1]) return null;
	return first[0];
}

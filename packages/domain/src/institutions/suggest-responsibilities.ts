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
	/** What the reason `subject` counts; no other reason does. */
	likeness?: Likeness;
};

/** [INSTITUTION31] Of those on the same subject that have a confirmed lead (`led`), how many this institution leads. */
export type Likeness = { about: string; leads: number; led: number };

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
		if (one.likeness) before.likeness = one.likeness;
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
		const most = usual(subject);
		if (!most) continue;
		const { institution, ...likeness } = most;
		suggest({ subject: subject.id, institution, part: 'lead', likeness }, 'subject');
	}
	return [...found.values()];
}

/** Who leads most of what shares the cluster, or else a theme. */
function usualLeads(subjects: readonly ResponsibilitySubject[], confirmed: readonly Responsibility[]) {
	const about = new Map(subjects.map((one) => [one.id, one.about]));
	const counts = new Map<string, { led: Set<string>; leads: Map<string, number> }>();
	for (const { subject, institution, part } of confirmed) {
		if (part !== 'lead') continue;
		for (const key of about.get(subject) ?? []) {
			const of = counts.get(key) ?? { led: new Set(), leads: new Map() };
			of.led.add(subject);
			of.leads.set(institution, (of.leads.get(institution) ?? 0) + 1);
			counts.set(key, of);
		}
	}
	const most = new Map([...counts].map(([key, { led, leads }]) => [key, mostOften(key, led.size, leads)]));
	return ({ about }: ResponsibilitySubject): UsualLead | null =>
		about.map((key) => most.get(key) ?? null).find((one) => one !== null) ?? null;
}

type UsualLead = Likeness & { institution: string };

/** Null where no one leads more than half, or where two do, for a recommendation may have two leads. */
function mostOften(about: string, led: number, counts: ReadonlyMap<string, number>): UsualLead | null {
	const [first, second] = [...counts].filter(([, leads]) => leads >= fewest && leads * 2 > led);
	return first && !second ? { institution: first[0], about, leads: first[1], led } : null;
}

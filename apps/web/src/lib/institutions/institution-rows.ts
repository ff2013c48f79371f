import type { LeadCount } from '@plenum/domain/commitments/filter-commitments';
import { indexInstitutions } from '@plenum/domain/consultations/institution-index';
import type { Institution } from '@plenum/domain/consultations/institutions';

/** What each institution of the list still leads, and how much of it is overdue. */
export function countCommitments(
	institutions: readonly Institution[],
	leads: readonly LeadCount[]
): { institution: Institution; open: number; overdue: number }[] {
	const { findAll } = indexInstitutions(institutions);
	const led = leads.map((count) => ({ count, by: findAll(count.lead) }));
	return institutions.map((institution) => {
		const own = led.filter(({ by }) => by.includes(institution)).map(({ count }) => count);
		return {
			institution,
			open: own.reduce((sum, { open }) => sum + open, 0),
			overdue: own.reduce((sum, { overdue }) => sum + overdue, 0)
		};
	});
}

/** [INSTITUTION2] Leads that mean no institution of the list, each as it was first written. */
export function unlistedLeads(
	institutions: readonly Institution[],
	leads: readonly Pick<LeadCount, 'lead'>[]
): string[] {
	const { resolve } = indexInstitutions(institutions);
	const all = resolve(leads.map(({ lead }) => lead).join('\n'));
	return all.filter((one) => typeof one === 'string');
}

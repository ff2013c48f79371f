import { expect, test } from 'vitest';
import type { Institution } from '../consultations/institutions.ts';
import { currentResponsibilities, gapOf, type Responsibility } from './responsibility.ts';
import { suggestResponsibilities, type NamedResponsibility } from './suggest-responsibilities.ts';

const institution = (id: string, more: Partial<Institution> = {}): Institution => ({
	id,
	name: `Office of ${id}`,
	short: id.toUpperCase(),
	names: [],
	...more
});
const list = [institution('justice', { joined: ['prisons', 'jails'] }), institution('police'), institution('water')];
const said = (
	subject: string,
	of: string,
	part: Responsibility['part'] = 'lead',
	status: Responsibility['status'] = 'confirmed'
): Responsibility => ({ subject, institution: of, part, status });

test('[INSTITUTION3] [INSTITUTION5] what was said of joined institutions is said of one, the confirmed lead first', () => {
	const current = currentResponsibilities(list, [
		said('r-1', 'prisons', 'supporting'),
		said('r-1', 'justice', 'lead', 'refused'),
		said('r-1', 'jails'),
		said('r-2', 'prisons', 'lead', 'refused'),
		said('r-2', 'police'),
		said('r-3', 'gone')
	]);
	expect(current).toEqual([said('r-1', 'justice'), said('r-2', 'justice', 'lead', 'refused'), said('r-2', 'police')]);
});

const subjects = ['a', 'b', 'c', 'd'].map((id) => ({ id, about: ['cluster k', id === 'd' ? 'theme y' : 'theme x'] }));
const named = (subject: string, lead: string, supporting = '', reason: NamedResponsibility['reason'] = 'draft') => ({
	subject,
	lead,
	supporting,
	reason
});
const suggest = (names: NamedResponsibility[], known: Responsibility[] = []) =>
	suggestResponsibilities(list, subjects, names, known).map(
		({ subject, institution: of, part, reasons }) => `${subject} ${of} ${part} ${reasons.join('+')}`
	);

test('[INSTITUTION6] what commitments and drafts name is suggested, each pair once with all reasons, the lead before the support', () => {
	expect(
		suggest([
			named('a', 'Office of police', 'JUSTICE; Somebody'),
			named('a', 'Justice', 'police', 'commitment'),
			named('b', '', 'Water', 'list'),
			named('nowhere', 'police')
		])
	).toEqual(['a police lead draft+commitment', 'a justice lead draft+commitment', 'b water supporting list']);
});

test('[INSTITUTION6] what a person confirmed or refused is suggested no more', () => {
	const known = [said('a', 'police', 'supporting'), said('b', 'police', 'lead', 'refused')];
	expect(suggest([named('a', 'police'), named('b', 'police'), named('c', 'police')], known)).toEqual([
		'c police lead draft'
	]);
});

test('[INSTITUTION6] the one that leads most others of the cluster is suggested where nothing names a lead', () => {
	const two = [said('a', 'police'), said('b', 'police')];
	expect(suggest([named('d', 'Water')], two)).toEqual(['d water lead draft', 'c police lead subject']);
	expect(suggest([], [said('a', 'police')])).toEqual([]);
	expect(suggest([], [...two, said('a', 'water'), said('b', 'water')])).toEqual([]);
	expect(suggest([], [...two, said('c', 'police', 'lead', 'refused')])).toEqual(['d police lead subject']);
	expect(suggest([], [said('a', 'police', 'supporting'), said('b', 'police', 'supporting')])).toEqual([]);
});

test('[INSTITUTION6] or else of the same theme', () => {
	const apart = subjects.map((one, at) => ({ ...one, about: [`cluster ${at}`, ...one.about.slice(1)] }));
	const found = suggestResponsibilities(list, apart, [], [said('a', 'police'), said('b', 'police')]);
	const likeness = { about: 'theme x', leads: 2, led: 2 };
	expect(found).toEqual([{ subject: 'c', institution: 'police', part: 'lead', reasons: ['subject'], likeness }]);
});

test('[INSTITUTION31] it leads more than half of those that have a lead, and the suggestion counts them', () => {
	const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, about: ['theme x'] }));
	const twoOf = [said('a', 'police'), said('b', 'police')];
	const find = (known: Responsibility[]) => suggestResponsibilities(list, many, [], known);
	const third = [...twoOf, said('c', 'water'), said('d', 'water', 'supporting')];
	expect(find(third).map(({ subject, likeness }) => [subject, likeness])).toEqual(
		['d', 'e', 'f'].map((id) => [id, { about: 'theme x', leads: 2, led: 3 }])
	);
	// Half is not most, though no other leads as many.
	expect(find([...twoOf, said('c', 'water'), said('d', 'justice')])).toEqual([]);
});

test('[INSTITUTION30] a gap is no lead, a lead that is only suggested, or a lead that nobody supports', () => {
	const one = (part: Responsibility['part'], status: 'confirmed' | 'refused' | 'suggested') => ({ part, status });
	expect(gapOf([])).toBe('no-lead');
	expect(gapOf([one('supporting', 'confirmed'), one('lead', 'refused')])).toBe('no-lead');
	expect(gapOf([one('supporting', 'confirmed'), one('lead', 'suggested')])).toBe('lead-suggested');
	expect(gapOf([one('lead', 'confirmed'), one('supporting', 'suggested')])).toBe('lead-only');
	expect(gapOf([one('lead', 'confirmed'), one('supporting', 'confirmed')])).toBeNull();
});

import { expect, test } from 'vitest';
import { namePolicies } from '../consultations/consultation.ts';
import { isListed, shownAs } from './name-policy.ts';
import { roles, admissionStatuses } from './rights.ts';

const rita = { id: 'rita', name: 'Rita Fern', organisation: 'Lantern House', constituency: 'state' };
const lone = { id: 'lone', name: 'Blue Heron', organisation: null, constituency: 'nhri' };
const gone = { id: 'gone', name: null, organisation: null, constituency: 'state' };

// Who is shown to the others, under each policy, as what; and which of name and organisation the others learn.
const toOthers = [
	['named', rita, 'Rita Fern', 'Rita Fern', 'Lantern House'],
	['named', lone, 'Blue Heron', 'Blue Heron', null],
	['named', gone, null, null, null],
	['organisation', rita, 'Lantern House', null, 'Lantern House'],
	['organisation', lone, null, null, null],
	['organisation', gone, null, null, null],
	['constituency', rita, null, null, null],
	['constituency', lone, null, null, null],
	['constituency', gone, null, null, null]
] as const;

for (const [namePolicy, person, shown, name, organisation] of toOthers) {
	test(`[PEOPLE3] ${person.id} is shown to the others under the policy "${namePolicy}" as "${shown ?? 'the constituency'}"`, () => {
		for (const role of roles.filter((each) => each !== 'facilitator')) {
			const appearance = shownAs(person, { id: 'someone', role }, { namePolicy });
			expect(appearance).toEqual({ shownAs: shown, name, organisation });
		}
	});
}

test('[PEOPLE4] facilitators, and oneself, see the name under every policy, and what the others see', () => {
	for (const namePolicy of namePolicies) {
		const settings = { namePolicy };
		const whole = { name: 'Rita Fern', organisation: 'Lantern House' };
		expect(shownAs(rita, { id: 'someone', role: 'facilitator' }, settings)).toMatchObject(whole);
		expect(shownAs(rita, { id: 'rita', role: 'observer' }, settings)).toMatchObject(whole);
		expect(shownAs(rita, { id: 'rita', role: 'observer' }, settings).shownAs).toBe(
			{ named: 'Rita Fern', organisation: 'Lantern House', constituency: null }[namePolicy]
		);
	}
});

test('[PEOPLE4] the lobby and the removed are listed to facilitators and to themselves', () => {
	const listedTo = (viewer: Parameters<typeof isListed>[1]) =>
		admissionStatuses.filter((status) => isListed({ id: 'rita', status }, viewer));
	expect(listedTo({ id: 'someone', role: 'participant' })).toEqual(['admitted', 'left']);
	expect(listedTo({ id: 'rita', role: 'participant' })).toEqual([...admissionStatuses]);
	expect(listedTo({ id: 'someone', role: 'facilitator' })).toEqual([...admissionStatuses]);
});

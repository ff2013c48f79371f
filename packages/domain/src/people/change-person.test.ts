import { expect, test } from 'vitest';
import { defaultConstituencies } from '../consultations/consultation.ts';
import { changePerson, endParticipation } from './change-person.ts';
import { acceptJoin } from './join.ts';
import type { Role, AdmissionStatus } from './rights.ts';

const settings = { constituencies: [...defaultConstituencies] };
const person = (role: Role, status: AdmissionStatus = 'admitted') => ({ role, status, constituency: 'state' });
const refusal = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason);

test('[PEOPLE8] a change touches only what it names', () => {
	expect(changePerson(person('participant'), { role: 'rapporteur' }, settings, 1)).toEqual({
		ok: true,
		value: { role: 'rapporteur', status: 'admitted', constituency: 'state' }
	});
	expect(changePerson(person('observer', 'waiting'), { constituency: 'nhri' }, settings, 1)).toEqual({
		ok: true,
		value: { role: 'observer', status: 'waiting', constituency: 'nhri' }
	});
});

// Who, what, how many facilitators there are, and what is answered.
const changes = [
	[person('facilitator'), { role: 'observer' }, 1, 'participant/last-facilitator'],
	[person('facilitator'), { role: 'observer' }, 2, 'ok'],
	[person('facilitator'), { constituency: 'nhri' }, 1, 'ok'],
	[person('facilitator', 'waiting'), { role: 'observer' }, 1, 'ok'],
	[person('participant'), { constituency: 'press' }, 1, 'join/unknown-constituency'],
	[person('participant', 'removed'), { role: 'observer' }, 1, 'participant/unknown'],
	[person('participant', 'left'), { role: 'observer' }, 1, 'participant/unknown']
] as const;
test('[PEOPLE8] who is gone is not changed, and the last facilitator stays one', () => {
	const answers = changes.map(([who, change, facilitators]) => changePerson(who, change, settings, facilitators));
	expect(answers.map(refusal)).toEqual(changes.map((change) => change[3]));
});

test('[PEOPLE9] whoever is here may go or be removed, except the last facilitator', () => {
	expect(endParticipation(person('participant'), 'left', 1)).toEqual({ ok: true, value: 'left' });
	expect(endParticipation(person('observer', 'waiting'), 'removed', 1)).toEqual({ ok: true, value: 'removed' });
	expect(endParticipation(person('facilitator'), 'removed', 2)).toEqual({ ok: true, value: 'removed' });
	expect(refusal(endParticipation(person('facilitator'), 'removed', 1))).toBe('participant/last-facilitator');
	expect(refusal(endParticipation(person('participant', 'left'), 'removed', 1))).toBe('participant/unknown');
});

test('[PEOPLE10] joining asks for an open consultation, consent and a known constituency', () => {
	const open = { phase: 'open', settings: { ...settings, admission: 'lobby' } } as Parameters<typeof acceptJoin>[0];
	const automatic = { ...open, settings: { ...open.settings, admission: 'automatic' as const } };
	const request = { constituency: 'nhri', consent: true };
	expect(acceptJoin(open, request, [0, 0])).toEqual({ ok: true, value: 'waiting' });
	expect(acceptJoin(automatic, request, [0, 0])).toEqual({ ok: true, value: 'admitted' });
	expect(refusal(acceptJoin({ ...open, phase: 'closed' }, request, [0, 0]))).toBe('join/closed');
	expect(refusal(acceptJoin(open, { ...request, consent: false }, [0, 0]))).toBe('join/consent-required');
	expect(refusal(acceptJoin(open, { ...request, constituency: 'press' }, [0, 0]))).toBe('join/unknown-constituency');
});

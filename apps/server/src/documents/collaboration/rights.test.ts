import { expect, test } from 'vitest';
import { consultation, person } from '../../test-support/documents/documents.fixture.ts';
import { readRights } from './rights.ts';

test('[PEOPLE50] whoever is muted writes on in the text of their own caucus, and not in the joint one', async () => {
	const muted = { ...person('ada'), muted: 'muting-1' };
	const needs = { findPerson: async () => muted, findPhase: async () => 'open' as const, isInCaucus: async () => true };
	const read = (caucus: string | null) => readRights({ ...needs, now: () => 0 }, 'ada', { consultation, caucus });
	expect(await read('caucus-1')).toMatchObject({ mayRead: { ok: true }, mayWrite: { ok: true } });
	expect(await read(null)).toMatchObject({ mayRead: { ok: true }, mayWrite: { reason: 'rights/muted' } });
});

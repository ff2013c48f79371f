import type { NamePolicy } from './consultation.ts';
import { expect, test } from 'vitest';
import { changeSettings, creatorsConstituency, usualSettings } from './settings.ts';

const none = new Set<string>();

test('[CONSULTATIONS1] what a change leaves out stays as it was', () => {
	expect(changeSettings(usualSettings, {}, none, false)).toEqual({ ok: true, value: usualSettings });
	const asked = { namePolicy: 'constituency', consentText: 'No names.' } as const;
	const changed = changeSettings(usualSettings, asked, none, false);
	expect(changed).toEqual({ ok: true, value: { ...usualSettings, ...asked } });
	expect(changed.ok && changeSettings(changed.value, { consentText: null }, none, false)).toMatchObject({
		value: { namePolicy: 'constituency', consentText: null }
	});
});

test('[CONSULTATIONS3] a constituency in use stays; its label may change', () => {
	const inUse = new Set(['state']);
	const renamed = [{ id: 'state', label: 'Ministries' }];
	expect(changeSettings(usualSettings, { constituencies: renamed }, inUse, false)).toMatchObject({
		value: { constituencies: renamed }
	});
	const without = [{ id: 'nhri', label: null }];
	expect(changeSettings(usualSettings, { constituencies: without }, inUse, false)).toEqual({
		ok: false,
		reason: 'consultation/constituency-in-use'
	});
});

test('[CONSULTATIONS3] no two constituencies, and no two levels, have one id', () => {
	const level = { id: 'some', value: null, label: null };
	const side = { id: 'some', label: null };
	expect(changeSettings(usualSettings, { scale: [level, level] }, none, false).ok).toBe(false);
	expect(changeSettings(usualSettings, { constituencies: [side, side] }, none, false).ok).toBe(false);
});

test('[CONSULTATIONS2] whoever creates a consultation speaks for "other", or for the last of the list', () => {
	expect(creatorsConstituency(usualSettings)).toBe('other');
	const two = { constituencies: ['ngo', 'ministries'].map((id) => ({ id, label: null })) };
	expect(creatorsConstituency(two)).toBe('ministries');
});

test('[CONSULTATIONS6] after people have joined, what others see of them may become less, never more', () => {
	const asked = (from: NamePolicy, to: NamePolicy, joined: boolean) =>
		changeSettings({ ...usualSettings, namePolicy: from }, { namePolicy: to }, none, joined).ok;
	expect(asked('constituency', 'named', true)).toBe(false);
	expect(asked('organisation', 'named', true)).toBe(false);
	expect(asked('named', 'constituency', true)).toBe(true);
	expect(asked('organisation', 'organisation', true)).toBe(true);
	expect(asked('constituency', 'named', false)).toBe(true);
});

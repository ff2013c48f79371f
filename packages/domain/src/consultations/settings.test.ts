import type { NamePolicy } from './consultation.ts';
import { expect, test } from 'vitest';
import { changeSettings, creatorsConstituency, defaultSettings, nothingInUse as none } from './settings.ts';

test('[CONSULTATIONS1] what a change leaves out stays as it was', () => {
	expect(changeSettings(defaultSettings, {}, none, false)).toEqual({ ok: true, value: defaultSettings });
	const asked = { namePolicy: 'constituency', consentText: 'No names.' } as const;
	const changed = changeSettings(defaultSettings, asked, none, false);
	expect(changed).toEqual({ ok: true, value: { ...defaultSettings, ...asked } });
	expect(changed.ok && changeSettings(changed.value, { consentText: null }, none, false)).toMatchObject({
		value: { namePolicy: 'constituency', consentText: null }
	});
});

test('[CONSULTATIONS3] a constituency in use stays; its label may change', () => {
	const inUse = { ...none, constituencies: new Set(['state']) };
	const renamed = [{ id: 'state', label: 'Ministries' }];
	expect(changeSettings(defaultSettings, { constituencies: renamed }, inUse, false)).toMatchObject({
		value: { constituencies: renamed }
	});
	const without = [{ id: 'nhri', label: null }];
	expect(changeSettings(defaultSettings, { constituencies: without }, inUse, false)).toEqual({
		ok: false,
		reason: 'consultation/constituency-in-use'
	});
});

test('[CONSULTATIONS3] no two constituencies, and no two levels, have one id', () => {
	const level = { id: 'some', value: null, label: null };
	const side = { id: 'some', label: null };
	expect(changeSettings(defaultSettings, { scale: [level, level] }, none, false).ok).toBe(false);
	expect(changeSettings(defaultSettings, { constituencies: [side, side] }, none, false).ok).toBe(false);
});

test('[CONSULTATIONS2] whoever creates a consultation speaks for "other", or for the last of the list', () => {
	expect(creatorsConstituency(defaultSettings)).toBe('other');
	const two = { constituencies: ['ngo', 'ministries'].map((id) => ({ id, label: null })) };
	expect(creatorsConstituency(two)).toBe('ministries');
});

test('[CONSULTATIONS6] after people have joined, what others see of them may become less, never more', () => {
	const asked = (from: NamePolicy, to: NamePolicy, joined: boolean) =>
		changeSettings({ ...defaultSettings, namePolicy: from }, { namePolicy: to }, none, joined).ok;
	expect(asked('constituency', 'named', true)).toBe(false);
	expect(asked('organisation', 'named', true)).toBe(false);
	expect(asked('named', 'constituency', true)).toBe(true);
	expect(asked('organisation', 'organisation', true)).toBe(true);
	expect(asked('constituency', 'named', false)).toBe(true);
});

test('[INSTITUTION4] an institution that is responsible for something stays; it may be renamed, or joined into another one', () => {
	const [justice, prisons] = ['justice', 'prisons'].map((id) => ({ id, name: id, short: null, names: [] }));
	const settings = { ...defaultSettings, institutions: [justice!, prisons!] };
	const inUse = { ...none, institutions: new Set(['prisons']) };
	const list = (institutions: (typeof justice & object & { joined?: string[] })[]) =>
		changeSettings(settings, { institutions }, inUse, false);
	expect(list([justice!])).toEqual({ ok: false, reason: 'consultation/institution-in-use' });
	expect(list([])).toEqual({ ok: false, reason: 'consultation/institution-in-use' });
	for (const kept of [[prisons!], [{ ...prisons!, name: 'Jails' }], [{ ...justice!, joined: ['prisons'] }]])
		expect(list(kept).ok).toBe(true);
});

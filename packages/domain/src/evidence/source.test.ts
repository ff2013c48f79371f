import { expect, test } from 'vitest';
import { disputeSource, standingDisputes, writeSource, type Source, type SourceInput } from './source.ts';

const own = { id: 'source-1', consultation: 'trial', constituency: 'civil-society', now: 5 };
const input: SourceInput = {
	version: 0,
	kind: 'report',
	title: ' Annual report ',
	publisher: 'Liga',
	quote: ' Judges wait. ',
	date: '2026-03-01',
	url: 'https://liga.example/2026',
	internal: false,
	subjects: [
		{ kind: 'recommendation', id: 'r-1' },
		{ kind: 'recommendation', id: 'r-1' }
	]
};
const written = (given: Partial<SourceInput> = {}, before?: Source, as = own.constituency) =>
	writeSource(before, { ...own, constituency: as }, { ...input, ...given });

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value;
}

test('[EVIDENCE1] [EVIDENCE50] a source has a title, and supports each thing once', () => {
	expect(written()).toMatchObject({
		value: { title: 'Annual report', quote: 'Judges wait.', subjects: [input.subjects[0]], disputes: [] }
	});
	expect(written({ title: ' ' })).toMatchObject({ reason: 'source/title-required' });
});

test('[EVIDENCE2] a testimony keeps neither publisher nor quote nor date nor address, and stays in the consultation', () => {
	expect(written({ kind: 'testimony' })).toMatchObject({
		value: { publisher: '', quote: '', date: null, url: null, internal: true }
	});
	const apart = { reason: 'source/testimony-apart' };
	expect(written({ kind: 'testimony' }, valueOf(written()))).toMatchObject(apart);
	expect(written({}, valueOf(written({ kind: 'testimony' })))).toMatchObject(apart);
});

test('[EVIDENCE3] its own side changes a source until another side disputes it', () => {
	const source = valueOf(written());
	expect(written({ version: 1, title: 'Other' }, source)).toMatchObject({ value: { title: 'Other', addedAt: 5 } });
	expect(written({}, source, 'state')).toMatchObject({ reason: 'source/own-side-only' });
	const disputed = valueOf(disputeSource(source, { constituency: 'state', now: 6 }, 'Not the newest.'));
	expect(written({}, disputed)).toMatchObject({ reason: 'source/disputed' });
	const settled = valueOf(disputeSource(disputed, { constituency: 'state', now: 7 }, null));
	expect(written({}, settled)).toMatchObject({ value: { disputes: [{}, { reason: null }] } });
});

test('[EVIDENCE42] who did not see the last version changes nothing, and the same sent again changes nothing', () => {
	const source = valueOf(written());
	expect(source.version).toBe(1);
	expect(written({}, source)).toEqual({ ok: true, value: source });
	const changed = valueOf(written({ version: 1, title: 'Other' }, source));
	expect(changed.version).toBe(2);
	expect(written({ version: 1, title: 'Other' }, changed)).toEqual({ ok: true, value: changed });
	expect(written({ version: 1, title: 'Third' }, changed)).toMatchObject({ reason: 'source/updated-since' });
	expect(written({ version: 1 })).toMatchObject({ reason: 'source/unknown' });
});

test('[EVIDENCE4] another side disputes a source with a reason, and the newest word of a side counts', () => {
	const source = valueOf(written());
	const say = (before: Source, reason: string | null, constituency = 'state') =>
		disputeSource(before, { constituency, now: 6 }, reason);
	expect(say(source, 'No.', 'civil-society')).toMatchObject({ reason: 'source/own-side' });
	expect(say(source, ' ')).toMatchObject({ reason: 'source/reason-required' });
	expect(say(source, null)).toEqual({ ok: true, value: source });
	const once = valueOf(say(source, ' No. '));
	expect(say(once, 'No.')).toEqual({ ok: true, value: once });
	const twice = valueOf(say(valueOf(say(once, 'Old.', 'nhri')), 'Older.'));
	expect(standingDisputes(twice.disputes)).toMatchObject([{ reason: 'Older.' }, { reason: 'Old.' }]);
	expect(standingDisputes(valueOf(say(twice, null)).disputes)).toMatchObject([{ constituency: 'nhri' }]);
});

import { describe, expect, test } from 'vitest';
import { draftContext, draftInput, ministry, ngo, shownReport } from './progress-reports.fixture.ts';
import type { ProgressRating, ProgressReport } from './progress-report.ts';
import { mayWrite, saveDraft } from './write-report.ts';

const save = (before: ProgressReport | undefined, input = draftInput('Trained.'), reporter = ministry) =>
	saveDraft(before, reporter, input, draftContext);
const saved = (before: ProgressReport | undefined, input = draftInput('Trained.')) => {
	const result = save(before, input);
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};

describe('[PROGRESS1] a draft', () => {
	test('counts how often it was saved', () => {
		const first = saved(undefined);
		expect(first).toMatchObject({ state: 'draft', version: 1, institution: 'justice', createdAt: 5 });
		expect(saved(first, draftInput('Trained 40.', 1))).toMatchObject({ version: 2, content: { done: 'Trained 40.' } });
	});

	test('sent again, is as it was', () => {
		const first = saved(undefined);
		expect(saved(first)).toBe(first);
		const second = saved(first, draftInput('Trained 40.', 1));
		expect(saved(second, draftInput('Trained 40.', 1))).toBe(second);
	});

	test('[PROGRESS3] is refused to the person who saw an older version', () => {
		const second = saved(saved(undefined), draftInput('Trained 40.', 1));
		expect(save(second, draftInput('Trained nobody.', 1))).toEqual({ ok: false, reason: 'progress/updated-since' });
	});

	test('that is gone, of another consultation or of somebody else does not exist', () => {
		const unknown = { ok: false, reason: 'progress/unknown' };
		expect(save(undefined, draftInput('Trained.', 3))).toEqual(unknown);
		expect(save({ ...saved(undefined), consultation: 'another' }, draftInput('Mine.', 1))).toEqual(unknown);
		expect(save(saved(undefined), draftInput('Mine.', 1), ngo)).toEqual(unknown);
	});

	test('cannot be changed once it is submitted', () => {
		expect(save(shownReport(), draftInput('Trained 40.', 1))).toEqual({ ok: false, reason: 'progress/submitted' });
	});

	test('has figures for indicators that there are, and a level of the scale', () => {
		const content = { ...draftInput('').content, measured: [{ indicator: 'none', value: '3' }] };
		expect(save(undefined, { ...draftInput(''), content })).toMatchObject({ reason: 'commitment/unknown-indicator' });
		const rated = (rating: ProgressRating) =>
			save(undefined, { ...draftInput(''), content: { ...draftInput('').content, rating } });
		expect(rated({ level: 'superb', percentage: null, regression: false })).toMatchObject({ reason: 'level/unknown' });
		expect(rated({ level: 'not-assessed', percentage: null, regression: false })).toMatchObject({ ok: false });
		expect(rated({ level: 'in-process', percentage: 101, regression: false })).toMatchObject({
			reason: 'level/percentage-out-of-range'
		});
		expect(rated({ level: 'in-process', percentage: 40, regression: false }).ok).toBe(true);
	});
});

test('[PROGRESS2] a link shares the drafts of its institution and side; an account has its own', () => {
	expect(mayWrite(ministry, { ...ministry })).toBe(true);
	expect(mayWrite(ministry, { ...ministry, institution: 'health' })).toBe(false);
	expect(mayWrite(ministry, { ...ministry, constituency: 'other' })).toBe(false);
	expect(mayWrite({ ...ministry, author: 'ada' }, ministry)).toBe(false);
	expect(mayWrite(ministry, { ...ministry, author: 'ada' })).toBe(false);
	expect(mayWrite(ngo, { ...ngo, institution: 'liga' })).toBe(true);
});

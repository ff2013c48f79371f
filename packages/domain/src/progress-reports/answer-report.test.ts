import { expect, test } from 'vitest';
import { defaultScale } from '../consultations/scale.ts';
import { answerReport, type AnswerInput } from './answer-report.ts';
import { newestAnswers } from './newest-answers.ts';
import type { ProgressAnswer, ProgressReport } from './progress-report.ts';
import { shownReport } from './progress-reports.fixture.ts';

const rating = { level: 'not-implemented', percentage: null, regression: false };
const otherwise: AnswerInput = { kind: 'otherwise', rating, reason: ' The order was not published. ' };
const answer = (said: AnswerInput, report: ProgressReport = shownReport(), earlier: ProgressAnswer[] = []) =>
	answerReport(report, { constituency: 'civil-society', scale: defaultScale, earlier, now: 9 }, said);

test('[PROGRESS10] another side answers what everyone sees and none supersedes', () => {
	expect(answer(otherwise)).toMatchObject({ ok: true });
	expect(answer(otherwise, shownReport({ state: 'returned' }))).toMatchObject({ ok: true });
	expect(answer(otherwise, shownReport({ shownAt: null }))).toMatchObject({ reason: 'progress/not-shown' });
	expect(answer(otherwise, shownReport({ supersededBy: 'report-2' }))).toMatchObject({ reason: 'progress/superseded' });
	expect(answer(otherwise, shownReport({ constituency: 'civil-society' }))).toMatchObject({
		reason: 'progress/own-side'
	});
});

test('[PROGRESS11] only a side that sees it otherwise gives a rating; it gives that or a reason', () => {
	expect(answer(otherwise)).toMatchObject({ value: { rating, reason: 'The order was not published.', number: 1 } });
	expect(answer({ kind: 'shared', rating, reason: '' })).toMatchObject({ value: { kind: 'shared', rating: null } });
	expect(answer({ kind: 'asks-evidence', rating, reason: '' })).toMatchObject({ value: { rating: null } });
	expect(answer({ kind: 'otherwise', rating: null, reason: ' ' })).toMatchObject({
		reason: 'progress/reason-required'
	});
	expect(answer({ ...otherwise, rating: { ...rating, level: 'none' } })).toMatchObject({ reason: 'level/unknown' });
});

test('[PROGRESS11] an answer is added to those before it, and the same answer once', () => {
	const first = answer(otherwise);
	if (!first.ok) throw new Error(first.reason);
	expect(answer(otherwise, shownReport(), [first.value])).toEqual(first);
	const second = answer({ kind: 'shared', rating: null, reason: '' }, shownReport(), [first.value]);
	expect(second).toMatchObject({ value: { number: 2 } });
	if (!second.ok) return;
	expect(newestAnswers([first.value, second.value])).toEqual([second.value]);
	const ofNhri = { ...first.value, constituency: 'nhri' };
	expect(newestAnswers([first.value, ofNhri, second.value])).toEqual([second.value, ofNhri]);
});

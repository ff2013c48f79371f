import { expect, test } from 'vitest';
import { differingSubjects } from './differences.ts';
import type { AnswerKind } from './progress-report.ts';

const report = (id: string, constituency: string, level: string | null, kinds: AnswerKind[] = [], given = {}) => ({
	subject: { kind: 'recommendation' as const, id },
	reporter: { constituency },
	content: { rating: level === null ? null : { level, percentage: null, regression: false } },
	answers: kinds.map((kind) => ({ kind })),
	shownAt: 5,
	supersededBy: null,
	...given
});
const idsOf = (...reports: ReturnType<typeof report>[]) => differingSubjects(reports).map(({ id }) => id);

test('[PROGRESS14] a subject differs where a side sees its report otherwise', () => {
	expect(idsOf(report('a', 'state', null, ['shared', 'otherwise']), report('b', 'state', null, ['shared']))).toEqual([
		'a'
	]);
	expect(idsOf(report('a', 'state', null, ['asks-evidence']))).toEqual([]);
});

test('[PROGRESS14] a subject differs where two sides report different levels', () => {
	const ministry = report('a', 'state', 'in-process');
	expect(idsOf(ministry, report('a', 'civil-society', 'not-implemented'))).toEqual(['a']);
	expect(idsOf(ministry, report('a', 'civil-society', 'in-process'))).toEqual([]);
	expect(idsOf(ministry, report('a', 'civil-society', null))).toEqual([]);
	expect(idsOf(ministry, report('a', 'state', 'not-implemented'))).toEqual([]);
	expect(idsOf(ministry, report('b', 'civil-society', 'not-implemented'))).toEqual([]);
});

test('[PROGRESS14] what was superseded or not shown differs from nothing', () => {
	expect(idsOf(report('a', 'state', null, ['otherwise'], { supersededBy: 'b' }))).toEqual([]);
	expect(idsOf(report('a', 'state', null, ['otherwise'], { shownAt: null }))).toEqual([]);
});

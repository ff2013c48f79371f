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

test('[PROGRESS14] a subject stands once, in the place of its first report that differs', () => {
	const first = report('b', 'state', 'in-process');
	expect(idsOf(first, report('a', 'state', null, ['otherwise']), report('a', 'nhri', null, ['otherwise']))).toEqual([
		'a'
	]);
	const later = [report('a', 'state', null, ['otherwise']), report('b', 'nhri', 'not-implemented')];
	expect(idsOf(first, ...later)).toEqual(['b', 'a']);
	expect(idsOf(report('a', 'state', null, ['otherwise']), first, later[1]!, first)).toEqual(['a', 'b']);
});

test('[PROGRESS14] many reports on one subject are not compared in pairs', () => {
	let reads = 0;
	const counted = Array.from({ length: 1000 }, () => ({
		...report('a', 'state', 'in-process'),
		get reporter() {
			reads++;
			return { constituency: 'state' };
		}
	}));
	expect(differingSubjects(counted)).toEqual([]);
	expect(reads).toBeLessThan(10_000);
});

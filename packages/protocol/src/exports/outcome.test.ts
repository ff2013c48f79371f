import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import type { Block } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import { isOutcome } from './outcome.ts';

function nested(depth: number): Block {
	if (depth === 0) return { type: 'paragraph', runs: [] };
	return { type: 'bullet-list', items: [[nested(depth - 1)]] };
}

function withProgress(progress: unknown) {
	const [first, ...others] = sampleOutcome.clusters;
	const assessment = first && { ...first.assessment, sections: { ...first.assessment.sections, progress } };
	return { ...sampleOutcome, clusters: [{ ...first, assessment }, ...others] };
}
const link = (href: string) => withProgress([{ type: 'paragraph', runs: [{ text: 'a', marks: [], href }] }]);

test('[EXPORTS10] an outcome is told from what is not one', () => {
	expect(isOutcome(JSON.parse(JSON.stringify(sampleOutcome)))).toBe(true);
});

test.each<[string, unknown]>([
	['nothing', null],
	['another version', { ...sampleOutcome, version: 'plenum-outcome/9' }],
	['something more', { ...sampleOutcome, people: ['someone'] }],
	['something less', { ...sampleOutcome, clusters: undefined }],
	['a link that runs', link('javascript:alert(1)')],
	['lists without end', withProgress([nested(40)])],
	['a block that nobody knows', withProgress([{ type: 'picture', runs: [] }])]
])('[EXPORTS10] no outcome: %s', (_, value) => {
	expect(isOutcome(value)).toBe(false);
});

test('[EXPORTS10] lists within lists are an outcome’s own', () => {
	expect(isOutcome(withProgress([nested(6)]))).toBe(true);
	expect(isOutcome(link('https://example.org/report'))).toBe(true);
});

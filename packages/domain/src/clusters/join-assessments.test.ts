import { expect, test } from 'vitest';
import type { Assessment, Block, FollowUpAction, Indicator } from './assessment.ts';
import { isBlank, joinAssessments } from './join-assessments.ts';

const text = (words: string): Block => ({ type: 'paragraph', runs: [{ text: words, marks: [], href: null }] });
const heading = (words: string): Block => ({ ...text(words), type: 'heading', level: 2 }) as Block;
const blank: Assessment = {
	sections: { progress: [], regressions: [], remaining: [], challenges: [], assistance: [] },
	summary: [],
	actions: [],
	indicators: []
};
const saying = (words: string): Assessment => ({ ...blank, sections: { ...blank.sections, progress: [text(words)] } });
const action = (id: string, indicators: string[] = []): FollowUpAction => ({
	id,
	text: `Do ${id}`,
	lead: '',
	supporting: '',
	deadline: '',
	resources: '',
	assistance: '',
	indicators,
	recommendations: []
});
const indicator = (id: string): Indicator => ({
	id,
	kind: 'process',
	text: id,
	baseline: '',
	target: '',
	value: '',
	source: '',
	date: '',
	unit: ''
});

test('[CLUSTERS3] the target’s text comes first, then each other’s under its old label; what says nothing adds nothing', () => {
	const joined = joinAssessments(saying('ours'), [
		{ label: 'Water', assessment: saying('theirs') },
		{ label: 'Air', assessment: blank }
	]);
	expect(joined.sections).toEqual({ ...blank.sections, progress: [text('ours'), heading('Water'), text('theirs')] });
});

test('[CLUSTERS3] actions and indicators keep their ids; one that is taken gets another, with what refers to it', () => {
	const ours = { ...blank, actions: [action('a', ['i'])], indicators: [indicator('i')] };
	const theirs = {
		...blank,
		actions: [action('a', ['i', 'j']), action('b')],
		indicators: [indicator('i'), indicator('j')]
	};
	const joined = joinAssessments(ours, [{ label: 'Water', assessment: theirs }]);
	expect(joined.actions.map(({ id, indicators }) => [id, indicators])).toEqual([
		['a', ['i']],
		['a-2', ['i-2', 'j']],
		['b', []]
	]);
	expect(joined.indicators.map(({ id }) => id)).toEqual(['i', 'i-2', 'j']);
});

test('[CLUSTERS3] a blank text is one in which nobody wrote anything', () => {
	expect(isBlank(blank)).toBe(true);
	expect(isBlank(saying('a'))).toBe(false);
	expect(isBlank({ ...blank, indicators: [indicator('i')] })).toBe(false);
});

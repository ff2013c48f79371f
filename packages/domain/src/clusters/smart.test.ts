import { expect, test } from 'vitest';
import type { FollowUpAction, Indicator } from './assessment.ts';
import { smart } from './smart.ts';

const indicator: Indicator = {
	id: 'i1',
	kind: 'process',
	text: 'Judges trained',
	baseline: '10',
	target: '40',
	value: '',
	source: '',
	date: '',
	unit: ''
};
const action: FollowUpAction = {
	id: 'a1',
	text: 'Train the judges of every district court',
	lead: 'Ministry of Justice',
	supporting: '',
	deadline: '2028-06-30',
	resources: '',
	assistance: '',
	indicators: ['i1'],
	recommendations: ['140.2']
};
const all = { specific: true, measurable: true, achievable: true, relevant: true, timeBound: true };

test.each([
	['all fields', action, [indicator], all],
	['no text', { ...action, text: ' ' }, [indicator], { ...all, specific: false }],
	['two words', { ...action, text: 'Train judges' }, [indicator], { ...all, specific: false }],
	[
		'two actions',
		{ ...action, text: 'Train the judges; build three courts' },
		[indicator],
		{ ...all, specific: false }
	],
	['Arabic', { ...action, text: 'تدريب قضاة المحاكم الابتدائية' }, [indicator], all],
	['Chinese, without spaces', { ...action, text: '培训所有地区法院的法官' }, [indicator], all],
	['no target', action, [{ ...indicator, target: '' }], { ...all, measurable: false }],
	['an indicator of another action', { ...action, indicators: [] }, [indicator], { ...all, measurable: false }],
	['nobody leads', { ...action, lead: ' ' }, [indicator], { ...all, achievable: false }],
	['serves nothing', { ...action, recommendations: [] }, [indicator], { ...all, relevant: false }],
	['no deadline', { ...action, deadline: '' }, [indicator], { ...all, timeBound: false }]
])('[CLUSTERS30] ticks of an action: %s', (_, given, indicators, ticks) => {
	expect(smart(given, indicators)).toEqual(ticks);
});

import { expect, test } from 'vitest';
import type { FollowUpAction, Indicator } from '../clusters/assessment.ts';
import type { SmartName } from '../clusters/assessment.ts';
import { findUnsmart, evaluateAction, smart } from './evaluate-action.ts';

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
	expect(smart(given, indicators, '2026-11-27')).toEqual(ticks);
});

const today = '2026-11-27';
const codesOf = (change: Partial<FollowUpAction>, letter: SmartName) =>
	evaluateAction({ ...action, ...change }, [indicator], today).letters[letter].findings.map(({ code }) => code);

test('[CLUSTERS30] “Continue to consider improving things” earns nothing by being filled in around', () => {
	const wish = { ...action, text: 'Continue to consider improving things' };
	expect(smart(wish, [indicator], today)).toEqual({ ...all, specific: false });
	expect(smart({ ...wish, lead: 'The Government', deadline: 'ongoing' }, [], today)).toEqual({
		specific: false,
		measurable: false,
		achievable: false,
		relevant: true,
		timeBound: false
	});
});

test.each([
	['The Ministry of Justice should train the judges', '', []],
	['Train the judges, led by the Judicial Council', '', []],
	['Empower the National Commission to visit prisons', '', []],
	['Publish the report of the Ministry of Justice', '', ['no-addressee']],
	['Ratify the conventions of the Council of Europe', '', ['no-addressee']],
	['The judges of all courts must be trained', '', ['passive']],
	['The judges of all courts must be trained by the Judicial Council', '', []],
	['Le Conseil supérieur de la magistrature doit former les juges', '', []],
	['Publier le rapport du Ministère de la justice', '', ['no-addressee']],
	['ينبغي لوزارة العدل أن تعتمد قانونا لحماية الشهود', '', []],
	['نشر تقرير وزارة العدل عن السجون', '', ['no-addressee']]
])('[DRAFTING2] who is addressed by “%s”', (text, lead, codes) => {
	expect(codesOf({ text, lead }, 'achievable')).toEqual(codes);
});

test.each([
	['Train the judges of all courts', 'Ministry of Justice', []],
	['Train the judges of all courts', 'The Government', ['wide-addressee']],
	['Train the judges of all courts', 'all stakeholders', ['wide-addressee']],
	['Train the judges of all courts', 'Government Office for Equality', []],
	['Former les juges de tous les tribunaux', 'Le Gouvernement', ['wide-addressee']],
	['تدريب قضاة جميع المحاكم الابتدائية', 'الحكومة', ['wide-addressee']],
	['تدريب قضاة جميع المحاكم الابتدائية', 'وزارة العدل', []]
])('[DRAFTING3] %s: led by “%s”', (text, lead, codes) => {
	expect(codesOf({ text, lead }, 'achievable')).toEqual(codes);
});

test.each([
	['2027-06-30', []],
	['2026-11-27', []],
	['2026-11-26', ['past-deadline']],
	[' 2027-06-30 ', []],
	['End of 2027', []],
	['30/06/2027', []],
	['by December 2020', ['past-deadline']],
	['2020–2028', []],
	['٢٠٢٧', []],
	['within two years', []],
	['before the next review', []],
	['mid-term report', []],
	['as soon as possible', ['haste']],
	['ongoing', ['haste']],
	['spring', ['vague-deadline']],
	['', ['no-deadline']]
])('[DRAFTING4] the deadline “%s”', (deadline, codes) => {
	expect(codesOf({ deadline }, 'timeBound')).toEqual(codes);
});

test('[DRAFTING4] a term in the text counts where the field is empty, and the field counts before it', () => {
	const text = 'Train the judges of every district court by December 2027';
	expect(codesOf({ text, deadline: '' }, 'timeBound')).toEqual([]);
	expect(codesOf({ text, deadline: '2020-01-01' }, 'timeBound')).toEqual(['past-deadline']);
});

test('[DRAFTING6] what a person says with a reason counts, either way, and the findings stay', () => {
	const judged = {
		specific: { holds: true, reason: 'The plan says which.' },
		measurable: { holds: true, reason: ' ' },
		achievable: { holds: false, reason: 'The ministry was dissolved.' }
	};
	const wish = { ...action, text: 'Strengthen the courts of every district', indicators: [], judged };
	const { letters } = evaluateAction(wish, [indicator], today);
	expect(letters.specific).toMatchObject({
		holds: true,
		judgement: judged.specific,
		findings: [{ code: 'general-verb' }]
	});
	expect(letters.measurable).toMatchObject({ holds: false, judgement: null });
	expect(letters.achievable).toMatchObject({ holds: false, judgement: judged.achievable, findings: [] });
});

test('[DRAFTING12] actions with words that lack a letter are found with their letters; a judgement counts', () => {
	const begun = { ...action, id: 'a2', text: ' ' };
	const late = { ...action, id: 'a3', deadline: '2020-01-01', recommendations: [] };
	const excused = { ...late, id: 'a4', judged: { timeBound: { holds: true, reason: 'Put off by law.' } } };
	expect(findUnsmart([action, begun, late, excused], [indicator], today)).toEqual([
		{ action: late, letters: ['relevant', 'timeBound'] },
		{ action: excused, letters: ['relevant'] }
	]);
});

const listed = [
	{ id: 'poc', name: 'Protector of Citizens', short: 'PoC', names: [{ language: 'fr', name: 'Vigie des citoyens' }] },
	{ id: 'government', name: 'The Government', short: null, names: [] }
];

test.each([
	['PoC should train the judges of all courts', '', true, false],
	['Train the judges of all courts, led by the Protector of Citizens', '', true, false],
	['La vigie des citoyens doit former les juges', '', true, false],
	['Publish the report of the Protector of Citizens', '', false, false],
	['Train the judges of all courts', 'The Government', true, false],
	['Train the judges of all courts', 'the government; all stakeholders', true, true],
	['Train the judges of all courts', 'all stakeholders', false, false]
])('[DRAFTING13] of “%s”, led by “%s”, a listed institution is a named addressee', (text, lead, with_, without) => {
	const holds = (institutions: typeof listed) =>
		smart({ ...action, text, lead }, [indicator], today, institutions).achievable;
	expect([holds(listed), holds([])]).toEqual([with_, without]);
});

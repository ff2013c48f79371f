import { emptyAssessment, type Assessment } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { eraseLetters, erasedMark, readAuthorship, type AuthoredAssessment } from './authorship.ts';
import { addAction, addIndicator, editAction, setJudgement } from './drafts.ts';
import { createFirstState } from './first-state.ts';
import { linesOf, textOf } from './lines.ts';
import { readAssessment } from './read-assessment.ts';
import { replaceSection } from './replace-section.ts';
import { sectionOf } from './roots.ts';

const paragraph = (...runs: [text: string, ...marks: 'bold'[]][]) => ({
	type: 'paragraph' as const,
	runs: runs.map(([text, ...marks]) => ({ text, marks, href: null }))
});

function open(state = createFirstState()): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}

function pass(from: Y.Doc, ...to: Y.Doc[]): void {
	for (const doc of to) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
}

function read(doc: Y.Doc): AuthoredAssessment {
	const assessment = readAssessment(doc);
	return { assessment, authorship: readAuthorship(doc, assessment) };
}

const progress = ({ assessment }: { assessment: Assessment }) =>
	linesOf(assessment.sections.progress).map(({ runs }) => textOf(runs));

test('[VER12] the letters of one client go, in lists and marked passages too, and all others stay', () => {
	const first = {
		...emptyAssessment(),
		sections: { ...emptyAssessment().sections, progress: [paragraph(['Begun. '])] }
	};
	const ada = open(createFirstState(first));
	const ben = open(Y.encodeStateAsUpdate(ada));
	replaceSection(ada, 'progress', [
		paragraph(['Begun. '], ['Two courts', 'bold'], [' opened.']),
		{ type: 'bullet-list', items: [[paragraph(['In the north'])], [paragraph(['In the south'])]] }
	]);
	pass(ada, ben);
	((sectionOf(ben, 'progress').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(11, 'new ');
	addAction(ben, 'action-0001', { text: 'Train judges', lead: 'Ministry' });
	setJudgement(ben, 'action-0001', 'specific', { holds: true, reason: 'It names them.' });
	addIndicator(ben, 'indicator-01', { text: 'Judges', unit: 'people' });
	pass(ben, ada);
	editAction(ada, 'action-0001', { lead: 'Court' });
	const said = read(ada);
	expect(progress(said)).toEqual(['Begun. Two new courts opened.', 'In the north', 'In the south']);
	expect(eraseLetters(said, () => false, [])).toBeNull();
	expect(eraseLetters(said, () => true, [said.assessment])).toBeNull();

	const withoutBen = eraseLetters(said, (client) => client === ben.clientID, []);
	expect(progress(withoutBen!)).toEqual([`Begun. Two ${erasedMark}courts opened.`, 'In the north', 'In the south']);
	expect(withoutBen?.assessment.actions).toMatchObject([
		{ text: erasedMark, lead: 'Court', judged: { specific: { holds: true, reason: erasedMark } } }
	]);
	expect(withoutBen?.assessment.indicators).toMatchObject([{ text: erasedMark, unit: erasedMark, value: '' }]);
	expect(eraseLetters(withoutBen!, (client) => client === ben.clientID, [])).toBeNull();

	const withoutBoth = eraseLetters(withoutBen!, (client) => client === ada.clientID, []);
	expect(progress(withoutBoth!)).toEqual([`Begun. ${erasedMark.repeat(4)}`, erasedMark, erasedMark]);
});

test('[VER12] the author of a field is the last who wrote it, also in a document that was read before', () => {
	const ada = open();
	addAction(ada, 'action-0001', { text: 'Train judges', lead: 'Ministry' });
	const ben = open(Y.encodeStateAsUpdate(ada));
	const authorOfLead = () => read(ada).authorship['actions/action-0001/lead']?.[0]?.[0];
	expect(authorOfLead()).toBe(ada.clientID);
	editAction(ben, 'action-0001', { lead: 'Court' });
	pass(ben, ada);
	expect(authorOfLead()).toBe(ben.clientID);
});

test('[VER12] a part whose authors are not known goes as a whole, unless a text of now says it', () => {
	const doc = open();
	replaceSection(doc, 'progress', [paragraph(['Two courts opened.']), paragraph(['And more.'])]);
	replaceSection(doc, 'remaining', [paragraph(['Judges.'])]);
	const { assessment } = read(doc);
	const now = {
		...emptyAssessment(),
		sections: { ...emptyAssessment().sections, remaining: assessment.sections.remaining }
	};
	const left = eraseLetters({ assessment, authorship: {} }, () => false, [now]);
	expect(progress(left!)).toEqual([erasedMark, erasedMark]);
	expect(left?.assessment.sections.remaining).toEqual(assessment.sections.remaining);
});

test('[VER12] whatever people wrote, in whichever order, each letter has its author', () => {
	let seed = 7;
	const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
	for (let round = 0; round < 30; round++) {
		const docs = [open(), open()];
		pass(docs[0]!, docs[1]!);
		const ada = docs[0]!;
		const ben = open(Y.encodeStateAsUpdate(docs[0]!));
		for (let act = 0; act < 25; act++) {
			const [who, name] = random(2) === 0 ? [ada, 'A'] : [ben, 'B'];
			const section = (['progress', 'summary'] as const)[random(2)]!;
			const fragment = sectionOf(who, section);
			const text = (fragment.get(random(fragment.length)) as Y.XmlElement).get(0) as Y.XmlText;
			const at = random(text.length + 1);
			if (random(3) > 0) text.insert(at, name.repeat(1 + random(4)), random(2) === 0 ? { bold: true } : {});
			else text.delete(at, Math.min(2, text.length - at));
			if (random(6) === 0) {
				const added = new Y.XmlElement('paragraph');
				added.insert(0, [new Y.XmlText(name)]);
				fragment.insert(random(fragment.length + 1), [added]);
			}
			if (random(2) === 0) pass(who, who === ada ? ben : ada);
		}
		pass(ada, ben);
		const said = read(ben);
		const before = JSON.stringify([said.assessment.sections, said.assessment.summary]);
		const left = eraseLetters(said, (client) => client === ada.clientID, []) ?? said;
		const after = JSON.stringify([left.assessment.sections, left.assessment.summary]);
		const count = (text: string, letter: RegExp) => text.match(letter)?.length ?? 0;
		expect([count(after, /A/g), count(after, /B/g)]).toEqual([0, count(before, /B/g)]);
	}
});

import {
	clusterTexts,
	createByText,
	emptyAssessment,
	getByText,
	type Assessment,
	type Block,
	type ClusterText
} from '@plenum/domain/clusters/assessment';
import { joinAssessments } from '@plenum/domain/clusters/join-assessments';
import { correctAssessment } from '@plenum/domain/corrections/text-correction';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { erasedMark, eraseLetters, readAuthorship } from './authorship.ts';
import { hashOf } from './content-hash.ts';
import { contributorsOf } from './contributors.ts';
import { diffAssessments } from './diff-assessments.ts';
import { createFirstState } from './first-state.ts';
import { readAssessment } from './read-assessment.ts';
import { repair } from './updates/repair.ts';
import { replaceSection } from './replace-section.ts';
import { sectionOf } from './roots.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text, marks: [], href: null }] });

/** The other texts are empty. */
function saying(text: ClusterText, blocks: Block[]): Assessment {
	return { ...emptyAssessment(), ...createByText((each) => (each === text ? blocks : [])) };
}

function open(assessment: Assessment): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, createFirstState(assessment));
	return doc;
}

describe.each(clusterTexts)('the text “%s”', (text) => {
	const before = saying(text, [paragraph('Two courts opened.')]);
	const after = saying(text, [paragraph('Three courts opened.')]);

	test('[CLUSTERS130] is written, read, hashed and restored', () => {
		const doc = open(before);
		expect(readAssessment(doc)).toEqual(before);
		replaceSection(doc, text, getByText(after, text));
		expect(readAssessment(doc)).toEqual(after);
		expect(hashOf(after)).not.toBe(hashOf(before));
	});

	test('[CLUSTERS130] is compared in words, and it alone', () => {
		const changes = diffAssessments(before, after);
		const changed = clusterTexts.filter((each) => getByText(changes, each).length > 0);
		expect(changed).toEqual([text]);
		expect(getByText(changes, text)[0]?.runs.map(({ text: words }) => words)).toContain('Three');
	});

	test('[CLUSTERS130] is merged under the label of the cluster from which it came', () => {
		const joined = joinAssessments(before, [{ label: 'Wells', assessment: after }]);
		expect(getByText(joined, text).map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
	});

	test('[CLUSTERS130] is corrected', () => {
		const place = { part: 'section' as const, section: text, line: 0 };
		const correction = { place, start: 0, before: 'Two', after: 'Three', reason: 'Miscounted' };
		expect(correctAssessment(before, [correction])).toEqual(after);
	});

	test('[CLUSTERS130] has authors, whose letters can be erased', () => {
		const doc = open(before);
		const [author] = contributorsOf(doc, text);
		const assessment = readAssessment(doc);
		const authorship = readAuthorship(doc, assessment);
		const erased = eraseLetters({ assessment, authorship }, (client) => client === author, []);
		expect(erased?.assessment).toEqual(saying(text, [paragraph(erasedMark)]));
	});

	test('[CLUSTERS130] loses at a repair what no editor writes, and keeps its words', () => {
		const doc = open(before);
		sectionOf(doc, text).insert(1, [new Y.XmlElement('video')]);
		expect(repair(doc).map(({ path }) => path)).toEqual([text]);
		expect(readAssessment(doc)).toEqual(before);
	});
});

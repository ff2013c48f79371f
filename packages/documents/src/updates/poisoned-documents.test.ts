import { clusterTexts, getByText, type Block } from '@plenum/domain/clusters/assessment';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { hashOf } from '../content-hash.ts';
import { contributorsOf } from '../contributors.ts';
import { diffAssessments } from '../diff-assessments.ts';
import { addAction, addIndicator, editAction, editIndicator, moveAction, removeAction } from '../drafts.ts';
import { fromOurselves, inspectUpdate } from './inspect-update.ts';
import { linesOf } from '../lines.ts';
import { DocumentIndex } from './document-index.ts';
import { readAssessment } from '../read-assessment.ts';
import { actionIds, indicatorIds } from '../read-drafts.ts';
import { repair } from './repair.ts';
import { replaceSection } from '../replace-section.ts';
import { unsentText } from '../collaboration/unsent-text.ts';
import {
	sampleDocument,
	shapes,
	updateOf,
	type Position,
	type SampleParent,
	type Shape
} from './update-shapes.fixture.ts';

function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const { state, parents } = sampleDocument();
/** Whatever Yjs itself can read: what it cannot was never stored. */
const readable = shapes.filter(({ ref, name }) => ref < 10 && name !== 'type of no number' && name !== 'no value');
const keys = [null, null, null, 'text', 'order', 'kind', 'level', 'indicators', '__proto__', 'constructor', 'i2', ''];

function pick<Each>(random: () => number, all: readonly Each[]): Each {
	return all[Math.floor(random() * all.length)] as Each;
}

function positionAtRandom(random: () => number, parent: SampleParent, made: number): Position {
	// Also inside of what the same author put there just now.
	if (made > 0 && random() < 0.3)
		return { parent: { client: 7, clock: Math.floor(random() * made) }, key: pick(random, keys) };
	if (parent.row && random() < 0.4) return { origin: random() < 0.5 ? parent.row.first : parent.row.last };
	if (parent.row && random() < 0.2) return { rightOrigin: parent.row.first };
	return { parent: parent.at, key: pick(random, keys) };
}

/** Eight structs of any kind at any place, as an earlier version might have let them in. */
export function poisoned(seed: number): { doc: Y.Doc; update: Uint8Array } {
	const random = seeded(seed);
	const structs: [Shape, Position][] = [];
	for (let made = 0; made < 8; made++)
		structs.push([pick(random, readable), positionAtRandom(random, pick(random, parents), made)]);
	const update = updateOf([[7, structs]]);
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	Y.applyUpdate(doc, update);
	return { doc, update };
}

/** The last two found what the first two hundred did not. */
const seeds = [...Array.from({ length: 200 }, (_, at) => at + 1), 595, 719];

describe('a document that holds what no grammar has', () => {
	test('[DOC63] is read, hashed, compared, edited, restored and written out without an exception', () => {
		for (const seed of seeds) {
			const { doc, update } = poisoned(seed);
			try {
				const read = readAssessment(doc);
				// The readable rest is read: the sample's own words stand where nothing replaced them.
				expect(JSON.stringify(read)).toContain('item');
				hashOf(read);
				diffAssessments(read, readAssessment(open(state)));
				for (const section of clusterTexts) contributorsOf(doc, section);
				unsentText(update, new Set([7]));
				edit(doc);
				const written = Y.encodeStateAsUpdate(doc);
				const reopened = open(written);
				expect(readAssessment(reopened)).toEqual(readAssessment(doc));
				for (const section of clusterTexts) replaceSection(doc, section, getByText(read, section));
				for (const section of clusterTexts) replaceSection(doc, section, []);
				expect(readAssessment(doc).sections.progress).toEqual([]);
			} catch (error) {
				throw new Error(`seed ${seed}`, { cause: error });
			}
			doc.destroy();
		}
	});

	test('[DOC63] is opened by the gate, which takes what honest people then write', () => {
		for (const seed of seeds) {
			const { doc } = poisoned(seed);
			const known = new DocumentIndex();
			const inspected = inspectUpdate(Y.encodeStateAsUpdate(doc), fromOurselves);
			if (!inspected.ok) throw new Error(`seed ${seed}: ${inspected.reason}`);
			known.add(inspected.value);
			const honest = open(Y.encodeStateAsUpdate(doc));
			const refused: string[] = [];
			honest.on('update', (update: Uint8Array) => {
				const news = inspectUpdate(update);
				const verdict = !news.ok ? news : known.canTake(news.value).ok ? known.checkGrammar(news.value) : news;
				if (!verdict.ok) refused.push(verdict.reason);
				if (news.ok) known.add(news.value);
			});
			edit(honest);
			replaceSection(honest, 'regressions', [{ type: 'paragraph', runs: [] }]);
			expect(refused, `seed ${seed}`).toEqual([]);
		}
	});
});

test('[DOC63] repair brings it into the grammar, keeps what sections say, and names what was taken out', () => {
	for (const seed of seeds) {
		const { doc } = poisoned(seed);
		const before = readAssessment(doc);
		repair(doc);
		const after = readAssessment(doc);
		for (const section of clusterTexts)
			expect(textOf(getByText(after, section)), `seed ${seed}`).toBe(textOf(getByText(before, section)));
		expect(repair(doc), `seed ${seed}`).toEqual([]);
		doc.destroy();
	}
	expect(repair(open(state))).toEqual([]);
});

/** Empty lines say nothing. */
function textOf(blocks: readonly Block[]): string {
	const lines = linesOf(blocks).map(({ runs }) =>
		runs
			.map(({ text }) => text)
			.join('')
			.trim()
	);
	return lines.filter((line) => line !== '').join('\n');
}

function open(update: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, update);
	return doc;
}

/** As the forms do. */
function edit(doc: Y.Doc): void {
	for (const id of actionIds(doc)) {
		editAction(doc, id, { text: 'another text', lead: 'Ministry', recommendations: ['2.2'] });
		moveAction(doc, id, null);
	}
	for (const id of indicatorIds(doc)) editIndicator(doc, id, { kind: 'process', text: 'x' });
	addAction(doc, 'added', { text: 'one more' });
	addIndicator(doc, 'added', { text: 'one more' });
	removeAction(doc, 'added');
}

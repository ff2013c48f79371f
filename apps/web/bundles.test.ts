import { expect, test } from 'vitest';
import { filesInRings } from './bundles.ts';

test('files that import each other in a ring are found, however many stand between them', () => {
	const straight = new Map([
		['page', ['frame', 'work']],
		['work', ['frame']],
		['frame', []]
	]);
	expect(filesInRings(straight)).toEqual([]);
	const ring = new Map([...straight, ['frame', ['words']], ['words', ['work']]]);
	expect(filesInRings(ring)).toEqual(['page', 'work', 'frame', 'words']);
});

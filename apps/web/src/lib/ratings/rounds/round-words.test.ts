import { text } from '@plenum/messages/en/files/text';
import * as ratings from '@plenum/messages/en/interface/ratings';
import { expect, test } from 'vitest';
import type { Text } from '#lib/language/language.ts';
import { progressInWords } from './round-words.ts';

const words = { ...text, ...ratings } as unknown as Text;

test.for([
	[0, 0, 'Fewer than five have begun.'],
	[5, 0, '5 or more have begun.'],
	[10, 5, '10 or more have begun, 5 or more have rated everything.']
] as const)('[WEB465] with %i begun and %i finished it says: %s', ([begun, finished, said]) => {
	expect(progressInWords(words, 'en', { begun, finished })).toBe(said);
});

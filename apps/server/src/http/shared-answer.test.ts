import { expect, test, vi } from 'vitest';
import { asJsonBytes } from '../db/json-bytes.ts';
import { keepAnswers, shareJson } from './shared-answer.ts';

const answerOf = (bytes: number) => () => shareJson(asJsonBytes(new Uint8Array(bytes)));

test('[OPERATE33] [OPERATE59] whoever is told the same gets the same bytes, of which no more than 500 kB are kept', () => {
	const keep = keepAnswers();
	const first = keep('first', answerOf(300_000));
	expect(keep('first', answerOf(300_000))).toBe(first);
	const tooMuch = keep('second', answerOf(200_001));
	expect(keep('second', answerOf(200_001))).not.toBe(tooMuch);
	const fits = keep('third', answerOf(200_000));
	const make = vi.fn(answerOf(200_000));
	expect([keep('third', make), keep('first', make)]).toEqual([fits, first]);
	expect(make).not.toHaveBeenCalled();
});

import { createHmac } from 'node:crypto';
import { checkWordCount } from '@plenum/domain/caucuses/caucus';
import type { CheckWords } from '@plenum/protocol/caucuses';
import type { AdmissionRow } from './caucuses.store.ts';

/**
 * [CAUCUS13] Derived from this caucus, these two people and this code: an attacker between two screens shows each of them
 * different words. The server's secret is included: nobody can try out beforehand which caucus, code or member would give the
 * words of another.
 */
export function checkWordsOf({ caucus, participant, letInBy, code }: AdmissionRow, secret: Buffer): CheckWords {
	const of = ['plenum-check-words', caucus, participant, letInBy, code].join('\n');
	const mac = createHmac('sha256', secret).update(of).digest();
	const wordAt = (place: number) => mac.readUInt16BE(place) % checkWordCount;
	return [wordAt(0), wordAt(2), wordAt(4)];
}

import { checkWordCount } from '@plenum/domain/caucuses/caucus';
import type { CheckWords } from '@plenum/protocol/caucuses';
import { sha256 } from '../sha256.ts';
import type { AdmissionRow } from './caucuses.store.ts';

/** [CAUCUS13] Of this caucus, these two people and this code: whoever stands between two screens shows each of them other words. */
export function checkWordsOf({ caucus, participant, letInBy, code }: AdmissionRow): CheckWords {
	const hash = sha256([caucus, participant, letInBy, code].join('\n'));
	const wordAt = (place: number) => parseInt(hash.slice(place, place + 4), 16) % checkWordCount;
	return [wordAt(0), wordAt(4)];
}

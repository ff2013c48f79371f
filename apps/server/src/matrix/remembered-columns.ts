import type { CsvColumns } from '@plenum/domain/matrix/rows/csv-columns';
import { folded } from '@plenum/domain/matrix/plain-text';
import { sha256 } from '../sha256.ts';

/** [MATRIX28] The columns that a facilitator told, by the headers of the file for which she did. */
export type RememberedColumns = Readonly<Record<string, CsvColumns>>;

/** The same headers in the same order are the same kind of file; what they say is not kept. */
export function headersKey(headers: readonly string[]): string {
	return sha256(headers.map(folded).join('\n'));
}

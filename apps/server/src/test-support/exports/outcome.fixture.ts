import { isOutcome } from '@plenum/protocol/exports/outcome';
import type { Outcome } from '@plenum/reports/outcome/outcome';

/** The `outcome.json` of a reply. */
export function parseOutcome({ status, bytes }: { status: number; bytes: Buffer }): Outcome {
	const content: unknown = JSON.parse(bytes.toString());
	if (!isOutcome(content)) throw new Error(`${status}: not an outcome: ${bytes.toString().slice(0, 500)}`);
	return content;
}

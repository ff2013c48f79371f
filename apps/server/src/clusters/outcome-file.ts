import { jsonWithoutNul } from '@plenum/domain/without-nul';
import { isOutcome } from '@plenum/protocol/exports/outcome';
import type { Outcome } from '@plenum/reports/outcome/outcome';

/** Bytes: up to here an outcome is read and written within a few milliseconds; a thread would take longer to start. */
export const mostHere = 100_000;

/** What is in a file that says it is an outcome, and the outcome where it is one. [DB43] */
export function readOutcomeFile(bytes: Uint8Array): { given: unknown; outcome: Outcome | null } {
	const given = parsed(jsonWithoutNul(new TextDecoder().decode(bytes)));
	return { given, outcome: isOutcome(given) ? given : null };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null;
	}
}

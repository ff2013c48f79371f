import { formatJoinCode, readJoinCode, readSymbols, symbolAt } from './join-code.ts';

export const personalCodeLength = 16;

/**
 * [PEOPLE32] A code of sixteen even picks, each from 0 to 30: about 79 bits, so that neither guessing nor a stolen hash leads to it. The
 * symbols are those of the join code, of which it has twice as many.
 */
export function createPersonalCode(picks: readonly number[]): string {
	if (picks.length !== personalCodeLength) throw new RangeError(`A personal code takes ${personalCodeLength} picks.`);
	return picks.map((pick) => symbolAt(pick)).join('');
}

/** `ABCD-EFGH-JKMN-PQRS` */
export function formatPersonalCode(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** What was typed, pasted or scanned, as the personal code that it means; null where it cannot be one. */
export function readPersonalCode(typed: string): string | null {
	return readSymbols(typed, personalCodeLength);
}

/** Either kind of code as it is shown, or null where what was typed is neither. */
export function formatAnyCode(typed: string): string | null {
	const personal = readPersonalCode(typed);
	const join = readJoinCode(typed);
	if (personal) return formatPersonalCode(personal);
	return join && formatJoinCode(join);
}

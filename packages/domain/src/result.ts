import type { Refusal } from './refusals.ts';

/** What a rule answers: a value, or the name of the reason why not. Surprises are exceptions, never refusals. */
export type Result<Value, Reason extends Refusal = Refusal> =
	| { ok: true; value: Value }
	| { ok: false; reason: Reason };

export function ok<Value>(value: Value): { ok: true; value: Value } {
	return { ok: true, value };
}

export function refuse<Reason extends Refusal>(reason: Reason): { ok: false; reason: Reason } {
	return { ok: false, reason };
}

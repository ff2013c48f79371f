import { hashBatch } from './batch.ts';
import { isSigned, stepStatement, type BatchStep, type PublishedKeys } from './trustee-statements.ts';
import { fromBase64Url } from './base64url.ts';

/** How many envelopes were handed to the trustees, batch by batch, and the hash of each. */
export type FirstBatch = { count: number; sha256: string };
export type PublishedStep = { batches: readonly BatchStep[]; signature: string };

/**
 * [TRUSTEE7] The first step that does not follow from the one before it, or that its trustee did not sign; null where all do.
 * Steps count from 1.
 */
export function findBrokenStep(
	poll: string,
	first: readonly FirstBatch[],
	trustees: readonly PublishedKeys[],
	steps: readonly PublishedStep[]
): number | null {
	let before = first.map(({ count, sha256 }) => ({ count, sha256 }));
	for (const [place, { batches, signature }] of steps.entries()) {
		const follows =
			batches.length === before.length &&
			batches.every(
				(batch, at) => batch.in === before[at]?.sha256 && batch.count + batch.invalid === before[at]?.count
			);
		const signed = isSignedBy(trustees[place], stepStatement(poll, place + 1, batches), signature);
		if (!follows || !signed) return place + 1;
		before = batches.map(({ count, out }) => ({ count, sha256: out }));
	}
	return null;
}

export function isSignedBy(trustee: PublishedKeys | undefined, statement: Uint8Array, signature: string): boolean {
	try {
		return isSigned(statement, fromBase64Url(signature), fromBase64Url(trustee?.signingKey ?? ''));
	} catch {
		return false; // No base64url: nobody signed that.
	}
}

/** What a trustee is given to open, against what everyone was told of it. */
export type BatchDoubt = 'altered' | 'broken-chain' | 'too-small';

/**
 * [TRUSTEE7] A trustee opens only what the previous trustee passed on and signed. They open no batch so small that it would expose its
 * voters, unless it is the only one.
 */
export function doubtBatches(
	poll: string,
	trustees: readonly PublishedKeys[],
	{ batches, steps }: { batches: readonly FirstBatch[]; steps: readonly PublishedStep[] },
	given: readonly (readonly Uint8Array[])[],
	smallest: number
): BatchDoubt | null {
	if (findBrokenStep(poll, batches, trustees, steps) !== null) return 'broken-chain';
	if (batches.length > 1 && batches.some(({ count }) => count < smallest)) return 'too-small';
	const promised = steps.at(-1)?.batches.map(({ out }) => out) ?? batches.map(({ sha256 }) => sha256);
	const same = promised.length === given.length && given.every((batch, at) => hashBatch(batch) === promised[at]);
	return same ? null : 'altered';
}

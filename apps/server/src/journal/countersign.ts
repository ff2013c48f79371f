import { closingTypes, headStatement, mostSignaturesOfOneSide } from '@plenum/domain/journal/countersignature';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CountersignRequest, CountersignResult } from '@plenum/protocol/journal';
import { createHmac, createPublicKey, verify } from 'node:crypto';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { countCountersignatures, insertCountersignature } from './countersignatures.store.ts';
import { findLineAt } from './journal.store.ts';

/** [JOURNAL12] Keeps a device's signature of the head at a closing: one for each person, and a few for each constituency. */
export function countersign(
	context: AppContext,
	{ consultation, participant, constituency, role }: Actor,
	{ length, hash, key, signature }: CountersignRequest
): Promise<Result<CountersignResult>> {
	return transaction(context.database, async (tx) => {
		const line = await findLineAt(tx.db, consultation, length);
		if (line?.hash !== hash || !closingTypes.some((type) => type === line.type))
			return refuse('journal/unknown-closing');
		if (!isSignatureOf({ length, hash, key, signature })) return refuse('journal/bad-signature');
		// People who run the consultation witness for no side.
		if (role === 'facilitator') return ok({ kept: false });
		const signed = await countCountersignatures(tx.db, { consultation, length, constituency });
		if (signed >= mostSignaturesOfOneSide) return ok({ kept: false });
		// Tells that somebody signed already, and not who: the key of the server is needed to compare.
		const signer = createHmac('sha256', context.config.secret)
			.update(`plenum-signer\n${participant}\n${hash}`)
			.digest('hex');
		return ok({
			kept: await insertCountersignature(tx.db, { consultation, length, hash, signer, constituency, key, signature })
		});
	});
}

/** [JOURNAL12] False for a key that is no point of the curve, too. */
export function isSignatureOf({ length, hash, key, signature }: CountersignRequest): boolean {
	const point = Buffer.from(key, 'base64url');
	const numbers = Buffer.from(signature, 'base64url');
	// One key has one spelling: browsers read no other, and nobody can offer one key as several.
	if (point[0] !== 4 || point.toString('base64url') !== key || numbers.toString('base64url') !== signature)
		return false;
	const half = (from: number) => point.subarray(from, from + 32).toString('base64url');
	try {
		const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: half(1), y: half(33) }, format: 'jwk' });
		const statement = Buffer.from(headStatement({ length, hash }));
		return verify('sha256', statement, { key: publicKey, dsaEncoding: 'ieee-p1363' }, numbers);
	} catch {
		return false;
	}
}

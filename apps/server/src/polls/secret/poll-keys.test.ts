import { sealBallot } from '@plenum/sealing/seal-ballot';
import { envelopeSize, unpackBallot, type SealedBallot } from '@plenum/sealing/sealed-ballot';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEnvelope, type OpeningKey } from './open-envelope.ts';
import { createPollKeys } from './poll-keys.ts';

let dataDir: string;
const folder = () => join(dataDir, 'poll-keys');
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'plenum-keys-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const ballot: SealedBallot = { answer: { method: 'for-against', marks: ['for'] }, code: 'ABCDEFGHJKMN' };
const bytesOf = (publicKey: string) => new Uint8Array(Buffer.from(publicKey, 'base64url'));

test('[SECRET5] the private half lies in a file that its owner alone may read, and outlives the server', () => {
	const publicKey = createPollKeys(folder()).make();
	const [name = ''] = readdirSync(folder());
	expect(statSync(folder()).mode & 0o777).toBe(0o700);
	expect(statSync(join(folder(), name)).mode & 0o777).toBe(0o600);
	expect(createPollKeys(folder()).find(publicKey)?.publicKey).toBe(publicKey);
});

test('[SECRET5] a key that was cut off, overwritten or swapped is no key', () => {
	const keys = createPollKeys(folder());
	const one = keys.make();
	const other = keys.make();
	const [first = '', second = ''] = readdirSync(folder()).map((name) => join(folder(), name));
	const bytes = readFileSync(first);
	fs.writeFileSync(first, readFileSync(second));
	expect([keys.find(one), keys.find(other)].filter((key) => key !== null)).toHaveLength(1);
	fs.writeFileSync(first, bytes);
	expect([keys.find(one), keys.find(other)].filter((key) => key !== null)).toHaveLength(2);
	truncateSync(first, 20);
	truncateSync(second, 0);
	expect([keys.find(one), keys.find(other)]).toEqual([null, null]);
});

test('[SECRET5] [SECRET6] destroying overwrites the file before it is gone, and may be done again', () => {
	const seen: string[] = [];
	let secret = Buffer.alloc(0);
	const path = () => join(folder(), readdirSync(folder())[0] ?? '');
	const watched = {
		...fs,
		unlinkSync: (name: fs.PathLike) => {
			seen.push(readFileSync(name).includes(secret.subarray(-32)) ? 'still there' : 'overwritten');
			fs.unlinkSync(name);
		}
	};
	const keys = createPollKeys(folder(), watched);
	const publicKey = keys.make();
	secret = readFileSync(path());
	keys.destroy(publicKey);
	keys.destroy(publicKey);
	expect(seen).toEqual(['overwritten']);
	expect(keys.find(publicKey)).toBe(null);
	expect(readdirSync(folder())).toEqual([]);
});

test('[SECRET5] what a killed server left is destroyed, and what is needed, or no key, stays', () => {
	const keys = createPollKeys(folder());
	keys.destroyAllBut([]);
	expect(existsSync(folder())).toBe(false);
	const kept = keys.make();
	const stale = keys.make();
	fs.writeFileSync(join(folder(), 'plenum.db'), 'not a key');
	keys.destroyAllBut([kept]);
	expect(readFileSync(join(folder(), 'plenum.db'), 'utf8')).toBe('not a key');
	expect([keys.find(kept)?.publicKey, keys.find(stale)]).toEqual([kept, null]);
});

test('[SECRET2] the server opens what a browser sealed, and nothing else', () => {
	const keys = createPollKeys(folder());
	const key = keys.find(keys.make()) as OpeningKey;
	const other = keys.find(keys.make()) as OpeningKey;
	const envelope = sealBallot(ballot, { publicKey: bytesOf(key.publicKey), poll: 'poll', voter: 'ada' });
	expect(unpackBallot(openEnvelope(key, envelope, 'poll', 'ada') ?? new Uint8Array())).toEqual(ballot);
	const refused = [
		openEnvelope(other, envelope, 'poll', 'ada'),
		openEnvelope(key, envelope, 'other', 'ada'),
		openEnvelope(key, envelope, 'poll', 'eve'),
		openEnvelope(key, envelope.subarray(0, 40), 'poll', 'ada'),
		openEnvelope(key, new Uint8Array(envelopeSize), 'poll', 'ada'),
		openEnvelope(key, new Uint8Array(0), 'poll', 'ada')
	];
	expect(refused).toEqual(refused.map(() => null));
	for (const place of [0, 31, 32, 500, envelopeSize - 17, envelopeSize - 1]) {
		const altered = envelope.slice();
		altered[place] = (altered[place] ?? 0) ^ 1;
		expect(openEnvelope(key, altered, 'poll', 'ada')).toBe(null);
	}
});

import {
	agreementSteps,
	choices,
	pollMethods,
	type Answer,
	type Choice,
	type PollMethod
} from '@plenum/domain/polls/answer';
import { isOpenOnly } from '@plenum/domain/polls/method-traits';
import { mostSubjects } from '@plenum/domain/polls/subject';
import { AEAD_ChaCha20Poly1305, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import { x25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { createReceiptCode } from './create-receipt-code.ts';
import { seal } from './hpke.ts';
import { sealBallot } from './seal-ballot.ts';
import {
	ballotSize,
	boundTo,
	envelopeSize,
	packBallot,
	purpose,
	unpackBallot,
	type SealedBallot
} from './sealed-ballot.ts';

const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);
const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const bytes = (text: string) => new TextEncoder().encode(text);
const answer: SealedBallot['answer'] = { method: 'for-against', marks: ['for', 'against', 'abstain'] };

test('[SECRET2] an envelope is sealed as RFC 9180 says, by its own test vector (A.2.1)', () => {
	const sealed = seal(
		hex('4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a'),
		hex('4265617574792069732074727574682c20747275746820626561757479'),
		hex('4f6465206f6e2061204772656369616e2055726e'),
		hex('436f756e742d30'),
		hex('f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600')
	);
	expect(Buffer.from(sealed).toString('hex')).toBe(
		'1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a' +
			'1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28'
	);
});

test('[SECRET2] another implementation of the standard opens what the browser sealed', async () => {
	const pair = await suite.GenerateKeyPair(true);
	const publicKey = await suite.SerializePublicKey(pair.publicKey);
	const ballot = { answer, code: createReceiptCode() };
	const envelope = sealBallot(ballot, { publicKey, poll: 'poll-0001', voter: 'voter-0001' });
	const open = (voter: string) =>
		suite.Open(pair, envelope.slice(0, 32), envelope.slice(32), {
			info: bytes(purpose),
			aad: boundTo('poll-0001', voter)
		});
	expect(unpackBallot(await open('voter-0001'))).toEqual(ballot);
	await expect(open('voter-0002')).rejects.toThrow();
});

test('[SECRET3] every envelope has the same size, whatever is in it, and none is like another', async () => {
	const pair = await suite.GenerateKeyPair(true);
	const to = { publicKey: await suite.SerializePublicKey(pair.publicKey), poll: 'poll', voter: 'voter' };
	const answers = [[], ['for'], Array.from({ length: 20 }, () => 'abstain')] as Choice[][];
	const envelopes = answers.flatMap((marks) =>
		[1, 2].map(() => sealBallot({ answer: { method: 'for-against', marks }, code: 'ABCDEFGHJKMN' }, to))
	);
	expect(envelopes.map(({ length }) => length)).toEqual(envelopes.map(() => envelopeSize));
	const places = envelopes.map((envelope) => Buffer.from(envelope).toString('hex').match(/.{64}/g) ?? []);
	expect(new Set(places.flat()).size).toBe(places.flat().length);
});

/** Every mark that a ballot by this method can bear, the longest in writing among them. */
const marksOf: Record<PollMethod, (subjects: number) => unknown[]> = {
	'for-against': () => [...choices],
	consent: () => [],
	selection: () => [true, false],
	points: () => [0, 1, 100],
	ranking: (subjects) => [null, 1, subjects],
	agreement: () => [...agreementSteps, null]
};

/** Ballots of so many subjects on which each mark stands in from none to all places: more and longer ones than anybody can cast. */
function* ballotsOf(method: PollMethod, subjects: number): Generator<Answer> {
	const possible = marksOf[method](subjects);
	for (const one of possible)
		for (const other of possible)
			for (let chosen = 0; chosen <= subjects; chosen += Math.max(1, Math.floor(subjects / 7)))
				yield { method, marks: Array.from({ length: subjects }, (_, at) => (at < chosen ? one : other)) } as Answer;
}

test.each(pollMethods.filter((method) => !isOpenOnly(method)))(
	'[SECRET3] by %s, of 1 to 60 subjects, every possible ballot fills the same envelope: how many were chosen does not show',
	(method) => {
		const to = { publicKey: x25519.getPublicKey(new Uint8Array(32).fill(7)), poll: 'poll', voter: 'voter' };
		const sizes = new Set<number>();
		for (let subjects = 1; subjects <= mostSubjects; subjects++)
			for (const answer of ballotsOf(method, subjects)) sizes.add(packBallot({ answer, code: 'ABCDEFGHJKMN' }).length);
		expect([...sizes]).toEqual([ballotSize]);
		const sealed = [...ballotsOf(method, mostSubjects)].slice(-8);
		expect(new Set(sealed.map((answer) => sealBallot({ answer, code: 'ABCDEFGHJKMN' }, to).length))).toEqual(
			new Set([envelopeSize])
		);
	}
);

test('[SECRET3] what does not fit is not sealed; what is no ballot is none', () => {
	const marks = Array.from({ length: 200 }, (): Choice => 'abstain');
	expect(() => packBallot({ answer: { method: 'for-against', marks }, code: '' })).toThrow(RangeError);
	expect(unpackBallot(new Uint8Array(1024))).toBe(null);
	expect(unpackBallot(Uint8Array.of(0xff, 0xfe))).toBe(null);
});

test('[SECRET4] a key that no exchange is safe with is refused', () => {
	const weak = new Uint8Array(32);
	expect(() => sealBallot({ answer, code: 'ABCDEFGHJKMN' }, { publicKey: weak, poll: 'p', voter: 'v' })).toThrow();
});

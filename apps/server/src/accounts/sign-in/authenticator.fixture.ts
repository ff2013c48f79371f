import type { PasskeyResponse } from '@plenum/protocol/accounts';
import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

/** A passkey in software: ES256, attestation "none". It does what it is told, also what an honest one would not. */
export class Authenticator {
	readonly id = randomBytes(16);
	readonly #key: KeyObject;
	readonly #publicKey: KeyObject;
	counter = 0;

	constructor() {
		const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
		this.#key = privateKey;
		this.#publicKey = publicKey;
	}

	create(options: { challenge: string }, origin: string, { verified = true } = {}): PasskeyResponse {
		const { x = '', y = '' } = this.#publicKey.export({ format: 'jwk' });
		const cose = Buffer.concat([
			Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]),
			Buffer.from(x, 'base64url'),
			Buffer.from([0x22, 0x58, 32]),
			Buffer.from(y, 'base64url')
		]);
		const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, cose]);
		const data = this.#data(origin, verified, 0x40, attested);
		const head = Buffer.from(`\xa3cfmtdnonegattStmt\xa0hauthData\x58${String.fromCharCode(data.length)}`, 'latin1');
		const client = clientData('webauthn.create', options.challenge, origin);
		return this.#response({ clientDataJSON: client, attestationObject: Buffer.concat([head, data]) });
	}

	get(options: { challenge: string }, origin: string, { verified = true } = {}): PasskeyResponse {
		this.counter++;
		const data = this.#data(origin, verified, 0, Buffer.alloc(0));
		const client = clientData('webauthn.get', options.challenge, origin);
		const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
		const signature = createSign('sha256').update(signed).sign(this.#key);
		return this.#response({ clientDataJSON: client, authenticatorData: data, signature });
	}

	#data(origin: string, verified: boolean, flags: number, rest: Buffer): Buffer {
		const counter = Buffer.alloc(4);
		counter.writeUInt32BE(this.counter);
		const relyingParty = createHash('sha256').update(new URL(origin).hostname).digest();
		return Buffer.concat([relyingParty, Buffer.from([1 | (verified ? 4 : 0) | flags]), counter, rest]);
	}

	#response(parts: Record<string, Buffer>): PasskeyResponse {
		const response = Object.fromEntries(
			Object.entries(parts).map(([name, bytes]) => [name, bytes.toString('base64url')])
		);
		const id = this.id.toString('base64url');
		return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
	}
}

function clientData(type: string, challenge: string, origin: string): Buffer {
	return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

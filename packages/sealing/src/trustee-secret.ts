import { sha256 } from '@noble/hashes/sha2.js';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { receiptCodeSymbols, tidyReceiptCode } from '@plenum/domain/polls/trustees/receipt-code';

/** [TRUSTEE3] 128 bits from the browser's source of chance: what a trustee writes down, as words or as code. */
export function createTrusteeSecret(): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(16));
}

/** Twelve words of the BIP 39 list, the last of which holds a checksum. */
export function secretInWords(secret: Uint8Array): string[] {
	return entropyToMnemonic(secret, wordlist).split(' ');
}

/** The same in 28 symbols, for people who write digits and capitals more easily than English words: the last two are a checksum. */
export function secretInCode(secret: Uint8Array): string {
	let value = secret.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	let code = '';
	for (let place = 0; place < codeLength - 2; place++, value /= base) code = symbolOf(value % base) + code;
	return code + checksumOf(code);
}

/** What was typed, words or code, in any case and spacing. Null where it is neither, or a slip makes its checksum wrong. */
export function readTrusteeSecret(typed: string): Uint8Array | null {
	return readWords(typed) ?? readCode(tidyReceiptCode(typed));
}

function readWords(typed: string): Uint8Array | null {
	const words = typed.trim().split(/[\s,;.]+/u);
	if (words.length !== 12) return null;
	try {
		return mnemonicToEntropy(words.map(tidyWord).join(' '), wordlist);
	} catch {
		return null;
	}
}

function tidyWord(typed: string): string {
	return typed.normalize('NFKD').trim().toLowerCase();
}

function readCode(code: string): Uint8Array | null {
	if (code.length !== codeLength || [...code].some((symbol) => !receiptCodeSymbols.includes(symbol))) return null;
	const figures = code.slice(0, -2);
	if (checksumOf(figures) !== code.slice(-2)) return null;
	let value = [...figures].reduce((sum, symbol) => sum * base + BigInt(receiptCodeSymbols.indexOf(symbol)), 0n);
	const secret = new Uint8Array(16);
	for (let at = secret.length - 1; at >= 0; at--, value >>= 8n) secret[at] = Number(value & 0xffn);
	return value === 0n ? secret : null;
}

const codeLength = 28;
const base = BigInt(receiptCodeSymbols.length);

function symbolOf(figure: bigint): string {
	return receiptCodeSymbols[Number(figure)] ?? '';
}

function checksumOf(figures: string): string {
	const hash = sha256(new TextEncoder().encode(figures));
	return [0, 1].map((at) => symbolOf(BigInt(hash[at] ?? 0) % base)).join('');
}

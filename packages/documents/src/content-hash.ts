import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { digest } from 'lib0/hash/sha256';

export function sha256Hex(text: string): string {
	const bytes = digest(new TextEncoder().encode(text));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** [DOC5] The hash that freezing fixes and exports print: of the canonical JSON. */
export function hashOf(value: unknown): string {
	return sha256Hex(canonicalJson(value));
}

import type { Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const zipLimits = {
	bytes: 10 * 1024 * 1024,
	entries: 200,
	unpacked: 100 * 1024 * 1024,
	ratio: 100,
	/** An entry smaller than this may be as repetitive as it likes. */
	ratioFrom: 1024 * 1024
} as const;

export type PackageRefusal = Extract<
	Refusal,
	'import/too-large' | 'import/unpacks-too-large' | 'import/encrypted' | 'import/unreadable'
>;

/** [MATRIX20] Unpacks the named parts of an office file, after its directory has shown that it is safe to. */
export function openPackage(
	bytes: Uint8Array,
	wanted: (name: string) => boolean
): Result<Map<string, Uint8Array>, PackageRefusal> {
	if (bytes.length > zipLimits.bytes) return refuse('import/too-large');
	return unpack(bytes, wanted);
}

/** The names of all parts of a package; null for what is no package, or a torn one. */
export function packageNames(bytes: Uint8Array): string[] | null {
	try {
		const names: string[] = [];
		unzipSync(bytes, {
			filter: ({ name }) => {
				names.push(name);
				return false;
			}
		});
		return names;
	} catch {
		return null;
	}
}

function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Result<Map<string, Uint8Array>, PackageRefusal> {
	try {
		if (!isSafe(bytes)) return refuse('import/unpacks-too-large');
		const parts = unzipSync(bytes, { filter: (entry) => wanted(entry.name) });
		return ok(new Map(Object.entries(parts)));
	} catch {
		return refuse('import/unreadable');
	}
}

/** Reads the directory alone: sizes as declared. A part that unpacks to more than it declares is cut off there. */
function isSafe(bytes: Uint8Array): boolean {
	let entries = 0;
	let unpacked = 0;
	let safe = true;
	unzipSync(bytes, {
		filter: (entry) => {
			entries++;
			unpacked += entry.originalSize;
			const ratio = entry.originalSize / Math.max(entry.size, 1);
			if (entry.originalSize > zipLimits.ratioFrom && ratio > zipLimits.ratio) safe = false;
			return false;
		}
	});
	return safe && entries <= zipLimits.entries && unpacked <= zipLimits.unpacked;
}

/** A part as text. Office files have no DTD; one that has is not read. */
export function xmlText(part: Uint8Array): Result<string, 'import/unreadable'> {
	const text = strFromU8(part);
	return /<!(?:DOCTYPE|ENTITY)/i.test(text) ? refuse('import/unreadable') : ok(text);
}

/** Packs texts into a zip file. */
export function writePackage(parts: Record<string, string>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

import { lastReaderPrefix, thisDevice } from '#lib/outbox/device.ts';

/**
 * [WEB263] Whose unsent text the offline shell may show: the last reader's, for as long as their session lasts by this device's clock. The
 * server cannot be asked then.
 */
type LastReader = { reader: string; until: number };

/** `participant` is the reader's id in one consultation. Another reader replaces all of the one before. */
export function noteReader(participant: string, last: LastReader, device = thisDevice): void {
	for (const key of device.keys(lastReaderPrefix))
		if (parse(device.read(key))?.reader !== last.reader) device.delete(key);
	device.write(`${lastReaderPrefix}${participant}:`, JSON.stringify(last));
}

/** By participant: until when their text may be shown. */
export function lastReaders(device = thisDevice): Map<string, number> {
	const known = device.keys(lastReaderPrefix).map((key) => {
		const participant = key.slice(lastReaderPrefix.length, -1);
		return [participant, parse(device.read(key))?.until ?? 0] as const;
	});
	return new Map(known);
}

function parse(stored: string | null): LastReader | null {
	try {
		return JSON.parse(stored ?? 'null') as LastReader | null;
	} catch {
		return null;
	}
}

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest time that a zip file can hold, in the fields of any time zone. */
const noTime = new Date(1980, 0, 1);

/** Packs files in the order given, without times: the same content gives the same bytes. */
export function packFiles(files: Record<string, Uint8Array>): Uint8Array {
	const entries: Zippable = {};
	for (const [name, bytes] of Object.entries(files)) {
		entries[name] = [bytes, { mtime: noTime, level: isPacked(name) ? 0 : 6, os: 0 }];
	}
	return zipSync(entries);
}

function isPacked(name: string): boolean {
	return name === 'mimetype' || /\.(docx|odt|xlsx|zip|png|jpe?g|pdf)$/.test(name);
}

/**
 * [REPORTS40] Makes an office file depend on its content alone. Parts are sorted by name, and there is no time, no random id, and no
 * metadata that names a person.
 */
export function normalizePackage(
	bytes: Uint8Array,
	title: string,
	rewrite: (name: string, xml: string) => string = (_, xml) => xml
): Uint8Array {
	const parts = unzipSync(bytes);
	const ids = chanceIds(parts);
	const settled: Record<string, Uint8Array> = {};
	for (const name of Object.keys(parts).sort(contentTypesFirst)) {
		const part = parts[name];
		if (part) settled[name] = isXml(name) ? strToU8(rewrite(name, withIds(strFromU8(part), ids))) : part;
	}
	if (settled['docProps/core.xml']) settled['docProps/core.xml'] = strToU8(coreProperties(title));
	return packFiles(settled);
}

function contentTypesFirst(a: string, b: string): number {
	const weight = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
	return weight(a) - weight(b) || (a < b ? -1 : 1);
}

/** Ids of relations that were drawn by chance, each with the one that it gets instead, in the order of the file. */
function chanceIds(parts: Record<string, Uint8Array>): Map<string, string> {
	const ids = new Map<string, string>();
	for (const name of Object.keys(parts).sort()) {
		const part = parts[name];
		if (!name.endsWith('.rels') || !part) continue;
		for (const [, id] of strFromU8(part).matchAll(/\bId="([^"]+)"/g)) {
			if (id !== undefined && !/^rId\d+$/.test(id)) ids.set(id, `rIdLink${ids.size + 1}`);
		}
	}
	return ids;
}

function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
	if (ids.size === 0) return xml;
	return xml.replace(/\b(r:id|Id)="([^"]+)"/g, (_, key: string, id: string) => `${key}="${ids.get(id) ?? id}"`);
}

function isXml(name: string): boolean {
	return name.endsWith('.xml') || name.endsWith('.rels');
}

function coreProperties(title: string): string {
	const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const spaces =
		'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
	const who = '<dc:creator>Plenum</dc:creator><cp:lastModifiedBy>Plenum</cp:lastModifiedBy>';
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${spaces}><dc:title>${escaped}</dc:title>${who}</cp:coreProperties>`;
}

import { openPackage, packageNames, type PackageRefusal } from '@plenum/tables/package/zip';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { strFromU8, strToU8 } from 'fflate';
import { packFiles } from '../word/normalize-package.ts';
import { cleanPicture } from './clean-picture.ts';

type CleanSheet = { bytes: Uint8Array; cleaned: boolean };
/** What becomes of a part: its text without names, the same part, or nothing. */
type Cleaning = readonly (readonly [RegExp, 'kept' | 'picture' | ((xml: string) => string)])[];

/** [EVIDENCE34] A workbook without authors, companies, printers, paths and times. Not cleaned if it has a part that is not known. */
export function cleanSheet(
	bytes: Uint8Array,
	type: 'xlsx' | 'ods'
): Result<CleanSheet, PackageRefusal | 'source/file-type'> {
	const names = packageNames(bytes);
	if (!names) return refuse('import/unreadable');
	// It runs by itself.
	if (names.some((name) => /vbaProject|^Basic\/|^Scripts\//.test(name))) return refuse('source/file-type');
	const parts = openPackage(bytes, (name) => !name.endsWith('/'));
	if (!parts.ok) return parts;
	const cleaned: Record<string, Uint8Array> = {};
	for (const [name, part] of parts.value) {
		const found = cleanings[type].find(([pattern]) => pattern.test(name));
		const clean = found && cleanPart(part, found[1]);
		if (!clean) return ok({ bytes, cleaned: false });
		cleaned[name] = clean;
	}
	return ok({ bytes: packFiles(cleaned), cleaned: true });
}

function cleanPart(part: Uint8Array, how: Cleaning[number][1]): Uint8Array | null {
	if (how === 'kept') return part;
	if (how === 'picture') return cleanPicture(part)?.bytes ?? null;
	return strToU8(how(strFromU8(part)));
}

const empty = (root: string, space: string) => () =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${space}"/>`;
const office = 'http://schemas.openxmlformats.org/';
/** Takes these attributes out, or empties them, whatever stands before their names. */
const attributes = (names: readonly string[], instead: string) => {
	const pattern = new RegExp(`(\\s(?:\\w+:)?(?:${names.join('|')})=)(?:"[^"]*"|'[^']*')`, 'g');
	return (xml: string) => xml.replace(pattern, instead);
};
const withoutAttributes = (...names: string[]) => attributes(names, '');
const emptyAttributes = (...names: string[]) => attributes(names, '$1""');
const withoutText = (...names: string[]) => {
	const pattern = new RegExp(`(<(${names.join('|')})(?:\\s[^>]*)?>)[^<]*(</\\2>)`, 'g');
	return (xml: string) => xml.replace(pattern, '$1$3');
};
const withoutElements = (...names: string[]) => {
	const pattern = new RegExp(`<((?:\\w+:)?(?:${names.join('|')}))(?:\\s[^>]*?)?(?:/>|>[^]*?</\\1>)`, 'g');
	return (xml: string) => xml.replace(pattern, '');
};

/** Excel begins the text of a comment with its author as well. */
function withoutCommentators(xml: string): string {
	const authors = [...xml.matchAll(/<author(?:\s[^>]*)?>([^<]+)<\/author>/g)].flatMap(([, name]) => name ?? []);
	const bare = authors.reduce((text, author) => text.replaceAll(`>${author}:<`, '><'), xml);
	return withoutText('author')(bare);
}

const xlsx: Cleaning = [
	[/^docProps\/core\.xml$/, empty('coreProperties', `${office}package/2006/metadata/core-properties`)],
	[/^docProps\/app\.xml$/, empty('Properties', `${office}officeDocument/2006/extended-properties`)],
	[/^docProps\/custom\.xml$/, empty('Properties', `${office}officeDocument/2006/custom-properties`)],
	[/^docProps\/thumbnail\.(png|jpe?g)$/i, 'picture'],
	[/^xl\/workbook\.xml$/, withoutElements('fileSharing', 'AlternateContent', 'absPath', 'revisionPtr')],
	[/^xl\/persons\/.*\.xml$/, emptyAttributes('displayName', 'userId', 'providerId')],
	[/^xl\/comments[^/]*\.xml$/, withoutCommentators],
	[/^xl\/threadedComments\/.*\.xml$/, withoutAttributes('dT')],
	[/^xl\/pivotCache\/pivotCacheDefinition\d*\.xml$/, withoutAttributes('refreshedBy', 'refreshedDate')],
	[/^xl\/worksheets\/[^/]+\.xml$/, (xml) => xml.replace(/(<pageSetup\b[^>]*?)\s+r:id="[^"]*"/g, '$1')],
	[/^xl\/worksheets\/_rels\/.*\.rels$/, (xml) => xml.replace(/<Relationship\b[^>]*printerSettings[^>]*\/>/g, '')],
	// Nothing names it any more.
	[/^xl\/printerSettings\/.*\.bin$/, () => ''],
	[/^xl\/(media|drawings)\/.*\.(png|jpe?g|webp)$/i, 'picture'],
	[/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/.*\.rels)$/, 'kept'],
	[/^xl\/(styles|sharedStrings|calcChain|metadata)\.xml$/, 'kept'],
	[
		/^xl\/(theme|tables|drawings|charts|chartsheets|pivotTables|pivotCache|ctrlProps|richData)\/(_rels\/)?[^/]+\.(xml|rels|vml)$/,
		'kept'
	]
];

const withoutPeople = withoutText('dc:creator', 'dc:date', 'meta:creator-initials', 'loext:sender-initials');

const ods: Cleaning = [
	[/^(Object [^/]+\/)?meta\.xml$/, () => openMeta],
	[/^(Object [^/]+\/)?settings\.xml$/, () => openSettings],
	[/^(Object [^/]+\/)?(content|styles)\.xml$/, withoutPeople],
	[/^(Pictures|media)\/.*\.(png|jpe?g|webp)$/i, 'picture'],
	[/^Thumbnails\/.*\.png$/, 'picture'],
	[/^(mimetype|META-INF\/manifest\.xml|manifest\.rdf|layout-cache)$/, 'kept'],
	[/^Configurations2\//, 'kept']
];

const openMeta =
	'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>';

const openSettings =
	'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>';

const cleanings = { xlsx, ods };

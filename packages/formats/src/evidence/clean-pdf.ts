import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream, type PDFObject } from 'pdf-lib';
import { stripPicture } from '../public/picture.ts';

/**
 * [EVIDENCE33] Without properties, XMP, earlier versions, names of commentators and scripts. Null for what cannot be cleaned: a file
 * with a password, a signature or attached files, or one that is damaged.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array | null> {
	try {
		const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
		if (pdf.getPageCount() === 0) return null;
		const { context } = pdf;
		const { trailerInfo } = context;
		delete trailerInfo.Info;
		delete trailerInfo.ID;
		const used = reachable(pdf);
		if (!used) return null;
		// What earlier versions of the file left in it.
		for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref);
		for (const [ref, object] of context.enumerateIndirectObjects()) {
			if (!(object instanceof PDFRawStream) || !isJpeg(object.dict)) continue;
			const picture = stripPicture(object.contents);
			if (!picture) return null;
			context.assign(ref, PDFRawStream.of(object.dict, picture.bytes));
		}
		return await pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
	} catch {
		return null;
	}
}

/** They say who made a thing, with what and when, or run by themselves. */
const dropped = ['Metadata', 'PieceInfo', 'LastModified', 'OpenAction', 'AA', 'JavaScript'].map((name) =>
	PDFName.of(name)
);
/** Of a comment: who wrote it and when. Its text stays. */
const ofComments = ['T', 'M', 'CreationDate', 'NM'].map((name) => PDFName.of(name));
/** What is signed or attached cannot be cleaned. */
const keepsAll = new Set(['/Sig', '/DocTimeStamp', '/EmbeddedFile', '/Filespec', '/FileAttachment']);

/** Every object that the file shows, cleaned on the way; null where one of them cannot be cleaned. */
function reachable({ context, catalog }: PDFDocument): Set<PDFRef> | null {
	const used = new Set<PDFRef>();
	const waiting: PDFObject[] = [];
	const root = context.trailerInfo.Root;
	if (root) waiting.push(root);
	waiting.push(catalog);
	for (let object = waiting.pop(); object; object = waiting.pop()) {
		if (object instanceof PDFRef) {
			if (used.has(object)) continue;
			used.add(object);
			const found = context.lookup(object);
			if (found) waiting.push(found);
		} else if (object instanceof PDFArray) waiting.push(...object.asArray());
		else if (object instanceof PDFDict || object instanceof PDFStream) {
			const dict = object instanceof PDFDict ? object : object.dict;
			const kinds = ['Type', 'Subtype'].map((name) => String(dict.get(PDFName.of(name))));
			if (kinds.some((kind) => keepsAll.has(kind)) || dict.has(PDFName.of('EmbeddedFiles'))) return null;
			for (const name of dropped) dict.delete(name);
			// The name of a field is not that of a person.
			if (kinds[1] !== '/Widget' && dict.has(PDFName.of('Rect'))) for (const name of ofComments) dict.delete(name);
			waiting.push(...dict.values());
		}
	}
	return used;
}

function isJpeg(dict: PDFDict): boolean {
	const filter = dict.get(PDFName.of('Filter'));
	return String(filter) === '/DCTDecode' || String(filter) === '[ /DCTDecode ]';
}

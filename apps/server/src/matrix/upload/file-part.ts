import { ok, refuse, type Result } from '@plenum/domain/result';
import { zipLimits } from '@plenum/tables/package/zip';
import type { FastifyRequest } from 'fastify';

/** The file and what multipart writes around it. */
export const fileBodyLimit = zipLimits.bytes + 64 * 1024;

/** `config` of a route that takes one file. */
export const fileUpload = { accepts: ['multipart/form-data'], tooLarge: 'import/too-large' } as const;

/** `fields` are those that stand before the file. Its name may say who wrote it. */
export type FilePart = { bytes: Uint8Array; name: string; fields: ReadonlyMap<string, string> };

type PartRefusal = 'request/unsupported-type' | 'request/invalid' | 'import/too-large';

/** The part `file` of a request. */
export async function readFilePart(request: FastifyRequest): Promise<Result<FilePart, PartRefusal>> {
	if (!request.isMultipart()) return refuse('request/unsupported-type');
	const tooLong = whenLonger(request.raw, fileBodyLimit).then(() => refuse('import/too-large'));
	return Promise.race([readPart(request), tooLong]);
}

async function readPart(request: FastifyRequest): Promise<Result<FilePart, PartRefusal>> {
	try {
		const part = await request.file();
		if (part?.fieldname !== 'file') return refuse('request/invalid');
		const bytes = new Uint8Array(await part.toBuffer());
		const fields = new Map<string, string>();
		for (const [name, field] of Object.entries(part.fields))
			if (field && 'value' in field && typeof field.value === 'string') fields.set(name, field.value);
		return ok({ bytes, name: part.filename, fields });
	} catch (error) {
		if (error instanceof Error && 'statusCode' in error && error.statusCode === 413) return refuse('import/too-large');
		throw error;
	}
}

/**
 * A body in chunks declares no length, and the limits of multipart count only files and fields: not what stands before,
 * between and after them. Call it together with the code that also begins to read, which then sets the pace.
 */
function whenLonger(body: NodeJS.ReadableStream, limit: number): Promise<void> {
	let bytes = 0;
	return new Promise((longer) => {
		body.on('data', (chunk: Buffer) => {
			bytes += chunk.length;
			if (bytes > limit) longer();
		});
	});
}

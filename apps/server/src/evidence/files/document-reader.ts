import type { DocumentPassages } from '@plenum/domain/evidence/document-passages';
import { createFileReader, type FileReader } from '../../matrix/upload/upload-reader.ts';
import { siblingFile } from '../../program-files.ts';

/** [EVIDENCE60] [EVIDENCE62] Of what is read, nothing is stored. */
export function createDocumentReader(): FileReader<{ bytes: Uint8Array }, DocumentPassages> {
	return createFileReader(siblingFile('read-document.process', import.meta.url));
}

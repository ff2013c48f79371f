import type { Refusal } from '@plenum/domain/refusals';

/** [DOC24] What is stored of this document is not what was written. It is refused by name, and nothing is written over it. */
export class UnreadableDocumentError extends Error {
	override name = 'UnreadableDocumentError';
	readonly code: Refusal = 'document/cannot-open';
	readonly document: string;

	constructor(document: string, what: string) {
		super(`Document ${document}: ${what}`);
		this.document = document;
	}
}

/** Whatever goes wrong in reading stored bytes says which document they were. */
export function readingOf<Value>(document: string, read: () => Value): Value {
	try {
		return read();
	} catch (error) {
		throw unreadable(document, error);
	}
}

export function unreadable(document: string, error: unknown): UnreadableDocumentError {
	if (error instanceof UnreadableDocumentError) return error;
	return new UnreadableDocumentError(document, error instanceof Error ? error.message : String(error));
}

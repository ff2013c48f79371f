import type { Assessment } from '@plenum/domain/clusters/assessment';

/** GET /api/v1/documents/:document/state. `sha256` is of the canonical JSON. */
export type DocumentState = {
	generation: number;
	seq: number;
	schemaVersion: number;
	json: Assessment;
	sha256: string;
};

import type { Assessment, Section } from '@plenum/domain/clusters/assessment';
import type { AssessmentChanges } from '@plenum/domain/clusters/assessment-changes';
import type { Static } from 'typebox';
import { closedObject, line } from './shapes.ts';

/** GET /api/v1/documents/:document/state. `sha256` is of the canonical JSON. */
export type DocumentState = {
	generation: number;
	seq: number;
	schemaVersion: number;
	json: Assessment;
	sha256: string;
};

/** At which steps a text is kept. `merged`: before others' text was joined to it. */
export const versionReasons = ['closed', 'poll-opened', 'merged', 'by-hand'] as const;
export type VersionReason = (typeof versionReasons)[number];

/** A person as the name policy lets everyone see them. */
export type Author = { shownAs: string | null; constituency: string };

/**
 * GET /api/v1/documents/:document/versions → `{ versions: Version[] }`, the last one first: all that were kept of the
 * document's cluster. `readable` is false where its words had to be forgotten.
 */
export type Version = {
	number: number;
	reason: VersionReason;
	/** What was written on it, where it was kept by hand. */
	label: string | null;
	poll: string | null;
	at: number;
	by: Author | null;
	generation: number;
	seq: number;
	sha256: string;
	readable: boolean;
};

/** GET …/versions/:number */
export type VersionWithText = Version & { json: Assessment };

/** GET …/versions/:number/diff?against=now, or another number: from the first to the second. `same`: not a letter differs. */
export type ComparedVersions = { from: number; to: number | 'now'; same: boolean; changes: AssessmentChanges };

/** POST …/versions → Version. The same label on the same words by the same person is the same version. */
export const KeepVersionRequest = closedObject({ label: line(80) });
export type KeepVersionRequest = Static<typeof KeepVersionRequest>;

/** GET /api/v1/documents/:document/contributors. Null under any name policy but `named`. Most words first. */
export type Contributors = { sections: Record<Section, Author[]> | null };

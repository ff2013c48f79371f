import { Type, type Static } from 'typebox';
import { versionReasons } from './exports/version-reasons.ts';
import { Assessment, AssessmentChanges, byText } from './assessments.ts';
import { Author, Count, Id, Sha256, Text, Time, closedObject, line, oneOf, orNull, withDefault } from './shapes.ts';

/** GET /api/v1/documents/:document/state. `sha256` is of the canonical JSON. */
export const DocumentState = closedObject({
	generation: Count,
	seq: Count,
	schemaVersion: Count,
	json: Assessment,
	sha256: Sha256
});
export type DocumentState = Static<typeof DocumentState>;

const version = {
	number: Count,
	reason: oneOf(versionReasons),
	/** What was written on it, where it was kept by hand. */
	label: orNull(Text),
	poll: orNull(Id),
	at: Time,
	by: orNull(Author),
	generation: Count,
	seq: Count,
	sha256: Sha256,
	/** False where its words had to be forgotten. */
	readable: Type.Boolean(),
	/** True where words of somebody who was erased are left out; `sha256` is of all that it said. */
	shortened: Type.Boolean()
};
export const Version = closedObject(version);
export type Version = Static<typeof Version>;

/** GET /api/v1/documents/:document/versions, the last one first: all that were kept of the document's cluster. */
export const VersionList = closedObject({ versions: Type.Array(Version) });
export type VersionList = Static<typeof VersionList>;

/** GET …/versions/:number */
export const VersionWithText = closedObject({ ...version, json: Assessment });
export type VersionWithText = Static<typeof VersionWithText>;

/** A number, or the text as it is now. */
export const ComparedTo = Type.Union([Count, Type.Literal('now')]);

/** GET …/versions/:number/diff?against=now, or another number: from the first to the second. */
export const ComparedVersions = closedObject({
	from: Count,
	to: ComparedTo,
	/** Not a letter differs. */
	same: Type.Boolean(),
	changes: AssessmentChanges
});
export type ComparedVersions = Static<typeof ComparedVersions>;

/** POST …/versions → Version. The same label on the same words by the same person is the same version. */
export const KeepVersionRequest = closedObject({ label: line(80) });
export type KeepVersionRequest = Static<typeof KeepVersionRequest>;

/** GET /api/v1/documents/:document/contributors. Null under any name policy but `named`. Most words first. */
export const Contributors = closedObject({ authors: orNull(closedObject(byText(Type.Array(Author)))) });
export type Contributors = Static<typeof Contributors>;

/** GET …/versions/:version/diff: the version to compare with. */
export const VersionDiffQuery = closedObject({
	against: withDefault(Type.String({ pattern: '^(now|[1-9][0-9]{0,8})$' }), 'now')
});
export type VersionDiffQuery = Static<typeof VersionDiffQuery>;

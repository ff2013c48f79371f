import { ok, refuse } from '@plenum/domain/result';
import type { Db } from '../db/db.ts';
import type { Actor, RequireActor } from '../http/actor.ts';
import { createAccess, type AccessTo } from '../http/access.ts';
import { kindOf } from './document-kind.ts';
import { findDocument } from './documents.store.ts';

export type OnDocument = { document: string };
export type ActorOnDocument = { actor: Actor; at: { document: string; cluster: string } };

/** The address names the document alone: its consultation is looked up before rights are. */
export function accessToDocument(db: Db, ask: RequireActor): AccessTo<ActorOnDocument> {
	return createAccess(async (request, act) => {
		const row = await findDocument(db, (request.params as OnDocument).document);
		// [CAUCUS6] [NOTES2] Notes go over their own line, and over no other.
		if (!row || kindOf(row) !== 'cluster') return refuse('document/unknown');
		const actor = await ask(request, row.consultation, act);
		return actor.ok ? ok({ actor: actor.value, at: { document: row.id, cluster: row.cluster } }) : actor;
	});
}

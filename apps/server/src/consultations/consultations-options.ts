import type { Db } from '../db/db.ts';

/** What a module that imports this one tells it: ids of institutions that something refers to. */
export type ConsultationsOptions = { findInstitutionsInUse: (db: Db, consultation: string) => Promise<Set<string>> };

import type { DocumentKind } from '@plenum/documents/roots';
import type { DocumentRow } from './documents.store.ts';

export function kindOf({ caucus, item }: Pick<DocumentRow, 'caucus' | 'item'>): DocumentKind {
	if (item !== null) return 'item';
	return caucus === null ? 'cluster' : 'caucus';
}

import type { DocumentKind } from '@plenum/documents/roots';
import type { DocumentRow } from './documents.store.ts';

export function kindOf({ caucus }: Pick<DocumentRow, 'caucus'>): DocumentKind {
	return caucus === null ? 'cluster' : 'caucus';
}

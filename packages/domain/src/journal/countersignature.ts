import type { Head } from './chain.ts';

/** [JOURNAL12] Types of lines at whose recording devices countersign the head of the record. */
export const closingTypes = ['cluster-closed', 'workshop-closed', 'consultation-closed'] as const;

/** So many devices of one constituency are kept for one closing: enough for several of each, and no more than a document can list. */
export const mostSignaturesOfOneSide = 12;

/**
 * [JOURNAL12] What a device signs: UTF-8 text, by ECDSA P-256 with SHA-256. The hash covers the consultation and all lines before it
 * (JOURNAL1), so that two lines say everything.
 */
export function headStatement({ length, hash }: Head): string {
	return `plenum-record\n${length}\n${hash}`;
}

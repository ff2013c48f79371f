import type { MechanismKind, treatyBodies } from '@plenum/domain/mechanisms/mechanism';

/** What documents say of recommendations that are not the review's. `named`: how a mechanism is called, in pages as well. */
export const enMechanisms = {
	named: {
		kinds: {
			'treaty-body': 'Treaty body',
			'special-procedure': 'Special procedure',
			regional: 'Regional mechanism',
			other: 'Other mechanism'
		} satisfies Record<MechanismKind, string>,
		bodies: {
			CCPR: 'Human Rights Committee',
			CESCR: 'Committee on Economic, Social and Cultural Rights',
			CERD: 'Committee on the Elimination of Racial Discrimination',
			CEDAW: 'Committee on the Elimination of Discrimination against Women',
			CAT: 'Committee against Torture',
			SPT: 'Subcommittee on Prevention of Torture',
			CRC: 'Committee on the Rights of the Child',
			CMW: 'Committee on Migrant Workers',
			CRPD: 'Committee on the Rights of Persons with Disabilities',
			CED: 'Committee on Enforced Disappearances'
		} satisfies Record<(typeof treatyBodies)[number], string>,
		unnamed: 'Mechanism not named',
		paragraph: (paragraph: string) => `para. ${paragraph}`
	},
	heading: 'Recommendations of other mechanisms on the same subject',
	/** Under the heading: nobody takes them for recommendations of the review. */
	lead: 'They are no recommendations of the Universal Periodic Review and are not counted among them.',
	sheet: 'Other mechanisms',
	/** Headings that an import reads as what they are (MECHANISM1). */
	columns: {
		mechanism: 'Mechanism',
		kind: 'Kind of mechanism',
		document: 'Document symbol',
		paragraph: 'Paragraph',
		date: 'Date',
		text: 'Recommendation',
		beside: 'Beside recommendations of the UPR',
		/** In documents that are read. */
		wording: 'What it recommends',
		source: 'Mechanism, document and paragraph'
	}
};
export type MechanismWords = typeof enMechanisms;

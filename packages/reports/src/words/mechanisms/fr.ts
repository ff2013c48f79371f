import type { MechanismWords } from './en.ts';

export const frMechanisms: MechanismWords = {
	named: {
		kinds: {
			'treaty-body': 'Organe conventionnel',
			'special-procedure': 'Procédure spéciale',
			regional: 'Mécanisme régional',
			other: 'Autre mécanisme'
		},
		bodies: {
			CCPR: 'Comité des droits de l’homme',
			CESCR: 'Comité des droits économiques, sociaux et culturels',
			CERD: 'Comité pour l’élimination de la discrimination raciale',
			CEDAW: 'Comité pour l’élimination de la discrimination à l’égard des femmes',
			CAT: 'Comité contre la torture',
			SPT: 'Sous-Comité pour la prévention de la torture',
			CRC: 'Comité des droits de l’enfant',
			CMW: 'Comité pour les travailleurs migrants',
			CRPD: 'Comité des droits des personnes handicapées',
			CED: 'Comité des disparitions forcées'
		},
		unnamed: 'Mécanisme non nommé',
		paragraph: (paragraph) => `par. ${paragraph}`
	},
	heading: 'Recommandations d’autres mécanismes sur le même sujet',
	lead: 'Ce ne sont pas des recommandations de l’Examen périodique universel et elles ne sont pas comptées parmi celles-ci.',
	sheet: 'Autres mécanismes',
	columns: {
		mechanism: 'Mécanisme',
		kind: 'Type de mécanisme',
		document: 'Cote du document',
		paragraph: 'Paragraphe',
		date: 'Date',
		text: 'Recommandation',
		beside: 'À côté des recommandations de l’EPU',
		wording: 'Ce qu’elle demande',
		source: 'Mécanisme, document et paragraphe'
	}
};

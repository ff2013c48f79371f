import type { Names } from '../names.ts';

/** What the United Nations call States, where Node and browsers know another name, and the Goals in their order, in French. */
export const fr: Names = {
	states: {
		BN: 'Brunéi Darussalam',
		BO: 'Bolivie (État plurinational de)',
		BY: 'Bélarus',
		CD: 'République démocratique du Congo',
		CG: 'Congo',
		CV: 'Cabo Verde',
		FM: 'Micronésie (États fédérés de)',
		GB: 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
		IQ: 'Iraq',
		IR: 'Iran (République islamique d’)',
		KG: 'Kirghizistan',
		KN: 'Saint-Kitts-et-Nevis',
		KP: 'République populaire démocratique de Corée',
		KR: 'République de Corée',
		LA: 'République démocratique populaire lao',
		LR: 'Libéria',
		MD: 'République de Moldova',
		MM: 'Myanmar',
		NG: 'Nigéria',
		NL: 'Royaume des Pays-Bas',
		PS: 'État de Palestine',
		RU: 'Fédération de Russie',
		SV: 'El Salvador',
		SY: 'République arabe syrienne',
		TL: 'Timor-Leste',
		TR: 'Türkiye',
		TZ: 'République-Unie de Tanzanie',
		US: 'États-Unis d’Amérique',
		VA: 'Saint-Siège',
		VE: 'Venezuela (République bolivarienne du)',
		VN: 'Viet Nam'
	},
	goals: [
		'Pas de pauvreté',
		'Faim « zéro »',
		'Bonne santé et bien-être',
		'Éducation de qualité',
		'Égalité entre les sexes',
		'Eau propre et assainissement',
		'Énergie propre et d’un coût abordable',
		'Travail décent et croissance économique',
		'Industrie, innovation et infrastructure',
		'Inégalités réduites',
		'Villes et communautés durables',
		'Consommation et production responsables',
		'Mesures relatives à la lutte contre les changements climatiques',
		'Vie aquatique',
		'Vie terrestre',
		'Paix, justice et institutions efficaces',
		'Partenariats pour la réalisation des objectifs'
	],
	sign: {
		of: (of) => `langue des signes (${of.join(', ')})`,
		international: 'signes internationaux'
	}
};

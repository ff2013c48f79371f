import type { LintWords } from '../lint-words.ts';

export const fr: LintWords = {
	vague: [
		...['mesures necessaires', 'mesures appropriees', 'mesures adequates', 'mesures efficaces', 'mesures concretes'],
		...[
			'mesures supplementaires',
			'mesures globales',
			'dispositions necessaires',
			'les efforts',
			'ses efforts',
			'efforts pour'
		],
		...[
			'efforts visant',
			'efforts en vue',
			'le cas echeant',
			'si necessaire',
			'au besoin',
			'dans la mesure du possible'
		],
		...[
			'autant que possible',
			'si possible',
			'entre autres',
			'etc',
			'ameliorer les choses',
			'sensibiliser',
			's il y a lieu'
		],
		...['de maniere appropriee', 'cadre juridique']
	],
	emptyNouns: [
		'mesures',
		'mesure',
		'efforts',
		'initiatives',
		'demarches',
		'actions',
		'politiques',
		'attention',
		'choses'
	],
	haste: [
		...['des que possible', 'sans delai', 'sans tarder', 'dans les meilleurs delais', 'immediatement', 'rapidement'],
		...['promptement', 'd urgence', 'en temps voulu', 'en continu', 'continu', 'prochainement']
	],
	and: ['et', 'ainsi', 'tout'],
	purpose: ['pour', 'a', 'de', 'd', 'afin', 'visant', 'qui', 'que', 'vue', 'en'],
	nounLike: ['devoir', 'pouvoir', 'savoir'],
	determiners: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'ses', 'leurs', 'tous', 'toutes'],
	speeding: ['accelerer', 'activer', 'hater', 'achever', 'finaliser'],
	acts: [
		...['adoption', 'promulgation', 'ratification', 'adhesion', 'creation', 'etablissement', 'abolition', 'abrogation'],
		...['modification', 'nomination', 'publication', 'ouverture', 'mise en place', 'depenalisation']
	],
	means: ['par', 'en'],
	percent: ['pour cent'],
	institutions: [
		...[
			'ministere',
			'ministeres',
			'ministre',
			'departement',
			'parlement',
			'commission',
			'agence',
			'office',
			'conseil',
			'cour'
		],
		...[
			'tribunal',
			'tribunaux',
			'autorite',
			'autorites',
			'police',
			'mediateur',
			'comite',
			'institut',
			'direction',
			'assemblee'
		],
		...['delegation', 'commune', 'communes', 'procureur', 'inspection', 'observatoire', 'defenseur', 'secretariat']
	],
	addressing: [
		...[
			'pilote par',
			'pilotee par',
			'conduite par',
			'menee par',
			'sous la direction',
			'responsabilite du',
			'charger',
			'confier a'
		],
		...['confier au', 'mandater', 'inviter', 'demander a', 'demander au', 'destinataire', 'chef de file', 'responsable']
	],
	modals: ['doit', 'doivent', 'devrait', 'devraient'],
	wide: [
		...[
			'gouvernement',
			'le gouvernement',
			'etat',
			'l etat',
			'autorites',
			'les autorites',
			'tous',
			'tout le monde',
			'parties prenantes'
		],
		...[
			'toutes les parties prenantes',
			'ministeres concernes',
			'institutions concernees',
			'autorites competentes',
			'a definir'
		]
	],
	until: [
		'd ici',
		'd ici a',
		'd ici au',
		'd ici la fin',
		'avant',
		'avant fin',
		'fin',
		'jusqu en',
		'au plus tard',
		'au plus tard en',
		'd ici fin'
	],
	during: ['en', 'courant'],
	terms: [
		...[
			'prochain examen',
			'prochain epu',
			'prochain cycle',
			'mi parcours',
			'prochaine session',
			'prochaines elections'
		],
		...['fin de l annee', 'annee prochaine', 'cette annee']
	],
	within: ['dans', 'sous', 'd ici', 'delai'],
	units: ['jour', 'jours', 'semaine', 'semaines', 'mois', 'an', 'ans', 'annee', 'annees'],
	passive: ['doit etre', 'doivent etre', 'devrait etre', 'devraient etre', 'soit', 'soient', 'sera', 'seront'],
	participles: /(?:ee?s?|ie?s?|ue?s?|ise?s?)$/,
	agent: ['par'],
	offers: {
		law: ['Adopter', 'Modifier', 'Abroger', 'Ratifier', 'Adhérer à'],
		bodies: ['Créer', 'Nommer', 'Financer', 'Désigner'],
		people: ['Former', 'Recruter', 'Libérer', 'Indemniser'],
		facts: ['Publier', 'Enquêter sur', 'Inspecter', 'Enregistrer']
	},
	termAfterVerb: true,
	comma: ','
};

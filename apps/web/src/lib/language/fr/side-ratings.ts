import type { sideRatings as english } from '../en/side-ratings.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const sideRatings: typeof english = {
	title: 'Appréciations',
	comma: ', ',
	summary: (recommendations, parts) => `${recommendations} : ${parts}.`,
	summaryNone: (recommendations) => `${recommendations}, sans appréciation pour l’instant.`,
	atLevel: (count, level) => `${count} « ${level} »`,
	counted: {
		'views-recorded': (count) => `${count} dont tous les avis sont consignés`,
		differs: (count) => `${count} sur lesquelles les avis divergent`,
		alike: (count) => `${count} à l’appréciation concordante mais pas encore convenue`,
		incomplete: (count) => `${count} à l’appréciation partielle et pas encore convenue`,
		'not-rated': (count) => `${count} pas encore appréciées`
	},
	statuses: {
		differs: 'Les avis divergent',
		incomplete: 'Appréciée en partie et pas encore convenue',
		'not-rated': 'Pas encore appréciée',
		alike: 'Appréciation concordante mais pas encore convenue',
		agreed: 'Appréciation convenue',
		'views-recorded': 'Avis consignés'
	},

	differOf: (count, all) => `Les avis divergent sur ${count} des ${all}`,
	noneDiffer: 'Aucun avis ne diverge',
	place: (place, all) => `ligne ${place} sur ${all}`,
	previous: 'Ligne précédente',
	next: 'Ligne suivante',
	folded: plural({ one: '# autre ligne', other: '# autres lignes' }),
	show: (number) => `Afficher ${number}`,
	none: 'Aucune recommandation dans ce groupe.',

	saidCannotJudge: 'Je ne peux pas en juger',
	reasons: 'Ce qui a été dit',
	reasonsOf: (number) => `Ce qui a été dit de ${number}`,
	noReasons: 'Personne n’a donné de motif.',
	provisional: 'provisoire',
	confirmed: 'confirmée',
	recordedBy: (name) => `consignée par ${name}`,
	cannotJudge: (count) => `${count} ne peuvent pas en juger`,
	all: (count) => `les ${count}`,
	regressionSeen: 'régression',
	seeRegression: (count) => `${count} constatent une régression`,
	objections: plural({ one: '# membre s’y oppose', other: '# membres s’y opposent' }),
	noRating: 'Pas encore d’appréciation',
	silent: (sides) => `Pas encore d’appréciation : ${sides}`,
	noneRated: 'Aucun collège ne l’a encore appréciée.',

	ours: 'Notre collège',
	forEveryone: (side) => `Vous consignez ceci au nom de tout le collège « ${side} ».`,
	confirm: 'Confirmer',
	change: 'Changer l’appréciation de notre collège',
	record: 'Consigner l’appréciation de notre collège',
	object: 'Je vois les choses autrement',
	withdraw: 'Retirer mon objection',
	recordOther: 'Consigner une appréciation',
	recordAs: 'Consigner comme',
	ratingOf: (side) => `Appréciation : ${side}`,

	agreed: 'Appréciation convenue',
	notAgreed: 'Pas encore convenu',
	agreeOn: 'Convenir de',
	agreeOnNamed: (rating) => `Convenir de : ${rating}`,
	recordViews: (two) => (two ? 'Consigner les deux avis' : 'Consigner tous les avis'),
	viewsHint: 'Ce que dit chaque collège figure dans le résultat, côte à côte.',
	agreeAlike: plural({ one: 'Convenir de la # qui concorde', other: 'Convenir des # qui concordent' }),
	alikeTitle: 'Convenir des appréciations concordantes ?',
	alikeText:
		'Deux collèges ou plus donnent la même appréciation de chacune de ces recommandations. Elle devient l’appréciation convenue.',
	alikeConfirm: 'Convenir de tout cela',
	recorded: (numbers) => `Consigné pour ${numbers}.`,

	levelNeeded: 'Choisissez un niveau.',
	percentage: 'Pourcentage',
	percentageHint: 'De 0 à 100, si vous pouvez être aussi précis.',
	percentageWrong: 'Un pourcentage est un nombre de 0 à 100.',
	regression: 'Il y a une régression : la situation est pire que lors de l’examen',
	reason: 'Motif',
	reasonHint: 'Ce sur quoi repose l’appréciation. Il figure dans le résultat.',
	forAll: (recommendations) => `Consigner la même chose pour tout le groupe : ${recommendations}`,
	forSome: (recommendations) => `Pour ${recommendations} : choisir lesquelles`,
	save: 'Consigner',
	conflictTitle: 'Quelqu’un a consigné une autre appréciation pendant que vous écriviez',
	conflictText: 'Gardez la sienne, ou consignez la vôtre à sa place. Ce que vous avez écrit est toujours ci-dessous.',
	taken: 'retirée',
	keepTheirs: 'Garder la sienne',
	recordMine: 'Consigner la mienne'
};

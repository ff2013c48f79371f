import { compte } from '../../words/grammar/fr.ts';
import type { PressWords } from './en.ts';

export const fr: PressWords = {
	kind: 'Résultat d’une consultation nationale',
	sheet: 'Pour les journalistes',
	upr: 'Ce qu’est l’Examen périodique universel',
	uprTexts: [
		'Par l’Examen périodique universel (EPU), le Conseil des droits de l’homme des Nations Unies examine tour à tour la situation des droits de l’homme dans chaque État Membre.',
		'Les autres États font des recommandations, que l’État examiné appuie ou dont il prend note.',
		'Ce qui compte est la suite qui leur est donnée jusqu’à l’examen suivant : une consultation nationale évalue, avec les personnes et institutions concernées, dans quelle mesure chacune a été mise en œuvre.'
	],
	numbers: 'Les chiffres',
	level: 'Niveau de mise en œuvre',
	recommendations: 'Recommandations',
	others: 'Autres',
	actions: 'Mesures de suivi adoptées',
	status: 'État d’avancement',
	quotes: 'Phrases à citer',
	followUp: (adopted, done, under) =>
		`Sur ${compte(adopted, 'mesure adoptée', 'mesures adoptées')} qui ${adopted < 2 ? 'fait' : 'font'} l’objet d’un suivi, ${combien(done, 'réalisée')} et ${combien(under, 'en cours', 'en cours')}.`,
	votes: (actions, adopted, others) =>
		[
			...(actions > 0 ? [`Mesures mises aux voix : ${actions} ; mesures adoptées : ${adopted}.`] : []),
			...(others > 0 ? [`Votes sur d’autres questions : ${others}.`] : [])
		].join(' '),
	noFollowUp: 'Aucune mesure ne fait l’objet d’un suivi à ce jour.',
	differ: (count) =>
		count === 0
			? 'Il n’y a aucune recommandation sur laquelle les avis divergent.'
			: `Les avis divergent sur ${compte(count, 'recommandation')}, et chaque avis figure dans le rapport.`,
	webcast: 'La session en vidéo',
	watch: 'Voir l’enregistrement',
	speakers: 'Les États qui ont pris la parole :',
	contact: 'Contact',
	publisher: 'Publié par',
	noContact: 'Aucun contact n’est indiqué.',
	next: 'Prochaine date',
	nextOn: {
		commitment: (day) => `${day} : prochaine date d’une mesure de suivi`,
		review: (day) => `${day} : réexamen de ce qui a été convenu`
	},
	noNext: 'Aucune date n’est fixée.',
	cite: 'Comment citer',
	quoted: (title) => `« ${title} »`,
	publishedOn: (day) => `Publié le ${day}`,
	licence: 'Licence',
	licences: {
		none: 'Aucune licence n’est indiquée : de courtes citations avec la source sont d’usage ; pour tout autre emploi, s’adresser à l’organisme qui publie.',
		'cc-by-4.0': 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
		'cc0-1.0': 'Aucun droit réservé (CC0 1.0 universel)'
	},
	page: { before: 'Page ', between: ' sur ' },
	total: (count) => compte(count, 'recommandation'),
	readOn: 'Lire le résultat en entier',
	entry: (number) => `Version ${number} du résultat`,
	replaced: 'Une version plus récente a été publiée depuis.',
	feed: (title) => `${title} : versions publiées`,
	withdrawn: 'Plus rien n’est publié ici.',
	cardAlt: (title, state, sentence) => `${title}, ${state}. ${sentence}`
};

function combien(count: number, une: string, plusieurs = `${une}s`): string {
	if (count === 0) return `aucune n’est ${une}`;
	return count === 1 ? `1 est ${une}` : `${count} sont ${plusieurs}`;
}

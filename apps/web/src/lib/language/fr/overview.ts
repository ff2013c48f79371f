import type { overview as english } from '../en/overview.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const overview: typeof english = {
	since: 'Depuis votre dernière visite',
	changes: {
		'commitment-adopted': plural({ one: '# mesure adoptée', other: '# mesures adoptées' }),
		'ratings-revealed': plural({ one: '# série d’évaluations révélée', other: '# séries d’évaluations révélées' }),
		'ratings-opened': plural({ one: '# série d’évaluations ouverte', other: '# séries d’évaluations ouvertes' }),
		'cluster-closed': plural({ one: '# groupe clos', other: '# groupes clos' }),
		'matrix-imported': plural({ one: '# liste importée', other: '# listes importées' }),
		'person-admitted': plural({ one: '# personne admise', other: '# personnes admises' }),
		'commitment-followed-up': plural({ one: '# engagement mis à jour', other: '# mises à jour d’engagements' }),
		'outcome-published': plural({ one: 'documents publiés', other: 'documents publiés # fois' })
	},
	next: 'À faire maintenant',
	steps: {
		import: {
			title: 'Importer les recommandations',
			text: 'La matrice du HCDH, un export UHRI ou un tableau.',
			go: 'Importer'
		},
		invite: { title: 'Inviter', text: 'Imprimez la feuille d’accès ou envoyez le lien.', go: 'Inviter' },
		admit: { title: 'Faire entrer', go: 'Voir qui attend' },
		rate: {
			title: 'Demander des évaluations',
			text: 'Chacun évalue seul les recommandations avant l’atelier. Ce qui diverge en devient l’ordre du jour.',
			go: 'Demander des évaluations'
		},
		'follow-round': { go: 'Voir la série' },
		reveal: { text: 'La série est close. Personne n’a encore vu les évaluations.', go: 'Aller les révéler' },
		plan: { title: 'Prévoir un atelier', text: 'Choisissez les points de son ordre du jour.', go: 'Prévoir' },
		run: { go: 'Animer' },
		'take-part': { go: 'Participer' },
		wait: { go: 'Voir l’ordre du jour' },
		vote: { text: 'Un vote est en cours.', go: 'Voter' },
		read: {
			title: 'Lire les recommandations',
			text: 'Ouvrez un groupe, lisez-le et écrivez ce que vous savez.',
			go: 'Lire'
		},
		review: { title: 'Revoir ce qui reste ouvert', go: 'Revoir' },
		publish: {
			title: 'Télécharger les documents et publier',
			text: 'Tous les groupes sont clos : les documents sont prêts.',
			go: 'Vers les documents'
		},
		results: {
			title: 'Voir les résultats',
			text: 'Ce qui a été décidé, et ce qui en découle.',
			go: 'Voir les résultats'
		},
		'follow-up': { title: 'Suivre les engagements', text: 'Dites où en est chacun.', go: 'Suivre' }
	},
	workshopStates: {
		planned: 'L’atelier est prévu.',
		live: 'L’atelier est en cours.',
		paused: 'L’atelier est en pause.',
		closed: 'L’atelier est clos.'
	},
	notAgreed: plural({
		one: '# recommandation n’a pas encore d’évaluation convenue',
		other: '# recommandations n’ont pas encore d’évaluation convenue'
	}),
	overdue: plural({ one: '# engagement est en retard.', other: '# engagements sont en retard.' }),
	nothing: 'Rien à faire pour le moment',
	nothingText: 'Dès qu’un atelier ou une série d’évaluations commence, cela apparaît ici.',
	also: 'Également en cours',
	voted: 'Votre vote est enregistré',
	see: 'Voir',
	standing: 'État des lieux',
	settledOf: (settled, all) => `${settled} recommandations réglées sur ${all}`,
	levels: 'Évaluations convenues, en nombre de recommandations',
	each: 'Recommandation par recommandation',
	places: 'Pages',
	/** What a first day does without, by its name. */
	named: {
		themes: 'Thèmes, groupes et objectifs',
		mechanisms: 'Autres mécanismes',
		cycles: 'D’un cycle à l’autre',
		pledges: 'Engagements et nouvelles questions',
		caucus: 'Caucus',
		indicators: 'Indicateurs et champs SMART des mesures',
		links: 'Liens personnels',
		versions: 'Versions du résultat',
		record: 'Le registre, ligne par ligne',
		votes: 'Types et seuils des votes',
		paper: 'Évaluations sur papier',
		rooms: 'Salles de sous-groupes',
		cards: 'Cartes'
	}
};

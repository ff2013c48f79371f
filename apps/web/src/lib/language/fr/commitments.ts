import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const commitments: Text['commitments'] = {
	title: 'Engagements',
	lead: 'Les mesures adoptées, et où elles en sont depuis.',
	empty: 'Pas encore d’engagement',
	emptyText: 'Une mesure qu’un vote adopte devient un engagement ; son suivi se fait ici.',
	statuses: {
		'not-started': 'Pas commencé',
		'in-progress': 'En cours',
		done: 'Réalisé',
		dropped: 'Abandonné'
	},
	overdue: 'En retard',
	overdueCount: plural({ one: '# en retard', other: '# en retard' }),
	count: plural({ one: '# engagement', other: '# engagements' }),
	status: 'Statut',
	evidence: 'Preuves',
	evidenceHint: 'Ce qui le montre : une loi, un rapport, un chiffre, et où le trouver.',
	noEvidence: 'Aucune preuve notée pour l’instant.',
	nextDate: 'Prochaine date',
	nextDateHint: 'Quand y revenir.',
	noNextDate: 'Pas de prochaine date',
	leadInstitution: 'Chef de file',
	deadline: 'Échéance',
	update: 'Mettre à jour',
	updateNamed: (action) => `Mettre à jour : ${action}`,
	updated: 'L’engagement est mis à jour.',
	adoptedOn: (date) => `Adopté le ${date}`,
	changedOn: (date) => `Mis à jour le ${date}`,
	all: 'Tous',
	seeVote: 'Voir le vote'
};

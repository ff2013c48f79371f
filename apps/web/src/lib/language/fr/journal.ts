import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const journal: Text['journal'] = {
	title: 'Procès-verbal',
	lead: 'Ce qui s’est passé, ligne après ligne. Les lignes forment une chaîne : aucune ne peut être changée, ajoutée ou retirée sans que cela se voie.',
	empty: 'Rien n’est encore consigné',
	emptyText: 'Dès que quelque chose se passe dans cette consultation, cela figure ici.',
	verify: 'Vérifier la chaîne',
	verifying: 'Vérification…',
	verified: plural({
		one: 'La chaîne est intacte : # ligne vérifiée.',
		other: 'La chaîne est intacte : # lignes vérifiées.'
	}),
	broken: {
		changed: (place) => `La ligne ${place} a été modifiée après coup.`,
		missing: (place) => `La ligne ${place} manque, ou une ligne y a été insérée.`,
		'cut-off': (place) => `Le registre s’interrompt : la ligne ${place} a existé et n’est plus là.`
	},
	head: 'Empreinte de la dernière ligne',
	lines: plural({ one: '# ligne', other: '# lignes' }),
	line: 'Ligne',
	time: 'Heure',
	what: 'Ce qui s’est passé',
	who: 'Qui',
	plenum: 'Plenum',
	someone: 'Quelqu’un',
	show: 'Afficher',
	everything: 'Tout',
	filters: {
		workshop: 'Ateliers',
		cluster: 'Groupes et niveaux',
		poll: 'Votes',
		other: 'La consultation et ses membres'
	},
	newestFirst: 'Plus récent d’abord',
	more: 'Afficher la suite',
	details: 'Détails',
	fingerprint: 'Empreinte'
};

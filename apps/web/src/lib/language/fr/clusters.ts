import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const clusters: Text['clusters'] = {
	title: 'Recommandations',
	empty: 'Pas encore de recommandations',
	toImport: 'Importer des recommandations',
	search: 'Chercher dans les titres',
	position: 'Position de l’État',
	level: 'Appréciation convenue',
	theme: 'Thème',
	anyTheme: 'Tous les thèmes',
	shown: plural({ one: '# groupe affiché', other: '# groupes affichés' }),
	closed: 'Clos',
	legend: 'Légende',

	caucus: 'Caucus de votre collège'
};

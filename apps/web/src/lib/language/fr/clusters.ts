import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const clusters: Text['clusters'] = {
	title: 'Recommandations',
	lead: 'Les recommandations sont évaluées ensemble, par groupes thématiques. Ouvrez un groupe pour lire, écrire et dire où en est la mise en œuvre.',
	empty: 'Pas encore de recommandations',
	emptyFacilitator: 'Importez la matrice des recommandations : un groupe apparaît pour chaque thème.',
	emptyOther: 'Elles apparaîtront ici dès que l’équipe de facilitation aura importé la matrice.',
	toImport: 'Importer des recommandations',
	search: 'Chercher dans les titres',
	position: 'Position de l’État',
	anyPosition: 'Toutes les positions',
	level: 'Appréciation convenue',
	anyLevel: 'Toutes les appréciations',
	levelNone: 'Pas encore réglé',
	theme: 'Thème',
	anyTheme: 'Tous les thèmes',
	onlyDiffering: 'Seulement si les avis diffèrent',
	clear: 'Effacer les filtres',
	shown: plural({ one: '# groupe affiché', other: '# groupes affichés' }),
	noneFound: 'Aucun groupe ne correspond à ces filtres',
	noneFoundText: 'Effacez les filtres pour les revoir tous.',
	closed: 'Clos',
	legend: 'Légende',

	mechanisms: 'Autres mécanismes',
	caucus: 'Caucus de votre collège'
};

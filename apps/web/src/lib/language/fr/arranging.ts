import type { Arranging } from '../en/arranging.ts';
import { pluralOf } from '../plural.ts';

export { taxonomy } from './taxonomy.ts';

const plural = pluralOf('fr');

export const arranging: Arranging = {
	lead: 'Les recommandations sont évaluées ensemble, par groupes thématiques. Ouvrez un groupe pour lire, écrire et dire où en est la mise en œuvre.',
	emptyFacilitator: 'Importez la matrice des recommandations : un groupe apparaît pour chaque thème.',
	emptyOther: 'Elles apparaîtront ici dès que l’équipe de facilitation aura importé la matrice.',
	anyPosition: 'Toutes les positions',
	anyLevel: 'Toutes les appréciations',
	levelNone: 'Pas encore réglé',
	onlyDiffering: 'Seulement si les avis diffèrent',
	clear: 'Effacer les filtres',
	noneFound: 'Aucun groupe ne correspond à ces filtres',
	noneFoundText: 'Effacez les filtres pour les revoir tous.',
	mechanisms: 'Autres mécanismes',
	arrange: 'Organiser',
	arrangeDone: 'Terminé',
	arrangeHint: 'Choisissez des groupes pour les fusionner, ou déplacez-les dans l’ordre où ils seront traités.',
	select: (label) => `Choisir ${label}`,
	selected: plural({ one: '# choisi', other: '# choisis' }),
	rename: 'Renommer',
	renameNamed: (label) => `Renommer ${label}`,
	renameTitle: 'Renommer le groupe',
	label: 'Titre du groupe',
	labelNeeded: 'Donnez un titre au groupe.',
	renamed: (label) => `Nouveau titre : ${label}`,
	moveUp: (label) => `Monter ${label}`,
	moveDown: (label) => `Descendre ${label}`,
	moved: (label, place, all) => `${label} : maintenant ${place} sur ${all}`,
	merge: 'Fusionner',
	mergeNeedsTwo: 'Choisissez au moins deux groupes ouverts pour les fusionner.',
	mergeTitle: plural({ one: 'Fusionner # groupe ?', other: 'Fusionner # groupes ?' }),
	mergeInto: 'Dans lequel ?',
	mergeWhat: (recommendations, label) => `${label} contiendra alors ${recommendations}.`,
	mergeKeeps:
		'Ce qui a été écrit dans les autres reste lisible depuis le groupe fusionné. Les appréciations suivent leurs recommandations.',
	mergeUndo: 'Vous pourrez en ressortir des recommandations avec « Diviser ».',
	mergeConfirm: 'Fusionner',
	merged: (label) => `Fusionné dans ${label}. Pour revenir en arrière, séparez à nouveau les recommandations.`,
	split: 'Diviser',
	splitNamed: (label) => `Diviser ${label}`,
	splitTitle: (label) => `Diviser « ${label} »`,
	splitLead:
		'Les recommandations que vous choisissez passent dans un nouveau groupe. Le texte écrit reste dans l’ancien et peut être lu depuis le nouveau.',
	splitChoose: 'Quelles recommandations sortent ?',
	splitLabel: 'Titre du nouveau groupe',
	splitNeedsSome: 'Choisissez au moins une recommandation, et laissez-en au moins une.',
	splitCount: (leaving, staying) => `${leaving} sortent, ${staying} restent.`,
	splitConfirm: 'Diviser',
	splitDone: (label) => `Le groupe ${label} est créé. Pour revenir en arrière, fusionnez les deux.`,
	orderChanged: 'L’ordre a été modifié entre-temps par quelqu’un d’autre. Il est affiché à nouveau.'
};

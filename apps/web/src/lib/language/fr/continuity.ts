import type { Text } from '../en/text.ts';

export const continuity: Text['continuity'] = {
	link: 'D’un cycle à l’autre',
	title: 'Ce qui se prolonge d’un cycle à l’autre',
	lead: 'Recommandations d’un examen ultérieur qui ressemblent à l’une d’un examen antérieur. Confirmez celles qui la prolongent ; les autres sont écartées. Rien d’autre ne change.',
	empty: 'Rien à montrer',
	emptyText: 'Il faut des recommandations de deux examens qui se ressemblent.',
	open: 'À décider',
	confirmed: 'Confirmées',
	refused: 'Écartées',
	confirm: 'La prolonge',
	refuse: 'Ne la prolonge pas',
	confirmNamed: (later, earlier) => `${later} prolonge ${earlier}`,
	refuseNamed: (later, earlier) => `${later} ne prolonge pas ${earlier}`,
	sureness: { high: 'Très proches', medium: 'Proches', low: 'Un peu proches' },
	continues: (number, cycle) => `Prolonge ${number} (${cycle})`,
	then: (level) => `alors évaluée : ${level}`,
	heading: 'Continuité'
};

/**
 * Which goals and groups of persons a theme usually concerns. This is a first suggestion, made by comparing the names of themes and goals,
 * and no official concordance. The facilitator confirms, changes or refuses each. Keys are labels as the lists of cycles 2 to 4 print them,
 * without their code, lower case, letters and digits only.
 */
export type StarterLink = { sdgs: readonly number[]; groups?: readonly GroupKey[] };

/** A group under the names that lists give it. */
export const groupNames = {
	women: ['women', 'girls', 'women girls'],
	children: ['children', 'girls', 'youth', 'youth juveniles'],
	childrenAtRisk: [
		'children in vulnerable situations abused living on the street institutionalized indigenous migrant children etc'
	],
	disability: ['persons with disabilities'],
	minorities: [
		'minorities racial ethnic linguistic religious or descent based groups',
		'roma gypsies sinti travellers'
	],
	indigenous: ['indigenous peoples'],
	migrants: ['migrants', 'migrants domestic workers'],
	refugees: ['refugees asylum seekers'],
	stateless: ['stateless persons', 'non citizens'],
	detained: ['persons deprived of their liberty detainees'],
	poor: ['persons living in poverty'],
	lgbti: [
		'lesbian gay bisexual and transgender and intersex persons lgbti',
		'lesbian gay bisexual transgender and intersex persons lgbti'
	],
	judges: ['judges lawyers and prosecutors'],
	police: ['law enforcement police prison officials'],
	civilSociety: ['civil society'],
	media: ['media'],
	schools: ['educational staff students'],
	disappeared: ['disappeared persons'],
	older: ['older persons']
} as const satisfies Record<string, readonly string[]>;
export type GroupKey = keyof typeof groupNames;

const international: StarterLink = { sdgs: [16, 17] };
const equality: StarterLink = { sdgs: [5, 10] };
const women: StarterLink = { sdgs: [5], groups: ['women'] };
const justice: StarterLink = { sdgs: [16], groups: ['judges'] };
const detention: StarterLink = { sdgs: [16], groups: ['detained', 'police'] };
const disability: StarterLink = { sdgs: [10], groups: ['disability'] };
const health: StarterLink = { sdgs: [3] };
const work: StarterLink = { sdgs: [8] };
const water: StarterLink = { sdgs: [6] };
const trafficking: StarterLink = { sdgs: [5, 8, 16] };
const environment: StarterLink = { sdgs: [13, 14, 15] };

export const starterLinks: Readonly<Record<string, StarterLink>> = {
	'2030 agenda other voluntary commitments': { sdgs: [17] },
	'acceptance of international norms': international,
	'access to justice remedy': justice,
	'access to sexual reproductive health services': { sdgs: [3, 5], groups: ['women'] },
	'administration of justice fair trial': justice,
	'advancement of women': women,
	'arbitrary arrest detention': detention,
	'awareness raising and dissemination': { sdgs: [4] },
	'budget resources for human rights implementation': { sdgs: [16, 17] },
	'business human rights': { sdgs: [8, 12] },
	'children definition general principles protection': { sdgs: [16], groups: ['children'] },
	'children family environment alternative care': { sdgs: [16], groups: ['children'] },
	'children family environment and alternative care': { sdgs: [16], groups: ['children'] },
	'children juvenile justice': { sdgs: [16], groups: ['children', 'judges'] },
	'children protection against exploitation': { sdgs: [8, 16], groups: ['children', 'childrenAtRisk'] },
	'civil political rights general measures of implementation': { sdgs: [16] },
	'conditions of detention': detention,
	'constitutional and legislative framework': { sdgs: [16] },
	'constitutional legislative framework': { sdgs: [16] },
	'cooperation consultation with civil society': { sdgs: [16, 17], groups: ['civilSociety'] },
	'cooperation and meaningful consultation with civil society participation': {
		sdgs: [16, 17],
		groups: ['civilSociety']
	},
	'cooperation follow up with treaty bodies': international,
	'cooperation with human rights mechanisms requests for technical assistance': international,
	'cooperation with special procedures': international,
	'cooperation with treaty bodies': international,
	'cultural rights': { sdgs: [4, 11] },
	'data collection research': { sdgs: [17] },
	'discrimination against women': women,
	'domestic violence': { sdgs: [5, 16], groups: ['women', 'children'] },
	'economic social cultural rights general measures of implementation': { sdgs: [1, 10] },
	'enforced disappearances': { sdgs: [16], groups: ['disappeared'] },
	'equality non discrimination': equality,
	'follow up to universal periodic review upr': international,
	'freedom of opinion and expression': { sdgs: [16], groups: ['media'] },
	'freedom of opinion and expression access to information': { sdgs: [16], groups: ['media'] },
	'freedom of opinion expression right to information': { sdgs: [16], groups: ['media'] },
	'freedom of thought conscience and religion': { sdgs: [16] },
	'freedom of thought conscience religion': { sdgs: [16] },
	'good governance corruption': { sdgs: [16] },
	'human rights climate change': { sdgs: [13] },
	'human rights drinking water and sanitation': water,
	'human rights drinking water sanitation': water,
	'human rights education general': { sdgs: [4] },
	'human rights education trainings and awareness raising': { sdgs: [4] },
	'human rights education trainings awareness raising': { sdgs: [4] },
	'human rights policies': { sdgs: [16] },
	'human rights poverty': { sdgs: [1], groups: ['poor'] },
	'human rights the environment': environment,
	'human trafficking contemporary forms of slavery': trafficking,
	'impunity transparency': { sdgs: [16] },
	'indigenous peoples': { sdgs: [10], groups: ['indigenous'] },
	'institutions policies general': { sdgs: [16] },
	'inter state cooperation development assistance': { sdgs: [17] },
	'inter state cooperation development or humanitarian assistance': { sdgs: [17] },
	'international criminal humanitarian law including crimes against humanity war crimes genocide': { sdgs: [16] },
	'labour rights and right to work': work,
	'legal institutional policy framework': { sdgs: [16] },
	'legal institutional reform': { sdgs: [16] },
	'lesbian gay bisexual and transgender and intersex persons lgbti': { sdgs: [10], groups: ['lgbti'] },
	'liberty security of the person': detention,
	'members of minorities': { sdgs: [10], groups: ['minorities'] },
	migrants: { sdgs: [10], groups: ['migrants'] },
	'national human rights action plans or specific areas implementation plans': { sdgs: [16] },
	'national human rights institution nhri': { sdgs: [16] },
	'national mechanisms for implementation reporting and follow up nmirf': international,
	'national plans of action on human rights or specific areas': { sdgs: [16] },
	'participation of women in political public life': women,
	'persons with disabilities accessibility mobility': { sdgs: [10, 11], groups: ['disability'] },
	'persons with disabilities definition general principles': disability,
	'persons with disabilities independence inclusion': disability,
	'persons with disabilities protecting the integrity of the person': { sdgs: [10, 16], groups: ['disability'] },
	'persons with disabilities protection against exploitation violence abuse': {
		sdgs: [10, 16],
		groups: ['disability']
	},
	'persons with disabilities protection and safety in situations of risk': { sdgs: [10, 11], groups: ['disability'] },
	'prohibition of slavery trafficking': trafficking,
	'prohibition of torture and cruel inhuman or degrading treatment': detention,
	'prohibition of torture cruel inhuman or degrading treatment': detention,
	'racial discrimination': { sdgs: [10, 16], groups: ['minorities'] },
	'ratification of accession to international instruments': international,
	'refugees asylum seekers': { sdgs: [10], groups: ['refugees'] },
	'right to adequate housing': { sdgs: [11] },
	'right to an adequate standard of living': { sdgs: [1, 2] },
	'right to an adequate standard of living general': { sdgs: [1, 2] },
	'right to an effective remedy': justice,
	'right to development': { sdgs: [17] },
	'right to education': { sdgs: [4], groups: ['schools'] },
	'right to education general': { sdgs: [4], groups: ['schools'] },
	'right to effective remedy reparations': justice,
	'right to health': health,
	'right to health general': health,
	'right to just and favourable conditions of work': work,
	'right to life': { sdgs: [16] },
	'right to participate in public affairs right to vote': { sdgs: [16] },
	'right to participation in public affairs and right to vote': { sdgs: [16] },
	'right to physical moral integrity': { sdgs: [16] },
	'right to private life privacy': { sdgs: [16] },
	'right to self determination': { sdgs: [16] },
	'right to social security': { sdgs: [1] },
	'right to work': work,
	'right to work and to just favorable conditions of work labour rights': work,
	'rights related to marriage family': { sdgs: [5] },
	'rights related to name identity nationality': { sdgs: [16], groups: ['stateless'] },
	'rule of law impunity': { sdgs: [16] },
	'safe drinking water sanitation': water,
	'scope of international obligations': international,
	'sexual gender based violence': { sdgs: [5, 16], groups: ['women'] },
	'sexual other forms of gender based violence': { sdgs: [5, 16], groups: ['women'] },
	'sexual reproductive health and rights': { sdgs: [3, 5], groups: ['women'] },
	'statistics and indicators': { sdgs: [17] },
	'statistics indicators disaggregated data': { sdgs: [17] },
	'support to victims and witnesses': { sdgs: [16] },
	'support to victims witnesses': { sdgs: [16] },
	'trade union rights': work,
	'unilateral coercive measures': { sdgs: [17] },
	'violence against women': { sdgs: [5, 16], groups: ['women'] }
};

/** Labels of one cycle and those that took their place in the next, by their meaning: suggestions too. */
export const starterAliases: Readonly<Record<string, string>> = {
	'acceptance of international norms': 'ratification of accession to international instruments',
	'access to sexual reproductive health services': 'sexual reproductive health and rights',
	'children family environment and alternative care': 'children family environment alternative care',
	'cooperation and meaningful consultation with civil society participation':
		'cooperation consultation with civil society',
	'constitutional and legislative framework': 'constitutional legislative framework',
	'freedom of opinion and expression': 'freedom of opinion expression right to information',
	'freedom of opinion expression right to information': 'freedom of opinion and expression access to information',
	'freedom of thought conscience and religion': 'freedom of thought conscience religion',
	'human rights drinking water and sanitation': 'human rights drinking water sanitation',
	'human rights drinking water sanitation': 'safe drinking water sanitation',
	'human rights education trainings and awareness raising': 'human rights education trainings awareness raising',
	'impunity transparency': 'rule of law impunity',
	'national plans of action on human rights or specific areas':
		'national human rights action plans or specific areas implementation plans',
	'prohibition of slavery trafficking': 'human trafficking contemporary forms of slavery',
	'prohibition of torture and cruel inhuman or degrading treatment':
		'prohibition of torture cruel inhuman or degrading treatment',
	'right to education general': 'right to education',
	'right to effective remedy reparations': 'access to justice remedy',
	'right to an adequate standard of living general': 'right to an adequate standard of living',
	'right to health general': 'right to health',
	'right to participation in public affairs and right to vote': 'right to participate in public affairs right to vote',
	'right to work and to just favorable conditions of work labour rights': 'labour rights and right to work',
	'sexual other forms of gender based violence': 'sexual gender based violence',
	'statistics and indicators': 'statistics indicators disaggregated data',
	'statistics indicators disaggregated data': 'data collection research',
	'support to victims and witnesses': 'support to victims witnesses'
};

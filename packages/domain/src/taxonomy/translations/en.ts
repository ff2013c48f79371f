/**
 * Themes and groups of persons as OHCHR's lists of the cycles 2 to 4 print them, without their code. Where they print several forms, the
 * usual one comes first.
 */
export const en = {
	acceptanceInternationalNorms: 'Acceptance of international norms',
	ratificationAccessionInternationalInstruments: 'Ratification of & accession to international instruments',
	scopeInternationalObligations: 'Scope of international obligations',
	cooperationTreatyBodies: 'Cooperation with treaty bodies',
	cooperationFollowUpTreatyBodies: 'Cooperation & Follow up with Treaty Bodies',
	interStateCooperationDevelopment: 'Inter-State cooperation & development assistance',
	cooperationSpecialProcedures: 'Cooperation with special procedures',
	followUpUniversalPeriodicReview: 'Follow-up to Universal Periodic Review (UPR)',
	cooperationHumanRightsMechanismsRequestsTechnical:
		'Cooperation with human rights mechanisms & requests for technical assistance',
	interStateCooperationDevelopmentAssistance: 'Inter-State cooperation & development or humanitarian assistance',
	agenda2030: '2030 Agenda & other voluntary commitments',
	constitutionalLegislativeFramework: [
		'Constitutional & legislative framework',
		'Constitutional and legislative framework'
	],
	legalInstitutionalPolicyFramework: 'Legal, institutional & policy framework',
	legalInstitutionalReform: 'Legal & institutional reform',
	institutionsPoliciesGeneral: 'Institutions & policies - General',
	humanRightsPolicies: 'Human rights policies',
	nationalPlansActionHumanRights: 'National Plans of Action on Human Rights (or specific areas)',
	nationalHumanRightsActionPlansImplementation:
		'National Human Rights Action Plans (or specific areas) / implementation plans',
	nationalHumanRightsInstitution: 'National Human Rights Institution (NHRI)',
	nationalMechanismsImplementationReportingFollowUp:
		'National Mechanisms for Implementation, Reporting and Follow-up (NMIRF)',
	humanRightsEducationTrainingsAwarenessRaising: [
		'Human rights education, trainings & awareness raising',
		'Human rights education, trainings and awareness raising'
	],
	humanRightsEducationGeneral: 'Human rights education - general',
	awarenessRaisingDissemination: 'Awareness raising and dissemination',
	statisticsIndicators: 'Statistics and indicators',
	statisticsIndicatorsDisaggregatedData: 'Statistics, indicators & disaggregated data',
	dataCollectionResearch: 'Data collection & research',
	budgetResources: [
		'Budget & resources (for human rights implementation)',
		'Budget &resources (for human rights implementation)'
	],
	goodGovernanceCorruption: 'Good governance & corruption',
	cooperationMeaningfulConsultationCivilSocietyParticipation:
		'Cooperation and meaningful consultation with civil society & participation',
	cooperationConsultationCivilSociety: 'Cooperation & consultation with civil society',
	equalityNonDiscrimination: 'Equality & non-discrimination',
	racialDiscrimination: 'Racial discrimination',
	rightEffectiveRemedy: 'Right to an effective remedy',
	rightEffectiveRemedyReparations: 'Right to effective remedy & reparations',
	accessJusticeRemedy: 'Access to justice & remedy',
	accessJustice: 'Access to justice',
	supportVictimsWitnesses: ['Support to victims and witnesses', 'Support to victims & witnesses'],
	impunityTransparency: 'Impunity & transparency',
	ruleLawImpunity: 'Rule of law & impunity',
	businessHumanRights: 'Business & Human Rights',
	rightDevelopment: 'Right to development',
	rightSelfDetermination: 'Right to self-determination',
	humanRightsEnvironment: 'Human rights & the environment',
	humanRightsClimateChange: 'Human rights & climate change',
	unilateralCoerciveMeasures: 'Unilateral coercive measures',
	internationalCriminalHumanitarianLaw:
		'International criminal & humanitarian law (including crimes against humanity, war crimes, genocide)',
	civilPoliticalRightsGeneralMeasuresImplementation: 'Civil & political rights - general measures of implementation',
	economicSocialCulturalRightsGeneralMeasures:
		'Economic, social & cultural rights - general measures of implementation',
	rightLife: 'Right to life',
	deathPenalty: 'Death penalty',
	rightPhysicalMoralIntegrity: 'Right to physical & moral integrity',
	prohibitionTortureCruelInhumanOrDegrading: [
		'Prohibition of torture and cruel, inhuman or degrading treatment',
		'Prohibition of torture & cruel, inhuman or degrading treatment'
	],
	conditionsDetention: 'Conditions of detention',
	arbitraryArrestDetention: 'Arbitrary arrest & detention',
	libertySecurityPerson: 'Liberty & security of the person',
	enforcedDisappearances: 'Enforced disappearances',
	prohibitionSlaveryTrafficking: 'Prohibition of slavery, trafficking',
	humanTraffickingContemporaryFormsSlavery: 'Human trafficking & contemporary forms of slavery',
	administrationJusticeFairTrial: 'Administration of justice & fair trial',
	rightPrivateLifePrivacy: 'Right to private life, privacy',
	freedomThoughtConscienceReligion: [
		'Freedom of thought, conscience and religion',
		'Freedom of thought, conscience & religion'
	],
	freedomOpinionExpression: 'Freedom of opinion and expression',
	freedomOpinionExpressionAccessInformation: [
		'Freedom of opinion and expression & access to information',
		'Freedom of opinion & expression & right to information'
	],
	freedomPeacefulAssemblyAssociation: 'Freedom of peaceful assembly & association',
	rightsNameIdentityNationality: [
		'Rights related to name, identity, nationality',
		'Rights related to name, identity & nationality'
	],
	rightParticipationPublicAffairsRightVote: [
		'Right to participation in public affairs and right to vote',
		'Right to participate in public affairs & right to vote'
	],
	rightsMarriageFamily: 'Rights related to marriage & family',
	rightAdequateStandardLivingGeneral: [
		'Right to an adequate standard of living - general',
		'Right to an adequate standard of living'
	],
	rightAdequateHousing: 'Right to adequate housing',
	rightFood: 'Right to food',
	rightSocialSecurity: 'Right to social security',
	humanRightsPoverty: 'Human rights & poverty',
	humanRightsDrinkingWaterSanitation: [
		'Human Rights & drinking water and sanitation',
		'Human Rights & drinking water & sanitation'
	],
	safeDrinkingWaterSanitation: 'Safe drinking water & sanitation',
	rightWork: 'Right to work',
	rightWorkJustFavorableConditionsWork: 'Right to work and to just & favorable conditions of work & labour rights',
	rightJustFavourableConditionsWork: 'Right to just and favourable conditions of work',
	labourRightsRightWork: 'Labour rights and right to work',
	tradeUnionRights: 'Trade union rights',
	rightHealth: ['Right to health', 'Right to health - General'],
	accessSexualReproductiveHealthServices: 'Access to sexual & reproductive health & services',
	sexualReproductiveHealthRights: 'Sexual & reproductive health and rights',
	rightEducation: ['Right to education', 'Right to education - General'],
	culturalRights: 'Cultural rights',
	advancementWomen: 'Advancement of women',
	discriminationAgainstWomen: 'Discrimination against women',
	violenceAgainstWomen: 'Violence against women',
	domesticViolence: 'Domestic violence',
	sexualOtherFormsGenderBasedViolence: [
		'Sexual & other forms of gender-based violence',
		'Sexual & gender-based violence'
	],
	participationWomenPoliticalPublicLife: 'Participation of women in political & public life',
	childrenDefinitionGeneralPrinciplesProtection: 'Children: definition; general principles; protection',
	childrenFamilyEnvironmentAlternativeCare: [
		'Children: family environment and alternative care',
		'Children: family environment & alternative care'
	],
	childrenProtectionAgainstExploitation: 'Children: protection against exploitation',
	childrenJuvenileJustice: 'Children: juvenile justice',
	personsDisabilitiesDefinitionGeneralPrinciples: 'Persons with disabilities: definition, general principles',
	personsDisabilitiesAccessibilityMobility: 'Persons with disabilities: accessibility, mobility',
	personsDisabilitiesIndependenceInclusion: 'Persons with disabilities: independence, inclusion',
	personsDisabilitiesProtectingIntegrityPerson: 'Persons with disabilities: protecting the integrity of the person',
	personsDisabilitiesProtectionAgainstExploitationViolence:
		'Persons with disabilities: protection against exploitation, violence & abuse',
	personsDisabilitiesProtectionSafetySituationsRisk:
		'Persons with disabilities: protection and safety in situations of risk',
	membersMinorities: 'Members of minorities',
	indigenousPeoples: 'Indigenous peoples',
	migrants: 'Migrants',
	refugeesAsylumSeekers: 'Refugees & asylum seekers',
	internallyDisplacedPersons: 'Internally displaced persons',
	statelessPersons: 'Stateless persons',
	humanRightsDefenders: 'Human rights defenders',
	lesbianGayBisexualTransgenderIntersexPersons: [
		'Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)',
		'Lesbian, gay, bisexual, transgender and intersex persons (LGBTI)'
	],
	general: 'General',
	children: 'Children',
	childrenVulnerableSituations:
		'Children in vulnerable situations (abused, living on the street, institutionalized, indigenous, migrant children etc.)',
	women: 'Women',
	girls: 'Girls',
	womenGirls: 'Women & girls',
	youth: 'Youth',
	youthJuveniles: 'Youth & juveniles',
	olderPersons: 'Older persons',
	personsDisabilities: 'Persons with disabilities',
	minoritiesRacialEthnicLinguisticReligiousOr:
		'Minorities/ racial, ethnic, linguistic, religious or descent-based groups',
	romaGypsiesSintiTravellers: 'Roma, Gypsies, Sinti & Travellers',
	migrantsDomesticWorkers: 'Migrants & domestic workers',
	nonCitizens: 'Non-citizens',
	personsDeprivedTheirLibertyDetainees: 'Persons deprived of their liberty & detainees',
	disappearedPersons: 'Disappeared persons',
	personsLivingPoverty: 'Persons living in poverty',
	personsLivingRuralAreas: 'Persons living in rural areas',
	personsLivingHivAids: 'Persons living with HIV/AIDS',
	vulnerablePersonsGroups: 'Vulnerable persons/groups',
	civilSociety: 'Civil society',
	media: 'Media',
	judgesLawyersProsecutors: 'Judges, lawyers and prosecutors',
	lawEnforcementPolicePrisonOfficials: 'Law enforcement / police & prison officials',
	publicOfficials: 'Public officials',
	educationalStaffStudents: 'Educational staff & students',
	medicalStaffHealthProfessionals: 'Medical staff / health professionals'
} as const satisfies Record<string, string | readonly string[]>;

export type LabelNames = Record<keyof typeof en, string | readonly string[]>;

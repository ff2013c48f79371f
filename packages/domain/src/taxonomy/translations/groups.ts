import type { TranslatedLabel } from './translated-label.ts';

/** Groups of persons of OHCHR's lists, where no theme has the same name. */
export const translatedGroups: readonly TranslatedLabel[] = [
	{ en: ['General'], fr: 'Généralités', ar: 'مسائل عامة', es: 'Cuestiones generales' },
	{ en: ['Children'], fr: 'Enfants', ar: 'الأطفال', es: 'Niños' },
	{
		en: [
			'Children in vulnerable situations (abused, living on the street, institutionalized, indigenous, migrant children etc.)'
		],
		fr: 'Enfants en situation de vulnérabilité (maltraités, vivant dans la rue, placés en institution, autochtones, migrants, etc.)',
		ar: 'الأطفال في أوضاع هشة (المعتدى عليهم وأطفال الشوارع والمودعون في مؤسسات وأطفال الشعوب الأصلية والمهاجرون وغيرهم)',
		es: 'Niños en situación de vulnerabilidad (maltratados, que viven en la calle, institucionalizados, indígenas, migrantes, etc.)'
	},
	{ en: ['Women'], fr: 'Femmes', ar: 'النساء', es: 'Mujeres' },
	{ en: ['Girls'], fr: 'Filles', ar: 'الفتيات', es: 'Niñas' },
	{ en: ['Women & girls'], fr: 'Femmes et filles', ar: 'النساء والفتيات', es: 'Mujeres y niñas' },
	{ en: ['Youth'], fr: 'Jeunes', ar: 'الشباب', es: 'Jóvenes' },
	{ en: ['Youth & juveniles'], fr: 'Jeunes et mineurs', ar: 'الشباب والأحداث', es: 'Jóvenes y menores' },
	{ en: ['Older persons'], fr: 'Personnes âgées', ar: 'كبار السن', es: 'Personas de edad' },
	{
		en: ['Persons with disabilities'],
		fr: 'Personnes handicapées',
		ar: 'الأشخاص ذوو الإعاقة',
		es: 'Personas con discapacidad'
	},
	{
		en: ['Minorities/ racial, ethnic, linguistic, religious or descent-based groups'],
		fr: 'Minorités/groupes raciaux, ethniques, linguistiques, religieux ou fondés sur l’ascendance',
		ar: 'الأقليات/الجماعات العرقية أو الإثنية أو اللغوية أو الدينية أو القائمة على النسب',
		es: 'Minorías/grupos raciales, étnicos, lingüísticos, religiosos o basados en la ascendencia'
	},
	{
		en: ['Roma, Gypsies, Sinti & Travellers'],
		fr: 'Roms, Tsiganes, Sintés et Gens du voyage',
		ar: 'الروما والغجر والسنتي والرحل',
		es: 'Romaníes, gitanos, sintis y nómadas'
	},
	{
		en: ['Migrants & domestic workers'],
		fr: 'Migrants et travailleurs domestiques',
		ar: 'المهاجرون والعمال المنزليون',
		es: 'Migrantes y trabajadores domésticos'
	},
	{ en: ['Non-citizens'], fr: 'Non-ressortissants', ar: 'غير المواطنين', es: 'No ciudadanos' },
	{
		en: ['Persons deprived of their liberty & detainees'],
		fr: 'Personnes privées de liberté et détenus',
		ar: 'الأشخاص المحرومون من حريتهم والمحتجزون',
		es: 'Personas privadas de libertad y detenidas'
	},
	{
		en: ['Disappeared persons'],
		fr: 'Personnes disparues',
		ar: 'الأشخاص المختفون',
		es: 'Personas desaparecidas'
	},
	{
		en: ['Persons living in poverty'],
		fr: 'Personnes vivant dans la pauvreté',
		ar: 'الأشخاص الذين يعيشون في فقر',
		es: 'Personas que viven en la pobreza'
	},
	{
		en: ['Persons living in rural areas'],
		fr: 'Personnes vivant en milieu rural',
		ar: 'سكان المناطق الريفية',
		es: 'Personas que viven en zonas rurales'
	},
	{
		en: ['Persons living with HIV/AIDS'],
		fr: 'Personnes vivant avec le VIH/sida',
		ar: 'المصابون بفيروس نقص المناعة البشرية/الإيدز',
		es: 'Personas que viven con el VIH/sida'
	},
	{
		en: ['Vulnerable persons/groups'],
		fr: 'Personnes/groupes vulnérables',
		ar: 'الأشخاص المستضعفون/الفئات المستضعفة',
		es: 'Personas/grupos vulnerables'
	},
	{ en: ['Civil society'], fr: 'Société civile', ar: 'المجتمع المدني', es: 'Sociedad civil' },
	{ en: ['Media'], fr: 'Médias', ar: 'وسائط الإعلام', es: 'Medios de comunicación' },
	{
		en: ['Judges, lawyers and prosecutors'],
		fr: 'Juges, avocats et procureurs',
		ar: 'القضاة والمحامون وأعضاء النيابة العامة',
		es: 'Jueces, abogados y fiscales'
	},
	{
		en: ['Law enforcement / police & prison officials'],
		fr: 'Forces de l’ordre/police et personnel pénitentiaire',
		ar: 'موظفو إنفاذ القانون/الشرطة وموظفو السجون',
		es: 'Agentes del orden/policía y personal penitenciario'
	},
	{
		en: ['Public officials'],
		fr: 'Agents publics',
		ar: 'الموظفون العموميون',
		es: 'Funcionarios públicos'
	},
	{
		en: ['Educational staff & students'],
		fr: 'Personnel enseignant et élèves',
		ar: 'العاملون في مجال التعليم والطلاب',
		es: 'Personal docente y estudiantes'
	},
	{
		en: ['Medical staff / health professionals'],
		fr: 'Personnel médical/professionnels de santé',
		ar: 'الطواقم الطبية/المهنيون الصحيون',
		es: 'Personal médico/profesionales de la salud'
	}
];

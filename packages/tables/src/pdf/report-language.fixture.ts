/**
 * The content of a Working Group report on an invented State, in the six languages of the United Nations. The words of its lists are those
 * in use.
 */
export type ReportLanguage = {
	language: 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';
	title: string[];
	contents: string;
	/** Paragraphs before the list; some look like items of one. */
	narrative: string[];
	heading: string;
	/** Sentences that lead in a list, by what they answer. */
	leadIns: { supported: string; pending: string; noted: string };
	unedited: string;
	closing: string;
	annex: string[];
	measures: string[];
	objects: string[];
	tails: string[];
	states: string[];
	/** Around States. */
	brackets: [string, string];
	ends: [string, string];
	/** Between paragraph and item. */
	between: string;
};

export const reportLanguages: readonly ReportLanguage[] = [
	{
		language: 'en',
		title: [
			'United Nations',
			'General Assembly',
			'Distr.: General',
			'Original: English',
			'Valmora (Federal Republic of)'
		],
		contents: 'Conclusions and/or recommendations',
		narrative: [
			'The Working Group held its forty-eighth session in Geneva. The review of Valmora was held at the fifth meeting.',
			'The delegation said that the recommendations regarding prisons had been implemented, as was shown by the following figures:',
			'In 2018, two courses were held for judges, one of them with partners from abroad (Austria, Norway).',
			'Brazil commended the new law on shelters. It made recommendations.',
			'The head of the delegation thanked all speakers and recalled the visit of the Special Rapporteur (2019).'
		],
		heading: 'Conclusions and/or recommendations',
		leadIns: {
			supported:
				'The recommendations formulated during the interactive dialogue and listed below have been examined by Valmora and enjoy the support of Valmora:',
			pending:
				'The following recommendations will be examined by Valmora, which will provide responses in due time, but no later than the fifty-ninth session of the Human Rights Council:',
			noted: 'The recommendations below did not enjoy the support of Valmora and would thus be noted:'
		},
		unedited: 'The conclusions and recommendations have not been edited.',
		closing:
			'All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review. They should not be construed as endorsed by the Working Group as a whole.',
		annex: [
			'Annex',
			'[English only]',
			'Composition of the delegation',
			'Ms. Ada Holm, Deputy Minister (Head of delegation);',
			'Mr. Bo Lind, Permanent Mission (Geneva);',
			'Ms. Cleo Marsh, Embassy of Valmora (France);'
		],
		measures: [
			'Ratify the optional protocol on',
			'Continue to strengthen the measures on',
			'Adopt, within one year, a law on',
			'Take all necessary steps towards',
			'Give sufficient funds to the services for',
			'Put an end to impunity in matters of'
		],
		objects: [
			'the inspection of places of detention',
			'shelters for women in rural districts',
			'the registration of births, as set out in article 7',
			'access to school for children with disabilities',
			'the independence of judges and prosecutors',
			'short- and long-term unemployment'
		],
		tails: [
			'including by training the police and by publishing its figures each year',
			'in line with its obligations under the Convention and with the advice of the treaty bodies',
			'in consultation with civil society and with the communities concerned'
		],
		states: [
			'Austria',
			'Brazil',
			'Chad',
			'Venezuela (Bolivarian Republic of)',
			'Norway, Peru',
			'Republic of Korea',
			'Côte d’Ivoire'
		],
		brackets: ['(', ')'],
		ends: [';', '.'],
		between: '.'
	},
	{
		language: 'fr',
		title: [
			'Nations Unies',
			'Assemblée générale',
			'Distr. générale',
			'Original : anglais',
			'Valmora (République fédérale de)'
		],
		contents: 'Conclusions et/ou recommandations',
		narrative: [
			'Le Groupe de travail a tenu sa quarante-huitième session à Genève. L’Examen concernant la Valmora a eu lieu à la cinquième séance.',
			'La délégation a dit que les recommandations relatives aux prisons avaient été appliquées, comme le montraient les chiffres suivants :',
			'En 2018, deux cours ont été donnés à des juges, dont l’un avec des partenaires (Autriche, Norvège).',
			'Le Brésil a salué la nouvelle loi. Il a fait des recommandations.',
			'Le chef de la délégation a remercié les orateurs et rappelé la visite du Rapporteur spécial (2019).'
		],
		heading: 'Conclusions et/ou recommandations',
		leadIns: {
			supported:
				'Les recommandations formulées au cours du dialogue et énumérées ci-après ont été examinées par la Valmora et recueillent son adhésion :',
			pending:
				'Les recommandations ci-après seront examinées par la Valmora, qui donnera une réponse en temps voulu, au plus tard à la cinquante-neuvième session du Conseil des droits de l’homme :',
			noted: 'Les recommandations ci-après n’ont pas recueilli l’adhésion de la Valmora :'
		},
		unedited: 'Les conclusions et recommandations n’ont pas été revues par les services d’édition.',
		closing:
			'Toutes les conclusions et/ou recommandations figurant dans le présent rapport reflètent la position de l’État ou des États qui les ont formulées et/ou de l’État examiné. Elles ne doivent pas être considérées comme ayant été approuvées par l’ensemble du Groupe de travail.',
		annex: [
			'Annexe',
			'[Anglais seulement]',
			'Composition de la délégation',
			'Mme Ada Holm, Vice-Ministre (cheffe de la délégation) ;',
			'M. Bo Lind, Mission permanente (Genève) ;',
			'Mme Cleo Marsh, Ambassade de Valmora (France) ;'
		],
		measures: [
			'Ratifier le Protocole facultatif sur',
			'Continuer de renforcer les mesures concernant',
			'Adopter, dans un délai d’un an, une loi sur',
			'Prendre toutes les dispositions voulues pour assurer',
			'Doter de fonds suffisants les services chargés de',
			'Mettre fin à l’impunité en ce qui concerne'
		],
		objects: [
			'l’inspection des lieux de détention',
			'les foyers pour femmes dans les districts ruraux',
			'l’enregistrement des naissances, visé à l’article 7',
			'l’accès à l’école des enfants handicapés',
			'l’indépendance des juges et des procureurs',
			'le chômage à court et à long terme'
		],
		tails: [
			'y compris en formant la police et en publiant ses chiffres chaque année',
			'conformément aux obligations découlant de la Convention et aux avis des organes conventionnels',
			'en concertation avec la société civile et les communautés concernées'
		],
		states: [
			'Autriche',
			'Brésil',
			'Tchad',
			'Venezuela (République bolivarienne du)',
			'Norvège, Pérou',
			'République de Corée',
			'Côte d’Ivoire'
		],
		brackets: ['(', ')'],
		ends: [' ;', '.'],
		between: '.'
	},
	{
		language: 'es',
		title: [
			'Naciones Unidas',
			'Asamblea General',
			'Distr. general',
			'Original: inglés',
			'Valmora (República Federal de)'
		],
		contents: 'Conclusiones y/o recomendaciones',
		narrative: [
			'El Grupo de Trabajo celebró su 48º período de sesiones en Ginebra. El examen de Valmora se llevó a cabo en la quinta sesión.',
			'La delegación dijo que las recomendaciones relativas a las prisiones se habían aplicado, como mostraban las cifras siguientes:',
			'En 2018 se impartieron dos cursos a jueces, uno de ellos con asociados del extranjero (Austria, Noruega).',
			'El Brasil encomió la nueva ley. Formuló recomendaciones.',
			'El jefe de la delegación agradeció a los oradores y recordó la visita del Relator Especial (2019).'
		],
		heading: 'Conclusiones y/o recomendaciones',
		leadIns: {
			supported:
				'Las recomendaciones formuladas durante el diálogo interactivo que se enumeran a continuación han sido examinadas por Valmora y cuentan con su apoyo:',
			pending:
				'Valmora examinará las recomendaciones siguientes y les dará respuesta a su debido tiempo, a más tardar en el 59º período de sesiones del Consejo de Derechos Humanos:',
			noted: 'Las recomendaciones que figuran a continuación no cuentan con el apoyo de Valmora:'
		},
		unedited: 'Las conclusiones y recomendaciones se distribuyen sin revisión editorial.',
		closing:
			'Todas las conclusiones y/o recomendaciones que figuran en el presente informe reflejan la posición del Estado o de los Estados que las formularon y/o del Estado objeto de examen. No debe interpretarse que han recibido el respaldo del Grupo de Trabajo en su conjunto.',
		annex: [
			'Anexo',
			'[Inglés únicamente]',
			'Composición de la delegación',
			'Sra. Ada Holm, Viceministra (Jefa de la delegación);',
			'Sr. Bo Lind, Misión Permanente (Ginebra);',
			'Sra. Cleo Marsh, Embajada de Valmora (Francia);'
		],
		measures: [
			'Ratificar el Protocolo Facultativo sobre',
			'Seguir reforzando las medidas relativas a',
			'Aprobar, en el plazo de un año, una ley sobre',
			'Adoptar todas las medidas necesarias para garantizar',
			'Dotar de fondos suficientes a los servicios encargados de',
			'Poner fin a la impunidad en materia de'
		],
		objects: [
			'la inspección de los lugares de detención',
			'los centros de acogida para mujeres en las zonas rurales',
			'el registro de los nacimientos, previsto en el artículo 7',
			'el acceso a la escuela de los niños con discapacidad',
			'la independencia de los jueces y fiscales',
			'el desempleo a corto y a largo plazo'
		],
		tails: [
			'incluso formando a la policía y publicando sus cifras cada año',
			'de conformidad con sus obligaciones dimanantes de la Convención y con las opiniones de los órganos de tratados',
			'en consulta con la sociedad civil y las comunidades interesadas'
		],
		states: [
			'Austria',
			'Brasil',
			'Chad',
			'Venezuela (República Bolivariana de)',
			'Noruega, Perú',
			'República de Corea',
			'Côte d’Ivoire'
		],
		brackets: ['(', ')'],
		ends: [';', '.'],
		between: '.'
	},
	{
		language: 'ru',
		title: [
			'Организация Объединенных Наций',
			'Генеральная Ассамблея',
			'Distr.: General',
			'Original: English',
			'Вальмора (Федеративная Республика)'
		],
		contents: 'Выводы и/или рекомендации',
		narrative: [
			'Рабочая группа провела свою сорок восьмую сессию в Женеве. Обзор по Вальморе состоялся на пятом заседании.',
			'Делегация отметила, что рекомендации о тюрьмах были выполнены, о чем свидетельствуют следующие цифры:',
			'В 2018 году для судей были проведены два курса, один из них с партнерами (Австрия, Норвегия).',
			'Бразилия приветствовала новый закон. Она вынесла рекомендации.',
			'Глава делегации поблагодарил выступавших и напомнил о визите Специального докладчика (2019 год).'
		],
		heading: 'Выводы и/или рекомендации',
		leadIns: {
			supported:
				'Рекомендации, сформулированные в ходе интерактивного диалога и перечисленные ниже, были рассмотрены Вальморой и пользуются ее поддержкой:',
			pending:
				'Следующие рекомендации будут рассмотрены Вальморой, которая представит ответы в надлежащее время, но не позднее пятьдесят девятой сессии Совета по правам человека:',
			noted: 'Нижеследующие рекомендации не получили поддержки Вальморы:'
		},
		unedited: 'Выводы и рекомендации не редактировались.',
		closing:
			'Все выводы и/или рекомендации, содержащиеся в настоящем докладе, отражают позицию представляющего государства (государств) и/или государства – объекта обзора. Их не следует рассматривать в качестве одобренных Рабочей группой в целом.',
		annex: [
			'Приложение',
			'[Только на английском языке]',
			'Состав делегации',
			'Г-жа Ада Хольм, заместитель министра (глава делегации);',
			'Г-н Бо Линд, Постоянное представительство (Женева);',
			'Г-жа Клео Марш, посольство Вальморы (Франция);'
		],
		measures: [
			'Ратифицировать Факультативный протокол, касающийся',
			'Продолжать укреплять меры в отношении',
			'Принять в течение одного года закон, касающийся',
			'Принять все необходимые меры в целях обеспечения',
			'Выделить достаточные средства службам, отвечающим за вопросы',
			'Положить конец безнаказанности в вопросах'
		],
		objects: [
			'инспекции мест лишения свободы',
			'приютов для женщин в сельских районах',
			'регистрации рождений согласно статье 7',
			'доступа к школе детей-инвалидов',
			'независимости судей и прокуроров',
			'краткосрочной и долгосрочной безработицы'
		],
		tails: [
			'в том числе путем подготовки сотрудников полиции и ежегодной публикации данных',
			'в соответствии со своими обязательствами по Конвенции и с рекомендациями договорных органов',
			'в консультации с гражданским обществом и соответствующими общинами'
		],
		states: [
			'Австрия',
			'Бразилия',
			'Чад',
			'Венесуэла (Боливарианская Республика)',
			'Норвегия, Перу',
			'Республика Корея',
			'Кот-д’Ивуар'
		],
		brackets: ['(', ')'],
		ends: [';', '.'],
		between: '.'
	},
	{
		language: 'ar',
		title: ['الأمم المتحدة', 'الجمعية العامة', 'Distr.: General', 'Original: English', 'فالمورا'],
		contents: 'الاستنتاجات و/أو التوصيات',
		narrative: [
			'عقد الفريق العامل دورته الثامنة والأربعين في جنيف. وأُجري استعراض فالمورا في الجلسة الخامسة.',
			'وقال الوفد إن التوصيات المتعلقة بالسجون قد نُفذت كما تبين الأرقام التالية:',
			'وفي عام 2018 نُظمت دورتان للقضاة إحداهما مع شركاء من الخارج (النمسا، النرويج).',
			'وأشادت البرازيل بالقانون الجديد. وقدمت توصيات.',
			'وشكر رئيس الوفد جميع المتكلمين وذكّر بزيارة المقرر الخاص (2019).'
		],
		heading: 'الاستنتاجات و/أو التوصيات',
		leadIns: {
			supported: 'درست فالمورا التوصيات المقدمة أثناء جلسة التحاور والواردة أدناه، وهي تحظى بتأييد فالمورا:',
			pending:
				'ستدرس فالمورا التوصيات التالية، وستقدم ردودها عليها في الوقت المناسب، على ألا يتجاوز ذلك موعد انعقاد الدورة التاسعة والخمسين لمجلس حقوق الإنسان:',
			noted: 'لا تحظى التوصيات الواردة أدناه بتأييد فالمورا:'
		},
		unedited: 'لم تُحرر الاستنتاجات والتوصيات.',
		closing:
			'تعبر جميع الاستنتاجات و/أو التوصيات الواردة في هذا التقرير عن موقف الدولة (الدول) المقدمة لها و/أو الدولة موضوع الاستعراض. ولا ينبغي أن تُفهم على أنها تحظى بتأييد الفريق العامل بكامله.',
		annex: [
			'المرفق',
			'[بالإنكليزية فقط]',
			'تشكيلة الوفد',
			'السيدة آدا هولم، نائبة الوزير (رئيسة الوفد)؛',
			'السيد بو ليند، البعثة الدائمة (جنيف)؛',
			'السيدة كليو مارش، سفارة فالمورا (فرنسا)؛'
		],
		measures: [
			'التصديق على البروتوكول الاختياري المتعلق',
			'مواصلة تعزيز التدابير المتعلقة',
			'القيام، في غضون عام، باعتماد قانون يتعلق',
			'اتخاذ جميع الخطوات اللازمة للنهوض',
			'تخصيص أموال كافية للخدمات المعنية',
			'وضع حد للإفلات من العقاب فيما يتعلق'
		],
		objects: [
			'بتفتيش أماكن الاحتجاز',
			'بدور إيواء النساء في المناطق الريفية',
			'بتسجيل المواليد وفقاً للمادة 7',
			'بوصول الأطفال ذوي الإعاقة إلى المدارس',
			'باستقلال القضاة والمدعين العامين',
			'بالبطالة القصيرة والطويلة الأجل'
		],
		tails: [
			'بما في ذلك عن طريق تدريب الشرطة ونشر أرقامها كل عام',
			'بما يتماشى مع التزاماتها بموجب الاتفاقية ومع آراء هيئات المعاهدات',
			'بالتشاور مع المجتمع المدني والمجتمعات المحلية المعنية'
		],
		states: [
			'النمسا',
			'البرازيل',
			'تشاد',
			'فنزويلا (جمهورية - البوليفارية)',
			'النرويج، بيرو',
			'جمهورية كوريا',
			'كوت ديفوار'
		],
		brackets: ['(', ')'],
		ends: ['؛', '.'],
		between: '-'
	},
	{
		language: 'zh',
		title: ['联合国', '大会', 'Distr.: General', 'Original: English', '瓦尔莫拉'],
		contents: '结论和/或建议',
		narrative: [
			'工作组在日内瓦举行了第四十八届会议。工作组第五次会议对瓦尔莫拉进行了审议。',
			'代表团说，关于监狱的建议已经得到执行，如下列数字所示：',
			'2018年为法官举办了两期培训班，其中一期与外国伙伴合办（奥地利、挪威）。',
			'巴西赞扬新法律。巴西提出了建议。',
			'代表团团长感谢各位发言者，并回顾了特别报告员的访问（2019年）。'
		],
		heading: '结论和/或建议',
		leadIns: {
			supported: '瓦尔莫拉审议了互动对话期间提出的下列建议，这些建议得到瓦尔莫拉的支持：',
			pending: '瓦尔莫拉将审议下列建议，并将在适当时候，但不迟于人权理事会第五十九届会议作出答复：',
			noted: '以下建议未得到瓦尔莫拉的支持：'
		},
		unedited: '结论和建议未经编辑。',
		closing: '本报告所载的所有结论和/或建议反映提出国和/或受审议国的立场，不应被理解为得到整个工作组的赞同。',
		annex: [
			'附件',
			'[仅有英文]',
			'代表团成员',
			'阿达·霍尔姆女士，副部长（代表团团长）；',
			'博·林德先生，常驻代表团（日内瓦）；',
			'克莱奥·马什女士，驻法国大使馆（法国）；'
		],
		measures: [
			'批准任择议定书，以利于',
			'继续加强措施，改进',
			'在一年内通过法律，规范',
			'采取一切必要步骤，促进',
			'提供充足资金，支持',
			'结束有罪不罚现象，保障'
		],
		objects: [
			'对拘留场所的检查',
			'农村地区妇女收容所的工作',
			'第7条规定的出生登记',
			'残疾儿童入学',
			'法官和检察官的独立性',
			'短期和长期失业者的生活'
		],
		tails: ['包括培训警察并每年公布数字', '履行公约规定的义务并参照条约机构的意见', '与民间社会和有关社区协商'],
		states: ['奥地利', '巴西', '乍得', '委内瑞拉玻利瓦尔共和国', '挪威、秘鲁', '大韩民国', '科特迪瓦'],
		brackets: ['（', '）'],
		ends: ['；', '。'],
		between: '.'
	}
];

import type { TranslatedLabel } from './translated-label.ts';

/** Themes of OHCHR's lists of the cycles 2 to 4, without their code. */
export const translatedThemes: readonly TranslatedLabel[] = [
	{
		en: ['Acceptance of international norms'],
		fr: 'Acceptation des normes internationales',
		ar: 'قبول القواعد الدولية',
		es: 'Aceptación de las normas internacionales'
	},
	{
		en: ['Ratification of & accession to international instruments'],
		fr: 'Ratification des instruments internationaux et adhésion à ces instruments',
		ar: 'التصديق على الصكوك الدولية والانضمام إليها',
		es: 'Ratificación de instrumentos internacionales y adhesión a ellos'
	},
	{
		en: ['Scope of international obligations'],
		fr: 'Étendue des obligations internationales',
		ar: 'نطاق الالتزامات الدولية',
		es: 'Alcance de las obligaciones internacionales'
	},
	{
		en: ['Cooperation with treaty bodies', 'Cooperation & Follow up with Treaty Bodies'],
		fr: 'Coopération avec les organes conventionnels',
		ar: 'التعاون مع هيئات المعاهدات',
		es: 'Cooperación con los órganos de tratados'
	},
	{
		en: ['Cooperation with special procedures', 'Cooperation & Follow up with Special Procedures'],
		fr: 'Coopération avec les procédures spéciales',
		ar: 'التعاون مع الإجراءات الخاصة',
		es: 'Cooperación con los procedimientos especiales'
	},
	{
		en: [
			'Follow-up to Universal Periodic Review (UPR)',
			'Cooperation & Follow up with the Universal Periodic Review (UPR)'
		],
		fr: 'Suite donnée à l’Examen périodique universel (EPU)',
		ar: 'متابعة الاستعراض الدوري الشامل',
		es: 'Seguimiento del examen periódico universal (EPU)'
	},
	{
		en: ['Cooperation with human rights mechanisms & requests for technical assistance'],
		fr: 'Coopération avec les mécanismes relatifs aux droits de l’homme et demandes d’assistance technique',
		ar: 'التعاون مع آليات حقوق الإنسان وطلبات المساعدة التقنية',
		es: 'Cooperación con los mecanismos de derechos humanos y solicitudes de asistencia técnica'
	},
	{
		en: [
			'Inter-State cooperation & development assistance',
			'Inter-State cooperation & development or humanitarian assistance'
		],
		fr: 'Coopération interétatique et aide au développement ou aide humanitaire',
		ar: 'التعاون بين الدول والمساعدة الإنمائية أو الإنسانية',
		es: 'Cooperación entre Estados y asistencia humanitaria o para el desarrollo'
	},
	{
		en: ['2030 Agenda & other voluntary commitments'],
		fr: 'Programme 2030 et autres engagements volontaires',
		ar: 'خطة عام 2030 والالتزامات الطوعية الأخرى',
		es: 'Agenda 2030 y otros compromisos voluntarios'
	},
	{
		en: ['Constitutional & legislative framework', 'Constitutional and legislative framework'],
		fr: 'Cadre constitutionnel et législatif',
		ar: 'الإطار الدستوري والتشريعي',
		es: 'Marco constitucional y legislativo'
	},
	{
		en: ['Legal, institutional & policy framework'],
		fr: 'Cadre juridique, institutionnel et politique',
		ar: 'الإطار القانوني والمؤسسي والسياساتي',
		es: 'Marco jurídico, institucional y de políticas'
	},
	{
		en: ['Legal & institutional reform'],
		fr: 'Réforme juridique et institutionnelle',
		ar: 'الإصلاح القانوني والمؤسسي',
		es: 'Reforma jurídica e institucional'
	},
	{
		en: ['Institutions & policies - General'],
		fr: 'Institutions et politiques – Généralités',
		ar: 'المؤسسات والسياسات - مسائل عامة',
		es: 'Instituciones y políticas: cuestiones generales'
	},
	{
		en: ['Human rights policies'],
		fr: 'Politiques relatives aux droits de l’homme',
		ar: 'سياسات حقوق الإنسان',
		es: 'Políticas de derechos humanos'
	},
	{
		en: ['National Plans of Action on Human Rights (or specific areas)'],
		fr: 'Plans d’action nationaux pour les droits de l’homme (ou domaines particuliers)',
		ar: 'خطط العمل الوطنية لحقوق الإنسان (أو مجالات محددة)',
		es: 'Planes nacionales de acción de derechos humanos (o ámbitos específicos)'
	},
	{
		en: ['National Human Rights Action Plans (or specific areas) / implementation plans'],
		fr: 'Plans d’action nationaux pour les droits de l’homme (ou domaines particuliers)/plans de mise en œuvre',
		ar: 'خطط العمل الوطنية لحقوق الإنسان (أو مجالات محددة)/خطط التنفيذ',
		es: 'Planes nacionales de acción de derechos humanos (o ámbitos específicos)/planes de aplicación'
	},
	{
		en: ['National Human Rights Institution (NHRI)'],
		fr: 'Institution nationale des droits de l’homme (INDH)',
		ar: 'المؤسسة الوطنية لحقوق الإنسان',
		es: 'Institución nacional de derechos humanos (INDH)'
	},
	{
		en: ['National Mechanisms for Implementation, Reporting and Follow-up (NMIRF)'],
		fr: 'Mécanismes nationaux d’application, d’établissement de rapports et de suivi',
		ar: 'الآليات الوطنية للتنفيذ والإبلاغ والمتابعة',
		es: 'Mecanismos nacionales de aplicación, presentación de informes y seguimiento'
	},
	{
		en: [
			'Human rights education, trainings & awareness raising',
			'Human rights education, trainings and awareness raising'
		],
		fr: 'Éducation, formation et sensibilisation aux droits de l’homme',
		ar: 'التثقيف والتدريب والتوعية في مجال حقوق الإنسان',
		es: 'Educación, formación y sensibilización en materia de derechos humanos'
	},
	{
		en: ['Human rights education - general'],
		fr: 'Éducation aux droits de l’homme – Généralités',
		ar: 'التثقيف في مجال حقوق الإنسان - مسائل عامة',
		es: 'Educación en derechos humanos: cuestiones generales'
	},
	{
		en: ['Awareness raising and dissemination'],
		fr: 'Sensibilisation et diffusion',
		ar: 'التوعية والنشر',
		es: 'Sensibilización y difusión'
	},
	{
		en: ['Statistics and indicators'],
		fr: 'Statistiques et indicateurs',
		ar: 'الإحصاءات والمؤشرات',
		es: 'Estadísticas e indicadores'
	},
	{
		en: ['Statistics, indicators & disaggregated data'],
		fr: 'Statistiques, indicateurs et données ventilées',
		ar: 'الإحصاءات والمؤشرات والبيانات المصنفة',
		es: 'Estadísticas, indicadores y datos desglosados'
	},
	{
		en: ['Data collection & research'],
		fr: 'Collecte de données et recherche',
		ar: 'جمع البيانات والبحوث',
		es: 'Recopilación de datos e investigación'
	},
	{
		en: ['Budget & resources (for human rights implementation)', 'Budget &resources (for human rights implementation)'],
		fr: 'Budget et ressources (pour la réalisation des droits de l’homme)',
		ar: 'الميزانية والموارد (لإعمال حقوق الإنسان)',
		es: 'Presupuesto y recursos (para la realización de los derechos humanos)'
	},
	{
		en: ['Good governance & corruption'],
		fr: 'Bonne gouvernance et corruption',
		ar: 'الحوكمة الرشيدة والفساد',
		es: 'Buena gobernanza y corrupción'
	},
	{
		en: ['Cooperation and meaningful consultation with civil society & participation'],
		fr: 'Coopération et consultation véritable avec la société civile, et participation',
		ar: 'التعاون والتشاور الهادف مع المجتمع المدني والمشاركة',
		es: 'Cooperación y consulta efectiva con la sociedad civil, y participación'
	},
	{
		en: ['Cooperation & consultation with civil society'],
		fr: 'Coopération et consultation avec la société civile',
		ar: 'التعاون والتشاور مع المجتمع المدني',
		es: 'Cooperación y consulta con la sociedad civil'
	},
	{
		en: ['Equality & non-discrimination'],
		fr: 'Égalité et non-discrimination',
		ar: 'المساواة وعدم التمييز',
		es: 'Igualdad y no discriminación'
	},
	{
		en: ['Racial discrimination'],
		fr: 'Discrimination raciale',
		ar: 'التمييز العنصري',
		es: 'Discriminación racial'
	},
	{
		en: ['Right to an effective remedy'],
		fr: 'Droit à un recours utile',
		ar: 'الحق في سبيل انتصاف فعال',
		es: 'Derecho a un recurso efectivo'
	},
	{
		en: ['Right to effective remedy & reparations'],
		fr: 'Droit à un recours utile et à réparation',
		ar: 'الحق في سبيل انتصاف فعال وفي الجبر',
		es: 'Derecho a un recurso efectivo y a reparación'
	},
	{
		en: ['Access to justice & remedy'],
		fr: 'Accès à la justice et aux voies de recours',
		ar: 'الوصول إلى العدالة وسبل الانتصاف',
		es: 'Acceso a la justicia y a vías de recurso'
	},
	{ en: ['Access to justice'], fr: 'Accès à la justice', ar: 'الوصول إلى العدالة', es: 'Acceso a la justicia' },
	{
		en: ['Support to victims and witnesses', 'Support to victims & witnesses'],
		fr: 'Soutien aux victimes et aux témoins',
		ar: 'دعم الضحايا والشهود',
		es: 'Apoyo a las víctimas y los testigos'
	},
	{
		en: ['Impunity & transparency'],
		fr: 'Impunité et transparence',
		ar: 'الإفلات من العقاب والشفافية',
		es: 'Impunidad y transparencia'
	},
	{
		en: ['Rule of law & impunity'],
		fr: 'État de droit et impunité',
		ar: 'سيادة القانون والإفلات من العقاب',
		es: 'Estado de derecho e impunidad'
	},
	{
		en: ['Business & Human Rights'],
		fr: 'Entreprises et droits de l’homme',
		ar: 'الأعمال التجارية وحقوق الإنسان',
		es: 'Empresas y derechos humanos'
	},
	{
		en: ['Right to development'],
		fr: 'Droit au développement',
		ar: 'الحق في التنمية',
		es: 'Derecho al desarrollo'
	},
	{
		en: ['Right to self-determination'],
		fr: 'Droit à l’autodétermination',
		ar: 'الحق في تقرير المصير',
		es: 'Derecho a la libre determinación'
	},
	{
		en: ['Human rights & the environment'],
		fr: 'Droits de l’homme et environnement',
		ar: 'حقوق الإنسان والبيئة',
		es: 'Derechos humanos y medio ambiente'
	},
	{
		en: ['Human rights & climate change'],
		fr: 'Droits de l’homme et changements climatiques',
		ar: 'حقوق الإنسان وتغير المناخ',
		es: 'Derechos humanos y cambio climático'
	},
	{
		en: ['Unilateral coercive measures'],
		fr: 'Mesures coercitives unilatérales',
		ar: 'التدابير القسرية الانفرادية',
		es: 'Medidas coercitivas unilaterales'
	},
	{
		en: ['International criminal & humanitarian law (including crimes against humanity, war crimes, genocide)'],
		fr: 'Droit international pénal et droit international humanitaire (dont crimes contre l’humanité, crimes de guerre, génocide)',
		ar: 'القانون الجنائي الدولي والقانون الإنساني الدولي (بما في ذلك الجرائم ضد الإنسانية وجرائم الحرب والإبادة الجماعية)',
		es: 'Derecho internacional penal y humanitario (incluidos los crímenes de lesa humanidad, los crímenes de guerra y el genocidio)'
	},
	{
		en: ['Civil & political rights - general measures of implementation'],
		fr: 'Droits civils et politiques – Mesures générales d’application',
		ar: 'الحقوق المدنية والسياسية - تدابير التنفيذ العامة',
		es: 'Derechos civiles y políticos: medidas generales de aplicación'
	},
	{
		en: ['Economic, social & cultural rights - general measures of implementation'],
		fr: 'Droits économiques, sociaux et culturels – Mesures générales d’application',
		ar: 'الحقوق الاقتصادية والاجتماعية والثقافية - تدابير التنفيذ العامة',
		es: 'Derechos económicos, sociales y culturales: medidas generales de aplicación'
	},
	{ en: ['Right to life'], fr: 'Droit à la vie', ar: 'الحق في الحياة', es: 'Derecho a la vida' },
	{ en: ['Death penalty'], fr: 'Peine de mort', ar: 'عقوبة الإعدام', es: 'Pena de muerte' },
	{
		en: ['Right to physical & moral integrity'],
		fr: 'Droit à l’intégrité physique et morale',
		ar: 'الحق في السلامة البدنية والمعنوية',
		es: 'Derecho a la integridad física y moral'
	},
	{
		en: [
			'Prohibition of torture and cruel, inhuman or degrading treatment',
			'Prohibition of torture & cruel, inhuman or degrading treatment'
		],
		fr: 'Interdiction de la torture et des traitements cruels, inhumains ou dégradants',
		ar: 'حظر التعذيب والمعاملة القاسية أو اللاإنسانية أو المهينة',
		es: 'Prohibición de la tortura y de los tratos crueles, inhumanos o degradantes'
	},
	{
		en: ['Conditions of detention'],
		fr: 'Conditions de détention',
		ar: 'ظروف الاحتجاز',
		es: 'Condiciones de detención'
	},
	{
		en: ['Arbitrary arrest & detention'],
		fr: 'Arrestation et détention arbitraires',
		ar: 'التوقيف والاحتجاز التعسفيان',
		es: 'Detención y reclusión arbitrarias'
	},
	{
		en: ['Liberty & security of the person'],
		fr: 'Liberté et sécurité de la personne',
		ar: 'حرية الشخص وأمنه',
		es: 'Libertad y seguridad de la persona'
	},
	{
		en: ['Enforced disappearances'],
		fr: 'Disparitions forcées',
		ar: 'الاختفاء القسري',
		es: 'Desapariciones forzadas'
	},
	{
		en: ['Prohibition of slavery, trafficking'],
		fr: 'Interdiction de l’esclavage et de la traite',
		ar: 'حظر الرق والاتجار بالبشر',
		es: 'Prohibición de la esclavitud y la trata'
	},
	{
		en: ['Human trafficking & contemporary forms of slavery'],
		fr: 'Traite des personnes et formes contemporaines d’esclavage',
		ar: 'الاتجار بالأشخاص وأشكال الرق المعاصرة',
		es: 'Trata de personas y formas contemporáneas de la esclavitud'
	},
	{
		en: ['Administration of justice & fair trial'],
		fr: 'Administration de la justice et procès équitable',
		ar: 'إقامة العدل والمحاكمة العادلة',
		es: 'Administración de justicia y derecho a un juicio imparcial'
	},
	{
		en: ['Right to private life, privacy'],
		fr: 'Droit à la vie privée',
		ar: 'الحق في الحياة الخاصة والخصوصية',
		es: 'Derecho a la vida privada'
	},
	{
		en: ['Freedom of thought, conscience and religion', 'Freedom of thought, conscience & religion'],
		fr: 'Liberté de pensée, de conscience et de religion',
		ar: 'حرية الفكر والوجدان والدين',
		es: 'Libertad de pensamiento, de conciencia y de religión'
	},
	{
		en: ['Freedom of opinion and expression'],
		fr: 'Liberté d’opinion et d’expression',
		ar: 'حرية الرأي والتعبير',
		es: 'Libertad de opinión y de expresión'
	},
	{
		en: [
			'Freedom of opinion and expression & access to information',
			'Freedom of opinion & expression & right to information'
		],
		fr: 'Liberté d’opinion et d’expression et accès à l’information',
		ar: 'حرية الرأي والتعبير والحصول على المعلومات',
		es: 'Libertad de opinión y de expresión y acceso a la información'
	},
	{
		en: ['Right to peaceful assembly', 'Freedom of peaceful assembly & association', 'Freedom of association'],
		fr: 'Liberté de réunion pacifique et d’association',
		ar: 'حرية التجمع السلمي وتكوين الجمعيات',
		es: 'Libertad de reunión pacífica y de asociación'
	},
	{
		en: ['Rights related to name, identity, nationality', 'Rights related to name, identity & nationality'],
		fr: 'Droits relatifs au nom, à l’identité et à la nationalité',
		ar: 'الحقوق المتعلقة بالاسم والهوية والجنسية',
		es: 'Derechos relativos al nombre, la identidad y la nacionalidad'
	},
	{
		en: [
			'Right to participation in public affairs and right to vote',
			'Right to participate in public affairs & right to vote'
		],
		fr: 'Droit de participer aux affaires publiques et droit de vote',
		ar: 'الحق في المشاركة في الشؤون العامة والحق في التصويت',
		es: 'Derecho a participar en los asuntos públicos y derecho de voto'
	},
	{
		en: ['Rights related to marriage & family'],
		fr: 'Droits relatifs au mariage et à la famille',
		ar: 'الحقوق المتعلقة بالزواج والأسرة',
		es: 'Derechos relativos al matrimonio y la familia'
	},
	{
		en: ['Right to an adequate standard of living - general', 'Right to an adequate standard of living'],
		fr: 'Droit à un niveau de vie suffisant',
		ar: 'الحق في مستوى معيشي لائق',
		es: 'Derecho a un nivel de vida adecuado'
	},
	{
		en: ['Right to adequate housing'],
		fr: 'Droit à un logement convenable',
		ar: 'الحق في السكن اللائق',
		es: 'Derecho a una vivienda adecuada'
	},
	{ en: ['Right to food'], fr: 'Droit à l’alimentation', ar: 'الحق في الغذاء', es: 'Derecho a la alimentación' },
	{
		en: ['Right to social security'],
		fr: 'Droit à la sécurité sociale',
		ar: 'الحق في الضمان الاجتماعي',
		es: 'Derecho a la seguridad social'
	},
	{
		en: ['Human rights & poverty'],
		fr: 'Droits de l’homme et pauvreté',
		ar: 'حقوق الإنسان والفقر',
		es: 'Derechos humanos y pobreza'
	},
	{
		en: ['Human Rights & drinking water and sanitation', 'Human Rights & drinking water & sanitation'],
		fr: 'Droits de l’homme, eau potable et assainissement',
		ar: 'حقوق الإنسان ومياه الشرب والصرف الصحي',
		es: 'Derechos humanos, agua potable y saneamiento'
	},
	{
		en: ['Safe drinking water & sanitation'],
		fr: 'Eau potable et assainissement',
		ar: 'مياه الشرب المأمونة والصرف الصحي',
		es: 'Agua potable y saneamiento'
	},
	{ en: ['Right to work'], fr: 'Droit au travail', ar: 'الحق في العمل', es: 'Derecho al trabajo' },
	{
		en: ['Right to work and to just & favorable conditions of work & labour rights'],
		fr: 'Droit au travail et à des conditions de travail justes et favorables, et droits des travailleurs',
		ar: 'الحق في العمل وفي شروط عمل عادلة ومؤاتية وحقوق العمال',
		es: 'Derecho al trabajo y a condiciones de trabajo equitativas y satisfactorias, y derechos laborales'
	},
	{
		en: ['Right to work and just and favourable conditions of work', 'Right to just and favourable conditions of work'],
		fr: 'Droit à des conditions de travail justes et favorables',
		ar: 'الحق في شروط عمل عادلة ومؤاتية',
		es: 'Derecho a condiciones de trabajo equitativas y satisfactorias'
	},
	{
		en: ['Labour rights and right to work'],
		fr: 'Droits des travailleurs et droit au travail',
		ar: 'حقوق العمال والحق في العمل',
		es: 'Derechos laborales y derecho al trabajo'
	},
	{ en: ['Trade union rights'], fr: 'Droits syndicaux', ar: 'الحقوق النقابية', es: 'Derechos sindicales' },
	{
		en: ['Right to health', 'Right to health - General'],
		fr: 'Droit à la santé',
		ar: 'الحق في الصحة',
		es: 'Derecho a la salud'
	},
	{
		en: ['Access to sexual & reproductive health & services'],
		fr: 'Accès à la santé sexuelle et procréative et aux services correspondants',
		ar: 'الحصول على الصحة الجنسية والإنجابية وخدماتها',
		es: 'Acceso a la salud sexual y reproductiva y a los servicios correspondientes'
	},
	{
		en: ['Sexual & reproductive health and rights'],
		fr: 'Santé et droits en matière de sexualité et de procréation',
		ar: 'الصحة والحقوق الجنسية والإنجابية',
		es: 'Salud y derechos sexuales y reproductivos'
	},
	{
		en: ['Right to education', 'Right to education - General'],
		fr: 'Droit à l’éducation',
		ar: 'الحق في التعليم',
		es: 'Derecho a la educación'
	},
	{ en: ['Cultural rights'], fr: 'Droits culturels', ar: 'الحقوق الثقافية', es: 'Derechos culturales' },
	{
		en: ['Advancement of women'],
		fr: 'Promotion de la femme',
		ar: 'النهوض بالمرأة',
		es: 'Adelanto de la mujer'
	},
	{
		en: ['Discrimination against women'],
		fr: 'Discrimination à l’égard des femmes',
		ar: 'التمييز ضد المرأة',
		es: 'Discriminación contra la mujer'
	},
	{
		en: ['Violence against women'],
		fr: 'Violence à l’égard des femmes',
		ar: 'العنف ضد المرأة',
		es: 'Violencia contra la mujer'
	},
	{ en: ['Domestic violence'], fr: 'Violence domestique', ar: 'العنف المنزلي', es: 'Violencia doméstica' },
	{
		en: ['Sexual & other forms of gender-based violence', 'Sexual & gender-based violence'],
		fr: 'Violence sexuelle et violence fondée sur le genre',
		ar: 'العنف الجنسي والعنف الجنساني',
		es: 'Violencia sexual y de género'
	},
	{
		en: ['Participation of women in political & public life'],
		fr: 'Participation des femmes à la vie politique et publique',
		ar: 'مشاركة المرأة في الحياة السياسية والعامة',
		es: 'Participación de la mujer en la vida política y pública'
	},
	{
		en: ['Children: definition; general principles; protection'],
		fr: 'Enfants : définition, principes généraux, protection',
		ar: 'الأطفال: التعريف والمبادئ العامة والحماية',
		es: 'Niños: definición, principios generales y protección'
	},
	{
		en: ['Children: family environment and alternative care', 'Children: family environment & alternative care'],
		fr: 'Enfants : milieu familial et protection de remplacement',
		ar: 'الأطفال: البيئة الأسرية والرعاية البديلة',
		es: 'Niños: entorno familiar y modalidades alternativas de cuidado'
	},
	{
		en: ['Children: protection against exploitation'],
		fr: 'Enfants : protection contre l’exploitation',
		ar: 'الأطفال: الحماية من الاستغلال',
		es: 'Niños: protección contra la explotación'
	},
	{
		en: ['Children: juvenile justice'],
		fr: 'Enfants : justice pour mineurs',
		ar: 'الأطفال: قضاء الأحداث',
		es: 'Niños: justicia juvenil'
	},
	{
		en: ['Persons with disabilities: definition, general principles'],
		fr: 'Personnes handicapées : définition, principes généraux',
		ar: 'الأشخاص ذوو الإعاقة: التعريف والمبادئ العامة',
		es: 'Personas con discapacidad: definición y principios generales'
	},
	{
		en: ['Persons with disabilities: accessibility, mobility'],
		fr: 'Personnes handicapées : accessibilité, mobilité',
		ar: 'الأشخاص ذوو الإعاقة: إمكانية الوصول والتنقل',
		es: 'Personas con discapacidad: accesibilidad y movilidad'
	},
	{
		en: ['Persons with disabilities: independence, inclusion'],
		fr: 'Personnes handicapées : autonomie, inclusion',
		ar: 'الأشخاص ذوو الإعاقة: الاستقلالية والإدماج',
		es: 'Personas con discapacidad: independencia e inclusión'
	},
	{
		en: ['Persons with disabilities: protecting the integrity of the person'],
		fr: 'Personnes handicapées : protection de l’intégrité de la personne',
		ar: 'الأشخاص ذوو الإعاقة: حماية السلامة الشخصية',
		es: 'Personas con discapacidad: protección de la integridad personal'
	},
	{
		en: ['Persons with disabilities: protection against exploitation, violence & abuse'],
		fr: 'Personnes handicapées : protection contre l’exploitation, la violence et la maltraitance',
		ar: 'الأشخاص ذوو الإعاقة: الحماية من الاستغلال والعنف والاعتداء',
		es: 'Personas con discapacidad: protección contra la explotación, la violencia y el abuso'
	},
	{
		en: ['Persons with disabilities: protection and safety in situations of risk'],
		fr: 'Personnes handicapées : protection et sûreté dans les situations de risque',
		ar: 'الأشخاص ذوو الإعاقة: الحماية والسلامة في حالات الخطر',
		es: 'Personas con discapacidad: protección y seguridad en situaciones de riesgo'
	},
	{
		en: ['Members of minorities'],
		fr: 'Membres de minorités',
		ar: 'أفراد الأقليات',
		es: 'Miembros de minorías'
	},
	{
		en: ['Indigenous peoples'],
		fr: 'Peuples autochtones',
		ar: 'الشعوب الأصلية',
		es: 'Pueblos indígenas'
	},
	{ en: ['Migrants'], fr: 'Migrants', ar: 'المهاجرون', es: 'Migrantes' },
	{
		en: ['Refugees & asylum seekers'],
		fr: 'Réfugiés et demandeurs d’asile',
		ar: 'اللاجئون وملتمسو اللجوء',
		es: 'Refugiados y solicitantes de asilo'
	},
	{
		en: ['Internally displaced persons'],
		fr: 'Personnes déplacées',
		ar: 'النازحون داخليا',
		es: 'Desplazados internos'
	},
	{ en: ['Stateless persons'], fr: 'Apatrides', ar: 'عديمو الجنسية', es: 'Apátridas' },
	{
		en: ['Human rights defenders'],
		fr: 'Défenseurs des droits de l’homme',
		ar: 'المدافعون عن حقوق الإنسان',
		es: 'Defensores de los derechos humanos'
	},
	{
		en: [
			'Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)',
			'Lesbian, gay, bisexual, transgender and intersex persons (LGBTI)'
		],
		fr: 'Personnes lesbiennes, gays, bisexuelles, transgenres et intersexes (LGBTI)',
		ar: 'المثليات والمثليون ومزدوجو الميل الجنسي ومغايرو الهوية الجنسانية وحاملو صفات الجنسين',
		es: 'Personas lesbianas, gais, bisexuales, transgénero e intersexuales (LGBTI)'
	}
];

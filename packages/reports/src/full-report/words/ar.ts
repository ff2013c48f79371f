import type { FullReportWords } from './en.ts';

export const ar: FullReportWords = {
	purposes: {
		'stakeholder-submission': 'تمهيدا لمساهمة أصحاب المصلحة',
		'mid-term-report': 'تمهيدا لتقرير منتصف المدة',
		'national-report': 'تمهيدا للتقرير الوطني',
		'action-plan': 'تمهيدا لخطة العمل'
	},
	draftWarning: 'هذه مسودة. وهي تبيّن الحال في لحظة معينة، وقد تختلف عما يُتفق عليه في النهاية.',
	contents: 'المحتويات',
	page: { before: 'الصفحة ', between: ' من ' },
	summary: 'ملخص',
	figures: {
		caption: 'المشاورة بالأرقام',
		what: 'البيان',
		howMany: 'العدد',
		recommendations: 'التوصيات',
		clusters: 'مجموعات التوصيات',
		closed: 'مجموعات مغلقة',
		agreed: 'مجموعات لها مستوى متفق عليه',
		noConsensus: 'مجموعات بلا توافق',
		recommendationsAgreed: 'التوصيات التي لها مستوى متفق عليه خاص بها',
		recommendationsApart: 'التوصيات التي تختلف الآراء بشأنها',
		polls: 'قرارات طُرحت للتصويت',
		adopted: 'إجراءات معتمدة',
		commitments: 'التزامات قيد المتابعة'
	},
	agreedLevels: {
		clusters: 'المجموعات بحسب المستوى المتفق عليه',
		recommendations: 'التوصيات بحسب المستوى المتفق عليه'
	},
	readingsByConstituency: {
		clusters: 'الآراء في المجموعات بحسب الفئة والمستوى',
		recommendations: 'الآراء في التوصيات بحسب الفئة والمستوى'
	},
	levelsByConstituency: 'المستويات بحسب الفئة',
	levelsByConstituencyText:
		'تعطي كل فئة رأيها الخاص في كل مجموعة؛ وحيث قُيّمت التوصيات كلا على حدة، يرد عدد كل رأي بين قوسين. ويرد المستوى المتفق عليه إلى جانبها، وهو ليس متوسطا لها.',
	differences: 'حيث تختلف الآراء',
	differencesText: 'في هذه المجموعات لا تقول الفئات الشيء نفسه. وجميع الآراء باقية.',
	noDifferences: 'لم تُسجَّل آراء متباينة ولا آراء مخالفة ولا قرارات غير مشتركة.',
	silent: (sides) => `لم تُبدِ رأيا: ${sides}`,
	clusters: 'التقييم بحسب المجموعة',
	notTakenUp: 'مجموعات لم تُناقش بعد',
	recommendations: 'التوصيات',
	agreedLevel: 'المستوى المتفق عليه',
	level: 'المستوى',
	readings: 'الآراء',
	constituency: 'الفئة',
	explanation: 'الشرح',
	unreadable: 'نص ناقص',
	stillOpen: 'هذه المجموعة ما زالت مفتوحة',
	stillOpenText: 'يمكن أن يتغير مستواها ونصها إلى أن تُغلق.',
	indicators: {
		title: 'المؤشرات',
		indicator: 'المؤشر',
		kind: 'النوع',
		baseline: 'خط الأساس',
		target: 'الهدف',
		value: 'القيمة',
		source: 'المصدر والتاريخ',
		kinds: { structural: 'هيكلي', process: 'إجرائي', outcome: 'نتيجة' }
	},
	actions: {
		title: 'إجراءات المتابعة',
		action: 'الإجراء',
		responsible: 'الجهة المسؤولة',
		deadline: 'الأجل',
		status: 'الحالة',
		evidence: 'الأدلة'
	},
	commitments: 'الالتزامات',
	decisions: 'القرارات',
	adopted: 'اعتُمد',
	method: 'كيف يُتحقق من هذا التقرير',
	methodText:
		'أُعدّ هذا التقرير من نسخة واحدة من النتيجة. والبصمة أدناه هي بصمة ملف بيانات هذه النسخة (outcome.json)، ويمكن لكل من لديه الملف أن يحسبها. أما بصمة السجل فهي آخر حلقة في السلسلة التي تُدوَّن فيها كل خطوة من خطوات المشاورة، وأي تغيير لاحق يظهر فيها.\nلا تُعرض الأصوات بحسب الفئة إلا حيث لا يُكشف أحد. والنصوص كما كتبها المشاركون.',
	hashOfVersion: 'بصمة SHA-256 للنتيجة',
	headOfRecord: (lines) => `بصمة السجل (${lines} سطرا)`
};

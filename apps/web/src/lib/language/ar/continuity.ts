import type { continuity as english } from '../en/continuity.ts';

export const continuity: typeof english = {
	link: 'من جولة إلى أخرى',
	title: 'ما يستمر من جولة إلى أخرى',
	lead: 'توصيات من استعراض لاحق تشبه توصية من استعراض سابق. أكِّد ما يُعد متابعة لها، وتُرفض الأخرى. لا يتغيّر شيء آخر.',
	empty: 'لا شيء لعرضه',
	emptyText: 'يلزم وجود توصيات متشابهة من استعراضين: استورد القائمة السابقة أو أدخل نتيجة سابقة.',
	open: 'للبت فيها',
	confirmed: 'مؤكدة',
	refused: 'مرفوضة',
	confirm: 'متابعة لها',
	refuse: 'ليست متابعة',
	confirmNamed: (later, earlier) => `متابعة لها: ${later} متابعة للتوصية ${earlier}`,
	refuseNamed: (later, earlier) => `ليست متابعة: ${later} ليست متابعة للتوصية ${earlier}`,
	confirmEqual: (count) => `تأكيد جميع الأزواج المتطابقة في النص (${count})`,
	fromImport: 'إدخال نتيجة مشاورة سابقة',
	sureness: { high: 'متشابهتان جدًّا', medium: 'متشابهتان', low: 'متشابهتان بعض الشيء' },
	thenTitle: 'حينئذ والآن',
	now: (level) => `الآن: ${level}`,
	earlier: 'نتائج سابقة',
	earlierLead:
		'أدخل نتيجة مشاورة سابقة (outcome.json): يحتفظ Plenum بتوصياتها ومستوياتها ويقترح ما يُعد من توصياتك متابعة لها. ولا يُنقل ما كتبه الناس فيها.',
	earlierFile: 'ملف outcome.json لمشاورة سابقة',
	earlierBring: 'إدخال',
	earlierBrought: (count) => `أُدخلت، وفيها ${count}. انظر «للبت فيها».`,
	earlierVersion: (number) => `النسخة ${number}`,
	earlierDraft: 'مسودة',
	remove: 'إزالة',
	removeNamed: (title) => `إزالة: ${title}`,
	removeText: 'يُنسى هنا ما قيل إنه متابعة لهذه النتيجة. وتبقى توصياتك وتقديراتك كما هي.'
};

import type { CorrectionWords } from '../en/corrections.ts';

export const corrections: CorrectionWords = {
	title: 'تصحيح خطأ طباعي',
	lead: 'تبقى المجموعة مغلقة ويبقى نصها المختوم كما كان. وما يُقرأ ويُصدَّر ويُثبَّت من الآن يحمل التصحيح. وتبقى الكلمات القديمة والجديدة والسبب واليوم في السجل أمام الجميع: ليس هذا سبيلًا لحذف ما قيل.',
	find: 'كلمات للبحث',
	findHint: 'يقلّص قائمة المقاطع أدناه.',
	passage: 'المقطع',
	nothingFound: 'لا يحتوي أي مقطع على هذه الكلمات.',
	right: 'النص الصحيح',
	rightHint: 'بضعة أحرف في موضع واحد. تبقى الأرقام والمستويات وأسماء الدول وأدوات النفي كما هي.',
	preview: 'ما سيُسجَّل',
	letters: (changed, most) => `${changed} من ${most} حرفًا`,
	reason: 'السبب',
	reasonHint: 'مثل «كان حرف ناقصًا». بلا أسماء.',
	reasonNeeded: 'اذكر السبب.',
	confirm: 'تسجيل التصحيح',
	done: 'سُجل التصحيح',
	takenBack: 'سُحب'
};

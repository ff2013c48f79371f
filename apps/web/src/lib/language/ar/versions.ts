import type { versions as english } from '../en/versions.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

export const versions: typeof english = {
	title: 'النسخ',
	titleOf: (cluster) => `النسخ: ${cluster}`,
	lead: 'ما كان يقوله النص حين اتُّخذ قرار بشأنه أو حين حفظه أحد. اختر نسختين لترى ما تغيّر.',
	link: 'النسخ',
	none: 'لا توجد نسخ بعد',
	noneText: 'تُحفظ نسخة كلما أُغلقت المجموعة أو بدأ تصويت على أحد إجراءاتها.',
	list: 'النسخ المحفوظة',
	number: (number) => `النسخة ${number}`,
	reasons: {
		closed: 'أُغلقت المجموعة',
		'poll-opened': 'بدأ تصويت',
		merged: 'قبل ضم مجموعات أخرى إليها',
		'by-hand': 'حُفظت يدوياً',
		'room-opened': 'بدأت قاعة فرعية العمل عليه',
		'room-closed': 'أُغلقت القاعات الفرعية'
	},
	toPoll: 'التصويت',
	by: (name) => `بواسطة ${name}`,
	forgotten: 'تعيّن محو كلماتها.',
	shortened: 'استُبعدت منها كلمات محذوفة كتبها شخص مُحيت بياناته. البصمة هي بصمة النص كاملًا.',
	showSince: 'ما تغيّر منذ ذلك الحين',
	showSinceNamed: (version) => `ما تغيّر منذ ذلك الحين: ${version}`,

	keep: 'حفظ هذه النسخة',
	keepTitle: 'حفظ النص كما هو الآن',
	keepText: 'يستطيع كل من يقرأ النص أن يقرأ هذه النسخة لاحقاً. ولا يدخل فيها ما يكتبه الناس في هذه اللحظة.',
	keepLabel: 'ما هي',
	keepHint: 'بضع كلمات، مثل «كما أُرسل إلى الوزارات». دون أسماء أشخاص.',
	keepLabelNeeded: 'قل في بضع كلمات ما هي.',
	kept: (label) => `حُفظت: ${label}`,

	compare: 'مقارنة',
	from: 'من',
	to: 'إلى',
	now: 'النص الحالي',
	compareAgain: 'قراءة النص الحالي من جديد',
	changes: 'ما تغيّر',
	noChanges: 'لا فرق حتى في حرف واحد.',
	sectionSame: 'لم يتغير شيء هنا.',
	draftsSame: 'لم يتغير أي إجراء ولا أي مؤشر.',
	legend: 'كيف تُقرأ:',
	inserted: 'أُضيف',
	deleted: 'حُذف',
	restyled: 'تغيّر الشكل فقط',
	end: 'نهاية',
	unchanged: plural({
		zero: 'لا أسطر دون تغيير',
		one: 'سطر واحد دون تغيير',
		two: 'سطران دون تغيير',
		few: '# أسطر دون تغيير',
		many: '# سطراً دون تغيير',
		other: '# سطر دون تغيير'
	}),
	drafts: { inserted: 'جديد', deleted: 'محذوف', changed: 'معدَّل' },
	reordered: { actions: 'الإجراءات في ترتيب آخر.', indicators: 'المؤشرات في ترتيب آخر.' },
	authors: (names) => `الكلمات الموجودة هنا الآن كتبها: ${names}.`,

	restore: 'استعادة هذا القسم',
	restoreNamed: (section, version) => `استعادة القسم «${section}» من: ${version}`,
	restoreTitle: (section) => `استعادة «${section}»؟`,
	restoreText: (section, version) =>
		`سيقول القسم «${section}» من جديد ما كان يقوله في: ${version}. ويراه الجميع فوراً بوصفه تحريراً منك. ويزول من النص ما كُتب في هذا القسم منذ ذلك الحين، وتبقى الأقسام الأخرى والإجراءات والمؤشرات كما هي.`,
	restoreTyping: (names) =>
		`هناك من يكتب الآن في هذا القسم: ${names}. يُحذف من النص ما يُكتب الآن، ويُبلَّغ كاتبه بذلك وتُعاد إليه كلماته لينسخها.`,
	restoreUndo: 'يمكنك التراجع عنه بعد ذلك مباشرة. ويبقى ما يكتبه الآخرون في هذه الأثناء.',
	restoreKeep: 'لتتمكن من العودة لاحقاً إلى النص الحالي، احفظ نسخة أولاً.',
	restored: (section) => `استُعيد: ${section}`,
	restoreNotNow: 'لا يمكن الكتابة في النص حالياً.'
};

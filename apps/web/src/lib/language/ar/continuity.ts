import type { Text } from '../en/text.ts';

export const continuity: Text['continuity'] = {
	link: 'من جولة إلى أخرى',
	title: 'ما يستمر من جولة إلى أخرى',
	lead: 'توصيات من استعراض لاحق تشبه توصية من استعراض سابق. أكِّد ما يُعد متابعة لها، وتُرفض الأخرى. لا يتغيّر شيء آخر.',
	empty: 'لا شيء لعرضه',
	emptyText: 'يلزم وجود توصيات متشابهة من استعراضين.',
	open: 'للبت فيها',
	confirmed: 'مؤكدة',
	refused: 'مرفوضة',
	confirm: 'متابعة لها',
	refuse: 'ليست متابعة',
	confirmNamed: (later, earlier) => `${later} متابعة للتوصية ${earlier}`,
	refuseNamed: (later, earlier) => `${later} ليست متابعة للتوصية ${earlier}`,
	sureness: { high: 'متشابهتان جدًّا', medium: 'متشابهتان', low: 'متشابهتان بعض الشيء' },
	continues: (number, cycle) => `متابعة للتوصية ${number} (${cycle})`,
	then: (level) => `وكان تقييمها حينئذ: ${level}`,
	heading: 'الاستمرارية'
};

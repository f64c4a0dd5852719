/* Words, names and numbers in the language chosen. */
(() => {
  'use strict';
  const labels = JSON.parse(document.getElementById('labels').textContent);
  const names = new Map(marsad.tables.names.map(name => [name.id, name]));
  let language = marsad.facts.language;

  const formats = () => language === 'ar' ? 'ar-u-nu-latn' : 'en';

  marsad.words = {
    language: () => language,
    isRightToLeft: () => language === 'ar',
    choose(chosen) {
      language = chosen;
      document.documentElement.lang = chosen;
      document.documentElement.dir = chosen === 'ar' ? 'rtl' : 'ltr';
      document.title = marsad.words.label('title');
    },
    /** A label; gaps such as {n} are filled. An unknown key stands for itself, as choices do. */
    label(key, gaps = {}) {
      const text = labels[key] ? labels[key][language] : String(key).replaceAll('_', ' ');
      return text.replace(/\{(\w+)\}/g, (gap, name) => name in gaps ? gaps[name] : gap);
    },
    name(id) {
      const known = names.get(id);
      return known ? known['name_' + language] : id;
    },
    count: value => value === null ? '–' : new Intl.NumberFormat(formats()).format(value),
    decimal: (value, digits = 2) => value === null ? '–' : new Intl.NumberFormat(formats(),
        {minimumFractionDigits: digits, maximumFractionDigits: digits}).format(value),
    /** A share; one that is not nothing is never shown as nothing. */
    percent(value, digits = 1) {
      if (value === null || Number.isNaN(value)) return '–';
      const least = 10 ** (-digits - 2);
      const shown = one => new Intl.NumberFormat(formats(), {style: 'percent', maximumFractionDigits: digits}).format(one);
      return value > 0 && value < least / 2 ? '< ' + shown(least) : shown(value);
    },
    /** A chance, of which small ones are all alike. */
    chance: value => value < 0.001 ? '< ' + marsad.words.decimal(0.001, 3) : marsad.words.decimal(value, 3),
    month(period) {
      if (period === 'all') return marsad.words.label('all-time');
      const [year, month] = period.split('-').map(Number);
      return new Intl.DateTimeFormat(formats(), {year: 'numeric', month: 'short', timeZone: 'UTC'})
        .format(new Date(Date.UTC(year, month - 1, 1)));
    },
  };
})();

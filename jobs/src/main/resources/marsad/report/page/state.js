/* What the reader chose: leader, outlet and period. All sections follow. */
(() => {
  'use strict';
  const chosen = {leader: '', outlet: '*', period: 'all'};
  const listeners = [];

  const months = [...new Set(marsad.tables.attention.map(row => row.period))]
    .filter(period => period !== 'all').sort();

  const articles = new Map();
  for (const row of marsad.tables.volume) {
    if (row.outlet === '*' && row.month !== 0) articles.set(String(row.month).slice(0, 4) + '-' + String(row.month).slice(4), row.articles);
  }
  const most = Math.max(...articles.values());
  const isFull = month => (articles.get(month) || 0) >= most * 0.01;

  marsad.state = {
    chosen,
    months,
    /** The months with news enough for a course: shares of a handful of articles jump. */
    course: months.filter(isFull),
    set(change) {
      Object.assign(chosen, change);
      listeners.forEach(listener => listener());
    },
    onChange: listener => listeners.push(listener),
    isChosenLeader: (...ids) => chosen.leader === '' || ids.includes(chosen.leader),
    /** Whether a day (2018-06-14) lies in the period. */
    holds: day => chosen.period === 'all' || (day !== null && day.startsWith(chosen.period)),
  };
})();

/* What the reader chose: leader, outlet and period. All sections follow. */
(() => {
  'use strict';
  const chosen = {leader: '', outlet: '*', period: 'all'};
  const listeners = [];

  const months = [...new Set(marsad.tables.attention.map(row => row.period))]
    .filter(period => period !== 'all').sort();

  marsad.state = {
    chosen,
    months,
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

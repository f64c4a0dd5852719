/* How far the numbers can be trusted. */
(() => {
  'use strict';
  const {make, number, text, empty} = marsad.dom;

  const dates = () => {
    const {label, count, percent, decimal} = marsad.words;
    const all = marsad.tables.dates.reduce((total, row) => total + row.articles, 0);
    return marsad.table([
      {label: 'date-source', cell: row => label(row.date_source === 'copy' ? 'copy-date' : row.date_source)},
      {label: 'articles', isNumber: true, cell: row => count(row.articles)},
      {label: 'share', isNumber: true, cell: row => percent(row.articles / all, 2)},
      {label: 'confidence', isNumber: true, cell: row => decimal(row.confidence)},
    ], marsad.tables.dates);
  };

  const outlets = () => {
    const {count, percent} = marsad.words;
    const sums = new Map();
    for (const row of marsad.tables.volume) {
      if (row.outlet !== '*') {
        const sum = sums.get(row.outlet) || {outlet: row.outlet, articles: 0, undated: 0, copies: 0};
        for (const column of ['articles', 'undated', 'copies']) sum[column] += row[column];
        sums.set(row.outlet, sum);
      }
    }
    return marsad.table([
      {label: 'outlet', cell: row => text(row.outlet)},
      {label: 'articles', isNumber: true, cell: row => count(row.articles)},
      {label: 'undated-share', isNumber: true, cell: row => percent(row.undated / row.articles, 2)},
      {label: 'copies-share', isNumber: true, cell: row => percent(row.copies / row.articles)},
    ], [...sums.values()].sort((a, b) => b.articles - a.articles));
  };

  const rejects = () => {
    const {label, count} = marsad.words;
    const reasons = new Map();
    for (const row of marsad.tables.rejects) reasons.set(row.reason, [...reasons.get(row.reason) || [], row]);
    if (reasons.size === 0) return empty('no-rejects');
    const show = rows => () => marsad.evidence.open(label(rows[0].reason), rows.map(row => make('div', {className: 'quote'},
      make('p', {}, text(row.excerpt)), make('div', {className: 'from'}, text(row.detail), ' · ', text(row.place_in_file)))));
    return marsad.table([
      {label: 'reason', cell: rows => label(rows[0].reason)},
      {label: 'records', isNumber: true, cell: rows => number(count(rows[0].records), show(rows))},
      {label: 'detail', cell: rows => text(rows[0].detail)},
    ], [...reasons.values()]);
  };

  const scores = () => {
    if (marsad.tables.scores.length === 0) return empty('no-scores');
    const measure = name => ({label: name, isNumber: true, cell: row => marsad.words.decimal(row[name], 3)});
    return marsad.table([
      {label: 'task', cell: row => row.task}, {label: 'slice', cell: row => row.slice},
      measure('precision'), measure('recall'), measure('f1'),
      {label: 'n', isNumber: true, cell: row => marsad.words.count(row.n)},
    ], marsad.tables.scores, 30);
  };

  const runs = () => marsad.table([
    {label: 'step', cell: row => make('code', {}, row.step)},
    {label: 'rows', isNumber: true, cell: row => marsad.words.count(row.rows_out)},
    {label: 'seconds', isNumber: true, cell: row => marsad.words.decimal(row.seconds, 1)},
    {label: 'at', cell: row => make('span', {dir: 'ltr'}, row.started_at)},
  ], marsad.tables.runs, 6);

  marsad.sections.push({
    id: 'quality',
    draw(body) {
      const part = (key, ...content) => make('div', {}, make('h3', {}, marsad.words.label(key)), ...content);
      body.append(
        make('div', {className: 'pair'}, part('date-sources', dates()), part('rejects', rejects())),
        part('undated-by-outlet', outlets()), part('scores', scores()), part('runs', runs()));
    },
  });
})();

/* Who copies whom. */
(() => {
  'use strict';
  const {make, number, text} = marsad.dom;
  const z = 1.96;

  /** The 95 % interval of a share (Wilson 1927). */
  const interval = (part, all) => {
    const share = part / all;
    const scale = 1 + z * z / all;
    const middle = (share + z * z / (2 * all)) / scale;
    const half = z * Math.sqrt(share * (1 - share) / all + z * z / (4 * all * all)) / scale;
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
  };

  /** One row an outlet and source over the chosen period. */
  const sums = () => {
    const {outlet, period} = marsad.state.chosen;
    const all = new Map();
    for (const row of marsad.tables.copying) {
      const month = String(row.month).slice(0, 4) + '-' + String(row.month).slice(4);
      if ((outlet === '*' || row.outlet === outlet || row.source === outlet) && (period === 'all' || month === period)) {
        const key = [row.outlet, row.source, row.source_kind].join('\n');
        const sum = all.get(key) || {outlet: row.outlet, source: row.source, source_kind: row.source_kind, copied: 0};
        sum.copied += row.copied;
        all.set(key, sum);
      }
    }
    const articles = new Map();
    for (const sum of all.values()) {
      if (!articles.has(sum.outlet)) articles.set(sum.outlet, marsad.volume(sum.outlet, period).reduce((total, row) => total + row.articles, 0));
      sum.articles = articles.get(sum.outlet);
    }
    return [...all.values()].sort((a, b) => b.copied - a.copied);
  };

  const show = row => () => {
    const {label} = marsad.words;
    const copies = marsad.tables.copies.filter(copy => copy.outlet === row.outlet && copy.source === row.source);
    marsad.evidence.open(row.outlet + ' ← ' + row.source,
      copies.length === 0 ? make('p', {className: 'hint'}, label(row.source_kind === 'agency' ? 'agency-note' : 'no-sentences')) : null,
      copies.map(copy => make('div', {className: 'quote'},
        make('p', {}, text(copy.original_title)),
        make('div', {className: 'from'}, label('original'), ' · ', text(copy.source), ' · ', marsad.dom.day(copy.original_on)),
        make('p', {}, text(copy.title)),
        make('div', {className: 'from'}, label('copy'), ' · ', text(copy.outlet), ' · ', marsad.dom.day(copy.published_on), ' · ', label(copy.kind), ' ', marsad.words.decimal(copy.similarity)))));
  };

  const heatMap = (box, rows) => {
    const outlets = [...new Set(rows.map(row => row.outlet))];
    const most = marsad.charts.isNarrow() ? 8 : 16;
    const sources = [...new Set(rows.map(row => row.source))].slice(0, most);
    const shown = rows.filter(row => sources.includes(row.source));
    box.style.height = 130 + outlets.length * 34 + 'px';
    marsad.charts.draw(box, {
      grid: {left: 10, right: 10, top: 10, bottom: 5, containLabel: true},
      tooltip: {formatter: ({data: {row}}) => row.outlet + ' ← ' + row.source + '\n' + marsad.words.count(row.copied)},
      xAxis: {type: 'category', data: sources, axisLabel: {rotate: marsad.words.isRightToLeft() ? -50 : 50, interval: 0, width: 110, overflow: 'truncate'}},
      yAxis: {type: 'category', data: outlets, inverse: true, axisLabel: {interval: 0, width: 110, overflow: 'truncate'}},
      visualMap: {min: 0, max: Math.sqrt(shown[0].copied), dimension: 3, show: false,
        inRange: {color: [marsad.charts.color('heat-low'), marsad.charts.color('heat-high')]}},
      series: [{type: 'heatmap', itemStyle: {borderWidth: 1, borderColor: marsad.charts.color('card')},
        data: shown.map(row => ({value: [sources.indexOf(row.source), outlets.indexOf(row.outlet), row.copied, Math.sqrt(row.copied)], row}))}],
    }, event => show(event.data.row)());
  };

  marsad.sections.push({
    id: 'copying',
    draw(body) {
      const {label, count, percent} = marsad.words;
      const rows = sums();
      if (rows.length === 0) return body.append(marsad.dom.empty());
      const box = marsad.charts.box('', label('copying-hint'));
      body.append(box);
      heatMap(box, rows);
      body.append(marsad.table([
        {label: 'copier', cell: row => text(row.outlet)},
        {label: 'source', cell: row => text(row.source)},
        {label: 'kind', cell: row => label('source-' + row.source_kind)},
        {label: 'copied', isNumber: true, cell: row => number(count(row.copied), show(row))},
        {label: 'articles', isNumber: true, cell: row => count(row.articles)},
        {label: 'copied-share', isNumber: true, cell: row => percent(row.copied / row.articles)},
        {label: 'share-interval', isNumber: true, cell: row => interval(row.copied, row.articles).map(end => percent(end)).join(' … ')},
      ], rows, 15));
    },
  });
})();

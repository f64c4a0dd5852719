/* Who is named with whom, as a heat map and as a list. */
(() => {
  'use strict';
  const {make, number, choice} = marsad.dom;
  const measures = ['articles', 'originals', 'log_dice', 'npmi'];
  let measure = 'articles';

  marsad.pairs = () => {
    const {outlet, period, leader} = marsad.state.chosen;
    return marsad.tables.pairs.filter(row => row.outlet === outlet && row.period === period
      && (leader === '' || row.leader_a === leader || row.leader_b === leader));
  };

  marsad.showPair = row => {
    const where = {outlet: row.outlet, period: row.period};
    marsad.evidence.show(marsad.words.name(row.leader_a) + ' – ' + marsad.words.name(row.leader_b),
      marsad.find.pair(row.leader_a, row.leader_b, where, row.evidence), [row.leader_a, row.leader_b],
      marsad.query('co_mention_evidence', {leader_a: row.leader_a, leader_b: row.leader_b}, where));
  };

  /** Leaders of the pairs in the order of communities: the ones with the most articles. */
  const members = pairs => {
    const weight = new Map();
    for (const row of pairs) {
      for (const id of [row.leader_a, row.leader_b]) weight.set(id, (weight.get(id) || 0) + row.articles);
    }
    const most = new Set([...weight.keys()].sort((a, b) => weight.get(b) - weight.get(a) || (a < b ? -1 : 1))
      .slice(0, marsad.charts.isNarrow() ? 12 : 26));
    return marsad.tables.communities.map(row => row.leader_id).filter(id => most.has(id));
  };

  const heatMap = (box, pairs) => {
    const ids = members(pairs);
    const place = new Map(ids.map((id, i) => [id, i]));
    const cells = [];
    for (const row of pairs) {
      if (place.has(row.leader_a) && place.has(row.leader_b)) {
        const [a, b] = [place.get(row.leader_a), place.get(row.leader_b)];
        cells.push({value: [a, b, row[measure]], row}, {value: [b, a, row[measure]], row});
      }
    }
    const values = cells.map(one => one.value[2]);
    // Few pairs have most articles: on a plain scale all others would look alike.
    const scaled = measure === 'articles' || measure === 'originals' ? Math.sqrt : value => value;
    const shown = value => Number.isInteger(value) ? marsad.words.count(value) : marsad.words.decimal(value);
    const names = ids.map(marsad.words.name);
    box.style.height = 170 + ids.length * (marsad.charts.isNarrow() ? 20 : 24) + 'px';
    marsad.charts.draw(box, {
      grid: {left: 10, right: 10, top: 40, bottom: 5, containLabel: true},
      tooltip: {formatter: ({data: {row}}) => [
        marsad.words.name(row.leader_a) + ' – ' + marsad.words.name(row.leader_b),
        ...measures.map(one => marsad.words.label(one) + ': ' + shown(row[one])),
      ].join('\n')},
      xAxis: {type: 'category', data: names, splitArea: {show: false},
        axisLabel: {rotate: marsad.words.isRightToLeft() ? -60 : 60, interval: 0, width: 110, overflow: 'truncate'}},
      yAxis: {type: 'category', data: names, inverse: true, axisLabel: {interval: 0, width: 110, overflow: 'truncate'}},
      visualMap: {min: scaled(Math.min(...values)), max: scaled(Math.max(...values)), dimension: 3,
        orient: 'horizontal', top: 0, left: 'center', itemWidth: 12, itemHeight: 160, hoverLink: false,
        text: [Math.max(...values), Math.min(...values)].map(shown), textStyle: {color: marsad.charts.color('soft')},
        inRange: {color: [marsad.charts.color('heat-low'), marsad.charts.color('heat-high')]}},
      series: [{type: 'heatmap', data: cells.map(one => ({...one, value: [...one.value, scaled(one.value[2])]})),
        itemStyle: {borderWidth: 1, borderColor: marsad.charts.color('card')}}],
    }, event => marsad.showPair(event.data.row));
  };

  marsad.sections.push({
    id: 'matrix',
    draw(body) {
      const {label, count, decimal, name} = marsad.words;
      const pairs = marsad.pairs();
      if (pairs.length === 0) return body.append(marsad.dom.empty());
      body.append(choice('measure', measures.map(one => [one, label(one)]), measure, chosen => {
        measure = chosen;
        marsad.state.set({});
      }));
      const box = marsad.charts.box('tall', label('matrix-hint'));
      body.append(box);
      heatMap(box, pairs);
      const open = row => () => marsad.showPair(row);
      body.append(make('h3', {}, label('pairs-table')), marsad.table([
        {label: 'pair', cell: row => name(row.leader_a) + ' – ' + name(row.leader_b)},
        {label: 'articles', isNumber: true, cell: row => number(count(row.articles), open(row))},
        {label: 'originals', isNumber: true, cell: row => number(count(row.originals), open(row))},
        {label: 'stories', isNumber: true, cell: row => number(count(row.stories), open(row))},
        {label: 'log_dice', isNumber: true, cell: row => decimal(row.log_dice)},
        {label: 'interval', isNumber: true, cell: row => row.ci_low === null ? '–' : decimal(row.ci_low) + ' … ' + decimal(row.ci_high)},
        {label: 'npmi', isNumber: true, cell: row => decimal(row.npmi)},
        {label: 'q_value', isNumber: true, cell: row => marsad.words.chance(row.q_value)},
      ], pairs, 15));
    },
  });
})();

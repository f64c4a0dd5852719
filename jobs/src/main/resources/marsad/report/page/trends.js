/* How a holder's stance toward a target goes, with bands and breaks. */
(() => {
  'use strict';
  const {make, number, choice} = marsad.dom;
  let chosen = '';

  const key = row => row.holder_id + '>' + row.target_id;
  marsad.toward = row => marsad.words.label('toward', {holder: marsad.words.name(row.holder_id), target: marsad.words.name(row.target_id)});

  marsad.showStance = (row, where, sentences) => marsad.evidence.show(marsad.toward(row),
    sentences || marsad.find.stance(row.holder_id, row.target_id, where), [row.holder_id, row.target_id],
    marsad.query('stance_evidence', {holder_id: row.holder_id, target_id: row.target_id, model: marsad.facts.model}, where));

  const chart = (box, points, breaks, outlet) => {
    const {label, month, decimal} = marsad.words;
    const soft = marsad.charts.color('accent');
    marsad.charts.draw(box, {
      grid: {left: 25, right: 25, top: 45, bottom: 10, containLabel: true},
      legend: {data: [label('net'), label('smoothed')]},
      tooltip: {trigger: 'axis', formatter: shown => {
        const point = points[shown[0].dataIndex];
        return [month(point.period), label('net') + ': ' + decimal(point.net) + ' (' + decimal(point.ci_low) + ' … ' + decimal(point.ci_high) + ')',
          label('smoothed') + ': ' + decimal(point.smoothed), label('statements') + ': ' + marsad.words.count(point.statements)].join('\n');
      }},
      xAxis: {type: 'category', data: points.map(point => month(point.period))},
      yAxis: {type: 'value', min: -1, max: 1, axisLabel: {formatter: value => decimal(value, 1)}},
      series: [
        {type: 'line', name: 'low', stack: 'band', stackStrategy: 'all', silent: true, symbol: 'none', lineStyle: {opacity: 0}, data: points.map(point => point.smoothed_low)},
        {type: 'line', name: 'high', stack: 'band', stackStrategy: 'all', silent: true, symbol: 'none', lineStyle: {opacity: 0}, areaStyle: {color: soft, opacity: 0.18},
          data: points.map(point => point.smoothed_high - point.smoothed_low)},
        {type: 'line', name: label('smoothed'), symbol: 'none', lineStyle: {width: 3, color: soft}, itemStyle: {color: soft}, data: points.map(point => point.smoothed),
          markLine: {symbol: 'none', silent: true, lineStyle: {color: marsad.charts.color('against'), type: 'dashed'}, label: {formatter: label('break'), color: marsad.charts.color('against')},
            data: breaks.map(one => ({xAxis: points.findIndex(point => point.period === one.period.slice(0, 7))})).filter(one => one.xAxis >= 0)}},
        {type: 'custom', name: 'interval', silent: true, z: 1, encode: {x: 0, y: [1, 2]}, data: points.map((point, i) => [i, point.ci_low, point.ci_high]),
          renderItem: (unused, api) => {
            const low = api.coord([api.value(0), api.value(1)]);
            const high = api.coord([api.value(0), api.value(2)]);
            return {type: 'line', shape: {x1: low[0], y1: low[1], x2: high[0], y2: high[1]}, style: {stroke: marsad.charts.color('soft'), lineWidth: 1.5}};
          }},
        {type: 'scatter', name: label('net'), symbolSize: 11, itemStyle: {color: marsad.charts.color('soft')},
          data: points.map(point => ({value: point.net, itemStyle: {
            color: point.is_thin ? marsad.charts.color('card') : marsad.charts.color(point.net >= 0 ? 'favor' : 'against'),
            borderColor: marsad.charts.color(point.net >= 0 ? 'favor' : 'against'), borderWidth: 2}}))},
      ],
    }, event => marsad.showStance(points[event.dataIndex], {outlet, period: points[event.dataIndex].period}));
  };

  const monthTable = (points, outlet) => {
    const {count, decimal, month} = marsad.words;
    const open = row => () => marsad.showStance(row, {outlet, period: row.period});
    const side = name => ({label: name, isNumber: true, cell: row => count(row[name])});
    return marsad.table([
      {label: 'month', cell: row => month(row.period)},
      {label: 'statements', isNumber: true, cell: row => number(count(row.statements), open(row))},
      {label: 'stories', isNumber: true, cell: row => number(count(row.stories), open(row))},
      side('favor'), side('against'), side('conditional'), side('neutral'),
      {label: 'net', isNumber: true, cell: row => decimal(row.net)},
      {label: 'interval', isNumber: true, cell: row => decimal(row.ci_low) + ' … ' + decimal(row.ci_high)},
    ], points, 14);
  };

  const breakTable = rows => {
    const {label, decimal, month} = marsad.words;
    const show = row => () => marsad.showStance(row, {outlet: row.outlet, period: 'all'}, marsad.find.ids(row.evidence));
    return marsad.table([
      {label: 'stance', cell: marsad.toward},
      {label: 'outlet', cell: row => row.outlet === '*' ? label('all-outlets') : row.outlet},
      {label: 'period', cell: row => row.period_type === 'month' ? month(row.period.slice(0, 7)) : row.period},
      {label: 'before', isNumber: true, cell: row => decimal(row.before)},
      {label: 'after', isNumber: true, cell: row => decimal(row.after)},
      {label: 'effect', isNumber: true, cell: row => number(decimal(row.effect), show(row))},
      {label: 'stability', isNumber: true, cell: row => decimal(row.stability)},
      {label: 'q_value', isNumber: true, cell: row => marsad.words.chance(row.q_value)},
    ], rows, 10);
  };

  marsad.sections.push({
    id: 'trends',
    draw(body) {
      const {outlet, period} = marsad.state.chosen;
      const {label} = marsad.words;
      const known = new Set(marsad.tables.trends.filter(row => row.outlet === outlet).map(key));
      const pairs = marsad.tables.trend_pairs.filter(row => known.has(key(row)) && marsad.state.isChosenLeader(row.holder_id, row.target_id));
      const breaks = marsad.tables.breaks.filter(row => row.outlet === outlet && marsad.state.isChosenLeader(row.holder_id, row.target_id)
        && (period === 'all' || row.period.startsWith(period)));
      if (pairs.length > 0) {
        const pair = pairs.find(row => key(row) === chosen) || pairs[0];
        body.append(choice('stance', pairs.map(row => [key(row), marsad.toward(row)]), key(pair), value => {
          chosen = value;
          marsad.state.set({});
        }));
        const points = marsad.tables.trends.filter(row => row.outlet === outlet && row.period !== 'all' && key(row) === key(pair));
        const box = marsad.charts.box('', marsad.toward(pair));
        body.append(box);
        chart(box, points, breaks.filter(row => row.period_type === 'month' && key(row) === key(pair)), outlet);
        body.append(monthTable(points, outlet));
      } else {
        body.append(marsad.dom.empty());
      }
      body.append(make('h3', {}, label('breaks')), breakTable(breaks));
    },
  });
})();

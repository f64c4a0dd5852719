/* How often leaders are named. */
(() => {
  'use strict';
  const {make, number} = marsad.dom;
  const course = 6;
  const bars = 20;

  const show = (leader, where) => marsad.evidence.show(marsad.words.name(leader), marsad.find.leader(leader, where), [leader],
    marsad.query('mention_evidence', {leader_id: leader}, where));

  const barChart = (box, rows, where) => {
    const shown = rows.slice(0, marsad.charts.isNarrow() ? 12 : bars);
    marsad.charts.draw(box, {
      grid: {left: 30, right: 30, top: 5, bottom: 10, containLabel: true},
      tooltip: {trigger: 'item', formatter: bar => bar.name + '\n' + marsad.words.count(bar.value)},
      xAxis: {type: 'value', axisLabel: {formatter: marsad.words.count, hideOverlap: true}},
      yAxis: {type: 'category', inverse: true, data: shown.map(row => marsad.words.name(row.leader_id)),
        axisLabel: {width: 130, overflow: 'truncate', interval: 0}},
      series: [{type: 'bar', data: shown.map(row => ({value: row.articles,
        itemStyle: {color: marsad.charts.color(row.leader_id === marsad.state.chosen.leader ? 'against' : 'accent')}}))}],
    }, event => show(shown[event.dataIndex].leader_id, where));
  };

  const lineChart = (box, leaders, outlet) => {
    const points = new Map(marsad.tables.attention.filter(row => row.outlet === outlet && row.period !== 'all')
      .map(row => [row.leader_id + ' ' + row.period, row.share]));
    marsad.charts.draw(box, {
      grid: {left: 30, right: 30, top: marsad.charts.isNarrow() ? 95 : 60, bottom: 10, containLabel: true},
      legend: {type: 'plain', top: 0},
      tooltip: {trigger: 'axis', valueFormatter: value => marsad.words.percent(value)},
      xAxis: {type: 'category', boundaryGap: false, data: marsad.state.course.map(marsad.words.month)},
      yAxis: {type: 'value', axisLabel: {formatter: value => marsad.words.percent(value)}},
      series: leaders.map(leader => ({type: 'line', name: marsad.words.name(leader), symbolSize: 7,
        data: marsad.state.course.map(month => points.get(leader + ' ' + month) || 0)})),
    }, event => show(leaders[event.seriesIndex], {outlet, period: marsad.state.course[event.dataIndex]}));
  };

  marsad.sections.push({
    id: 'attention',
    draw(body) {
      const {leader, outlet, period} = marsad.state.chosen;
      const {label, count, percent, name} = marsad.words;
      const rows = marsad.tables.attention.filter(row => row.outlet === outlet && row.period === period)
        .sort((a, b) => b.articles - a.articles || (a.leader_id < b.leader_id ? -1 : 1));
      if (rows.length === 0) return body.append(marsad.dom.empty());
      const left = marsad.charts.box('tall', label('attention-chart'));
      const right = marsad.charts.box('tall', label('attention-course'));
      body.append(make('div', {className: 'pair'},
        make('div', {}, make('p', {className: 'caption'}, label('attention-chart')), left),
        make('div', {}, make('p', {className: 'caption'}, label('attention-course')), right)));
      const where = {outlet, period};
      barChart(left, rows, where);
      lineChart(right, leader ? [leader] : rows.slice(0, course).map(row => row.leader_id), outlet);
      const open = row => () => show(row.leader_id, where);
      body.append(marsad.table([
        {label: 'leader', cell: row => name(row.leader_id)},
        {label: 'articles', isNumber: true, cell: row => number(count(row.articles), open(row))},
        {label: 'originals', isNumber: true, cell: row => number(count(row.originals), open(row))},
        {label: 'stories', isNumber: true, cell: row => number(count(row.stories), open(row))},
        {label: 'mentions', isNumber: true, cell: row => number(count(row.mentions), open(row))},
        {label: 'share', isNumber: true, cell: row => percent(row.share)},
      ], rows.filter(row => marsad.state.isChosenLeader(row.leader_id)), 10));
    },
  });
})();

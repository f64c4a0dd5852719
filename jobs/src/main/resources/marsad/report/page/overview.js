/* What the tables hold, in a few numbers. */
(() => {
  'use strict';
  const {make} = marsad.dom;

  const sum = (rows, column) => rows.reduce((total, row) => total + row[column], 0);
  const monthOf = number => String(number).slice(0, 4) + '-' + String(number).slice(4);

  marsad.volume = (outlet, period = 'all') => marsad.tables.volume.filter(row =>
    row.outlet === outlet && (period === 'all' || (row.month !== 0 && monthOf(row.month) === period)));

  const tile = (key, value) => make('div', {className: 'tile'}, make('b', {}, make('bdi', {dir: 'ltr'}, value)), make('span', {}, marsad.words.label(key)));

  marsad.sections.push({
    id: 'overview',
    draw(body) {
      const {outlet, period} = marsad.state.chosen;
      const {count, percent} = marsad.words;
      const rows = marsad.volume(outlet, period);
      const articles = sum(rows, 'articles');
      const copies = sum(rows, 'copies');
      const rejected = new Map(marsad.tables.rejects.map(row => [row.reason, row.records]));
      body.append(make('div', {className: 'tiles'},
        tile('articles', count(articles)),
        tile('originals', count(articles - copies)),
        tile('copies', percent(copies / articles)),
        tile('undated-articles', percent(sum(rows, 'undated') / articles, 2)),
        tile('rejected', count([...rejected.values()].reduce((a, b) => a + b, 0)))));
      const dated = marsad.volume(outlet).filter(row => row.month !== 0).sort((a, b) => a.month - b.month);
      const box = marsad.charts.box('low', marsad.words.label('volume-chart'));
      body.append(make('p', {className: 'caption'}, marsad.words.label('volume-chart')), box);
      marsad.charts.draw(box, {
        grid: {left: 10, right: 10, top: 10, bottom: 10, containLabel: true},
        tooltip: {trigger: 'axis'},
        xAxis: {type: 'category', data: dated.map(row => marsad.words.month(monthOf(row.month)))},
        yAxis: {type: 'value', axisLabel: {formatter: count}},
        series: [{type: 'bar', name: marsad.words.label('articles'), barMaxWidth: 40, data: dated.map(row => row.articles)}],
      }, event => marsad.state.set({period: monthOf(dated[event.dataIndex].month)}));
    },
  });
})();

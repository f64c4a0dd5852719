/* The ties that carry the network. */
(() => {
  'use strict';
  const most = 70;
  const mostOnPhone = 30;

  /** Room for the names beside the outermost leaders. */
  const margin = {x: 70, top: 55, bottom: 35};

  const option = (ties, isNarrow, box) => {
    const community = new Map(marsad.tables.communities.map(row => [row.leader_id, row.community]));
    const articles = new Map();
    for (const row of ties) {
      articles.set(row.leader_a, row.articles_a);
      articles.set(row.leader_b, row.articles_b);
    }
    const largest = Math.max(...articles.values());
    const strongest = Math.max(...ties.map(row => row.articles));
    const ids = marsad.tables.communities.map(row => row.leader_id).filter(id => articles.has(id));
    const groups = [...new Set(ids.map(id => community.get(id)))].sort((a, b) => a - b);
    const number = new Map(ids.map((id, i) => [id, i]));
    const places = marsad.layout(ids.length, ties.map(row => [number.get(row.leader_a), number.get(row.leader_b)]));
    const x = place => margin.x + place.x * (box.clientWidth - 2 * margin.x);
    const y = place => margin.top + place.y * (box.clientHeight - margin.top - margin.bottom);
    return {
      tooltip: {formatter: ({dataType, data}) => dataType === 'edge'
        ? marsad.words.name(data.row.leader_a) + ' – ' + marsad.words.name(data.row.leader_b) + '\n' + marsad.words.count(data.row.articles)
        : data.name + '\n' + marsad.words.count(data.value)},
      legend: {data: groups.map(group => marsad.words.label('community', {n: group + 1}))},
      series: [{
        type: 'graph', layout: 'none', roam: false, left: margin.x, right: margin.x, top: margin.top, bottom: margin.bottom,
        categories: groups.map(group => ({name: marsad.words.label('community', {n: group + 1})})),
        label: {show: true, position: 'bottom', color: marsad.charts.color('ink'), fontSize: isNarrow ? 10 : 12},
        labelLayout: {hideOverlap: true},
        data: ids.map((id, i) => ({id, x: x(places[i]), y: y(places[i]), name: marsad.words.name(id), value: articles.get(id), category: groups.indexOf(community.get(id)),
          symbolSize: 8 + 34 * Math.sqrt(articles.get(id) / largest)})),
        links: ties.map(row => ({source: row.leader_a, target: row.leader_b, row,
          lineStyle: {width: 1 + 6 * Math.sqrt(row.articles / strongest), opacity: 0.55}})),
        emphasis: {focus: 'adjacency'},
      }],
    };
  };

  marsad.sections.push({
    id: 'network',
    draw(body) {
      const ties = marsad.pairs().filter(row => row.in_backbone && row.q_value <= 0.05).slice(0, marsad.charts.isNarrow() ? mostOnPhone : most);
      if (ties.length === 0) return body.append(marsad.dom.empty());
      const box = marsad.charts.box('tall', marsad.words.label('network-hint'));
      body.append(box);
      marsad.charts.draw(box, option(ties, marsad.charts.isNarrow(), box), ({dataType, data}) => {
        if (dataType === 'edge') marsad.showPair(data.row);
        else marsad.state.set({leader: marsad.state.chosen.leader === data.id ? '' : data.id});
      });
    },
  });
})();

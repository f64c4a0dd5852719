/* The ties that carry the network. */
(() => {
  'use strict';
  const most = 70;

  const option = (ties, isNarrow) => {
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
    return {
      tooltip: {formatter: ({dataType, data}) => dataType === 'edge'
        ? marsad.words.name(data.row.leader_a) + ' – ' + marsad.words.name(data.row.leader_b) + '\n' + marsad.words.count(data.row.articles)
        : data.name + '\n' + marsad.words.count(data.value)},
      legend: {data: groups.map(group => marsad.words.label('community', {n: group + 1}))},
      series: [{
        type: 'graph', layout: 'force', roam: false, top: 50, bottom: 20, left: '10%', right: '10%',
        force: {initLayout: 'circular', layoutAnimation: false, repulsion: isNarrow ? 160 : 420, edgeLength: isNarrow ? [30, 110] : [50, 200], gravity: 0.15},
        categories: groups.map(group => ({name: marsad.words.label('community', {n: group + 1})})),
        label: {show: true, position: 'bottom', color: marsad.charts.color('ink'), fontSize: isNarrow ? 10 : 12},
        labelLayout: {hideOverlap: true},
        data: ids.map(id => ({id, name: marsad.words.name(id), value: articles.get(id), category: groups.indexOf(community.get(id)),
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
      const ties = marsad.pairs().filter(row => row.in_backbone && row.q_value <= 0.05).slice(0, most);
      if (ties.length === 0) return body.append(marsad.dom.empty());
      const box = marsad.charts.box('tall', marsad.words.label('network-hint'));
      body.append(box);
      marsad.charts.draw(box, option(ties, marsad.charts.isNarrow()), ({dataType, data}) => {
        if (dataType === 'edge') marsad.showPair(data.row);
        else marsad.state.set({leader: marsad.state.chosen.leader === data.id ? '' : data.id});
      });
    },
  });
})();

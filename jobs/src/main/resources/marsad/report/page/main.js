/* Puts the page together, and again whenever the reader chooses otherwise. */
(() => {
  'use strict';
  const {make, refill, byId} = marsad.dom;
  const {label} = marsad.words;

  const theme = name => { document.documentElement.dataset.theme = name; };
  const isDark = () => document.documentElement.dataset.theme === 'dark';

  const head = () => {
    const {count, month} = marsad.words;
    const months = marsad.state.months;
    const all = marsad.volume('*').reduce((total, row) => total + row.articles, 0);
    const button = (id, shown, click) => make('button', {type: 'button', id, on: {click}}, shown);
    refill(byId('head'), make('h1', {}, label('title')),
      make('p', {}, label('subtitle', {articles: count(all),
        first: months.length ? month(months[0]) : '–', last: months.length ? month(months[months.length - 1]) : '–'})),
      button('language', label('other-language'), () => draw(marsad.words.language() === 'ar' ? 'en' : 'ar')),
      button('theme', label('theme'), () => { theme(isDark() ? 'light' : 'dark'); draw(); }),
      button('print', label('print'), () => window.print()));
    const last = marsad.tables.runs[marsad.tables.runs.length - 1];
    refill(byId('foot'), last ? make('p', {}, label('foot', {run: last.run_id, version: last.code_version, at: last.started_at})) : null);
    refill(byId('contents'), ...marsad.sections.map(section => make('a', {href: '#' + section.id}, label(section.id))));
  };

  const filters = () => {
    const {leader, outlet, period} = marsad.state.chosen;
    const byName = (a, b) => a[1].localeCompare(b[1], marsad.words.language());
    refill(byId('filters'), make('div', {className: 'bar'},
      marsad.dom.choice('leader', [['', label('all-leaders')],
        ...marsad.tables.leaders.map(row => [row.leader_id, marsad.words.name(row.leader_id)]).sort(byName)], leader, value => marsad.state.set({leader: value})),
      marsad.dom.choice('outlet', [['*', label('all-outlets')],
        ...marsad.tables.outlets.map(row => [row.outlet, row.outlet])], outlet, value => marsad.state.set({outlet: value})),
      marsad.dom.choice('period', [['all', label('all-time')],
        ...marsad.state.months.map(month => [month, marsad.words.month(month)])], period, value => marsad.state.set({period: value})),
      make('button', {type: 'button', id: 'reset', on: {click: () => marsad.state.set({leader: '', outlet: '*', period: 'all'})}}, label('reset'))));
  };

  const sections = () => {
    marsad.charts.clear();
    const bodies = marsad.sections.map(section => make('div', {className: 'body'}));
    refill(byId('sections'), ...marsad.sections.map((section, i) => make('section', {id: section.id},
      make('h2', {}, label(section.id)), make('p', {className: 'hint'}, label(section.id + '-hint')), bodies[i])));
    marsad.sections.forEach((section, i) => section.draw(bodies[i]));
  };

  const draw = (language = marsad.words.language()) => {
    const height = window.scrollY;
    marsad.words.choose(language);
    head();
    filters();
    sections();
    window.scrollTo({top: height, behavior: 'instant'});
  };

  /** Paper is light and of one width, whatever the screen is; the charts are painted anew for it. */
  let screen = null;
  window.addEventListener('beforeprint', () => {
    screen = screen || {theme: document.documentElement.dataset.theme, height: window.scrollY};
    document.documentElement.dataset.paper = '';
    theme('light');
    draw();
  });
  window.addEventListener('afterprint', () => {
    delete document.documentElement.dataset.paper;
    theme(screen.theme);
    draw();
    window.scrollTo({top: screen.height, behavior: 'instant'});
    screen = null;
  });

  theme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  marsad.state.onChange(() => draw());
  draw();
  document.documentElement.dataset.ready = 'true';
})();

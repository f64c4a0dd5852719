/* Text that is repeated on pages, by class. */
(() => {
  'use strict';
  const {make, number, text} = marsad.dom;

  const show = (rows) => () => {
    const {label, count} = marsad.words;
    marsad.evidence.open(label(rows[0].class), rows.map(row => make('div', {className: 'quote'},
      make('p', {}, text(row.sample_text)),
      make('div', {className: 'from'}, label('pages'), ' ', count(row.pages), ' · ', label('outlets'), ' ', count(row.outlets),
        row.outlet ? [' · ', text(row.outlet)] : null, row.first_seen ? [' · ', marsad.dom.day(row.first_seen), ' – ', marsad.dom.day(row.last_seen)] : null))));
  };

  marsad.sections.push({
    id: 'boilerplate',
    draw(body) {
      const {label, count} = marsad.words;
      const {outlet} = marsad.state.chosen;
      const classes = new Map();
      for (const row of marsad.tables.boilerplate) {
        if (outlet === '*' || row.outlet === outlet || row.outlet === null) {
          if (!classes.has(row.class)) classes.set(row.class, []);
          classes.get(row.class).push(row);
        }
      }
      const rows = [...classes.values()];
      body.append(marsad.table([
        {label: 'class', cell: group => label(group[0].class)},
        {label: 'texts', isNumber: true, cell: group => number(count(group[0].texts), show(group))},
        {label: 'pages', isNumber: true, cell: group => number(count(group[0].places), show(group))},
        {label: 'sample', cell: group => text(group[0].sample_text.slice(0, 90))},
      ], rows));
    },
  });
})();

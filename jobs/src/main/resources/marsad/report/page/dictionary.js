/* What tables and columns mean, in both languages. */
(() => {
  'use strict';
  const {make, text} = marsad.dom;

  const columns = table => make('div', {className: 'scroll'}, make('table', {}, make('tbody', {}, table.columns.map(column =>
    make('tr', {}, make('td', {}, make('code', {dir: 'ltr'}, column.column)), make('td', {dir: 'ltr'}, column.en), make('td', {dir: 'rtl'}, column.ar))))));

  marsad.sections.push({
    id: 'dictionary',
    draw(body) {
      const language = marsad.words.language();
      const tables = new Map();
      for (const row of marsad.tables.dictionary) {
        if (row.column === null) tables.set(row.table, {...row, columns: []});
        else tables.get(row.table).columns.push(row);
      }
      for (const table of tables.values()) {
        const details = make('details', {}, make('summary', {}, make('code', {dir: 'ltr'}, table.table), ' – ', text(table[language])));
        const open = () => {
          if (details.childElementCount === 1) details.append(columns(table));
        };
        details.addEventListener('toggle', open);
        if (marsad.isPaper()) {
          open();
          details.open = true;
        }
        body.append(details);
      }
    },
  });
})();

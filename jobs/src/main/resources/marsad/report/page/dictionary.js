/* What tables and columns mean, in both languages. */
(() => {
  'use strict';
  const {make, text} = marsad.dom;

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
        const grain = make('summary', {}, make('code', {dir: 'ltr'}, table.table), ' – ', text(table[language]));
        if (table.columns.length === 0) {
          body.append(make('details', {}, grain));
          continue;
        }
        const details = make('details', {}, grain);
        details.addEventListener('toggle', () => {
          if (details.childElementCount === 1) {
            details.append(make('div', {className: 'scroll'}, make('table', {}, make('tbody', {}, table.columns.map(column =>
              make('tr', {}, make('td', {}, make('code', {dir: 'ltr'}, column.column)), make('td', {}, text(column.en)), make('td', {}, text(column.ar))))))));
          }
        });
        body.append(details);
      }
    },
  });
})();

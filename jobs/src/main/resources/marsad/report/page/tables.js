/* Tables that show their first rows, and more when asked. */
(() => {
  'use strict';
  const {make, empty} = marsad.dom;

  const head = columns => make('tr', {}, columns.map(column =>
    make('th', {className: column.isNumber ? 'number' : '', scope: 'col'}, marsad.words.label(column.label))));

  const line = (columns, row) => make('tr', {}, columns.map(column =>
    make('td', {className: column.isNumber ? 'number' : ''}, column.cell(row))));

  /** A button for the n rows that are left; paper says that they are. */
  marsad.more = (n, show) => {
    if (marsad.isPaper()) return make('p', {className: 'hint'}, marsad.words.label('left-out', {n: marsad.words.count(n)}));
    const button = make('button', {type: 'button', className: 'more', on: {click: () => {
      show();
      button.remove();
    }}}, marsad.words.label('show-more', {n: marsad.words.count(n)}));
    return button;
  };

  /** columns: {label, cell(row), isNumber}; the rest of the rows comes with a button. */
  marsad.table = (columns, rows, first = 15) => {
    if (rows.length === 0) return empty();
    const body = make('tbody', {}, rows.slice(0, first).map(row => line(columns, row)));
    const table = make('div', {className: 'scroll'}, make('table', {}, make('thead', {}, head(columns)), body));
    if (rows.length <= first) return table;
    return make('div', {}, table,
      marsad.more(rows.length - first, () => body.append(...rows.slice(first).map(row => line(columns, row)))));
  };
})();

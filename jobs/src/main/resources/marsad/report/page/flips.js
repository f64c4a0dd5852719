/* Turns from one side to the other, with both sentences. */
(() => {
  'use strict';
  const {make} = marsad.dom;
  const first = 8;

  const side = (row, name) => {
    const sentence = marsad.sentences.byId.get(row[name + '_sentence_id']);
    const {label, count} = marsad.words;
    return make('div', {},
      make('p', {className: 'from'}, marsad.dom.day(row[name + '_day']), ' ', make('span', {className: 'tag ' + row[name + '_polarity']}, label(row[name + '_polarity'])),
        ' ', label('stories'), ' ', count(row[name + '_stories'])),
      sentence ? marsad.quote(sentence, [row.holder_id, row.target_id]) : null);
  };

  const turn = row => make('div', {className: 'turn'}, make('h3', {dir: 'auto'}, marsad.toward(row)), side(row, 'from'), side(row, 'to'));

  marsad.sections.push({
    id: 'flips',
    draw(body) {
      const {outlet} = marsad.state.chosen;
      const isIn = id => outlet === '*' || (marsad.sentences.byId.get(id) || {source: {}}).source.outlet === outlet;
      const rows = marsad.tables.flips.filter(row => marsad.state.isChosenLeader(row.holder_id, row.target_id)
        && marsad.state.holds(row.to_day) && isIn(row.to_sentence_id));
      if (rows.length === 0) return body.append(marsad.dom.empty());
      body.append(...rows.slice(0, first).map(turn));
      if (rows.length > first) {
        body.append(marsad.more(rows.length - first, () => body.append(...rows.slice(first).map(turn))));
      }
    },
  });
})();

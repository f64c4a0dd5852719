/* Reads the embedded tables: columns of numbers, and texts by their number. */
const marsad = (() => {
  'use strict';
  const read = id => JSON.parse(document.getElementById(id).textContent);
  const {facts, parts, texts} = read('data');

  const cell = (kind, value) => {
    if (value === null) return null;
    if (kind === 'text') return texts[value];
    return kind === 'texts' ? value.map(number => texts[number]) : value;
  };

  const rows = name => {
    const {rows: count, columns} = parts[name];
    const all = [];
    for (let i = 0; i < count; i++) {
      const row = {};
      for (const {name: column, kind, values} of columns) row[column] = cell(kind, values[i]);
      all.push(row);
    }
    return all;
  };

  const tables = {};
  for (const name of Object.keys(parts)) tables[name] = rows(name);

  const byId = new Map();
  const sources = new Map(tables.sources.map(source => [source.article_id, source]));
  for (const sentence of tables.sentences) {
    sentence.marks = [];
    sentence.statements = [];
    sentence.source = sources.get(sentence.article_id) || {};
    byId.set(sentence.sentence_id, sentence);
  }
  const group = (map, key, value) => {
    if (!map.has(key)) map.set(key, new Set());
    map.get(key).add(value);
  };
  const ofLeader = new Map();
  for (const mark of tables.marks) {
    const sentence = byId.get(mark.sentence_id);
    sentence.marks.push(mark);
    group(ofLeader, mark.leader_id, sentence);
  }
  const ofStance = new Map();
  for (const statement of tables.statements) {
    const sentence = byId.get(statement.sentence_id);
    sentence.statements.push(statement);
    if (!statement.attributed) group(ofStance, statement.holder_id + '>' + statement.target_id, sentence);
  }

  return {facts, tables, sentences: {byId, ofLeader, ofStance}, sections: []};
})();

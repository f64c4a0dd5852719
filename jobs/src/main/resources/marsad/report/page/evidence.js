/* The sentences behind a number, with who is named in them marked. */
(() => {
  'use strict';
  const {make, text, link, refill, byId} = marsad.dom;
  const wanted = Number(marsad.facts.evidence);

  const inOutlet = (sentence, outlet) => outlet === '*' || sentence.source.outlet === outlet;
  const inPeriod = (sentence, period) =>
    period === 'all' || (sentence.source.published_on || '').startsWith(period);

  /** The first sentences, one of each story. */
  const ofDifferentStories = candidates => {
    const stories = new Set();
    const found = [];
    for (const sentence of candidates) {
      const story = sentence.source.story_id || sentence.article_id;
      if (found.length < wanted && !stories.has(story)) {
        stories.add(story);
        found.push(sentence);
      }
    }
    return found;
  };

  const among = (candidates, {outlet, period}) => ofDifferentStories([...candidates || []]
    .filter(sentence => inOutlet(sentence, outlet) && inPeriod(sentence, period)));

  const named = ids => ids.map(id => marsad.sentences.byId.get(id)).filter(sentence => sentence);

  marsad.find = {
    leader: (leader, where) => among(marsad.sentences.ofLeader.get(leader), where),
    pair(a, b, where, ids = []) {
      const other = marsad.sentences.ofLeader.get(b) || new Set();
      const both = [...marsad.sentences.ofLeader.get(a) || []].filter(sentence => other.has(sentence));
      return among(new Set([...named(ids), ...both]), where);
    },
    stance: (holder, target, where) => among(marsad.sentences.ofStance.get(holder + '>' + target), where),
    ids: named,
  };

  /** The sentence with stretches marked; where two overlap, the first counts. */
  const marked = (sentence, asked) => {
    const line = text('', 'p');
    let at = 0;
    for (const mark of [...sentence.marks].sort((a, b) => a.begin - b.begin)) {
      if (mark.begin >= at && mark.end <= sentence.text.length) {
        line.append(sentence.text.slice(at, mark.begin));
        line.append(make('mark', {className: asked.includes(mark.leader_id) ? 'asked' : '',
          title: marsad.words.name(mark.leader_id)}, sentence.text.slice(mark.begin, mark.end)));
        at = mark.end;
      }
    }
    line.append(sentence.text.slice(at));
    return line;
  };

  const origin = sentence => {
    const {title, outlet, published_on: day, url} = sentence.source;
    return make('div', {className: 'from'}, text(outlet || marsad.words.label('unknown')), ' · ', marsad.dom.day(day), title ? [' · ', text(title)] : null, ' ',
      link(url, marsad.words.label('open-source')), ' ', make('code', {dir: 'ltr'}, sentence.sentence_id));
  };

  const sides = (sentence, asked) => [...new Set(sentence.statements
    .filter(one => asked.includes(one.holder_id) && asked.includes(one.target_id)).map(one => one.polarity))]
    .map(polarity => make('span', {className: 'tag ' + polarity}, marsad.words.label(polarity)));

  marsad.quote = (sentence, asked) =>
    make('div', {className: 'quote'}, marked(sentence, asked), sides(sentence, asked), origin(sentence));

  const open = (title, ...content) => {
    const dialog = byId('evidence');
    refill(dialog,
      make('header', {}, make('h2', {dir: 'auto'}, title),
        make('button', {type: 'button', className: 'close', on: {click: () => dialog.close()}}, marsad.words.label('close'))),
      ...content);
    dialog.showModal();
    dialog.scrollTop = 0;
  };
  byId('evidence').addEventListener('click', event => {
    if (event.target === byId('evidence')) byId('evidence').close();
  });

  marsad.evidence = {
    open,
    /** Shows sentences; asked are the ids to mark, query is what answers in full. */
    show(title, sentences, asked, query) {
      const {label} = marsad.words;
      open(title,
        make('p', {className: 'hint'}, sentences.length ? label('sentences-of', {n: sentences.length}) : label('no-sentences')),
        sentences.map(sentence => marsad.quote(sentence, asked)),
        query ? [make('p', {className: 'from'}, label('ask-all')), make('pre', {dir: 'ltr'}, 'marsad sql -e "' + query + '"')] : null);
    },
  };

  const quoted = value => "'" + String(value).replaceAll("'", "\\'") + "'";
  marsad.query = (view, equal, {outlet, period}) => {
    const clauses = Object.entries(equal).map(([column, value]) => column + ' = ' + quoted(value));
    if (outlet !== '*') clauses.push('outlet = ' + quoted(outlet));
    if (period !== 'all') clauses.push("date_format(published_on, 'yyyy-MM') = " + quoted(period));
    return 'SELECT sentence, outlet, published_on, url FROM ' + view + ' WHERE ' + clauses.join(' AND ');
  };
})();

/* Makes elements. Text goes in as text only: nothing here, or elsewhere, parses markup. */
(() => {
  'use strict';
  const fill = (element, children) => {
    for (const child of children.flat()) {
      if (child !== null && child !== undefined) element.append(child);
    }
    return element;
  };

  const make = (name, properties = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key === 'on') {
        for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
      } else if (key === 'attributes') {
        for (const [attribute, text] of Object.entries(value)) element.setAttribute(attribute, text);
      } else {
        element[key] = value;
      }
    }
    return fill(element, children);
  };

  /** Whether the page is laid out for the printer. */
  marsad.isPaper = () => 'paper' in document.documentElement.dataset;

  marsad.dom = {
    make,
    byId: id => document.getElementById(id),
    refill(element, ...children) {
      element.textContent = '';
      return fill(element, children);
    },
    /** News text, which runs in its own direction. */
    text: (words, name = 'span', className = '') => make(name, {className, dir: 'auto'}, words),
    /** A number that opens what stands behind it. */
    number: (shown, open) => make('button', {type: 'button', className: 'shows', on: {click: open}}, shown),
    /** A day, which keeps its order in Arabic lines too. */
    day: (day, unknown = 'undated') => make('bdi', {dir: 'ltr'}, day || marsad.words.label(unknown)),
    empty: (key = 'nothing') => make('p', {className: 'empty'}, marsad.words.label(key)),
    choice(key, options, chosen, change) {
      const select = make('select', {name: key, on: {change: event => change(event.target.value)}},
        options.map(([value, shown]) => make('option', {value, selected: value === chosen}, shown)));
      return make('label', {className: 'choice'}, marsad.words.label(key), select);
    },
    /** An address only if it leads to the web: a page may name any other. */
    link(url, shown) {
      return url && /^https?:\/\//i.test(url)
        ? make('a', {href: url, target: '_blank', rel: 'noopener noreferrer'}, shown) : null;
    },
  };
})();

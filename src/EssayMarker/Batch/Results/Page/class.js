// The page works without this. With it, tables can be sorted and searched, and names can be turned off for a projector.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

  const valueOf = cell => cell.dataset.value ?? cell.textContent;
  const compare = (one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    return a !== '' && b !== '' && !isNaN(a) && !isNaN(b) ? a - b : a.localeCompare(b, undefined, { numeric: true });
  };

  const tables = {};
  for (const tools of document.querySelectorAll('[data-tools]')) {
    const table = document.getElementById(tools.dataset.tools);
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const status = tools.querySelector('[role=status]');
    const find = tools.querySelector('input');
    const reason = tools.querySelector('select');
    const say = (words, values = {}) => { status.textContent = fill(status.dataset[words], values); };

    // The script's own buttons: without it a heading is plain text.
    for (const head of heads.filter(cell => cell.hasAttribute('data-by'))) {
      const column = head.textContent;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.setAttribute('aria-label', fill(table.dataset.sort, { column }));
      button.append(column);
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const isDown = head.getAttribute('aria-sort') === 'ascending';
        for (const each of heads) each.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
        const at = heads.indexOf(head);
        const sorted = [...body.rows].sort((one, other) => compare(one.cells[at], other.cells[at]) * (isDown ? -1 : 1));
        body.append(...sorted);
        say(isDown ? 'down' : 'up', { column });
      });
    }

    const filter = () => {
      const words = find.value.trim().toLowerCase();
      let shown = 0;
      for (const row of rows) {
        const name = row.querySelector('[scope=row]').textContent.toLowerCase();
        row.hidden = !name.includes(words) || Boolean(reason?.value && !row.dataset.reasons.split(' ').includes(reason.value));
        if (!row.hidden) shown++;
      }
      say('shown', { shown, all: rows.length });
    };
    find.addEventListener('input', filter);
    reason?.addEventListener('change', filter);
    tools.hidden = false;
    tables[table.id] = { body, rows, heads, find, filter, say };
  }

  // With names off the rows must not follow the names, not even among equals.
  const names = document.querySelector('[data-names]');
  names?.addEventListener('click', () => {
    const { body, rows, heads, find, filter, say } = tables['map-table'];
    const isOff = root.classList.toggle('names-off');
    names.setAttribute('aria-pressed', String(isOff));
    for (const head of heads) head.removeAttribute('aria-sort');
    find.value = '';
    filter();
    const states = row => [...row.querySelectorAll('td:not(.own)')].map(cell => cell.dataset.value.padStart(2, '0')).join('');
    const found = row => [...row.querySelectorAll('.met, .partly')].length;
    body.append(...(isOff ? [...rows].sort((one, other) => found(other) - found(one) || states(one).localeCompare(states(other))) : rows));
    say(isOff ? 'namesOff' : 'namesOn');
    names.scrollIntoView({ block: 'nearest' });
  });

  // A browser leaves what is partly scrolled out of a wide table where it is.
  for (const box of document.querySelectorAll('.scroll')) {
    box.addEventListener('focusin', event => {
      if (event.target !== box) event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }
})();

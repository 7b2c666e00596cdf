// The page works without this: every sentence, point and number is a link, and :target shows the details.
// With it, details open and close in place, and a point walks through its sentences.
(() => {
  'use strict';
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  root.classList.add('js');

  // Details of a sentence.
  const sentenceOf = note => byId('s' + note.id.slice(1));
  const noteOf = sentence => byId('d' + sentence.id.slice(1));
  let opened = null;

  const close = focus => {
    if (!opened) return;
    const sentence = sentenceOf(opened);
    opened.classList.remove('open');
    sentence.setAttribute('aria-expanded', 'false');
    opened = null;
    if (focus) sentence.focus();
  };

  const open = note => {
    if (opened !== note) close(false);
    opened = note;
    note.classList.add('open');
    sentenceOf(note).setAttribute('aria-expanded', 'true');
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: 'nearest' });
  };

  for (const sentence of document.querySelectorAll('a.s')) {
    sentence.setAttribute('aria-expanded', 'false');
    sentence.addEventListener('click', event => {
      event.preventDefault();
      if (opened === noteOf(sentence)) close(true);
      else open(noteOf(sentence));
    });
  }
  for (const back of document.querySelectorAll('.note > .back')) {
    back.addEventListener('click', event => {
      event.preventDefault();
      close(true);
    });
  }

  const followAddress = () => {
    const target = location.hash ? byId(location.hash.slice(1)) : null;
    if (target && target.classList.contains('note')) open(target);
  };
  addEventListener('hashchange', followAddress);
  followAddress();

  // The walk through a point's sentences.
  const walker = byId('walker');
  let walk = null;

  const leave = back => {
    if (!walk) return;
    for (const lit of document.querySelectorAll('.here')) lit.classList.remove('here');
    walker.hidden = true;
    const start = walk.start;
    walk = null;
    if (back) {
      start.focus();
      start.scrollIntoView({ block: 'nearest' });
    }
  };

  const step = by => {
    const count = walk.sentences.length;
    walk.at = (walk.at + by + count) % count;
    for (const lit of document.querySelectorAll('.here')) lit.classList.remove('here');
    const sentence = byId('s' + walk.sentences[walk.at]);
    sentence.classList.add('here');
    sentence.scrollIntoView({ block: 'center' });
    const said = walker.querySelector('[data-say]');
    said.textContent = said.dataset.say
      .replace('{point}', () => walk.start.textContent)
      .replace('{n}', () => walk.at + 1)
      .replace('{count}', () => count);
  };

  for (const start of document.querySelectorAll('.walk')) {
    start.addEventListener('click', event => {
      event.preventDefault();
      if (walk && walk.start === start) {
        step(1);
        return;
      }
      leave(false);
      walk = { start, sentences: start.dataset.walk.split(' '), at: 0 };
      walker.hidden = false;
      step(0);
      walker.querySelector('[data-step="1"]').focus({ preventScroll: true });
    });
  }
  for (const button of document.querySelectorAll('.walker button')) {
    button.addEventListener('click', () => {
      const by = Number(button.dataset.step);
      if (by === 0) leave(true);
      else step(by);
    });
  }

  // A point under the pointer lights its sentences.
  for (const point of document.querySelectorAll('.point')) {
    const start = point.querySelector('.walk');
    if (!start) continue;
    const light = on => {
      for (const number of start.dataset.walk.split(' ')) byId('s' + number).classList.toggle('lit', on);
    };
    point.addEventListener('pointerenter', () => light(true));
    point.addEventListener('pointerleave', () => light(false));
  }

  // A browser leaves a link that is partly scrolled out of a wide table where it is.
  for (const box of document.querySelectorAll('.scroll')) {
    box.addEventListener('focusin', event => {
      if (event.target !== box) event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    if (walk) leave(true);
    else close(true);
  });
})();

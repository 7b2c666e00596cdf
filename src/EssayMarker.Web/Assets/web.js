// The pages work without this: the form is posted, and the page of an essay that is being marked reloads itself.
// With it, a file can be dropped, what is sent shows how far it is, and the report comes when it is ready.
(() => {
  'use strict';
  const pause = 400;

  // The form. It is set up again when an answer with problems takes its place.
  const setUp = form => {
    const field = form.querySelector('#file');
    const status = form.querySelector('[role=status]');
    const bar = form.querySelector('progress');
    const button = form.querySelector('.send');
    const drop = form.querySelector('.drop');
    const say = text => { status.textContent = text; };
    const holdsFiles = event => event.dataTransfer?.types.includes('Files');

    for (const type of ['dragenter', 'dragover']) {
      drop.addEventListener(type, event => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        drop.classList.add('over');
      });
    }
    drop.addEventListener('dragleave', event => {
      if (!drop.contains(event.relatedTarget)) drop.classList.remove('over');
    });
    drop.addEventListener('drop', event => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      drop.classList.remove('over');
      const one = new DataTransfer();
      one.items.add(event.dataTransfer.files[0]);
      field.files = one.files;
      say(form.dataset.chosen.replace('{file}', () => one.files[0].name));
    });

    const working = is => {
      bar.hidden = !is;
      if (is) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    };

    form.addEventListener('submit', event => {
      event.preventDefault();
      if (button.hasAttribute('aria-disabled')) return;
      const request = new XMLHttpRequest();
      request.upload.addEventListener('progress', sent => {
        if (!sent.lengthComputable) return;
        const percent = Math.floor(100 * sent.loaded / sent.total);
        bar.value = percent;
        say(form.dataset.sending.replace('{percent}', percent));
      });
      request.upload.addEventListener('load', () => {
        bar.removeAttribute('value');
        say(form.dataset.marking);
      });
      request.addEventListener('error', () => {
        working(false);
        say(form.dataset.failed);
      });
      request.addEventListener('load', () => {
        const at = new URL(request.responseURL);
        if (at.pathname.startsWith('/essays/')) location.assign(at);
        else replaceBy(request.responseText, field.files);
      });
      request.open('POST', form.action);
      request.send(new FormData(form));
      working(true);
    });
  };

  // An answer that is no report takes the page's place; the file that was chosen stays chosen.
  const replaceBy = (text, files) => {
    const answer = new DOMParser().parseFromString(text, 'text/html');
    document.title = answer.title;
    document.querySelector('h1').replaceWith(answer.querySelector('h1'));
    document.querySelector('main').replaceWith(answer.querySelector('main'));
    const form = document.getElementById('upload');
    if (form) {
      form.querySelector('#file').files = files;
      setUp(form);
    }
    const summary = document.getElementById('problems') ?? document.querySelector('main');
    summary.tabIndex = -1;
    summary.focus();
  };

  const form = document.getElementById('upload');
  if (form) {
    setUp(form);
    document.getElementById('problems')?.focus();
  }

  // An essay that is being marked.
  const waiting = document.getElementById('waiting');
  const ask = async () => {
    try {
      const answer = await fetch(location.href);
      if (answer.status === 202) setTimeout(ask, pause);
      else location.reload();
    } catch {
      waiting.querySelector('[role=status]').textContent = waiting.dataset.failed;
    }
  };
  if (waiting) setTimeout(ask, pause);
})();

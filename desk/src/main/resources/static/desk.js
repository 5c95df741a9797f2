// Theme, keys, copy buttons, waiting pages, and the stream of news. Every page can be read without this file.
//
// The stream: an element <div data-stream="/now/stream" data-stream-into="#latest"> with, anywhere in it,
//   [data-stream-state]  a text: what the connection does
//   [data-stream-held]   a button, hidden: shows how many came while the reader was in the middle of the list
//   [data-stream-pause]  a button, hidden: holds them back for as long as it is pressed
// Events of the stream:
//   story  data is the HTML of one line, as the template stories :: row has it; one that is there is replaced
//   gone   data is an article's id: its line is taken off, and [data-headline-of] of that id in [data-beside]
//   reset  what was missed cannot be told; data is "gap" where all that is shown may be shown
//   away   data is the part that does not answer: nothing is told until it does
//   back   it does
(() => {
  'use strict';

  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  function say(text) {
    const place = document.querySelector('[data-say]');
    if (place) {
      place.textContent = text;
    }
  }

  // ------------------------------------------------------------------ theme

  const THEMES = ['automatic', 'light', 'dark'];
  const theme = () => root.dataset.theme ?? 'automatic';

  function showTheme() {
    all('[data-theme-name]').forEach((it) => {
      it.textContent = theme();
    });
  }

  function nextTheme() {
    const next = THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length];
    if (next === 'automatic') {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = next;
    }
    try {
      if (next === 'automatic') {
        localStorage.removeItem('theme');
      } else {
        localStorage.setItem('theme', next);
      }
    } catch {
      // It holds for this page alone.
    }
    showTheme();
    say(`Theme: ${next}`);
  }

  all('[data-theme-switch]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', nextTheme);
  });
  showTheme();

  // ------------------------------------------------------------------ keys

  // Who speaks to the computer, or hits keys by chance, switches them off.
  let keysOn = true;
  try {
    keysOn = localStorage.getItem('keys') !== 'off';
  } catch {
    // Storage is forbidden here: they are on until they are switched off on this page.
  }

  function showKeysName() {
    all('[data-keys-name]').forEach((it) => {
      it.textContent = keysOn ? 'on' : 'off';
    });
  }

  function switchKeys() {
    keysOn = !keysOn;
    try {
      if (keysOn) {
        localStorage.removeItem('keys');
      } else {
        localStorage.setItem('keys', 'off');
      }
    } catch {
      // It holds for this page alone.
    }
    showKeysName();
    say(`Keys: ${keysOn ? 'on' : 'off'}`);
  }

  all('[data-keys-switch]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', switchKeys);
  });
  showKeysName();

  const PAGES = { n: '/', s: '/search', c: '/coming', m: '/map', h: '/health' };
  const GO_MILLIS = 1500; // between g and the letter behind it
  let goUntil = 0;

  const dialog = document.getElementById('keys');
  const typing = (target) => Boolean(target.closest?.('input, textarea, select, [contenteditable]'));

  function showKeys(event) {
    if (dialog?.showModal) {
      event.preventDefault();
      dialog.showModal();
    }
  }

  all('[data-keys]').forEach((link) => link.addEventListener('click', showKeys));

  function focusSearch() {
    const field = document.querySelector('main [data-search]') ?? document.querySelector('[data-search]');
    field?.focus();
    field?.select();
    return Boolean(field);
  }

  const titles = () => all('.story .story-title a');

  /** The story that has the focus, or something in it. */
  const current = () => document.activeElement?.closest?.('.story');

  function step(by) {
    const links = titles();
    if (links.length === 0) {
      return false;
    }
    const at = links.findIndex((link) => link.closest('.story') === current());
    const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by));
    links[next].focus({ preventScroll: true });
    links[next].closest('.story').scrollIntoView({ block: 'nearest' });
    return true;
  }

  function toggleWires() {
    const wires = current()?.querySelector('.wires');
    if (wires) {
      wires.open = !wires.open;
    }
    return Boolean(wires);
  }

  /** Whether a key meant something. */
  function key(name) {
    if (performance.now() < goUntil) {
      goUntil = 0;
      if (Object.hasOwn(PAGES, name)) {
        location.assign(PAGES[name]);
        return true;
      }
    }
    switch (name) {
      case '/':
        return focusSearch();
      case 'j':
        return step(1);
      case 'k':
        return step(-1);
      case 'o':
        return toggleWires();
      case 't':
        nextTheme();
        return true;
      case 'g':
        goUntil = performance.now() + GO_MILLIS;
        return true;
      default:
        return false;
    }
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog?.open) {
      return;
    }
    if (typing(event.target)) {
      if (event.key === 'Escape') {
        event.target.blur();
      }
      return;
    }
    if (!keysOn) {
      return;
    }
    if (event.key === '?') {
      showKeys(event);
    } else if (key(event.key)) {
      event.preventDefault();
    }
  });

  // ------------------------------------------------------------------ copy

  function prepareCopies(within) {
    all('[data-copy]', within).forEach((button) => {
      if (!navigator.clipboard || !button.hidden) {
        return;
      }
      button.hidden = false;
      button.addEventListener('click', async () => {
        const source = document.querySelector(button.dataset.copy);
        await navigator.clipboard.writeText(source?.textContent ?? '');
        say('Copied');
        const name = button.textContent;
        button.textContent = 'Copied';
        setTimeout(() => {
          button.textContent = name;
        }, 1500);
      });
    });
  }

  // ------------------------------------------------------------------ waiting for a part that is away

  /** Asks in the background, and shows the page when there is one: nobody loses where they read. */
  function waitFor(seconds) {
    const ask = async () => {
      if (!document.hidden) {
        try {
          const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
          if (answer.status !== 503) {
            location.reload();
            return;
          }
        } catch {
          // The desk itself is away: it is asked again.
        }
      }
      setTimeout(ask, seconds * 1000);
    };
    setTimeout(ask, seconds * 1000);
  }

  // ------------------------------------------------------------------ the stream

  const MOST_LINES = 100; // shown and held back together: more of them nobody looks after (Look.LINES)
  const LONGEST_WAIT_SECONDS = 30;
  const TYPED_OUT_SECONDS = 20;
  const OFF_TOP = 120; // pixels: further down somebody reads

  function follow(place) {
    const list = document.querySelector(place.dataset.streamInto);
    const state = place.querySelector('[data-stream-state]');
    const button = place.querySelector('[data-stream-held]');
    const pause = place.querySelector('[data-stream-pause]');
    const held = [];
    let paused = false;
    // Ids of lines, shown or held back, in the order in which they were told.
    const told = new Set(all('[data-article]', list).map((line) => line.dataset.article).reverse());
    const gone = new Set();
    const known = (id) => all('[data-article]', list).find((line) => line.dataset.article === id);

    const show = (name, text) => {
      place.dataset.streamIs = name;
      if (state) {
        state.textContent = text;
      }
    };

    function put(line) {
      const old = known(line.dataset.article);
      if (old) {
        const focused = old.contains(document.activeElement);
        old.replaceWith(line);
        if (focused) {
          line.querySelector('.story-title a')?.focus({ preventScroll: true });
        }
        return;
      }
      line.classList.add('fresh');
      list.prepend(line);
    }

    /** Whether it was shown. */
    function drop(id) {
      told.delete(id);
      const at = held.findIndex((line) => line.dataset.article === id);
      if (at >= 0) {
        held.splice(at, 1);
      }
      const line = known(id);
      line?.remove();
      return Boolean(line);
    }

    /** What was told longest ago is dropped: if it were killed, nobody would tell. */
    function note(id) {
      told.delete(id);
      told.add(id);
      [...told].slice(0, Math.max(0, told.size - MOST_LINES)).forEach(drop);
    }

    function count() {
      if (button) {
        button.hidden = held.length === 0;
        button.textContent = held.length === 1 ? '1 new story' : `${held.length} new stories`;
      }
    }

    function release() {
      const many = held.length;
      held.splice(0).forEach(put);
      count();
      if (many > 0) {
        say(many === 1 ? '1 new story' : `${many} new stories`);
      }
    }

    /** Whether a line that moves the others down would disturb. */
    const busy = () => button && (paused || scrollY > OFF_TOP || list.contains(document.activeElement));

    function take(html) {
      const template = document.createElement('template');
      template.innerHTML = html;
      const line = template.content.querySelector('[data-article]');
      if (!line) {
        return;
      }
      place.querySelector('[data-stream-empty]')?.remove();
      gone.delete(line.dataset.article);
      note(line.dataset.article);
      const waitingAt = held.findIndex((other) => other.dataset.article === line.dataset.article);
      if (waitingAt >= 0) {
        held[waitingAt] = line;
      } else if (!known(line.dataset.article) && busy()) {
        held.push(line);
      } else {
        put(line);
      }
      count();
    }

    function takeOff(id) {
      gone.add(id);
      if (drop(id)) {
        say('A story was taken back');
      }
      count();
      takeOffBeside(document);
      all('[data-beside]').forEach((it) => it.dispatchEvent(new Event('stale')));
    }

    /** Its headline; names that it alone has leave when the panels are asked for anew. */
    function takeOffBeside(within) {
      all('[data-headline-of]', within)
        .filter((link) => gone.has(link.dataset.headlineOf))
        .forEach((link) => link.closest('li').remove());
    }

    // Panels that were asked for before a kill may come after it.
    document.addEventListener('htmx:load', (event) => takeOffBeside(event.target));

    button?.addEventListener('click', () => {
      scrollTo({ top: 0 });
      release();
    });
    if (pause) {
      pause.hidden = false;
      pause.addEventListener('click', () => {
        paused = !paused;
        pause.setAttribute('aria-pressed', String(paused));
        if (!paused) {
          release();
        }
      });
    }
    addEventListener(
      'scroll',
      () => {
        if (held.length > 0 && !busy()) {
          release();
        }
      },
      { passive: true },
    );

    /** Asks for the page anew. Who types may end first, but not for long: kills may go by untold. */
    function renew(seconds) {
      if (seconds > 0 && document.activeElement?.matches('input, select, textarea')) {
        setTimeout(() => renew(seconds - 1), 1000);
        return;
      }
      location.reload();
    }

    let source;
    let heard = ''; // the id of the last event
    let failures = 0;
    let opening;

    /** A browser comes again by itself where a connection breaks, and not where it is refused. */
    function openLater() {
      const seconds = Math.min(LONGEST_WAIT_SECONDS, 5 * 2 ** failures);
      failures++;
      show('closed', 'Not live: trying again soon');
      opening = setTimeout(open, seconds * 1000);
    }

    function open() {
      const address = new URL(place.dataset.stream, location.href);
      if (heard) {
        address.searchParams.set('after', heard);
      }
      source = new EventSource(address);
      show('opening', 'Connecting');
      const on = (name, act) =>
        source.addEventListener(name, (event) => {
          heard = event.lastEventId;
          act(event.data);
        });
      on('story', take);
      on('gone', takeOff);
      on('reset', (gap) => renew(gap ? TYPED_OUT_SECONDS : 0));
      on('away', (part) => show('away', `Not live: ${part} does not answer`));
      on('back', () => show('live', 'Live'));
      source.addEventListener('open', () => {
        failures = 0;
        show('live', 'Live');
      });
      source.addEventListener('error', () =>
        source.readyState === EventSource.CLOSED ? openLater() : show('opening', 'Connecting again'),
      );
    }

    open();
    addEventListener('pagehide', () => {
      clearTimeout(opening);
      source.close();
    });
    // Brought back from the browser's memory, it may show what was taken back since.
    addEventListener('pageshow', (event) => {
      if (event.persisted) {
        location.reload();
      }
    });
  }

  // ------------------------------------------------------------------ begin

  all('[data-stream]').forEach(follow);
  prepareCopies(document);
  // Of a whole page alone: where one part of it is missing, the rest is read.
  if (document.body.dataset.reload) {
    waitFor(Number(document.body.dataset.reload));
  }
  document.addEventListener('htmx:load', (event) => prepareCopies(event.target));
})();

'use strict';
(() => {
  const holdMs = 800, patienceMs = 10000;
  const at = (id) => document.getElementById(id);
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get('t') || '';
  const name = (fragment.get('n') || '').slice(0, 80);
  let subject = 'this key', idle = 'Hold to kill', busy = false, timer = 0, pressed = false;

  const words = {
    kill_link_void: ['This link does not work', 'It was replaced by a newer one, revoked, or not copied whole. Nothing was killed. Use the newest link, or kill from the owner’s computer.'],
    rate_limited: ['Used very often', 'This link was used many times within a minute. Wait a minute, then try again.'],
    too_many_failures: ['Too many wrong links', 'Too many links that do not work came from your network. Wait a minute, then try again.'],
    none: ['No answer from the relay', 'Nothing is confirmed: the key may still work. Check this phone’s connection and try again.'],
    odd: ['The relay did not understand', 'Nothing is confirmed: the key may still work. Try again, or kill from the owner’s computer.'],
  };

  const say = (good, title, lines) => {
    const box = document.createElement('div');
    box.className = good ? 'good' : 'bad';
    const head = document.createElement('h2');
    head.textContent = title;
    box.append(head);
    for (const line of lines) {
      const p = document.createElement('p');
      p.textContent = line;
      box.append(p);
    }
    at('outcome').replaceChildren(box);
  };
  const quiet = () => at('outcome').replaceChildren();
  const many = (n, one) => n + ' ' + one + (n === 1 ? '' : 's');
  const dollars = (text) => {
    const [whole, part = ''] = text.split('.');
    return '$' + whole + '.' + (part.length > 2 ? part.slice(0, 4) : part.padEnd(2, '0'));
  };

  const post = async (action) => {
    const stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), patienceMs);
    try {
      const answer = await fetch(location.pathname, {
        method: 'POST', cache: 'no-store', credentials: 'omit', redirect: 'error', signal: stop.signal,
        headers: {'content-type': 'application/x-www-form-urlencoded'},
        body: 'action=' + action + '&token=' + token,
      });
      const told = await answer.json();
      return answer.ok ? told : {failed: told.error && words[told.error.code] ? told.error.code : 'odd'};
    } catch (problem) {
      return {failed: 'none'};
    } finally {
      clearTimeout(clock);
    }
  };

  const failed = (code) => {
    say(false, words[code][0], [words[code][1]]);
    at('again').hidden = false;
    if (code === 'kill_link_void') { at('switch').hidden = true; at('meaning').hidden = true; }
  };

  const show = async () => {
    quiet();
    at('again').hidden = true;
    if (!/^[A-Za-z0-9_]{60,90}$/.test(token)) {
      at('meaning').hidden = true;
      return say(false, 'This link is not complete', ['The part behind the # is missing or was cut off. Scan the code again, or copy the whole link. Nothing was killed.']);
    }
    at('switch').hidden = false;
    const told = await post('show');
    if (told.failed) {
      at('meaning').textContent = 'Holding the button still tries to kill.';
      return failed(told.failed);
    }
    facts(told);
    at('meaning').hidden = false;
    at('meaning').textContent = 'Kills ' + (told.target === 'all' ? 'every key of this relay' : 'this key') +
      ': running requests are cut, later ones are refused.';
  };

  // What the relay says of the key, or of all of them.
  const facts = (told) => {
    const all = told.target === 'all';
    subject = all ? 'all ' + told.keys + ' keys' : 'this key';
    idle = 'Hold to kill' + (all ? ' all keys' : '') + (told.alive === 0 ? ' again' : '');
    at('state').textContent = all ? told.alive + ' of ' + many(told.keys, 'key') + ' working' : told.state;
    at('spent').textContent = dollars(told.spent_today_usd);
    at('running').textContent = told.running;
    at('facts').hidden = false;
    if (!busy && !pressed) at('label').textContent = idle;
  };

  const release = () => {
    clearTimeout(timer);
    pressed = false;
    at('hold').classList.remove('held');
    if (!busy) at('label').textContent = idle;
  };
  const press = () => {
    if (busy || pressed) return;
    pressed = true;
    quiet();
    at('hold').classList.add('held');
    at('label').textContent = 'Keep holding…';
    timer = setTimeout(kill, holdMs);
  };

  const kill = async () => {
    if (busy) return;
    busy = true;
    at('label').textContent = 'Killing…';
    at('hold').disabled = true;
    at('again').hidden = true;
    const told = await post('kill');
    busy = false;
    at('hold').disabled = false;
    release();
    if (told.failed) return failed(told.failed);
    const cut = told.streams_cut ? many(told.streams_cut, 'running request') + ' cut. ' : 'No request was running. ';
    const later = 'Every later request is refused.';
    if (told.durable) say(true, told.killed === 0 ? 'There was no key to kill' : told.killed === 1 ? 'Killed' : many(told.killed, 'key') + ' killed', [cut + later]);
    else say(false, 'Killed, but not written down', [cut + later, 'The relay’s disk failed. If the relay restarts, the key could work again: kill it once more from the owner’s computer.']);
    const after = await post('show');
    if (!after.failed) facts(after);
  };

  const hold = at('hold');
  hold.addEventListener('pointerdown', (event) => { if (event.isPrimary && event.button === 0) { hold.setPointerCapture(event.pointerId); press(); } });
  hold.addEventListener('pointermove', (event) => {
    const box = hold.getBoundingClientRect();
    if (pressed && (event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom)) release();
  });
  for (const over of ['pointerup', 'pointercancel', 'lostpointercapture', 'blur']) hold.addEventListener(over, release);
  hold.addEventListener('contextmenu', (event) => event.preventDefault());
  hold.addEventListener('keydown', (event) => { if (event.key === ' ' || event.key === 'Enter') { event.preventDefault(); if (!event.repeat) press(); } });
  hold.addEventListener('keyup', (event) => { if (event.key === ' ' || event.key === 'Enter') { event.preventDefault(); release(); } });
  // Who cannot hold (screen readers press at once) is asked in two steps instead.
  let touched = 0;
  hold.addEventListener('pointerdown', () => { touched = Date.now(); });
  hold.addEventListener('click', (event) => {
    if (event.detail !== 0 || Date.now() - touched < 1500 || busy) return;
    at('question').textContent = 'Kill ' + subject + '?';
    at('ask').hidden = false;
    at('no').focus();
  });
  at('yes').addEventListener('click', () => { at('ask').hidden = true; hold.focus(); kill(); });
  at('no').addEventListener('click', () => { at('ask').hidden = true; hold.focus(); });
  at('again').addEventListener('click', show);
  addEventListener('visibilitychange', release);
  addEventListener('hashchange', () => location.reload());

  at('name').textContent = name || 'Kill link';
  document.title = 'Kill ' + (name || 'link') + ' - RubberAPI';
  show();
})();

'use strict';
// The page of the Notes client: draws the window that the server describes, and answers its dialogs.
const $ = id => document.getElementById(id);
let session = null;
let state = null;
let before = {};

async function call(method, path, body) {
  const response = await fetch('notes/' + path, {
    method,
    headers: body ? {'Content-Type': 'application/json'} : {},
    body: body ? JSON.stringify(body) : undefined
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message || response.status);
  return answer;
}

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties || {});
  made.append(...children);
  return made;
}

function log(text) {
  $('log').append(element('li', {textContent: text}));
  $('log').lastElementChild.scrollIntoView({block: 'nearest'});
}

async function list() {
  const found = await call('GET', 'entries?person=' + encodeURIComponent($('person').value)
    + '&mailfile=' + encodeURIComponent($('mailfile').value));
  $('entries').replaceChildren(...found.entries.map(entry => {
    const button = element('button', {type: 'button', onclick: () => open({unid: entry.unid})},
      entry.subject || '(no subject)', element('small', {textContent: entry.when}));
    button.dataset.unid = entry.unid;
    return element('li', {}, button);
  }));
}

async function open(which) {
  if (session) await call('POST', session + '/close', {});
  before = {};
  await run(async () => {
    const opened = await call('POST', 'open', Object.assign({
      person: $('person').value,
      mailfile: $('mailfile').value,
      language: $('language').value,
      manners: [...document.querySelectorAll('#switches input:checked')].map(box => box.value)
    }, which));
    session = opened.id;
    draw(opened);
  });
}

// Every act of the person ends with the window as it is then; a script that asks something is asked on.
async function run(act) {
  document.body.style.cursor = 'progress';
  try {
    await act();
    while (state && (state.running || state.dialog)) {
      if (state.dialog) draw(await call('POST', session + '/answer', await asked(state.dialog)));
      else {
        await new Promise(later => setTimeout(later, 150));
        draw(await call('GET', session));
      }
    }
  } catch (failed) {
    log(failed.message);
  } finally {
    document.body.style.cursor = '';
  }
  list();
}

function asked(dialog) {
  return new Promise(resolve => {
    $('dialog-title').textContent = dialog.title;
    $('dialog-text').textContent = dialog.text;
    let input = null;
    if (dialog.kind === 'text') input = element('input', {value: dialog.value || '', autocomplete: 'off'});
    if (dialog.kind === 'list') {
      input = element('select', {size: Math.min(8, dialog.choices.length)},
        ...dialog.choices.map(choice => element('option', {textContent: choice, value: choice})));
      input.value = dialog.value || dialog.choices[0];
    }
    if (input) input.setAttribute('aria-label', dialog.text);
    $('dialog-input').replaceChildren(...(input ? [input] : []));
    $('dialog-buttons').replaceChildren(...dialog.buttons.map(button => element('button', {
      textContent: button,
      onclick: () => resolve({button, value: input ? input.value : ''})
    })));
    // Escape answers nothing: a script waits for one of the buttons.
    $('dialog').oncancel = event => event.preventDefault();
    $('dialog').showModal();
    log((dialog.title + ': ' + dialog.text).replace(/\n+/g, ' '));
  }).then(answer => {
    log('→ ' + answer.button + (answer.value ? ': ' + answer.value : ''));
    return answer;
  });
}

function draw(now) {
  const last = state;
  state = now;
  (now.opened || []).slice(last && last.id === now.id ? last.opened.length : 0).forEach(url => {
    log('Opens the browser: ' + url);
    window.open(url, '_blank', 'noopener');
  });
  if (now.clipboard && (!last || last.clipboard !== now.clipboard)) log('Clipboard: ' + now.clipboard);
  if (now.error && (!last || last.error !== now.error)) log(now.error);
  const bar = element('div', {className: 'bar'});
  const groups = {};
  for (const action of now.actions) {
    const parts = action.title.split('\\');
    const button = element('button', {type: 'button', textContent: parts[parts.length - 1], disabled: now.running,
      className: action.standsOut ? 'out' : '', onclick: () => run(async () => draw(await call('POST', session + '/click', {title: action.title})))});
    if (parts.length === 1) bar.append(button);
    else {
      if (!groups[parts[0]]) {
        groups[parts[0]] = element('div');
        bar.append(element('details', {}, element('summary', {textContent: parts[0]}), groups[parts[0]]));
      }
      groups[parts[0]].append(button);
    }
  }
  const form = element('div', {className: 'form'});
  for (const field of now.fields) {
    const id = 'field-' + field.name;
    form.append(element('label', {textContent: field.label, htmlFor: id}));
    const input = element(field.lines > 1 ? 'textarea' : 'input', {id, value: field.value, readOnly: !field.editable, onchange: event => run(async () => draw(await call('POST', session + '/type', {name: field.name, value: event.target.value})))});
    form.append(input);
  }
  const foot = element('div', {className: 'bar'});
  if (now.form === 'Appointment') {
    foot.append(
      element('button', {type: 'button', textContent: 'Save', disabled: now.running || !now.editMode, onclick: () => run(async () => draw(await call('POST', session + '/save', {})))}),
      element('span', {textContent: (now.isNew ? 'not saved yet' : now.editMode ? 'edit mode' : 'read mode')}));
  }
  $('window').replaceChildren(bar, form, foot, ...(now.rows || []).map(row => element('button', {type: 'button', className: 'row', textContent: row.text,
    onclick: () => open({unid: row.unid})})));
  $('items').tBodies[0].replaceChildren(...Object.entries(now.items || {}).sort().map(([name, value]) =>
    element('tr', {className: before[name] !== undefined && before[name] !== value || before[name] === undefined && Object.keys(before).length ? 'changed' : ''},
      element('th', {textContent: name}), element('td', {textContent: value}))));
  before = now.items || {};
  document.querySelectorAll('#entries button').forEach(button =>
    button.dataset.unid === now.unid ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current'));
}

(async () => {
  const all = await call('GET', 'choices');
  const fill = (id, options) => $(id).replaceChildren(...options.map(option =>
    element('option', {value: option.value, textContent: option.label})));
  fill('person', all.people);
  fill('mailfile', all.mailfiles);
  fill('language', all.languages);
  $('switches').replaceChildren(...all.manners.map(manner => element('label', {},
    element('input', {type: 'checkbox', value: manner.value}), ' ' + manner.label)));
  $('person').onchange = $('mailfile').onchange = list;
  $('new').onclick = () => open({});
  $('accounts').onclick = () => open({view: 'dmAccounts'});
  list();
})();

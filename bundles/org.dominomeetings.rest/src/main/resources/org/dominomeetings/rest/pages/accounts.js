// Makes the calls behind the buttons of the page "accounts"; what people read comes from the server.
(function () {
  'use strict';

  var MESSAGE = 'meetings-message';
  var status = document.getElementById('status');

  function call(service, action, members) {
    // Relative to the page, which may stand below a mail file.
    return fetch('v1/accounts/' + encodeURIComponent(service) + '/' + action, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Domino-Meetings': '1' },
      body: JSON.stringify(members)
    }).then(function (response) { return response.json(); });
  }

  function run(element, action, members) {
    var service = element.closest('[data-service]').dataset.service;
    document.querySelectorAll('button').forEach(function (button) { button.disabled = true; });
    call(service, action, members)
      .then(function (answer) {
        if (answer.authorizeUrl) {
          location.assign(answer.authorizeUrl);
          return;
        }
        // Shown by the page that comes now, which has the list as the server has it.
        sessionStorage.setItem(MESSAGE, answer.message);
        location.reload();
      })
      // A session that is over is answered with a login page, which is no JSON.
      .catch(function () { location.reload(); });
  }

  var message = sessionStorage.getItem(MESSAGE);
  if (message) {
    sessionStorage.removeItem(MESSAGE);
    status.textContent = message;
    status.focus();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-action]');
    if (button && (!button.dataset.question || confirm(button.dataset.question))) {
      run(button, button.dataset.action, {});
    }
  });

  document.addEventListener('submit', function (event) {
    event.preventDefault();
    var members = {};
    new FormData(event.target).forEach(function (value, name) { members[name] = value; });
    run(event.target, event.target.dataset.action, members);
    // What was typed is the server's now; a page that the browser keeps to go back to holds no password.
    event.target.reset();
  });
})();

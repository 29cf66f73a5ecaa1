// Copies addresses of the page "admin", and tries what a Notes client finds; what people read comes from the server.
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-copy]');
    if (button) {
      navigator.clipboard.writeText(button.dataset.copy).then(function () {
        button.textContent = button.dataset.done;
      });
    }
  });

  // As nobody: without cookie and without the password that the browser may remember. An answer of the plugin's is JSON with a
  // code, whatever it says; a page of Domino's is none.
  function tell(id, path, method) {
    var place = document.getElementById(id);
    // Not relative: the page's address may hold a name and a password, with which nothing can be fetched.
    var url = new URL(path, location.origin + location.pathname);
    fetch(url, { method: method, credentials: 'omit', cache: 'no-store' })
      .then(function (response) { return response.json(); })
      .then(function (answer) { place.textContent = answer.code ? place.dataset.yes : place.dataset.no; })
      .catch(function () { place.textContent = place.dataset.no; });
  }
  tell('anonymous', 'v1/health', 'GET');
  tell('options', 'v1/ticket', 'OPTIONS');
})();

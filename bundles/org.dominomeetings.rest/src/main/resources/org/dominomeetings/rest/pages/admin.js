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

  // As nobody: without cookie and without the password that the browser may remember.
  var place = document.getElementById('anonymous');
  // Not relative: the page's address may hold a name and a password, with which nothing can be fetched.
  var health = new URL('v1/health', location.origin + location.pathname);
  fetch(health, { credentials: 'omit', cache: 'no-store' })
    .then(function (response) { return response.json(); })
    .then(function (answer) { place.textContent = answer.code ? place.dataset.yes : place.dataset.no; })
    // A login page is no JSON.
    .catch(function () { place.textContent = place.dataset.no; });
})();

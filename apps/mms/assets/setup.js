'use strict';

// the code of the link stands behind the #, which browsers send to nobody
const Code = decodeURIComponent(location.hash.slice(1));
const form = document.getElementById('setup');
const message = document.getElementById('message');

function say(text, wrong) {
  message.textContent = text;
  message.className = wrong ? 'wrong' : '';
}

if (Code === '') say('Open the link that the server printed, with all that stands behind the #.', true);

async function create() {
  const { Username, Email, Password, again } = form.elements;
  if (Password.value !== again.value) return say('The passwords differ.', true);
  const response = await fetch('/autha/auth/administrator', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ Code, Username: Username.value, Email: Email.value, Password: Password.value }),
  }).catch(() => null);
  if (!response) return say('The server does not answer.', true);
  if (!response.ok) {
    const { detail } = await response.json().catch(() => ({}));
    return say(detail ?? `The server answered ${response.status}.`, true);
  }
  form.hidden = true;
  history.replaceState(null, '', '/setup');
  say('Done. Log in at /docs, or with your own program.', false);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void create();
});

'use strict';

// what stands behind the # of a mailed link is sent to nobody but by this page
const [what, Code = ''] = decodeURIComponent(location.hash.slice(1)).split(':');
const form = document.getElementById('form');
const message = document.getElementById('message');

const kinds = {
  validate: { title: 'Confirm your e-mail address', path: 'email/validate', done: 'Your e-mail address is confirmed.' },
  reset: { title: 'Choose a new password', path: 'password/reset', done: 'Done. Log in with the new password.' },
  invitation: { title: 'You are invited', path: 'invitation', done: 'Done. Log in with your name and password.' },
  forgotten: {
    title: 'A new password',
    path: 'password/forgotten',
    done: 'If there is such a user with a confirmed address, a mail is on its way.',
  },
};
const kind = kinds[what];

function say(text, wrong = false) {
  message.textContent = text;
  message.className = wrong ? 'wrong' : '';
}

function bodyOf({ Username, PK_Oem, Password }) {
  if (what === 'forgotten') return { Username: Username.value, PK_Oem: Number(PK_Oem.value) };
  if (what === 'invitation') return { Code, Username: Username.value, Password: Password.value };
  return what === 'reset' ? { Code, Password: Password.value } : { Code };
}

async function send() {
  const { Password, again } = form.elements;
  if (Password.value !== again.value) return say('The passwords differ.', true);
  const response = await fetch(`/autha/auth/${kind.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(bodyOf(form.elements)),
  }).catch(() => null);
  if (!response) return say('The server does not answer.', true);
  if (!response.ok) {
    const { detail } = await response.json().catch(() => ({}));
    return say(detail ?? `The server answered ${response.status}.`, true);
  }
  form.hidden = true;
  history.replaceState(null, '', '/code');
  say(kind.done);
}

if (!kind) say('Open the link of the mail, with all that stands behind the #.', true);
else {
  document.getElementById('title').textContent = kind.title;
  for (const label of form.querySelectorAll('label')) {
    label.hidden = !label.dataset.for.split(' ').includes(what);
    label.querySelector('input').required = !label.hidden;
  }
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
}

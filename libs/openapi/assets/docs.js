'use strict';

const SEED = 'oZ7QE6LcLJp6fiWzdqZc';
const element = (id) => document.getElementById(id);
let session = null;

const ui = SwaggerUIBundle({
  url: '/openapi.json',
  domNode: element('ui'),
  deepLinking: true,
  filter: true,
  showExtensions: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  persistAuthorization: false,
  validatorUrl: null,
});

function say(text, wrong = false) {
  element('message').textContent = text;
  element('message').className = wrong ? 'wrong' : '';
}

/** What an answer that is no success says, in words. */
async function complaint(response) {
  if (response.status === 429) return `Too many tries; wait ${response.headers.get('retry-after') ?? 'some'} seconds.`;
  if (response.status === 404) return 'This server has no log-in; authorize with a session of the auth server instead.';
  if (response.status === 401) return 'No such user and password at this OEM.';
  const problem = await response.json().catch(() => ({}));
  return problem.detail ?? `The server answered ${response.status}.`;
}

async function ask(path, headers = {}, method = 'GET') {
  const response = await fetch(path, { method, headers, cache: 'no-store' }).catch(() => null);
  if (!response) throw new Error('The server does not answer.');
  if (!response.ok) throw new Error(await complaint(response));
  return response;
}

async function logIn(username, password, oem) {
  const hash = sha1(username.toLowerCase() + password + SEED);
  const query = new URLSearchParams({ SHA1Password: hash, PK_Oem: oem });
  const login = await (await ask(`/autha/auth/username/${encodeURIComponent(username)}?${query}`)).json();
  const identity = { MMSAuth: login.Identity, MMSAuthSig: login.IdentitySignature };
  session = await (await ask('/info/session/token', identity)).text();
  const who = await (await ask(`/info/session/session/${session}`, { MMSSession: session })).json();
  ui.preauthorizeApiKey('MMSSession', session);
  const until = new Date(who.Expires * 1000).toLocaleString();
  element('who').textContent =
    `${who.Username}: user ${who.PK_User} of account ${who.PK_Account}, role ${who.PK_PermissionRole}, until ${until}`;
  show(true);
  say('Logged in: “Try it out” now sends your session.');
  return who;
}

function show(loggedIn) {
  element('login').hidden = loggedIn;
  element('demo').hidden = loggedIn || element('users').childElementCount === 0;
  element('who').hidden = !loggedIn;
  element('logout').hidden = !loggedIn;
}

async function attempt(work) {
  say('One moment …');
  try {
    await work();
  } catch (error) {
    say(error.message, true);
  }
}

element('login').addEventListener('submit', (event) => {
  event.preventDefault();
  const { username, password, oem } = event.target.elements;
  void attempt(async () => {
    await logIn(username.value, password.value, oem.value);
    password.value = '';
  });
});

element('logout').addEventListener('click', () => {
  void attempt(async () => {
    const headers = { MMSSession: session };
    const who = await (await ask(`/info/session/session/${session}`, headers)).json();
    await ask(`/autha/auth/user/${who.PK_User}/logout`, headers, 'POST');
    ui.authActions.logout(['MMSSession']);
    session = null;
    show(false);
    say('Logged out, on all servers.');
  });
});

/** The demo offers its users; elsewhere there are none to offer. */
async function offerUsers() {
  const { users } = await (await fetch('/docs/config.json')).json();
  for (const name of users) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'user', textContent: name });
    button.addEventListener('click', () => void attempt(() => logIn(name, 'demo-password', '1')));
    element('users').append(button);
  }
  show(session !== null);
}

void attempt(async () => {
  await offerUsers();
  say('');
});

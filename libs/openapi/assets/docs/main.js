import { copy } from './copy.js';
import { filterPlugin } from './filter.js';
import { operationPlugin } from './operation.js';
import { forget, isGood, logIn, logOut, restored, roleName } from './session.js';

const element = (id) => document.getElementById(id);
let session = null;
let offered = false;

const ui = SwaggerUIBundle({
  url: '/openapi.json',
  domNode: element('ui'),
  plugins: [filterPlugin, operationPlugin],
  deepLinking: true,
  filter: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  persistAuthorization: false,
  syntaxHighlight: { theme: 'tomorrow-night' },
  validatorUrl: null,
  onComplete: () => void attempt(takeUp),
  responseInterceptor: (response) => {
    if (response.status === 401 && session) void checkSession();
    return response;
  },
});

function say(text, wrong = false) {
  element('message').textContent = text;
  element('message').className = wrong ? 'wrong' : '';
}

async function attempt(work) {
  say('One moment …');
  try {
    say((await work()) ?? '');
  } catch (error) {
    say(error.message, true);
  }
}

function show() {
  element('login').hidden = session !== null;
  element('demo').hidden = session !== null || !offered;
  element('session').hidden = session === null;
}

/** From now on each request that is tried sends the session. */
async function use(found) {
  session = found;
  ui.preauthorizeApiKey('MMSSession', found.token);
  const { Username, PK_User, PK_Account, PK_PermissionRole } = found.who;
  const role = await roleName(PK_PermissionRole);
  element('who').textContent = `${Username}, ${role}`;
  element('who').title = `PK_User ${PK_User}`;
  element('login').elements.username.value = Username;
  element('login').elements.password.value = '';
  tellTime();
  show();
  return `“Execute” sends your session. Your account is ${PK_Account}.`;
}

function tellTime() {
  if (!session) return;
  const minutes = Math.ceil((session.who.Expires - Date.now() / 1000) / 60);
  if (minutes <= 0) return ended('Your session has ended: a log-in is good for a day. Log in again to go on.');
  const time = new Date(session.who.Expires * 1000).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
  const hours = Math.floor(minutes / 60);
  element('until').textContent = `until ${time}, for ${hours > 0 ? `${hours} h ` : ''}${minutes % 60} min`;
}
setInterval(tellTime, 10_000);

function leave() {
  ui.authActions.logout(['MMSSession']);
  forget();
  session = null;
  show();
}

function ended(text) {
  leave();
  say(text, true);
  element('login').elements.password.focus();
}

/** After a request was refused: whether that is because the session is over. */
async function checkSession() {
  if (session && !(await isGood(session))) ended('Your session has ended, here or elsewhere. Log in again to go on.');
}

async function takeUp() {
  const found = await restored();
  if (found) return use(found);
  show();
  return 'Log in, and “Execute” sends your session with every request.';
}

element('login').addEventListener('submit', (event) => {
  event.preventDefault();
  const { username, password, oem } = event.target.elements;
  void attempt(async () => use(await logIn(username.value, password.value, oem.value)));
});

element('logout').addEventListener('click', () => {
  void attempt(async () => {
    await logOut(session);
    leave();
    return 'Logged out, on all servers.';
  });
});

element('shell').addEventListener('click', () => {
  void attempt(async () => {
    await copy(`export MMS=${location.origin} MMS_SESSION=${session.token}`);
    return 'Copied: paste it into a shell, and the samples of curl and Python run there.';
  });
});

/** The demo offers its users; elsewhere there are none to offer. */
async function offerUsers() {
  const { users = [], password } = await (await fetch('/docs/config.json')).json();
  element('demo-password').textContent = password ?? '';
  for (const name of users) {
    const about = { type: 'button', className: 'quiet', textContent: name };
    const button = Object.assign(document.createElement('button'), about);
    button.addEventListener('click', () => void attempt(async () => use(await logIn(name, password, '1'))));
    element('users').append(button);
  }
  offered = users.length > 0;
  show();
}

void offerUsers();

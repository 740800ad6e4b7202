import { showEvents } from './event-list.js';
import { followEvents } from './events.js';
import { watch } from './live.js';
import { as, logIn } from './mms.js';

const PASSWORD = 'demo-password';

/** Who is there to be looked in as. */
const people = {
  owner: 'Two homes of their own',
  member: 'The owner’s family',
  viewer: 'May look, not go in',
  dealer: 'Sold them the gateways',
  support: 'Works at the dealer’s',
  admin: 'Runs this server',
};

/** An account of this type is a home's. */
const END_USER = 5;

/** Between two looks at who is online, in milliseconds. */
const EVERY = 15_000;

const element = (id) => document.getElementById(id);
const copyOf = (id) => element(id).content.cloneNode(true).firstElementChild;
const config = fetch('/demo/config.json').then((response) => response.json());

/** What ends when somebody else looks in. */
let endings = [];

let busy = false;

for (const [name, about] of Object.entries(people)) {
  const button = copyOf('user');
  button.querySelector('b').textContent = name;
  button.querySelector('small').textContent = about;
  button.addEventListener('click', () => void attempt(() => enter(name)));
  element('users').append(button);
}
element('logout').addEventListener('click', leave);

/** One thing after the other: who clicks twice is heard once. */
async function attempt(work) {
  if (busy) return;
  busy = true;
  element('message').textContent = '';
  try {
    await work();
  } catch (error) {
    element('message').textContent = error.message;
  }
  busy = false;
}

async function enter(name) {
  const session = await logIn(name, PASSWORD);
  const account = await accountOf(session);
  const { Devices } = await (await as(session)(`/account/account/account/${account}/devices`)).json();
  leave();
  element('who').replaceChildren('Logged in as ', Object.assign(document.createElement('b'), { textContent: name }));
  element('gateways').replaceChildren();
  for (const device of Devices) await addGateway(session, device);
  listEvents(session, account, Devices);
  if (session.who.PK_AccountType === END_USER && name === 'owner') await offerSupport(session, account);
  hint(session);
  element('people').hidden = true;
  element('home').hidden = false;
}

function leave() {
  for (const end of endings) end();
  endings = [];
  element('home').hidden = true;
  element('events').hidden = true;
  element('picture').close();
  element('support').hidden = true;
  element('people').hidden = false;
}

/** The own account; who has none with gateways looks at the first home of the demo. */
async function accountOf(session) {
  const { PK_AccountType, PK_Account } = session.who;
  if (PK_AccountType === END_USER) return PK_Account;
  const { firstDevice } = await config;
  const { Devices } = await (await as(session)(`/authd/auth/devices?PK_Device=${firstDevice}`)).json();
  return Devices[0]?.PK_Account ?? PK_Account;
}

function hint({ who }) {
  const above = who.PK_AccountType !== END_USER;
  element('hint').textContent =
    'These are a customer’s homes. Look in as owner, let the dealer help for an hour, and come back.';
  element('hint').hidden = !above;
}

async function addGateway(session, { PK_Device, Name, Platform }) {
  const { relay } = await config;
  const card = copyOf('gateway');
  const find = (selector) => card.querySelector(selector);
  find('h2').textContent = Name;

  const state = async () => {
    const { Online, FirmwareVersion } = await (await as(session)(`/device/device/device/${PK_Device}/status`)).json();
    find('.state').textContent = Online === '1' ? 'Online' : 'Offline';
    find('.state').className = `state ${Online === '1' ? 'on' : 'off'}`;
    card.dataset.firmware = FirmwareVersion;
    about();
  };
  const about = () => {
    const { firmware, behind } = card.dataset;
    const parts = [
      `No. ${PK_Device}`,
      Platform,
      firmware && `firmware ${firmware}`,
      behind && `${behind} devices behind it`,
    ];
    find('.about').textContent = parts.filter(Boolean).join(' · ');
  };

  const form = find('form');
  form.action = `${relay}/relay/relay/uiredirect/device/${PK_Device}`;
  const fields = { PK_Device, RedirectUrl: 'port_3480/', ...session.identity };
  for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;

  const live = watch(session, PK_Device, {
    note: (text) => {
      find('.note').textContent = text;
      form.hidden = text !== '';
    },
    show: (count, values, lamps) => {
      card.dataset.behind = count;
      about();
      find('.values').replaceChildren(...values.map(valueOf));
      showLamps(find('.lamps'), lamps, live);
    },
  });
  about();
  await state();
  const looks = setInterval(() => void state().catch(() => undefined), EVERY);
  endings.push(live.stop, () => clearInterval(looks));
  element('gateways').append(card);
}

function listEvents(session, account, devices) {
  const names = new Map(devices.map(({ PK_Device, Name }) => [String(PK_Device), Name]));
  const section = element('events');
  const show = showEvents(section.querySelector('ol'), element('event'), element('picture'), names);
  const note = (text) => (section.querySelector('.note').textContent = text);
  section.hidden = false;
  endings.push(followEvents(session, account, { show, note }).stop);
}

function valueOf([name, value]) {
  const pair = document.createElement('div');
  for (const [tag, text] of [
    ['dt', name],
    ['dd', value],
  ]) {
    pair.append(Object.assign(document.createElement(tag), { textContent: text }));
  }
  return pair;
}

/** The buttons stay the same ones, so that whoever has the keyboard on one keeps it. */
function showLamps(list, lamps, live) {
  for (const { id, name, on } of lamps) {
    let button = list.querySelector(`[data-lamp="${id}"]`);
    if (!button) {
      button = Object.assign(document.createElement('button'), { type: 'button' });
      button.dataset.lamp = id;
      button.addEventListener('click', () => {
        void attempt(() => live.turn(id, button.getAttribute('aria-pressed') !== 'true'));
      });
      list.append(Object.assign(document.createElement('li')));
      list.lastElementChild.append(button);
    }
    button.textContent = name;
    button.setAttribute('aria-pressed', String(on));
  }
}

/** The owner lets those above in, or out. */
async function offerSupport(session, account) {
  const path = `/account/account/account/${account}/support`;
  const [text, button] = element('support').children;
  const show = ({ Until }) => {
    const open = Until * 1000 > Date.now();
    const time = new Date(Until * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    text.textContent = open ? `Those above may go in until ${time}.` : 'Only the family may go in.';
    button.textContent = open ? 'Not any more' : 'Let the dealer help for an hour';
    button.onclick = () => {
      const body = { Until: open ? 0 : Math.floor(Date.now() / 1000) + 3600 };
      void attempt(async () => show(await (await as(session)(path, { method: 'PUT', body })).json()));
    };
  };
  show(await (await as(session)(path)).json());
  element('support').hidden = false;
}

import type * as Sdk from '@app/sdk';

export interface Scene {
  url: string;
  dealer: string;
  owner: string;
  password: string;
}

/** What an integrator does first, with the package as whoever calls this has loaded it; answers what came of it. */
export async function scenario({ MmsClient, MmsProblem }: typeof Sdk, { url, dealer, owner, password }: Scene) {
  const asDealer = await MmsClient.login(url, { username: dealer, password });
  const { PK_Account } = await asDealer.post('/autha/auth/account', {
    body: { PK_Oem: 1, PK_AccountType: 5 },
  });
  const listed: number[] = [];
  for await (const account of asDealer.pages('/account/account/accounts', 'Accounts', {}, 2)) {
    listed.push(account.PK_Account);
  }

  const asOwner = await MmsClient.login(url, { username: owner, password });
  const own = { path: { PK_Account: (await asOwner.whoAmI()).PK_Account ?? 0 } };
  const { Devices } = await asOwner.get('/account/account/account/{PK_Account}/devices', { params: own });
  const bytes = new TextEncoder().encode('a file of the scenario');
  const stored = await asOwner.upload(new Blob([bytes]), { PK_StorageType: 5, Format: 'txt', Filesize: bytes.length });
  const streamed = await asOwner.upload(new Blob([bytes]).stream(), { PK_StorageType: 5, Format: 'txt' });
  const file = await asOwner.get('/storage/storage/store/{PK_Store}', {
    params: { path: { PK_Store: stored.PK_Store }, query: { Key: stored.Key } },
  });

  const refused = async (asked: Promise<unknown>) => {
    const error: unknown = await asked.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof MmsProblem) || !MmsProblem.is(error)) throw new Error('That was no problem');
    return { status: error.status, type: error.type, wrong: error.errors.map(({ name }) => name) };
  };
  const unknown = asOwner.get('/account/account/account/{PK_Account}', { params: { path: { PK_Account: 999_999 } } });
  const wrong = asOwner.get('/event/event/events', { params: { query: { Count: -1 } } });
  const refusals = [await refused(unknown), await refused(wrong)];
  refusals.push(await refused(MmsClient.login(url, { username: owner, password: 'another' })));

  return {
    isListed: listed.includes(PK_Account),
    repeated: listed.length - new Set(listed).size,
    devices: Devices.length,
    file: { Format: file.Format, Filesize: file.Filesize },
    isAnother: streamed.PK_Store !== stored.PK_Store,
    refusals,
    heard: await heard(asOwner, () => MmsClient.login(url, { username: owner, password })),
  };
}

/** The first event that comes once something happens; what happens is repeated until then. */
async function heard(client: Sdk.MmsClient, happens: () => Promise<unknown>) {
  let position = '';
  const events = client.events({ onPosition: (told) => (position = told) });
  const timer = setInterval(() => void happens(), 300);
  const { value } = await events.next().finally(() => clearInterval(timer));
  await events.return();
  return { isEvent: typeof value?.PK_Event === 'number', hasPosition: position !== '' };
}

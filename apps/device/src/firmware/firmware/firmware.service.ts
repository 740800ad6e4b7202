import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { OemScope } from '@app/access';
import type { NamedRequest } from '@app/database';
import { ConfigOem, Database, Firmware } from '@app/database';
import { StaticData } from '@app/info';
import { badArgument, compareVersions } from '@app/server';

import type { FirmwareQuery, PostFirmwareBody, PutFirmwareBody } from './firmware.dto.js';

/** The builds that OEMs have published. */
@Injectable()
export class FirmwareService {
  constructor(
    private readonly database: Database,
    private readonly scope: OemScope,
    private readonly data: StaticData,
  ) {}

  /** The highest version for each platform, language, UI and skin, the newest first. */
  async latest(query: FirmwareQuery): Promise<Firmware[]> {
    const all = await this.database.reading.manager.findBy(Firmware, { oemId: query.PK_Oem });
    const latest = new Map<string, Firmware>();
    for (const build of all.filter((each) => isFor(each, query))) {
      const key = JSON.stringify([plain(build.platform), build.languageId, build.ui, build.uiSkin]);
      const known = latest.get(key);
      if (!known || isLater(build, known)) latest.set(key, build);
    }
    if (latest.size === 0) throw new NotFoundException('The OEM has no firmware for these');
    return [...latest.values()].sort((a, b) => (isLater(a, b) ? -1 : 1));
  }

  async add(caller: Caller, body: PostFirmwareBody, request: NamedRequest | null): Promise<void> {
    const accountId = await this.scope.check(caller, body.PK_Oem, 'manage_firmware');
    await this.checkLanguage(body.PK_Language);
    await this.database.writeOnce(request, async (db) => {
      await db.lock(ConfigOem, body.PK_Oem); // two at once must not both find none
      const known = await db.findOneBy(Firmware, keyOf(body));
      const { Url: url, VersionFrom: versionFrom = '', VersionTo: versionTo = '' } = body;
      if (known) {
        if (known.url !== url) throw new ConflictException('The version is there, at another address: change it');
        return;
      }
      await db.insert(Firmware, { ...keyOf(body), url, versionFrom, versionTo, createdAt: new Date() });
      const [subject, after] = [`OEM ${body.PK_Oem}`, shown(body)];
      db.record({ actor: caller, action: 'postFirmware', accountId, subject, after });
    });
  }

  async change(caller: Caller, body: PutFirmwareBody): Promise<void> {
    const accountId = await this.scope.check(caller, body.PK_Oem, 'manage_firmware');
    await this.checkLanguage(body.PK_Language);
    await this.database.write(async (db) => {
      await db.lock(ConfigOem, body.PK_Oem);
      const build = theOne(await db.findBy(Firmware, { oemId: body.PK_Oem, version: body.Version }), body);
      const { Url: url, UI: ui, UISkin: uiSkin, VersionFrom: versionFrom } = body;
      const versionTo = body.VersionTo ?? body.Version_To;
      const sent = Object.entries({ url, ui, uiSkin, versionFrom, versionTo }).filter(
        ([, value]) => value !== undefined,
      );
      await db.update(Firmware, { id: build.id }, Object.fromEntries(sent));
      const [subject, before, after] = [`OEM ${body.PK_Oem}`, { Url: build.url }, shown(body)];
      db.record({ actor: caller, action: 'putFirmware', accountId, subject, before, after });
    });
  }

  private async checkLanguage(id: number | undefined): Promise<void> {
    if (id && !(await this.data.has('Language', id))) throw badArgument('PK_Language', 'is not a language');
  }
}

const plain = (platform: string) => platform.replaceAll(/\s/g, '').toLowerCase();

const isLater = (a: Firmware, b: Firmware) => (compareVersions(a.version, b.version) || a.id - b.id) > 0;

/** What a build leaves open fits every question, and so does a question that leaves it open. */
function isFor(build: Firmware, query: FirmwareQuery): boolean {
  const fits = (has: string, wanted: string | undefined) => wanted === undefined || has === '' || has === wanted;
  const { PK_Language, Platform, UI, UISkin, BetaKey = '', InstalledVersion: installed } = query;
  return (
    fits(plain(build.platform), Platform === undefined ? undefined : plain(Platform)) &&
    fits(build.ui, UI) &&
    fits(build.uiSkin, UISkin) &&
    (PK_Language === undefined || build.languageId === 0 || build.languageId === PK_Language) &&
    (build.betaKey === '' || build.betaKey === BetaKey) &&
    (installed === undefined || isOfferedTo(build, installed))
  );
}

const isOfferedTo = ({ version, versionFrom, versionTo }: Firmware, installed: string) =>
  compareVersions(installed, version) < 0 &&
  (versionFrom === '' || compareVersions(installed, versionFrom) >= 0) &&
  (versionTo === '' || compareVersions(installed, versionTo) <= 0);

const keyOf = (body: PostFirmwareBody) => ({
  oemId: body.PK_Oem,
  version: body.Version,
  platform: body.Platform ?? '',
  ui: body.UI ?? '',
  uiSkin: body.UISkin ?? '',
  languageId: body.PK_Language ?? 0,
  betaKey: body.BetaKey ?? '',
});

/** The only build of the version, or the only one that is what the request says. */
function theOne(builds: Firmware[], body: PutFirmwareBody): Firmware {
  if (builds.length === 0) throw new NotFoundException(`No build ${body.Version}`);
  const { Platform, UI, UISkin, PK_Language, BetaKey } = body;
  const among = (all: Firmware[], told: Partial<Record<keyof Firmware, string | number | undefined>>) =>
    all.filter((build) =>
      Object.entries(told).every(([name, value]) => value === undefined || build[name as keyof Firmware] === value),
    );
  // of several builds UI and skin tell one apart; a single one gets others
  const fitting = among(builds, { platform: Platform, languageId: PK_Language, betaKey: BetaKey });
  const [one, ...others] = fitting.length > 1 ? among(fitting, { ui: UI, uiSkin: UISkin }) : fitting;
  if (!one) throw new NotFoundException(`No build ${body.Version} for these`);
  if (others.length > 0)
    throw new ConflictException('Several builds have this version: say for which platform or skin');
  return one;
}

/** For the audit: the key that admits to a beta is a secret. */
const shown = ({ BetaKey, ...body }: { BetaKey?: string }) => ({ ...body, ...(BetaKey ? { BetaKey: '***' } : {}) });

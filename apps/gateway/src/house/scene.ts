/** What a scene does to one device; numbers are text in scenes as clients write them. */
export interface SceneAction {
  device: string;
  service: string;
  action: string;
  arguments: readonly { name: string; value: string }[];
}

export interface SceneGroup {
  delay: number;
  actions: readonly SceneAction[];
}

/** As clients write it, with whatever else they keep in it: timers, triggers, a picture. */
export interface SceneParts {
  name: string;
  room: number;
  groups: readonly SceneGroup[];
  [other: string]: unknown;
}

export interface Scene extends SceneParts {
  id: number;
}

/** A scene out of what a client sent; undefined if it is none. */
export function readScene(sent: unknown): SceneParts | undefined {
  if (!isRecord(sent) || typeof sent.name !== 'string' || sent.name.trim() === '') return undefined;
  const groups = sent.groups ?? [];
  if (!Array.isArray(groups) || !groups.every(isRecord)) return undefined;
  return { ...sent, name: sent.name.trim(), room: Number(sent.room) || 0, groups: groups.map(readGroup) };
}

const readGroup = (group: Record<string, unknown>): SceneGroup => ({
  ...group,
  delay: Number(group.delay) || 0,
  actions: records(group.actions).map((action) => ({
    ...action,
    device: text(action.device),
    service: text(action.service),
    action: text(action.action),
    arguments: records(action.arguments).map(({ name, value }) => ({ name: text(name), value: text(value) })),
  })),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const records = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

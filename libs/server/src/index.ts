export { Alias, Passed } from './alias.js';
export {
  BodyArguments,
  JsonBodyArguments,
  PathId,
  PlainBody,
  PolledArguments,
  QueryArguments,
  SentArguments,
  StrictBody,
  StrictQuery,
} from './arguments.js';
export { configurationPage } from './configuration-page.js';
export { ConfigurationError, readEnvironment } from './environment.js';
export type { Environment } from './environment.js';
export { ApiIfMatch, assertFresh, etagOf, IfMatch, isKnown } from './etag.js';
export {
  ChoiceField,
  EmailField,
  FlagField,
  HttpUrlField,
  IntField,
  IntListField,
  ListField,
  LongTextField,
  NumberField,
  ObjectField,
  PageSize,
  PageStart,
  TextField,
  UsernameField,
} from './fields.js';
export { toDateTime, toTimeThenDate } from './dates.js';
export { Conditional, Tagged } from './conditional.js';
export { checked } from './checked.js';
export { streamOf, TakesUploads } from './files.js';
export { answerProblem } from './problem.filter.js';
export { plainLine } from './plain-line.js';
export { badArgument, BadArguments, TooMany, TryLater } from './problem.js';
export type { Problem, ProblemItem } from './problem.js';
export type { Profile } from './profiles.js';
export { WireProfile } from './profiles.js';
export { createServer, previewOf, serve } from './serve.js';
export type { ServeOptions } from './serve.js';
export { BrokenFile, csvRows, ndjsonRows } from './read-rows.js';
export type { RawRecord } from './read-rows.js';
export { ImportOptions } from './import-options.js';
export { goodRows, RowErrors } from './row-errors.js';
export type { RowError } from './row-errors.js';
export { addressMatcher, networkOf, plainAddress } from './addresses.js';
export { compareVersions } from './versions.js';
export { publicUrl } from './public-url.js';
export { peersOf } from './peers.js';
export type { Peer } from './peers.js';
export { Shortcut } from './shortcut.js';
export { upgradeOf } from './upgrades.js';
export type { Upgrade } from './upgrades.js';
export { isSameHost, RelayHosts } from './relay-hosts.js';
export { settings } from './settings.js';
export { ENVIRONMENT } from './tokens.js';
export { Extension } from './extension.js';
export { gauge } from './gauge.js';

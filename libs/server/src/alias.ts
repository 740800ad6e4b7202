import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

const rules: { pattern: RegExp; canonical: string }[] = [];
const passed: { matches: (method: string, url: string) => boolean; route: string }[] = [];

/**
 * A path of the document that is not canonical answers too; ids in it are digits, or lists of them with commas, so that
 * it shadows no literal name. `alias` and `canonical` name their ids alike: `/accounts/accounts/{PK_Account}`.
 */
export const Alias = (alias: string, canonical: string, { lists = false } = {}) => {
  const id = lists ? '(\\d+(?:(?:,|%2[Cc])\\d+)*)' : '(\\d+)';
  const names = [...alias.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const pattern = new RegExp(`^${alias.replaceAll(/\{\w+\}/g, id)}/?$`);
  const target = canonical.replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
  rules.push({ pattern, canonical: target });
  return applyDecorators(ApiExtension('x-mms-aliases', [alias]));
};

/** What is behind such a URL is not for the router to understand: it sees the route in its place. */
export const Passed = (route: string, matches: (method: string, url: string) => boolean): void => {
  passed.push({ matches, route });
};

/** The canonical URL of a request: what the router sees. */
export function canonicalUrl(url: string, method = 'GET'): string {
  for (const { matches, route } of passed) if (matches(method, url)) return route;
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  for (const { pattern, canonical } of rules) {
    if (pattern.test(path)) return path.replace(pattern, canonical) + (end < 0 ? '' : url.slice(end));
  }
  return url;
}

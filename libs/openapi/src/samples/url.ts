import type { SampleRequest } from './request.js';
import { isRelayed } from './request.js';

/** The path and query of a request, with its arguments in their places. */
export function urlOf({ path, pathArguments, query }: SampleRequest): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(pathArguments[name]);
    return name === 'path' && isRelayed(path) ? value : encodeURIComponent(value).replaceAll('%2C', ',');
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  return search.size > 0 ? `${filled}?${search.toString()}` : filled;
}

import { badArgument } from '@app/server';

/** As text in a cookie. */
const LONGEST = 2000;

const refused = () => badArgument('RedirectUrl', 'must be a relative address on the relay, as www/page?lang=en');

/** Where a gateway is entered: path and query as a browser will ask for them, and what it keeps to itself. */
export function entryOf(redirectUrl: string): { entry: string; hash: string } {
  const path = redirectUrl.replace(/^\//, '');
  if (path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path) || /[\\\p{Cc}]/u.test(path)) throw refused();
  const { pathname, search, hash } = new URL(`http://relay/${path}`);
  // what `.` and `..` have left
  if (pathname.startsWith('//')) throw refused();
  if (pathname.length + search.length + hash.length > LONGEST) {
    throw badArgument('RedirectUrl', `must have at most ${LONGEST} characters`);
  }
  return { entry: pathname + search, hash };
}

/** The path of a request, without the segment by which clients name the port of the engine, and its query. */
export function addressOf(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  const path = (mark < 0 ? url : url.slice(0, mark)).replace(/^\/port_3480(?=\/|$)/, '') || '/';
  return { path, query: mark < 0 ? '' : url.slice(mark + 1) };
}

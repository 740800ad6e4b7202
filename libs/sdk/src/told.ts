/** A request that tells what it was made of: it can be made again, but not read twice. */
export class Told extends Request {
  constructor(
    url: string,
    readonly init: RequestInit,
  ) {
    super(url, init);
  }
}

/** As it is now; one that does not tell what it was made of has a body that can be sent once only. */
export function initOf(request: Request): RequestInit {
  const { method, headers, body, signal } = request;
  if (!(request instanceof Told)) return { method, headers, body, signal, duplex: 'half' } as RequestInit;
  // the type of a form names what stands between its parts, anew each time
  return { ...request.init, headers: request.init.body instanceof FormData ? (request.init.headers ?? {}) : headers };
}

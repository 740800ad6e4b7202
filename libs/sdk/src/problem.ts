/** One argument that was wrong. */
export interface ProblemItem {
  name: string;
  detail: string;
}

interface Told {
  type?: string;
  title?: string;
  detail?: string;
  instance?: string;
  errors?: ProblemItem[];
}

/** What the server answered instead of what was asked for (RFC 9457). */
export class MmsProblem extends Error {
  override readonly name = 'MmsProblem';

  private constructor(
    readonly status: number,
    /** What kind of problem it is, as a URI reference. */
    readonly type: string,
    readonly title: string,
    readonly detail: string,
    /** The id of the request, by which the operator finds it in the log. */
    readonly instance: string,
    /** The arguments that were wrong, each with what is. */
    readonly errors: readonly ProblemItem[],
    /** Seconds after which it may be tried again. */
    readonly retryAfter: number | null,
  ) {
    super(detail === '' ? `${status} ${title}` : `${status} ${title}: ${detail}`);
  }

  /** Whether it is one, with the status if one is named; of whichever copy of this package it comes. */
  static is(error: unknown, status?: number): error is MmsProblem {
    if (!(error instanceof Error) || error.name !== 'MmsProblem') return false;
    return status === undefined || (error as MmsProblem).status === status;
  }

  /** Reads the answer to its end. What is no problem document is told by its status alone. */
  static async of(response: Response): Promise<MmsProblem> {
    const text = await response.text().catch(() => '');
    const told = parsed(text);
    return new MmsProblem(
      response.status,
      told.type ?? 'about:blank',
      told.title ?? (response.statusText || (isRedirect(response) ? 'Redirect' : '')),
      told.detail ?? (isRedirect(response) ? 'Redirects are not followed' : ''),
      told.instance ?? '',
      told.errors ?? [],
      retryAfter(response),
    );
  }
}

/** Browsers say of one that it is one, and nothing else: its status is 0. */
const isRedirect = ({ type, status, headers }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && headers.has('location'));

/** In seconds; a date counts from now. */
export function retryAfter({ headers }: Response): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

function parsed(text: string): Told {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Told) : {};
  } catch {
    return {};
  }
}

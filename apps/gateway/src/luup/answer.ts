export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

export const text = (body: string, status = 200): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

export const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});

export const html = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body });

/** The engine refuses with a text and the status 200; clients look for the word. */
export const refusal = (reason: string): Answer => text(`ERROR: ${reason}`);

export const ok = text('OK');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For HTML and XML. */
export const escaped = (value: string | number): string => String(value).replace(/[&<>"']/g, (each) => entities[each]);

/** `2014-06-24 07:04:03`, in UTC. */
export const toDateTime = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ');

/** `12:15:39 01/10/2015`, in UTC, the month first: so the document prints it for a device. */
export function toTimeThenDate(date: Date): string {
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return `${date.toISOString().slice(11, 19)} ${month}/${day}/${year}`;
}

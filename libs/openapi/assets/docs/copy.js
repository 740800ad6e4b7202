/** Puts a text on the clipboard; pages that came neither by HTTPS nor from this machine have only the old way. */
export async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, className: 'away' });
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

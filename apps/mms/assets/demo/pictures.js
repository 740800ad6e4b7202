/** The pictures of events: small ones in the list, and large or moving ones when somebody looks. */

/** Milliseconds between two pictures of a clip. */
const PACE = 400;

/** A small picture; one for screens with fine pixels, too. Nothing where the event has none, or may not be looked at. */
export function thumbnailOf({ Thumbnail, Key, Description }) {
  if (!Thumbnail || !Key) return null;
  const url = (width) => `${Thumbnail}?${new URLSearchParams({ Key, Width: width })}`;
  const image = new Image(160, 120);
  image.alt = `Picture: ${Description}`;
  image.loading = 'lazy';
  image.srcset = `${url(160)} 1x, ${url(320)} 2x`;
  image.src = url(160);
  return image;
}

/** Shows the picture of an event in a dialog, or its pictures one after the other. */
export function open(dialog, record, title) {
  dialog.querySelector('h2').textContent = title;
  const frame = dialog.querySelector('.frame');
  frame.replaceChildren();
  const closed = new AbortController();
  dialog.addEventListener('close', () => closed.abort(), { once: true });
  if (record.Format === 'mjpg' || record.Format === 'mjpeg') void play(frame, record, closed.signal);
  else frame.append(large(record));
  dialog.showModal();
}

function large({ Thumbnail, Key, Description }) {
  const image = new Image();
  image.alt = `Picture: ${Description}`;
  image.src = `${Thumbnail}?${new URLSearchParams({ Key, Width: 1024 })}`;
  return image;
}

async function play(frame, record, signal) {
  const { PK_Store, Key } = record;
  const path = `/storage/storage/store/${PK_Store}/archive?${new URLSearchParams({ Key })}`;
  try {
    const bytes = new Uint8Array(await (await fetch(path, { signal })).arrayBuffer());
    const pictures = await Promise.all(jpegsOf(bytes).map((jpeg) => createImageBitmap(jpeg)));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [pictures[0].width, pictures[0].height];
    frame.append(canvas);
    for (let at = 0; !signal.aborted; at = (at + 1) % pictures.length) {
      canvas.getContext('2d').drawImage(pictures[at], 0, 0);
      await new Promise((resolve) => setTimeout(resolve, PACE));
    }
  } catch {
    if (!signal.aborted) frame.replaceChildren(large(record));
  }
}

/** The pictures of a clip; each says how long it is. */
function jpegsOf(bytes) {
  const jpegs = [];
  const text = new TextDecoder('latin1').decode(bytes);
  for (const { 0: header, 1: length, index } of text.matchAll(/content-length: *(\d+)\r\n\r\n/gi)) {
    const from = index + header.length;
    jpegs.push(new Blob([bytes.subarray(from, from + Number(length))], { type: 'image/jpeg' }));
  }
  return jpegs;
}

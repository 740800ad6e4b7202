/** The list of events, with their pictures. */
import { open, thumbnailOf } from './pictures.js';

/** EventType */
const types = {
  1: 'Picture',
  2: 'Clip',
  3: 'Alarm',
  4: 'Change',
  5: 'Login',
  6: 'Gateway connected',
  7: 'Error',
  8: 'Address confirmed',
  9: 'Number confirmed',
  10: 'Message',
};

/** Milliseconds in which an event is a new one. */
const NEW = 10_000;

/** Answers what shows them: those that are there already stay, so that their pictures do not flicker. */
export function showEvents(list, template, dialog, names) {
  list.replaceChildren();
  const items = new Map();
  return (records) => {
    for (const record of records) {
      if (!items.has(record.PK_Event)) items.set(record.PK_Event, itemOf(record, template, dialog, names));
    }
    const shown = new Set(records.map(({ PK_Event }) => PK_Event));
    for (const [id, item] of items) {
      if (shown.has(id)) continue;
      item.remove();
      items.delete(id);
    }
    records.forEach(({ PK_Event }, place) => {
      const item = items.get(PK_Event);
      if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
    });
  };
}

function itemOf(record, template, dialog, names) {
  const item = template.content.cloneNode(true).firstElementChild;
  const title = record.Description || types[record.EventType] || `Event of type ${record.EventType}`;
  const time = new Date(record.Timestamp * 1000);
  item.querySelector('b').textContent = title;
  const about = [types[record.EventType], names.get(record.PK_Device), time.toLocaleTimeString()];
  item.querySelector('small').textContent = about.filter((each) => each && each !== title).join(' · ');
  const picture = thumbnailOf(record);
  if (picture) {
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    button.append(picture);
    button.addEventListener('click', () => open(dialog, record, title));
    // a film that this server cannot read has no picture
    picture.addEventListener('error', () => button.remove());
    item.prepend(button);
  }
  if (Date.now() - time.getTime() < NEW) {
    item.classList.add('new');
    setTimeout(() => item.classList.remove('new'), NEW);
  }
  return item;
}

import { kindOf } from './kind.js';

const binary = (text: string) => Buffer.from(text, 'latin1');

describe('the kind of a file', () => {
  it.each([
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'jpeg'],
    ['\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', 'png'],
    ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'webp'],
    ['GIF89a\x01\x00', 'gif'],
    ['HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=--x\r\n\r\n', 'mjpeg'],
    ['HTTP/1.1 200 OK\r\ncontent-type:image/jpeg\r\n\r\n\xff\xd8', 'mjpeg'],
    ['--x\r\nContent-Type: image/jpeg\r\nContent-Length: 7\r\n\r\n', 'mjpeg'],
    ['\x00\x00\x00\x18ftypmp42', { film: 'mov' }],
    ['\x00\x00\x01\xba\x44', { film: 'mpeg' }],
    ['\x00\x00\x01\xb3\x16', { film: 'mpegvideo' }],
    ['RIFF\x10\x00\x00\x00AVI LIST', { film: 'avi' }],
    ['\x1a\x45\xdf\xa3', { film: 'matroska' }],
    [`G${' '.repeat(187)}G${' '.repeat(187)}G`, { film: 'mpegts' }],
  ])('%j', (head, kind) => {
    expect(kindOf(binary(head))).toEqual(kind);
  });

  it.each([
    '',
    '<!doctype html>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<script>',
    '-- a comment',
    '#EXTM3U\nhttp://127.0.0.1/',
    'ffconcat version 1.0\nfile /etc/passwd',
    'Good morning',
    'RIFF\x10\x00\x00\x00WAVE',
    'II*\x00',
    'BM\x00\x00',
  ])('is nothing that shows anything: %j', (head) => {
    expect(kindOf(binary(head))).toBeNull();
  });
});

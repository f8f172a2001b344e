// A file of the program, from within this page: packed, and written in letters.
async function enclosed(name) {
  const letters = atob(document.getElementById(name).textContent);
  const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

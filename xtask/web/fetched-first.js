// The first file of the program, from beside this module. The browser refuses one that is not the one it was built with.
async function fetched(address, integrity) {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

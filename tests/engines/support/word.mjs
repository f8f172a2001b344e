// A Word file as another program reads it.
import JSZip from "jszip";

/** The text of a Word file, its paragraphs as lines. */
export async function readWord(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  const xml = await zip.file("word/document.xml").async("string");
  const text = xml.replaceAll("</w:p>", "\n").replace(/<[^>]*>/g, "");
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

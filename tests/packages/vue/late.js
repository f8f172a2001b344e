import "./page.js";

document.getElementById("bring").addEventListener("click", () => import("foeling"));

import "./page";

document.getElementById("bring").addEventListener("click", () => import("foeling"));

document.getElementById("bring").addEventListener("click", () => import("../node_modules/foeling/foeling-dialog.js"));

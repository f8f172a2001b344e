import "foeling";
import "./page.js";

import "foeling";
import "./page";

//! The words of a talk's code: 512 well-known Danish nouns, so that a word is nine bits.
//!
//! They are data of the code rather than text for reading: they are the same in both languages, and none may ever be
//! changed, moved or taken away, or the halves sealed with it could no longer be opened. Only letters that every keyboard
//! has; three to seven of them; any two words differ in two places or more, so that no slip of the hand makes another
//! word; the first four letters tell a word from all others. `tests/talk_code.rs` holds them to it.

/// The words, in the order of the alphabet.
#[rustfmt::skip]
pub(super) const WORDS: [&str; 512] = [
    "aborre", "abrikos", "aften", "agurk", "ahorn", "alarm", "album", "alfabet", "alge", "altan", "ananas", "anemone",
    "anker", "anorak", "antenne", "apotek", "arena", "arkiv", "artikel", "asfalt", "atlas", "avis", "badekar",
    "bageri", "balkon", "ballet", "bambus", "banan", "banjo", "batteri", "begonia", "bestik", "beton", "bil",
    "biograf", "birk", "bison", "bjerg", "blad", "blomst", "bluse", "blyant", "bolig", "bolsje", "bomuld", "bord",
    "bowling", "bregne", "bremse", "brev", "briller", "bro", "bugt", "buket", "bukser", "burger", "busk", "butik",
    "camping", "carport", "cement", "chili", "cirkus", "citron", "cykel", "dagbog", "dagslys", "dans", "delfin",
    "depot", "diamant", "diplom", "domino", "drage", "drivhus", "drossel", "drue", "duft", "dynamo", "dyne", "egern",
    "ekko", "elefant", "elev", "elg", "etage", "eventyr", "fabrik", "falk", "familie", "farve", "fersken", "figen",
    "film", "finger", "firben", "firkant", "fisk", "fjeder", "fjord", "flag", "flamme", "flaske", "flise", "flod",
    "fly", "fodbold", "folder", "fortov", "foto", "frakke", "frokost", "frugt", "fugl", "gaffel", "galakse", "galop",
    "garage", "gardin", "garn", "gartner", "gave", "gazelle", "gedde", "gepard", "giraf", "gitter", "glas", "globus",
    "golf", "gondol", "gorilla", "granit", "grill", "grotte", "gryde", "guitar", "guld", "gulerod", "gummi", "gynge",
    "halm", "hammer", "hamster", "handske", "hare", "havn", "hest", "hjelm", "hjort", "hjul", "honning", "hotel",
    "hule", "humlebi", "hund", "hus", "hvede", "hyben", "hylde", "hytte", "iglo", "indgang", "insekt", "iris",
    "isbjerg", "ispind", "jasmin", "jern", "jolle", "jungle", "juvel", "kabel", "kabine", "kaffe", "kage", "kajak",
    "kakao", "kaktus", "kalkun", "kamera", "kamille", "kanal", "kanin", "kano", "kantine", "kaptajn", "karate",
    "karry", "karse", "karton", "kasket", "kedel", "keramik", "kerne", "kikkert", "kilde", "kimono", "kiosk", "kittel",
    "kiwi", "kjole", "klasse", "klaver", "klima", "klippe", "klods", "klokke", "klud", "koala", "kobber", "kogebog",
    "kokos", "kolibri", "komet", "komfur", "kommode", "kompas", "konge", "kontor", "kop", "koral", "korn", "krabbe",
    "krans", "krave", "kreds", "kridt", "kringle", "krog", "krokus", "krone", "krus", "krystal", "kuffert", "kugle",
    "kulisse", "kuppel", "kurv", "kvist", "kylling", "kyst", "lager", "lagkage", "lagune", "lakrids", "laks", "lampe",
    "laptop", "lastbil", "lava", "ledning", "lektie", "leopard", "lilje", "lineal", "linse", "liste", "loft", "lomme",
    "ludo", "lygte", "lyng", "lys", "madras", "magnet", "makrel", "maleri", "maling", "mandel", "mappe", "marked",
    "marmor", "marsvin", "maskine", "medalje", "mejeri", "mejse", "melodi", "menu", "messing", "metal", "meter",
    "metro", "minut", "mobil", "monitor", "morgen", "mosaik", "motor", "muffin", "mur", "museum", "musik", "musling",
    "mynte", "myre", "nabo", "nellike", "noder", "nudel", "olie", "oliven", "omelet", "opal", "opera", "ordbog",
    "ordspil", "oregano", "orgel", "orkan", "ost", "ovn", "pakhus", "pakke", "palme", "pande", "panter", "papaya",
    "papir", "paprika", "paraply", "parfume", "park", "pasta", "pause", "peber", "pedal", "pejs", "pelikan", "pensel",
    "pergola", "perle", "pesto", "piano", "pilot", "pingvin", "pizza", "plads", "plakat", "plante", "plastik",
    "podcast", "pokal", "polka", "pollen", "polo", "poncho", "popcorn", "poppel", "porre", "portal", "postbud", "pote",
    "printer", "prisme", "program", "propel", "pude", "puma", "pumpe", "pyjamas", "radio", "raket", "ramme", "refleks",
    "regn", "reje", "rensdyr", "reol", "ribs", "ring", "risotto", "robot", "roman", "rose", "rosin", "rubin", "rulle",
    "rytme", "rytter", "sadel", "safir", "safran", "salami", "salt", "samba", "sandal", "sang", "sauna", "seddel",
    "sekund", "selleri", "sennep", "shorts", "signal", "sigte", "sild", "silke", "sirup", "skammel", "skib", "skifer",
    "skinne", "skitse", "skjorte", "skole", "skov", "skrue", "skuffe", "skur", "skygge", "slalom", "slange", "slips",
    "slot", "smykke", "sne", "snorkel", "sofa", "solskin", "sommer", "sonate", "spade", "spand", "spartel", "spejl",
    "spinat", "spire", "sport", "spurv", "stafet", "stald", "station", "stemme", "stige", "stjerne", "stol", "stopur",
    "stork", "strand", "stribe", "struds", "studie", "stue", "sukker", "suppe", "surfer", "sushi", "svamp", "svane",
    "symbol", "syren", "tablet", "taburet", "tandem", "tango", "tank", "tapas", "tapet", "taske", "tavle", "teater",
    "tegning", "tekop", "telefon", "telt", "tennis", "termos", "tidsel", "tiger", "timian", "titel", "tivoli", "toast",
    "tofu", "tog", "tomat", "torv", "traktor", "trane", "trappe", "trekant", "tribune", "tromme", "tuba", "tulipan",
    "tunfisk", "tunnel", "turbine", "turist", "ugeblad", "ulv", "undulat", "uniform", "valmue", "vandpyt", "vanilje",
    "vase", "vaskeri", "veranda", "vildand", "villa", "vind", "vinge", "vinkel", "vinter", "violin", "vogn", "voks",
    "vulkan", "zebra",
];

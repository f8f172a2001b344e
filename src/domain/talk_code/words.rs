//! The words of a talk's code: 512 well-known Danish nouns, so that a word is nine bits.
//!
//! They are data of the code rather than text for reading: they are the same in both languages, and none may ever be
//! changed, moved or taken away, or the halves sealed with it could no longer be opened. Only letters that every keyboard
//! has; three to seven of them; any two words differ in two places or more, so that no slip of the hand makes another
//! word; the first four letters tell a word from all others. `tests/talk_code.rs` holds them to it.

/// The words, in the order of the alphabet.
#[rustfmt::skip]
pub(super) const WORDS: [&str; 512] = [
    "aborre", "abrikos", "agurk", "ahorn", "album", "alf", "alge", "alpaka", "altan", "ananas", "anemone", "anker",
    "anorak", "ansjos", "antenne", "arena", "asfalt", "atlas", "avis", "avocado", "bacon", "badekar", "bageri",
    "balkon", "ballet", "bambus", "bamse", "banan", "banjo", "bassin", "batteri", "begonia", "bestik", "beton", "bil",
    "biograf", "birk", "bison", "bjerg", "blad", "blomst", "bluse", "blyant", "bogstav", "bolsje", "bomuld", "bord",
    "bowling", "bregne", "bremse", "brev", "briller", "bro", "budding", "bugt", "buket", "bukser", "burger", "busk",
    "butik", "camping", "carport", "cement", "chili", "cirkus", "citron", "cykel", "cypres", "dagbog", "dahlia",
    "dam", "dans", "delfin", "diamant", "diplom", "domino", "donut", "drage", "drivhus", "drossel", "drue", "dukke",
    "dyne", "egern", "ekko", "elefant", "elev", "elg", "eventyr", "fabrik", "falk", "farve", "fersken", "figen",
    "film", "firben", "firkant", "fjeder", "fjeld", "fjer", "fjord", "flaske", "flod", "flute", "fly", "fodbold",
    "fortov", "frakke", "frugt", "fugl", "fyrre", "gaffel", "galakse", "garage", "gardin", "garn", "gartner", "gave",
    "gazelle", "gear", "gedde", "gepard", "giraf", "glas", "globus", "golf", "gondol", "gorilla", "granit", "grill",
    "grotte", "gryde", "guitar", "guld", "gulerod", "gummi", "gynge", "haj", "hammer", "hamster", "handske", "hare",
    "havfrue", "havn", "hejre", "hest", "hjul", "hockey", "honning", "hotel", "hule", "humlebi", "hummus", "hund",
    "hus", "hyben", "hylde", "hytte", "iglo", "iris", "isbjerg", "ispind", "jasmin", "jeans", "jern", "jojo", "jolle",
    "jungle", "kabel", "kabine", "kaffe", "kage", "kahyt", "kajak", "kakao", "kakkel", "kaktus", "kalkun", "kamera",
    "kamille", "kanal", "kanin", "kano", "kantine", "kapers", "kaptajn", "karate", "karry", "karse", "karton",
    "kasket", "kedel", "keramik", "ketchup", "kikkert", "kilde", "kimono", "kiosk", "kittel", "kiwi", "kjole",
    "klasse", "klaver", "klippe", "klit", "klods", "klokke", "klud", "knude", "koala", "kobber", "kogebog", "kokos",
    "kolibri", "komet", "komfur", "kommode", "kompas", "kontor", "kop", "koral", "krabbe", "krans", "krave", "kridt",
    "kringle", "krog", "krokus", "krone", "krukke", "krus", "krystal", "kuffert", "kugle", "kulisse", "kuppel",
    "kurv", "kutter", "kuvert", "kvarts", "kylling", "kyst", "lager", "lagkage", "lagune", "lakrids", "laks", "lampe",
    "laptop", "lasagne", "lastbil", "lava", "ledning", "legehus", "lejr", "lektie", "leopard", "lilje", "lineal",
    "linse", "loft", "lomme", "ludo", "lup", "lygte", "lyng", "lys", "madras", "magnet", "makrel", "maleri", "maling",
    "mandel", "mappe", "marengs", "marked", "marmor", "marsvin", "maskine", "medalje", "mejse", "melodi", "messing",
    "metal", "metro", "mimose", "mobil", "mokka", "monitor", "morgen", "mosaik", "motor", "muffin", "mur", "museum",
    "musik", "musling", "mynte", "myre", "nabo", "narcis", "nellike", "nisse", "noder", "nudel", "olie", "oliven",
    "opal", "opera", "ordbog", "ordspil", "oregano", "orgel", "orkan", "ost", "ovn", "pakhus", "pakke", "palme",
    "pande", "panter", "papaya", "papir", "paprika", "paraply", "parfume", "park", "pasta", "peanut", "peber",
    "pedal", "pejs", "pelikan", "pensel", "pergola", "perle", "perron", "pesto", "piano", "pilot", "pingvin", "pizza",
    "plads", "plakat", "plante", "plastik", "podcast", "pokal", "polka", "pollen", "polo", "poncho", "popcorn",
    "poppel", "porre", "portal", "postbud", "pote", "printer", "prisme", "propel", "puddel", "pude", "puma", "pumpe",
    "pyjamas", "radio", "raket", "ramme", "rangle", "refleks", "regn", "reje", "rensdyr", "reol", "ribs", "ring",
    "risotto", "robot", "rokke", "roman", "rose", "rubin", "rucola", "rulle", "rytter", "sadel", "safir", "safran",
    "salami", "salt", "sandal", "sang", "saxofon", "seddel", "selleri", "sennep", "shampoo", "shorts", "signal",
    "sigte", "sild", "silke", "sirup", "skammel", "skib", "skifer", "skilt", "skinne", "skitse", "skjorte", "skole",
    "skov", "skuffe", "skur", "skygge", "slalom", "slips", "slot", "smaragd", "smykke", "sne", "snorkel", "sofa",
    "solskin", "sommer", "sonate", "sorbet", "spade", "spand", "spartel", "spejl", "spinat", "spire", "spurv",
    "squash", "stafet", "station", "stige", "stjerne", "stol", "stopur", "stork", "strand", "stribe", "struds",
    "stue", "sukker", "suppe", "surfer", "sushi", "svamp", "svane", "syren", "tablet", "taburet", "tandem", "tango",
    "tapas", "tapet", "taske", "tavle", "taxa", "teater", "tegning", "tekop", "telefon", "telt", "tennis", "tidsel",
    "tiger", "timian", "tivoli", "toast", "tofu", "tog", "tomat", "torv", "traktor", "trane", "trappe", "trekant",
    "tribune", "tromme", "tuba", "tulipan", "tunfisk", "tunnel", "turbine", "turist", "ugeblad", "ulv", "undulat",
    "uniform", "valmue", "vandpyt", "vanilje", "vase", "vaskeri", "veranda", "vildand", "villa", "vind", "vinge",
    "vinkel", "vinter", "violin", "vogn", "voks", "vugge", "vulkan", "zebra",
];

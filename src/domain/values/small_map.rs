//! A map for a handful of entries: a sorted list. It costs a tenth of the standard map's code in the browser, and with
//! at most ninety entries a search through it is as fast.

/// Keys in order, each with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for SmallMap<K, V> {
    fn default() -> Self {
        SmallMap(Vec::new())
    }
}

impl<K: Ord + Copy, V> SmallMap<K, V> {
    /// No entries.
    pub const fn new() -> Self {
        SmallMap(Vec::new())
    }

    /// The value of a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.0.iter().find(|(mine, _)| mine == key).map(|(_, value)| value)
    }

    /// Whether the key has a value.
    pub fn contains_key(&self, key: &K) -> bool {
        self.get(key).is_some()
    }

    /// Sets the value of a key, in the place of an earlier one.
    pub fn insert(&mut self, key: K, value: V) {
        let place = self.0.iter().position(|(mine, _)| *mine >= key).unwrap_or(self.0.len());
        match self.0.get_mut(place) {
            Some((mine, old)) if *mine == key => *old = value,
            _ => self.0.insert(place, (key, value)),
        }
    }

    /// Takes the value of a key away.
    pub fn remove(&mut self, key: &K) {
        self.0.retain(|(mine, _)| mine != key);
    }

    /// The entries in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values in the order of the keys.
    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.0.into_iter().map(|(_, value)| value)
    }

    /// How many entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes everything away.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl<K: Ord + Copy, V> FromIterator<(K, V)> for SmallMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = SmallMap::new();
        for (key, value) in entries {
            map.insert(key, value);
        }
        map
    }
}

impl<K: Ord + Copy, V, const N: usize> From<[(K, V); N]> for SmallMap<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

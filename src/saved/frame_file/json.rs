//! JSON into raw values and back. Unlike `serde_json::Value` a raw value keeps names that stand twice, so that they can
//! be told, and fields in their order.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::domain::frame_form::Raw;

/// Reads JSON. Its reader stops at a depth of 128 by itself.
///
/// # Errors
/// The line and the column from which on it is none.
pub(super) fn read(text: &str) -> Result<Raw, (usize, usize)> {
    let read: Result<Json, _> = serde_json::from_str(text);
    read.map(|Json(raw)| raw).map_err(|fault| (fault.line(), fault.column().max(1)))
}

/// Writes JSON with a line for each field.
pub(super) fn write(raw: &Raw) -> String {
    // Writing texts and numbers into memory can't fail.
    let mut text = serde_json::to_string_pretty(&Written(raw)).unwrap_or_default();
    text.push('\n');
    text
}

struct Json(Raw);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Values).map(Json)
    }
}

struct Values;

impl<'de> Visitor<'de> for Values {
    type Value = Raw;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_bool<E>(self, is: bool) -> Result<Raw, E> {
        Ok(Raw::YesNo(is))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(Raw::Number(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Number(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Raw, E> {
        Ok(Raw::Number(number.to_string()))
    }

    fn visit_str<E>(self, words: &str) -> Result<Raw, E> {
        Ok(Raw::words(words))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(Json(entry)) = from.next_element()? {
            entries.push(entry);
        }
        Ok(Raw::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Raw, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, Json(value))) = from.next_entry::<String, Json>()? {
            fields.push((name, value));
        }
        Ok(Raw::Fields(fields))
    }
}

struct Written<'a>(&'a Raw);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Raw::Nothing => to.serialize_unit(),
            Raw::YesNo(is) => to.serialize_bool(*is),
            Raw::Number(number) => match (number.parse::<i64>(), number.parse::<f64>()) {
                (Ok(whole), _) => to.serialize_i64(whole),
                (_, Ok(broken)) => to.serialize_f64(broken),
                _ => to.serialize_str(number),
            },
            Raw::Words(words) => to.serialize_str(words),
            Raw::List(entries) => to.collect_seq(entries.iter().map(Written)),
            Raw::Fields(fields) => {
                let mut map = to.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, &Written(value))?;
                }
                map.end()
            }
        }
    }
}

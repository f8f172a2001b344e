//! The program against a sealed half that another implementation made (tests/browser/support/half.mjs): they come to the
//! same bytes. What only a browser can do, the sealing itself, tests/browser/seal.spec.mjs does with the same example.

use foeling::domain::talk::seal::ITERATIONS;
use foeling::domain::talk::talk_code::TalkCode;
use foeling::saved::half_file::{self, Head, OpenedHalf};
use serde_json::Value;

fn example() -> Value {
    serde_json::from_str(include_str!("data/sealed_half.json")).unwrap()
}

/// One from before November 2026, when contents were filled up to less.
fn older() -> Value {
    serde_json::from_str(include_str!("data/sealed_half_8k.json")).unwrap()
}

/// What the other implementation sealed: compact JSON, filled up with spaces.
fn plain(example: &Value) -> Vec<u8> {
    let answers = serde_json::to_string(&example["said"]["answers"]).unwrap();
    let mut plain = format!(r#"{{"route":"full","answers":{answers}}}"#).into_bytes();
    plain.resize(example["contents_bytes"].as_u64().unwrap().try_into().unwrap(), b' ');
    plain
}

#[test]
fn the_example_is_read_and_written_byte_for_byte() {
    for example in [example(), older()] {
        let file = example["file"].as_str().unwrap();
        let Ok(OpenedHalf::Sealed(sealed)) = half_file::read(file.as_bytes()) else { panic!("the example is sealed") };
        assert_eq!(sealed.sealed.iterations, ITERATIONS);
        assert_eq!(half_file::associated(&sealed.head), example["associated"].as_str().unwrap().as_bytes());
        assert_eq!(half_file::write_sealed(&sealed.head, &sealed.sealed), file.as_bytes());
    }
}

#[test]
fn what_was_sealed_is_what_the_program_would_seal() {
    let example = example();
    let file = example["file"].as_str().unwrap();
    let Ok(OpenedHalf::Sealed(sealed)) = half_file::read(file.as_bytes()) else { panic!("the example is sealed") };
    let (half, unread) = sealed.unsealed(&plain(&example)).unwrap();
    assert_eq!(unread, Vec::<String>::new());
    assert_eq!(half.answers.answers().iter().count(), example["said"]["answers"].as_array().unwrap().len());
    assert_eq!(Head::of(&half), sealed.head);
    assert_eq!(half_file::contents(&half), plain(&example));
    assert_eq!(sealed.unsealed(&plain(&older())), Ok((half, Vec::new())));
}

#[test]
fn the_code_is_the_secret_as_it_is_said() {
    let example = example();
    let code = example["code"].as_str().unwrap();
    assert_eq!(TalkCode::read(&code.to_uppercase()).unwrap().secret(), code);
}

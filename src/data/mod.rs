//! The model's data, as it comes with the crate: read and checked by `build.rs`, and packed as the types that it was
//! read into. JSON would need a parser in the browser, and readers of every type beside it.

use borsh::{BorshDeserialize, io};

use crate::issue::{Issue, Problem};

/// The [`Model`](crate::Model), packed.
pub(crate) const MODEL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/model"));
/// The [`Mishaps`](crate::mishaps::Mishaps), packed.
pub(crate) const MISHAPS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/mishaps"));
/// The [`Parameters`](crate::town::Parameters) of a town, packed.
pub(crate) const TOWN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/town"));

/// Unpacks one of them.
///
/// # Errors
/// None as packed: a test unpacks both.
pub(crate) fn unpack<T: BorshDeserialize>(bytes: &'static [u8]) -> Result<T, Vec<Issue>> {
    T::deserialize_reader(&mut Packed(bytes)).map_err(|_| {
        let rule = "what build.rs packed can't be unpacked".to_owned();
        vec![Issue::new("model", Problem::BreaksRule { rule })]
    })
}

/// Reads a field of what `build.rs` packed. It was whole then, so nothing is prepared for it not to be: what would drop the
/// fields before it is a tenth of the page's engine.
pub(crate) fn whole<T: BorshDeserialize, R: io::Read>(packed: &mut R) -> io::Result<T> {
    Ok(take(packed))
}

/// Reads a list in the same trust. Borsh would let it grow, and prepare for every item to be broken.
pub(crate) fn list<T: BorshDeserialize, R: io::Read>(packed: &mut R) -> io::Result<Vec<T>> {
    let length: u32 = take(packed);
    Ok((0..length).map(|_| take(packed)).collect())
}

fn take<T: BorshDeserialize, R: io::Read>(packed: &mut R) -> T {
    match T::deserialize_reader(packed) {
        Ok(field) => field,
        Err(_) => unreachable!("packed by build.rs"),
    }
}

/// What is packed, from where the next field begins.
struct Packed(&'static [u8]);

impl io::Read for Packed {
    fn read(&mut self, field: &mut [u8]) -> io::Result<usize> {
        let (packed, rest) = self.0.split_at(field.len());
        field.copy_from_slice(packed);
        self.0 = rest;
        Ok(field.len())
    }

    fn read_exact(&mut self, field: &mut [u8]) -> io::Result<()> {
        self.read(field).map(drop)
    }
}
